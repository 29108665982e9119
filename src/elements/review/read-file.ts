import type { Outline } from '../../outline/outline.js';
import type { ReadReport } from '../../report/incoming.js';
import { newId } from '../../report/new-id.js';
import { readCopy } from '../../report/read-copy.js';
import type { ReportingUnit } from '../../report/union-report.js';
import { readWordFile } from '../word-files.js';

const LARGEST = 64 * 2 ** 20;

/** Who reports, as far as it is known: for files that do not say it. */
export interface Reporter {
  readonly unit?: ReportingUnit;
  /** Id of the unit's level. */
  readonly level?: string;
}

/**
 * Reads a file by what is in it, whatever it is called: a copy of a report (JSON), else a Word file.
 *
 * @throws UnionReportError `chunk-failed`, or the signal's reason
 */
export async function readFile(file: File, outline: Outline, from: Element, reporter: Reporter, signal: AbortSignal): Promise<ReadReport> {
  if (file.size > LARGEST) return { status: 'failed', findings: [{ code: 'file-too-large' }] };
  try {
    const head = await file.slice(0, 64).text();
    if (/^\ufeff?\s*[{[]/.test(head)) return readCopy(outline, await file.text(), newId);
  } catch {
    // Or a folder.
    return { status: 'failed', findings: [{ code: 'file-changed' }] };
  }
  return readWordFile(file, { outlines: [outline], today: today(), newId, pause, ...reporter }, from, signal);
}

/** Lets the page answer: a button that stops the reading is pressed between its steps. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
