import type { TableItem } from '../outline/items.js';
import type { Answer, Cell, Figure, TableRow, TableValue } from '../outline/values.js';
import { given } from './answer.js';
import { inOrder, sumOfTyped, valuesOf, type Contributed } from './contributed.js';
import { columnTotal, isFilled } from './table.js';

/**
 * All rows of all units, by unit. Where a unit typed a total, it counts for that unit's rows, and the sum is a
 * typed total again. A row id that comes twice is told apart by its sender.
 */
export function mergeTables(contributions: readonly Contributed<TableValue>[], { columns }: TableItem): Answer<TableValue> | undefined {
  const tables = valuesOf(contributions);
  if (tables.length === 0) return undefined;
  const entered: Record<string, Cell<Figure>> = {};
  for (const { id } of columns) {
    const total = sumOfTyped(tables.map((one) => [one.entered?.[id], columnTotal(one.rows, id)]));
    if (total) entered[id] = total;
  }
  const rows = rowsOf(contributions);
  return given(Object.keys(entered).length > 0 ? { rows, entered } : { rows });
}

function rowsOf(contributions: readonly Contributed<TableValue>[]): TableRow[] {
  const all = inOrder(contributions).flatMap(({ from, answer }) =>
    answer.state === 'given' ? answer.value.rows.filter(isFilled).map((row) => ({ from, row })) : []);
  const times = new Map<string, number>();
  for (const { row } of all) times.set(row.rowId, (times.get(row.rowId) ?? 0) + 1);
  return all.map(({ from, row }) => (times.get(row.rowId) === 1 ? row : { ...row, rowId: `${row.rowId}-${from}` }));
}
