import { UnionReportError } from '../errors.js';
import type { Outline } from '../outline/outline.js';
import { paperOf } from '../paper/paper-of.js';
import type { PaperOptions } from '../paper/paper.js';
import type { UnionReport } from '../report/union-report.js';
import { packageBytes } from './package.js';
import { writeDocument } from './write-document.js';

export interface ExportOptions extends PaperOptions {
  /** Told how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** docx writes out its tree in one go: what can be spread over moments is only building it. */
const BUILDING = 0.3;

/**
 * The report as an official document in Word's format. The same report and options give the same bytes,
 * on every machine and every time. Its name is `paperOf(outline, report).fileName`.
 *
 * @throws UnionReportError `export-failed`
 */
export async function exportDocx<O extends Outline>(outline: O, report: UnionReport<O>, options: ExportOptions = {}): Promise<Blob> {
  const { onProgress, ...rest } = options;
  const tell = async (share: number): Promise<void> => {
    onProgress?.(share);
    await new Promise((resolve) => setTimeout(resolve));
  };
  try {
    const paper = paperOf(outline, report, rest);
    await tell(0.05);
    const document = await writeDocument(paper, (done, all) => tell(0.05 + (BUILDING * done) / all));
    await tell(0.05 + BUILDING);
    const bytes = packageBytes(document, {
      ...paper.properties, modified: report.updatedAt, revision: report.revision, identifier: `urn:union-report:${report.id}`,
    });
    onProgress?.(1);
    return new Blob([bytes as BlobPart], { type: DOCX_TYPE });
  } catch (cause) {
    throw new UnionReportError('export-failed', 'the DOCX could not be made', { cause });
  }
}
