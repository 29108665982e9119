import { UnionReportError } from '../errors.js';
import type { Paper } from '../paper/paper.js';
import type { UnionReport } from '../report/union-report.js';
import { packageBytes } from './package.js';
import { writeDocument } from './write-document.js';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** docx writes out its tree in one go: what can be spread over moments is only building it. */
const BUILDING = 0.3;

/**
 * A paper as a file in Word's format. It needs of the report only what identifies it, and of this package
 * only the writer: so pages without a build load it as one file that knows neither outlines nor kinds.
 *
 * @param onProgress told how much is done, from 0 to 1
 * @throws UnionReportError `export-failed`
 */
export async function writeDocx(paper: Paper, report: Pick<UnionReport, 'id' | 'revision' | 'updatedAt'>, onProgress?: (share: number) => void): Promise<Blob> {
  const tell = async (share: number): Promise<void> => {
    onProgress?.(share);
    await new Promise((resolve) => setTimeout(resolve));
  };
  try {
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
