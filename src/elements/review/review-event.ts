import type { Change } from '../../report/change.js';
import type { Decisions } from '../../report/accept-proposals.js';
import type { UnionReport } from '../../report/union-report.js';

/** Somebody has gone through what a file brings and takes some of it. Stays between the review and its parent. */
export class ReviewEvent extends Event {
  /** What the change is meant for: the report that was there, or what the file says besides its content. */
  readonly report: UnionReport;
  /** All that was taken, as one change; `undefined` where nothing was. */
  readonly change: Change | undefined;
  /** By the ids of proposals: what was decided on each. */
  readonly decisions: Decisions;
  /** How many answers, details and texts were taken. */
  readonly taken: number;

  constructor(report: UnionReport, change: Change | undefined, decisions: Decisions) {
    super('union-report-reviewed');
    this.report = report;
    this.change = change;
    this.decisions = decisions;
    this.taken = [...decisions.values()].filter(({ verdict }) => verdict !== 'skip' && verdict !== 'keep').length;
  }
}

declare global {
  interface HTMLElementEventMap {
    'union-report-reviewed': ReviewEvent;
    /** The review was left and nothing is taken. */
    'union-report-review-closed': Event;
  }
}
