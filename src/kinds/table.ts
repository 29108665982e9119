import { fold } from '../i18n/fold.js';
import type { Column, TableItem } from '../outline/items.js';
import { textIn } from '../outline/text.js';
import type { Answer, Cell, Figure, TableRow, TableValue } from '../outline/values.js';
import { given, inOrder, isBlank, notApplicable, shown, valuesOf, type Note } from './answer.js';
import { checkCell, formatCell, parseCell } from './column.js';
import { contradicts, figureOf, totalOf, type Total } from './figure.js';
import { formatGrid, parseGrid } from './grid.js';
import type { CheckContext, Contributed, KindRules } from './kind.js';
import { TOTAL } from './matrix-axes.js';

/** Totals of the columns that are to be added up (those with `total`, and those that feed a count), by column id. */
export function columnTotals({ columns, feeds }: TableItem, { rows }: TableValue): Readonly<Record<string, Total>> {
  const totals: Record<string, Total> = {};
  for (const column of columns) {
    if (column.kind !== 'count' || !(column.total || feeds?.[column.id])) continue;
    const total = columnTotal(rows, column.id);
    if (total) totals[column.id] = total;
  }
  return totals;
}

const columnTotal = (rows: readonly TableRow[], id: string): Total | undefined =>
  totalOf(rows.map(({ cells }) => cells[id] as Cell<Figure> | undefined));

/** Where a pasted column goes: to a column of the table, or nowhere (a running number). */
type Target = { readonly column?: Column; readonly heading: string; readonly ordinal: boolean };

const ORDINAL = ['stt', 'tt', 'so tt', 'so thu tu'];

/** The columns that a pasted heading row names; `undefined` where it is no heading row. */
function headings(cells: readonly string[], columns: readonly Column[]): Target[] | undefined {
  const targets = cells.map((heading) => {
    const word = fold(heading);
    const column = columns.find(({ title }) => fold(textIn(title, 'vi')) === word || fold(textIn(title, 'en')) === word);
    return { heading, ordinal: ORDINAL.includes(word), ...(column ? { column } : {}) };
  });
  const named = targets.filter(({ column }) => column);
  const said = targets.filter(({ heading }) => heading !== '').length;
  return named.length * 2 >= said && new Set(named.map(({ column }) => column)).size === named.length && named.length > 0 ? targets : undefined;
}

/**
 * Reads rows that were copied from a spreadsheet or a Word table. A heading row decides which column is
 * which and is not taken for a row; nor are running numbers taken for content. What the table has no column for goes into its
 * last text column (else its last), so that nothing is dropped.
 *
 * @param newRowId gives each row its permanent id.
 */
export function parseRows(text: string, item: TableItem, newRowId: () => string): TableRow[] {
  const grid = parseGrid(text);
  const { columns } = item;
  const named = grid[0] && headings(grid[0], columns);
  const rows = named ? grid.slice(1) : grid;
  const counted = !named && rows.length > 1 && rows.every((row, i) => row.length > columns.length && row[0]?.replace(/\.$/, '') === String(i + 1));
  const home = [...columns].reverse().find(({ kind }) => kind === 'text') ?? columns.at(-1);
  return rows.flatMap((row) => {
    const texts = new Map<Column, string[]>();
    (counted ? row.slice(1) : row).forEach((cell, i) => {
      const target = named?.[i];
      const column = named ? target?.column : columns[i];
      const at = column ?? home;
      if (cell === '' || !at || target?.ordinal) return;
      const before = texts.get(at) ?? [];
      // A cell's own text first, then what has no column of its own.
      texts.set(at, column ? [cell, ...before] : [...before, target?.heading ? `${target.heading}: ${cell}` : cell]);
    });
    const cells: Record<string, Cell> = {};
    for (const [column, pieces] of texts) {
      const cell = parseCell(column, pieces.join('; '));
      if (cell) cells[column.id] = cell;
    }
    return isFilled({ cells }) ? [{ rowId: newRowId(), cells }] : [];
  });
}

