import type { Finding } from '../../report/finding.js';
import type { ReadReport } from '../../report/incoming.js';
import { createReport } from '../../report/create-report.js';
import type { DocumentDetails, UnionReport } from '../../report/union-report.js';
import type { ImportOptions } from '../import-docx.js';
import { matchByHand } from './by-hand/match-by-hand.js';
import { readLists } from './lists.js';
import type { OpenDocx } from './open-docx.js';

/** A file that nobody wrote for this package: everything that is found in it is a proposal. */
export function readByHand(opened: Extract<OpenDocx, { status: 'open' }>, { outlines, today, newId }: ImportOptions, notes: readonly Finding[]): ReadReport {
  const lists = readLists(opened.part('word/numbering.xml'), opened.part('word/styles.xml'));
  const tried = outlines.map((outline) => ({ outline, read: matchByHand(outline, opened.blocks, { lists, newRowId: newId }) }));
  const [best] = tried.sort((a, b) => b.read.answers.length - a.read.answers.length);
  if (!best || best.read.answers.length === 0) return { status: 'failed', findings: [...notes, { code: 'not-a-report' }] };
  const { outline, read } = best;
  const document: DocumentDetails = Object.assign({}, ...read.details.map((detail) => detail.document)) as DocumentDetails;
  const empty = createReport(outline, { id: newId(), now: new Date(`${today ?? outline.period.from}T00:00:00Z`), unit: read.unit ?? { name: '' } });
  const report: UnionReport = {
    ...(empty),
    answers: { ...empty.answers, ...Object.fromEntries(read.answers.map(({ itemId, answer }) => [itemId, answer])) },
    document: { ...empty.document, ...document },
  };
  return { status: 'review', report, findings: [...notes, ...read.findings], answers: read.answers, details: read.details, unplaced: read.unplaced };
}
