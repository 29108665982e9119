import type { Doubt, Reason } from '../../report/incoming.js';
import { formatNumber } from '../numbers.js';

const many = (count: number, what: string): string => `${formatNumber(count)} ${what}`;

/** What has been decided so far: how many are taken, left out, stay as they are, and wait. */
interface Sum {
  readonly taken: number;
  readonly skipped: number;
  readonly kept: number;
  readonly left: number;
}
const sum = ({ taken, skipped, kept, left }: Sum): string[] =>
  [`nhận ${formatNumber(taken)}`, `bỏ ${formatNumber(skipped)}`, kept > 0 ? `giữ như đang có ${formatNumber(kept)}` : '', `còn ${formatNumber(left)}`].filter(Boolean);
/** The first few of some titles. */
const some = (titles: readonly string[]): string => `${titles.slice(0, 3).join('; ')}${titles.length > 3 ? ` và ${formatNumber(titles.length - 3)} nội dung nữa` : ''}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Taking in a file: what it brings, piece by piece. Not among the first words: it is loaded with the screen that shows it. */
export const review = {
  title: (source: string) => `Nội dung trong tệp “${source}”`,
  /** Of the file: who reports in it. */
  from: (unit: string) => `Báo cáo của ${unit}.`,
  otherUnit: (theirs: string, ours: string) => `Tệp là báo cáo của ${theirs}, bản nháp đang mở là của ${ours}.`,
  /** All that there is to decide, in one line. */
  summary: (news: number, replaced: number, older: number, look: number, texts: number) =>
    [
      news && many(news, 'nội dung mới'), replaced && many(replaced, 'thay nội dung đang có'), older && many(older, 'mà bản nháp có bản mới hơn'),
      look && many(look, 'cần xem lại'), texts && many(texts, 'đoạn chưa xếp được'),
    ].filter(Boolean).join(', ') || 'Không có gì mới',
  same: (count: number) => `${formatNumber(count)} nội dung giống hệt bản nháp nên không hiện.`,
  notKept: 'Phần đang xem ở đây không được lưu: tải lại trang là phải xem lại từ đầu.',
  nothing: 'Mọi nội dung trong tệp đều đã có trong bản nháp.',
  show: 'Hiện',
  all: (count: number) => `Tất cả (${formatNumber(count)})`,
  doubtful: (count: number) => `Cần xem lại (${formatNumber(count)})`,
  noneShown: 'Không còn nội dung nào cần xem lại.',
  acceptAll: 'Nhận tất cả',
  acceptSure: (count: number) => `Nhận ${formatNumber(count)} nội dung không cần xem lại`,
  skipAll: 'Bỏ tất cả',
  acceptSection: 'Nhận cả mục',
  skipSection: 'Bỏ cả mục',
  /** Behind a button's words, for who hears it without its heading. */
  of: (what: string) => `: ${what}`,
  keys: 'Phím tắt',
  keysText: [
    ['↑ ↓ hoặc K J', 'đến nội dung trước, sau'],
    ['Enter, N', 'nhận'],
    ['S', 'sửa'],
    ['B', 'bỏ'],
    ['→ rồi ↑ ↓, phím cách', 'vào bảng, đến từng dòng, chọn hay bỏ dòng'],
    ['Ctrl + Enter', 'xong phần sửa'],
    ['Esc', 'thôi sửa, ra khỏi bảng'],
  ] as readonly (readonly [string, string])[],
  /** What a report says of itself, before all it answers. */
  heads: 'Thông tin chung của báo cáo',
  head: { unit: 'Đơn vị báo cáo', period: 'Kỳ báo cáo', selection: 'Mục có báo cáo, mục không' },
  period: (from: string, to: string) => `Từ ${from} ${to ? `đến ${to}` : 'đến ngày báo cáo'}`,
  below: (superior: string) => `trực thuộc ${superior}`,
  gates: { asked: 'có báo cáo', optional: 'không bắt buộc', hidden: 'không báo cáo', none: 'theo đề cương' },
  /** Of such a thing where it comes from another report. */
  staysAsIs: 'Bản nháp giữ như đang có, trừ khi chọn “Nhận” ở đây.',
  details: 'Thể thức văn bản',
  detail: {
    number: 'Số', symbol: 'Ký hiệu', place: 'Nơi ban hành', date: 'Ngày ban hành', dateText: 'Ngày ban hành (chưa đọc được)', superior: 'Cơ quan cấp trên', issuer: 'Đơn vị ban hành', subject: 'Trích yếu', addressees: 'Kính gửi', opening: 'Câu mở đầu', signer: 'Người ký', distribution: 'Nơi nhận',
  } as Readonly<Record<string, string>>,
  authority: 'Thay mặt',
  position: 'Chức vụ',
  name: 'Họ và tên',
  dateHint: 'Ví dụ: 15/5/2023',
  onePerLine: 'Mỗi nơi một dòng',
  orphans: 'Nội dung chưa có chỗ trong đề cương',
  texts: 'Đoạn chưa xếp được',
  textsHint: 'Chọn mục để đặt đoạn vào cuối phần viết của mục đó. Đoạn để nguyên vẫn được giữ ở cuối bản nháp, không mất.',
  kinds: { new: 'Mới', replaces: 'Thay nội dung đang có', older: 'Bản nháp có bản mới hơn', same: 'Như đang có' },
  /** Of what stays although the file has something else. */
  differs: 'Khác nội dung đang có',
  now: 'Đang có',
  incoming: 'Trong tệp',
  data: 'Trước khi sửa trong tệp',
  nothingThere: 'chưa có',
  corrected: 'Sửa thành',
  deleted: 'Trong tệp, nội dung này đã bị xóa.',
  deletedNow: 'Xóa nội dung',
  useData: 'Dùng bản trước khi sửa',
  accept: 'Nhận',
  correct: 'Sửa',
  skip: 'Bỏ',
  /** Of what is not taken unasked: the draft keeps what it has, or has nothing there. */
  stays: 'Giữ như đang có',
  staysEmpty: 'Để trống',
  use: 'Xong, nhận nội dung này',
  cancel: 'Thôi',
  more: 'Xem hết',
  less: 'Thu gọn',
  gap: '[…]',
  /** Rows of a list that stay as they are, and rows that are changed and not shown. */
  sameRows: (count: number) => `… ${many(count, 'dòng không đổi')}`,
  moreRows: (count: number) => `… ${many(count, 'dòng thay đổi nữa')}`,
  /** Whose a row is, in a report that was made from others. */
  rowUnit: 'Đơn vị',
  rowKinds: { added: 'Thêm', changed: 'Đổi', gone: 'Bỏ' },
  /** Rows of a list that are ticked. */
  takenRows: (taken: number, all: number) => `Lấy ${formatNumber(taken)}/${formatNumber(all)} dòng`,
  acceptRows: (taken: number, all: number) => `Nhận ${formatNumber(taken)}/${formatNumber(all)} dòng`,
  added: 'thêm: ',
  removed: 'bỏ: ',
  rows: (count: number) => many(count, 'dòng'),
  paragraph: (from: number, to: number) => (from === to ? `đoạn ${String(from)}` : `đoạn ${String(from)}–${String(to)}`),
  foundAt: (where: string) => `Thấy ở ${where} trong tệp`,
  /** Several numbers could be meant: the others of the sentence. */
  otherFigures: 'Số khác trong câu',
  reasons: {
    anchor: 'đúng chỗ của mẫu', number: 'theo số mục', wording: 'theo câu chữ', order: 'theo thứ tự mục', 'header-cells': 'theo tiêu đề cột', phrase: 'theo cụm từ', 'only-figure': 'số duy nhất trong câu',
  } satisfies Record<Reason, string>,
  /** From a share to words. */
  confidence: (share: number): string => (share >= 0.9 ? 'rất chắc' : share >= 0.75 ? 'khá chắc' : share >= 0.5 ? 'chưa chắc' : 'đoán'),
  doubts: {
    contradiction: 'Chữ trong tệp và dữ liệu kèm theo không khớp nhau.',
    'anchor-gone': 'Không còn thấy chỗ này trong tệp; nội dung lấy từ dữ liệu kèm theo.',
    'no-data': 'Đọc lại từ phần chữ của tệp.',
    likeness: 'Nhận ra theo cách viết gần giống, xin xem lại.',
    'several-figures': 'Trong câu có nhiều con số, xin xem đã đúng số chưa.',
    rewritten: 'Phần này đã được sửa tay sau lần tổng hợp trước; xin xem có nên thay không.',
    stray: 'Phần chữ có con số này mà ô số liệu đang để trống. Chọn “Nhận” nếu đúng là số của ô này.',
    withdrawn: 'Không còn báo cáo nào có nội dung đã tổng hợp trước đây; nhận tức là bỏ đi.',
  } satisfies Record<Doubt, string>,
  decided: { accept: 'Đã nhận', rows: 'Đã nhận các dòng được chọn', skip: 'Đã bỏ', correct: 'Đã sửa và nhận', put: 'Đã xếp', keep: 'Giữ lại', none: 'Chưa quyết định', typed: 'Đang sửa dở' },
  /** Of a paragraph: where it may belong. */
  likely: (where: string) => `Có thể thuộc mục “${where}”.`,
  putThere: 'Đặt vào đó',
  putInto: 'Đặt vào mục',
  leaveKept: 'Để nguyên, giữ ở cuối bản nháp',
  leaveOut: 'Bỏ hẳn đoạn này',
  /** Title of what is kept of a file. */
  keptFrom: (source: string) => `Đoạn chưa xếp trong tệp “${source}”`,
  tally: (all: Sum) => capital(sum(all).join(' · ')),
  /** In a word, where there is no room for the sum. */
  stillLeft: (left: number) => `Còn ${formatNumber(left)}`,
  takenSoFar: (taken: number) => `Nhận ${formatNumber(taken)}`,
  done: 'Đưa vào bản nháp',
  close: 'Thôi',
  /** The same file, gone through in another window meanwhile. */
  elsewhere: {
    mark: 'ở cửa sổ khác',
    decided: (titles: readonly string[]) => `Vừa có thay đổi ở cửa sổ khác: ${some(titles)}.`,
    overruled: (titles: readonly string[]) => `Ở cửa sổ khác đã chọn khác: ${some(titles)}. Lấy theo lựa chọn ở cửa sổ này.`,
    over: 'Tệp này đã được đưa vào bản nháp hoặc đã đóng ở cửa sổ khác. Chỉ lấy ở đây nếu vẫn cần.',
  },
  unfinished: (count: number) => `Còn ${formatNumber(count)} nội dung đang sửa dở.`,
  typeOn: 'Sửa tiếp',
  untype: 'Bỏ phần sửa dở',
  undecided: (count: number) => `Còn ${formatNumber(count)} nội dung chưa quyết định.`,
  acceptRest: 'Nhận nốt',
  skipRest: 'Không lấy phần đó',
  goOn: 'Xem tiếp',
  throwAway: 'Bỏ những gì đã chọn?',
  throwAwayYes: 'Bỏ, đóng tệp',
  told: {
    accept: (title: string, left: number) => `Đã nhận: ${title}. Còn ${formatNumber(left)}.`,
    skip: (title: string, left: number) => `Đã bỏ: ${title}. Còn ${formatNumber(left)}.`,
    correct: (title: string, left: number) => `Đã sửa và nhận: ${title}. Còn ${formatNumber(left)}.`,
    open: (title: string, left: number) => `Chưa quyết định: ${title}. Còn ${formatNumber(left)}.`,
    stays: (stay: string, title: string, left: number) => `${stay}: ${title}. Còn ${formatNumber(left)}.`,
    many: (all: Sum) => `${capital(sum(all).join(', '))}.`,
  },
  /** Where what comes is no file: what was gathered anew, for a draft that was gathered before. */
  update: {
    title: () => 'Nội dung mới tổng hợp',
    nothing: 'Mọi nội dung mới tổng hợp đều đã có trong bản nháp.',
    incoming: 'Mới tổng hợp',
    throwAwayYes: 'Bỏ, không cập nhật',
  },
  /** Opening the file itself. */
  file: {
    reading: (name: string) => `Đang đọc tệp “${name}”…`,
    failed: (name: string) => `Chưa mở được tệp “${name}”`,
    other: 'Mở tệp khác',
    close: 'Đóng',
    stop: 'Thôi',
    ask: (name: string) => `Tệp “${name}” mở thế nào?`,
    holds: (unit: string, count: number) => `${unit ? `Báo cáo của ${unit}` : 'Báo cáo chưa ghi tên đơn vị'}, có ${formatNumber(count)} nội dung.`,
    take: 'Lấy vào bản nháp đang mở',
    takeHint: 'Xem từng thay đổi trước khi lấy; chưa có gì bị ghi đè.',
    update: (title: string) => `Cập nhật bản nháp “${title}”`,
    updateHint: 'Tệp này được tải ra từ bản nháp đó. Xem từng thay đổi trước khi lấy.',
    asNew: 'Mở thành bản nháp mới',
    asNewHint: 'Bản nháp đang có giữ nguyên.',
    nothing: (name: string) => `Tệp “${name}” không có gì mới`,
    opened: (name: string, count: number) => `Đã mở tệp “${name}” thành bản nháp: ${formatNumber(count)} nội dung.`,
    taken: (name: string, count: number) => `Đã lấy ${formatNumber(count)} nội dung từ tệp “${name}”.`,
    putAway: 'Bỏ bản nháp này',
    undo: 'Hoàn tác',
    undone: 'Đã hoàn tác: bản nháp trở lại như trước khi lấy.',
    partlyUndone: 'Đã hoàn tác; những chỗ sửa sau đó được giữ nguyên.',
    /** A file that was being gone through when the page went. */
    kept: (name: string, at: string) => `Tệp “${name}” đang xem dở từ ${at}.`,
    goOn: 'Xem tiếp',
    forget: 'Bỏ tệp này',
    readingFailed: 'Chưa tải được phần đọc tệp. Xin kiểm tra mạng rồi thử lại.',
    retry: 'Thử lại',
    oneOnly: 'Mỗi lần mở một tệp; các tệp khác chưa được đọc.',
  },
};

export type ReviewWords = typeof review;
