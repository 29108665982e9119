import { formatNumber } from '../i18n/numbers.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Outline, SuppliedRow } from '../outline/outline.js';
import type { Answer, TargetRow, TargetsValue } from '../outline/values.js';
import { sameValue, withKey } from './equal.js';
import { appliesTo, recipientOf } from './recipients.js';
import type { DocumentDetails, ReportingUnit, UnionReport } from './union-report.js';

/** The host's rows that a unit of a level is measured by. */
export const suppliedTo = (outline: Outline, level: string | undefined): readonly SuppliedRow[] =>
  (outline.rows ?? []).filter(({ levels }) => appliesTo(levels, level));

/** A supplied row as the officer meets it: everything but its result. */
export function targetRow({ id, title, measure, unit, target }: SuppliedRow): TargetRow {
  const figure = target === undefined ? {} : { target: { state: 'given', value: { value: target, text: formatNumber(target) } } as const };
  return { rowId: id, suppliedId: id, title, measure, ...(unit === undefined ? {} : { unit }), ...figure };
}

/** Answers with the supplied rows waiting in every list of targets: new ones added, those that hold no longer taken out unless answered. */
export function withTargets(outline: Outline, answers: UnionReport['answers'], supplied: readonly SuppliedRow[]): UnionReport['answers'] {
  let next = answers;
  for (const [id, { item }] of outlineIndex(outline).items) {
    const answer: Answer | undefined = next[id];
    if (item.kind !== 'targets' || (answer && answer.state !== 'given')) continue;
    const rows = answer ? (answer.value as TargetsValue).rows : [];
    const kept = rows.filter((row) => row.suppliedId === undefined || isAnswered(row) || supplied.some((one) => one.id === row.suppliedId));
    const added = supplied.filter((one) => !kept.some((row) => row.rowId === one.id)).map(targetRow);
    const all = [...kept, ...added];
    if (!sameValue(rows, all)) next = withKey(next, id, all.length > 0 ? { state: 'given', value: { rows: all } } : undefined);
  }
  return next;
}

/** Details of the document that follow from the unit and are kept in the report, so that it reads without its outline. */
export function detailsOf(outline: Outline, unit: ReportingUnit): DocumentDetails {
  const { lines } = recipientOf(outline, unit);
  return lines.length > 0 ? { addressees: lines } : {};
}

/** A report handed to another unit, or to the same one better named: what followed from the unit follows it, unless it was rewritten. */
export function moveUnit(outline: Outline, report: UnionReport, unit: ReportingUnit): UnionReport {
  if (sameValue(report.unit, unit)) return report;
  const { addressees, ...details } = report.document;
  const followed = sameValue(addressees, detailsOf(outline, report.unit).addressees);
  const document = followed ? { ...details, ...detailsOf(outline, unit) } : report.document;
  if (unit.level === report.unit.level || !outline.rows) return { ...report, unit, document };
  const supplied = suppliedTo(outline, unit.level);
  return { ...report, unit, document, supplied, answers: withTargets(outline, report.answers, supplied) };
}

const isAnswered = ({ result, outcome, note }: TargetRow): boolean => result !== undefined || outcome !== undefined || note !== undefined;
