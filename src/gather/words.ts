import type { ReviewReason, Standing } from '../consolidation/standing.js';

type Refusal = Extract<Standing, { status: 'rejected' }>['why'];
type Copy = Extract<Standing, { status: 'duplicate' }>['why'];

const vi = {
  help: `union-report gather: đọc các báo cáo trong một thư mục và tổng hợp thành báo cáo của cấp trên.

  union-report gather <thư mục> --outline <mã|tệp.json> --unit <tên|mã> --out <tệp> [--out <tệp> …]

  --outline    mã đề cương có sẵn (hd79-tld-2023) hoặc tệp JSON của đề cương
  --unit       đơn vị tổng hợp: mã trong danh bạ, hoặc tên
  --level      cấp của đơn vị, nếu danh bạ không ghi (province, industry …)
  --directory  tệp JSON danh bạ đơn vị: để nhận ra đơn vị và biết ai chưa nộp
  --date       ngày xét danh bạ, dạng 2023-05-29 (mặc định: hết hạn nộp của đề cương)
  --decisions  tệp JSON các quyết định của người tổng hợp (tệp nào tính, sửa số nào, dùng đoạn nào)
  --records    append: nối mọi dòng của các bảng (mặc định); totals: chỉ giữ tổng của các bảng
  --appendix   thêm vào .docx phụ lục số liệu của từng đơn vị
  --lang       vi hoặc en
  --out        tệp kết quả: .docx (văn bản), .json (dữ liệu), .xlsx và .csv (bảng số liệu)

Mã thoát: 0 mọi tệp đều được tính; 1 sai cách gọi; 2 có tệp phải xem lại, trùng hoặc không đọc được;
3 không tệp nào được tính; 4 không ghi được kết quả.`,
  unknownOption: (name: string) => `Không có tùy chọn “${name}”.`,
  missingOption: (name: string) => `Thiếu ${name}.`,
  unreadable: (file: string) => `Không đọc được “${file}”.`,
  unwritable: (file: string) => `Không ghi được “${file}”.`,
  unknownOutline: (id: string) => `Không có đề cương “${id}”.`,
  unknownUnit: (id: string) => `Danh bạ không có đơn vị “${id}”, hoặc có nhiều đơn vị cùng tên.`,
  unknownFormat: (file: string) => `Không biết ghi “${file}”: chỉ ghi .docx, .json, .xlsx, .csv.`,
  progress: (done: number) => `Đã đọc ${String(done)} tệp`,
  written: (file: string) => `Đã ghi ${file}`,
  counts: (files: number, counted: number, duplicates: number, rejected: number, review: number) =>
    `${String(files)} tệp: ${String(counted)} được tính, ${String(review)} cần xem lại, ${String(duplicates)} trùng, ${String(rejected)} không tính.`,
  missing: (count: number) => `${String(count)} đơn vị chưa có báo cáo:`,
  files: 'Tệp', unit: 'Đơn vị', outcome: 'Kết quả',
  counted: 'được tính', countedOwn: 'chỉ tính số liệu của riêng đơn vị',
  sameFile: 'trùng hoàn toàn với tệp khác',
  copyOf: (why: string, of: string) => `${why} (${of})`,
  copies: { 'older-revision': 'bản cũ hơn', 'same-content': 'cùng nội dung', 'not-chosen': 'đã chọn tệp khác', contained: 'đã có trong báo cáo khác' } satisfies Record<Copy, string>,
  refusals: { unreadable: 'không đọc được', 'other-outline': 'theo đề cương khác', 'other-period': 'của kỳ báo cáo khác', 'left-out': 'đã để ngoài' } satisfies Record<Refusal, string>,
  reasons: {
    'unit-unknown': 'chưa biết của đơn vị nào', 'unit-proposed': 'đơn vị mới nhận ra gần đúng', 'unit-not-valid': 'đơn vị không còn hoặc chưa có vào ngày này', 'unit-twice': 'đơn vị có nhiều báo cáo',
    'own-unit': 'báo cáo của chính đơn vị tổng hợp', 'not-below': 'đơn vị không trực thuộc', 'other-level': 'khác cấp', 'other-period': 'khác kỳ báo cáo', 'same-revision-differs': 'cùng một bản nhưng nội dung khác nhau',
    covered: 'cấp trên của đơn vị cũng báo cáo, có thể đã gồm cả số này', doubts: 'có chỗ đọc chưa chắc', unplaced: 'có đoạn chưa biết thuộc mục nào',
  } satisfies Record<ReviewReason, string>,
};

const en: typeof vi = {
  help: `union-report gather: reads the reports of a folder and folds them into the one of the level above.

  union-report gather <folder> --outline <id|file.json> --unit <name|id> --out <file> [--out <file> …]

  --outline    id of an outline of the catalogue (hd79-tld-2023), or an outline's JSON file
  --unit       the unit that gathers: its id in the directory, or its name
  --level      the unit's level, where the directory does not say it (province, industry …)
  --directory  JSON file of the units: to recognise them, and to see who is missing
  --date       the day on which the directory is read, as 2023-05-29 (default: when reports are due)
  --decisions  JSON file of what the clerk decided (which files count, figures put right, passages)
  --records    append: all rows of tables (default); totals: of tables only what they add up to
  --appendix   the .docx has an appendix of what each unit gave
  --lang       vi or en
  --out        what is written: .docx (document), .json (data), .xlsx and .csv (figures)

Exit codes: 0 every file counts; 1 wrong usage; 2 some files need a look, are duplicates or can't be read;
3 no file counts; 4 a result could not be written.`,
  unknownOption: (name) => `There is no option "${name}".`,
  missingOption: (name) => `${name} is missing.`,
  unreadable: (file) => `"${file}" can't be read.`,
  unwritable: (file) => `"${file}" can't be written.`,
  unknownOutline: (id) => `There is no outline "${id}".`,
  unknownUnit: (id) => `The directory has no unit "${id}", or several of that name.`,
  unknownFormat: (file) => `"${file}": only .docx, .json, .xlsx and .csv are written.`,
  progress: (done) => `${String(done)} files read`,
  written: (file) => `${file} written`,
  counts: (files, counted, duplicates, rejected, review) => `${String(files)} files: ${String(counted)} count, ${String(review)} need a look, ${String(duplicates)} are duplicates, ${String(rejected)} do not count.`,
  missing: (count) => `${String(count)} units have not reported:`,
  files: 'File', unit: 'Unit', outcome: 'Outcome',
  counted: 'counts', countedOwn: 'only the unit’s own figures count',
  sameFile: 'the same as another file',
  copyOf: (why, of) => `${why} (${of})`,
  copies: { 'older-revision': 'an older revision', 'same-content': 'the same content', 'not-chosen': 'another was chosen', contained: 'in another report already' },
  refusals: { unreadable: 'can’t be read', 'other-outline': 'follows another outline', 'other-period': 'of another period', 'left-out': 'left out' },
  reasons: {
    'unit-unknown': 'from an unknown unit', 'unit-proposed': 'the unit is a guess', 'unit-not-valid': 'the unit does not exist on that day', 'unit-twice': 'the unit has several reports',
    'own-unit': 'the gathering unit’s own report', 'not-below': 'the unit does not stand below', 'other-level': 'of another level', 'other-period': 'of another period', 'same-revision-differs': 'the same revision, but with other content',
    covered: 'the unit’s superior reports too and may have it in', doubts: 'read with doubt', unplaced: 'has text that belongs to no item',
  },
};

/** What the command says, by language. The words of the screen are elsewhere: they are loaded by pages. */
export const WORDS = { vi, en };
export type CommandWords = typeof vi;
