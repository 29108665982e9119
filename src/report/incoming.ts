import type { Answer } from '../outline/values.js';
import type { Finding } from './finding.js';
import type { DocumentDetails, UnionReport } from './union-report.js';

/**
 * Where an incoming answer comes from. `data`: carried by the file, and the visible text agrees. `edited`:
 * somebody changed the visible text after the export. `visible`: read from the text, the file carries no data
 * for it. `found`: proposed from a document that was not written by this package. `gathered`: made of the reports of
 * the level below.
 */
export type Origin = 'data' | 'edited' | 'visible' | 'found' | 'gathered';

/** Why something was taken for the answer to an item: shown to who decides. */
export type Reason =
  | 'anchor'
  | 'number'
  | 'wording'
  | 'order'
  | 'header-cells'
  | 'phrase'
  | 'only-figure';

/** What has to be looked at before an answer is believed. */
export type Doubt =
  /** Data and visible text say different things, and the text is not understood. */
  | 'contradiction'
  /** The place in the file is gone; the data are all there is. */
  | 'anchor-gone'
  /** The file carries no data: rebuilt from the text. */
  | 'no-data'
  /** Found by likeness only. */
  | 'likeness'
  /** Several figures could be meant. */
  | 'several-figures'
  /** What was gathered before was rewritten by hand since. */
  | 'rewritten'
  /** What was gathered before is in no report any more. */
  | 'withdrawn'
  /** A number of the text beside it, while the figure itself was left empty. */
  | 'stray';

/** Where in a file something was read. */
export interface Found {
  /** The sentence or paragraph, whole. */
  readonly text: string;
  /** The part of it that was taken, as offsets into `text`. */
  readonly from: number;
  readonly to: number;
  /** Which paragraph of the document's body, from 1; tables count a paragraph a row. */
  readonly paragraph: number;
}

/** One answer that a file brings, for one item. */
export interface IncomingAnswer {
  readonly itemId: string;
  /** What would come in. */
  readonly answer: Answer;
  readonly origin: Origin;
  /** Empty where the file's text is as it was written and need not be read. */
  readonly found: readonly Found[];
  /** 0 to 1; 1 for what the file's own data say. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Present: somebody has to look. */
  readonly doubt?: Doubt;
  /** What the file's data say where the visible text says something else. */
  readonly data?: Answer;
}

/** A detail of the document that a file brings. */
export interface IncomingDetail {
  readonly detail: keyof DocumentDetails;
  readonly document: DocumentDetails;
  readonly origin: Origin;
  readonly found: readonly Found[];
  /** What the file's data say where the visible text says something else; absent: nothing. */
  readonly data?: DocumentDetails;
}

/** Text of a file that belongs to no item that is known: shown, never thrown away. */
export interface Unplaced {
  readonly text: string;
  readonly paragraph: number;
  /** The section it stands under, where that much is known. */
  readonly sectionId?: string;
  /** The narrative that it may well belong to, and may well not: nobody put it there. */
  readonly itemId?: string;
}

/** What a file says. `complete`: nothing needs a look. `review`: somebody has to decide. */
export type ReadReport =
  | {
      readonly status: 'complete' | 'review';
      /** The report as it is when everything is accepted. */
      readonly report: UnionReport;
      readonly findings: readonly Finding[];
      readonly answers: readonly IncomingAnswer[];
      readonly details: readonly IncomingDetail[];
      readonly unplaced: readonly Unplaced[];
      /** The file's data were written for a revision; absent where the file carries none. */
      readonly carried?: { readonly reportId: string; readonly revision: number };
    }
  | { readonly status: 'failed'; readonly findings: readonly Finding[] };
