import type { MatrixItem } from '../outline/items.js';
import type { Measure, Outline } from '../outline/outline.js';
import type { Cell, Figure, MatrixValue, Outcome, RowUnit, TableRow, TableValue, TargetRow, TargetsValue } from '../outline/values.js';
import { fields, isRecord, misfit, oneOf, own, setAside, text, under, type At, type Json, type Read } from './read-plain.js';

/** Reads one cell; `undefined` is an empty one: a cell never fails. */
export type ReadCell = (raw: unknown, at: At) => Cell | undefined;

/** Reads a record of cells; what stands under an unknown id is set aside. */
export function readCells(raw: Json, at: At, readerOf: (id: string) => ReadCell | undefined, place: 'columnId' | 'partId'): Readonly<Record<string, Cell>> {
  const cells: [string, Cell][] = [];
  for (const id of Object.keys(raw)) {
    const one = raw[id];
    const here = under(at, id, { ...at.place, [place]: id });
    const reader = readerOf(id);
    const cell = reader?.(one, here);
    if (cell) cells.push([id, cell]);
    else if (!reader && one !== undefined && one !== null) setAside(one, here);
  }
  return Object.fromEntries(cells);
}

const cellsBy = (readerOf: (id: string) => ReadCell | undefined): Read<Readonly<Record<string, Cell>>> => (raw, at) =>
  isRecord(raw) ? readCells(raw, at, readerOf, 'columnId') : undefined;

/** Cells as they are stored: a record that holds none is not. */
const some = <T extends object>(record: T | undefined): T | undefined => (record && Object.keys(record).length > 0 ? record : undefined);

/** Reads a table; `totals` has the readers of the columns that can be added up. */
export function tableValue(columns: ReadonlyMap<string, ReadCell>, totals: ReadonlyMap<string, ReadCell>): Read<TableValue> {
  const cells = cellsBy((id) => columns.get(id));
  const entered = cellsBy((id) => totals.get(id)) as Read<Readonly<Record<string, Cell<Figure>>>>;
  return (raw, at) => {
    if (!isRecord(raw) || !Array.isArray(own(raw, 'rows'))) return undefined;
    const rows = rowsReader<TableRow>((row, here) => {
      const found = fields<TableRow>(row, here, { rowId: text, unit: rowUnit, cells });
      return { rowId: '', cells: {}, ...found };
    });
    const found = fields<TableValue>(raw, at, { rows, entered });
    return withEntered({ rows: found.rows ?? [] }, some(found.entered));
  };
}

/** Without a name there is nothing to show. */
const rowUnit: Read<RowUnit> = (raw, at) => (isRecord(raw) && text(own(raw, 'name'), at) ? (fields<RowUnit>(raw, at, { id: text, name: text }) as RowUnit) : undefined);

export function matrixValue(item: MatrixItem, outline: Outline, cell: ReadCell): Read<MatrixValue> {
  const columns = new Set(('axis' in item.columns ? outline.bands : item.columns).map(({ id }) => id));
  const rows = new Set([...item.rows.map(({ id }) => id), ...(item.other ? ['other'] : [])]);
  const inColumns = cellsBy((id) => (columns.has(id) ? cell : undefined)) as Read<Readonly<Record<string, Cell<Figure>>>>;
  const inRows = cellsBy((id) => (rows.has(id) ? cell : undefined)) as Read<Readonly<Record<string, Cell<Figure>>>>;
  const cells: Read<MatrixValue['cells']> = (raw, at) => {
    if (!isRecord(raw)) return undefined;
    const found: [string, object][] = [];
    for (const id of Object.keys(raw)) {
      const one = raw[id];
      const here = under(at, id, { ...at.place, rowId: id });
      const row = rows.has(id) ? inColumns(one, here) : undefined;
      if (row && some(row)) found.push([id, row]);
      else if (!row && one !== undefined && one !== null) setAside(one, here);
    }
    return Object.fromEntries(found) as MatrixValue['cells'];
  };
  const entered: Read<NonNullable<MatrixValue['entered']>> = (raw, at) => {
    if (!isRecord(raw)) return undefined;
    const found = fields<NonNullable<MatrixValue['entered']>>(raw, at, {
      rows: inRows,
      columns: inColumns,
      all: ((one, here) => cell(one, here) ?? EMPTY) as Read<Cell<Figure>>,
    });
    return Object.fromEntries(Object.entries(found).filter(([, part]) => part !== EMPTY && some(part)));
  };
  const known = item.other ? text : NONE;
  return (raw, at) => {
    if (!isRecord(raw) || !isRecord(own(raw, 'cells'))) return undefined;
    const found = fields<MatrixValue>(raw, at, { cells, otherTitle: known, entered });
    const value = { cells: found.cells ?? {}, ...(found.otherTitle ? { otherTitle: found.otherTitle } : {}) };
    return withEntered(value, some(found.entered));
  };
}

