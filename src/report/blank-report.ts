import type { Outline } from '../outline/outline.js';
import { createReport } from './create-report.js';
import type { ReportingUnit, UnionReport } from './union-report.js';

/**
 * A report that nobody has begun. It has no id: everybody may have the same blank form, and who reads a filled-in one
 * gives it an id.
 *
 * @param today ISO date
 */
export const blankReport = (outline: Outline, unit: ReportingUnit, today: string): UnionReport =>
  ({ ...createReport(outline, { id: '', now: new Date(`${today}T00:00:00Z`), unit }), id: '' });
