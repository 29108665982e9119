import { applyChange } from '../report/apply-change.js';
import { touchedBy, type Touched } from '../report/touched.js';
import type { Outline } from '../outline/outline.js';
import type { Change } from '../report/change.js';
import type { UnionReport } from '../report/union-report.js';

/** What happened to the report. */
export interface StoreEvent<O extends Outline = Outline> {
  readonly before: UnionReport<O>;
  readonly report: UnionReport<O>;
  /** What changed, by the records of a draft; `everything` after a replacement. */
  readonly touched: Touched;
  /** `here`: this page's writer. `undo`: taken back. `elsewhere`: another tab, or the host set it. */
  readonly origin: 'here' | 'undo' | 'elsewhere';
}

/** Holds one report while it is written. Views ask by `dispatch` and are told by `subscribe`. */
export interface ReportStore<O extends Outline = Outline> {
  readonly outline: O;
  getReport(): UnionReport<O>;
  dispatch(change: Change<O>): void;
  /** Another report, or the same from elsewhere: views redraw, nothing can be undone past it. */
  replace(report: UnionReport<O>): void;
  /** Changes that came from another tab: applied, told, not undone here. */
  receive(change: Change<O>): void;
  /** One step back; false when there is none. Typing in one field is one step. */
  undo(): boolean;
  readonly canUndo: boolean;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: StoreEvent<O>) => void): () => void;
}

interface Step<O extends Outline> {
  readonly before: UnionReport<O>;
  readonly change: Change<O>;
  readonly touched: Touched;
}

const STEPS_KEPT = 200;

/** @param now the clock, for `updatedAt`. */
export function createReportStore<O extends Outline>(outline: O, first: UnionReport<O>, now: () => Date): ReportStore<O> {
  let report = first;
  let steps: Step<O>[] = [];
  const listeners = new Set<(event: StoreEvent<O>) => void>();

  const tell = (before: UnionReport<O>, touched: Touched, origin: StoreEvent['origin']): void => {
    for (const listener of [...listeners]) listener({ before, report, touched, origin });
  };
  const advance = (change: Change<O>, origin: 'here' | 'elsewhere'): void => {
    const before = report;
    const next = applyChange(outline, report, change);
    if (next === before) return;
    const touched = touchedBy(change, before, next);
    report = { ...next, updatedAt: now().toISOString() };
    if (origin === 'here') {
      const last = steps.at(-1);
      if (!last || !continues(last.change as unknown as Change, change as unknown as Change)) steps = [...steps.slice(1 - STEPS_KEPT), { before, change, touched }];
    }
    tell(before, touched, origin);
  };

  return {
    outline,
    getReport: () => report,
    dispatch: (change) => advance(change, 'here'),
    receive: (change) => advance(change, 'elsewhere'),
    replace(next) {
      const before = report;
      report = next;
      steps = [];
      tell(before, 'everything', 'elsewhere');
    },
    undo() {
      const step = steps.at(-1);
      if (!step) return false;
      const before = report;
      steps = steps.slice(0, -1);
      report = { ...step.before, updatedAt: now().toISOString() };
      tell(before, step.touched, 'undo');
      return true;
    },
    get canUndo() {
      return steps.length > 0;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Whether a change goes on typing where the one before it typed. */
function continues(last: Change, next: Change): boolean {
  if (last.type === 'answer' && next.type === 'answer') return last.item === next.item && last.answer?.state !== 'not-applicable' && next.answer?.state !== 'not-applicable';
  if ((last.type === 'cell' && next.type === 'cell') || (last.type === 'matrix-cell' && next.type === 'matrix-cell'))
    return last.item === next.item && last.row === next.row && last.column === next.column;
  return false;
}
