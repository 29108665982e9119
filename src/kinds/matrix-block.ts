import { fold } from '../i18n/fold.js';
import type { MatrixAxisEntry, MatrixItem } from '../outline/items.js';
import { printed, textIn, type Text } from '../outline/text.js';
import type { Cell, Figure, MatrixValue } from '../outline/values.js';
import { shown } from './answer.js';
import { parseFigureCell } from './count.js';
import { formatGrid, parseGrid } from './grid.js';
import { matrixRows, OTHER, TOTAL } from './matrix-axes.js';

/** A cell that was pasted, by its place; `total` on either side for typed totals. */
export interface PastedCell {
  readonly row: string;
  readonly column: string;
  readonly answer: Cell<Figure>;
}

export interface PastedBlock {
  readonly cells: readonly PastedCell[];
  /** The title of the officer's own row, where the block names one. */
  readonly otherTitle?: string;
  /** What found no place: to be shown, not dropped. */
  readonly rest: string;
}

type Entry = MatrixAxisEntry & { readonly short?: Text };

/**
 * Reads a block that was copied from a spreadsheet. Headings on either side decide where its cells go; without
 * them it begins at `start`. One row with a title of its own is the row "other", where there is one. Columns and
 * rows of totals are taken for typed totals.
 */
export function parseBlock(
  text: string,
  item: MatrixItem,
  columns: readonly Entry[],
  start: { readonly row?: string; readonly column?: string } = {},
): PastedBlock {
  const grid = parseGrid(text);
  const rows = matrixRows(item);
  const heads = (grid[0] ?? []).map((cell) => entryOf(cell, columns));
  const headed = heads.some(Boolean);
  const body = headed ? grid.slice(1) : grid;
  const sides = body.map(([cell = '']) => entryOf(cell, rows));
  const sided = sides.some(Boolean);
  const strange = sided ? sides.findIndex((side, r) => !side && body[r]?.[0]) : -1;
  const otherTitle = item.other && !sides.includes(OTHER) && strange >= 0 ? body[strange]?.[0] : undefined;
  if (otherTitle) sides[strange] = OTHER;

  const rowIds = [...rows.map(({ id }) => id), TOTAL];
  const columnIds = [...columns.map(({ id }) => id), TOTAL];
  const firstRow = Math.max(0, rowIds.indexOf(start.row ?? ''));
  const firstColumn = Math.max(0, columnIds.indexOf(start.column ?? ''));
  const cells: PastedCell[] = [];
  const rest: string[] = [];
  body.forEach((line, r) => {
    line.forEach((typed, c) => {
      const row = sided ? sides[r] : rowIds[firstRow + r];
      if (sided && c === 0 && row) return;
      const column = headed ? heads[c] : columnIds[firstColumn + c - (sided ? 1 : 0)];
      const answer = row && column && (!sided || c > 0) ? parseFigureCell(typed, printed(item.unit)) : undefined;
      if (row && column && answer) cells.push({ row, column, answer });
      else if (typed) rest.push(typed);
    });
  });
  return { cells, rest: rest.join('; '), ...(otherTitle ? { otherTitle } : {}) };
}

const TOTAL_WORDS = ['tong', 'tong so', 'tong cong', 'cong', 'total'];

/** The entry that a heading names, by its title in either language or its id, or `total`. */
function entryOf(heading: string, entries: readonly Entry[]): string | undefined {
  const word = fold(heading);
  const names = ({ id, title, short = title }: Entry): string[] =>
    [id, ...[title, short].flatMap((one) => [textIn(one, 'vi'), textIn(one, 'en')])].map(fold);
  const entry = word && entries.find((one) => names(one).includes(word));
  return entry ? entry.id : TOTAL_WORDS.includes(word) ? TOTAL : undefined;
}

/** A matrix with pasted cells put in; what stands elsewhere stays. */
export function putBlock(value: MatrixValue | undefined, { cells, otherTitle }: Pick<PastedBlock, 'cells' | 'otherTitle'>): MatrixValue {
  const start: MatrixValue = { cells: {}, ...value, ...(otherTitle ? { otherTitle } : {}) };
  return cells.reduce<MatrixValue>((matrix, { row, column, answer }) => {
    const { entered = {} } = matrix;
    if (row !== TOTAL && column !== TOTAL) return { ...matrix, cells: { ...matrix.cells, [row]: { ...matrix.cells[row], [column]: answer } } };
    if (row !== TOTAL) return { ...matrix, entered: { ...entered, rows: { ...entered.rows, [row]: answer } } };
    if (column !== TOTAL) return { ...matrix, entered: { ...entered, columns: { ...entered.columns, [column]: answer } } };
    return { ...matrix, entered: { ...entered, all: answer } };
  }, start);
}

/** A matrix as a spreadsheet takes it, headings and typed totals included; `parseBlock` reads it back. */
export function formatBlock(value: MatrixValue, item: MatrixItem, columns: readonly MatrixAxisEntry[]): string {
  const { entered = {}, cells } = value;
  const total = { id: TOTAL, title: 'Tổng' };
  const rows = matrixRows(item, value);
  const across = entered.rows || entered.all ? [...columns, total] : columns;
  const down = entered.columns || entered.all ? [...rows, total] : rows;
  const at = (row: string, column: string): Cell<Figure> | undefined =>
    row !== TOTAL ? (column !== TOTAL ? cells[row]?.[column] : entered.rows?.[row]) : column !== TOTAL ? entered.columns?.[column] : entered.all;
  return formatGrid([
    ['', ...across.map(({ title }) => printed(title))],
    ...down.map(({ id, title }) => [printed(title), ...across.map((column) => shown(at(id, column.id), ({ text }) => text))]),
  ]);
}
