import { candidateOf } from '../../consolidation/candidate.js';
import { contributionsAppendix } from '../../consolidation/contributions-appendix.js';
import { addingUp } from '../../consolidation/figure-table.js';
import type { Standing } from '../../consolidation/standing.js';
import { isSummary, type FigureHead } from '../../consolidation/summary.js';
import type { Directory } from '../../directory/directory.js';
import { openIntakeStore } from '../../intake/open-intake-store.js';
import type { Outline } from '../../outline/outline.js';
import type { AddedAppendix } from '../../paper/added-tables.js';
import type { UnionReport } from '../../report/union-report.js';
import { breather } from '../base/breathe.js';
import { inSteps } from './in-steps.js';

/** Whose work it is, and what is known of the units. */
export interface AnnexOptions {
  readonly user: string;
  readonly directory: Directory | undefined;
  /** ISO date on which the directory is read. */
  readonly day: string;
}

/** An appendix, the units in it, and those whose files went into the report and are not kept any more. */
export interface GatheredAnnex {
  readonly appendix: AddedAppendix;
  readonly units: number;
  readonly lacking: number;
}

/**
 * What each unit gave to the figures of a report that was gathered on this device, out of the kept work of its inbox.
 * `undefined`: it was gathered elsewhere, or that work is gone.
 *
 * @throws UnionReportError `storage-failed`, `storage-missing`
 */
export async function gatheredAnnex(outline: Outline, report: UnionReport, { user, directory, day }: AnnexOptions): Promise<GatheredAnnex | undefined> {
  const { unit, period } = report;
  const store = await openIntakeStore({ user, outlineId: outline.id, unit: unit.id ?? unit.name });
  const { breathe, end } = breather();
  try {
    const { intakes, decisions, gathered } = await store.load();
    const fileIds = new Set(gathered.find(({ draftId }) => draftId === report.id)?.fileIds);
    const figures = await store.figures([...fileIds]);
    const reports = intakes.flatMap((head): FigureHead[] => {
      const own = fileIds.has(head.fileId) && isSummary(head) ? figures.get(head.fileId) : undefined;
      return own && isSummary(head) ? [{ ...head, figures: own }] : [];
    });
    if (reports.length === 0) return undefined;
    const options = { unit, period, day, ...(directory && directory.units.length > 0 && { directory }) };
    const files = new Map(reports.map((one): [string, Standing] => {
      const decision = decisions.files[one.fileId];
      const whose = candidateOf(outline, one, decision, options).unit ?? { key: `file ${one.fileId}`, unit: one.unit, by: 'report' as const };
      return [one.fileId, { status: 'counted', unit: whose, figures: decision?.count === 'own' ? 'own' : 'all' }];
    }));
    const counts = { files: files.size, counted: files.size, duplicates: 0, rejected: 0, review: 0 };
    const table = await inSteps(addingUp(outline, reports, { files, units: [], counts }, decisions), breathe, () => true);
    return table && { appendix: contributionsAppendix(outline, table), units: files.size, lacking: fileIds.size - files.size };
  } finally {
    end();
    store.close();
  }
}
