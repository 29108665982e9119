import { fold } from '../../i18n/fold.js';
import { oneLine } from '../../i18n/clean-text.js';
import { columnItem, columnTotals, matrixColumns, matrixRows, matrixTotals, OTHER, OUTCOMES, parseResult, parseTarget, TOTAL } from '../../kinds/index.js';
import type { Column, Item, MatrixItem, TableItem, TargetsItem } from '../../outline/items.js';
import type { Outline } from '../../outline/outline.js';
import { printed, textIn, type Text } from '../../outline/text.js';
import type { Answer, Cell, Figure, MatrixValue, Outcome, RowUnit, TableRow, TableValue, TargetRow, TargetsValue } from '../../outline/values.js';
import { UNIT_COLUMN, unitHead } from '../../paper/unit-column.js';
import type { Unplaced } from '../../report/incoming.js';
import { sameValue } from '../../report/equal.js';
import type { ReadGrid, ReadRow } from './grid-in.js';
import { filled, notApplicableIn, typedCell } from './typed.js';

type Cells = Readonly<Record<string, Cell>>;

/** A value put together again, and whether it differs from what the data say. */
export interface Rows<V> {
  readonly value: V | undefined;
  readonly edited: boolean;
  /** What stands there and has no place in it. */
  readonly left: readonly Unplaced[];
}

/** Rows as the data have them, in the order of the paper; those that were not printed, because nothing stood in them, behind. */
function ordered<R extends { readonly rowId: string }>(rows: R[], data: readonly R[], gone: readonly string[]): { readonly rows: R[]; readonly edited: boolean } {
  const ids = new Map(rows.map(({ rowId }, i) => [rowId, i]));
  const lost = data.filter(({ rowId }) => gone.includes(rowId));
  let last = -1;
  const moved = data.some(({ rowId }) => {
    const at = ids.get(rowId) ?? last;
    const back = at < last;
    last = at;
    return back;
  });
  return { rows: [...rows, ...data.filter((row) => !ids.has(row.rowId) && !lost.includes(row))], edited: moved || lost.length > 0 };
}

const TARGET_HEADS: Readonly<Record<string, keyof TargetRow>> = { 'chi tieu': 'title', 'muc giao': 'target', 'ket qua': 'result', 'danh gia': 'outcome', 'ghi chu': 'note' };

/** The id of the column that a printed head names. */
export function columnByHead(item: Item, outline: Outline, level: string | undefined, head: string): string | undefined {
  const word = fold(head);
  if (word === '') return undefined;
  if (item.kind === 'targets') return TARGET_HEADS[word];
  const by = (list: readonly { readonly id: string; readonly title: Text }[]): string | undefined => list.find(({ title }) => fold(printed(title)) === word || fold(textIn(title, 'en')) === word)?.id;
  if (item.kind === 'table') return by(item.columns) ?? (word === fold(unitHead(item)) ? UNIT_COLUMN : undefined);
  if (item.kind === 'matrix') return by(matrixColumns(outline, item, level)) ?? by('axis' in item.columns ? outline.bands : item.columns) ?? (word === 'tong cong' ? TOTAL : undefined);
  return undefined;
}

const withCells = (cells: Cells, changed: ReadRow['changed'], read: (columnId: string, text: string) => Cell | undefined): Cells => {
  const next: Record<string, Cell> = { ...cells };
  for (const { columnId, text } of changed) {
    const cell = read(columnId, text);
    if (cell) next[columnId] = cell;
    else Reflect.deleteProperty(next, columnId);
  }
  return next;
};

