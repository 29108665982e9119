import { UnionReportError } from '../errors.js';
import type { Item, MatrixItem, TableItem } from '../outline/items.js';
import type { Outline } from '../outline/outline.js';
import type { Answer, Cell, Figure, MatrixValue, TableRow, TableValue, TargetRow } from '../outline/values.js';
import type { Change } from './change.js';
import { withKey } from './equal.js';
import { fits } from './fits.js';
import { held } from './holds-nothing.js';

type ChangeOf<T extends Change['type']> = Extract<Change, { readonly type: T }>;
type Row = TableRow | TargetRow;
/** What tables and targets have in common: rows, each with its id. */
interface Rows {
  readonly rows: readonly Row[];
}

/** An answer with one cell of a table set. A row that is not there is added at the end, but not for nothing. */
export function changeCell(item: Item, answer: Answer | undefined, change: ChangeOf<'cell'>): Answer | undefined {
  if (item.kind !== 'table') throw misfit(item, 'has no cells');
  checkCell(item, change.column, change.answer);
  const table = valueOf<TableValue>(answer) ?? { rows: [] };
  const at = table.rows.findIndex(({ rowId }) => rowId === change.row);
  const row = table.rows[at];
  const cell = held(change.answer);
  if (!row) return cell ? given({ ...table, rows: [...table.rows, { rowId: change.row, cells: { [change.column]: cell } }] }) : answer;
  return given({ ...table, rows: replaced(table.rows, at, { ...row, cells: withKey(row.cells, change.column, cell) }) });
}

/** An answer with a row put in place of the one with its id, else before another, else at the end. */
export function putRow(item: Item, answer: Answer | undefined, { row, before }: ChangeOf<'row-put'>): Answer {
  if (item.kind === 'table' && 'cells' in row) for (const [column, cell] of Object.entries(row.cells)) checkCell(item, column, cell);
  else if (item.kind !== 'targets' || !('title' in row)) throw misfit(item, 'takes no such row');
  const value = valueOf<Rows>(answer) ?? { rows: [] };
  const at = value.rows.findIndex(({ rowId }) => rowId === row.rowId);
  if (at >= 0 && before === undefined) return given({ ...value, rows: replaced(value.rows, at, row) });
  const others = value.rows.filter(({ rowId }) => rowId !== row.rowId);
  const next = before === undefined ? -1 : others.findIndex(({ rowId }) => rowId === before);
  return given({ ...value, rows: next < 0 ? [...others, row] : [...others.slice(0, next), row, ...others.slice(next)] });
}

/** An answer without a row. One that is gone already is gone. */
export function removeRow(item: Item, answer: Answer | undefined, id: string): Answer | undefined {
  if (item.kind !== 'table' && item.kind !== 'targets') throw misfit(item, 'has no rows');
  const value = valueOf<Rows>(answer);
  return value ? given({ ...value, rows: value.rows.filter(({ rowId }) => rowId !== id) }) : answer;
}

/** An answer with the typed total of a table's column set. */
export function changeTotal(item: Item, answer: Answer | undefined, change: ChangeOf<'total'>): Answer | undefined {
  if (item.kind !== 'table') throw misfit(item, 'has no columns');
  checkCell(item, change.column, undefined);
  if (item.columns.find(({ id }) => id === change.column)?.kind !== 'count' || (change.answer && !fits(change.answer, FIGURE)))
    throw misfit(item, `has no total of figures under "${change.column}"`);
  const table = valueOf<TableValue>(answer) ?? { rows: [] };
  const total = held(change.answer);
  if (!total && !valueOf(answer)) return answer;
  return given(withKey<unknown>({ ...table }, 'entered', filled(withKey(table.entered ?? {}, change.column, total))));
}

/** An answer with one cell of a matrix set, or one of its typed totals. */
export function changeMatrix(item: Item, answer: Answer | undefined, change: ChangeOf<'matrix-cell'>, outline: Outline): Answer | undefined {
  if (item.kind !== 'matrix') throw misfit(item, 'is no matrix');
  const { row, column } = change;
  const cell = held(change.answer);
  if (row !== 'total' && !isRow(item, row)) throw unknownId(item, row);
  if (column !== 'total' && !isColumn(item, column, outline)) throw unknownId(item, column);
  if (cell && !fits(cell, FIGURE)) throw misfit(item, 'holds figures');
  const matrix = valueOf<MatrixValue>(answer) ?? { cells: {} };
  if (!cell && !valueOf(answer)) return answer;
  if (row !== 'total' && column !== 'total') return given({ ...matrix, cells: setIn(matrix.cells, row, column, cell) });
  const { rows = {}, columns = {}, all } = matrix.entered ?? {};
  const entered =
    row === 'total' && column === 'total' ? { rows, columns, all: cell }
    : row === 'total' ? { rows, columns: withKey(columns as Cells, column, cell), all }
    : { rows: withKey(rows as Cells, row, cell), columns, all };
  return given(withKey<unknown>({ ...matrix }, 'entered', filled(entered)));
}

type AnyRecord = Readonly<Record<string, unknown>>;
type Cells = Readonly<Record<string, Cell<Figure>>>;
const FIGURE = { kind: 'count', id: '', title: '', unit: '' } as const;

const given = <V>(value: V): Answer<V> => ({ state: 'given', value });

/** The value of a given answer. A mark such as "không phát sinh" gives way to content. */
const valueOf = <V>(answer: Answer | undefined): V | undefined => (answer?.state === 'given' ? (answer.value as V) : undefined);

function setIn(cells: MatrixValue['cells'], row: string, column: string, cell: Cell<Figure> | undefined): MatrixValue['cells'] {
  const inRow = withKey((cells[row] ?? {}) as Cells, column, cell);
  return withKey(cells as Readonly<Record<string, Cells>>, row, Object.keys(inRow).length > 0 ? inRow : undefined);
}

const replaced = <T>(list: readonly T[], at: number, one: T): readonly T[] => list.map((was, i) => (i === at ? one : was));

/** Without keys that hold nothing, so that what was typed and taken back leaves no trace. */
function filled(record: AnyRecord): AnyRecord | undefined {
  const kept = Object.entries(record).filter(([, value]) => typeof value === 'object' && value !== null && Object.keys(value).length > 0);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function checkCell(item: TableItem, columnId: string, cell: Cell | undefined): void {
  const column = item.columns.find(({ id }) => id === columnId);
  if (!column) throw unknownId(item, columnId);
  if (cell && !fits(cell, column)) throw misfit(item, `has a column "${columnId}" of kind ${column.kind}`);
}

const isRow = (item: MatrixItem, id: string): boolean => (id === 'other' && item.other === true) || item.rows.some((row) => row.id === id);
const isColumn = (item: MatrixItem, id: string, outline: Outline): boolean =>
  ('axis' in item.columns ? outline.bands : item.columns).some((column) => column.id === id);

const misfit = (item: Item, why: string): UnionReportError => new UnionReportError('answer-misfit', `"${item.id}" ${why}`, { path: item.id });
const unknownId = (item: Item, id: string): UnionReportError => new UnionReportError('id-unknown', `"${item.id}" has no "${id}"`, { path: `${item.id}.${id}` });
