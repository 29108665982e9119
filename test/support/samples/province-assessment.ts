import { tell, type SampleAnswers } from './say.js';

export const assessment: SampleAnswers = {
  'awareness-text': tell(`
    Nhận thức của cán bộ công đoàn, các cấp công đoàn về truyền thông có chuyển biến rõ rệt. Nếu trước đây truyền thông được coi là việc riêng của bộ phận tuyên giáo thì nay đã trở thành nhiệm vụ thường xuyên của ban chấp hành và của mỗi cán bộ công đoàn; nội dung truyền thông được bàn ngay từ khi xây dựng kế hoạch của từng hoạt động.
    Cách làm chuyển từ truyền thống sang hiện đại là chủ yếu: sử dụng mạng xã hội, video, đồ họa; chủ động cung cấp thông tin thay vì chờ báo chí hỏi.`),
  'impact-text': tell(`
    Đoàn viên, người lao động được tiếp cận thông tin nhanh, đầy đủ hơn; hiểu rõ quyền, nghĩa vụ và lợi ích khi gia nhập tổ chức Công đoàn. Thái độ tin tưởng, ủng hộ thể hiện ở số ý kiến gửi về công đoàn tăng qua từng năm và số đoàn viên kết nạp mới vượt kế hoạch.
    Quan hệ giữa tổ chức công đoàn và người lao động gắn bó hơn: nhiều vướng mắc được phản ánh trước hết với công đoàn thay vì đưa lên mạng; số vụ ngừng việc tập thể không đúng trình tự giảm so với cùng kỳ trước đó.`),
  'spread-text': tell(`
    Hình ảnh cán bộ công đoàn trong phòng, chống dịch, các chương trình chăm lo Tết, “Mái ấm công đoàn” được báo chí và mạng xã hội lan tỏa, nhận được sự đồng tình của cấp ủy, chính quyền, người sử dụng lao động và nhân dân.`),
  'obstacles-text': tell(`
    + Dịch bệnh trong các năm 2020 - 2021 làm gián đoạn truyền thông trực tiếp, nhiều hoạt động phải chuyển hình thức hoặc lùi thời gian.
    + Cán bộ công đoàn cơ sở kiêm nhiệm, thay đổi thường xuyên; kỹ năng sử dụng công cụ số chưa đồng đều, nhất là ở khu vực nông thôn, miền núi.
    + Kinh phí dành cho truyền thông ở cấp cơ sở còn hạn hẹp; thiết bị thiếu và nhanh lạc hậu.`),
  'unfinished-text': tell(`
    Chỉ tiêu ví dụ 2 về công đoàn cơ sở tổ chức hoạt động truyền thông hằng năm đạt 73,5%, chưa hoàn thành. Nhiệm vụ xây dựng đội ngũ có chuyên môn báo chí, truyền thông ở cấp trên trực tiếp cơ sở và việc phát triển kênh TikTok, YouTube ở cơ sở còn khó thực hiện do thiếu người và thiết bị.`),
  'causes-text': tell(`
    Về khách quan, số CĐCS quy mô nhỏ chiếm tỷ lệ lớn; công nhân làm ca, kíp khó tập trung. Về chủ quan, một số ban chấp hành CĐCS chưa coi trọng truyền thông; công tác kiểm tra, đôn đốc của cấp trên có lúc chưa thường xuyên; chưa có cơ chế đánh giá hiệu quả truyền thông bằng số liệu.`),
  'lessons-text': tell(`
    Một là, nơi nào cấp ủy quan tâm, người đứng đầu công đoàn trực tiếp chỉ đạo và làm gương thì truyền thông có chuyển biến.
    Hai là, lấy đoàn viên, người lao động làm trung tâm: nói điều họ cần, bằng ngôn ngữ và kênh họ dùng, vào thời gian họ rảnh.
    Ba là, mỗi hoạt động công đoàn phải gắn với một kế hoạch truyền thông trước, trong và sau khi tổ chức.
    Bốn là, coi trọng thông tin hai chiều; mọi phản hồi của đoàn viên đều phải có người trả lời và thời hạn trả lời.`),
  'forecast-text': tell(`
    Thời gian tới, mạng xã hội tiếp tục là kênh thông tin chính của công nhân, lao động trẻ; thông tin sai sự thật về chính sách lao động, bảo hiểm xã hội sẽ còn diễn biến phức tạp. Việc làm, đơn hàng của doanh nghiệp có thể biến động, tác động trực tiếp đến tâm tư người lao động.`),
  'challenges-text': tell(`
    - Làm thế nào để thông tin công đoàn đến được người lao động ở doanh nghiệp nhỏ, lao động khu vực phi chính thức.
    - Chuyển đổi số trong truyền thông khi cán bộ cơ sở phần lớn kiêm nhiệm.
    - Đo lường hiệu quả truyền thông và nhu cầu thông tin của đoàn viên một cách thường xuyên.`),
  'solutions-text': tell(`
    1) Tiếp tục quán triệt, nâng cao nhận thức về vị trí, vai trò của truyền thông; đưa kết quả truyền thông vào đánh giá, xếp loại hằng năm.
    2) Xây dựng kế hoạch truyền thông giai đoạn 2023 - 2028 gắn với chuyển đổi số; hình thành kho sản phẩm dùng chung và kênh hỏi - đáp tự động cho đoàn viên.
    3) Chuẩn hóa đội ngũ: mỗi công đoàn cấp trên trực tiếp cơ sở có ít nhất 01 cán bộ được đào tạo về truyền thông; mỗi CĐCS có ít nhất 01 tuyên truyền viên sử dụng thành thạo mạng xã hội.
    4) Mở rộng phối hợp với báo chí, hệ thống truyền thanh cơ sở; duy trì giải báo chí hằng năm.`),
  'proposals-text': tell(`
    a) Với Tổng Liên đoàn Lao động Việt Nam
    - Xây dựng kho sản phẩm truyền thông và nền tảng dùng chung cho toàn hệ thống; ban hành bộ chỉ số đánh giá hiệu quả truyền thông.
    b) Với Tỉnh ủy, Ủy ban nhân dân tỉnh
    - Tạo điều kiện để chuyên mục về công nhân, công đoàn được phát sóng vào khung giờ phù hợp; hỗ trợ hạ tầng truyền thanh tại khu nhà trọ, khu công nghiệp.`),
};
