import type { Measure } from '../../outline/outline.js';
import type { NotApplicableReason, Outcome } from '../../outline/values.js';
import { formatNumber } from '../numbers.js';

/** Words of the fields, one kind after the other. */
export const fields = {
  yes: 'Có',
  no: 'Không',
  other: 'Khác',
  otherLabel: 'Nội dung khác',
  unchoose: 'Bỏ chọn',
  /** Read aloud in front of a finding. */
  notice: 'Lưu ý: ',
  notLoaded: 'Chưa tải được phần bảng. Nội dung đã có vẫn được giữ.',
  retry: 'Thử lại',
  /** Offers to leave an item out; two reasons follow. */
  leave: 'Không có nội dung',
  unleave: 'Viết nội dung',
  reasons: { none: 'Không phát sinh', 'out-of-scope': 'Không thuộc phạm vi' } satisfies Record<NotApplicableReason, string>,
  reasonNote: 'Ghi chú lý do (nếu cần)',
  length: (words: number, aim: number) => `${formatNumber(words)} chữ, nên viết khoảng ${formatNumber(aim)} chữ`,
  parts: 'Trong đó',
  /** The number that words such as "hơn 87 nghìn" are taken for. */
  meant: (value: string) => `Được hiểu là ${value}`,
  rowNumber: 'Thứ tự',
  rowActions: 'Thao tác',
  rowMenu: (row: number) => `Thao tác với dòng ${formatNumber(row)}`,
  rowUp: 'Chuyển lên',
  rowDown: 'Chuyển xuống',
  rowRemove: 'Xóa dòng',
  rowRemoved: (row: number) => `Đã xóa dòng ${formatNumber(row)}.`,
  rowsPasted: (rows: number) => `Đã dán ${formatNumber(rows)} dòng.`,
  cellsPasted: (cells: number, rest: string) => `Đã dán ${formatNumber(cells)} ô.${rest ? ` Chưa có chỗ cho: ${rest}` : ''}`,
  /** `what` is one record: "văn bản". */
  addRow: (what: string) => `Thêm ${what}`,
  cell: (column: string, row: number) => `${column}, dòng ${formatNumber(row)}`,
  rowsShown: (from: number, to: number, all: number) => `Dòng ${formatNumber(from)}–${formatNumber(to)} trong ${formatNumber(all)}`,
  pageBack: 'Các dòng trước',
  pageOn: 'Các dòng sau',
  total: 'Tổng',
  /** Of a table that is only text so far. */
  toRows: 'Chuyển thành các dòng của bảng',
  /** The total of a column, for the question of that title. */
  useTotal: (title: string) => `Ghi vào “${title}”`,
  typeTotals: 'Ghi tổng theo sổ sách',
  typedTotal: (what: string) => `Tổng theo sổ sách: ${what}`,
  /** Label of the name of a matrix's last row. */
  otherRow: 'Tên dòng khác',
  target: 'Chỉ tiêu',
  goal: 'Mức giao',
  result: 'Kết quả',
  outcome: 'Đánh giá',
  note: 'Ghi chú',
  measure: 'Cách tính',
  measures: { share: 'Tỷ lệ %', count: 'Số lượng', 'yes-no': 'Có hay không' } satisfies Record<Measure, string>,
  outcomes: { met: 'Đạt', exceeded: 'Vượt', unmet: 'Chưa đạt' } satisfies Record<Outcome, string>,
  computed: (outcome: string) => `${outcome} (tự tính)`,
  noTargets: 'Chưa có chỉ tiêu nào. Xin thêm các chỉ tiêu mà cấp trên giao cho đơn vị.',
  addTarget: 'Thêm chỉ tiêu',
  unmetOffer: (count: number) => `Đưa ${formatNumber(count)} chỉ tiêu chưa đạt vào phần khó khăn, hạn chế`,
  unmetMoved: (count: number) => `Đã đưa tên ${formatNumber(count)} chỉ tiêu chưa đạt vào phần khó khăn, hạn chế.`,
};
