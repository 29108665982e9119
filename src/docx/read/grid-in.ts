import { fold } from '../../i18n/fold.js';
import { oneLine } from '../../i18n/clean-text.js';
import type { Found } from '../../report/incoming.js';
import { parseKey } from '../anchor-key.js';
import { printHash } from '../hash.js';
import type { CarriedTable } from '../mark-paper.js';
import type { GridCell, GridRow, GridTable } from './spots.js';

/** A cell that says something else than was printed. */
export interface ChangedCell {
  readonly columnId: string;
  readonly text: string;
}
export interface ReadRow {
  /** Id that the row had; absent: it is new. */
  readonly rowId?: string;
  /** First words of the row, for tables whose rows have titles. */
  readonly title: string;
  /** The title's own place says something else than was printed. */
  readonly titleChanged: boolean;
  readonly changed: readonly ChangedCell[];
  readonly found: Found;
}
export interface ReadGrid {
  readonly rows: readonly ReadRow[];
  readonly total?: { readonly changed: readonly ChangedCell[]; readonly found: Found };
  /** Ids of rows that were printed and are not there any more. */
  readonly gone: readonly string[];
}

const TOTAL_WORDS = /^(tong|tong cong|tong so|cong)$/;

const foundIn = ({ cells, paragraph }: GridRow): Found => {
  const text = cells.map((cell) => oneLine(cell.text)).join(' | ');
  return { text, from: 0, to: text.length, paragraph };
};

/**
 * A table compared with what was printed: cell by cell, rows by the keys in them.
 *
 * @param columnOf a column's id by the words in its head
 * @param hashOf hash of what was printed at a key; `undefined`: nothing was, or nobody knows
 */
export function readGrid(
  { itemId, rows }: GridTable,
  carried: CarriedTable | undefined,
  columnOf: (head: string) => string | undefined,
  hashOf: (row: number | 'total', columnId: string, column: number) => string | undefined,
): ReadGrid {
  const keysIn = (row: GridRow) => row.cells.flatMap(({ spots, column }) => spots.flatMap(({ key }) => {
    const parsed = parseKey(key);
    return parsed?.kind === 'cell' && parsed.itemId === itemId ? [{ ...parsed, at: column }] : [];
  }));
  const placed = rows.map((row) => ({ row, keys: keysIn(row) }));
  const named = (column: string): string => (column.startsWith('~') ? (carried?.columns[Number(column.slice(1)) - 1] ?? '') : column);

  // Which column is which: by the keys that stand in it, else by its head.
  const ids = new Map<number, string>();
  for (const { keys } of placed) for (const { at, column } of keys) if (named(column) && !ids.has(at)) ids.set(at, named(column));
  const taken = new Set(ids.values());
  const [head] = placed;
  if (head && head.keys.length === 0)
    for (const { text, column } of head.row.cells) {
      const id = ids.has(column) ? undefined : columnOf(oneLine(text));
      if (id !== undefined && !taken.has(id)) ids.set(column, id);
    }

  interface Candidate { readonly row: GridRow; readonly ordinal: number | 'total' | undefined; readonly equal: number }
  const cellsOf = (row: GridRow): { readonly cell: GridCell; readonly id: string }[] => row.cells.flatMap((cell) => {
    const id = ids.get(cell.column);
    return id === undefined ? [] : [{ cell, id }];
  });
  const differs = (ordinal: number | 'total', id: string, cell: GridCell): boolean => {
    const then = hashOf(ordinal, id, cell.column);
    return then === undefined ? oneLine(cell.text) !== '' : printHash(cell.text) !== then;
  };
  const list: Candidate[] = placed.flatMap(({ row, keys }, i) => {
    if (i === 0 && keys.length === 0) return [];
    const votes = new Map<number | 'total', number>();
    for (const key of keys) votes.set(key.row, (votes.get(key.row) ?? 0) + 1);
    const best = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
    const first = fold(row.cells[0]?.text ?? '');
    const ordinal = best ?? (TOTAL_WORDS.test(first) ? 'total' : undefined);
    const equal = ordinal === undefined ? 0 : cellsOf(row).filter(({ cell, id }) => !differs(ordinal, id, cell)).length;
    return [{ row, ordinal, equal }];
  });
  // Of copies of a row, the one that says most of what was printed is the row itself.
  const originals = new Map<number | 'total', Candidate>();
  for (const one of list) {
    const known = one.ordinal === undefined ? undefined : originals.get(one.ordinal);
    if (one.ordinal !== undefined && (!known || one.equal > known.equal)) originals.set(one.ordinal, one);
  }
  const out: ReadRow[] = [];
  let total: ReadGrid['total'];
  for (const one of list) {
    const { row, ordinal } = one;
    const isOwn = ordinal !== undefined && originals.get(ordinal) === one;
    const cells = cellsOf(row);
    const changed = (isOwn ? cells.filter(({ cell, id }) => differs(ordinal, id, cell)) : cells.filter(({ cell }) => oneLine(cell.text) !== '')).map(({ cell, id }) => ({ columnId: id, text: cell.text }));
    if (ordinal === 'total') {
      if (isOwn) total = { changed, found: foundIn(row) };
      continue;
    }
    const first = row.cells[0];
    const rowId = isOwn ? carried?.rows[ordinal - 1] : undefined;
    const title = oneLine(first?.text ?? '');
    const titleKey = first && isOwn && !ids.has(0) ? hashOf(ordinal, '~1', 0) : undefined;
    if (!isOwn && changed.length === 0 && ordinal !== undefined) continue;
    out.push({ ...(rowId === undefined ? {} : { rowId }), title, titleChanged: titleKey !== undefined && printHash(title) !== titleKey, changed, found: foundIn(row) });
  }
  const there = new Set(out.flatMap(({ rowId }) => (rowId === undefined ? [] : [rowId])));
  return { rows: out, ...(total ? { total } : {}), gone: (carried?.rows ?? []).filter((id) => id !== '' && !there.has(id)) };
}
