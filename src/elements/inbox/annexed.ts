import { contributionsAppendix } from '../../consolidation/contributions-appendix.js';
import type { DraftStore } from '../../drafts/draft-store.js';
import { download } from '../desk/download.js';
import { exportReport } from '../desk/export-report.js';
import { openDraft } from '../desk/open-report.js';
import type { InboxWork } from './inbox-work.js';

/**
 * Hands over the document of a draft as it stands, with an appendix of what each unit gave to its figures. `undefined`:
 * the draft is gone, or the figures can't be fetched.
 *
 * @throws UnionReportError `chunk-failed`, `export-failed`, `storage-failed`
 */
export async function downloadAnnexed(work: InboxWork, drafts: DraftStore, draftId: string, from: HTMLElement, into: ParentNode): Promise<true | undefined> {
  const { outline } = work.task;
  void work.figures; // Asked for, so that they are waited for.
  await work.settled();
  const { figures } = work;
  const open = figures && (await openDraft(outline, drafts, draftId));
  if (!open || !('store' in open)) return undefined;
  try {
    const { file, url } = await exportReport(open.store, { added: [contributionsAppendix(outline, figures)] }, () => undefined, from);
    download(into, url, file.name);
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  } finally {
    await open.end();
  }
  return true;
}
