import type { GuidelineLine } from '../../guideline-line.js';

/**
 * Guideline 79/HD-TLĐ, line by line as it was issued, and what became of each line. Kept apart from the outline,
 * which a page loads at once: this is for whoever wants to check that nothing that the guideline says was passed over.
 * Of its last line only the sense is kept: the name and telephone number of a person are left out (`…`).
 */
export const hd79Guideline: readonly GuidelineLine[] = [
  {
    sourceText: ' HƯỚNG DẪN',
    data: ['guideline'],
  },
  {
    sourceText: 'Báo cáo kết quả triển khai Chương trình  số 01/CTr-BCH, ngày 26/8/2020 ',
    data: ['guideline.title', 'programme.date'],
  },
  {
    sourceText: 'của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam về ',
    data: ['programme.issuer'],
  },
  {
    sourceText: '“Đẩy mạnh công tác truyền thông Công đoàn Việt Nam đến năm 2023”',
    data: ['programme.title'],
  },
  {
    sourceText: 'Thực hiện Nghị quyết Đại hội XII Công đoàn Việt Nam, Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam khóa XII đã ban hành Chương trình số 01/CTr-BCH ngày 26/8/2020 về “Đẩy mạnh công tác truyền thông Công đoàn Việt Nam đến năm 2023” (sau đây gọi tắt là Chương trình số 01/CTr-BCH), Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam ban hành hướng dẫn báo cáo kết quả triển khai Chương trình số 01/CTr-BCH với những nội dung như sau:',
    data: ['programme', 'guideline.issuer', 'opening'],
  },
  {
    sourceText: 'I. MỤC ĐÍCH YÊU CẦU',
    outOfScope: 'A heading: what it says follows in the lines under it.',
  },
  {
    sourceText: '1. Tổng hợp, đánh giá kết quả triển khai thực hiện Chương trình số 01/CTr-BCH của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam, trên cơ sở đó rút ra những ưu điểm, khuyết điểm, nguyên nhân và bài học kinh nghiệm nhằm tiếp tục đẩy mạnh công tác truyền thông Công đoàn Việt Nam đáp ứng yêu cầu, nhiệm vụ của Nghị quyết số 02 -NQ/TW, ngày 12/6/2021 của Bộ Chính trị về\u00a0“Đổi mới tổ chức và hoạt động\u00a0của\u00a0Công đoàn\u00a0Việt Nam trong tình hình mới”.',
    guidance: ['assessment', 'causes'],
  },
  {
    sourceText: '2. Rà soát, nắm bắt số lượng, chất lượng đội ngũ cán bộ công đoàn làm công tác tuyên truyền, vận động; năng lực của các cơ quan báo chí, truyền thông trong hệ thống công đoàn; nhu cầu thông tin của đoàn viên công đoàn. Từ đó, dự báo những vấn đề đặt ra và đề xuất chính sách, tạo cơ chế tăng cường thông tin đa chiều về hoạt động công đoàn, hướng tới huy động sự tham gia, phản hồi, tương tác của đoàn viên công đoàn trong công tác truyền thông cũng như mọi hoạt động của tổ chức Công đoàn Việt Nam.',
    data: ['officers-total', 'officers-text', 'press-capacity-text', 'information-needs-text', 'forecast-text', 'challenges-text', 'proposals-text'],
  },
  {
    sourceText: 'II. CẤP THỰC HIỆN BÁO CÁO',
    outOfScope: 'A heading: what it says follows in the lines under it.',
  },
  {
    sourceText: '1. Tổng Liên đoàn xây dựng báo cáo kết quả triển khai Chương trình số 01/CTr-BCH trong toàn hệ thống công đoàn trình Hội nghị Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam. Thời gian thực hiện quý II năm 2023.',
    data: ['levels.tld', 'recipients'],
  },
  {
    sourceText: '2. Các Liên đoàn lao động tỉnh, thành phố, Công đoàn ngành Trung ương và tương đương, Công đoàn tổng công ty trực thuộc Tổng Liên đoàn xây dựng báo cáo kết quả triển khai Chương trình  01/CTr-BCH báo cáo Tổng Liên đoàn. Thời gian gửi về Tổng Liên đoàn (qua Ban Tuyên giáo) trước 30/5/2023.',
    data: ['levels.province', 'levels.industry', 'levels.corporation', 'recipients', 'dueBefore', 'dueFor'],
  },
  {
    sourceText: '3. Công đoàn cấp trên trực tiếp cơ sở và công đoàn cơ sở căn cứ hướng dẫn chỉ đạo của Công đoàn cấp trên xây dựng báo cáo kết quả triển khai Chương trình Chương trình  01/CTr-BCH đảm bảo chất lượng và tiến độ.',
    data: ['levels.intermediate', 'levels.grassroots', 'recipients', 'dueFor'],
  },
  {
    sourceText: 'III. TỔ CHỨC THỰC HIỆN',
    outOfScope: 'A heading: what it says follows in the lines under it.',
  },
  {
    sourceText: '1. Tổng Liên đoàn Lao động Việt Nam',
    outOfScope: 'A heading: what it says follows in the lines under it.',
  },
  {
    sourceText: '1.1. Ban Tuyên giáo',
    outOfScope: 'A heading: what it says follows in the lines under it.',
  },
  {
    sourceText: '- Là cơ quan thường trực giúp Đoàn Chủ tịch xây dựng và đôn đốc triển khai tổng kết Chương trình 01/CTr-BCH.',
    outOfScope: 'What the department that collects the reports does itself.',
  },
  {
    sourceText: '- Tham mưu Đề cương; tổng hợp, xây dựng Dự thảo báo tổng kết Chương trình 01/CTr-BCH trình Ban Chấp hành Tổng Liên đoàn.',
    outOfScope: 'What the department that collects the reports does itself; the confederation\'s own report is one more report of this outline.',
  },
  {
    sourceText: '- Tổ chức Tọa đàm “Nâng cao chất lượng, hiệu quả công tác truyền thông Công đoàn Việt Nam giai đoạn 2023-2028”.',
    outOfScope: 'A conference that the department holds.',
  },
  {
    sourceText: '- Xây dựng dự toán và thanh quyết toán kinh phí triển khai các nhiệm vụ được giao theo quy định. ',
    outOfScope: 'The department\'s own money.',
  },
  {
    sourceText: '1.2. Các ban của Tổng Liên đoàn và các cơ quan báo chí công đoàn',
    data: ['levels.department', 'levels.union-press'],
  },
  {
    sourceText: 'Căn cứ nhiệm vụ, giải pháp và nội dung phân công thực hiện trong Chương trình 01/CTr-BCH, xây dựng báo cáo kết quả triển khai thực hiện, gửi về Ban Tuyên giáo trước 30/5/2023 để tổng hợp báo cáo chung.',
    data: ['levels.department.profile', 'levels.union-press.profile', 'recipients', 'dueBefore', 'dueFor'],
  },
  {
    sourceText: '2. Liên đoàn lao động tỉnh, thành phố, công đoàn ngành Trung ương và tương đương, công đoàn tổng công ty trực thuộc Tổng Liên đoàn',
    data: ['levels.province', 'levels.industry', 'levels.corporation'],
  },
  {
    sourceText: 'Căn cứ hướng dẫn của Tổng Liên đoàn và tình hình thực tế của địa phương, ngành hướng dẫn chỉ đạo và tổ chức tổng kết Chương trình số 01/CTr-BCH tại cấp mình. Báo cáo tổng kết gửi về Tổng Liên đoàn (qua Ban Tuyên giáo) trước 30/5/2023 (file gửi về email: bantuyengiaotongliendoan@gmail.com).',
    data: ['recipients', 'dueBefore', 'levels'],
  },
  {
    sourceText: 'Trong quá trình triển khai, nếu có khó khăn, vướng mắc liên hệ đồng chí … - Chuyên viên chính Ban Tuyên giáo Tổng Liên đoàn, số điện thoại: …, để được hỗ trợ./.',
    outOfScope: 'Names a contact person. Persons and their numbers change and are not shipped: a host sets `contact`.',
  },
];
