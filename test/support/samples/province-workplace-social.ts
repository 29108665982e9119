import { count, number, say, share, table, tell, type SampleAnswers } from './say.js';

const cells = (top: string, middle: string, base: string) => ({ top: number(top), middle: number(middle), base: number(base) });

export const workplaceAndSocial: SampleAnswers = {
  'direct-sessions': count('7.285'),
  'direct-workplaces': count('1.420'),
  'direct-members': count('hơn 875.000', { women: 'trên 512.000' }),
  'direct-feedback': count('trên 2.000'),
  'direct-unions': share('1.420/1.932'),
  'direct-text': tell(`
    Truyền thông trực tiếp được xác định là kênh quan trọng nhất tại cơ sở. Các hình thức chủ yếu gồm:
    + Tuyên truyền, phổ biến pháp luật tại phân xưởng, nhà ăn vào giờ nghỉ giữa ca; nói chuyện chuyên đề; đối thoại tại nơi làm việc.
    + Tuyên truyền lưu động tại khu nhà trọ công nhân: 16 buổi, hơn 5.200 người lao động tham gia.
    + Duy trì 354 tủ sách pháp luật và 92 tổ tự quản khu nhà trọ với trên 20.000 công nhân.
    Phản hồi của đoàn viên tập trung vào tiền lương, thời giờ làm việc, bữa ăn ca, nhà trẻ và nhà ở. Khoảng 85% ý kiến được giải đáp ngay tại chỗ; số còn lại được tổng hợp gửi người sử dụng lao động hoặc cơ quan có thẩm quyền và thông báo kết quả cho đoàn viên. Chất lượng phản hồi tốt hơn so với trước: ý kiến cụ thể, có địa chỉ, mang tính xây dựng.`),
  'loudspeaker-unions': count('386', { radio: '351', television: '97' }),
  'loudspeakers-text': tell(`
    Hệ thống truyền thanh tại doanh nghiệp phát từ 02 đến 05 buổi mỗi tuần, mỗi buổi 10 - 15 phút vào đầu ca hoặc giờ ăn, nội dung gồm chính sách mới, an toàn lao động, gương công nhân và ca nhạc theo yêu cầu. LĐLĐ tỉnh biên soạn chương trình phát thanh mẫu mỗi tháng một số để các CĐCS sử dụng chung.`),
  // 420 + 850 = 1.270: the kind of slip that real reports hold.
  'communicators-total': count('1.250', { reporters: '420', propagandists: '850' }),
  'communicators-text': tell(`
    Đội ngũ báo cáo viên, tuyên truyền viên được kiện toàn sau đại hội công đoàn các cấp, cơ cấu gồm cán bộ công đoàn, cán bộ kỹ thuật, tổ trưởng sản xuất và công nhân có uy tín. Hoạt động theo kế hoạch quý, sinh hoạt trực tuyến mỗi tháng một lần; được cung cấp đề cương, đồ họa, video ngắn để tuyên truyền tại tổ.
    Hiệu quả rõ nhất là ở các doanh nghiệp không thể tập trung đông người: mỗi tuyên truyền viên phụ trách một tổ, thông tin đến được từng người lao động và nắm được tư tưởng, kiến nghị ngay tại nơi làm việc.`),
  'information-needs-text': tell(`
    Qua khảo sát bằng phiếu đối với 1.500 đoàn viên tại 30 doanh nghiệp (tháng 10/2022), người lao động quan tâm nhất đến tiền lương, tiền thưởng; bảo hiểm xã hội; ưu đãi dành cho đoàn viên; việc làm. Kênh tiếp nhận ưa thích là Zalo và Facebook; khung giờ 19 - 22 giờ.`),
  'campaigns-text': tell(`
    Trong kỳ, LĐLĐ tỉnh chủ trì 05 chiến dịch truyền thông có chủ đề, khẩu hiệu, bộ nhận diện và lịch phát hành thống nhất từ tỉnh đến cơ sở, tiêu biểu là chiến dịch trong Tháng Công nhân các năm 2021, 2022, 2023 và chiến dịch phòng, chống dịch năm 2021. Mỗi chiến dịch đều có đánh giá sau khi kết thúc.
    Chiến dịch ngắn ngày, một thông điệp, có sự tham gia của chính người lao động hiệu quả hơn hẳn tuyên truyền dàn trải.`),
  'campaign-list': table(
    { name: say('Tháng Công nhân năm 2021'), date: say('2021-05'), channels: say('Mạng xã hội, truyền hình'), reach: number('hơn 87 nghìn'), outcome: say('312 tin, bài; 45 video') },
    { name: say('Công đoàn đồng hành cùng người lao động vượt qua đại dịch'), date: say('2021-07'), channels: say('Zalo, truyền thanh cơ sở'), reach: number('khoảng 240.000'), outcome: say('Thông tin hỗ trợ đến 100% khu nhà trọ có công nhân') },
    { name: say('Tháng Công nhân năm 2022'), date: say('2022-05'), channels: say('Mạng xã hội, tuyên truyền lưu động'), reach: number('trên 120.000'), outcome: say('16 buổi lưu động, 38 đồ họa') },
    { name: say('Mỗi đoàn viên giới thiệu một người lao động vào Công đoàn'), date: say('2022-09'), channels: say('Trực tiếp, Zalo'), reach: number('trên 52.000'), outcome: say('Kết nạp mới 6.340 đoàn viên') },
  ),
  'social-pages': say({
    cells: { facebook: cells('3', '26', '512'), zalo: cells('4', '31', '1.046'), youtube: cells('1', '5', '18'), tiktok: cells('1', '2', '11') },
  }),
  'social-unions': share('546/1.932'),
  'leaders-following': count('1.688', { chairs: '1.204', deputies: '484' }),
  'social-presence-text': tell(`
    Nhóm Zalo “Cán bộ công đoàn chủ chốt” là kênh điều hành thông suốt từ tỉnh đến cơ sở. Việc lập trang ở cơ sở chưa đồng đều; riêng thành phố B có 45/152 CĐCS lập trang Facebook.`),
  'social-content-text': tell(`
    Nội dung gồm hoạt động công đoàn, chính sách mới, cảnh báo tín dụng đen và tin giả, gương công nhân, chương trình ưu đãi đoàn viên. Hình thức chủ yếu là ảnh, đồ họa, video dưới 03 phút và phát trực tiếp các sự kiện lớn.
    Trang của LĐLĐ tỉnh cập nhật từ 03 đến 05 tin mỗi ngày; cấp trên trực tiếp cơ sở từ 04 đến 07 tin mỗi tuần; cấp cơ sở từ 01 đến 03 tin mỗi tuần.`),
  'social-queries': count('3.745'),
  'social-response-text': tell(`
    LĐLĐ tỉnh lập tổ theo dõi thông tin trên mạng xã hội, phân công trực hằng ngày; nắm bắt hoạt động của 118 nhóm công nhân có đông thành viên. Thông tin về nguy cơ ngừng việc tập thể được báo về trong ngày, giúp 31 vụ được hòa giải từ sớm.
    Câu hỏi của đoàn viên gửi qua tin nhắn được trả lời trong vòng 24 giờ; nội dung phức tạp chuyển bộ phận tư vấn pháp luật.`),
};
