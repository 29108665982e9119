import { cleanText } from '../i18n/clean-text.js';

/** A cell that a spreadsheet put in quotes: it ends at a quote before a tab, a line end or the end. */
const QUOTED = /"((?:[^"]|"")*)"(?=\t|\n|$)/y;
const PLAIN = /[^\t\n]*/y;

/**
 * Cells as spreadsheets put them on the clipboard: tabs between cells, line feeds between rows, quotes
 * round a cell that holds either (inner quotes doubled). A cell that merely begins with a quote, as titles
 * do, keeps it. Blank rows are left out.
 */
export function parseGrid(typed: string): string[][] {
  const text = cleanText(typed);
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; at++) {
    QUOTED.lastIndex = PLAIN.lastIndex = at;
    const quoted = text[at] === '"' ? QUOTED.exec(text)?.[1] : undefined;
    const wrapped = quoted !== undefined && /\n|\t|""/.test(quoted);
    const raw = wrapped ? quoted : (PLAIN.exec(text)?.[0] ?? '');
    row.push((wrapped ? raw.replace(/""/g, '"') : raw).trim());
    at += raw.length + (wrapped ? 2 : 0);
    if (text[at] === '\t') continue;
    if (row.some(Boolean)) rows.push(row);
    row = [];
  }
  return rows;
}

/** Rows of cells as a spreadsheet takes them from the clipboard; `parseGrid` reads them back. */
export const formatGrid = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => (/\n|\t|^"/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t')).join('\n');
