import { sampleRows } from './rows.js';
import { count, number, say, share, table, tell, type SampleAnswers } from './say.js';

const target = (n: number) => {
  const row = sampleRows[n];
  if (!row) throw new Error(`no sample row ${String(n)}`);
  const { id, title, measure, unit } = row;
  return { rowId: id, suppliedId: id, title, measure, ...(unit === undefined ? {} : { unit }), ...(row.target === undefined ? {} : { target: number(String(row.target)) }) };
};

export const cultureAndTeam: SampleAnswers = {
  'media-products-text': tell(`
    LĐLĐ tỉnh xây dựng kho sản phẩm truyền thông dùng chung, phân loại theo chủ đề để công đoàn các cấp khai thác: đồ họa thông tin, phóng sự, video clip, tờ gấp, tranh cổ động, ảnh. Sản phẩm mang bộ nhận diện thống nhất của tổ chức Công đoàn, có hướng dẫn sử dụng kèm theo.`),
  'media-product-list': table(
    { name: say('Đồ họa giải đáp chính sách, pháp luật lao động'), type: say('message'), form: say('graphics'), quantity: number('286') },
    { name: say('Video clip “Một phút cùng công đoàn”'), type: say('message'), form: say('video'), quantity: number('124') },
    { name: say('Tờ gấp hỏi - đáp về bảo hiểm xã hội'), type: say('material'), form: say('print'), quantity: number('60.000') },
    { name: say('Ảnh dự thi “Nụ cười công nhân”'), type: say('photo'), form: say('photo'), quantity: number('1.045') },
    { name: say('Tranh cổ động Tháng Công nhân'), type: say('picture'), form: say('graphics'), quantity: number('32') },
  ),
  'productions-text': tell(`
    Các hội thi, hội diễn được tổ chức cả trực tiếp và trực tuyến. Hội thi “Tiếng hát công nhân” và hội thi sáng tạo “Bài tập thể dục giữa giờ” tổ chức trên Facebook, chấm điểm kết hợp giữa ban giám khảo và lượt bình chọn, khắc phục được hạn chế về thời gian của người lao động làm ca.
    Cuộc thi trực tuyến tìm hiểu về tổ chức Công đoàn kéo dài 04 tuần, có hơn 62 nghìn cán bộ, đoàn viên và người lao động tham gia với hơn 215 nghìn lượt làm bài. Cuộc thi tìm hiểu pháp luật lao động năm 2020 có 12.105 người dự thi.
    LĐLĐ tỉnh phối hợp sản xuất 03 phim ngắn, 14 phóng sự phát trên internet và phát động sáng tác ca khúc, truyện ngắn về công nhân, công đoàn.`),
  'production-list': table(
    { name: say('Cuộc thi tìm hiểu pháp luật lao động'), type: say('contest'), date: say('2020-11'), people: number('12.105') },
    { name: say('Hội thi trực tuyến “Bài tập thể dục giữa giờ”'), type: say('contest'), date: say('2021-10'), people: number('1.860'), views: number('khoảng 148.000') },
    { name: say('Hội thi “Tiếng hát công nhân” trực tuyến'), type: say('contest'), date: say('2022-04'), people: number('742'), views: number('trên 96.000') },
    { name: say('Cuộc thi trực tuyến tìm hiểu về tổ chức Công đoàn'), type: say('contest'), date: say('2022-11'), people: number('hơn 62 nghìn'), views: number('hơn 215 nghìn') },
    { name: say('Phim ngắn về đời sống công nhân nhà trọ (03 tập)'), type: say('film'), date: say('2023-02'), views: number('trên 40.000') },
  ),
  'training-text': tell(`
    Công tác đào tạo, bồi dưỡng được thực hiện hằng năm, tập trung vào kỹ năng viết tin, bài; quay và dựng video bằng điện thoại; quản trị trang mạng xã hội; xử lý khủng hoảng thông tin.`),
  'training-courses': table(
    { name: say('Tập huấn công tác tuyên giáo'), date: say('2020-12'), audience: say('Cán bộ tuyên giáo cấp trên trực tiếp cơ sở'), people: number('64'), women: number('35') },
    { name: say('Kỹ năng viết tin, bài và chụp ảnh'), date: say('2021-06'), audience: say('Cộng tác viên trang thông tin điện tử'), people: number('63'), women: number('31') },
    { name: say('Quản trị trang mạng xã hội (trực tuyến)'), date: say('2021-11'), audience: say('Cán bộ CĐCS doanh nghiệp'), people: number('412'), women: number('236') },
    { name: say('Quay và dựng video bằng điện thoại'), date: say('2022-07'), audience: say('Cán bộ công đoàn các cấp'), people: number('118'), women: number('52') },
    { name: say('Bồi dưỡng báo cáo viên, tuyên truyền viên'), date: say('2023-03'), audience: say('Báo cáo viên, tuyên truyền viên'), people: number('305'), women: number('164') },
  ),
  'handbooks-text': tell(`
    LĐLĐ tỉnh biên soạn cẩm nang truyền thông dành cho cán bộ CĐCS và sổ tay quản trị trang mạng xã hội, phát hành bản in và bản điện tử (3.500 bản); nội dung ngắn gọn, có ví dụ, được cơ sở đánh giá dễ áp dụng.`),
  'officers-total': count('214', { women: '121', 'full-time': '31', trained: '38' }),
  'officers-text': tell(`
    Ban Tuyên giáo LĐLĐ tỉnh có 05 cán bộ, 100% trình độ đại học trở lên, trong đó 02 thạc sĩ; 02 người tốt nghiệp chuyên ngành báo chí. Mỗi công đoàn cấp trên trực tiếp cơ sở bố trí ít nhất 01 cán bộ phụ trách tuyên giáo, phần lớn kiêm nhiệm.
    LĐLĐ tỉnh đã điều động, luân chuyển 04 cán bộ trẻ có năng lực công nghệ thông tin về bộ phận tuyên giáo; thực hiện chế độ cộng tác viên đối với đoàn viên có chuyên môn báo chí, thiết kế đồ họa. Tuy nhiên số người có chuyên môn báo chí, truyền thông còn thấp so với yêu cầu.`),
  'equipment-text': tell(`
    Từ nguồn tài chính công đoàn, LĐLĐ tỉnh đầu tư phòng thu nhỏ, trang bị thiết bị quay phim, máy tính dựng phim và nâng cấp trang thông tin điện tử. Các công đoàn cấp trên trực tiếp cơ sở được trang bị máy ảnh, bộ micro không dây phục vụ tuyên truyền lưu động.`),
  'equipment-list': table(
    { name: say('Nâng cấp trang thông tin điện tử'), year: say('2021'), quantity: number('01'), cost: number('320 triệu') },
    { name: say('Thiết bị quay phim, phòng thu nhỏ'), year: say('2022'), quantity: number('01'), cost: number('500 triệu') },
    { name: say('Máy ảnh, micro không dây cho cấp trên trực tiếp cơ sở'), year: say('2022'), quantity: number('21'), cost: number('378.000.000') },
  ),
  'targets-list': say({
    rows: [
      { ...target(0), result: share('21/21') },
      { ...target(1), result: share('1.420/1.932'), note: 'Đơn vị dưới 25 đoàn viên thực hiện theo kế hoạch chung của công đoàn cấp trên.' },
      { ...target(2), result: number('04') },
      { ...target(3), result: share('196/214') },
      { ...target(4), result: say(true) },
    ],
  }),
  'targets-text': tell(`
    Các chỉ tiêu nêu trên là chỉ tiêu ví dụ. Kết quả tính đến ngày 15/5/2023, tổng hợp từ báo cáo của 21/21 công đoàn cấp trên trực tiếp cơ sở.`),
};
