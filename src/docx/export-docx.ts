import { UnionReportError } from '../errors.js';
import type { Outline } from '../outline/outline.js';
import { paperOf } from '../paper/paper-of.js';
import type { Paper, PaperOptions } from '../paper/paper.js';
import type { UnionReport } from '../report/union-report.js';
import { writeDocx } from './write-docx.js';

export { DOCX_TYPE } from './write-docx.js';

export interface ExportOptions extends PaperOptions {
  /** Told how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * The report as an official document in Word's format. The same report and options give the same bytes,
 * on every machine and every time. Its name is `paperOf(outline, report).fileName`.
 *
 * @throws UnionReportError `export-failed`
 */
export async function exportDocx<O extends Outline>(outline: O, report: UnionReport<O>, options: ExportOptions = {}): Promise<Blob> {
  const { onProgress, ...rest } = options;
  return writeDocx(laidOut(outline, report, rest), report as unknown as UnionReport, onProgress);
}

function laidOut<O extends Outline>(outline: O, report: UnionReport<O>, options: PaperOptions): Paper {
  try {
    return paperOf(outline, report, options);
  } catch (cause) {
    throw new UnionReportError('export-failed', 'the DOCX could not be made', { cause });
  }
}
