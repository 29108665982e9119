import { TOTAL } from '../../kinds/index.js';
import type { Answer } from '../../outline/values.js';
import { UNIT_COLUMN } from '../../paper/unit-column.js';
import type { Found, Unplaced } from '../../report/incoming.js';
import type { AnswerSources, Block, Taken } from './answers-in.js';
import { fixedHash } from './frames.js';
import { readGrid, type ReadGrid } from './grid-in.js';
import { columnByHead, matrixIn, tableIn, targetsIn } from './rows-in.js';
import type { GridTable } from './spots.js';

/** A table that the paper shows, compared with the data: cells, rows and columns. */
export function blockIn(item: Block, table: GridTable, then: Answer | undefined, { outline, report, carried, printed, newId }: AnswerSources): Taken & { readonly left: readonly Unplaced[] } {
  const known = carried?.tables[item.id];
  const grid = readGrid(table, {
    carried: known, titled: item.kind === 'matrix',
    columnOf: (head) => columnByHead(item, outline, report.unit.level, head),
    isPrinted: (text) => !printed || text === '' || fixedHash(printed, text, 0) !== undefined,
    hashOf(row, columnId) {
      const own = known?.columns.indexOf(columnId) ?? -1;
      // Totals that were worked out stand in the last column, without keys.
      const column = known && own < 0 && columnId === TOTAL ? known.columns.length - 1 : own;
      const place = `${item.id}@${String(row)}.`;
      return printed?.hashes.get(place + columnId) ?? printed?.hashes.get(`${place}~${String(column + 1)}`) ?? (row === 'total' ? known?.totals?.[column] : undefined);
    },
  });
  const value = then?.state === 'given' ? then.value : undefined;
  const rows = item.kind === 'table' ? tableIn(item, grid, value as never, newId) : item.kind === 'matrix' ? matrixIn(item, grid, value as never) : targetsIn(item, grid, value as never, newId);
  const data: Data = value ?? {};
  const ids = new Set((data.rows ?? []).map(({ rowId }) => rowId));
  const holds = (columnId: string): boolean => columnId === UNIT_COLUMN ? (data.rows ?? []).some(({ unit }) => unit !== undefined) : [...(data.rows ?? []).map((row) => row.cells ?? row), ...Object.values(data.cells ?? {})].some((cells) => cells[columnId] !== undefined);
  return {
    answer: rows.value === undefined ? then : { state: 'given', value: rows.value },
    left: [...grid.strays, ...rows.left], edited: rows.edited, gone: false, found: changedRows(grid),
    findings: [
      ...grid.gone.filter((rowId) => ids.has(rowId)).map((rowId) => ({ code: 'row-gone' as const, itemId: item.id, rowId })),
      ...grid.goneColumns.filter(holds).map((columnId) => ({ code: 'place-gone' as const, itemId: item.id, columnId })),
      ...grid.rows.flatMap(({ rowId, missing }) => missing.filter((id) => !grid.goneColumns.includes(id)).map((columnId) => ({ code: 'place-gone' as const, itemId: item.id, ...(rowId ? { rowId } : {}), columnId }))),
    ],
  };
}

/** Rows of a table or of targets, or cells of a matrix. */
interface Data {
  readonly rows?: readonly { readonly rowId: string; readonly cells?: Readonly<Record<string, unknown>>; readonly [key: string]: unknown }[];
  readonly cells?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const changedRows = ({ rows, total }: ReadGrid): Found[] => [...rows.filter(({ changed }) => changed.length > 0).map(({ found }) => found), ...(total?.changed.length ? [total.found] : [])];
