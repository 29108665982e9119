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
  /**
   * A change by one more key, in a field around which nothing looks different for it. `getReport` has it at once.
   * Where somebody keeps what is typed, subscribers are told when he says that typing rests, and before any other
   * change; else as by `dispatch`.
   */
  type(change: Change<O>): void;
  /** Tells of what is typed and was not told yet. */
  rest(): void;
  /**
   * Says who keeps what is typed: `keep` is handed each change of `type` with its time, and says whether
   * he has it. He has to call `rest` when typing rests, and from time to time where it does not. Returns the function that ends it.
   */
  keepTyped(keep: KeepTyped): () => void;
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

export type KeepTyped = (change: Change, at: Date) => boolean;

/** A run of keys that nobody has been told of. */
interface Typing<O extends Outline> {
  readonly change: Change<O>;
  readonly at: Date;
  /** The report with it, once somebody has asked. */
  report?: UnionReport<O>;
}

const STEPS_KEPT = 200;

/** @param now the clock, for `updatedAt`. */
export function createReportStore<O extends Outline>(outline: O, first: UnionReport<O>, now: () => Date): ReportStore<O> {
  let report = first;
  let done: Step[] = [];
  let undone: Step[] = [];
  /** Set when something came from elsewhere: what is typed after it is a step of its own, or undoing would take that back too. */
  let interrupted = false;
  let typing: Typing<O> | undefined;
  let keeper: KeepTyped | undefined;
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
  /** The report after a change: the very same where nothing changes. */
  const changed = (change: Change<O>, at?: Date): UnionReport<O> => {
    const next = applyChange(outline, report, change);
    return next === report ? next : stamped(next, at);
  };
  /** @param next made by a change, and not shown to anybody yet: it needs no second copy. */
  const stamped = (next: UnionReport<O>, at = now()): UnionReport<O> => Object.assign(next, { updatedAt: at.toISOString() });
  const getReport = (): UnionReport<O> => (typing ? (typing.report ??= changed(typing.change, typing.at)) : report);
  const rest = (): void => {
    if (!typing) return;
    const { change } = typing;
    const next = getReport();
    typing = undefined;
    advance(change, 'here', next);
  };

  const advance = (change: Change<O>, origin: 'here' | 'elsewhere', next = changed(change)): void => {
    if (next === report) return;
    const touched = touchedBy(change, report, next);
    if (origin === 'here') remember(change as unknown as Change, touched, wide(report), wide(next));
    else interrupted = true;
    become(next, touched, origin);
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
  const turn = (from: () => Step[], to: () => Step[], ends: (step: Step) => readonly [Slice, Slice]): boolean => {
    rest();
    for (let step = from().pop(); step; step = from().pop()) {
      const next = turned(wide(report), ...ends(step)) as unknown as UnionReport<O>;
      if (wide(next) === wide(report)) continue;
      to().push(step);
      become(stamped(next), step.touched, 'undo');
      return true;
    }
    return false;
  };

  return {
    outline,
    getReport,
    dispatch(change) {
      rest();
      advance(change, 'here');
    },
    type(change) {
      const at = now();
      if (typing && !typesOn(typing.change, change)) rest();
      if (keeper?.(change as unknown as Change, at)) {
        typing = { change, at };
        return;
      }
      rest();
      advance(change, 'here');
    },
    rest,
    keepTyped(keep) {
      keeper = keep;
      return () => {
        rest();
        if (keeper === keep) keeper = undefined;
      };
    },
    receive(change) {
      rest();
      advance(change, 'elsewhere');
    },
    replace(next) {
      rest();
      done = [];
      undone = [];
      become(next, 'everything', 'elsewhere');
    },
    undo: () => turn(() => done, () => undone, (step) => [step.after, step.before]),
    redo: () => turn(() => undone, () => done, (step) => [step.before, step.after]),
    get canUndo() {
      return done.length > 0 || getReport() !== report;
    },
    get canRedo() {
      return undone.length > 0 && getReport() === report;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Inside, every item is one of all kinds; the exact types are the callers' protection. */
const wide = <O extends Outline>(report: UnionReport<O>): UnionReport => report as unknown as UnionReport;

/** Whether the later of two changes says all that the earlier says: the same field, one key on. */
const typesOn = <O extends Outline>(first: Change<O>, next: Change<O>): boolean => first.type === 'answer' && next.type === 'answer' && first.item === next.item;
