import { startDraftSession, type DraftSession } from '../../drafts/draft-session.js';
import { deliverLastWords } from '../../drafts/last-words.js';
import type { DraftStore } from '../../drafts/draft-store.js';
import type { Outline } from '../../outline/outline.js';
import type { Finding } from '../../report/finding.js';
import { reportProgress } from '../../report/progress.js';
import type { UnionReport } from '../../report/union-report.js';
import { breather, pausing } from '../base/breathe.js';
import { createReportStore, type ReportStore } from '../../store/report-store.js';

/** A report that is open on the desk, and its draft. */
export interface OpenReport {
  readonly store: ReportStore;
  readonly session: DraftSession;
  /** What its draft was read with. */
  readonly findings: readonly Finding[];
  /** Stores what is left to be stored, and leaves nothing behind. */
  end(): Promise<void>;
}

const clock = (): Date => new Date();

/** Opens a draft; its findings alone when it can't be read. */
export async function openDraft(outline: Outline, drafts: DraftStore, draftId: string): Promise<OpenReport | readonly Finding[] | undefined> {
  await deliverLastWords(drafts, draftId);
  const { breathe, end } = breather();
  const reading = await drafts.read(outline, draftId, { pause: pausing(breathe) }).finally(end);
  if (reading.status === 'missing') return undefined;
  if (reading.status === 'failed') return reading.findings;
  const store = createReportStore(outline, reading.report, clock);
  return keepOpen(store, startDraftSession(store, drafts, { opened: reading.opened }), reading.findings);
}

/** Opens a report that has no draft yet, or the newer of the two when it has. */
export async function openReport(outline: Outline, drafts: DraftStore, report: UnionReport, findings: readonly Finding[]): Promise<OpenReport | readonly Finding[] | undefined> {
  const { status, card, opened } = await drafts.create(report);
  if (status === 'exists') {
    const open = await openDraft(outline, drafts, report.id);
    if (open && 'store' in open && open.store.getReport().updatedAt < report.updatedAt) open.store.replace(report);
    return open;
  }
  const store = createReportStore(outline, report, clock);
  return keepOpen(store, startDraftSession(store, drafts, { opened, savedAt: card.createdAt }), findings);
}

function keepOpen(store: ReportStore, session: DraftSession, findings: readonly Finding[]): OpenReport {
  let counted = '';
  const count = (): void => {
    const { asked, answered } = reportProgress(store.outline, store.getReport());
    if (counted !== (counted = `${answered}/${asked}`)) session.setProgress({ asked, answered });
  };
  count();
  // Saves follow typing at its rests: no need for a timer of our own.
  const stop = session.subscribe(({ type }) => void (type === 'saved' && count()));
  return {
    store, session, findings,
    async end() {
      stop();
      count();
      await session.stop();
    },
  };
}
