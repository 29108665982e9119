import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IPropertiesOptions } from 'docx';
import type { HeadingLook, Layout } from '../paper/layout.js';
import { half, lines, mm, pt } from './measures.js';

/** The paragraph styles of a document: what stands in it is dressed by style, so that an office can redress it in Word. */
export type StyleId =
  | 'Superior' | 'Issuer' | 'Nation' | 'Motto' | 'DocumentNumber' | 'PlaceDate' | 'Rule'
  | 'Title' | 'Subtitle' | 'Addressee' | 'Addressees'
  | 'Heading1' | 'Heading2' | 'Heading3' | 'BodyText' | 'BodyDash' | 'BodyPlus' | 'BodyLetter' | 'Guidance'
  | 'TableHead' | 'TableText' | 'TableNumber' | 'TableCentred'
  | 'SignatureLine' | 'CopiesTitle' | 'Copies' | 'AppendixNumber' | 'AppendixTitle' | 'AppendixNote' | 'PageNumber';

type Look = Omit<IParagraphStyleOptions, 'id' | 'name'> & { readonly name: string };
type Run = NonNullable<Look['run']>;
type Shape = NonNullable<Look['paragraph']>;

const sized = (size: number, more: Run = {}): Run => ({ size: half(size), sizeComplexScript: half(size), ...more });
const BOLD: Run = { bold: true, boldComplexScript: true };
const ITALIC: Run = { italics: true, italicsComplexScript: true };
const CENTRED: Shape = { alignment: AlignmentType.CENTER };

function looks(layout: Layout): Readonly<Record<Exclude<StyleId, `Heading${string}` | 'Title'>, Look>> {
  const { letterhead, title, addressees, body, table, signature, appendix, pageNumber, rule } = layout;
  const text = (firstLine: number): Shape => ({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(firstLine) },
    spacing: { before: pt(body.before), after: pt(body.after), line: lines(body.line), lineRule: LineRuleType.AUTO },
  });
  const cell: Shape = { spacing: { line: lines(table.line), lineRule: LineRuleType.AUTO } };
  const centred = (size: number, more: Run = {}, shape: Shape = {}): Pick<Look, 'run' | 'paragraph'> => ({ run: sized(size, more), paragraph: { ...CENTRED, ...shape } });
  return {
    Superior: { name: 'Cơ quan chủ quản', ...centred(letterhead.issuer) },
    Issuer: { name: 'Cơ quan ban hành', ...centred(letterhead.issuer, BOLD) },
    Nation: { name: 'Quốc hiệu', ...centred(letterhead.nation, BOLD) },
    Motto: { name: 'Tiêu ngữ', ...centred(letterhead.motto, BOLD) },
    DocumentNumber: { name: 'Số và ký hiệu', ...centred(letterhead.number, {}, { spacing: { before: pt(letterhead.before) } }) },
    PlaceDate: { name: 'Địa danh và ngày tháng', ...centred(letterhead.placeDate, ITALIC, { spacing: { before: pt(letterhead.before) } }) },
    // As high as the rule itself and a little air: an exact line keeps Word from adding a line of text.
    Rule: { name: 'Đường kẻ', ...centred(2, {}, { spacing: { before: pt(rule.before), after: 0, line: pt(2), lineRule: LineRuleType.EXACT } }) },
    Subtitle: { name: 'Subtitle', ...centred(title.subject, BOLD, { indent: { left: mm(title.indent), right: mm(title.indent) } }) },
    Addressee: { name: 'Kính gửi', ...centred(addressees.size, {}, { spacing: { after: pt(addressees.after) } }) },
    Addressees: { name: 'Kính gửi (nhiều nơi)', run: sized(addressees.size), paragraph: { indent: { left: mm(addressees.left) } } },
    BodyText: { name: 'Body Text', run: sized(body.size), paragraph: text(body.firstLine) },
    BodyDash: { name: 'Đoạn gạch đầu dòng', basedOn: 'BodyText', paragraph: { indent: { firstLine: mm(body.dash) } } },
    BodyPlus: { name: 'Đoạn dấu cộng', basedOn: 'BodyText', paragraph: { indent: { firstLine: mm(body.plus) } } },
    BodyLetter: { name: 'Đoạn điểm a) b)', basedOn: 'BodyText', paragraph: { indent: { firstLine: mm(body.letter) } } },
    Guidance: { name: 'Hướng dẫn', basedOn: 'BodyText', run: sized(body.size - 2.5, ITALIC), paragraph: { spacing: { before: pt(2), after: 0, line: lines(1), lineRule: LineRuleType.AUTO } } },
    TableHead: { name: 'Bảng: tiêu đề cột', ...centred(table.size, BOLD, { ...cell, keepNext: true }) },
    TableText: { name: 'Bảng: chữ', run: sized(table.size), paragraph: cell },
    TableNumber: { name: 'Bảng: số', basedOn: 'TableText', paragraph: { alignment: AlignmentType.RIGHT } },
    TableCentred: { name: 'Bảng: giữa ô', basedOn: 'TableText', paragraph: CENTRED },
    SignatureLine: { name: 'Chức vụ và người ký', ...centred(signature.size, BOLD, { keepNext: true }) },
    CopiesTitle: { name: 'Nơi nhận: tiêu đề', run: sized(signature.distribution, { ...BOLD, ...ITALIC }) },
    Copies: { name: 'Nơi nhận', run: sized(signature.copies) },
    AppendixNumber: { name: 'Phụ lục: số', ...centred(appendix.number, BOLD, { keepNext: true }) },
    AppendixTitle: { name: 'Phụ lục: tên', ...centred(appendix.title, BOLD, { keepNext: true, outlineLevel: 0 }) },
    AppendixNote: { name: 'Phụ lục: kèm theo', ...centred(appendix.note, ITALIC, { keepNext: true, spacing: { after: pt(appendix.after) } }) },
    PageNumber: { name: 'Số trang', ...centred(pageNumber.size, {}, pageNumber.at === 'bottom-right' ? { alignment: AlignmentType.RIGHT } : {}) },
  };
}

/** Every measure of a layout as Word styles, headings with their level so that Word's navigation pane lists them. */
export function stylesOf(layout: Layout): NonNullable<IPropertiesOptions['styles']> {
  const { font, body, headings, title } = layout;
  const heading = ({ size, bold, italic, before }: HeadingLook, level: number): Omit<Look, 'name'> => ({
    next: 'BodyText',
    run: { ...sized(size, { color: '000000' }), ...(bold ? BOLD : {}), ...(italic ? ITALIC : {}) },
    paragraph: {
      alignment: AlignmentType.LEFT, keepNext: true, keepLines: true, outlineLevel: level, indent: { firstLine: mm(body.firstLine) },
      spacing: { before: pt(before), after: pt(body.after), line: lines(body.line), lineRule: LineRuleType.AUTO },
    },
  });
  const deeper = { run: sized(body.size, { color: '000000' }), paragraph: { keepNext: true } };
  return {
    default: {
      document: {
        run: {
          ...sized(body.size), color: '000000',
          font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
          language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
        },
      },
      title: { run: sized(title.size, BOLD), paragraph: { ...CENTRED, spacing: { before: pt(title.before) } } },
      heading1: heading(headings[0], 0),
      heading2: heading(headings[1], 1),
      heading3: heading(headings[2], 2),
      heading4: deeper,
      heading5: deeper,
      heading6: deeper,
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      ...Object.entries<Look>(looks(layout)).map(([id, look]) => ({ id, basedOn: 'Normal', quickFormat: true, ...look })),
    ],
  };
}
