import { summarise } from '../../consolidation/summarise.js';
import type { IntakeHead } from '../../consolidation/summary.js';
import type { Taking } from '../../intake/intake-store.js';
import type { Outline } from '../../outline/outline.js';
import type { Answer } from '../../outline/values.js';
import type { ReadFile } from '../../report/proposal.js';
import type { UnionReport } from '../../report/union-report.js';

/** A file that a clerk went through: it says what was taken of it, and nothing in it is in doubt any more. */
export function lookedThrough(outline: Outline, { fileId, names, size }: IntakeHead, read: ReadFile, report: UnionReport, today: string): Taking {
  const said = report.answers as Readonly<Record<string, Answer | undefined>>;
  const answers = read.answers.flatMap(({ doubt: _doubt, data: _data, ...one }) => {
    const answer = said[one.itemId];
    return answer ? [{ ...one, answer }] : [];
  });
  const settled: ReadFile = { ...read, status: 'complete', report, answers, findings: [], unplaced: [] };
  return { intake: summarise(outline, { fileId, names, size, read: settled }, { today }), read: settled };
}
