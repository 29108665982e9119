import { count, number, say, table, tell, type SampleAnswers } from './say.js';

export const grassrootsAnswers: SampleAnswers = {
  'documents-base-text': tell(`
    Ban Chấp hành CĐCS xây dựng kế hoạch truyền thông theo từng năm học, thông qua tại Hội nghị cán bộ, công chức, viên chức (năm học 2021 - 2022: ngày 23/9/2021) và phân công đồng chí Phó Chủ tịch phụ trách.`),
  'documents-base-list': table(
    { number: say('03/KH-CĐCS'), type: say('plan'), date: say('2021-09-23'), issuer: say('Ban Chấp hành CĐCS'), summary: say('Tuyên truyền trong đoàn viên năm học 2021 - 2022') },
  ),
  'direct-sessions': count('03'),
  'direct-members': count('130', { women: '98' }),
  'direct-feedback': count('17'),
  'direct-text': tell(`
    Tuyên truyền trực tiếp tại các buổi sinh hoạt công đoàn, có đại diện Ban Giám hiệu cùng dự.
    Ý kiến của đoàn viên tập trung vào chế độ nâng lương, bảo hiểm và thời gian làm việc; đã giải đáp 15 ý kiến tại chỗ, 02 ý kiến gửi công đoàn cấp trên.`),
  'direct-log': table(
    { date: say('2021-09-23'), place: say('Hội trường nhà trường'), members: number('44'), feedback: number('9'), quality: say('Cụ thể, sát thực tế') },
    { date: say('2022-03-08'), place: say('Phòng họp tổ công đoàn'), members: number('42'), feedback: number('3'), quality: say('Tốt') },
    { date: say('2022-11-18'), place: say('Hội trường nhà trường'), members: number('44'), feedback: number('5'), quality: say('Có 02 kiến nghị gửi cấp trên') },
  ),
  // One chair, deputy or group leader too many for six: the kind of slip that real reports hold.
  'communicators-total': count('06', { reporters: '01', propagandists: '06' }),
  'social-pages': say({ cells: { facebook: { base: number('1') }, zalo: { base: number('1') }, youtube: { base: number('0') }, tiktok: { base: number('0') } } }),
  'leaders-following': count('02', { chairs: '01', deputies: '01' }),
  'social-content-text': tell(`Nhóm Zalo của công đoàn trường cập nhật thông báo hằng ngày; trang Facebook đăng ảnh hoạt động mỗi tuần một lần.`),
  'productions-text': tell(`CĐCS tổ chức hội thi cắm hoa, kéo co, văn nghệ chào mừng ngày 20/11 và 08/3; tham gia “Bài tập thể dục giữa giờ” do công đoàn cấp trên phát động.`),
  'officers-total': count('01', { women: '01' }),
  'impact-text': tell(`
    CĐCS có 44 cán bộ, giáo viên, nhân viên là đoàn viên, trong đó nữ 33. Đoàn viên hiểu rõ chính sách, yên tâm công tác, tích cực tham gia các cuộc vận động; quan hệ giữa công đoàn và đoàn viên gắn bó, không có đơn thư vượt cấp.`),
  'obstacles-text': tell(`
    + Cán bộ công đoàn kiêm nhiệm, thời gian dành cho truyền thông ít.
    + Kinh phí hạn hẹp, chưa có thiết bị riêng.`),
  'solutions-text': tell(`
    - Duy trì nhóm Zalo, mỗi tháng một chủ đề tuyên truyền.
    - Bồi dưỡng 06 tổ trưởng công đoàn thành tuyên truyền viên nòng cốt.
    + Mỗi tổ có một đoàn viên biết chụp ảnh, viết tin.`),
  'proposals-text': tell(`Đề nghị công đoàn cấp trên cung cấp tài liệu tuyên truyền ngắn gọn qua Zalo và mở lớp tập huấn vào dịp hè.`),
};
