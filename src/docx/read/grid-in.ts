import { fold } from '../../i18n/fold.js';
import { oneLine } from '../../i18n/clean-text.js';
import { UNIT_COLUMN } from '../../paper/unit-column.js';
import type { Found, Unplaced } from '../../report/incoming.js';
import { parseKey } from '../anchor-key.js';
import { PRINT_HASH, printHash } from '../hash.js';
import type { CarriedTable } from '../mark-paper.js';
import { says } from './frames.js';
import { foundIn, type GridRow, type GridTable } from './spots.js';

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
  /** Columns whose cell is not there any more: joined with another, with its place lost. */
  readonly missing: readonly string[];
  /** Made when it is asked for: of most rows nobody asks. */
  readonly found: Found;
}
export interface ReadGrid {
  readonly rows: readonly ReadRow[];
  readonly total?: { readonly changed: readonly ChangedCell[]; readonly found: Found };
  /** Ids of rows, and of columns, that were printed and are not there any more. */
  readonly gone: readonly string[];
  readonly goneColumns: readonly string[];
  /** What stands in cells that no column of ours has. */
  readonly strays: readonly Unplaced[];
}

/** What is known of a table as it was printed. */
export interface PrintedGrid {
  readonly carried: CarriedTable | undefined;
  /** A column's id by the words in its head. */
  columnOf(head: string): string | undefined;
  /** Its rows have titles of their own, where others have running numbers. */
  readonly titled: boolean;
  /** Hash of what was printed in a cell; `undefined`: nothing was, or nobody knows. "~1" is the column of titles. */
  hashOf(row: number | 'total', columnId: string): string | undefined;
  /** Whether words were printed somewhere, and are no answer; of a file without data, whether they may have been. */
  isPrinted(text: string): boolean;
}

/** Whether a cell without a place of its own was printed so; where nobody knows, it is believed. */
const isPlain = (carried: CarriedTable | undefined, text: string): boolean => {
  const { plain } = carried ?? {};
  if (plain === undefined) return true;
  const hash = printHash(text);
  for (let at = 0; at < plain.length; at += PRINT_HASH) if (plain.startsWith(hash, at)) return true;
  return false;
};

const TOTAL_WORDS = /^(tong|tong cong|tong so|cong)$/;
/** Heads of the columns that hold no answers. */
const LEADS = /^(s?tt|noi dung)$/;
/** Heads of columns that are worked out from others. */
const DERIVED = /^ty le \(%\)$/;
const ORDINAL = /^\d{1,4}[.)]?$/;

/** The text of one place; `row` and `id` as its key has them, if the cell has several. */
interface Entry { readonly at: number; readonly text: string; readonly row?: number | 'total'; readonly id?: string }
interface Placed { readonly row: GridRow; readonly entries: readonly Entry[]; readonly ordinal: number | 'total' | undefined; readonly keyed: boolean }

