import type { DocumentDetails } from '../../report/union-report.js';

/** Details of the document were typed; `undefined` takes one away. Stays between the panel and its parent. */
export class DetailsEvent extends Event {
  readonly document: { readonly [K in keyof DocumentDetails]?: DocumentDetails[K] | undefined };

  constructor(document: DetailsEvent['document']) {
    super('union-report-details');
    this.document = document;
  }
}

declare global {
  interface HTMLElementEventMap {
    'union-report-details': DetailsEvent;
  }
}
