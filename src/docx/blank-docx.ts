import { UnionReportError } from '../errors.js';
import type { Outline } from '../outline/outline.js';
import { blankPaper } from '../paper/blank-paper.js';
import { blankReport } from '../report/blank-report.js';
import type { ReportingUnit, UnionReport } from '../report/union-report.js';
import { writeDocx } from './write-docx.js';

export interface BlankOptions {
  /** Id of a level of the outline: only what is asked of it stands in the form. Absent: the unit's, or everything. */
  readonly level?: string;
  /** Who will report; absent: room for the name. */
  readonly unit?: ReportingUnit;
  /** ISO date; its year stands on the form. Absent: the day of the guideline. */
  readonly today?: string;
}

/**
 * The official document of an outline without answers, to be filled in with Word and read back by `importDocx`. It
 * carries no report's id: everybody may have the same file. The same options give the same bytes.
 *
 * @throws UnionReportError `export-failed`
 */
export async function blankDocx(outline: Outline, { level, unit = { name: '' }, today = outline.guideline.date }: BlankOptions = {}): Promise<Blob> {
  const report = blankReport(outline, { ...unit, ...(level === undefined ? {} : { level }) }, today);
  return writeDocx(blankOf(outline, report), report);
}

function blankOf(outline: Outline, report: UnionReport): ReturnType<typeof blankPaper> {
  try {
    return blankPaper(outline, report);
  } catch (cause) {
    throw new UnionReportError('export-failed', 'the blank form could not be made', { cause });
  }
}