function check(answer: Answer<TableValue>, item: TableItem, context: CheckContext): Note[] {
  if (answer.state !== 'given') return answer.state === 'unparsed' ? [{ code: 'unparsed', text: answer.text }] : [];
  const { rows, entered = {} } = answer.value;
  const notes: Note[] = [];
  for (const { rowId, cells } of rows)
    for (const column of item.columns) {
      const cell = cells[column.id];
      if (cell) for (const note of checkCell(column, cell, context)) notes.push({ ...note, rowId, columnId: column.id });
    }
  for (const column of item.columns) {
    const typed = entered[column.id];
    if (!typed) continue;
    const place = { rowId: TOTAL, columnId: column.id };
    const total = columnTotal(rows, column.id);
    if (typed.state === 'unparsed') for (const note of checkCell(column, typed, context)) notes.push({ ...note, ...place });
    if (typed.state === 'given' && total && contradicts(typed.value, total))
      notes.push({ code: 'sum-differs', entered: typed.value.value, computed: total.value, ...place });
  }
  return notes;
}

const format = (answer: Answer<TableValue> | undefined, { columns }: TableItem): string =>
  shown(answer, ({ rows }) => formatGrid(rows.map(({ cells }) => columns.map((column) => formatCell(column, cells[column.id])))));

/** All rows of all contributions, in an order that does not depend on theirs. An id that comes twice is told apart by its sender. */
function appendRows(contributions: readonly Contributed<TableValue>[]): TableRow[] {
  const all = inOrder(contributions).flatMap(({ from, answer }) =>
    answer.state === 'given' ? answer.value.rows.filter(isFilled).map((row) => ({ from, row })) : []);
  const times = new Map<string, number>();
  for (const { row } of all) times.set(row.rowId, (times.get(row.rowId) ?? 0) + 1);
  return all.map(({ from, row }) => (times.get(row.rowId) === 1 ? row : { ...row, rowId: `${row.rowId}-${from}` }));
}

const isFilled = ({ cells }: Pick<TableRow, 'cells'>): boolean => !Object.values(cells).every(isBlank);

/** Rows of cells, each cell of the kind of its column. */
export const table: KindRules<'table', TableValue> = {
  kind: 'table',
  isEmpty(answer) {
    if (answer?.state !== 'given') return isBlank(answer);
    const { rows, entered = {} } = answer.value;
    return !rows.some(isFilled) && Object.values(entered).every(isBlank);
  },
  /** Row ids are counted ("row-1"): new in a table of its own, not beside other rows. */
  parse(text, item) {
    const mark = notApplicable(text);
    if (mark) return mark;
    let last = 0;
    const rows = parseRows(text, item, () => `row-${String(++last)}`);
    return rows.length > 0 ? given({ rows }) : undefined;
  },
  format,
  print: (value, item) => format(given(value), item),
  check,
  /** All rows. Where a unit typed a total, it counts for that unit's rows, and the total stays a typed one. */
  merge(contributions, { columns }) {
    const tables = valuesOf(contributions);
    if (tables.length === 0) return undefined;
    const entered: Record<string, Cell<Figure>> = {};
    for (const { id } of columns) {
      const total = mergeEntered(tables.map((one) => [one.entered?.[id], columnTotal(one.rows, id)]));
      if (total) entered[id] = total;
    }
    const rows = appendRows(contributions);
    return given(Object.keys(entered).length > 0 ? { rows, entered } : { rows });
  },
};

/** Typed totals added up, with the computed one where none was typed; `undefined` where nobody typed any. */
export function mergeEntered(pairs: readonly (readonly [Cell<Figure> | undefined, Total | undefined])[]): Cell<Figure> | undefined {
  if (!pairs.some(([typed]) => typed?.state === 'given')) return undefined;
  const total = totalOf(pairs.map(([typed, computed]) => (typed?.state === 'given' ? typed : computed && given<Figure>(computed))));
  return total && given(figureOf(total.value, total.qualifier));
}
