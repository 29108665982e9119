import type { Anchor } from '../../paper/paper.js';

/** Someone pressed a gap on the paper and wants to write there. */
export class UnionReportAnchorEvent extends Event {
  /** The item, the row and column in it, or the detail of the document. */
  readonly anchor: Anchor;

  constructor(anchor: Anchor) {
    super('union-report-anchor', { bubbles: true, composed: true });
    this.anchor = anchor;
  }
}

declare global {
  interface HTMLElementEventMap {
    'union-report-anchor': UnionReportAnchorEvent;
  }
}
