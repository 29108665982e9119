import { oneLine } from '../i18n/clean-text.js';
import { fold } from '../i18n/fold.js';
import type { Answer, Cell, Figure, Outcome, RatioValue, TargetRow, TargetsValue } from '../outline/values.js';
import { given, inOrder, isBlank, notApplicable, shown, type Note } from './answer.js';
import { figureOf, totalOf } from './figure.js';
import { formatGrid, parseGrid } from './grid.js';
import type { Contributed, KindRules } from './kind.js';
import { addRatios } from './ratio.js';
import { checkTarget, formatResult, formatTarget, outcomeOf, parseResult, parseTarget } from './target-row.js';

/** How documents and pasted text say what became of a target. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = { met: 'Đạt', exceeded: 'Vượt', unmet: 'Chưa đạt' };

/** Whether an officer has said anything about a target. A host's row that only waits for its result says nothing. */
export const isTargetAnswered = ({ suppliedId, title, target, result, outcome, note = '' }: TargetRow): boolean =>
  !isBlank(result) || outcome !== undefined || note.trim() !== '' || (suppliedId === undefined && (title.trim() !== '' || !isBlank(target)));

/** Wordings of the targets that were not met: offered where the outline asks about them (`unmetTo`). */
export const unmetTitles = ({ rows }: TargetsValue): string[] =>
  rows.filter((row) => outcomeOf(row) === 'unmet').map(({ title }) => title.trim()).filter(Boolean);

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

const format = (answer: Answer<TargetsValue> | undefined): string =>
  shown(answer, ({ rows }) =>
    formatGrid(rows.map((row) => [row.title, formatTarget(row), formatResult(row), row.outcome ? OUTCOMES[row.outcome] : '', row.note ?? ''])));

const check = (answer: Answer<TargetsValue>): Note[] =>
  answer.state === 'given' ? answer.value.rows.flatMap(checkTarget) : answer.state === 'unparsed' ? [{ code: 'unparsed', text: answer.text }] : [];

/** Units' results on the same target: figures are added, judgements and notes stay with the units. */
function mergeRows(rows: readonly TargetRow[]): TargetRow {
  const [first, ...others] = rows as readonly [TargetRow, ...TargetRow[]];
  if (others.length === 0) return first;
  const results = rows.flatMap(({ result }) => (result?.state === 'given' ? [result.value] : []));
  const figures = results.filter((value): value is Figure => typeof value === 'object' && 'value' in value);
  const ratios = results.filter((value): value is RatioValue => typeof value === 'object' && 'whole' in value);
  const alike = <T>(list: readonly T[]): T | undefined => (new Set(list.map((one) => JSON.stringify(one))).size === 1 ? list[0] : undefined);
  const sum = (cells: readonly (Cell<Figure> | undefined)[]): Cell<Figure> | undefined => {
    const total = totalOf(cells);
    return total && given(figureOf(total.value, total.qualifier));
  };
  const { rowId, suppliedId, title, measure, unit } = first;
  const result: TargetRow['result'] =
    measure === 'share' ? (ratios.length > 0 && figures.length === 0 ? given(addRatios(ratios)) : undefined)
    : measure === 'count' ? sum(figures.map(given))
    : results.length > 0 ? alike(results.map(given)) : undefined;
  // Of counts, as much is due as from all who reported one together; a share of the whole is due from each.
  const due = rows.filter((row) => row.result?.state === 'given');
  const target = measure !== 'count' ? alike(rows.map((row) => row.target)) : due.every((row) => row.target?.state === 'given') ? sum(due.map((row) => row.target)) : undefined;
  return {
    rowId, title, measure,
    ...(suppliedId === undefined ? {} : { suppliedId }),
    ...(unit === undefined ? {} : { unit }),
    ...(target ? { target } : {}),
    ...(result ? { result } : {}),
  };
}

function merge(contributions: readonly Contributed<TargetsValue>[]): Answer<TargetsValue> | undefined {
  const groups = new Map<string, TargetRow[]>();
  for (const { from, answer } of inOrder(contributions))
    if (answer.state === 'given')
      for (const row of answer.value.rows.filter(isTargetAnswered)) {
        const key = row.suppliedId === undefined ? `${row.rowId} ${from}` : `${row.suppliedId} ${row.measure}`;
        groups.set(key, [...(groups.get(key) ?? []), row]);
      }
  const rows = [...groups.values()].map(mergeRows);
  const ids = rows.map(({ rowId }) => rowId);
  const apart = rows.map((row, i) => (ids.indexOf(row.rowId) === i ? row : { ...row, rowId: `${row.rowId}-${String(i)}` }));
  return rows.length > 0 ? given({ rows: apart }) : undefined;
}

/** The targets of a programme and what became of them. */
export const targets: KindRules<'targets', TargetsValue> = {
  kind: 'targets',
  isEmpty: (answer) => (answer?.state === 'given' ? !answer.value.rows.some(isTargetAnswered) : isBlank(answer)),
  /** Row ids are counted ("row-1"): new in a list of its own, not beside other rows. */
  parse(text) {
    const mark = notApplicable(text);
    if (mark) return mark;
    let last = 0;
    const rows = parseTargets(text, () => `row-${String(++last)}`);
    return rows.length > 0 ? given({ rows }) : undefined;
  },
  format,
  print: (value) => format(given(value)),
  check,
  merge,
};
