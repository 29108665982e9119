import { fold } from '../../../i18n/fold.js';
import { lineOf, type Line } from './lines.js';
import { isOrdinal } from './table-heads.js';
import type { Grid, Stray } from './grid.js';

/** Heads of a table that holds the report itself. */
const LABEL = /^(?:ten )?(?:(?:cac )?noi dung|tieu chi|cau hoi|hang muc|nhiem vu|de cuong|yeu cau|muc|linh vuc)\b/;
const ANSWER = /^(?:ket qua|tra loi|dap|noi dung bao cao|noi dung tra loi|thuc hien|so lieu|tinh hinh|bao cao|noi dung thuc hien|danh gia|y kien)\b/;
const OTHER = /^(?:ghi chu|dvt|don vi(?: tinh)?|stt|tt|so lieu|so luong|minh chung|diem)\b/;

/** Of a table that holds the report itself: what its heads say, and the lines of each row. */
export interface Prose {
  readonly heads: readonly Stray[];
  readonly lines: readonly (readonly Line[])[];
}

/**
 * Reads the rows of a table as headings and text: "1.3 | Trang thông tin điện tử | Trang được nâng cấp …".
 * @param isPlace whether a text is the wording of one of the outline's places
 * @param tells it names places of the outline row by row, so that what stands on the left is asked and the rest answers.
 */
export function proseOf({ rows, typed, paragraph }: Grid, tells: boolean, isPlace: (text: string) => boolean): Prose {
  const names = rows[0] ?? [];
  // "Khó khăn, hạn chế | Nguyên nhân": each column is under its heading.
  if (!tells && rows.length > 1 && names.length > 1 && names.length < 5 && names.every((name) => isOrdinal(name) || (name !== '' && isPlace(name)))) {
    const columns = names.flatMap((name, c): Line[] => isOrdinal(name) ? [] : [{ ...lineOf(name, paragraph, '', true), turn: 'asks' }, ...typed.slice(1).flatMap((row, r) => linesOf(row[c] ?? '', paragraph + 1 + r))]);
    const heads = names.filter(isOrdinal).map((text) => ({ row: 0, text }));
    return { heads, lines: [[...columns, ...typed.slice(1).flatMap((row, r) => [...row.entries()].filter(([c, text]) => text && (c >= names.length || isOrdinal(names[c] ?? ''))).flatMap(([, text]) => linesOf(text, paragraph + 1 + r)))]] };
  }
  const first = (rows[0] ?? []).map(fold);
  const label = first.findIndex((head) => LABEL.test(head));
  const named = first.filter((head) => LABEL.test(head) || ANSWER.test(head) || OTHER.test(head)).length;
  const isHead = isOrdinal(rows[0]?.[0] ?? '') || (label >= 0 && named > 1 && named === first.filter(Boolean).length);
  const heads = isHead ? [{ row: 0, text: (rows[0] ?? []).filter(Boolean).join(' | ') }] : [];
  const lines = typed.map((row, r): Line[] => {
    if (isHead && r === 0) return [];
    const at = paragraph + r;
    const cells = row.filter((cell) => cell !== '');
    const numbered = /^(?:[IVX]+|[A-EĐ]|\d+(?:\.\d+)*)[.)]?$/.test(cells[0] ?? '') && cells.length > 1;
    const number = numbered ? `${(cells[0] ?? '').replace(/[.)]$/, '')}. ` : '';
    const [name = '', ...answers] = numbered ? cells.slice(1) : cells;
    if (!name) return [];
    if (answers.length === 0) return linesOf(name, at, number, numbered ? false : isHead);
    if (!tells && !numbered && cells.length > 3) return [lineOf(cells.join(' | ').replaceAll('\n', ' '), at)];
    const asked = linesOf(name, at, number, true);
    return [...asked.map((line, i): Line => (tells && i === asked.length - 1 ? { ...line, turn: 'asks' } : line)), ...answers.flatMap((text) => linesOf(text, at))];
  });
  return { heads, lines };
}

/** A cell's paragraphs; a number in a cell of its own belongs to the first of them. */
const linesOf = (cell: string, paragraph: number, number = '', strong = false): Line[] =>
  cell.split('\n').filter((text) => text.trim() !== '').map((text, i) => lineOf(i === 0 ? number + text : text, paragraph, '', strong));
