import type { ImportOptions } from '../docx/import-docx.js';
import type { Paper } from '../paper/paper.js';
import type { ReadReport } from '../report/incoming.js';
import type { UnionReport } from '../report/union-report.js';
import { loadDocx, loadReader } from './lazy.js';

/** Makes the Word file of a paper. */
export async function writeWordFile(paper: Paper, report: UnionReport, onProgress?: (share: number) => void): Promise<File> {
  const { writeDocx, DOCX_TYPE } = await loadDocx();
  return new File([await writeDocx(paper, report, onProgress)], paper.fileName, { type: DOCX_TYPE });
}

/** Reads a Word file; what is wrong with it is in the findings. */
export async function readWordFile(file: Blob, options: ImportOptions): Promise<ReadReport> {
  return (await loadReader()).importDocx(file, options);
}
