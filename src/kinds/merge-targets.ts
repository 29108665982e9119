import type { Answer, Figure, RatioValue, TargetRow, TargetsValue } from '../outline/values.js';
import { given } from './answer.js';
import { alike, inOrder, sumOf, type Contributed } from './contributed.js';
import { addRatios } from './ratio.js';
import { isTargetAnswered } from './targets.js';

/**
 * Targets of the host are matched by its ids, and their results added; an officer's own stay apart. Judgements
 * and notes on a target that several units answered stay with the units.
 */
export function mergeTargets(contributions: readonly Contributed<TargetsValue>[]): Answer<TargetsValue> | undefined {
  const groups = new Map<string, TargetRow[]>();
  for (const { from, answer } of inOrder(contributions))
    for (const row of answer.state === 'given' ? answer.value.rows.filter(isTargetAnswered) : []) {
      const key = row.suppliedId === undefined ? `${row.rowId} ${from}` : `${row.suppliedId} ${row.measure}`;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  const rows = [...groups.values()].map(mergeRows);
  const taken = new Set<string>();
  const apart = rows.map((row, i) => {
    const rowId = taken.has(row.rowId) ? `${row.rowId}-${String(i)}` : row.rowId;
    taken.add(row.rowId);
    return rowId === row.rowId ? row : { ...row, rowId };
  });
  return rows.length > 0 ? given({ rows: apart }) : undefined;
}

function mergeRows(rows: readonly TargetRow[]): TargetRow {
  const { target: _target, result: _result, outcome: _outcome, note: _note, ...first } = rows[0] as TargetRow;
  const target = targetOf(rows);
  const result = resultOf(rows);
  return rows.length === 1 ? (rows[0] as TargetRow) : { ...first, ...(target ? { target } : {}), ...(result ? { result } : {}) };
}

/** Of counts, as much is due as from all who reported one together; a share of the whole is due from each alike. */
function targetOf(rows: readonly TargetRow[]): TargetRow['target'] {
  if (rows[0]?.measure !== 'count') return alike(rows.map(({ target }) => target));
  const due = rows.filter(({ result }) => result?.state === 'given').map(({ target }) => target);
  return due.every((target) => target?.state === 'given') ? sumOf(due) : undefined;
}

/** Shares are added as ratios, so none may be a mere percentage: nobody knows of how many. */
function resultOf(rows: readonly TargetRow[]): TargetRow['result'] {
  const results = rows.flatMap(({ result }) => (result?.state === 'given' ? [result.value] : []));
  const figures = results.filter((value): value is Figure => typeof value === 'object' && 'value' in value);
  const ratios = results.filter((value): value is RatioValue => typeof value === 'object' && 'whole' in value);
  if (rows[0]?.measure === 'count') return sumOf(figures.map(given));
  if (rows[0]?.measure === 'share') return ratios.length > 0 && figures.length === 0 ? given(addRatios(ratios)) : undefined;
  const same = alike(results);
  return same === undefined ? undefined : given(same);
}
