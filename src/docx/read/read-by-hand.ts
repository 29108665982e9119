import type { Finding } from '../../report/finding.js';
import { foldUnitName } from '../../i18n/fold.js';
import type { Outline } from '../../outline/outline.js';
import type { IncomingDetail, ReadReport, Unplaced } from '../../report/incoming.js';
import { createReport } from '../../report/create-report.js';
import type { DocumentDetails, ReportingUnit, UnionReport } from '../../report/union-report.js';
import type { BodyBlock } from './body.js';
import type { ImportOptions, Reading } from '../import-docx.js';
import { unitOf } from './by-hand/unit.js';
import { matchByHand } from './by-hand/match-by-hand.js';
import { readLists } from './lists.js';
import type { OpenDocx } from './open-docx.js';

/** A file that nobody wrote for this package: everything that is found in it is a proposal. @param below footnotes */
export function readByHand(opened: Extract<OpenDocx, { status: 'open' }>, { outlines, today, newId, unit, level = unit?.level }: Reading, notes: readonly Finding[], below: readonly Unplaced[]): ReadReport {
  const lists = readLists(opened.part('word/numbering.xml'), opened.part('word/styles.xml'));
  const tried = outlines.map((outline) => ({ outline, read: matchByHand(outline, opened.blocks, { lists, newRowId: newId, ...(level === undefined ? {} : { level }) }) }));
  const [best] = tried.sort((a, b) => b.read.answers.length - a.read.answers.length);
  if (!best || best.read.answers.length === 0) return { status: 'failed', findings: [...notes, { code: 'not-a-report' }] };
  const { outline, read } = best;
  const document: DocumentDetails = Object.assign({}, ...read.details.map((detail) => detail.document)) as DocumentDetails;
  const empty = createReport(outline, { id: newId(), now: new Date(`${today ?? outline.period.from}T00:00:00Z`), unit: { ...(read.unit ?? unit ?? { name: '' }), ...(level === undefined ? {} : { level }) } });
  const report: UnionReport = {
    ...empty,
    answers: { ...empty.answers, ...Object.fromEntries(read.answers.map(({ itemId, answer }) => [itemId, answer])) },
    document: { ...empty.document, ...document },
  };
  return { status: 'review', report, findings: [...notes, ...read.findings], answers: read.answers, details: read.details, unplaced: [...read.unplaced, ...below] };
}

/** Who reports, of a file that kept its places but lost its data: as its letterhead says; as the host knows, where that is the same unit. */
export function unitRead(outline: Outline, details: readonly IncomingDetail[], blocks: readonly BodyBlock[], { unit, level }: ImportOptions): ReportingUnit | undefined {
  const issuer = details.find(({ detail }) => detail === 'issuer')?.document.issuer;
  const read = unitOf(outline, issuer, blocks, details);
  const known = unit && (!read || foldUnitName(unit.name) === foldUnitName(read.name)) ? { ...read, ...unit } : read;
  return known && { ...known, ...(level === undefined ? {} : { level }) };
}
