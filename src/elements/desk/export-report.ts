import { paperOf } from '../../paper/paper-of.js';
import type { PaperOptions } from '../../paper/paper.js';
import { applyChange } from '../../report/apply-change.js';
import type { ReportStore } from '../../store/report-store.js';
import type { Exported } from '../send/exported.js';
import { writeWordFile } from '../word-files.js';

/**
 * Makes the document of a report and counts the revision: only when there is a file, and in the file already.
 * `from`: the element that asks; its desk may have a Worker.
 *
 * @throws UnionReportError `chunk-failed`, `export-failed`
 */
export async function exportReport(store: ReportStore, options: PaperOptions, onProgress: (share: number) => void, from: Element): Promise<Exported> {
  const report = applyChange(store.outline, store.getReport(), { type: 'revision' });
  const paper = paperOf(store.outline, report, options);
  const file = await writeWordFile(paper, report, onProgress, from);
  store.dispatch({ type: 'revision' });
  return { report, file, url: URL.createObjectURL(file) };
}
