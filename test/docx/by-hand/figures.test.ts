import { expect } from 'chai';
import { given, paragraph, partsGiven, read, table } from './typed.js';

describe('figures of a report that was typed by hand', () => {
  const press = ['II. KẾT QUẢ', '1.2. Truyền thông trên báo chí'];
  const site = ['II. KẾT QUẢ', '1.3. Trang thông tin điện tử'];
  const workplace = ['II. KẾT QUẢ', '1.4. Truyền thông tại cơ sở'];
  const social = ['II. KẾT QUẢ', '1.6. Mạng xã hội'];
  const team = ['II. KẾT QUẢ', '1.8. Đội ngũ cán bộ'];
  for (const [says, texts, itemId, expected] of [
    ['stand behind a dash of a list', ['I. CHỈ ĐẠO', '1. Tại công đoàn cơ sở', '- 51/60 CĐCS có kế hoạch năm.'], 'documents-base-units', 51],
    ['are no average', [...site, 'Trang có bình quân 900 lượt truy cập mỗi ngày.'], 'site-visits', undefined],
    ['are no rate', [...site, 'Giao diện rõ, khoảng 25.000 lượt truy cập/tháng.'], 'site-visits', undefined],
    ['are counted in slips', [...workplace, '- Truyền thông trực tiếp: đoàn viên gửi 75 phiếu góp ý.'], 'direct-feedback', 75],
    ['are counted in unions', [...workplace, '- Truyền thông trực tiếp: tổ chức 30 cuộc tại 12 công đoàn cơ sở.'], 'direct-workplaces', 12],
    ['follow a name that is wider than theirs', [...workplace, '- Lực lượng tại chỗ: 18 báo cáo viên, tuyên truyền viên.'], 'communicators-total', 18],
    ['are a whole behind "gồm" where no number is in front', [...site, 'Trang chạy nhanh, dễ đọc. Tổ quản trị trang gồm 07 người.'], 'site-staff', 7],
    ['are the first that counts so, where two are asked', [...press, 'Báo chí nêu 06 vụ chậm lương, đều được xác minh, trả lời.'], 'press-issues', 6],
    ['are not those whose own word stands in front of another', [...press, 'Báo chí nêu 20 vụ việc, đã giải quyết 17 vụ.'], 'press-issues', 20],
    ['are those whose own word stands in front of them', [...press, 'Báo chí nêu 20 vụ việc, đã giải quyết 17 vụ.'], 'press-issues-resolved', 17],
    ['are not taken from beside, where people are counted', ['II. KẾT QUẢ', '1.8. Đội ngũ cán bộ', 'Cử 05 đồng chí đi học dựng phim.'], 'officers-total', undefined],
    ['are a ratio whose unit is said twice', [...social, '40 CĐCS trên tổng số 95 CĐCS lập trang mạng xã hội.'], 'social-unions', { part: 40, whole: 95, text: '40/95' }],
    ['are the whole where only a part of it is named', [...press, 'Trong kỳ có 9 bài báo viết về công nhân.'], 'press-products', 9],
    ['are of the level that stands in front', ['I. LÃNH ĐẠO, CHỈ ĐẠO', 'Các cấp đều ban hành văn bản triển khai. Ở cơ sở, 80 đơn vị đã có kế hoạch.'], 'documents-middle-units', undefined],
    ['are of the level that stands in front, and of no other', ['I. LÃNH ĐẠO, CHỈ ĐẠO', 'Các cấp đều ban hành văn bản triển khai. Ở cơ sở, 80 đơn vị đã có kế hoạch.'], 'documents-base-units', 80],
    ['and yes are implied by what is told only then', [...press, '- Quy hoạch báo chí: tạp chí của ngành đã chuyển thành bản tin.'], 'press-planning-applies', true],
    ['and yes are not implied by a denial', [...press, '- Quy hoạch báo chí: ngành không thuộc diện quy hoạch.'], 'press-planning-applies', undefined],
    ['are not of a contest where products are asked', [...press, 'Ban tổ chức cuộc thi viết nhận 130 bài dự thi, trao 9 giải.'], 'press-products', undefined],
  ] as const)
    it(says, () => { expect(given(texts)[itemId]).to.deep.equal(expected); });

  for (const [says, texts, itemId, expected] of [
    ['by their titles', [...team, 'Có 20 cán bộ làm công tác tuyên giáo, trong đó 04 chuyên trách.'], 'officers-total', { 'full-time': 4 }],
    ['with who is counted', [...team, 'Có 20 cán bộ làm công tác tuyên giáo, 04 đồng chí chuyên trách, 02 người có chuyên môn báo chí.'], 'officers-total', { 'full-time': 4, trained: 2 }],
    ['each behind its own name', [...workplace, '- Đội ngũ: tuyên truyền viên 70 người, báo cáo viên 4 người.'], 'communicators-total', { reporters: 4, propagandists: 70 }],
    ['in front of their numbers', [...press, 'Đăng 50 tin, bài trên báo (tin 30, bài 20).'], 'press-products', { news: 30, articles: 20 }],
    ['but not by what begins anew behind a semicolon', [...press, 'Đăng 50 tin, bài trên báo; có 6 bài được chọn in sách.'], 'press-products', {}],
  ] as const)
    it(`have parts ${says}`, () => { expect(partsGiven(texts, itemId)).to.deep.equal(expected); });

  it('are listed in a table whatever its heads are', () => {
    const { answers, unplaced } = read([
      ...workplace.map((text) => paragraph(text, true)), paragraph('- Truyền thông trực tiếp:'),
      table([['Nội dung', 'Kết quả'], ['Số cơ sở', '21'], ['Số cuộc', '48'], ['Số đoàn viên tham gia (lượt)', '3.100'], ['Số ý kiến phản hồi', '90']]),
    ]);
    expect(answers.map(({ itemId }) => itemId)).to.deep.equal(['direct-sessions', 'direct-workplaces', 'direct-members', 'direct-feedback']);
    expect(unplaced).to.deep.equal([]);
  });
  it('are the sum of the parts that rows of a table name', () => {
    const { answers } = read([...workplace.map((text) => paragraph(text, true)), paragraph('- Truyền thông trực tiếp:'), table([['TT', 'Chỉ số', 'Đơn vị', 'Số lượng'], ['1', 'Số cuộc truyền thông trực tiếp', 'cuộc', '48'], ['2', 'Báo cáo viên', 'người', '4'], ['3', 'Tuyên truyền viên', 'người', '70']])]);
    const answer = answers.find(({ itemId }) => itemId === 'communicators-total')?.answer;
    expect(answer?.state === 'given' && (answer.value as { readonly value: number }).value).to.equal(74);
  });
  it('are not taken out of a list of things', () => {
    const { answers } = read([paragraph('II. KẾT QUẢ', true), paragraph('1.8. Đội ngũ cán bộ', true), paragraph('- Đầu tư trang thiết bị:'), table([['Hạng mục', 'Năm', 'Số lượng', 'Kinh phí'], ['Bộ phát trực tiếp', '2022', '2', '38.500.000']])]);
    expect(answers.map(({ itemId }) => itemId)).to.deep.equal(['equipment-list']);
  });
});
