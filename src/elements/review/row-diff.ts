import type { LeftRow } from '../../report/leave-rows.js';
import type { AnswerRow } from './answer-rows.js';

/** A row of which some cells say something else. `before` or `after` is empty where a cell was. */
export interface ChangedRow {
  readonly kind: 'changed';
  /** Which row it is. */
  readonly name: string;
  readonly cells: readonly { readonly label: string; readonly before: string; readonly after: string }[];
}

/** What became of one row, and its keys on either side. */
export type RowChange = LeftRow & (ChangedRow | { readonly kind: 'added' | 'gone'; readonly text: string });

/** Names a change among those of its list. */
export const rowKey = ({ before, after }: LeftRow): string => JSON.stringify([before, after]);

/** Two lists laid over each other. */
export interface RowDiff {
  /** In the order of the list that comes; what is gone stands where it stood. */
  readonly changes: readonly RowChange[];
  /** How many rows stay as they are. */
  readonly same: number;
}

/** What became of the rows of a list. Where they stand in it says nothing. */
export function rowDiff(before: readonly AnswerRow[], after: readonly AnswerRow[]): RowDiff {
  const pairs = pairsOf(before, after);
  const paired = new Set(pairs.values());
  const places = new Map(before.map((row, place) => [row, place]));
  const changes: RowChange[] = [];
  let same = 0;
  let at = 0;
  const goneUntil = (end: number): void => {
    for (; at < end; at++) {
      const row = before[at];
      if (row && !paired.has(row)) changes.push({ kind: 'gone', text: row.text, before: row.key });
    }
  };
  for (const row of after) {
    const old = pairs.get(row);
    if (!old) {
      changes.push({ kind: 'added', text: row.text, after: row.key });
      continue;
    }
    goneUntil(places.get(old) ?? 0);
    if (old.text === row.text) same++;
    else changes.push({ ...changed(old, row), before: old.key, after: row.key });
  }
  goneUntil(before.length);
  return { changes, same };
}

/** Of each row that comes the one that it was: by id, else by what it says, else by its first cell, if it is not another unit's. */
function pairsOf(before: readonly AnswerRow[], after: readonly AnswerRow[]): Map<AnswerRow, AnswerRow> {
  const pairs = new Map<AnswerRow, AnswerRow>();
  let left = new Set(before);
  for (const say of [(row: AnswerRow) => row.key, (row: AnswerRow) => row.text, nameOf]) {
    const byName = new Map<string, AnswerRow[]>();
    for (const row of left) {
      const namesakes = byName.get(say(row));
      if (namesakes) namesakes.push(row);
      else byName.set(say(row), [row]);
    }
    for (const row of after) {
      const namesakes = pairs.has(row) ? undefined : byName.get(say(row));
      const at = namesakes?.findIndex((one) => one.key === row.key || !one.unit || !row.unit || one.unit === row.unit) ?? -1;
      const [old] = at < 0 ? [] : (namesakes?.splice(at, 1) ?? []);
      if (old) pairs.set(row, old);
    }
    const taken = new Set(pairs.values());
    left = new Set([...left].filter((row) => !taken.has(row)));
  }
  return pairs;
}

const nameOf = ({ title, cells }: AnswerRow): string => title ?? cells[0]?.text ?? '';

function changed(before: AnswerRow, after: AnswerRow): ChangedRow {
  const was = new Map(before.cells.map((cell) => [cell.id, cell]));
  const is = new Map(after.cells.map((cell) => [cell.id, cell]));
  const cells = [...new Map([...was, ...is])].flatMap(([id, { label }]) => {
    const [old, now] = [was.get(id)?.text ?? '', is.get(id)?.text ?? ''];
    return old === now ? [] : [{ label, before: old, after: now }];
  });
  const kept = after.cells.find(({ id, text }) => was.get(id)?.text === text);
  return { kind: 'changed', name: after.title ?? kept?.text ?? '', cells };
}
