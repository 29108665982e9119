import type { Outline } from '../../outline/outline.js';
import { takingBack } from '../../report/accept-proposals.js';
import { sameValue } from '../../report/equal.js';
import type { UnionReport } from '../../report/union-report.js';
import type { ReportStore } from '../../store/report-store.js';

/** Takes back what a file has brought. @returns whether all is as it was before: what was written since stays */
export function takeBack(outline: Outline, store: ReportStore, before: UnionReport, after: UnionReport): boolean {
  const report = store.getReport();
  const change = report === after ? undefined : takingBack(outline, before, after, report);
  // Where nothing was written since, the very step is undone.
  if (report === after) store.undo();
  else if (change) store.dispatch(change);
  const content = ({ unit, period, selection, answers, document, orphans }: UnionReport): unknown => [unit, period, selection, answers, document, orphans];
  return sameValue(content(store.getReport()), content(before));
}
