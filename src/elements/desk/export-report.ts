import type { PaperOptions } from '../../paper/paper.js';
import { applyChange } from '../../report/apply-change.js';
import type { ReportStore } from '../../store/report-store.js';
import { loadDocx, loadPaper } from '../lazy.js';
import type { Exported } from '../send/exported.js';

/**
 * Makes the document of a report and counts the revision: only when there is a file, and in the file already.
 *
 * @throws UnionReportError `chunk-failed`, `export-failed`
 */
export async function exportReport(store: ReportStore, options: PaperOptions, onProgress: (share: number) => void): Promise<Exported> {
  const [{ writeDocx, DOCX_TYPE }, { paperOf }] = await Promise.all([loadDocx(), loadPaper()]);
  const report = applyChange(store.outline, store.getReport(), { type: 'revision' });
  const paper = paperOf(store.outline, report, options);
  const blob = await writeDocx(paper, report, onProgress);
  store.dispatch({ type: 'revision' });
  const file = new File([blob], paper.fileName, { type: DOCX_TYPE });
  return { report, file, url: URL.createObjectURL(file) };
}

/** Hands a file to the browser; whether it takes it, nobody is told. */
export function download(into: ParentNode, url: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  into.append(link);
  link.click();
  link.remove();
}
