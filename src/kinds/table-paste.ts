import { fold } from '../i18n/fold.js';
import type { Column, TableItem } from '../outline/items.js';
import { textIn } from '../outline/text.js';
import type { Cell, TableRow, TableValue } from '../outline/values.js';
import { formatCell, parseCell } from './column.js';
import { formatGrid, parseGrid } from './grid.js';
import { isFilled } from './table.js';

/** What a pasted column is: one of the table's, a running number, or neither. */
interface Head {
  readonly column: Column | undefined;
  readonly heading: string;
  readonly ordinal: boolean;
}

const ORDINAL = ['stt', 'tt', 'so tt', 'so thu tu'];

/** The columns that a heading row names; `undefined` where it is no heading row. */
function headsOf(cells: readonly string[], columns: readonly Column[]): Head[] | undefined {
  const heads = cells.map((heading) => {
    const word = fold(heading);
    const column = columns.find(({ title }) => fold(textIn(title, 'vi')) === word || fold(textIn(title, 'en')) === word);
    return { column, heading, ordinal: ORDINAL.includes(word) };
  });
  const named = heads.flatMap(({ column }) => column ?? []);
  const said = heads.filter(({ heading }) => heading !== '').length;
  return named.length > 0 && named.length * 2 >= said && new Set(named).size === named.length ? heads : undefined;
}

/**
 * Reads rows that were copied from a spreadsheet or a Word table. A heading row decides which column is
 * which and is not taken for a row; nor are running numbers taken for content. What the table has no column
 * for goes into its last text column (else its last), so that nothing is dropped.
 *
 * @param newRowId gives each row its permanent id.
 */
export function parseRows(text: string, { columns }: TableItem, newRowId: () => string): TableRow[] {
  const grid = parseGrid(text);
  const heads = grid[0] && headsOf(grid[0], columns);
  const rows = heads ? grid.slice(1) : grid;
  const numbered = !heads && rows.length > 1 && rows.every((row, i) => row.length > columns.length && row[0]?.replace(/\.$/, '') === String(i + 1));
  const home = [...columns].reverse().find(({ kind }) => kind === 'text') ?? columns.at(-1);
  return rows.flatMap((row) => {
    const texts = new Map<Column, string[]>();
    (numbered ? row.slice(1) : row).forEach((cell, i) => {
      const head = heads?.[i];
      const own = heads ? head?.column : columns[i];
      const column = own ?? home;
      if (cell === '' || !column || head?.ordinal) return;
      const before = texts.get(column) ?? [];
      // A cell's own text first, then what has no column of its own.
      texts.set(column, own ? [cell, ...before] : [...before, head?.heading ? `${head.heading}: ${cell}` : cell]);
    });
    const cells: Record<string, Cell> = {};
    for (const [column, pieces] of texts) {
      const cell = parseCell(column, pieces.join('; '));
      if (cell) cells[column.id] = cell;
    }
    return isFilled({ cells }) ? [{ rowId: newRowId(), cells }] : [];
  });
}

/** The rows of a table as a spreadsheet takes them; `parseRows` reads them back. */
export const formatRows = ({ rows }: TableValue, { columns }: TableItem): string =>
  formatGrid(rows.map(({ cells }) => columns.map((column) => formatCell(column, cells[column.id]))));
