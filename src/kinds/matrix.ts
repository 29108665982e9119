import { oneLine } from '../i18n/clean-text.js';
import { ID_PATTERN, type MatrixAxisEntry, type MatrixItem } from '../outline/items.js';
import { printed } from '../outline/text.js';
import type { Answer, Cell, Figure, MatrixValue } from '../outline/values.js';
import { given, isBlank, notApplicable, shown, unparsed, valuesOf, type Note } from './answer.js';
import { lookAtFigure } from './count.js';
import { contradicts, figureOf, totalOf, type Total } from './figure.js';
import { formatGrid, parseGrid } from './grid.js';
import type { KindRules } from './kind.js';
import { cellRows, matrixRows, TOTAL } from './matrix-axes.js';
import { parseBlock, putBlock, type PastedCell } from './matrix-block.js';
import { mergeEntered } from './table.js';

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

const columnIdsOf = (...values: readonly MatrixValue[]): string[] =>
  [...new Set(values.flatMap((value) => cellRows(value).flatMap(([, cells]) => Object.keys(cells))))];

/** All typed totals by their place, with what is computed there. */
function totalsOf(value: MatrixValue): { row: string; column: string; typed: Cell<Figure> | undefined; computed: Total | undefined }[] {
  const { rows, columns, all } = matrixTotals(value);
  const { entered = {} } = value;
  const ids = (typed: object | undefined, computed: object): string[] => [...new Set([...Object.keys(typed ?? {}), ...Object.keys(computed)])];
  return [
    ...ids(entered.rows, rows).map((row) => ({ row, column: TOTAL, typed: entered.rows?.[row], computed: rows[row] })),
    ...ids(entered.columns, columns).map((column) => ({ row: TOTAL, column, typed: entered.columns?.[column], computed: columns[column] })),
    { row: TOTAL, column: TOTAL, typed: entered.all, computed: all },
  ];
}

/** Where columns are the outline's bands, a text names them by id. */
const columnsIn = (text: string, { columns }: MatrixItem): readonly MatrixAxisEntry[] =>
  'axis' in columns
    ? (parseGrid(text)[0] ?? []).filter((id) => ID_PATTERN.test(id) && id !== TOTAL).map((id) => ({ id, title: id }))
    : columns;

function parse(text: string, item: MatrixItem): Answer<MatrixValue> | undefined {
  const mark = notApplicable(text);
  if (mark || oneLine(text) === '') return mark;
  const block = parseBlock(text, item, columnsIn(text, item));
  return block.rest || block.cells.length === 0 ? unparsed(text.trim()) : given(putBlock(undefined, block));
}

const format = (answer: Answer<MatrixValue> | undefined, item: MatrixItem): string =>
  shown(answer, (value) => {
    const { entered = {}, cells } = value;
    const columns = 'axis' in item.columns ? columnIdsOf(value).map((id) => ({ id, title: id })) : item.columns;
    const total = { id: TOTAL, title: 'Tổng' };
    const across = entered.rows || entered.all ? [...columns, total] : columns;
    const down = entered.columns || entered.all ? [...matrixRows(item, value), total] : matrixRows(item, value);
    const at = (row: string, column: string): Cell<Figure> | undefined =>
      row !== TOTAL ? (column !== TOTAL ? cells[row]?.[column] : entered.rows?.[row]) : column !== TOTAL ? entered.columns?.[column] : entered.all;
    return formatGrid([
      ['', ...across.map(({ title }) => printed(title))],
      ...down.map(({ id, title }) => [printed(title), ...across.map((column) => shown(at(id, column.id), ({ text }) => text))]),
    ]);
  });

function check(answer: Answer<MatrixValue>, { unit }: MatrixItem): Note[] {
  if (answer.state !== 'given') return answer.state === 'unparsed' ? [{ code: 'unparsed', text: answer.text }] : [];
  const notes: Note[] = [];
  const look = (cell: Cell<Figure> | undefined, rowId: string, columnId: string): void => {
    for (const note of lookAtFigure(cell, printed(unit))) notes.push({ ...note, rowId, columnId });
  };
  for (const [row, cells] of cellRows(answer.value)) for (const [column, cell] of Object.entries(cells)) look(cell, row, column);
  for (const { row, column, typed, computed } of totalsOf(answer.value)) {
    look(typed, row, column);
    if (typed?.state === 'given' && computed && contradicts(typed.value, computed))
      notes.push({ code: 'sum-differs', entered: typed.value.value, computed: computed.value, rowId: row, columnId: column });
  }
  return notes;
}

/** Counts in rows and columns. */
export const matrix: KindRules<'matrix', MatrixValue> = {
  kind: 'matrix',
  isEmpty(answer) {
    if (answer?.state !== 'given') return isBlank(answer);
    const { value } = answer;
    return cellRows(value).every(([, cells]) => Object.values(cells).every(isBlank)) && totalsOf(value).every(({ typed }) => isBlank(typed));
  },
  /** Columns that are the outline's bands are named by their ids here; `parseBlock` knows their titles. */
  parse,
  format,
  print: (value, item) => format(given(value), item),
  check,
  /** Cell by cell. Where a unit typed a total, it counts for that unit's cells, and the total stays a typed one. */
  merge(contributions, { aggregate }) {
    const values = aggregate === 'none' ? [] : valuesOf(contributions);
    if (values.length === 0) return undefined;
    const cells: PastedCell[] = [];
    const rowIds = [...new Set(values.flatMap((value) => cellRows(value).map(([id]) => id)))].sort();
    for (const row of rowIds)
      for (const column of columnIdsOf(...values).sort()) {
        const sum = totalOf(values.map((value) => value.cells[row]?.[column]));
        if (sum) cells.push({ row, column, answer: given(figureOf(sum.value, sum.qualifier)) });
      }
    const totals = values.map(totalsOf);
    const places = new Map(totals.flat().map(({ row, column }) => [`${row} ${column}`, { row, column }]));
    for (const key of [...places.keys()].sort()) {
      const { row = '', column = '' } = places.get(key) ?? {};
      const own = totals.map((list) => list.find((one) => one.row === row && one.column === column));
      const answer = mergeEntered(own.map((one) => [one?.typed, one?.computed]));
      if (answer) cells.push({ row, column, answer });
    }
    if (cells.length === 0) return undefined;
    const titles = [...new Set(values.flatMap(({ otherTitle = '' }) => otherTitle.split(';').map((title) => title.trim()).filter(Boolean)))].sort();
    return given(putBlock(undefined, titles.length > 0 ? { cells, otherTitle: titles.join('; ') } : { cells }));
  },
};
