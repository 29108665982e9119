import type { Change } from './change.js';

/** What a change touches, in the pieces that a draft stores apart. */
export interface TouchedPieces {
  /** Items whose answer as a whole is touched (of a table: its order, totals and state, not its rows). */
  readonly items: ReadonlySet<string>;
  /** Item id → ids of its rows that are touched. */
  readonly rows: ReadonlyMap<string, ReadonlySet<string>>;
  /** Unit, period, details of the document, selection, orphans, revision. */
  readonly head: boolean;
}
export type Touched = TouchedPieces | 'everything';

/** What a change touches; found from the change alone, so that it costs nothing per key. */
export function touchedBy(change: Change): TouchedPieces {
  const items = new Set<string>();
  const rows = new Map<string, Set<string>>();
  let head = false;
  const row = (item: string, id: string): void => void rows.set(item, (rows.get(item) ?? new Set()).add(id));
  const visit = (one: Change): void => {
    switch (one.type) {
      case 'all':
        one.changes.forEach(visit);
        break;
      case 'answer':
      case 'matrix-cell':
      case 'total':
        items.add(one.item);
        break;
      // Even a cell may add its row, so the order of the table is touched with it only where the row is put or removed.
      case 'cell':
        row(one.item, one.row);
        break;
      case 'row-put':
      case 'row-remove':
        items.add(one.item);
        row(one.item, one.row === Object(one.row) ? (one.row as { rowId: string }).rowId : (one.row as string));
        break;
      default:
        head = true;
    }
  };
  visit(change);
  return { items, rows, head };
}
