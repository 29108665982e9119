import { sameValue, withKey } from '../report/equal.js';
import type { Change } from '../report/change.js';
import type { TouchedPieces } from '../report/touched.js';
import type { Answer, TableRow, TargetRow } from '../outline/values.js';
import type { UnionReport } from '../report/union-report.js';

/** As much of a report as one step touched. Small, so that hundreds of steps can be kept. */
export interface Slice {
  /** Item id → its answer, `undefined` where it had none. */
  readonly answers: ReadonlyMap<string, Answer | undefined>;
  readonly head: Head | undefined;
}

/** Without `revision`: a number that has left the house is not taken back. */
type Head = Pick<UnionReport, 'unit' | 'period' | 'document' | 'selection' | 'supplied' | 'sources' | 'orphans'>;

/** One thing the writer did, to be taken back and done again. */
export interface Step {
  readonly change: Change;
  readonly touched: TouchedPieces;
  readonly before: Slice;
  readonly after: Slice;
}

export function sliceOf(report: UnionReport, touched: TouchedPieces): Slice {
  const answers = new Map<string, Answer | undefined>();
  for (const id of touched.items) answers.set(id, report.answers[id]);
  for (const id of touched.rows.keys()) answers.set(id, report.answers[id]);
  return { answers, head: touched.head ? headOf(report) : undefined };
}

const headOf = ({ unit, period, document, selection, supplied, sources, orphans }: UnionReport): Head => ({ unit, period, document, selection, supplied, sources, orphans });

/** Two steps of typing in one field, as one. */
export function joined(first: Step, next: Step): Step {
  if (next.change.type === 'answer' && !first.touched.head && !next.touched.head) return { ...first, change: next.change, after: next.after };
  const rows = new Map(first.touched.rows);
  for (const [item, ids] of next.touched.rows) rows.set(item, new Set([...(rows.get(item) ?? []), ...ids]));
  const touched = { items: new Set([...first.touched.items, ...next.touched.items]), rows, head: first.touched.head || next.touched.head };
  return {
    change: next.change,
    touched,
    before: { answers: new Map([...next.before.answers, ...first.before.answers]), head: first.before.head ?? next.before.head },
    after: { answers: new Map([...first.after.answers, ...next.after.answers]), head: next.after.head ?? first.after.head },
  };
}

/**
 * The report with a step turned from one of its ends to the other. What somebody else has changed since
 * (another tab) stays: only what still is as the step left it is turned. The same report if that is nothing.
 */
export function turned(report: UnionReport, from: Slice, to: Slice): UnionReport {
  let answers = report.answers;
  for (const [id, target] of to.answers) {
    const now = answers[id];
    const next = turnedAnswer(now, from.answers.get(id), target);
    if (next === now) continue;
    answers = withKey(answers, id, next);
  }
  const head = from.head && to.head ? turnedHead(report, from.head, to.head) : {};
  const changed = answers !== report.answers || (Object.keys(head) as (keyof Head)[]).some((key) => head[key] !== report[key]);
  return changed ? { ...report, ...head, answers } : report;
}

const pick = <T>(now: T, from: T, to: T): T => (sameValue(now, from) && !sameValue(now, to) ? to : now);

function turnedHead(now: Head, from: Head, to: Head): Partial<Head> {
  return {
    unit: pick(now.unit, from.unit, to.unit),
    period: pick(now.period, from.period, to.period),
    supplied: pick(now.supplied, from.supplied, to.supplied),
    sources: pick(now.sources, from.sources, to.sources),
    orphans: pick(now.orphans, from.orphans, to.orphans),
    document: turnedRecord(now.document, from.document, to.document),
    selection: turnedRecord(now.selection, from.selection, to.selection),
  };
}

