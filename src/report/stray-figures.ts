import { isEmptyAnswer, parseAnswer } from '../kinds/index.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { CountItem, Item } from '../outline/items.js';
import type { Outline } from '../outline/outline.js';
import { printed } from '../outline/text.js';
import type { Answer, Figure } from '../outline/values.js';
import type { Found, IncomingAnswer } from './incoming.js';

/** A number that counts something: not a day, a year, a document's number, a share, or a part of any of them. */
const NUMBER = /(?<![\p{L}\d/.,:-])(?:\d{1,3}(?:\.\d{3})+|\d+)(?![\d%/]|[.,]\d|\s?[%/]|-\S)/gu;
const YEAR = /^(19|20)\d\d$/;

/**
 * Counts that stand empty although the text beside them names a number of what they count, and no other count of the
 * section has it. Not sure enough to be taken unasked.
 *
 * @param incoming what a file answers, by item; `there` what is answered already
 */
export function strayFigures(outline: Outline, incoming: ReadonlyMap<string, IncomingAnswer>, there: Readonly<Record<string, Answer | undefined>>): IncomingAnswer[] {
  const { items } = outlineIndex(outline);
  const isEmpty = (item: Item): boolean => !incoming.has(item.id) && isEmptyAnswer(item, there[item.id]);
  const strays = new Map<string, IncomingAnswer>();
  for (const { itemId, answer, origin, found } of incoming.values()) {
    const place = items.get(itemId);
    if (place?.item.kind !== 'narrative' || answer.state !== 'given' || (origin !== 'edited' && origin !== 'visible' && origin !== 'found')) continue;
    const empty = (place.section.section.items ?? []).filter((item): item is CountItem => item.kind === 'count' && isEmpty(item));
    if (empty.length === 0) continue;
    const taken = new Set((place.section.section.items ?? []).flatMap((item) => {
      const one = item.kind === 'count' ? incoming.get(item.id)?.answer : undefined;
      return one?.state === 'given' ? [(one.value as Figure).value] : [];
    }));
    const text = String(answer.value);
    const numbers = [...text.matchAll(NUMBER)].filter(({ 0: number }) => !YEAR.test(number));
    for (const item of empty) {
      const match = numbers.find(({ 0: number, index }) => counts(text.slice(index + number.length), printed(item.unit)));
      const figure = match && parseAnswer(item, match[0]);
      if (!match || figure?.state !== 'given' || strays.has(item.id) || taken.has((figure.value as Figure).value)) continue;
      strays.set(item.id, { itemId: item.id, answer: figure, origin, found: [sentenceAt(text, match.index, match[0].length, found)], confidence: 0.3, reasons: ['phrase'], doubt: 'stray' });
    }
  }
  return [...strays.values()];
}

/** Whether what is behind a number says that it counts this. */
const counts = (behind: string, unit: string): boolean => unit !== '' && behind.trimStart().toLowerCase().startsWith(unit.toLowerCase()) && !/^[\p{L}\d]/u.test(behind.trimStart().slice(unit.length));

/** The paragraph of the text that something stands in, and where in the file that is. */
function sentenceAt(text: string, at: number, length: number, found: readonly Found[]): Found {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? text.length : end);
  return { text: line, from: at - start, to: at - start + length, paragraph: (found.find((one) => one.text.includes(line.trim())) ?? found[0])?.paragraph ?? 0 };
}
