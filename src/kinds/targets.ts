import type { Outcome, TargetRow, TargetsValue } from '../outline/values.js';
import { isBlank } from './answer.js';
import { blockRules } from './block.js';
import { checkTarget, outcomeOf } from './target-row.js';

/** How documents and pasted text say what became of a target. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = { met: 'Đạt', exceeded: 'Vượt', unmet: 'Chưa đạt' };

/** Whether an officer has said anything about a target. A host's row that only waits for its result says nothing. */
export const isTargetAnswered = ({ suppliedId, title, target, result, outcome, note = '' }: TargetRow): boolean =>
  !isBlank(result) || outcome !== undefined || note.trim() !== '' || (suppliedId === undefined && (title.trim() !== '' || !isBlank(target)));

/** Wordings of the targets that were not met: offered where the outline asks about them (`unmetTo`). */
export const unmetTitles = ({ rows }: TargetsValue): string[] =>
  rows.filter((row) => outcomeOf(row) === 'unmet').map(({ title }) => title.trim()).filter(Boolean);

/** The targets of a programme and what became of them. */
export const targets = blockRules<'targets', TargetsValue>('targets', {
  isEmpty: ({ rows }) => !rows.some(isTargetAnswered),
  check: ({ rows }) => rows.flatMap(checkTarget),
});
