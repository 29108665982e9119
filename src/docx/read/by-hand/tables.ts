import { fold } from '../../../i18n/fold.js';
import { formatGrid } from '../../../kinds/grid.js';
import { parseCell, parseRows, parseTargets } from '../../../kinds/index.js';
import type { Column, Item, TableItem } from '../../../outline/items.js';
import type { Outline } from '../../../outline/outline.js';
import { printed } from '../../../outline/text.js';
import type { Answer, Cell, Figure, TableRow } from '../../../outline/values.js';
import { unitHead } from '../../../paper/unit-column.js';
import { headings, headRows, isCount, named, type Grid, type Heads, type Stray } from './grid.js';
import { readMatrix } from './matrix-table.js';
import { isOrdinal, ORDINAL, pair, TOTAL_ROW, type Title } from './table-heads.js';
import type { Weights } from './words.js';

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

export interface TableContext {
  readonly outline: Outline;
  readonly weights: Weights;
  readonly level: string | undefined;
  readonly newRowId: () => string;
  /** Filled while one file is read. */
  readonly titles: Map<string, Title>;
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