function turnedRecord<T extends object>(now: T, from: T, to: T): T {
  const [is, was, will] = [now, from, to] as unknown as [AnyRecord, AnyRecord, AnyRecord];
  let next = is;
  for (const key of new Set([...Object.keys(was), ...Object.keys(will)])) {
    const value = pick(is[key], was[key], will[key]);
    if (value !== is[key]) next = withKey(next, key, value);
  }
  return next as T;
}

type AnyRecord = Readonly<Record<string, unknown>>;
type Row = TableRow | TargetRow;
interface Rows {
  readonly rows: readonly Row[];
  readonly entered?: AnyRecord;
}

const rowsOf = (answer: Answer | undefined): Rows | undefined =>
  answer?.state === 'given' && typeof answer.value === 'object' && answer.value !== null && 'rows' in answer.value ? (answer.value as Rows) : undefined;

function turnedAnswer(now: Answer | undefined, from: Answer | undefined, to: Answer | undefined): Answer | undefined {
  if (sameValue(now, from)) return to;
  const table = rowsOf(now);
  if (!table || (!rowsOf(from) && !rowsOf(to))) return now;
  const value = turnedRows(table, rowsOf(from) ?? { rows: [] }, rowsOf(to) ?? { rows: [] });
  if (value === table) return now;
  return value.rows.length > 0 || value.entered ? { state: 'given', value } : to;
}

/** Row by row, because a row that another tab added or changed since is not this step's to take away. */
function turnedRows(now: Rows, from: Rows, to: Rows): Rows {
  const was = new Map(from.rows.map((row) => [row.rowId, row]));
  const will = new Map(to.rows.map((row) => [row.rowId, row]));
  const kept: Row[] = [];
  for (const row of now.rows) {
    const left = was.get(row.rowId);
    const next = sameValue(row, left) ? will.get(row.rowId) : row;
    if (next) kept.push(next);
  }
  // A row that the step took away comes back behind the row it stood behind.
  to.rows.forEach((row, at) => {
    if (was.has(row.rowId) || kept.some(({ rowId }) => rowId === row.rowId)) return;
    const leader = to.rows[at - 1]?.rowId;
    kept.splice(leader === undefined ? 0 : kept.findIndex(({ rowId }) => rowId === leader) + 1 || kept.length, 0, row);
  });
  const order = to.rows.map(({ rowId }) => rowId);
  const sameOrder = now.rows.length === from.rows.length && now.rows.every(({ rowId }, at) => rowId === from.rows[at]?.rowId);
  const rows = sameOrder ? [...kept].sort((a, b) => order.indexOf(a.rowId) - order.indexOf(b.rowId)) : kept;
  const entered = pick(now.entered, from.entered, to.entered);
  const { entered: _typed, ...rest } = now;
  const next: Rows = { ...rest, rows, ...(entered ? { entered } : {}) };
  return sameValue(next, now) ? now : next;
}

/** Whether a change goes on typing where the one before it typed. */
export function continues(last: Step, next: Change): boolean {
  const { change } = last;
  if (change.type === 'answer' && next.type === 'answer')
    return change.item === next.item && change.answer?.state !== 'not-applicable' && next.answer?.state !== 'not-applicable' && !rowsOf(change.answer) && !rowsOf(next.answer);
  if ((change.type === 'cell' && next.type === 'cell') || (change.type === 'matrix-cell' && next.type === 'matrix-cell'))
    return change.item === next.item && change.row === next.row && change.column === next.column;
  if (change.type === 'total' && next.type === 'total') return change.item === next.item && change.column === next.column;
  // Targets have no cells: typing puts the same row again. Adding the row was a step of its own.
  if (change.type === 'row-put' && next.type === 'row-put')
    return change.item === next.item && change.row.rowId === next.row.rowId && next.before === undefined && !last.touched.items.has(next.item);
  if (change.type === 'document' && next.type === 'document') return oneKey(change.document) !== undefined && oneKey(change.document) === oneKey(next.document);
  return false;
}

function oneKey(record: object): string | undefined {
  const keys = Object.keys(record);
  return keys.length === 1 ? keys[0] : undefined;
}

