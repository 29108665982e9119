import { oneLine } from '../../../i18n/clean-text.js';
import type { BodyBlock, BodyParagraph, BodyTable } from '../body.js';
import { printedNumbers, type Lists } from '../lists.js';

/** The number or sign that a line begins with. */
export interface Numbering {
  /** `upper`: "A."; `letter`: "a)"; `bullet`: "-"; `plus`: "+", one level below. */
  readonly kind: 'roman' | 'decimal' | 'upper' | 'letter' | 'bullet' | 'plus';
  /** "1.4" is 1, 4; "IV" is 4. */
  readonly path: readonly number[];
  /** The part that is named in front: 2 of "II.1.4". */
  readonly part?: number;
  /** Typed as a word: "Phần thứ hai". */
  readonly word?: true;
  /** It counts chapters of the office's own, which begin anew in every part: it says nothing about the outline's. */
  readonly own?: true;
  /** Nothing in the document is numbered below it: "1.", and no "1.1.". */
  readonly flat?: boolean;
}

/** A line of the document's text: a paragraph, or what stands between two breaks in it. */
export interface Line {
  readonly text: string;
  /** Its number or sign as printed, "" without. `rest` is the text behind it. */
  readonly mark: string;
  readonly rest: string;
  readonly numbering: Numbering | undefined;
  readonly paragraph: number;
  /** All of it bold or in a heading's style. */
  readonly strong: boolean;
  readonly capitals: boolean;
  /** `asks`: certainly what an answer stands under: "Câu 3. …?", the left one of two cells; `replies`: certainly an answer. */
  readonly turn?: 'asks' | 'replies';
  /** A table stands here; its cells are not lines. */
  readonly table?: BodyTable;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
/** Lists go a, b, c, d, đ, e; chapters A, B, C, D, and then Đ or E. */
const letterRank = (letter: string): number => 'abcdđeghiklmnopqrstuvxy'.indexOf(letter.toLowerCase()) + 1;
const chapterRank = (letter: string): number => (letter === 'Đ' ? 5 : 'ABCDE'.indexOf(letter) + 1);

function romanValue(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN[text[i] ?? ''] ?? 0;
    sum += value < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

const FORMS: readonly (readonly [RegExp, (found: RegExpExecArray) => Numbering])[] = [
  [/^(?:phần|phan|mục|muc|chương)\s+(?:thứ |thu )?([IVX]{1,5}|[1-9]|nhất|hai|ba|tư|năm|sáu|bảy)\b(?![\p{L}])\s*[-.:)/–—]*\s*/iu, (found) => {
    const word = (found[1] ?? '').toLowerCase();
    const rank = ORDINALS.indexOf(word);
    return { kind: 'roman', path: [rank >= 0 ? rank + 1 : Number(word) || romanValue(word.toUpperCase())], word: true };
  }],
  [/^\(([IVX]{1,5})\)\s*(?=\p{L})/u, (found) => ({ kind: 'roman', path: [romanValue(found[1] ?? '')] })],
  [/^([IVX]{1,5})(?:\s*[.)/:–—-]+\s*(?=[^\s\d])(?!v\b)|\s+(?=\p{Lu}{2}))/u, (found) => ({ kind: 'roman', path: [romanValue(found[1] ?? '')] })],
  [/^(?:([IVX]{1,5})\.\s?)?([1-9]\d?(?:\.[1-9]\d?){0,3})(?:(?:\s*(?:,|;|và|&|-|–)\s*[1-9]\d?(?:\.[1-9]\d?){1,3})?\s*[.)/:–—-]+\s*(?=[^\s\d])|(?<=\.\d\d?)\s+(?=\p{L}))/u, (found) => ({
    kind: 'decimal', path: (found[2] ?? '').split('.').map(Number), ...(found[1] ? { part: romanValue(found[1]) } : {}),
  })],
  [/^([A-EĐ])\.?([1-9]\d?)[.)/:]\s*(?=[^\s\d])/u, (found) => ({ kind: 'decimal', path: [Number(found[2])], part: chapterRank(found[1] ?? '') })],
  [/^([A-EĐ])\s*(?:[.)/]\s*(?=\p{L}{2})|[-–]\s+(?=\p{Lu}))/u, (found) => ({ kind: 'upper', path: [chapterRank(found[1] ?? '')] })],
  [/^([a-zđ])\s?[.)/]\s*(?=\S)/u, (found) => ({ kind: 'letter', path: [letterRank(found[1] ?? '')] })],
  [/^[-–—•●▪■□–➢✓·\uf000-\uf0ff]+\s*(?=\S)/u, () => ({ kind: 'bullet', path: [] })],
  [/^(?:[+*○◦]+\s*|o\s+)(?=\S)/u, () => ({ kind: 'plus', path: [] })],
];

