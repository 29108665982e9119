import type { UnionReport } from '../../report/union-report.js';

/** A finished document: offered again as long as the desk is there. */
export interface Exported {
  /** The report as it is in the file. */
  readonly report: UnionReport;
  readonly file: File;
  /** Object URL of the file; whoever made it takes it back. */
  readonly url: string;
}

/** Whether two reports say the same: all but the count of revisions and the time. */
export const saysTheSame = (a: UnionReport, b: UnionReport): boolean =>
  a.unit === b.unit && a.period === b.period && a.answers === b.answers && a.selection === b.selection && a.document === b.document && a.orphans === b.orphans;
