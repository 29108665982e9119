import { count, say, table, tell, type SampleAnswers } from './say.js';

export const leadership: SampleAnswers = {
  'documents-top-text': tell(`
    Ngay sau khi Ban Chấp hành Tổng Liên đoàn ban hành Chương trình số 01/CTr-BCH, Ban Thường vụ Liên đoàn Lao động (LĐLĐ) tỉnh đã tổ chức quán triệt tới 100% công đoàn cấp trên trực tiếp cơ sở và ban hành Kế hoạch số 104/KH-LĐLĐ ngày 02/10/2020 để triển khai thực hiện; phân công một đồng chí Phó Chủ tịch trực tiếp phụ trách, giao Ban Tuyên giáo làm thường trực theo dõi, đôn đốc.
    Hằng năm, nội dung Chương trình được đưa vào nghị quyết của Ban Chấp hành, chương trình công tác và tiêu chí chấm điểm thi đua của các cấp công đoàn trong tỉnh. LĐLĐ tỉnh đã tham mưu Ban Thường vụ Tỉnh ủy đưa nhiệm vụ truyền thông công đoàn vào chương trình hành động thực hiện Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị.
    Trong kỳ, LĐLĐ tỉnh tổ chức 03 đợt kiểm tra tại 14 đơn vị và 01 hội nghị sơ kết giữa kỳ (tháng 3/2022), qua đó kịp thời nhắc nhở những đơn vị chậm ban hành kế hoạch và điều chỉnh nhiệm vụ cho phù hợp với tình hình dịch bệnh.`),
  'documents-top-list': table(
    { number: say('104/KH-LĐLĐ'), type: say('plan'), date: say('2020-10-02'), issuer: say('LĐLĐ tỉnh'), summary: say('Triển khai Chương trình số 01/CTr-BCH về “Đẩy mạnh công tác truyền thông Công đoàn Việt Nam đến năm 2023”') },
    { number: say('12/HD-LĐLĐ'), type: say('guideline'), date: say('2021-02-25'), issuer: say('LĐLĐ tỉnh'), summary: say('Xây dựng và quản lý trang, nhóm mạng xã hội của công đoàn các cấp') },
    { number: say('388/QĐ-LĐLĐ'), type: say('decision'), date: say('2021-10-11'), issuer: say('LĐLĐ tỉnh'), summary: say('Ban hành Quy chế phát ngôn và cung cấp thông tin cho báo chí') },
    { number: say('27/KH-LĐLĐ'), type: say('plan'), date: say('2022-03-14'), issuer: say('LĐLĐ tỉnh'), summary: say('Nâng cao chất lượng đội ngũ báo cáo viên, tuyên truyền viên công đoàn') },
    { number: say('215/LĐLĐ-TG'), type: say('letter'), date: say('2022-08-16'), issuer: say('LĐLĐ tỉnh'), summary: say('Tăng cường sản phẩm truyền thông trên môi trường mạng') },
  ),
  'documents-middle-text': tell(`
    Toàn bộ 21 công đoàn cấp trên trực tiếp cơ sở đã ban hành kế hoạch thực hiện Chương trình, trong đó 17 đơn vị ban hành ngay trong quý IV năm 2020. Nhiều đơn vị cụ thể hóa thành chương trình từng năm, giao chỉ tiêu về tin, bài, trang mạng xã hội và cuộc truyền thông trực tiếp cho từng cụm công đoàn cơ sở.
    Công đoàn các khu công nghiệp và LĐLĐ các huyện, thành phố có đông công nhân đã ký kết quy chế phối hợp với phòng văn hóa - thông tin và trung tâm truyền thông cùng cấp để đưa thông tin công đoàn lên hệ thống truyền thanh cơ sở.`),
  'documents-middle-units': count('21'),
  'documents-middle-list': table(
    { number: say('45/KH-LĐLĐ'), type: say('plan'), date: say('2020-10-28'), issuer: say('LĐLĐ thành phố B'), summary: say('Triển khai Chương trình số 01/CTr-BCH trên địa bàn thành phố') },
    { number: say('31/KH-CĐKCN'), type: say('plan'), date: say('2020-11-09'), issuer: say('Công đoàn các khu công nghiệp tỉnh'), summary: say('Truyền thông công đoàn trong doanh nghiệp khu công nghiệp giai đoạn 2020 - 2023') },
    { number: say('08/HD-CĐN'), type: say('guideline'), date: say('2021-03-12'), issuer: say('Công đoàn ngành Giáo dục tỉnh'), summary: say('Tuyên truyền trong công đoàn các trường học') },
  ),
  'documents-base-text': tell(`
    Có 1.420 trên tổng số 1.932 công đoàn cơ sở (CĐCS) xây dựng kế hoạch riêng hoặc lồng ghép nội dung truyền thông vào chương trình công tác năm. Các CĐCS doanh nghiệp có từ 1.000 lao động trở lên đều phân công một ủy viên ban chấp hành phụ trách tuyên truyền.
    Số CĐCS còn lại chủ yếu là đơn vị dưới 25 đoàn viên, thực hiện theo kế hoạch chung của công đoàn cấp trên.`),
  'documents-base-units': count('1.420'),
  'documents-base-list': table(
    { number: say('05/KH-CĐCS'), type: say('plan'), date: say('2020-12'), issuer: say('CĐCS một doanh nghiệp may trong khu công nghiệp'), summary: say('Phát thanh công nhân và bảng tin điện tử tại xưởng') },
    { number: say('02/KH-CĐCS'), type: say('plan'), date: say('2021-01-15'), issuer: say('CĐCS Bệnh viện Đa khoa tỉnh'), summary: say('Tuyên truyền trong đoàn viên tham gia phòng, chống dịch') },
  ),
};
