import type { TableItem } from '../outline/items.js';
import type { Cell, Figure, TableRow, TableValue } from '../outline/values.js';
import { isBlank, type Note } from './answer.js';
import { blockRules } from './block.js';
import { checkCell } from './column.js';
import { contradicts, totalOf, type Total } from './figure.js';
import { TOTAL } from './matrix-axes.js';

/** Totals of the columns that are to be added up (those with `total`, and those that feed a count), by column id. */
export function columnTotals({ columns, feeds }: TableItem, { rows }: TableValue): Readonly<Record<string, Total>> {
  const totals: Record<string, Total> = {};
  for (const column of columns) {
    const total = column.kind === 'count' && (column.total || feeds?.[column.id]) ? columnTotal(rows, column.id) : undefined;
    if (total) totals[column.id] = total;
  }
  return totals;
}

/** What a column of figures adds up to. */
export const columnTotal = (rows: readonly TableRow[], id: string): Total | undefined =>
  totalOf(rows.map(({ cells }) => cells[id] as Cell<Figure> | undefined));

/** Whether anything stands in a row. */
export const isFilled = ({ cells }: Pick<TableRow, 'cells'>): boolean => !Object.values(cells).every(isBlank);

/** Rows of cells, each cell of the kind of its column. */
export const table = blockRules<'table', TableValue>('table', {
  isEmpty: ({ rows, entered = {} }) => !rows.some(isFilled) && Object.values(entered).every(isBlank),
  check({ rows, entered = {} }, { columns }, context) {
    const notes: Note[] = [];
    for (const { rowId, cells } of [...rows, { rowId: TOTAL, cells: entered }])
      for (const column of columns) {
        const cell = cells[column.id];
        if (cell) for (const note of checkCell(column, cell, context)) notes.push({ ...note, rowId, columnId: column.id });
      }
    for (const [columnId, typed] of Object.entries(entered)) {
      const total = columnTotal(rows, columnId);
      if (typed.state === 'given' && total && contradicts(typed.value, total))
        notes.push({ code: 'sum-differs', entered: typed.value.value, computed: total.value, rowId: TOTAL, columnId });
    }
    return notes;
  },
});
