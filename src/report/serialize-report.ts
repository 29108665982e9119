import type { Outline } from '../outline/outline.js';
import type { UnionReport } from './union-report.js';

/** Name and version of the JSON form of a report. A new number means that readers of the old one would misread it. */
export const REPORT_FORMAT = 'union-report/1';

/** A report as plain JSON: what files, documents and servers hold. */
export type ReportJson<O extends Outline = Outline> = { readonly format: typeof REPORT_FORMAT } & UnionReport<O>;

/**
 * A report as plain JSON. Keys come in one order, whatever order they were typed in, so that the same
 * report gives the same bytes.
 */
export function serializeReport<O extends Outline>(report: UnionReport<O>): ReportJson<O> {
  const { id, revision, outline, unit, period, answers, selection, supplied, document, sources, orphans, updatedAt } = report as unknown as UnionReport;
  const json: ReportJson = {
    format: REPORT_FORMAT,
    id,
    revision,
    outline: { id: outline.id, version: outline.version },
    ...sorted({ unit, period, answers, selection, supplied, document, sources, orphans }),
    updatedAt,
  };
  return json as unknown as ReportJson<O>;
}

/** A copy with the keys of every record below the first in order of their letters. Lists keep theirs. */
function sorted<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inOrder(part)])) as T;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]));
}
