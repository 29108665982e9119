import type { Decisions } from '../consolidation/decisions.js';
import type { Intake, IntakeHead, ReportSummary } from '../consolidation/summary.js';
import type { Answer } from '../outline/values.js';
import type { ReadReport } from '../report/incoming.js';
import type { UnionReport } from '../report/union-report.js';
import type { NotKeptReason } from '../storage/not-kept.js';

/** A file taken in: its head and figures, and all that it said. */
export interface Taking {
  readonly intake: Intake;
  /** Absent for a file that could not be read. */
  readonly read?: ReadReport;
}

/** One thing a clerk said; `undefined` takes it back. */
export type Decision = { [K in keyof Decisions]: { readonly kind: K; readonly key: string; readonly value: Decisions[K][string] | undefined } }[keyof Decisions];

/** What was put into a draft when it was opened or brought up to date. */
export interface Gathered {
  readonly draftId: string;
  /** ISO 8601 date and time. */
  readonly at: string;
  /** Printed name of the unit whose report it is. */
  readonly unit: string;
  /** Ids of the files that went in. */
  readonly fileIds: readonly string[];
  /** Fingerprint of what was decided then, as far as it is in the report. */
  readonly decided?: string;
  /** How many answers were offered and not taken. */
  readonly left?: number;
}

/** All that is light enough to stay in memory. */
export interface Kept {
  readonly intakes: readonly IntakeHead[];
  readonly decisions: Decisions;
  /** The latest first. */
  readonly gathered: readonly Gathered[];
}

/**
 * The work of one inbox, kept on this device: light records of the files, their answers by item, and what the
 * clerk decided. The files' own bytes are not kept.
 *
 * Every method rejects with UnionReportError: `storage-full`, `storage-missing` or `storage-failed`.
 */
export interface IntakeStore {
  /** Whether the work outlives the page. */
  readonly kept: boolean;
  /** Why it doesn't. */
  readonly reason: NotKeptReason | undefined;
  load(): Promise<Kept>;
  /** Keeps files with all they say. One that is known is replaced; one that was taken out is back. */
  take(takings: readonly Taking[]): Promise<void>;
  /** Keeps all names that a file came under. */
  note(fileId: string, names: readonly string[]): Promise<void>;
  /** Takes files out. They can be put back for a day. */
  remove(fileIds: readonly string[]): Promise<void>;
  /** Those that are back. */
  restore(fileIds: readonly string[]): Promise<readonly IntakeHead[]>;
  decide(decisions: readonly Decision[]): Promise<void>;
  /** The figures of reports, by file. */
  figures(fileIds: readonly string[]): Promise<ReadonlyMap<string, ReportSummary['figures']>>;
  /** What all files say to one item, by file. */
  answers(itemId: string): Promise<ReadonlyMap<string, Answer>>;
  /** All that one file said. */
  read(fileId: string): Promise<ReadReport | undefined>;
  /**
   * @param report as it was composed, before anybody wrote in it
   * @param pause waited for now and then, so that a page may answer
   */
  remember(gathered: Gathered, report: UnionReport, pause?: () => Promise<void>): Promise<void>;
  /** The report as it was composed. */
  composed(draftId: string, pause?: () => Promise<void>): Promise<UnionReport | undefined>;
  forget(draftId: string): Promise<void>;
  /** Returns the function that ends the subscription. Called when another page has changed something. */
  subscribe(listener: () => void): () => void;
  close(): void;
}
