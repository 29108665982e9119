import { count, number, say, table, tell, type SampleAnswers } from './say.js';

export const pressAndSite: SampleAnswers = {
  'renewal-text': tell(`
    Nội dung truyền thông được đổi mới theo hướng xuất phát từ nhu cầu của đoàn viên, người lao động: chính sách, pháp luật về lao động, công đoàn; an toàn, vệ sinh lao động; bảo hiểm xã hội; điển hình tiên tiến; chương trình phúc lợi đoàn viên.
    Hình thức thể hiện chuyển mạnh từ văn bản, hội nghị sang sản phẩm ngắn, trực quan và đa nền tảng:
    - Đồ họa thông tin, phóng sự, video clip được sử dụng thường xuyên thay cho tài liệu giấy; mỗi chính sách mới đều có ít nhất một sản phẩm đồ họa phát hành trong vòng 03 ngày làm việc.
    - Tổ chức giao lưu, đối thoại, tọa đàm trực tuyến; trong thời gian giãn cách xã hội đã duy trì được thông tin liên tục tới công nhân tại khu nhà trọ và khu cách ly tập trung.
    - Thí điểm mã QR tra cứu quyền lợi đoàn viên tại 37 doanh nghiệp.`),
  'press-planning-applies': say(false),
  'press-statements-text': tell(`
    LĐLĐ tỉnh ban hành Quy chế phát ngôn và cung cấp thông tin cho báo chí kèm theo Quyết định số 388/QĐ-LĐLĐ ngày 11/10/2021; công khai họ tên, chức vụ, số điện thoại của người phát ngôn trên trang thông tin điện tử. Có 21 trên 21 công đoàn cấp trên trực tiếp cơ sở đã phân công người phát ngôn.
    Trong kỳ đã duy trì gặp mặt báo chí định kỳ hằng quý (10 cuộc), cung cấp 168 thông cáo và tài liệu; phát ngôn đột xuất 09 lần, chủ yếu về ngừng việc tập thể, tai nạn lao động và chính sách hỗ trợ trong dịch bệnh.`),
  'press-cooperation-text': tell(`
    LĐLĐ tỉnh ký kết chương trình phối hợp tuyên truyền giai đoạn 2020 - 2023 với 04 cơ quan báo chí, gồm 01 cơ quan ở trung ương và 03 cơ quan ở địa phương. Nội dung phối hợp tập trung mở chuyên trang, chuyên mục về công nhân, công đoàn; cử phóng viên theo dõi thường xuyên; tổ chức giải báo chí.
    Ở cấp huyện, 18 đơn vị phối hợp với trung tâm truyền thông - văn hóa phát sóng chuyên mục “Lao động và Công đoàn” mỗi tháng từ 02 đến 04 số.`),
  'press-agreements': table(
    { partner: say('Báo A'), tier: say('local'), date: say('2020-12-18'), content: say('Chuyên trang “Lao động - Công đoàn”, 02 số/tháng, giai đoạn 2020 - 2023') },
    { partner: say('Đài Phát thanh và Truyền hình tỉnh A'), tier: say('local'), date: say('2020-12-18'), content: say('Chuyên mục truyền hình 15 phút, 02 số/tháng') },
    { partner: say('Cổng thông tin điện tử tỉnh A'), tier: say('local'), date: say('2021-03-05'), content: say('Liên kết, chia sẻ tin, bài về công nhân, công đoàn') },
    { partner: say('Một tờ báo của tổ chức công đoàn ở trung ương'), tier: say('central'), date: say('2021-01-20'), content: say('Tuyên truyền hoạt động công đoàn tỉnh trên báo in và báo điện tử') },
  ),
  'press-products': count('hơn 4.800', { news: '2.650', articles: '1.730', features: '214', columns: '206' }),
  'press-products-text': tell(`
    Được nâng lên qua từng năm: tỷ lệ bài phản ánh, phóng sự, điều tra và gương người tốt, việc tốt chiếm khoảng 40%; tin lễ tân, hội họp giảm dần qua từng năm. Nhiều loạt bài về nhà ở công nhân, bữa ăn ca, lao động nữ và hợp đồng lao động trong doanh nghiệp đã tạo được chuyển biến trong thực tế.
    Hạn chế là bài chuyên sâu, bài phản biện chính sách còn ít.`),
  'press-issues': count('27'),
  'press-issues-resolved': count('26'),
  'press-issues-text': tell(`
    Các vụ việc báo chí phản ánh chủ yếu liên quan đến nợ lương, chậm đóng bảo hiểm xã hội, chấm dứt hợp đồng lao động trái pháp luật và điều kiện nhà trọ công nhân. LĐLĐ tỉnh giao bộ phận chuyên môn xác minh trong vòng 03 ngày làm việc, phối hợp với cơ quan quản lý nhà nước giải quyết và trả lời bằng văn bản cho cơ quan báo chí. Còn 01 vụ việc về nợ bảo hiểm xã hội đang được tòa án thụ lý.`),
  'press-awards-text': tell(`
    LĐLĐ tỉnh phối hợp với Hội Nhà báo tỉnh tổ chức 02 lần giải báo chí viết về công nhân, công đoàn và 01 cuộc thi viết về tấm gương người lao động trong đại dịch; thu hút đông đảo nhà báo chuyên nghiệp và cộng tác viên là đoàn viên tham gia. Nhiều tác phẩm đoạt giải được sử dụng làm tài liệu sinh hoạt công đoàn.`),
  'press-awards': table(
    { name: say('Giải báo chí viết về công nhân, công đoàn tỉnh A lần thứ nhất'), year: say('2021'), works: number('146'), prizes: number('22') },
    { name: say('Cuộc thi viết “Người lao động trong đại dịch”'), year: say('2021'), works: number('1.208'), prizes: number('30') },
    { name: say('Giải báo chí viết về công nhân, công đoàn tỉnh A lần thứ hai'), year: say('2022'), works: number('183'), prizes: number('25') },
  ),
  'site-access-text': tell(`
    Trang thông tin điện tử Công đoàn tỉnh được nâng cấp giao diện tháng 6/2021, bố cục rõ ràng, hiển thị tốt trên điện thoại, có chức năng tìm kiếm văn bản và hỏi - đáp pháp luật. Thời gian tải trang chủ trung bình dưới 3 giây.
    Lượng truy cập tăng đều qua các năm; cao điểm là các đợt thi trực tuyến, có lúc bị nghẽn đường truyền, đã khắc phục bằng việc thuê thêm máy chủ.`),
  'site-visits': count('gần 13 triệu'),
  'site-products': count('6.412'),
  'site-content-text': tell(`
    Tin, bài trên trang được cập nhật hằng ngày, bám sát hoạt động của các cấp công đoàn; các chuyên mục “Hỏi - đáp pháp luật”, “Gương sáng công nhân”, “Phúc lợi đoàn viên” có lượng đọc cao. Tỷ lệ tin, bài kèm ảnh đạt 100%, kèm video hoặc đồ họa đạt khoảng 18%. Chất lượng tin, bài từ cơ sở chưa đồng đều, còn trùng lặp về nội dung.`),
  'site-staff': count('09', { women: '04' }),
  'site-team-text': tell(`
    Ban Biên tập trang do đồng chí Phó Chủ tịch LĐLĐ tỉnh làm Trưởng ban; tổ thư ký, quản trị đặt tại Ban Tuyên giáo; có quy chế hoạt động và quy định nhuận bút riêng. Mạng lưới cộng tác viên gồm 63 người ở 21 đơn vị. Cán bộ biên tập đều kiêm nhiệm.`),
};
