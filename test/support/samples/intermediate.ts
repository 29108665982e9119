import { sampleRows } from './rows.js';
import { count, number, say, share, table, tell, type SampleAnswers } from './say.js';

const cells = (middle: string, base: string) => ({ middle: number(middle), base: number(base) });
const [, activities, yearly, training, page] = sampleRows;

export const intermediateAnswers: SampleAnswers = {
  'documents-middle-text': tell(`
    Căn cứ Kế hoạch số 104/KH-LĐLĐ ngày 02/10/2020 của LĐLĐ tỉnh, Ban Thường vụ LĐLĐ thành phố ban hành Kế hoạch số 45/KH-LĐLĐ ngày 28/10/2020 và tổ chức quán triệt tới 152/152 CĐCS. Hằng năm, nhiệm vụ truyền thông được đưa vào chương trình công tác và tiêu chí thi đua của các CĐCS.`),
  'documents-middle-list': table(
    { number: say('45/KH-LĐLĐ'), type: say('plan'), date: say('2020-10-28'), issuer: say('LĐLĐ thành phố'), summary: say('Triển khai Chương trình số 01/CTr-BCH trên địa bàn thành phố') },
    { number: say('19/HD-LĐLĐ'), type: say('guideline'), date: say('2021-04-06'), issuer: say('LĐLĐ thành phố'), summary: say('Lập và quản lý trang mạng xã hội của công đoàn cơ sở') },
  ),
  'documents-base-text': tell(`
    Có 118 CĐCS xây dựng kế hoạch hoặc lồng ghép nội dung truyền thông vào chương trình công tác năm; các CĐCS trường học thực hiện đầy đủ hơn khối doanh nghiệp nhỏ.`),
  'documents-base-units': count('118'),
  'documents-base-list': table(
    { number: say('03/KH-CĐCS'), type: say('plan'), date: say('2020-11-20'), issuer: say('CĐCS một trường trung học cơ sở'), summary: say('Tuyên truyền trong đoàn viên năm học 2020 - 2021') },
  ),
  'renewal-text': tell(`
    Nội dung tuyên truyền ngắn gọn, gắn với quyền lợi thiết thực của đoàn viên; giảm văn bản giấy, tăng hình ảnh, đồ họa và video ngắn gửi qua nhóm Zalo. Các buổi sinh hoạt chuyên đề chuyển sang hình thức hỏi - đáp, sân khấu hóa.`),
  'press-statements-text': tell(`
    LĐLĐ thành phố thực hiện quy chế phát ngôn của LĐLĐ tỉnh; đồng chí Chủ tịch là người phát ngôn. Trong kỳ cung cấp thông tin cho báo chí 14 lần, không có sai sót.`),
  'press-cooperation-text': tell(`
    Ký kết chương trình phối hợp với Trung tâm Văn hóa, Thông tin - Thể thao và Truyền thanh thành phố; mỗi tháng phát 02 chuyên mục về công nhân, viên chức, lao động.`),
  'press-products': count('236', { news: '171', articles: '52', features: '13' }),
  'press-products-text': tell(`Tin, bài phản ánh kịp thời hoạt động cơ sở, có ảnh kèm theo; số bài phân tích, phóng sự còn ít.`),
  'press-issues-text': tell(`Tiếp nhận 02 thông tin báo chí phản ánh về chậm đóng bảo hiểm xã hội, đã phối hợp xác minh và trả lời trong 05 ngày làm việc.`),
  'press-awards-text': tell(`Vận động đoàn viên tham gia giải báo chí và cuộc thi viết do LĐLĐ tỉnh tổ chức, có 41 bài dự thi, 03 bài đoạt giải.`),
  'site-access-text': { state: 'not-applicable', reason: 'out-of-scope', note: 'Dùng chung trang thông tin điện tử của LĐLĐ tỉnh' },
  'direct-sessions': count('312'),
  'direct-workplaces': count('133'),
  'direct-members': count('khoảng 9.400', { women: 'trên 6.100' }),
  'direct-feedback': count('287'),
  'direct-unions': share('133/152'),
  'direct-text': tell(`
    Hình thức chủ yếu là nói chuyện chuyên đề, sinh hoạt tổ công đoàn, đối thoại tại doanh nghiệp và trường học. Đoàn viên hỏi nhiều về chế độ thai sản, tiền lương nhà giáo, bảo hiểm thất nghiệp.
    Các ý kiến đều được ghi chép, trả lời tại chỗ hoặc bằng văn bản trong 10 ngày; 19 ý kiến vượt thẩm quyền đã chuyển cấp trên.`),
  'loudspeaker-unions': count('27', { radio: '26', television: '06' }),
  'loudspeakers-text': tell(`Các đơn vị có hệ thống loa phát 02 - 03 buổi mỗi tuần vào giờ ăn ca hoặc giờ ra chơi; nội dung do LĐLĐ thành phố gợi ý hằng tháng.`),
  // 34 + 150 = 184: the kind of slip that real reports hold.
  'communicators-total': count('186', { reporters: '34', propagandists: '150' }),
  'communicators-text': tell(`Mỗi CĐCS có ít nhất 01 tuyên truyền viên; sinh hoạt theo cụm mỗi quý, được cung cấp đề cương và hình ảnh qua nhóm Zalo. Hoạt động hiệu quả nhất ở khối trường học.`),
  'campaigns-text': tell(`Hưởng ứng các chiến dịch của LĐLĐ tỉnh trong Tháng Công nhân và chủ động tổ chức chiến dịch “Tuần lễ áo dài”, “Trường học hạnh phúc” với sự tham gia của 100% CĐCS trường học.`),
  'social-pages': say({ cells: { facebook: cells('1', '45'), zalo: cells('2', '97'), youtube: cells('0', '3'), tiktok: cells('0', '1') } }),
  'social-unions': share('45/152'),
  'leaders-following': count('169', { chairs: '138', deputies: '31' }),
  'social-content-text': tell(`Trang của LĐLĐ thành phố cập nhật 04 - 05 tin mỗi tuần, chủ yếu là ảnh và video ngắn; trang của CĐCS cập nhật 01 - 02 tin mỗi tuần, tập trung vào buổi tối.`),
  'social-response-text': tell(`Phân công 02 cán bộ theo dõi các nhóm công nhân trên địa bàn; câu hỏi gửi qua Zalo được trả lời trong ngày. Trong kỳ đã tiếp nhận và phản hồi hàng trăm lượt ý kiến.`),
  'media-products-text': tell(`Xây dựng 24 đồ họa, 17 video ngắn và bộ ảnh về phong trào công nhân, viên chức, lao động thành phố; chia sẻ lại các sản phẩm của LĐLĐ tỉnh.`),
  'productions-text': tell(`Tổ chức hội thi trực tuyến “Bài tập thể dục giữa giờ” với 38 đội; vận động đoàn viên tham gia cuộc thi trực tuyến của LĐLĐ tỉnh.`),
  'training-text': tell(`Tổ chức 03 lớp bồi dưỡng cho 241 lượt cán bộ CĐCS về viết tin, bài, quản trị trang mạng xã hội; cử 06 cán bộ dự các lớp do LĐLĐ tỉnh tổ chức.`),
  'training-courses': table(
    { name: say('Viết tin, bài và chụp ảnh bằng điện thoại'), date: say('2021-04'), audience: say('Cán bộ CĐCS trường học'), people: number('68'), women: number('49') },
    { name: say('Quản trị trang mạng xã hội'), date: say('2022-06'), audience: say('Cán bộ CĐCS'), people: number('97'), women: number('58') },
    { name: say('Kỹ năng tuyên truyền tại cơ sở'), date: say('2023-02-24'), audience: say('Tuyên truyền viên'), people: number('76'), women: number('51') },
  ),
  'handbooks-text': tell(`Sử dụng cẩm nang, sổ tay do LĐLĐ tỉnh phát hành; in thêm 300 bản cấp cho cơ sở.`),
  'officers-total': count('06', { women: '04', 'full-time': '02', trained: '01' }),
  'officers-text': tell(`Cán bộ làm công tác tuyên giáo đều có trình độ đại học, 01 người có chuyên môn báo chí; phân công theo khối trường học, doanh nghiệp, hành chính sự nghiệp.`),
  'equipment-text': tell(`Được trang bị 01 máy ảnh, 01 bộ loa kéo và 02 micro không dây; mua bản quyền phần mềm thiết kế đồ họa.`),
  'targets-list': say({
    rows: [
      // 33/34 is 97,1%: real reports print "100%" beside it.
      { rowId: 'sample-base-activities', suppliedId: 'sample-base-activities', title: activities?.title ?? '', measure: 'share', unit: 'CĐCS', target: number('100'), result: share('33/34 - 100%'), note: 'Tính trong khối trường học (34 CĐCS, 977 đoàn viên).' },
      { rowId: 'sample-yearly', suppliedId: 'sample-yearly', title: yearly?.title ?? '', measure: 'count', unit: 'hoạt động/năm', target: number('2'), result: number('03') },
      { rowId: 'sample-training', suppliedId: 'sample-training', title: training?.title ?? '', measure: 'share', unit: 'người', target: number('80'), result: share('06/06') },
      { rowId: 'sample-page', suppliedId: 'sample-page', title: page?.title ?? '', measure: 'yes-no', result: say(true) },
    ],
  }),
  'awareness-text': tell(`Ban chấp hành các CĐCS quan tâm hơn đến truyền thông, coi đây là nhiệm vụ thường xuyên; cán bộ chủ động chụp ảnh, viết tin, đăng tải thay vì chờ cấp trên.`),
  'impact-text': tell(`Đoàn viên nắm được chính sách mới nhanh hơn, mạnh dạn nêu ý kiến; lòng tin vào tổ chức công đoàn được củng cố, thể hiện qua tỷ lệ tham gia các hoạt động tăng rõ rệt.`),
  'spread-text': tell(`Các chương trình chăm lo Tết, hỗ trợ đoàn viên khó khăn được cộng đồng biết đến và ủng hộ; một số doanh nghiệp chủ động đề nghị phối hợp tổ chức.`),
  'obstacles-text': tell(`
    + Cán bộ công đoàn chuyên trách ít, phải đảm nhận nhiều việc.
    + Nhiều CĐCS doanh nghiệp nhỏ không có kinh phí và thiết bị.
    + Dịch bệnh năm 2021 làm gián đoạn các hoạt động tập trung đông người.`),
  'unfinished-text': tell(`Việc lập trang mạng xã hội ở CĐCS mới đạt 45/152 đơn vị; kênh YouTube, TikTok chưa phát triển được.`),
  'lessons-text': tell(`Bám sát cơ sở, giao việc cụ thể cho từng CĐCS, kiểm tra và biểu dương kịp thời; lấy khối trường học làm nòng cốt để nhân rộng.`),
  'forecast-text': tell(`Mạng xã hội tiếp tục chi phối việc tiếp nhận thông tin của đoàn viên; tin sai sự thật về tiền lương, bảo hiểm dễ lan truyền trong dịp điều chỉnh chính sách.`),
  'challenges-text': tell(`Thiếu người có chuyên môn truyền thông; khó tiếp cận lao động ở doanh nghiệp nhỏ và hộ kinh doanh.`),
  'solutions-text': tell(`
    - Phấn đấu có thêm 40 CĐCS lập trang hoặc nhóm mạng xã hội trong năm 2023.
    - Bồi dưỡng lại đội ngũ tuyên truyền viên; mỗi quý có một chủ đề truyền thông chung.
    - Duy trì hộp thư và nhóm Zalo tiếp nhận ý kiến đoàn viên.`),
  'proposals-text': tell(`Đề nghị LĐLĐ tỉnh tăng cường tập huấn kỹ năng số, cung cấp sản phẩm truyền thông dùng chung và hỗ trợ kinh phí thiết bị cho CĐCS khó khăn.`),
};
