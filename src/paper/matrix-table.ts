import { oneLine } from '../i18n/clean-text.js';
import { matrixColumns, matrixRows, matrixTotals } from '../kinds/index.js';
import type { MatrixAxisEntry, MatrixItem } from '../outline/items.js';
import type { Outline } from '../outline/outline.js';
import { printed } from '../outline/text.js';
import type { Cell, Figure, MatrixValue } from '../outline/values.js';
import type { UnionReport } from '../report/union-report.js';
import type { ColumnHead } from './columns.js';
import { cellRun, figureText, plainCell, type Grid } from './grid.js';
import type { TableCell, TableRow } from './paper.js';

const TOTAL = 'Tổng cộng';

type Cells = Readonly<Record<string, Cell<Figure> | undefined>>;

/** A matrix with its totals; typed ones stand where they were typed, computed ones elsewhere. */
export function matrixGrid(outline: Outline, report: UnionReport, item: MatrixItem, value: MatrixValue): Grid {
  const entered: { readonly rows?: Cells; readonly columns?: Cells; readonly all?: Cell<Figure> } = value.entered ?? {};
  const totals = matrixTotals(value);
  const columns = columnsOf(outline, report, item, value, entered.columns ?? {});
  const rows = matrixRows(item, value).filter(({ id }) => id !== 'other' || value.cells.other || entered.rows?.['other'] || value.otherTitle);
  const acrossNeeded = columns.length > 1 || entered.rows !== undefined || entered.all !== undefined;
  const downNeeded = rows.length > 1 || entered.columns !== undefined || entered.all !== undefined;
  const figure = (cell: Cell<Figure> | undefined, rowId: string, columnId: string, computed?: Figure): TableCell =>
    cell ? cellRun(cell, () => figureText(cell), { itemId: item.id, rowId, columnId }) : plainCell(computed?.text ?? '');
  const lines = rows.map<TableRow>(({ id, title }) => {
    const cells: Cells = (value.cells as Readonly<Record<string, Cells | undefined>>)[id] ?? {};
    return {
      cells: [
        { runs: [{ text: oneLine(printed(title)), ...(id === 'other' && value.otherTitle ? { anchor: { itemId: item.id, rowId: id } } : {}) }] },
        ...columns.map((column) => figure(cells[column.id], id, column.id)),
        ...(acrossNeeded ? [figure(entered.rows?.[id], id, 'total', totals.rows[id])] : []),
      ],
    };
  });
  const last: TableRow = {
    total: true,
    cells: [
      plainCell(TOTAL),
      ...columns.map(({ id }) => figure(entered.columns?.[id], 'total', id, totals.columns[id])),
      ...(acrossNeeded ? [figure(entered.all, 'total', 'total', totals.all)] : []),
    ],
  };
  const numbers: ColumnHead[] = [...columns.map(({ title }) => oneLine(printed(title))), ...(acrossNeeded ? [TOTAL] : [])].map((title) => ({ title, align: 'right' }));
  return {
    itemId: item.id,
    heads: [{ title: 'Nội dung', align: 'left' }, ...numbers],
    rows: downNeeded ? [...lines, last] : lines,
    caption: ` (đơn vị tính: ${printed(item.unit)})`,
    amount: `${String(lines.length)} dòng số liệu`,
  };
}

/** The columns of the unit's level, and every other that holds something. */
function columnsOf(outline: Outline, { unit }: UnionReport, item: MatrixItem, value: MatrixValue, entered: Cells): readonly MatrixAxisEntry[] {
  const shown = matrixColumns(outline, item, unit.level, value);
  return 'axis' in item.columns ? outline.bands.filter((band) => shown.includes(band) || entered[band.id]) : shown;
}
