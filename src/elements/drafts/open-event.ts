/** Someone wants to go on with a draft of the list. */
export class UnionReportOpenEvent extends Event {
  /** Id of the report. */
  readonly draftId: string;

  constructor(draftId: string) {
    super('union-report-open', { bubbles: true, composed: true });
    this.draftId = draftId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'union-report-open': UnionReportOpenEvent;
  }
}
