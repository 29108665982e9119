import type { Sheet, SheetCell } from './sheet.js';

/**
 * A sheet as CSV that Excel in Việt Nam opens as it is: UTF-8 with its mark, semicolons, decimal commas. Texts come from
 * strangers: one that a spreadsheet would reckon as a formula gets an apostrophe in front.
 */
export const csvOf = ({ heads, rows, total }: Sheet): string =>
  `\ufeff${[heads, ...rows, ...(total ? [total] : [])].map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`;

function cellText(cell: SheetCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const guarded = /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]/.test(cell) || /^[\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}
