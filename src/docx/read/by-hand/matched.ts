import type { Finding } from '../../../report/finding.js';
import type { IncomingAnswer, IncomingDetail, Reason, Unplaced } from '../../../report/incoming.js';
import type { ReportingUnit } from '../../../report/union-report.js';

/** A line that was understood as a heading of the outline. */
export interface FoundHeading extends Unplaced {
  readonly sectionId: string;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** What a document says that nobody wrote for this package: proposals, each to be looked at. */
export interface ByHand {
  readonly answers: readonly IncomingAnswer[];
  readonly details: readonly IncomingDetail[];
  readonly headings: readonly FoundHeading[];
  /** What every official document has and no report holds: the nation's name, rules, "BÁO CÁO", "Nơi nhận:", "(Đã ký)". */
  readonly fixed: readonly Unplaced[];
  readonly unplaced: readonly Unplaced[];
  readonly findings: readonly Finding[];
  /** Who reports, as far as the letterhead says. */
  readonly unit?: ReportingUnit;
}

/** What was found so far; each text of the document goes into one of them. */
export interface Matched {
  readonly answers: IncomingAnswer[];
  readonly headings: FoundHeading[];
  readonly fixed: Unplaced[];
  readonly unplaced: Unplaced[];
}

/** Below this, a text is as likely wrong as right: it is handed back as not placed, with the place that it may belong to. */
export const LEAST = 0.4;

/** Below this, a proposal says that it needs a look. */
export const SURE = 0.75;
