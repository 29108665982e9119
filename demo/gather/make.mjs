/**
 * The 82 files of the demo inbox and the three that arrive the next day, with the key to them: what each file is, and
 * what the figures truly add up to. Nothing is made before it is asked for; the same file comes out the same each time.
 */
import { LETTER_DATE, edited, filledIn } from './edited.mjs';
import { contentOf, reportOf } from './report.mjs';
import { MANNERS, typedReport } from './typed.mjs';
import { typedTruth } from './typed-figures.mjs';
import { asReporting, demoDirectory, unitsOf } from './units.mjs';

const MISSING = ['ldld-lai-chau', 'ldld-ca-mau', 'cd-duong-sat'];
const NEXT_DAY = ['ldld-dien-bien', 'ldld-kon-tum', 'cd-cao-su'];
const BROKEN = 'ldld-bac-lieu';
const OLD_WORD = 'ldld-hau-giang';
const TYPED = ['ldld-tuyen-quang', 'ldld-thai-nguyen', 'ldld-hai-duong', 'ldld-quang-tri', 'ldld-tay-ninh', 'ldld-ben-tre', 'cd-xay-dung', 'cd-y-te'];
const EDITED = ['ldld-nghe-an', 'ldld-bac-giang', 'ldld-phu-tho', 'ldld-nam-dinh', 'ldld-quang-ngai', 'ldld-lam-dong', 'ldld-vinh-long', 'ldld-soc-trang', 'cd-dau-khi', 'cd-ngan-hang'];
const FILLED_IN = ['ldld-ha-giang', 'ldld-phu-yen', 'ldld-tra-vinh'];
const JSON_FILE = ['ldld-da-nang', 'ldld-ho-chi-minh', 'cd-dien-luc'];
const REVISED = ['ldld-ha-noi', 'ldld-binh-duong'];
const SENT_TWICE = 'ldld-hai-phong';
const TWO_REPORTS = 'ldld-can-tho';
const OTHER_LEVEL = 'cd-vien-chuc';
const OTHER_OUTLINE = 'ldld-thanh-hoa';
const OTHER_PERIOD = 'ldld-quang-ninh';
/** Written after the day on which reports were due. */
const LATE = { 'ldld-bac-kan': '2023-06-02', 'cd-det-may': '2023-06-05' };
const SLIPS = { 'ldld-gia-lai': 'percent', 'ldld-long-an': 'sum', 'ldld-dong-thap': 'part-over-whole', 'ldld-son-la': 'ten-times' };
/** Typed freely instead of chosen from the directory. */
const OWN_NAMES = {
  'ldld-hung-yen': 'LĐLĐ tỉnh Hưng Yên', 'cd-cong-thuong': 'CĐ Công Thương Việt Nam', 'ldld-khanh-hoa': 'Liên đoàn Lao động tỉnh Khánh Hoà',
  'ldld-dak-lak': 'LĐLĐ tỉnh Đăk Lăk', 'ldld-thua-thien-hue': 'Liên đoàn Lao động Thừa Thiên Huế',
};

const bytesOf = async (blob) => new Uint8Array(await blob.arrayBuffer());
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** The functions of the package that the reports are made with, from its public entries, and the outline. */
export async function libraryOf() {
  const { createReport, defineOutline, serializeReport } = await import('union-report');
  const { blankDocx, exportDocx, fileNameOf } = await import('union-report/docx');
  const { hd79Tld2023 } = await import('union-report/schema');
  return { createReport, defineOutline, serializeReport, blankDocx, exportDocx, fileNameOf, outline: hd79Tld2023 };
}

/**
 * @param library as `libraryOf()` gives it
 * @returns the demo's directory; `files`, each with name, type, day (1, or 2 for those that come later), `make()` for its
 *   bytes, and what it is; `key` to all of it
 */
