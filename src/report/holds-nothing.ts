import type { Answer } from '../outline/values.js';

/**
 * Whether there is nothing in an answer to store. Less than saying nothing: a table of empty rows, or a
 * list of targets without results, is still to be answered, and yet its rows are to be kept.
 */
export function holdsNothing(answer: Answer): boolean {
  if (answer.state === 'not-applicable') return false;
  if (answer.state === 'unparsed') return answer.text === '' && !hasKeys(answer.parts);
  const { value } = answer;
  if (typeof value !== 'object' || value === null) return value === '' || value === undefined || value === null;
  const { rows, cells, entered, otherTitle } = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(rows)) return rows.length === 0 && !hasKeys(entered);
  return cells !== undefined && !hasKeys(cells) && !hasKeys(entered) && !otherTitle;
}

/** The answer, or nothing if that is what it holds. */
export const held = <A extends Answer>(answer: A | undefined): A | undefined => (answer && !holdsNothing(answer) ? answer : undefined);

const hasKeys = (record: unknown): boolean => typeof record === 'object' && record !== null && Object.keys(record).length > 0;
