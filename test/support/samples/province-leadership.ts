import { count, say, table, tell, type SampleAnswers } from './say.js';

/** One plan of each of the 21: long enough to go into an appendix. Number, date, issuer. */
const plans = [
  ['45/KH-LĐLĐ', '2020-10-28', 'LĐLĐ thành phố B'],
  ['22/KH-LĐLĐ', '2020-10-30', 'LĐLĐ thị xã C'],
  ['31/KH-LĐLĐ', '2020-11-02', 'LĐLĐ huyện D'],
  ['18/KH-LĐLĐ', '2020-11-04', 'LĐLĐ huyện E'],
  ['40/KH-LĐLĐ', '2020-11-05', 'LĐLĐ huyện G'],
  ['12/KH-LĐLĐ', '2020-11-09', 'LĐLĐ huyện H'],
  ['27/KH-LĐLĐ', '2020-11-10', 'LĐLĐ huyện I'],
  ['09/KH-LĐLĐ', '2020-11-12', 'LĐLĐ huyện K'],
  ['33/KH-LĐLĐ', '2020-11-16', 'LĐLĐ huyện L'],
  ['15/KH-LĐLĐ', '2020-11-18', 'LĐLĐ huyện M'],
  ['24/KH-LĐLĐ', '2020-11-20', 'LĐLĐ huyện N'],
  ['11/KH-LĐLĐ', '2020-11-25', 'LĐLĐ huyện O'],
  ['36/KH-LĐLĐ', '2020-12-01', 'LĐLĐ huyện P'],
  ['20/KH-LĐLĐ', '2020-12-08', 'LĐLĐ huyện Q'],
  ['17/KH-LĐLĐ', '2020-12-15', 'LĐLĐ huyện R'],
  ['02/KH-LĐLĐ', '2021-01-12', 'LĐLĐ huyện S'],
  ['04/KH-LĐLĐ', '2021-01-20', 'LĐLĐ huyện T'],
  ['31/KH-CĐKCN', '2020-11-09', 'Công đoàn các khu công nghiệp tỉnh'],
  ['19/KH-CĐN', '2020-11-24', 'Công đoàn ngành Giáo dục tỉnh'],
  ['14/KH-CĐN', '2020-12-03', 'Công đoàn ngành Y tế tỉnh'],
  ['08/KH-CĐVC', '2021-02-05', 'Công đoàn Viên chức tỉnh'],
] as const;
const middleDocuments = plans.map(([number, date, issuer]) =>
  ({ number: say(number), type: say('plan'), date: say(date), issuer: say(issuer), summary: say('Triển khai Chương trình số 01/CTr-BCH') }));

export const leadership: SampleAnswers = {
  'documents-top-text': tell(`
    Ngay sau khi Ban Chấp hành Tổng Liên đoàn ban hành Chương trình số 01/CTr-BCH, Ban Thường vụ Liên đoàn Lao động (LĐLĐ) tỉnh đã tổ chức quán triệt tới 100% công đoàn cấp trên trực tiếp cơ sở và ban hành Kế hoạch số 104/KH-LĐLĐ ngày 02/10/2020 để triển khai thực hiện; phân công một đồng chí Phó Chủ tịch trực tiếp phụ trách, giao Ban Tuyên giáo làm thường trực theo dõi, đôn đốc.
    Hằng năm, nội dung Chương trình được đưa vào nghị quyết của Ban Chấp hành, chương trình công tác và tiêu chí chấm điểm thi đua của các cấp công đoàn trong tỉnh. LĐLĐ tỉnh đã tham mưu Ban Thường vụ Tỉnh ủy đưa nhiệm vụ truyền thông công đoàn vào chương trình hành động thực hiện Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị.
    Trong kỳ, LĐLĐ tỉnh tổ chức 03 đợt kiểm tra tại 14 đơn vị và 01 hội nghị sơ kết giữa kỳ (tháng 3/2022).`),
  'documents-top-list': table(
    { number: say('104/KH-LĐLĐ'), type: say('plan'), date: say('2020-10-02'), issuer: say('LĐLĐ tỉnh'), summary: say('Triển khai Chương trình số 01/CTr-BCH về “Đẩy mạnh công tác truyền thông Công đoàn Việt Nam đến năm 2023”') },
    { number: say('12/HD-LĐLĐ'), type: say('guideline'), date: say('2021-02-25'), issuer: say('LĐLĐ tỉnh'), summary: say('Xây dựng và quản lý trang, nhóm mạng xã hội của công đoàn các cấp') },
    { number: say('388/QĐ-LĐLĐ'), type: say('decision'), date: say('2021-10-11'), issuer: say('LĐLĐ tỉnh'), summary: say('Ban hành Quy chế phát ngôn và cung cấp thông tin cho báo chí') },
    { number: say('27/KH-LĐLĐ'), type: say('plan'), date: say('2022-03-14'), issuer: say('LĐLĐ tỉnh'), summary: say('Nâng cao chất lượng đội ngũ báo cáo viên, tuyên truyền viên công đoàn') },
    { number: say('215/LĐLĐ-TG'), type: say('letter'), date: say('2022-08-16'), issuer: say('LĐLĐ tỉnh'), summary: say('Tăng cường sản phẩm truyền thông trên môi trường mạng') },
  ),
  'documents-middle-text': tell(`
    Toàn bộ 21 công đoàn cấp trên trực tiếp cơ sở đã ban hành kế hoạch thực hiện Chương trình, trong đó 18 đơn vị ban hành ngay trong quý IV năm 2020. Nhiều đơn vị cụ thể hóa thành chương trình từng năm, giao chỉ tiêu về tin, bài, trang mạng xã hội và cuộc truyền thông trực tiếp cho từng cụm công đoàn cơ sở.`),
  'documents-middle-units': count('21'),
  'documents-middle-list': table(...middleDocuments),
  'documents-base-text': tell(`
    Có 1.420 trên tổng số 1.932 công đoàn cơ sở (CĐCS) xây dựng kế hoạch riêng hoặc lồng ghép nội dung truyền thông vào chương trình công tác năm. Các CĐCS doanh nghiệp có từ 1.000 lao động trở lên đều phân công một ủy viên ban chấp hành phụ trách tuyên truyền.
    Số CĐCS còn lại chủ yếu là đơn vị dưới 25 đoàn viên, thực hiện theo kế hoạch chung của công đoàn cấp trên.`),
  'documents-base-units': count('1.420'),
  'documents-base-list': table(
    { number: say('05/KH-CĐCS'), type: say('plan'), date: say('2020-12'), issuer: say('CĐCS một doanh nghiệp may trong khu công nghiệp'), summary: say('Phát thanh công nhân và bảng tin điện tử tại xưởng') },
    { number: say('02/KH-CĐCS'), type: say('plan'), date: say('2021-01-15'), issuer: say('CĐCS Bệnh viện Đa khoa tỉnh'), summary: say('Tuyên truyền trong đoàn viên tham gia phòng, chống dịch') },
  ),
};
