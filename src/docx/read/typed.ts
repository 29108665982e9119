import { cleanText, oneLine } from '../../i18n/clean-text.js';
import { fold } from '../../i18n/fold.js';
import { parseAnswer, typePart, typeWhole } from '../../kinds/index.js';
import type { Column, Item } from '../../outline/items.js';
import type { Answer, CountValue, NotApplicable, RatioValue } from '../../outline/values.js';

const NOTHING = /^(không phát sinh|không thuộc phạm vi(?: báo cáo)?)\s*(?:\((.*)\))?[.;]?$/iu;

/** "Không phát sinh (trụ sở đang sửa)", as the paper prints it. */
export function notApplicableIn(text: string): NotApplicable | undefined {
  const [, words, note] = NOTHING.exec(oneLine(text)) ?? [];
  return words === undefined ? undefined : { state: 'not-applicable', reason: /sinh/iu.test(words) ? 'none' : 'out-of-scope', ...(note ? { note } : {}) };
}

/** Text without the room that was left for writing. */
export const filled = (text: string): string => cleanText(text).replace(/…+|\.{3,}|_{2,}|·{2,}/g, ' ').trim();

/** What a text says in place of an answer; `before`: what the file's data say. */
export function typedAnswer(item: Item, text: string, before: Answer | undefined): Answer | undefined {
  const typed = item.kind === 'narrative' || item.kind === 'text' ? cleanText(text).trim() : filled(text);
  if (typed === '') return undefined;
  const nothing = notApplicableIn(typed);
  if (nothing) return nothing;
  if (item.kind === 'count') return typeWhole(before as Answer<CountValue> | undefined, typed, item);
  if (item.kind === 'yes-no' && item.print) {
    const said = fold(typed);
    for (const value of [true, false]) if (said === fold(value ? item.print.yes : item.print.no)) return { state: 'given', value };
  }
  if (item.kind === 'ratio') return typedRatio(parseAnswer(item, typed), before);
  return parseAnswer(item, typed);
}

export const typedPart = (item: Extract<Item, { kind: 'count' }>, partId: string, text: string, before: Answer | undefined): Answer | undefined => {
  const typed = filled(text);
  return typePart(before as Answer<CountValue> | undefined, partId, typed, item);
};

/** Cells print "Không phát sinh" just as answers do. */
export const typedCell = (column: Column, item: Item, text: string, before: Answer | undefined): Answer | undefined =>
  column.kind === 'count' ? typedAnswer(item, text, undefined) : typedAnswer(item, text, before);

/** A percentage behind a ratio is the printed one, unless somebody changed it. */
function typedRatio(answer: Answer | undefined, before: Answer | undefined): Answer | undefined {
  if (answer?.state !== 'given' || before?.state !== 'given') return answer;
  const now = answer.value as RatioValue;
  const then = before.value as RatioValue;
  if (now.entered === undefined || then.entered !== undefined || then.whole === 0) return answer;
  const printed = Math.round((then.part * 1000) / then.whole) / 10;
  const { entered, ...rest } = now;
  return Math.abs(entered - printed) < 0.11 ? { state: 'given', value: rest } : answer;
}
