import type { DraftCard } from '../../drafts/draft-store.js';
import type { Finding } from '../../report/finding.js';
import type { ReadFile } from '../../report/proposal.js';
import type { UnionReport } from '../../report/union-report.js';
import type { KeptReview } from './kept-review.js';
import type { Elsewhere, ReviewState } from './review-state.js';

/** How far the opening is. */
export type Stage =
  | { readonly at: 'looking' | 'reading' | 'not-loaded' }
  | { readonly at: 'failed'; readonly findings: readonly Finding[] }
  /** Gone through before the page went; not taken up again yet. */
  | { readonly at: 'kept'; readonly kept: KeptReview }
  | { readonly at: 'asking'; readonly read: ReadFile; readonly card: DraftCard | undefined; readonly isKnown: boolean }
  | Reviewing
  | { readonly at: 'nothing' }
  | { readonly at: 'opened'; readonly count: number }
  | { readonly at: 'taken'; readonly count: number; readonly before: UnionReport; readonly after: UnionReport }
  | { readonly at: 'undone'; readonly whole: boolean };

/** The file is gone through. */
export interface Reviewing {
  readonly at: 'review';
  readonly read: ReadFile;
  readonly asNew: boolean;
  /** What the file is laid beside where it is to become a draft of its own. */
  readonly beside: UnionReport | undefined;
  readonly isKept: boolean;
  readonly state?: ReviewState | undefined;
  readonly elsewhere?: Elsewhere;
}
