import { oneLine } from '../../../i18n/clean-text.js';
import { fold } from '../../../i18n/fold.js';
import { formatGrid } from '../../../kinds/grid.js';
import { parseFigureCell } from '../../../kinds/count.js';
import { matrixColumns, OTHER, parseCell, parseRows, parseTargets } from '../../../kinds/index.js';
import type { Column, Item, MatrixItem, TableItem } from '../../../outline/items.js';
import type { Outline } from '../../../outline/outline.js';
import { printed, type Text } from '../../../outline/text.js';
import type { Answer, Cell, Figure, TableRow } from '../../../outline/values.js';
import { unitHead } from '../../../paper/unit-column.js';
import type { BodyTable } from '../body.js';
import { cellText } from './lines.js';
import { entriesOf, isOrdinal, ORDINAL, pair, TOTAL_ROW, type Axis, type Title } from './table-heads.js';
import type { Weights } from './words.js';

/** A table as rows of texts, with the paragraph its first row counts as. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly paragraph: number;
  /** The same cells with their paragraphs on lines of their own. */
  readonly typed: readonly (readonly string[])[];
}

/** What a table was read as, by the places of its rows. */
export interface ReadTable {
  readonly item: Item;
  readonly answer: Answer;
  /** How much of its heads was understood, 0 to 1. */
  readonly score: number;
  /** Rows that belong to it; others are told apart. */
  readonly rows: ReadonlySet<number>;
  /** Heads of its columns and rows: understood, and no part of the answer. */
  readonly heads: readonly Stray[];
  /** Cells of those rows that it has no place for. */
  readonly left: readonly Stray[];
}

/** Text of a row that is not in the answer. */
export interface Stray { readonly row: number; readonly text: string }

export interface TableContext {
  readonly outline: Outline;
  readonly weights: Weights;
  readonly level: string | undefined;
  readonly newRowId: () => string;
  /** Filled while one file is read. */
  readonly titles: Map<string, Title>;
}

export function gridOf({ rows }: BodyTable, paragraph: number): Grid {
  // A cell over several columns speaks for the first; the others are empty, so that columns stay columns.
  const typed = rows.map(({ cells }) => cells.flatMap(({ blocks, span }) => [cellText(blocks), ...Array<string>(Math.min(span, 40) - 1).fill('')]));
  return { rows: typed.map((row) => row.map(oneLine)), paragraph, typed };
}

/** `at`: the first of the rows that hold the heads; `from`: the first row behind them. */
interface Heads { readonly heads: readonly string[]; readonly at: number; readonly from: number }

/** Rows that may be the heads: the first, below a title the second, and two of them read as one where cells were joined. */
function headings({ rows }: Grid): Heads[] {
  const found: Heads[] = [];
  rows.slice(0, 3).forEach((row, i) => {
    const isTitle = (one: readonly string[]): boolean => one.filter(Boolean).length < 2;
    if (row.some((cell) => cell.length > 70) || isTitle(row) || rows.slice(0, i).some((one) => !isTitle(one))) return;
    found.push({ heads: row, at: i, from: i + 1 });
    const next = rows[i + 1];
    if (!next || next.some((cell) => /^\d/.test(cell) || cell.length > 70) || ![...row, ...next].includes('')) return;
    // A head over several columns names those below it, too.
    let over = '';
    const both = row.map((cell, c) => {
      over = cell || over;
      return next[c] ? `${over} ${next[c]}`.trim() : cell;
    });
    found.push({ heads: both, at: i, from: i + 2 });
  });
  return found;
}

/** A longer list belongs into a spreadsheet; its rows are handed back as they are. */
const LONGEST_TABLE = 600;

/** Every reading of a table that makes sense, the best first. */
export function readTable(grid: Grid, context: TableContext, items: readonly Item[]): ReadTable[] {
  if (grid.rows.length < 2 || grid.rows.length > LONGEST_TABLE) return [];
  return items.flatMap((item) => {
    const read = item.kind === 'table' ? readList(grid, item, context) : item.kind === 'matrix' ? readMatrix(grid, item, context) : item.kind === 'targets' ? readTargets(grid, item, context) : undefined;
    return read ? [read] : [];
  }).sort((a, b) => b.score - a.score);
}

