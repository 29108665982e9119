import { excerpt, type FindingWords, type UnparsedReason } from '../finding-words.js';
import { formatDate } from '../dates.js';
import { formatNumber } from '../numbers.js';

const reasons: Readonly<Record<UnparsedReason, string>> = {
  'ambiguous-separator': 'xin viết dấu chấm cho hàng nghìn (1.234), dấu phẩy cho phần thập phân (12,5)',
  'beyond-safe': 'số có quá nhiều chữ số để cộng chính xác',
  'not-a-number': 'chưa phải là con số, nên sẽ không được cộng',
  'not-a-date': 'chưa phải là ngày, tháng; xin viết như 30/5/2023, 5/2023 hoặc 2023',
  'not-a-ratio': 'xin viết theo mẫu 45/152',
  'zero-whole': 'số đứng sau dấu gạch chéo bằng 0 nên không tính được tỷ lệ',
};

const percent = (value: number): string => `${formatNumber(value, { decimals: 2 })}%`;

export const findings: FindingWords = {
  missing: () => 'Mục này chưa có nội dung.',
  unparsed: ({ text, reason }) => `“${excerpt(text)}” được giữ nguyên như đã viết${reason ? `: ${reasons[reason]}` : ''}.`,
  'sum-differs': ({ entered, computed }) => `Tổng ghi ${formatNumber(entered)}, cộng lại là ${formatNumber(computed)}.`,
  'part-over-whole': ({ part, whole }) => `Số bộ phận (${formatNumber(part)}) lớn hơn số chung (${formatNumber(whole)}).`,
  'percent-differs': ({ entered, computed }) => `Tỷ lệ ghi ${percent(entered)}, tính ra là ${percent(computed)}.`,
  'date-outside': ({ date, from, to }) =>
    `${formatDate(date)} nằm ngoài thời gian báo cáo (từ ${formatDate(from)}${to ? ` đến ${formatDate(to)}` : ''}).`,
  'due-passed': ({ dueBefore }) => `Đã qua hạn gửi báo cáo (trước ngày ${formatDate(dueBefore)}).`,
  'figure-odd': ({ value }) => `${formatNumber(value)} ${value < 0 ? 'là số âm' : 'có phần thập phân'}; xin xem lại số lượng này.`,
  'answered-hidden': () => 'Nội dung này không yêu cầu đối với đơn vị, nhưng đã có số liệu và vẫn được giữ.',
  orphan: ({ title }) => `${title ? `“${title}”` : 'Một nội dung'} chưa có chỗ trong đề cương; phần đã viết vẫn được giữ.`,
  'option-unknown': ({ text }) => `“${excerpt(text)}” không có trong các lựa chọn.`,
  'legacy-font': ({ sample }) => `“${excerpt(sample)}” có vẻ là chữ gõ bằng phông cũ (TCVN3, VNI), người nhận có thể không đọc được.`,
  'not-json': () => 'Tệp này không đọc được như một báo cáo.',
  'not-a-report': () => 'Tệp này không phải là báo cáo của chương trình.',
  'newer-format': ({ format }) => `Báo cáo được lưu bằng phiên bản mới hơn (${format}); xin tải lại trang để dùng phiên bản mới.`,
  'newer-outline': ({ version }) => `Báo cáo làm theo đề cương phiên bản ${version}, mới hơn phiên bản của trang này.`,
  'foreign-outline': ({ outlineId }) => `Báo cáo làm theo một đề cương khác (${outlineId}).`,
  'value-misfit': ({ path }) => `Một phần dữ liệu không đúng dạng và được để riêng (${path}).`,
  'record-corrupt': () => 'Một phần bản nháp không đọc được; nội dung thô vẫn được giữ lại.',
  'file-not-zip': () => 'Tệp này không phải là tệp Word (.docx). Xin mở bằng Word rồi lưu lại dưới dạng .docx.',
  'file-old-doc': () => 'Đây là tệp .doc cũ. Xin mở bằng Word, chọn “Lưu thành” (Save As) dạng .docx rồi mở lại ở đây.',
  'file-protected': () => 'Tệp có mật khẩu. Xin bỏ mật khẩu trong Word, lưu lại rồi mở ở đây.',
  'file-too-large': () => 'Tệp quá lớn. Xin bỏ bớt hình ảnh trong Word, lưu lại rồi mở ở đây.',
  'file-damaged': () => 'Tệp bị hỏng hoặc tải về chưa đủ. Xin tải lại, hoặc mở bằng Word rồi lưu thành tệp mới.',
  'file-too-many-entries': () => 'Tệp có cấu tạo bất thường nên không được đọc. Xin mở bằng Word rồi lưu thành tệp mới.',
  'file-no-document': () => 'Tệp này không chứa văn bản Word. Xin kiểm tra lại xem đã chọn đúng tệp chưa.',
  'file-changed': () => 'Tệp vừa được lưu lại, chuyển chỗ hoặc xóa nên chưa đọc được. Xin chọn lại tệp.',
  'data-damaged': () => 'Dữ liệu kèm trong tệp không còn nguyên vẹn, nên nội dung được đọc từ phần chữ.',
  rebuilt: () => 'Tệp không còn kèm dữ liệu; nội dung được đọc lại từ phần chữ, xin kiểm tra.',
  'unit-read': ({ text, level }) => `Đơn vị báo cáo được đọc từ phần đầu văn bản (“${excerpt(text)}”)${level ? ', cấp được suy ra từ tên' : '; chưa rõ là cấp nào'}; xin kiểm tra.`,
  'text-differs': ({ text }) => (text ? `Trong tệp đã sửa thành “${excerpt(text)}”; xin kiểm tra.` : 'Phần này đã bị xóa trong tệp; nội dung cũ vẫn được giữ.'),
  'place-gone': () => 'Không còn thấy phần này trong tệp; nội dung lấy từ dữ liệu kèm theo.',
  'row-gone': () => 'Một dòng của bảng đã bị xóa trong tệp; xin kiểm tra.',
  'issuer-differs': ({ text }) => `Đơn vị ghi trong tệp là “${excerpt(text)}”, khác với dữ liệu kèm theo; báo cáo được mở thành bản mới.`,
};
