import { expect } from 'chai';
import { given, paragraph, read, table } from './typed.js';

describe('what text stands under, in a report that was typed by hand', () => {
  const outlook = ['IV. PHƯƠNG HƯỚNG', 'Mở thêm nhóm tin.'];
  for (const [says, texts, itemId, expected] of [
    ['goes to what its first words name, whatever the heading', [...outlook, 'Kiến nghị cấp trên cấp kinh phí in tờ gấp.'], 'proposals-text', 'Kiến nghị cấp trên cấp kinh phí in tờ gấp.'],
    ['stays where a word of it names something else', [...outlook, 'Chuẩn bị kiến nghị cho đại hội.'], 'solutions-text', 'Mở thêm nhóm tin.\nChuẩn bị kiến nghị cho đại hội.'],
    ['goes to what its first words name behind who speaks', [...outlook, 'Chúng tôi đề nghị cấp trên mở thêm lớp.'], 'proposals-text', 'Chúng tôi đề nghị cấp trên mở thêm lớp.'],
    ['goes to what is planned with "Thời gian tới", also out of another part', ['II. KẾT QUẢ', '1.5. Chiến dịch truyền thông', 'Tháng Công nhân treo băng rôn.', 'Thời gian tới, công đoàn giữ nền nếp này.'], 'solutions-text', 'Thời gian tới, công đoàn giữ nền nếp này.'],
    ['answers what a mail quotes', ['> II.1.1. Đổi mới nội dung, hình thức', 'Gửi ảnh thay cho chữ.', '> III.3. Bài học', 'Nói ngắn.'], 'lessons-text', 'Nói ngắn.'],
    ['stands under a letter with a number', ['C. ĐÁNH GIÁ', 'C1. Vướng mắc: tổ ở xa, sóng yếu.', 'C2. Kinh nghiệm: nói ngắn.'], 'lessons-text', 'nói ngắn.'],
    ['turns to weaknesses with "Tuy nhiên"', ['III. NHẬN XÉT', 'Đoàn viên tin tưởng công đoàn.', 'Tuy nhiên, tổ ở xa ít đọc tin.'], 'obstacles-text', 'Tuy nhiên, tổ ở xa ít đọc tin.'],
    ['is told to society where outsiders are spoken of', ['III. ĐÁNH GIÁ', '1. Ưu điểm', 'Người lao động yên tâm làm việc.', 'Chính quyền phường và khách hàng gửi thư khen.'], 'spread-text', 'Chính quyền phường và khách hàng gửi thư khen.'],
    ['goes to any of the things that one heading joins', ['II. KẾT QUẢ', '5. Máy móc, cán bộ và tập huấn', 'Mua hai máy ảnh, một máy in.', 'Mở một lớp tập huấn viết tin.'], 'training-text', 'Mở một lớp tập huấn viết tin.'],
    ['has numbers of its own behind a heading that joins two', ['IV. PHƯƠNG HƯỚNG, KIẾN NGHỊ', '1. Dự báo, vấn đề đặt ra', 'Đơn hàng giảm.', '2. Công việc chính', 'Mở bản tin.'], 'solutions-text', 'Mở bản tin.'],
    ['answers the prompts of one number in any order', ['II. KẾT QUẢ', '1.2. Truyền thông trên báo chí', 'Ký chương trình phối hợp với hai tòa soạn.', 'Người phát ngôn theo quy chế là Chủ tịch.'], 'press-statements-text', 'Người phát ngôn theo quy chế là Chủ tịch.'],
    ['says that the unit has no such thing, under a heading of two', ['II. KẾT QUẢ', 'Báo chí, trang tin:', 'Phối hợp với báo tỉnh mở chuyên mục.', 'Ngành chưa có trang thông tin điện tử.'], 'site-access-text', 'Ngành chưa có trang thông tin điện tử.'],
  ] as const)
    it(says, () => { expect(given(texts)[itemId]).to.equal(expected); });

  it('is no heading of several things', () => {
    const { answers, headings } = read([paragraph('II. KẾT QUẢ', true), paragraph('Cán bộ, máy móc và tập huấn', true), paragraph('Mua hai máy ảnh.')]);
    expect(headings.map(({ sectionId }) => sectionId)).to.deep.equal(['results', 'team']);
    expect(answers.map(({ itemId }) => itemId)).to.deep.equal(['equipment-text']);
  });
  it('is not how large the unit is, nor thanks', () => {
    const { details, unplaced } = read([paragraph('BÁO CÁO', true), paragraph('Kính gửi: LĐLĐ tỉnh M'), paragraph('Công đoàn ngành N quản lý 40 công đoàn cơ sở với 5.000 đoàn viên.'), paragraph('I. LÃNH ĐẠO, CHỈ ĐẠO', true), paragraph('- Tại công đoàn cơ sở: có kế hoạch.'), paragraph('Đơn vị xin chân thành cảm ơn sự giúp đỡ của cấp trên.')]);
    expect(details.map(({ detail }) => detail)).to.not.include('opening');
    expect(unplaced.map(({ paragraph: at }) => at)).to.deep.equal([3, 6]);
  });
  it('leads to a table only with its last sentence', () => {
    const { answers } = read([
      paragraph('I. LÃNH ĐẠO, CHỈ ĐẠO', true), paragraph('- Tại công đoàn cơ sở:'), paragraph('Nhiều đơn vị có kế hoạch năm. Một số văn bản của công đoàn cơ sở:'),
      table([['Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'], ['02/KH-CĐCS', '4/2/2021', 'Kế hoạch năm']]),
    ]);
    expect(answers.map(({ itemId }) => itemId)).to.deep.equal(['documents-base-text', 'documents-base-list']);
  });
});