const rowsFrom = (grid: Grid, from: number): ReadonlySet<number> => new Set(grid.rows.map((_row, i) => i).filter((i) => i >= from));

const headRows = ({ rows }: Grid, { at, from }: Heads): Stray[] => rows.slice(at, from).map((row, i) => ({ row: at + i, text: row.filter(Boolean).join(' | ') }));

/** Running numbers say nothing; words that stand in their column do. */
const isCount = (text: string): boolean => /^[\dIVXivx.)\s]*$/.test(text);
const named = (head: string | undefined, text: string): string => (head ? `${head}: ${text}` : text);

function readList(grid: Grid, item: TableItem, context: TableContext): ReadTable | undefined {
  let best: { heads: Heads; of: readonly number[]; unitAt: number; score: number } | undefined;
  const unit = fold(unitHead(item));
  const key = printed(item.columns.find(({ id }) => id === item.key?.[0])?.title ?? '');
  const about = fold(`, ${printed(item.title)}, ${printed(item.rowTitle)} `);
  // "Trang thiết bị", "Số văn bản": the head says what is listed.
  const namesRow = (head: string): string => {
    const said = fold(head).replace(/^(?:ten|so) /, (sign) => (fold(key).startsWith(sign.trim()) ? '' : sign));
    return said.length > 3 && new RegExp(` ${said.replace(/\W+/g, '.')}\\b`).test(about) ? key : head;
  };
  for (const heads of headings(grid)) {
    const { of, sum } = pair(heads.heads.map(namesRow), item.columns.map(({ title }) => printed(title)), context);
    // Whose each row is, in a report that was made from others.
    const unitAt = heads.heads.findIndex((head, i) => of[i] === -1 && fold(head) === unit);
    const named = heads.heads.filter((head, i) => head !== '' && !isOrdinal(head) && i !== unitAt);
    const count = of.filter((one) => one >= 0).length;
    const score = count < 2 || count * 2 < named.length ? 0 : (sum / named.length) * 0.7 + (count / Math.max(named.length, Math.min(item.columns.length, 4))) * 0.3 - (count < 3 ? 0.15 : 0);
    if (score > (best?.score ?? 0.3)) best = { heads, of, unitAt, score };
  }
  if (!best) return undefined;
  const { heads, of, unitAt, score } = best;
  const titles = item.columns.map(({ title }) => printed(title));
  const isOrdinalAt = heads.heads.map(isOrdinal);
  // Of two columns of one name the second has none.
  const header = heads.heads.map((head, i) => titles[of[i] ?? -1] ?? (isOrdinalAt[i] || i === unitAt ? '' : titles.some((title) => fold(title) === fold(head)) ? `${head} (2)` : head));
  const body: { readonly cells: readonly string[]; readonly unit: string; readonly row: number }[] = [];
  const entered: Record<string, Cell<Figure>> = {};
  const strays: Stray[] = [];
  const left: Stray[] = [];
  grid.rows.slice(heads.from).forEach((row, r) => {
    const label = row.findIndex(Boolean);
    const isTotal = TOTAL_ROW.test(fold(row[label] ?? ''));
    if (!isTotal) body.push({ cells: row.map((text, i) => (isOrdinalAt[i] || i === unitAt ? '' : text)), unit: row[unitAt] ?? '', row: heads.from + r });
    row.forEach((text, i) => {
      if (text === '') return;
      const stray: Stray = { row: heads.from + r, text: named(heads.heads[i], text) };
      if (!isTotal) return void (isOrdinalAt[i] && !isCount(text) && left.push(stray));
      const column: Column | undefined = item.columns[of[i] ?? -1];
      const cell = column?.kind === 'count' && !entered[column.id] ? (parseCell(column, text) as Cell<Figure> | undefined) : undefined;
      if (i === label) strays.push({ ...stray, text });
      else if (column && cell) entered[column.id] = cell;
      else left.push(stray);
    });
  });
  const read = (lines: typeof body): TableRow[] => parseRows(formatGrid([header, ...lines.map(({ cells }) => cells)]), item, context.newRowId);
  const rows = unitAt < 0 ? read(body) : body.flatMap((line) => {
    const [made] = read([line]);
    if (!made && line.unit) left.push({ row: line.row, text: named(heads.heads[unitAt], line.unit) });
    return made ? [line.unit ? { ...made, unit: { name: line.unit } } : made] : [];
  });
  if (rows.length === 0) return undefined;
  const value = { rows, ...(Object.keys(entered).length > 0 ? { entered } : {}) };
  return { item, answer: { state: 'given', value }, score, rows: rowsFrom(grid, heads.at), heads: [...headRows(grid, heads), ...strays], left };
}

