import { applyChange } from '../report/apply-change.js';
import { touchedBy, type Touched, type TouchedPieces } from '../report/touched.js';
import type { Outline } from '../outline/outline.js';
import type { Change } from '../report/change.js';
import type { UnionReport } from '../report/union-report.js';
import { continues, joined, sliceOf, turned, type Slice, type Step } from './step.js';

/** What happened to the report. */
export interface StoreEvent<O extends Outline = Outline> {
  readonly before: UnionReport<O>;
  readonly report: UnionReport<O>;
  /** What changed, by the records of a draft; `everything` after a replacement. */
  readonly touched: Touched;
  /** `here`: this page's writer. `undo`: taken back or done again. `elsewhere`: another tab, or the host set it. */
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
  /**
   * One step back; false when there is none. Typing in one field is one step. Only what the step touched
   * is set back, and only where nobody else has changed it since.
   */
  undo(): boolean;
  /** One step forward again; false when there is none. A new change ends what could be done again. */
  redo(): boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: StoreEvent<O>) => void): () => void;
}

const STEPS_KEPT = 200;

/** @param now the clock, for `updatedAt`. */
export function createReportStore<O extends Outline>(outline: O, first: UnionReport<O>, now: () => Date): ReportStore<O> {
  let report = first;
  let done: Step[] = [];
  let undone: Step[] = [];
  /** Set when something came from elsewhere: what is typed after it is a step of its own, or undoing would take that back too. */
  let interrupted = false;
  const listeners = new Set<(event: StoreEvent<O>) => void>();
  const events: StoreEvent<O>[] = [];

  /** Tells all listeners of one event before the next, also where a listener dispatches; one that throws keeps nothing from the others. */
  const tell = (event: StoreEvent<O>): void => {
    events.push(event);
    if (events.length > 1) return;
    const errors: unknown[] = [];
    for (let one = events[0]; one; events.shift(), one = events[0])
      for (const listener of [...listeners])
        try {
          listener(one);
        } catch (error) {
          errors.push(error);
        }
    if (errors.length > 0) throw errors[0];
  };
  const become = (next: UnionReport<O>, touched: Touched, origin: StoreEvent['origin']): void => {
    const before = report;
    report = next;
    tell({ before, report, touched, origin });
  };
  /** @param next made by a change, and not shown to anybody yet: it needs no second copy. */
  const stamped = (next: UnionReport<O>): UnionReport<O> => Object.assign(next, { updatedAt: now().toISOString() });

  const advance = (change: Change<O>, origin: 'here' | 'elsewhere'): void => {
    const next = applyChange(outline, report, change);
    if (next === report) return;
    const touched = touchedBy(change, report, next);
    if (origin === 'here') remember(change as unknown as Change, touched, wide(report), wide(next));
    else interrupted = true;
    become(stamped(next), touched, origin);
  };
  const remember = (change: Change, touched: TouchedPieces, before: UnionReport, after: UnionReport): void => {
    if (change.type === 'revision') return;
    undone = [];
    const step: Step = { change, touched, before: sliceOf(before, touched), after: sliceOf(after, touched) };
    const last = interrupted ? undefined : done.at(-1);
    interrupted = false;
    if (last && continues(last, change)) done[done.length - 1] = joined(last, step);
    else done = [...done.slice(1 - STEPS_KEPT), step];
  };
  /** Steps whose every piece was changed by somebody else since are passed over. */
  const turn = (from: Step[], to: Step[], ends: (step: Step) => readonly [Slice, Slice]): boolean => {
    for (let step = from.pop(); step; step = from.pop()) {
      const next = turned(wide(report), ...ends(step)) as unknown as UnionReport<O>;
      if (wide(next) === wide(report)) continue;
      to.push(step);
      become(stamped(next), step.touched, 'undo');
      return true;
    }
    return false;
  };

  return {
    outline,
    getReport: () => report,
    dispatch: (change) => advance(change, 'here'),
    receive: (change) => advance(change, 'elsewhere'),
    replace(next) {
      done = [];
      undone = [];
      become(next, 'everything', 'elsewhere');
    },
    undo: () => turn(done, undone, (step) => [step.after, step.before]),
    redo: () => turn(undone, done, (step) => [step.before, step.after]),
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Inside, every item is one of all kinds; the exact types are the callers' protection. */
const wide = <O extends Outline>(report: UnionReport<O>): UnionReport => report as unknown as UnionReport;
