import type { Outline } from '../outline/outline.js';
import type { IncomingAnswer, IncomingDetail, ReadReport } from './incoming.js';
import { parseReport } from './parse-report.js';
import type { DocumentDetails } from './union-report.js';

/** Reads a copy of a report (its JSON) as a file like any other. @param newId gives an id to a report that has none */
export function readCopy(outline: Outline, text: string, newId: () => string): ReadReport {
  const parsed = parseReport<Outline>(outline, text);
  if (parsed.status === 'failed') return parsed;
  const { report, findings, status } = parsed;
  const data = { origin: 'data', found: [] } as const;
  const answers = Object.entries(report.answers).map(([itemId, answer]): IncomingAnswer => ({ itemId, answer, ...data, confidence: 1, reasons: [] }));
  const details = (Object.keys(report.document) as (keyof DocumentDetails)[]).map((detail): IncomingDetail => ({ detail, document: { [detail]: report.document[detail] }, ...data }));
  return {
    status, findings, answers, details, unplaced: [],
    ...(report.id === '' ? { report: { ...report, id: newId() } } : { report, carried: { reportId: report.id, revision: report.revision } }),
  };
}
