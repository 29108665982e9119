import type { UnionReportError } from '../../errors.js';
import type { Touched } from '../../report/touched.js';
import type { UnionReport } from '../../report/union-report.js';
import type { StoreEvent } from '../../store/report-store.js';

const everywhere = { bubbles: true, composed: true } as const;

/** The report has changed: one event a keystroke, so listeners should be quick. */
export class UnionReportChangeEvent extends Event {
  /** The report as it now is; an immutable value. */
  readonly report: UnionReport;
  /** What changed, in the pieces a draft stores apart. */
  readonly touched: Touched;
  /** `here`: typed. `undo`: taken back. `elsewhere`: another tab, or the host set it. */
  readonly origin: StoreEvent['origin'];

  constructor({ report, touched, origin }: StoreEvent) {
    super('union-report-change', everywhere);
    this.report = report;
    this.touched = touched;
    this.origin = origin;
  }
}

/** A draft has been stored on this device. */
export class UnionReportSaveEvent extends Event {
  readonly draftId: string;
  readonly savedAt: Date;

  constructor(draftId: string, savedAt: Date) {
    super('union-report-save', everywhere);
    this.draftId = draftId;
    this.savedAt = savedAt;
  }
}

/** A document has been made and offered to the person. */
export class UnionReportExportEvent extends Event {
  readonly report: UnionReport;
  readonly file: Blob;
  readonly fileName: string;

  constructor(report: UnionReport, file: Blob, fileName: string) {
    super('union-report-export', everywhere);
    this.report = report;
    this.file = file;
    this.fileName = fileName;
  }
}

/** The report is about to be sent. Cancel it to take the sending over. */
export class UnionReportSubmitEvent extends Event {
  readonly report: UnionReport;
  /** The finished document, where one was made. */
  readonly file: Blob | undefined;
  readonly fileName: string;

  constructor(report: UnionReport, file: Blob | undefined, fileName: string) {
    super('union-report-submit', { ...everywhere, cancelable: true });
    this.report = report;
    this.file = file;
    this.fileName = fileName;
  }
}

/** Something failed that the person can't mend: a file of the host's, the storage, a chunk. */
export class UnionReportErrorEvent extends Event {
  readonly error: UnionReportError;

  constructor(error: UnionReportError) {
    super('union-report-error', everywhere);
    this.error = error;
  }
}

declare global {
  // On the element, and on whatever it stands in: an HTMLElementEventMap has these too.
  interface GlobalEventHandlersEventMap {
    'union-report-change': UnionReportChangeEvent;
    'union-report-save': UnionReportSaveEvent;
    'union-report-export': UnionReportExportEvent;
    'union-report-submit': UnionReportSubmitEvent;
    'union-report-error': UnionReportErrorEvent;
  }
}
