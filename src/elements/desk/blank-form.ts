import type { Outline } from '../../outline/outline.js';
import { blankPaper } from '../../paper/blank-paper.js';
import { blankReport } from '../../report/blank-report.js';
import type { ReportingUnit } from '../../report/union-report.js';
import { writeWordFile } from '../word-files.js';
import { dayOf } from './start-view.js';

/**
 * The outline as a Word file without answers, for a unit that prefers Word; opened on the desk it is a report.
 *
 * @throws UnionReportError `chunk-failed`, `export-failed`
 */
export async function blankForm(outline: Outline, unit: ReportingUnit, onProgress: (share: number) => void, from: Element): Promise<File> {
  const report = blankReport(outline, unit, dayOf(outline));
  return writeWordFile(blankPaper(outline, report), report, onProgress, from);
}
