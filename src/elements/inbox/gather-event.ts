import type { UnionReport } from '../../report/union-report.js';

/**
 * A draft was made of what was gathered, or brought up to date. It is in the drafts already: a desk on the same device
 * has it in its list, and opens it when it is given as its `report`.
 */
export class UnionReportGatherEvent extends Event {
  readonly report: UnionReport;
  /** Id of the draft, which is the report's. */
  readonly draftId: string;

  constructor(report: UnionReport) {
    super('union-report-gather', { bubbles: true, composed: true });
    this.report = report;
    this.draftId = report.id;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'union-report-gather': UnionReportGatherEvent;
  }
}
