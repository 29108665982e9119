import type { CountItem, Item, Kind } from '../outline/items.js';
import type { Answer, CountValue, RatioValue } from '../outline/values.js';
import { given } from './answer.js';
import { alike, sumOf, valuesOf, type Contributed } from './contributed.js';
import { mergeMatrices } from './merge-matrix.js';
import { mergeTables } from './merge-table.js';
import { mergeTargets } from './merge-targets.js';
import { addRatios } from './ratio.js';

type Merge = (contributions: readonly Contributed<never>[], item: never) => Answer | undefined;

/** What can't be added up is only passed on where nobody differs. */
function shared(contributions: readonly Contributed[]): Answer | undefined {
  const value = alike(valuesOf(contributions));
  return value === undefined ? undefined : given(value);
}

/** Sums, part by part. Units that gave no figure, or a text that is none, are not in it. */
function mergeCounts(contributions: readonly Contributed<CountValue>[], { aggregate, parts = [] }: CountItem): Answer<CountValue> | undefined {
  const values = aggregate === 'none' ? [] : valuesOf(contributions);
  const whole = sumOf(values.map(given));
  if (whole?.state !== 'given') return undefined;
  const sums = parts.flatMap(({ id }) => {
    const sum = sumOf(values.map((value) => value.parts?.[id]));
    return sum ? [[id, sum] as const] : [];
  });
  return sums.length > 0 ? given({ ...whole.value, parts: Object.fromEntries(sums) }) : whole;
}

function mergeRatios(contributions: readonly Contributed<RatioValue>[]): Answer<RatioValue> | undefined {
  const values = valuesOf(contributions);
  return values.length > 0 ? given(addRatios(values)) : undefined;
}

/** One rule a kind. Whose words of a narrative stand where is not for a rule to say. */
const MERGES: { readonly [K in Kind]: Merge } = {
  narrative: () => undefined,
  text: shared,
  count: mergeCounts,
  ratio: mergeRatios,
  date: shared,
  choice: shared,
  'yes-no': shared,
  table: mergeTables,
  matrix: mergeMatrices,
  targets: mergeTargets,
};

/**
 * Folds what several units gave to one item into one answer, which is the same in any order of theirs.
 *
 * Only answers that were understood go in; who gave none, or a text, consolidation has to name. Counts, ratios
 * and cells of matrices are added; rows of tables stand together. One figure that is a lower bound ("hơn",
 * "trên") makes a sum "trên …", one that is unsure otherwise makes it "khoảng …". `undefined` where there is
 * nothing to fold, or folding makes no sense: narratives, and words, dates and choices that differ.
 * "Không phát sinh" from everyone stays so.
 */
export function mergeAnswers(item: Item, contributions: readonly Contributed[]): Answer | undefined {
  const [first, ...others] = contributions.map(({ answer }) => answer);
  if (first?.state === 'not-applicable' && others.every((answer) => answer.state === 'not-applicable' && answer.reason === first.reason))
    return { state: 'not-applicable', reason: first.reason };
  return MERGES[item.kind](contributions as readonly Contributed<never>[], item as never);
}
