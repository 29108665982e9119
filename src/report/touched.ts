import type { Outline } from '../outline/outline.js';
import type { Answer, TableRow, TargetRow } from '../outline/values.js';
import type { Change } from './change.js';
import type { UnionReport } from './union-report.js';

/** What a change touches, in the pieces that a draft stores apart. */
export interface TouchedPieces {
  /** Items whose answer as a whole is touched (of a table: its order, totals and state, not its rows). */
  readonly items: ReadonlySet<string>;
  /** Item id → ids of its rows that are touched: put, changed or removed. */
  readonly rows: ReadonlyMap<string, ReadonlySet<string>>;
  /** Unit, period, details of the document, selection, supplied rows, orphans, revision. */
  readonly head: boolean;
}
export type Touched = TouchedPieces | 'everything';

/** What a change touched, from the report before to the one after it. Looks only where the change points. */
export function touchedBy<O extends Outline>(change: Change<O>, before: UnionReport<O>, after: UnionReport<O>): TouchedPieces {
  const was = (before as unknown as UnionReport).answers;
  const is = (after as unknown as UnionReport).answers;
  const one = change as unknown as Change;
  // Most changes are a key typed in one field.
  if (one.type === 'answer' && !rowsOf(was[one.item]) && !rowsOf(is[one.item])) return { items: new Set([one.item]), rows: NO_ROWS, head: before.orphans !== after.orphans };
  const items = new Set<string>();
  const rows = new Map<string, ReadonlySet<string>>();
  let head = before.orphans !== after.orphans;
  const compare = (id: string): void => {
    const touched = touchedRows(was[id], is[id]);
    if (touched.size > 0) rows.set(id, touched);
    if (!sameShell(was[id], is[id])) items.add(id);
  };
  const visit = (one: Change): void => {
    if (one.type === 'all') one.changes.forEach(visit);
    else if ('item' in one) compare(one.item);
    else {
      head = true;
      // A unit of another level brings other targets.
      if (one.type === 'unit' && was !== is) for (const id of new Set([...Object.keys(was), ...Object.keys(is)])) if (was[id] !== is[id]) compare(id);
    }
  };
  visit(one);
  return { items, rows, head };
}

const NO_ROWS: TouchedPieces['rows'] = new Map();

type Row = TableRow | TargetRow;
interface Rows {
  readonly rows: readonly Row[];
  readonly entered?: unknown;
}

const rowsOf = (answer: Answer | undefined): Rows | undefined =>
  answer?.state === 'given' && typeof answer.value === 'object' && answer.value !== null && 'rows' in answer.value ? (answer.value as Rows) : undefined;

/** Whether two answers differ in no more than the content of their rows. */
function sameShell(a: Answer | undefined, b: Answer | undefined): boolean {
  const left = rowsOf(a);
  const right = rowsOf(b);
  if (!left || !right) return a === b;
  return left.entered === right.entered && left.rows.length === right.rows.length && left.rows.every((row, i) => row.rowId === right.rows[i]?.rowId);
}

function touchedRows(a: Answer | undefined, b: Answer | undefined): ReadonlySet<string> {
  const left = rowsOf(a)?.rows ?? [];
  const right = rowsOf(b)?.rows ?? [];
  const touched = new Set<string>();
  if (left.length === right.length && left.every((row, i) => row.rowId === right[i]?.rowId)) {
    left.forEach((row, i) => void (row !== right[i] && touched.add(row.rowId)));
    return touched;
  }
  const old = new Map(left.map((row) => [row.rowId, row]));
  for (const row of right) {
    if (old.get(row.rowId) !== row) touched.add(row.rowId);
    old.delete(row.rowId);
  }
  for (const id of old.keys()) touched.add(id);
  return touched;
}