/** A table compared with what was printed: cell by cell, rows by the keys in them. */
export function readGrid({ itemId, rows }: GridTable, { carried, titled, columnOf, hashOf, isPrinted }: PrintedGrid): ReadGrid {
  const strays: Unplaced[] = [];
  const stray = (text: string, { paragraph }: GridRow): void => { if (says(text)) strays.push({ text: oneLine(text), paragraph }); };
  const named = (column: string): string => (column.startsWith('~') && column !== UNIT_COLUMN ? (carried?.columns[Number(column.slice(1)) - 1] ?? '') : column);
  const votes = new Map<string, number>();
  const placed = rows.map((row): Placed => {
    const ordinals = new Map<number | 'total', number>();
    const entries = row.cells.flatMap((cell): Entry[] => {
      const keys = cell.spots.flatMap((spot) => {
        const key = parseKey(spot.key);
        return key?.kind === 'cell' && key.itemId === itemId ? [{ ...spot, row: key.row, id: named(key.column) }] : [];
      });
      for (const key of keys) ordinals.set(key.row, (ordinals.get(key.row) ?? 0) + 1);
      const [one, other] = keys;
      if (!one || !other) {
        if (one?.id) votes.set(`${String(cell.column)} ${one.id}`, (votes.get(`${String(cell.column)} ${one.id}`) ?? 0) + 1);
        return [{ at: cell.column, text: cell.text }];
      }
      // Cells that were joined: each of the texts is known by its own place.
      let rest = '';
      let end = 0;
      for (const { from, to } of keys) {
        rest += `${cell.text.slice(end, from)} `;
        end = to;
      }
      stray(rest + cell.text.slice(end), row);
      return keys.map(({ from, to, row: key, id }) => ({ at: cell.column, text: cell.text.slice(from, to), row: key, id }));
    });
    const [best] = [...ordinals].sort((a, b) => b[1] - a[1]);
    return { row, entries, ordinal: best?.[0] ?? (row.cells.slice(0, 2).some(({ text }) => TOTAL_WORDS.test(fold(text))) ? 'total' : undefined), keyed: best !== undefined };
  });

  // Which column is which: by the keys that stand in it, else by its head.
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  const take = (at: number, id: string): void => {
    if (ids.has(at) || taken.has(id)) return;
    ids.set(at, id);
    taken.add(id);
  };
  for (const [vote] of [...votes].sort((a, b) => b[1] - a[1])) take(Number(vote.split(' ')[0]), vote.split(' ')[1] ?? '');
  const head = placed[0]?.keyed === false && placed[0].ordinal === undefined ? placed[0].row : undefined;
  for (const { text, column } of head?.cells ?? []) {
    if (ids.has(column)) continue;
    const id = columnOf(oneLine(text));
    if (id !== undefined) take(column, id);
  }
  const heads = new Map((head?.cells ?? []).map(({ column, text }) => [column, oneLine(text)]));
  const lead = [...heads].find(([at, text]) => !ids.has(at) && LEADS.test(fold(text)))?.[0] ?? 0;
  const said = new Set<number>();

  const away = new Map<string, string>();
  const list = placed.flatMap((one) => {
    const { row, entries, ordinal } = one;
    if (row === head || (head && !one.keyed && entries.every(({ at, text }) => oneLine(text) === heads.get(at)))) return [];
    const cells = new Map<string, string>();
    for (const { at, text, row: own, id = ids.get(at) } of entries) {
      if (own !== undefined && own !== ordinal) away.set(`${String(own)} ${id ?? ''}`, text);
      else if (id) cells.set(id, text);
      else if (at !== lead) {
        const over = heads.get(at) ?? '';
        if (!says(text)) continue;
        if (carried ? over !== '' && isPrinted(over) && isPlain(carried, text) : DERIVED.test(fold(over))) continue;
        said.add(at);
        stray(over ? `${over}: ${text}` : text, row);
      } else if (ordinal === 'total' ? !TOTAL_WORDS.test(fold(text)) : !titled && !ORDINAL.test(oneLine(text))) stray(text, row);
    }
    return [{ ...one, cells }];
  });
  for (const [at, text] of heads) if (head && !isPrinted(text) && !said.has(at) && (carried || !ids.has(at))) stray(text, head);
  const differs = (ordinal: number | 'total', id: string, text: string): boolean => {
    const then = hashOf(ordinal, id);
    return then === undefined ? oneLine(text) !== '' : printHash(text) !== then;
  };
  for (const { ordinal, cells } of list)
    // Joined downwards: the text stands in another row's cell.
    for (const id of taken) {
      const text = away.get(`${String(ordinal)} ${id}`);
      if (text !== undefined && oneLine(cells.get(id) ?? '') === '') cells.set(id, text);
    }

  // Of copies of a row, the one that says most of what was printed is the row itself.
  const originals = new Map<number | 'total', { readonly one: (typeof list)[number]; readonly equal: number; readonly changed: readonly (readonly [string, string])[] }>();
  for (const one of list) {
    const { ordinal, cells } = one;
    if (ordinal === undefined) continue;
    const changed = [...cells].filter(([id, text]) => differs(ordinal, id, text));
    const equal = cells.size - changed.length;
    if (equal > (originals.get(ordinal)?.equal ?? -1)) originals.set(ordinal, { one, equal, changed });
  }
  const out: ReadRow[] = [];
  let total: ReadGrid['total'];
  for (const one of list) {
    const { row, ordinal, cells } = one;
    const original = ordinal === undefined ? undefined : originals.get(ordinal);
    const own = original?.one === one ? ordinal : undefined;
    const changed = (own !== undefined && original ? original.changed : [...cells].filter(([, text]) => oneLine(text) !== '')).map(([columnId, text]) => ({ columnId, text }));
    if (ordinal === 'total') {
      if (own !== undefined) total = { changed, found: foundIn(row) };
      else stray(foundIn(row).text, row);
      continue;
    }
    if (own === undefined && changed.length === 0 && ordinal !== undefined) continue;
    const rowId = typeof own === 'number' ? carried?.rows[own - 1] : undefined;
    const title = oneLine(row.cells.find(({ column }) => column === lead)?.text ?? '');
    const titleHash = own === undefined ? undefined : hashOf(own, '~1');
    out.push({
      ...(rowId === undefined ? {} : { rowId }), title, titleChanged: titled && titleHash !== undefined && printHash(title) !== titleHash, changed,
      get found() { return foundIn(row); },
      missing: own === undefined ? [] : [...taken].filter((id) => !cells.has(id) && hashOf(own, id) !== undefined),
    });
  }
  const there = new Set(out.flatMap(({ rowId }) => (rowId === undefined ? [] : [rowId])));
  const missing = (known: readonly string[] | undefined, now: ReadonlySet<string>): string[] => (known ?? []).filter((id) => id !== '' && !now.has(id));
  return { rows: out, ...(total ? { total } : {}), gone: missing(carried?.rows, there), goneColumns: missing(carried?.columns, taken), strays };
}
