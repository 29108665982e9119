import { formatDate } from '../../i18n/dates.js';
import type { Words } from '../../i18n/vi/index.js';
import { formatAnswer, partsOf, printAnswer } from '../../kinds/index.js';
import type { CountItem, Item } from '../../outline/items.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Outline } from '../../outline/outline.js';
import { textIn } from '../../outline/text.js';
import type { Answer, CountValue } from '../../outline/values.js';
import type { DocumentDetails } from '../../report/union-report.js';
import { answerRows, figureText } from './answer-rows.js';

/** An answer in words, as the document would say it: a line a paragraph, a row or a line of a matrix. Empty where there is none. */
export function answerText(outline: Outline, itemId: string, answer: Answer | undefined, words: Words): string {
  const item = outlineIndex(outline).items.get(itemId)?.item;
  if (!answer || !item) return '';
  if (answer.state === 'not-applicable') return [words.fields.reasons[answer.reason], answer.note].filter(Boolean).join(': ');
  if (item.kind === 'count') return countText(item, answer as Answer<CountValue>, words);
  if (answer.state === 'unparsed') return answer.text;
  const rows = answerRows(outline, item, answer, words);
  if (rows) return rows.map(({ text }) => text).join('\n');
  switch (item.kind) {
    case 'ratio': return `${printAnswer(item, answer)} ${textIn(item.unit, words.language)}`;
    case 'choice':
    case 'yes-no': return optionText(item, answer, words);
    default: return formatAnswer(item, answer);
  }
}

function countText(item: CountItem, answer: Answer<CountValue>, { fields, language }: Words): string {
  const whole = answer.state === 'given' ? `${answer.value.text} ${textIn(item.unit, language)}` : answer.state === 'unparsed' ? answer.text : '';
  const parts = (item.parts ?? []).flatMap(({ id, title }) => {
    const text = figureText(partsOf(answer)[id]);
    return text ? [`${textIn(title, language)} ${text}`] : [];
  });
  return parts.length > 0 ? `${whole} (${fields.parts.toLowerCase()}: ${parts.join(', ')})` : whole;
}

function optionText(item: Extract<Item, { kind: 'choice' | 'yes-no' }>, answer: Answer, { fields, language }: Words): string {
  if (answer.state !== 'given') return '';
  const { value } = answer;
  if (typeof value === 'boolean') return value ? fields.yes : fields.no;
  const option = item.kind === 'choice' && typeof value === 'string' ? item.options.find(({ id }) => id === value) : undefined;
  return option ? textIn(option.title, language) : typeof value === 'string' ? value : (value as { readonly other: string }).other;
}

/** A detail of the document in words; of a day that is none, what was typed for it. Empty where there is none. */
export function detailText(detail: keyof DocumentDetails, document: DocumentDetails): string {
  const value = document[detail] ?? (detail === 'date' ? document.dateText : undefined);
  if (value === undefined) return '';
  if (typeof value === 'string') return detail === 'date' && document.date ? formatDate(value) : value;
  if ('length' in value) return value.join('\n');
  return [value.authority, value.position, value.name].filter(Boolean).join(' · ');
}