/** Reads a list of targets; `target` and `result` read what was aimed at and reached, by what is measured. */
export function targetsValue(target: (measure: Measure) => ReadCell, result: (measure: Measure) => ReadCell): Read<TargetsValue> {
  const cell = (reader: ReadCell): Read<Cell> => (raw, at) => reader(raw, at) ?? EMPTY;
  const row = (raw: Json, at: At): TargetRow | undefined => {
    const measure = MEASURES(own(raw, 'measure'), at);
    if (!measure) return undefined;
    const { target: aim, result: reached, ...found } = fields<TargetRow>(raw, at, {
      rowId: text, suppliedId: text, title: text, measure: MEASURES, unit: text, outcome: OUTCOMES, note: text,
      target: cell(target(measure)) as Read<Cell<Figure>>,
      result: cell(result(measure)) as Read<NonNullable<TargetRow['result']>>,
    });
    return { rowId: '', title: '', measure, ...found, ...(aim && aim !== EMPTY ? { target: aim } : {}), ...(reached && reached !== EMPTY ? { result: reached } : {}) };
  };
  return (raw, at) => {
    if (!isRecord(raw) || !Array.isArray(own(raw, 'rows'))) return undefined;
    return { rows: [], ...fields<TargetsValue>(raw, at, { rows: rowsReader(row) }) };
  };
}

export const MEASURES = oneOf('share', 'count', 'yes-no');
const OUTCOMES = oneOf<Outcome>('met', 'exceeded', 'unmet');
const NONE: Read<never> = () => undefined;
/** Stands for a cell that was read and found empty, apart from one that could not be read. */
const EMPTY = { state: 'unparsed', text: '' } as const;

const withEntered = <T extends object, E>(value: T, entered: E | undefined): T & { entered?: E } => (entered === undefined ? value : { ...value, entered });

/** Reads rows and sees to it that each has an id of its own. */
function rowsReader<R extends { readonly rowId: string }>(read: (row: Json, at: At) => R | undefined): Read<readonly R[]> {
  return (raw, at) => {
    if (!Array.isArray(raw)) return undefined;
    const taken = new Set<string>();
    const rows: R[] = [];
    raw.forEach((one: unknown, i) => {
      const rowId = isRecord(one) ? own(one, 'rowId') : undefined;
      const here = under(at, i, typeof rowId === 'string' ? { ...at.place, rowId } : at.place);
      const row = isRecord(one) ? read(one, here) : undefined;
      if (!row) return setAside(one, here);
      let id = row.rowId;
      for (let n = i + 1; id === '' || taken.has(id); n++) id = `${row.rowId || 'row'}-${String(n)}`;
      if (id !== row.rowId) misfit(under(here, 'rowId'));
      taken.add(id);
      rows.push(id === row.rowId ? row : { ...row, rowId: id });
    });
    return rows;
  };
}