const shortTitle = (entry: { readonly title: Text; readonly short?: Text }): string[] => [printed(entry.title), ...(entry.short ? [printed(entry.short)] : [])];

function readMatrix(grid: Grid, item: MatrixItem, context: TableContext): ReadTable | undefined {
  const { outline, level } = context;
  const columns = matrixColumns(outline, item, level).map((entry) => ({ id: entry.id, titles: shortTitle(entry as { title: Text; short?: Text }) }));
  const rows = item.rows.map((entry) => ({ id: entry.id, titles: shortTitle(entry) }));
  const upright = orient(grid, item, rows, columns, context, false);
  const turned = orient(grid, item, rows, columns, context, true);
  return !upright ? turned : !turned || upright.score >= turned.score ? upright : turned;
}

function orient(grid: Grid, item: MatrixItem, itemRows: Axis, itemColumns: Axis, context: TableContext, turned: boolean): ReadTable | undefined {
  const down = turned ? itemColumns : itemRows;
  const across = turned ? itemRows : itemColumns;
  let best: ReadTable | undefined;
  for (const headed of headings(grid)) {
    const { heads, at, from } = headed;
    const heading = entriesOf(heads, across, context);
    const totalColumn = heads.findIndex((head) => TOTAL_ROW.test(fold(head)));
    const numeric = heads.map((_head, c) => c).filter((c) => c > 0 && grid.rows.slice(from).some((row) => /^\d/.test(row[c] ?? '')) && !isOrdinal(heads[c] ?? ''));
    // One column of figures, and one band to report for.
    if (!heading.some(Boolean) && across.length === 1 && numeric.length === 1) heading[numeric[0] as number] = across[0]?.id;
    const used = heading.filter((id) => id !== undefined);
    if (used.length === 0) continue;
    const names = grid.rows.slice(from).map((row) => row.find((cell, c) => cell !== '' && heading[c] === undefined && /\p{L}/u.test(cell)) ?? '');
    const rowIds = entriesOf(names, down, context);
    const cells: Record<string, Record<string, Cell<Figure>>> = {};
    const sums: Record<string, Cell<Figure>> = {};
    const foots: Record<string, Cell<Figure>> = {};
    const all: Record<string, Cell<Figure>> = {};
    const left: Stray[] = [];
    const labels: Stray[] = [];
    const others: string[] = [];
    let known = 0;
    let strange = 0;
    const taken = new Set<number>(grid.rows.map((_row, i) => i).slice(at, from));
    grid.rows.slice(from).forEach((row, r) => {
      const label = names[r] ?? '';
      const isTotal = TOTAL_ROW.test(fold(label));
      let id = isTotal ? undefined : rowIds[r];
      if (!isTotal && id === undefined) {
        if (label === '' || !item.other || turned || others.length > 0) { strange++; return; }
        id = OTHER;
        others.push(fold(label) === 'khac' ? '' : label);
      } else if (!isTotal) known++;
      taken.add(from + r);
      const first = row.indexOf(label);
      if (id !== OTHER && label !== '') labels.push({ row: from + r, text: label });
      row.forEach((text, c) => {
        if (text === '' || c === first) return;
        const cell = parseFigureCell(text, printed(item.unit));
        const column = heading[c];
        const place = !cell || (column === undefined && c !== totalColumn) ? undefined : column !== undefined && id !== undefined ? (cells[turned ? column : id] ??= {}) : column !== undefined ? foots : id !== undefined ? sums : all;
        const key = column === undefined ? id ?? '' : id !== undefined && turned ? id : column;
        // A second row of the same name has the same places.
        if (cell && place && !place[key]) place[key] = cell;
        else if (!isOrdinal(heads[c] ?? '') || !isCount(text)) left.push({ row: from + r, text: named(heads[c], text) });
      });
    });
    const score = known === 0 ? 0 : (known / Math.max(known + strange, Math.min(down.length, 2))) * 0.6 + (used.length / across.length) * 0.4;
    const entered = {
      ...(Object.keys(turned ? foots : sums).length > 0 ? { rows: turned ? foots : sums } : {}), ...(Object.keys(turned ? sums : foots).length > 0 ? { columns: turned ? sums : foots } : {}), ...(all[''] ? { all: all[''] } : {}),
    };
    if (score > (best?.score ?? 0.45))
      best = { item, score, rows: taken, heads: [...headRows(grid, headed), ...labels], left, answer: { state: 'given', value: { cells, ...(others[0] ? { otherTitle: others[0] } : {}), ...(Object.keys(entered).length > 0 ? { entered } : {}) } } };
  }
  return best;
}

