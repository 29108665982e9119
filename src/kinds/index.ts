import type { Item } from '../outline/items.js';
import type { Answer } from '../outline/values.js';
import { cellKinds } from './column.js';
import type { AnyRules, CheckContext, Finding } from './kind.js';
import { matrix } from './matrix.js';
import { narrative } from './narrative.js';
import { table } from './table.js';
import { targets } from './targets.js';

const rules = { ...cellKinds, narrative, table, matrix, targets } satisfies { readonly [K in Item['kind']]: { readonly kind: K } };

/** The rules of an item's kind: the only switch over kinds. */
export const rulesOf = (item: Item): AnyRules => rules[item.kind] as unknown as AnyRules;

/** Whether an answer says nothing yet. */
export const isEmptyAnswer = (item: Item, answer: Answer | undefined): boolean => rulesOf(item).isEmpty(answer);

/** Reads what was typed or found in a file as an answer to an item. Blank text gives `undefined`. Never throws. */
export const parseAnswer = (item: Item, text: string): Answer | undefined => rulesOf(item).parse(text, item);

/** An answer as its field shows it while nobody types there. */
export const formatAnswer = (item: Item, answer: Answer | undefined): string => rulesOf(item).format(answer, item);

/** An answer as it stands in a document, without its phrase. */
export const printAnswer = (item: Item, answer: Answer | undefined): string =>
  answer?.state === 'given' ? rulesOf(item).print(answer.value, item) : formatAnswer(item, answer);

/** What is worth attention in an answer. That it is missing, and whether it is asked at all, is the report's matter. */
export const checkAnswer = (item: Item, answer: Answer | undefined, context: CheckContext): Finding[] =>
  answer ? rulesOf(item).check(answer, item, context).map((finding) => ({ ...finding, itemId: item.id })) : [];

export { columnItem, parseCell, formatCell, printCell, checkCell } from './column.js';
export { columnTotals } from './table.js';
export { formatRows, parseRows } from './table-paste.js';
export { matrixTotals } from './matrix.js';
export { matrixColumns, matrixRows, OTHER, TOTAL } from './matrix-axes.js';
export { formatBlock, parseBlock, putBlock } from './matrix-block.js';
export { partsOf, partsTotal, typePart, typeWhole } from './count.js';
export { isTargetAnswered, unmetTitles, OUTCOMES } from './targets.js';
export { formatTargets, parseTargets } from './targets-paste.js';
export { computedOutcome, formatResult, formatTarget, outcomeOf, parseResult, parseTarget, printResult, targetPercent } from './target-row.js';
export { NOT_APPLICABLE } from './answer.js';
export { mergeAnswers } from './merge.js';