export function gatheredReports(library) {
  const { outline, exportDocx, blankDocx, fileNameOf, serializeReport } = library;
  const directory = demoDirectory();
  const files = [];
  const add = (unit, form, name, make, more = {}) => files.push({ name, unitId: unit.id, form, day: 1, make, counts: true, ...more });
  const docx = (report, from = outline) => async () => bytesOf(await exportDocx(from, report));
  let blank;

  for (const known of unitsOf(directory)) {
    const { id } = known;
    if (MISSING.includes(id)) continue;
    const unit = asReporting(directory, known);
    const content = { unit, ...contentOf(unit, { slip: SLIPS[id] }) };
    const day = LATE[id] ?? (NEXT_DAY.includes(id) ? '2023-06-01' : content.day);
    const own = reportOf(library, unit, content, { day });
    const name = fileNameOf(outline, own.report);
    const stem = name.replace(/\.docx$/, '');
    if (id === BROKEN) add(unit, 'broken', name, async () => (await docx(own.report)()).subarray(0, 20_000), { counts: false });
    else if (id === OLD_WORD) add(unit, 'old-word', `${stem}.doc`, async () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(4096).fill(0)), { counts: false });
    else if (TYPED.includes(id)) {
      const manner = MANNERS[TYPED.indexOf(id) % MANNERS.length];
      add(unit, 'typed', `Báo cáo CT01 - ${unit.shortName ?? unit.name}.docx`, async () => typedReport(outline, content, manner), { manner, truth: typedTruth(content.figures, own.truth) });
    } else if (FILLED_IN.includes(id)) {
      blank ??= docxOnce(async () => bytesOf(await blankDocx(outline, { level: 'province' })));
      add(unit, 'filled-in', `Mau bao cao HD79 - ${plain(unit.place)}.docx`, async () => filledIn(await blank(), outline, { ...content, day }), { truth: withoutTables(own.truth) });
    } else if (JSON_FILE.includes(id)) add(unit, 'json', `${stem}.json`, async () => new TextEncoder().encode(JSON.stringify(serializeReport(own.report))), { truth: own.truth });
    else if (EDITED.includes(id)) addEdited(EDITED.indexOf(id), unit, content, stem);
    else addOurs(unit, content, own, name);
  }
  return { directory, files: files.map((file) => ({ type: typeOf(file.name), ...file })), key: keyOf(directory, files) };

  /** A number and a date filled in by hand, a figure put right, a paragraph added. */
  function addEdited(nth, unit, content, stem) {
    const unsigned = nth % 2 === 0;
    const { report, truth } = reportOf(library, unit, content, { unsigned });
    const sessions = content.figures['direct-sessions'].value + 100 + nth;
    const put = { 'direct-sessions': String(sessions).replace(/\B(?=(\d{3})+$)/g, '.'), ...(unsigned && { ':number': content.number, ':date': LETTER_DATE(content.day) }) };
    const paragraph = `Bổ sung ngày ${content.day.slice(8)}/5: đề nghị cấp trên hỗ trợ kinh phí cho truyền thông ở nơi đông công nhân.`;
    const edits = { put, ...(nth % 3 === 0 && { add: { 'proposals-text': paragraph } }) };
    add(unit, 'edited', `${stem} (đã ký).docx`, async () => edited(await docx(report)(), edits), { edits: Object.keys(put), truth: { ...truth, 'direct-sessions': sessions } });
  }

  function addOurs(unit, content, { report, truth }, name) {
    const { id } = unit;
    const known = { truth, ...(NEXT_DAY.includes(id) && { day: 2 }) };
    if (REVISED.includes(id)) {
      const first = reportOf(library, unit, { ...content, figures: contentOf(unit, { variant: ' first' }).figures }).report;
      add(unit, 'older', name.replace('.docx', ' (1).docx'), docx(first), { counts: false });
      add(unit, 'ours', name, docx({ ...report, revision: 2 }), known);
    } else if (id === TWO_REPORTS) {
      const other = { unit, ...contentOf(unit, { variant: ' other' }) };
      add(unit, 'twin', `BC LDLD Can Tho - ban cu.docx`, docx(reportOf(library, unit, other, { id: `mau-${id}-khac` }).report), { counts: false });
      add(unit, 'ours', name, docx(report), known);
    } else if (id === OTHER_LEVEL) add(unit, 'other-level', name, docx({ ...report, unit: { ...unit, level: 'intermediate' } }), known);
    else if (OWN_NAMES[id]) {
      const { level, superior, place } = unit;
      add(unit, 'own-name', name, docx({ ...report, unit: { name: OWN_NAMES[id], level, superior, place } }), known);
    } else add(unit, 'ours', name, docx(report), known);
    if (id === SENT_TWICE) add(unit, 'sent-twice', 'Bao cao gui lai.docx', docx(report), { counts: false });
    if (id === OTHER_OUTLINE) add(unit, 'other-outline', 'Bao cao cong tac nu cong.docx', docx(...otherOutline(library, unit)), { counts: false });
    if (id === OTHER_PERIOD) {
      const old = reportOf(library, unit, { unit, ...contentOf(unit, { variant: ' 2019' }) }, { id: `mau-${id}-2019`, day: '2019-12-20', period: { from: '2018-01-01', to: '2019-12-31' } }).report;
      add(unit, 'other-period', 'Bao cao truyen thong 2018-2019.docx', docx(old), { counts: false });
    }
  }
}

const withoutTables = (truth) => Object.fromEntries(Object.entries(truth).filter(([key]) => !key.includes('#')));

function docxOnce(make) {
  let made;
  return () => (made ??= make());
}

const TYPES = { json: 'application/json', doc: 'application/msword', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };
const typeOf = (name) => TYPES[name.split('.').at(-1)];

function otherOutline({ defineOutline, createReport }, unit) {
  const other = defineOutline({
    id: 'hd12-nu-cong-2023', version: 1, title: 'Đề cương báo cáo công tác nữ công (ví dụ)', subject: 'Công tác nữ công', opening: '{unit} báo cáo như sau:',
    guideline: { number: '12/HD-TLĐ', date: '2023-01-10', issuer: 'Tổng Liên đoàn Lao động Việt Nam' }, period: { from: '2022-01-01', to: '2022-12-31' },
    bands: [], levels: [{ id: 'province', title: 'Tỉnh', bands: [] }], recipients: [{ to: 'superior' }],
    sections: [{ id: 'work', number: 'I', title: 'Kết quả', items: [{ id: 'work-text', kind: 'narrative', title: 'Kết quả' }] }],
  });
  const begun = createReport(other, { id: `mau-${unit.id}-nu-cong`, now: new Date('2023-02-01T00:00:00Z'), unit });
  return [{ ...begun, revision: 1, answers: { 'work-text': { state: 'given', value: 'Đã tổ chức nhiều hoạt động chăm lo cho nữ đoàn viên.' } } }, other];
}

/** What is true of all files: who is missing, what the figures add up to on each day. */
function keyOf(directory, files) {
  const totals = {};
  for (const day of [1, 2]) {
    const sums = (totals[`day${day}`] = {});
    for (const { truth, counts, day: on } of files) if (counts && on <= day) for (const [key, value] of Object.entries(truth)) sums[key] = (sums[key] ?? 0) + value;
  }
  const without = [BROKEN, OLD_WORD, ...MISSING];
  return {
    units: unitsOf(directory).length,
    missing: { day1: [...without, ...NEXT_DAY], day2: without },
    late: { day1: Object.keys(LATE), day2: [...Object.keys(LATE), ...NEXT_DAY] },
    slips: SLIPS,
    totals,
  };
}