/** Heads of a table of targets in any office's words, in the order that targets are read in. */
const TARGET_HEADS = [/^(?:ten )?(?:chi tieu|noi dung|tieu chi)(?! giao| dat)/, /(?:muc|chi tieu|ke hoach|duoc) ?(?:duoc )?giao|^(?:ke hoach|muc tieu|muc giao)/, /^(?:ket qua|thuc hien|so lieu|dat duoc|ket qua thuc hien)/, /^(?:danh gia|dat|nhan xet|ket luan|muc do)/, /^(?:ghi chu|ly do)/];

function readTargets(grid: Grid, item: Item, { newRowId }: TableContext): ReadTable | undefined {
  for (const found of headings(grid)) {
    const { heads, at, from } = found;
    const folded = heads.map(fold);
    const columns = TARGET_HEADS.map((pattern) => folded.findIndex((head, i) => pattern.test(head) && !TARGET_HEADS.some((other, o) => other !== pattern && o < TARGET_HEADS.indexOf(pattern) && folded.findIndex((one) => other.test(one)) === i)));
    if ((columns[0] ?? -1) < 0 || (columns[2] ?? -1) < 0 || ((columns[1] ?? -1) < 0 && !/chi tieu/.test(folded[columns[0] ?? 0] ?? ''))) continue;
    const title = columns[0] as number;
    const taken = new Set(grid.rows.map((_row, i) => i).filter((i) => i >= at && (i < from || grid.rows[i]?.[title])));
    const left: Stray[] = [];
    const body = grid.rows.flatMap((row, r) => {
      if (r < from || !taken.has(r)) return [];
      const others = row.flatMap((text, c) => (text === '' || columns.includes(c) ? [] : [{ head: heads[c], text, ordinal: ORDINAL.test(folded[c] ?? '') }]));
      left.push(...others.filter(({ text, ordinal }) => ordinal && !isCount(text)).map(({ text }) => ({ row: r, text })));
      return [[...columns.map((c) => row[c] ?? ''), ...others.filter(({ ordinal }) => !ordinal).map(({ head, text }) => named(head, text))]];
    });
    const rows = parseTargets(formatGrid(body), newRowId);
    if (rows.length > 0) return { item, answer: { state: 'given', value: { rows } }, score: columns.filter((c) => c >= 0).length / 5 + 0.3, rows: taken, heads: headRows(grid, found), left };
  }
  return undefined;
}
