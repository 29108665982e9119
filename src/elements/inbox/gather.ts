import { composeLater } from '../../consolidation/compose.js';
import { byUnitName, countedFiles, sourcesOf, type CountedFile } from '../../consolidation/consolidate.js';
import { contributionOf } from '../../consolidation/contribution.js';
import { correctionsByFile } from '../../consolidation/corrections.js';
import { passageKey } from '../../consolidation/decisions.js';
import { fingerprint } from '../../consolidation/fingerprint.js';
import { passagesOf } from '../../consolidation/passages.js';
import type { Contributed } from '../../kinds/contributed.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { UnionReport } from '../../report/union-report.js';
import type { InboxWork } from './inbox-work.js';

/** Tells decisions that a report is made by from others. */
export function decidedIn({ decisions: { files, corrections, passages } }: InboxWork): string {
  const sorted = (record: Readonly<Record<string, unknown>>): unknown => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const own = Object.fromEntries(Object.entries(files).filter(([, { count }]) => count === 'own'));
  const used = Object.fromEntries(Object.entries(passages).filter(([, verdict]) => verdict === 'use'));
  return fingerprint(JSON.stringify([own, corrections, used].map(sorted)));
}

/** What was gathered, and of which files. */
export interface GatheredReport {
  readonly report: UnionReport;
  readonly files: readonly CountedFile[];
  readonly decided: string;
}

/** How long work is done. `pause` is waited for often, `told` hears the share of it that is done. */
export interface Doing {
  readonly pause: () => Promise<void>;
  readonly told: (share: number) => void;
}

/** So many files are looked at before the page may answer. */
const SOME = 50;

/** The report of the level above, of all that counts at this moment. One item's answers are in memory at a time. */
export async function gather(work: InboxWork, id: string, now: Date, { pause, told }: Doing): Promise<GatheredReport> {
  await work.settled();
  const decided = decidedIn(work);
  const { decisions, task: { outline }, options: { unit, period } } = work;
  const files = countedFiles(work.gathering, work.intakes);
  const readers = byUnitName(files);
  const corrections = correctionsByFile(decisions);
  const { items } = outlineIndex(outline);
  let done = 0;
  const report = await composeLater(outline, {
    id, now, unit, period, sources: sourcesOf(files),
    async contributions(itemId) {
      const item = items.get(itemId)?.item;
      if (!item) return [];
      const answers = await work.answers(itemId);
      const given: Contributed[] = [];
      for (const [place, { fileId, figures, unit: { unit: whose }, summary: { reportId } }] of readers.entries()) {
        const one = contributionOf(outline, item, answers.get(fileId), { fileId, reportId, figures, unit: whose, place, corrections: corrections.get(fileId) ?? [] });
        if (one) given.push(one);
        if (place % SOME === 0) await pause();
      }
      told((done += 1) / items.size);
      return given;
    },
    async passages(itemId) {
      const used = files.filter(({ summary }) => summary.told.includes(itemId));
      if (!Object.entries(decisions.passages).some(([key, verdict]) => verdict === 'use' && key.startsWith(`${itemId} `))) return [];
      const answers = await work.answers(itemId);
      return used.flatMap(({ fileId, unit: { unit: whose } }) => {
        const answer = answers.get(fileId);
        const text = answer?.state === 'given' && typeof answer.value === 'string' ? answer.value : '';
        return passagesOf(itemId, fileId, text).filter(({ paragraph }) => decisions.passages[passageKey(itemId, fileId, paragraph)] === 'use')
          .map((passage) => ({ ...passage, unitName: whose.shortName ?? whose.name }));
      });
    },
  });
  return { report, files, decided };
}
