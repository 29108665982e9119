import * as fc from 'fast-check';
import type { ByHand } from '../../../src/docx/read/by-hand/matched.js';
import type { BodyBlock, BodyParagraph } from '../../../src/docx/read/body.js';
import { NO_LISTS, readLists, type Lists } from '../../../src/docx/read/lists.js';
import { outlineIndex } from '../../../src/outline/outline-index.js';
import type { Outline } from '../../../src/outline/outline.js';
import { printed } from '../../../src/outline/text.js';

/** A document as somebody may type it, with words in it that are found nowhere else. */
export interface Typed {
  readonly blocks: readonly BodyBlock[];
  readonly lists: Lists;
  readonly tokens: readonly string[];
}

/** "@" stands for a word that is found nowhere else. */
type Template = string;
type Piece =
  | { readonly kind: 'line'; readonly text: Template; readonly looks: Omit<BodyParagraph, 'kind' | 'text' | 'controls' | 'marks'> }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] };
interface Cell { readonly text: Template; readonly span: number; readonly inner?: Piece }

/** Numbers of three levels, and signs. */
const LISTS = readLists(
  `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%3."/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="+"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
);

const SIGNS = ['', '', '- ', '+ ', '* ', 'a) ', 'b. ', '1. ', '1.1. ', '1.4. ', 'I. ', 'II. ', 'IV. ', 'A. ', '3/ ', '2) ', 'II.1.4. ', 'Phần thứ hai. ', 'Câu 3. ', 'Hỏi: ', 'Trả lời: ', '- Đáp: ', 'Nội dung 2: ', 'Kết quả: ', 'D- ', 'Về '];
const SENTENCES = [
  'đã tổ chức 312 cuộc tại 45 cơ sở', 'có 45/152 CĐCS', 'trong đó nữ 33', 'số lượng 12: trang Facebook', 'hơn 87 nghìn lượt người', 'ngày 5 tháng 5 năm 2023', 'cán bộ công đoàn', 'Không phát sinh', 'Không có', 'Số cuộc: 12 cuộc (nữ 5)', 'Chủ tịch và 02 Phó Chủ tịch', './.', 'Ưu điểm: có nhiều cố gắng.',
  '03 trang Facebook, 04 nhóm Zalo', 'Trên đây là báo cáo kết quả', '', '',
];
const FRAME = [
  'Nơi nhận', 'Nơi nhận: @', 'BÁO CÁO', 'BÁO CÁO @', 'Số: 12/BC-LĐLĐ', 'Số: /BC-@', 'Số: 5 @', 'Kính gửi: Ban', 'Kính gửi: @', 'TM. BAN THƯỜNG VỤ', 'TM. BAN @', 'CHỦ TỊCH', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'PHẦN I', 'PHẦN THỨ HAI', 'ĐẶC ĐIỂM TÌNH HÌNH', 'NGƯỜI LẬP BIỂU', 'BIỂU TỔNG HỢP @', 'Hà Nội, ngày 5/6/2023',
  'LĐLĐ TỈNH @', 'CÔNG ĐOÀN CƠ SỞ @', '@, ngày 05 tháng 6 năm 2023', 'Hà Nội, ngày … tháng … năm 2023', '(Đã ký)', 'Nguyễn Văn An', 'PHỤ LỤC', 'PHỤ LỤC I', '(Kèm theo Báo cáo số 5)', 'Lưu: VT.', '- Như trên;', 'Thực hiện Hướng dẫn số 79, @ báo cáo như sau:',
];
const letters = (n: number): string => [...String(n)].map((digit) => 'bcdghklmnt'[Number(digit)]).join('');

/** Documents of an outline's headings, what stands round a report, sentences with figures, and tables: in any order, whole or not. */
export function arbitraryDocument(outline: Outline): fc.Arbitrary<Typed> {
  const { sections, items } = outlineIndex(outline);
  const headings = [...sections.values()].flatMap(({ section }) => [printed(section.title), printed(section.text ?? section.title)]);
  const kinds = [...items.values()].map(({ item }) => item);
  const counted = kinds.flatMap((item) => (item.kind === 'count' || item.kind === 'ratio' ? [printed(item.title)] : []));
  const axis = kinds.flatMap((item) => (item.kind === 'matrix' ? item.rows.map(({ title }) => printed(title)) : []));
  const heading = [
    ...kinds.flatMap((item) => (item.kind === 'table' ? [item.columns.map(({ title }) => printed(title)), ['TT', ...item.columns.map(({ title }) => printed(title)), 'Ghi chú']] : [])),
    ['TT', 'Nội dung', 'Kết quả'], ['Nền tảng', 'Cấp cơ sở', 'Ghi chú'], ['TT', 'Nền tảng', 'Cấp cơ sở', 'Cấp tỉnh', 'Tổng cộng'], ['Chỉ tiêu', 'Mức giao', 'Kết quả', 'Ghi chú'], ['STT', 'Chỉ tiêu', 'Kết quả', 'Đánh giá', 'Đơn vị tính'], ['Một', 'Hai'], ['Nội dung'], ['Nội dung', 'Kết quả'], [...headings.slice(0, 2)], ['TT', ...headings.slice(-2)],
  ];

  const said = fc.constantFrom<Template>('@ #', '# @', '#: @', '#. @', '@', '#', '# @ #', '#: @; về #: @', 'Về #: @; về #: @.', '#: @. #: @.', 'Về #, @', '#? Trả lời: @', '@\n#', '#\n@', '@\t#', '@        #');
  const words = fc.oneof(fc.constantFrom(...SENTENCES), fc.constantFrom(...headings), fc.constantFrom(...headings).map((text) => text.toUpperCase()), fc.constantFrom(...counted));
  const text = fc.tuple(fc.constantFrom(...SIGNS), said, words).map(([sign, template, word]) => sign + template.replaceAll('#', () => word));
  const line: fc.Arbitrary<Piece> = fc.record({
    kind: fc.constant('line' as const),
    text: fc.oneof({ weight: 8, arbitrary: text }, { weight: 3, arbitrary: fc.constantFrom(...FRAME) }, { weight: 1, arbitrary: fc.constantFrom('', ' ', '\u00a0', '\n', '…', '-', '1.') }),
    looks: fc.oneof(
      { weight: 4, arbitrary: fc.constant({}) }, { weight: 3, arbitrary: fc.constant({ bold: true as const }) }, { weight: 1, arbitrary: fc.constant({ outlineLevel: 0 }) },
      { weight: 2, arbitrary: fc.record({ list: fc.record({ id: fc.constantFrom('1', '2'), level: fc.nat(2) }) }) },
    ),
  });

  const content = fc.oneof(
    { weight: 5, arbitrary: fc.constant('@') }, { weight: 2, arbitrary: fc.constantFrom('', '12', '1', '06 @', '@: 5', '1.234', 'hơn 5 nghìn', 'Không phát sinh', 'Đạt', '5/12') }, { weight: 1, arbitrary: text },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...axis, ...counted, 'Tổng cộng', 'Khác', 'I', '1.1'), fc.constantFrom('#', '# @', '@ #')).map(([word, template]) => template.replace('#', () => word)) },
  );
  const cellOf = (inner: fc.Arbitrary<Piece | undefined>): fc.Arbitrary<Cell> =>
    fc.record({ text: content, span: fc.oneof({ weight: 12, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constantFrom(2, 3) }), inner }).map(({ inner: nested, ...cell }) => (nested ? { ...cell, inner: nested } : cell));
  const grid = (inner: fc.Arbitrary<Piece | undefined>): fc.Arbitrary<Piece> =>
    fc.constantFrom(...heading).chain((head) => fc.record({
      title: fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constantFrom(['@'], ['Biểu 1. @', ''], head.map((_one, i) => (i === 1 ? 'Số liệu' : ''))) }),
      head: fc.oneof({ weight: 6, arbitrary: fc.constant(head) }, { weight: 1, arbitrary: fc.nat(head.length).map((at) => head.map((one, i) => (i === at ? `${one} @` : one))) }, { weight: 1, arbitrary: fc.constant([]) }),
      rows: fc.array(fc.oneof({ weight: 6, arbitrary: fc.array(cellOf(inner), { minLength: head.length, maxLength: head.length }) }, { weight: 1, arbitrary: fc.array(cellOf(inner), { minLength: 1, maxLength: head.length + 1 }) }), { maxLength: 4 }),
    })).map(({ title, head, rows }) => ({ kind: 'table' as const, rows: [title, head].filter((one) => one.length > 0).map((row) => row.map((one) => ({ text: one, span: 1 }))).concat(rows).filter((row) => row.length > 0) }));
  const none = fc.constant(undefined);
  const nested = fc.oneof({ weight: 14, arbitrary: none }, { weight: 1, arbitrary: fc.oneof(line, grid(none)) });
  const frame: fc.Arbitrary<Piece> = fc.array(fc.array(fc.record({ text: fc.tuple(fc.constantFrom(...FRAME), fc.constantFrom(...FRAME)).map((both) => both.join('\n')), span: fc.constant(1) }), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 })
    .map((rows) => ({ kind: 'table', rows }));

  return fc.array(fc.oneof({ weight: 10, arbitrary: line }, { weight: 2, arbitrary: grid(nested) }, { weight: 1, arbitrary: frame }), { maxLength: 24 }).map((pieces) => {
    const tokens: string[] = [];
    const fill = (template: Template): string => template.replaceAll('@', () => {
      const token = `zq${letters(100 + tokens.length)}`;
      tokens.push(token);
      return token;
    });
    const block = (piece: Piece): BodyBlock =>
      piece.kind === 'line'
        ? { kind: 'paragraph', text: fill(piece.text), controls: [], marks: [], ...piece.looks }
        : { kind: 'table', rows: piece.rows.map((cells) => ({ cells: cells.map(({ text: own, span, inner }) => ({ span, blocks: [{ kind: 'paragraph', text: fill(own), controls: [], marks: [] }, ...(inner ? [block(inner)] : [])] })) })) };
    const blocks = pieces.map(block);
    return { blocks, lists: pieces.some((piece) => piece.kind === 'line' && piece.looks.list) ? LISTS : NO_LISTS, tokens };
  });
}

const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []);

/** Every text that comes back of a document, each once. A figure of a sentence is a part of a narrative, which has it already. */
function everything({ answers, details, headings, fixed, unplaced }: ByHand): string[] {
  const once = new Map<string, string>();
  for (const { found } of details) for (const { text, paragraph } of found) once.set(`${String(paragraph)} ${text}`, text);
  return [
    ...once.values(), ...[...headings, ...fixed, ...unplaced].map(({ text }) => text),
    ...answers.flatMap(({ answer, reasons }) => (reasons.includes('phrase') ? [] : strings(answer))),
  ];
}

/** What came back not at all, or more than once. The head of a column may be said again beside its cells. */
export function misplaced({ tokens }: Typed, result: ByHand): string[] {
  const counts = new Map<string, number>();
  for (const word of everything(result).join('\n').split(/[^\p{L}]+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const heads = new Set(result.headings.filter(({ reasons }) => reasons.includes('header-cells')).flatMap(({ text }) => text.split(/[^\p{L}]+/u)));
  return tokens.filter((token) => (heads.has(token) ? !counts.has(token) : counts.get(token) !== 1)).map((token) => `${token}: ${String(counts.get(token) ?? 0)}`);
}