export function tableIn(item: TableItem, grid: ReadGrid, data: TableValue | undefined, newId: () => string): Rows<TableValue> {
  const before = new Map((data?.rows ?? []).map((row) => [row.rowId, row]));
  const columnOf = (id: string): Column | undefined => item.columns.find((column) => column.id === id);
  const read = (row: Cells) => (columnId: string, text: string): Cell | undefined => {
    const column = columnOf(columnId);
    return column && typedCell(column, columnItem(column), text, row[columnId]);
  };
  const made: TableRow[] = [];
  const left: Unplaced[] = [];
  let edited = false;
  for (const row of grid.rows) {
    const { rowId, changed } = row;
    const own = rowId === undefined ? undefined : before.get(rowId);
    if (changed.length === 0 && !own) continue;
    const whose = changed.find(({ columnId }) => columnId === UNIT_COLUMN);
    const unit = whose ? unitIn(oneLine(whose.text), own?.unit, made.at(-1)?.unit, data) : own?.unit;
    if (changed.length > (whose && sameValue(unit, own?.unit) ? 1 : 0)) edited = true;
    const inCells = changed.filter((one) => one !== whose);
    for (const { columnId, text } of inCells) if (!columnOf(columnId) && oneLine(text)) left.push({ text: oneLine(text), paragraph: row.found.paragraph });
    const cells = withCells(own?.cells ?? {}, inCells, read(own?.cells ?? {}));
    if (own || Object.keys(cells).length > 0) made.push({ rowId: own?.rowId ?? newId(), ...(unit && { unit }), cells });
    // A unit alone is no row.
    else if (unit) left.push({ text: unit.name, paragraph: row.found.paragraph });
  }
  const { rows, edited: moved } = ordered(made, data?.rows ?? [], grid.gone);
  if (moved) edited = true;
  const computed = columnTotals(item, { rows });
  const entered: Record<string, Cell<Figure>> = { ...data?.entered };
  for (const { columnId, text } of grid.total?.changed ?? []) {
    const column = columnOf(columnId);
    const cell = column?.kind === 'count' ? (typedCell(column, columnItem(column), text, undefined) as Cell<Figure> | undefined) : undefined;
    if (column?.kind !== 'count' && oneLine(text)) left.push({ text: oneLine(text), paragraph: grid.total?.found.paragraph ?? 0 });
    if (!data?.entered?.[columnId] && (!cell || isComputed(cell, computed[columnId]))) continue;
    edited = true;
    if (cell) entered[columnId] = cell;
    else Reflect.deleteProperty(entered, columnId);
  }
  if (!edited) return { value: data, edited, left };
  const value: TableValue = { ...data, rows };
  const { entered: _old, ...bare } = value;
  return { value: Object.keys(entered).length > 0 ? { ...bare, entered } : bare, edited, left };
}

/** Whose a row is by the name that stands there now: a unit that the table knows, else one of that name. */
function unitIn(name: string, own: RowUnit | undefined, above: RowUnit | undefined, data: TableValue | undefined): RowUnit | undefined {
  // One name was left for several rows, their cells joined.
  if (name === '') return own && above && sameValue(own, above) ? own : undefined;
  return data?.rows.find(({ unit }) => unit && oneLine(unit.name) === name)?.unit ?? { name };
}

const isComputed = (cell: Cell<Figure>, computed: Figure | undefined): boolean => cell.state === 'given' && computed !== undefined && cell.value.value === computed.value;

