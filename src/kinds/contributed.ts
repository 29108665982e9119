import type { Answer, Cell, Figure } from '../outline/values.js';
import { given } from './answer.js';
import { figureOf, totalOf, type Total } from './figure.js';

/** What one unit gave to an item. */
export interface Contributed<V = unknown> {
  /** Whose it is: an id that no other contribution has. */
  readonly from: string;
  /** Where it stands among the others, for whoever reads them one after another; absent: by `from`. */
  readonly place?: number;
  readonly answer: Answer<V>;
}

/** Values of the contributions that were understood. */
export const valuesOf = <V>(contributions: readonly Contributed<V>[]): V[] =>
  contributions.flatMap(({ answer }) => (answer.state === 'given' ? [answer.value] : []));

/** Contributions by place and sender: the same list whatever order they came in. */
export function inOrder<V>(contributions: readonly Contributed<V>[]): Contributed<V>[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...contributions].sort((a, b) => (a.place ?? 0) - (b.place ?? 0) || compare(a.from, b.from) || compare(JSON.stringify(a.answer), JSON.stringify(b.answer)));
}

/** The one value of a list whose values are all the same. */
export const alike = <T>(values: readonly T[]): T | undefined =>
  new Set(values.map((value) => JSON.stringify(value))).size === 1 ? values[0] : undefined;

/** Figures added up; texts that are no figures are not in it. */
export function sumOf(cells: readonly (Cell<Figure> | undefined)[]): Cell<Figure> | undefined {
  const total = totalOf(cells);
  return total && given(figureOf(total.value, total.qualifier));
}

/** Typed totals added up, with the computed one where none was typed; `undefined` where nobody typed any. */
export const sumOfTyped = (pairs: readonly (readonly [Cell<Figure> | undefined, Total | undefined])[]): Cell<Figure> | undefined =>
  pairs.some(([typed]) => typed?.state === 'given')
    ? sumOf(pairs.map(([typed, computed]) => (typed?.state === 'given' ? typed : computed && given<Figure>(computed))))
    : undefined;
