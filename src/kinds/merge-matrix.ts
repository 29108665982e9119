import type { MatrixItem } from '../outline/items.js';
import type { Answer, MatrixValue } from '../outline/values.js';
import { given } from './answer.js';
import { sumOf, sumOfTyped, valuesOf, type Contributed } from './contributed.js';
import { cellRows } from './matrix-axes.js';
import { putBlock, type PastedCell } from './matrix-block.js';
import { columnIdsOf, totalsOf } from './matrix.js';

/**
 * Sums, cell by cell. Where a unit typed a total, it counts for that unit's cells, and the sum is a typed total
 * again. The row "other" collects the units' titles.
 */
export function mergeMatrices(contributions: readonly Contributed<MatrixValue>[], { aggregate }: MatrixItem): Answer<MatrixValue> | undefined {
  const values = aggregate === 'none' ? [] : valuesOf(contributions);
  const cells: PastedCell[] = [];
  const rowIds = new Set(values.flatMap((value) => cellRows(value).map(([id]) => id)));
  const columnIds = [...new Set(values.flatMap((value) => columnIdsOf(value)))].sort();
  for (const row of [...rowIds].sort())
    for (const column of columnIds) {
      const answer = sumOf(values.map((value) => value.cells[row]?.[column]));
      if (answer) cells.push({ row, column, answer });
    }
  // Totals are only looked at where somebody typed one.
  const totals = values.some(({ entered }) => entered) ? values.map(totalsOf) : [];
  const places = new Map(totals.flat().map(({ row, column }) => [`${row} ${column}`, { row, column }]));
  for (const [, { row, column }] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const own = totals.map((list) => list.find((one) => one.row === row && one.column === column));
    const answer = sumOfTyped(own.map((one) => [one?.typed, one?.computed]));
    if (answer) cells.push({ row, column, answer });
  }
  if (cells.length === 0) return undefined;
  const titles = new Set(values.flatMap(({ otherTitle = '' }) => otherTitle.split(';').map((title) => title.trim()).filter(Boolean)));
  return given(putBlock(undefined, titles.size > 0 ? { cells, otherTitle: [...titles].sort().join('; ') } : { cells }));
}
