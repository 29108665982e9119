import type { Change } from '../../report/change.js';
import type { UnionReport } from '../../report/union-report.js';

/** What a file asks of the desk. */
export interface OpenFileActions {
  /** Makes a report a draft of its own and opens it. */
  bring(report: UnionReport): Promise<void>;
  /** Changes the open report. */
  take(change: Change): void;
  openDraft(draftId: string): Promise<void>;
  /** Takes the open draft off the list again. */
  dropDraft(): Promise<void>;
  /** Whether the file has the desk for itself. */
  cover(covers: boolean): void;
  close(): void;
}
