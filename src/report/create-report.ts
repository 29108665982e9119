import type { Outline } from '../outline/outline.js';
import { detailsOf, suppliedTo, withTargets } from './supply.js';
import type { DocumentDetails, Period, ReportingUnit, UnionReport } from './union-report.js';

/** What a new report is made from. */
export interface NewReport {
  /** Unique among all reports: random, not counted. */
  readonly id: string;
  readonly now: Date;
  readonly unit: ReportingUnit;
  /** Absent: the outline's. */
  readonly period?: Period;
  /** Details of the document that are known from the start. */
  readonly document?: DocumentDetails;
}

/**
 * A report without answers. The host's rows that apply to the unit's level are copied into it and wait in
 * the list of targets; the addressee is the one that the outline names.
 */
export function createReport<O extends Outline>(outline: O, { id, now, unit, period, document }: NewReport): UnionReport<O> {
  const supplied = suppliedTo(outline, unit.level);
  const { from, to } = outline.period;
  const report: UnionReport = {
    id,
    revision: 0,
    outline: { id: outline.id, version: outline.version },
    unit,
    period: period ?? (to === 'reporting-date' ? { from } : { from, to }),
    answers: withTargets(outline, {}, supplied),
    selection: {},
    supplied,
    document: { ...detailsOf(outline, unit), ...document },
    sources: [],
    orphans: [],
    updatedAt: now.toISOString(),
  };
  return report as unknown as UnionReport<O>;
}
