import { UnionReportError } from '../errors.js';
import type { Paper } from '../paper/paper.js';
import type { UnionReport } from '../report/union-report.js';
import { carry } from './carry.js';
import { markPaper } from './mark-paper.js';
import { packageBytes } from './package.js';
import { writeDocument } from './write-document.js';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** docx writes out its tree in one go: what can be spread over moments is only building it. */
const BUILDING = 0.3;

/**
 * A paper as a file in Word's format that carries its report, to be read back by `importDocx`. It needs plain data
 * and of this package only the writer: so pages without a build load it as one file that knows neither outlines nor
 * kinds. A report without an id makes a blank form: who reads it back gives it one.
 *
 * @param onProgress told how much is done, from 0 to 1
 * @throws UnionReportError `export-failed`
 */
export async function writeDocx(paper: Paper, report: UnionReport, onProgress?: (share: number) => void): Promise<Blob> {
  const tell = async (share: number): Promise<void> => {
    onProgress?.(share);
    await new Promise((resolve) => setTimeout(resolve));
  };
  try {
    await tell(0.05);
    const { paper: marked, carried } = markPaper(paper, report);
    const { properties, identifier } = carry(report, carried);
    const document = await writeDocument(marked, properties, (done, all) => tell(0.05 + (BUILDING * done) / all));
    await tell(0.05 + BUILDING);
    const bytes = packageBytes(document, {
      ...paper.properties, modified: report.updatedAt, revision: report.revision, identifier,
    });
    onProgress?.(1);
    return new Blob([bytes as BlobPart], { type: DOCX_TYPE });
  } catch (cause) {
    throw new UnionReportError('export-failed', 'the DOCX could not be made', { cause });
  }
}
