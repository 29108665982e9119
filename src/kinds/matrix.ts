import { printed } from '../outline/text.js';
import type { Cell, Figure, MatrixValue } from '../outline/values.js';
import { isBlank, type Note } from './answer.js';
import { blockRules } from './block.js';
import { lookAtFigure } from './count.js';
import { contradicts, totalOf, type Total } from './figure.js';
import { cellRows, TOTAL } from './matrix-axes.js';

export { matrixColumns, matrixRows } from './matrix-axes.js';

export interface MatrixTotals {
  readonly rows: Readonly<Record<string, Total>>;
  readonly columns: Readonly<Record<string, Total>>;
  readonly all?: Total;
}

/** The totals of a matrix on both sides; a row or column without figures has none. */
export function matrixTotals(value: MatrixValue): MatrixTotals {
  const rows = cellRows(value);
  const kept = (totals: readonly (readonly [string, Total | undefined])[]): Record<string, Total> =>
    Object.fromEntries(totals.flatMap(([id, total]) => (total ? [[id, total]] : [])));
  const all = totalOf(rows.flatMap(([, cells]) => Object.values(cells)));
  return {
    rows: kept(rows.map(([id, cells]) => [id, totalOf(Object.values(cells))])),
    columns: kept(columnIdsOf(value).map((id) => [id, totalOf(rows.map(([, cells]) => cells[id]))])),
    ...(all ? { all } : {}),
  };
}

/** The columns that hold figures. */
export const columnIdsOf = (value: MatrixValue): string[] => [...new Set(cellRows(value).flatMap(([, cells]) => Object.keys(cells)))];

/** All typed totals by their place, with what is computed there. */
export function totalsOf(value: MatrixValue): { row: string; column: string; typed: Cell<Figure> | undefined; computed: Total | undefined }[] {
  const { rows, columns, all } = matrixTotals(value);
  const { entered = {} } = value;
  const ids = (typed: object | undefined, computed: object): string[] => [...new Set([...Object.keys(typed ?? {}), ...Object.keys(computed)])];
  return [
    ...ids(entered.rows, rows).map((row) => ({ row, column: TOTAL, typed: entered.rows?.[row], computed: rows[row] })),
    ...ids(entered.columns, columns).map((column) => ({ row: TOTAL, column, typed: entered.columns?.[column], computed: columns[column] })),
    { row: TOTAL, column: TOTAL, typed: entered.all, computed: all },
  ];
}

/** Counts in rows and columns. */
export const matrix = blockRules<'matrix', MatrixValue>('matrix', {
  isEmpty: (value) => cellRows(value).every(([, cells]) => Object.values(cells).every(isBlank)) && totalsOf(value).every(({ typed }) => isBlank(typed)),
  check(value, { unit }) {
    const notes: Note[] = [];
    const look = (cell: Cell<Figure> | undefined, rowId: string, columnId: string): void => {
      for (const note of lookAtFigure(cell, printed(unit))) notes.push({ ...note, rowId, columnId });
    };
    for (const [row, cells] of cellRows(value)) for (const [column, cell] of Object.entries(cells)) look(cell, row, column);
    for (const { row, column, typed, computed } of totalsOf(value)) {
      look(typed, row, column);
      if (typed?.state === 'given' && computed && contradicts(typed.value, computed))
        notes.push({ code: 'sum-differs', entered: typed.value.value, computed: computed.value, rowId: row, columnId: column });
    }
    return notes;
  },
});
