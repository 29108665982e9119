import { oneLine } from '../i18n/clean-text.js';
import { fold } from '../i18n/fold.js';
import type { Outcome, TargetRow, TargetsValue } from '../outline/values.js';
import { formatGrid, parseGrid } from './grid.js';
import { formatResult, formatTarget, parseResult, parseTarget } from './target-row.js';
import { OUTCOMES } from './targets.js';

/**
 * Reads targets that were copied from a table: wording, target, result, and then in any order "đạt", "vượt" or "chưa
 * đạt" and notes. What is measured follows from how target and result are written.
 *
 * @param newRowId gives each row its permanent id.
 */
export function parseTargets(text: string, newRowId: () => string): TargetRow[] {
  return parseGrid(text).map(([title = '', target = '', result = '', ...others]) => {
    const measure = /[%/]/.test(target + result) ? 'share' : /\d/.test(target + result) || !/\p{L}/u.test(result) ? 'count' : 'yes-no';
    const outcomes = others.map((cell) => (Object.keys(OUTCOMES) as Outcome[]).find((one) => fold(OUTCOMES[one]) === fold(cell)));
    const outcome = outcomes.find(Boolean);
    const note = others.filter((cell, i) => cell && i !== outcomes.indexOf(outcome ?? 'met')).join('; ');
    const aim = parseTarget(target, { measure });
    const reached = parseResult(result, { measure });
    return {
      rowId: newRowId(),
      title: oneLine(title),
      measure,
      ...(aim ? { target: aim } : {}),
      ...(reached ? { result: reached } : {}),
      ...(outcome ? { outcome } : {}),
      ...(note ? { note } : {}),
    };
  });
}

/** Targets as a spreadsheet takes them; `parseTargets` reads them back. */
export const formatTargets = ({ rows }: TargetsValue): string =>
  formatGrid(rows.map((row) => [row.title, formatTarget(row), formatResult(row), row.outcome ? OUTCOMES[row.outcome] : '', row.note ?? '']));
