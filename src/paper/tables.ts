import { oneLine } from '../i18n/clean-text.js';
import { columnTotals, printCell } from '../kinds/index.js';
import type { Column, Item, TableItem } from '../outline/items.js';
import type { Outline } from '../outline/outline.js';
import { printed } from '../outline/text.js';
import type { Answer, RowUnit, TableValue } from '../outline/values.js';
import type { UnionReport } from '../report/union-report.js';
import { withShares, type ColumnHead } from './columns.js';
import { cellRun, figureText, plainCell, type Grid } from './grid.js';
import { textWidth, type Layout } from './layout.js';
import { matrixGrid } from './matrix-table.js';
import type { Anchor, PaperTable, TableCell, TableRow } from './paper.js';
import { targetsGrid } from './targets-table.js';
import { UNIT_COLUMN, unitHead } from './unit-column.js';

/** An answer made into a table, and how the text speaks of it. */
export interface MadeTable extends Pick<Grid, 'caption' | 'amount'> {
  readonly table: PaperTable;
  /** " (Phụ lục I kèm theo)"; empty: it stands in place. */
  readonly annex: string;
}

/** The grid of an answer that prints as a table; `undefined` for every other. */
export function gridOf(outline: Outline, report: UnionReport, item: Item, answer: Answer): Grid | undefined {
  if (answer.state !== 'given') return undefined;
  if (item.kind === 'table') return listGrid(item, answer.value as TableValue);
  if (item.kind === 'matrix') return matrixGrid(outline, report, item, answer.value as never);
  return item.kind === 'targets' ? targetsGrid(item, answer.value as never) : undefined;
}

/** A grid set for the width it has. */
export function setTable({ itemId, heads, rows }: Grid, layout: Layout, landscape: boolean): PaperTable {
  const { page, table } = layout;
  const width = landscape ? page.height - page.left - page.right : textWidth(layout);
  return { kind: 'table', itemId, columns: withShares(heads, rows, width / (table.size * (25.4 / 72))), rows };
}

const ALIGN: Readonly<Record<Column['kind'], ColumnHead['align']>> = { text: 'left', choice: 'left', count: 'right', ratio: 'right', date: 'center', 'yes-no': 'center' };

function listGrid(item: TableItem, value: TableValue): Grid {
  const isUsed = ({ id }: Column): boolean => value.entered?.[id] !== undefined || value.rows.some(({ cells }) => cells[id] !== undefined);
  const columns = item.columns.filter(isUsed);
  const filled = value.rows.filter(({ cells }) => columns.some(({ id }) => cells[id] !== undefined));
  // In a report that was made from others: who did it stands before what was done.
  const isJoint = filled.some(({ unit }) => unit);
  const rows = filled.map<TableRow>(({ rowId, unit, cells }, i) => ({
    cells: [
      plainCell(String(i + 1)),
      ...(isJoint ? [unitCell(unit, { itemId: item.id, rowId, columnId: UNIT_COLUMN })] : []),
      ...columns.map((column) => cellRun(cells[column.id], () => printCell(column, cells[column.id]), { itemId: item.id, rowId, columnId: column.id })),
    ],
  }));
  const total = totalRow(item, value, columns, isJoint ? 2 : 1);
  const amount = `${String(filled.length)} ${printed(item.rowTitle)}`;
  return {
    itemId: item.id,
    heads: [
      { title: 'TT', align: 'center' },
      ...(isJoint ? [{ title: unitHead(item), align: 'left' as const }] : []),
      ...columns.map(({ title, kind }) => ({ title: oneLine(printed(title)), align: ALIGN[kind] })),
    ],
    rows: total ? [...rows, total] : rows,
    caption: ` (${amount})`,
    amount,
  };
}

function unitCell(unit: RowUnit | undefined, anchor: Anchor): TableCell {
  const text = oneLine(unit?.name ?? '');
  return { runs: text ? [{ text, anchor }] : [] };
}

/** The typed totals where there are any, else the computed ones. @param leads how many columns stand before those of the table */
function totalRow(item: TableItem, value: TableValue, columns: readonly Column[], leads: number): TableRow | undefined {
  const computed = value.rows.length > 1 ? columnTotals(item, value) : {};
  const cells = columns.map(({ id }) => {
    const typed = value.entered?.[id];
    const anchor = { itemId: item.id, rowId: 'total', columnId: id };
    return typed ? cellRun(typed, () => figureText(typed), anchor) : plainCell(computed[id]?.text ?? '');
  });
  const first = cells.findIndex(({ runs }) => runs.length > 0);
  if (first < 0) return undefined;
  return { total: true, cells: [{ runs: [{ text: 'Tổng cộng' }], span: first + leads }, ...cells.slice(first)] };
}