export function matrixIn(item: MatrixItem, grid: ReadGrid, data: MatrixValue | undefined): Rows<MatrixValue> {
  type Wide = { readonly cells: Readonly<Record<string, Readonly<Record<string, Cell<Figure>>>>>; readonly entered?: { rows?: Readonly<Record<string, Cell<Figure>>>; columns?: Readonly<Record<string, Cell<Figure>>>; all?: Cell<Figure> }; readonly otherTitle?: string };
  const old = (data ?? { cells: {} }) as Wide;
  const rowsOf = matrixRows(item, data);
  const figure = (text: string): Cell<Figure> | undefined =>
    typedCell({ id: item.id, kind: 'count', title: item.title, unit: item.unit }, columnItem({ id: item.id, kind: 'count', title: item.title, unit: item.unit }), text, undefined) as Cell<Figure> | undefined;
  const cells: Record<string, Record<string, Cell<Figure>>> = Object.fromEntries(Object.entries(old.cells).map(([id, row]) => [id, { ...row }]));
  const put = <T>(record: Readonly<Record<string, T>> | undefined, id: string, value: T | undefined): Readonly<Record<string, T>> | undefined => {
    const { [id]: _old, ...rest } = record ?? {};
    const next = value === undefined ? rest : { ...rest, [id]: value };
    return Object.keys(next).length > 0 ? (next) : undefined;
  };
  const totals = matrixTotals((data ?? { cells: {} }));
  let { rows, columns, all } = old.entered ?? {};
  let { otherTitle } = old;
  let edited = false;
  const left: Unplaced[] = [];
  const met = new Set<string>();
  for (const { rowId, title, titleChanged, changed, found } of grid.rows) {
    const word = fold(title);
    const known = rowId || rowsOf.find((row) => fold(printed(row.title)) === word)?.id;
    const id = known ?? (item.other ? OTHER : undefined);
    // A row that nothing is asked for, or a second one of the same.
    if (id === undefined || met.has(id)) {
      left.push({ text: found.text, paragraph: found.paragraph });
      continue;
    }
    met.add(id);
    if (id !== OTHER && oneLine(title) !== '' && !rowsOf.some((row) => row.id === id && fold(printed(row.title)) === word)) left.push({ text: oneLine(title), paragraph: found.paragraph });
    if (id === OTHER && ((known === undefined && changed.length > 0) || (titleChanged && oneLine(title) !== ''))) {
      otherTitle = title;
      edited = true;
    }
    for (const { columnId, text } of changed) {
      const cell = figure(text);
      if (columnId === TOTAL) {
        const then = totals.rows[id];
        if (!rows?.[id] && (!cell || oneLine(text) === then?.text)) continue;
        rows = put(rows, id, cell);
      } else {
        const row = put(cells[id], columnId, cell);
        if (row) cells[id] = { ...row };
        else Reflect.deleteProperty(cells, id);
      }
      edited = true;
    }
  }
  const now = matrixTotals({ cells });
  for (const { columnId, text } of grid.total?.changed ?? []) {
    const cell = figure(text);
    const computed = columnId === TOTAL ? now.all : now.columns[columnId];
    const typed = columnId === TOTAL ? all : columns?.[columnId];
    if (!typed && (!cell || isComputed(cell, computed))) continue;
    if (columnId === TOTAL) all = cell;
    else columns = put(columns, columnId, cell);
    edited = true;
  }
  // A row's own total that somebody worked out anew.
  for (const [id, cell] of Object.entries(rows ?? {})) if (!old.entered?.rows?.[id] && isComputed(cell, now.rows[id])) rows = put(rows, id, undefined);
  if (!edited) return { value: data, edited, left };
  const entered = { ...(rows ? { rows } : {}), ...(columns ? { columns } : {}), ...(all ? { all } : {}) };
  return { value: { cells, ...(Object.keys(entered).length > 0 ? { entered } : {}), ...(otherTitle === undefined ? {} : { otherTitle }) }, edited, left };
}

export function targetsIn(_item: TargetsItem, grid: ReadGrid, data: TargetsValue | undefined, newId: () => string): Rows<TargetsValue> {
  const before = new Map((data?.rows ?? []).map((row) => [row.rowId, row]));
  const made: TargetRow[] = [];
  let edited = false;
  for (const { rowId, changed } of grid.rows) {
    const own = rowId === undefined ? undefined : before.get(rowId);
    if (changed.length === 0 && !own) continue;
    if (changed.length > 0) edited = true;
    const texts = new Map(changed.map(({ columnId, text }) => [columnId, filled(text)]));
    const measure = own?.measure ?? (/[%/]/.test(`${texts.get('target') ?? ''}${texts.get('result') ?? ''}`) ? 'share' : 'count');
    let row: TargetRow = own ?? { rowId: newId(), title: '', measure };
    const set = <K extends 'target' | 'result' | 'outcome' | 'note'>(key: K, value: TargetRow[K] | undefined): void => {
      const { [key]: _old, ...rest } = row;
      row = (value === undefined ? rest : { ...rest, [key]: value }) as TargetRow;
    };
    for (const [key, text] of texts) {
      if (key === 'title') row = { ...row, title: oneLine(text) };
      else if (key === 'note') set('note', oneLine(text) || undefined);
      else if (key === 'outcome') {
        const outcome = (Object.keys(OUTCOMES) as Outcome[]).find((one) => fold(OUTCOMES[one]) === fold(text));
        if (outcome || text === '') set('outcome', outcome);
        else set('note', [row.note, oneLine(text)].filter(Boolean).join('; '));
      } else if (key === 'target') set('target', text === '' ? undefined : (notApplicableIn(text) ?? parseTarget(text, row)));
      else if (key === 'result') set('result', text === '' ? undefined : ((notApplicableIn(text) as Answer<never> | undefined) ?? parseResult(text, row)));
    }
    if (own || changed.some(({ text }) => filled(text) !== '')) made.push(row);
  }
  const { rows, edited: moved } = ordered(made, data?.rows ?? [], grid.gone);
  if (moved) edited = true;
  // Targets have no row of totals.
  const left = grid.total?.changed.length ? [{ text: grid.total.found.text, paragraph: grid.total.found.paragraph }] : [];
  return { value: edited ? { rows } : data, edited, left };
}