/** How offices say that there is nothing to say. */
export const NOTHING = /^[\s:–-]*(?:không|khong|chưa|chua)(?:\s+(?:có|co|phát sinh|phat sinh))?(?:\s+(?:gì|gi|nội dung|noi dung|trường hợp nào|truong hop nao))?[.;]?$/iu;

/** Takes a typed number or sign apart from the text behind it. */
export function numbered(text: string): { readonly mark: string; readonly rest: string; readonly numbering: Numbering | undefined } {
  for (const [pattern, make] of FORMS) {
    const found = pattern.exec(text);
    if (found) return { mark: found[0].trim(), rest: text.slice(found[0].length), numbering: make(found) };
  }
  return { mark: '', rest: text, numbering: undefined };
}

/** "Câu 3.", "Hỏi:", "Nội dung 2:": counts of the office's own in front of what is asked. Behind it a number of the outline's may stand. */
const ASKS = /^(?:(?:câu|cau)(?: hỏi| hoi)?(?: số| so)?\s*\d+|(?:nội dung|noi dung|vấn đề|van de|ý|y)(?: thứ| thu)?\s*\d+|(?:câu )?hỏi(?:\s*\d+)?(?=\s*:)|hoi(?=\s*:))\s*[-.:)/–]*\s*(?=\S)/iu;
const REPLIES = /^(?:trả lời|tra loi|đáp|dap|tl|kết quả(?: thực hiện)?|ket qua(?: thuc hien)?)(?:\s*\d+)?\s*[:：]\s*/iu;

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** A line of its own making: from a paragraph, or from a cell that holds prose. */
export function lineOf(typed: string, paragraph: number, automatic = '', strong = false): Line {
  const clean = oneLine(typed);
  // What a mail quotes was asked: "> II.1.1. Đổi mới nội dung".
  const quote = /^(?:>\s*)+(?=\S)/u.exec(clean)?.[0];
  if (quote !== undefined) {
    const asked = numbered(clean.slice(quote.length));
    return { ...asked, mark: `${quote}${asked.mark}`.trim(), text: clean, paragraph, strong, capitals: isCapitals(asked.rest), turn: 'asks' };
  }
  const own = numbered(clean);
  // Both a bullet of Word's and a typed one: the typed one is what is seen as the sign.
  const text = automatic && !own.numbering ? `${automatic} ${clean}` : clean;
  const found = text === clean ? own : numbered(text);
  return turned({ ...found, text, paragraph, strong, capitals: isCapitals(found.rest) });
}

/** A question or a reply that says by its first word that it is one. */
function turned(line: Line): Line {
  const asks = ASKS.exec(line.rest);
  if (asks && line.numbering?.kind !== 'roman') return { ...line, turn: 'asks', mark: `${line.mark} ${asks[0]}`.trim(), rest: line.rest.slice(asks[0].length), numbering: undefined };
  const replies = line.numbering === undefined || line.numbering.kind === 'bullet' || line.numbering.kind === 'plus' ? REPLIES.exec(line.rest) : null;
  return replies ? { ...line, turn: 'replies', mark: `${line.mark} ${replies[0]}`.trim(), rest: line.rest.slice(replies[0].length), numbering: undefined } : line;
}

/** The text of a cell, its paragraphs on lines of their own. */
export const cellText = (blocks: readonly BodyBlock[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map((cell) => cellText(cell.blocks)).join(' | ')).join('\n'))).join('\n').trim();

/** A document as lines and tables, each with its place in the file. `raw` keeps tabs and runs of spaces, which letterheads are made of. */
export function linesOf(blocks: readonly BodyBlock[], lists: Lists): (Line & { readonly raw: string })[] {
  const numbers = printedNumbers(blocks, lists);
  const lines: (Line & { readonly raw: string })[] = [];
  let paragraph = 0;
  for (const block of blocks) {
    paragraph++;
    if (block.kind === 'table') {
      lines.push({ text: '', mark: '', rest: '', numbering: undefined, paragraph, strong: false, capitals: false, table: block, raw: '' });
      paragraph += block.rows.length - 1;
      continue;
    }
    const strong = block.bold === true || isHeadingStyle(block, lists);
    let automatic = numbers.get(block) ?? '';
    for (const raw of block.text.split('\n')) {
      // "Câu 3. …? Trả lời: …": a question and its reply in one.
      for (const one of raw.split(/(?<=[?.:])\s+(?=(?:Trả lời|Tra loi|Đáp|Dap)\s*:)/u)) {
        if (one.trim() === '') continue;
        lines.push({ ...lineOf(one, paragraph, automatic, strong), raw: one });
        automatic = '';
      }
    }
  }
  return lines;
}

function isHeadingStyle({ style, outlineLevel }: BodyParagraph, { styles }: Lists): boolean {
  const level = outlineLevel ?? styles.get(style ?? '')?.outlineLevel;
  return level !== undefined ? level < 9 : /^heading\d?$/i.test(style ?? '');
}
