import type { Figure } from '../outline/values.js';
import type { Finding } from '../report/finding.js';
import type { Doubt, ReadReport } from '../report/incoming.js';
import type { ParsedReport } from '../report/parse-report.js';
import type { Period, ReportingUnit, Source } from '../report/union-report.js';

/**
 * Names one figure of an outline: `sessions` (a count), `people:women` (its part), `pages/facebook/base` (a cell of a
 * matrix; `pages/total/total` for all of it), `papers#copies` (what a table's column adds up to), `covered:part` and
 * `covered:whole` (a ratio), `targets@plans`, `targets@plans:part`, `targets@plans:whole` (the result of a target that
 * the host supplied).
 */
export type FigureKey = string;

/**
 * Why a figure deserves a second look. `vague`: "hơn 87 nghìn". `unparsed`: a text that is no figure, so that it is in
 * no sum. `part-over-whole` and `sum-differs`: as `checkReport` finds them. `outlier`: ten times what the others report
 * (only beside others, so only in a `FigureTable`). `huge`: 10^12 or more. `doubted`: the file says it in a place or in
 * words that leave doubt.
 */
export type Mark = 'vague' | 'unparsed' | 'part-over-whole' | 'sum-differs' | 'outlier' | 'negative' | 'huge' | 'doubted';

/** One figure of one report. A figure that the report is silent about has no cell: silence is not zero. */
export interface FigureCell {
  readonly state: 'given' | 'unparsed' | 'not-applicable';
  /** Of a given one. */
  readonly figure?: Figure;
  /** Of one that was not understood: as written. */
  readonly text?: string;
  /** The sentence it was read in, where the file was typed or edited by hand. */
  readonly found?: string;
  readonly marks: readonly Mark[];
}

/** How a file came to say what it says. `carried`: by its own data, untouched. `edited`: by its text, changed since. */
export type FileOrigin = 'carried' | 'edited' | 'blank' | 'typed' | 'json';

/** A file that was taken in. */
export interface TakenFile {
  /** Made of the bytes: the same file has the same id, whatever its name. */
  readonly fileId: string;
  /** All names it came under, sorted. */
  readonly names: readonly string[];
  /** In bytes. */
  readonly size: number;
}

/** A file as it was read: a Word file, or a report's JSON. */
export interface ReadFile extends TakenFile {
  readonly read: ReadReport | ParsedReport;
}

/** Ids of items: a list, or something that takes less memory. */
export interface ItemIds extends Iterable<string> {
  readonly length: number;
  includes(itemId: string): boolean;
}

/** What is looked at to settle whether a report counts, and to list it. Thousands of them stay in memory. */
export interface ReportHead extends TakenFile {
  readonly origin: FileOrigin;
  readonly reportId: string;
  readonly revision: number;
  readonly outline: { readonly id: string; readonly version: number };
  readonly unit: ReportingUnit;
  readonly period: Period;
  /** ISO date of the document, where it has one. */
  readonly date?: string;
  /** ISO 8601 date and time. */
  readonly updatedAt: string;
  /** Fingerprint of the answers: the same content under another file's bytes is the same. */
  readonly content: string;
  /** The reports that this one was made from. */
  readonly sources: readonly Source[];
  /** The items that have an answer, in reading order. */
  readonly told: ItemIds;
  /** How many answers were read with doubt. */
  readonly doubts: { readonly length: number };
  /** How many texts of the file belong to no item. */
  readonly unplaced: number;
  /** How much reading found to be said of the file as a whole or of its answers. */
  readonly findings: { readonly length: number };
}

/** A report that was taken in: its head and its figures. Words and rows are kept elsewhere. */
export interface ReportSummary extends ReportHead {
  readonly figures: Readonly<Record<FigureKey, FigureCell>>;
  readonly told: readonly string[];
  readonly doubts: readonly { readonly itemId: string; readonly doubt: Doubt }[];
  readonly findings: readonly Finding[];
}

/** As much of a report as its row of figures is made of. */
export type FigureHead = ReportHead & Pick<ReportSummary, 'figures'>;

/** A file that gave no report, with the reason. */
export interface FailedFile extends TakenFile {
  readonly findings: readonly Finding[];
}

/** One file taken in: a report's summary, or why there is none. */
export type Intake = ReportSummary | FailedFile;

/** The same without figures. */
export type IntakeHead = ReportHead | FailedFile;

/** Whether an intake is a report. */
export const isSummary = <I extends IntakeHead>(intake: I): intake is Extract<I, ReportHead> => 'reportId' in intake;
