import { oneLine } from '../i18n/clean-text.js';
import { rulesOf } from '../kinds/index.js';
import type { CountItem, Item } from '../outline/items.js';
import { printed } from '../outline/text.js';
import type { Answer, Cell, CountValue, Figure, NotApplicable, Parts } from '../outline/values.js';
import type { Anchor, Run } from './paper.js';
import { bare, capitalized, notApplicableText, stopOf } from './words.js';

/** A value just as a document writes it: "hơn 87 nghìn", "45/152 (29,6%)", "30/5/2023". */
export const printValue = (item: Item, value: unknown): string =>
  oneLine(rulesOf(item).print(value, item));

/** "Không phát sinh (trụ sở đang sửa)". */
export const notApplicableWords = ({ reason, note }: NotApplicable): string => {
  const own = oneLine(note ?? '').replace(/[.;]+$/, '');
  return notApplicableText(reason) + (own && ` (${own})`);
};

/** Items whose answers are told in one flowing sentence with their neighbours. */
export const isTold = (item: Item): boolean => !['narrative', 'table', 'matrix', 'targets'].includes(item.kind);

/** Yes-no items without a phrase are switches of the form: a document does not speak of them. */
export const isSwitch = (item: Item): boolean => item.kind === 'yes-no' && !item.print;

/** "Tên mục: giá trị." */
export function statement(title: string, value: Run): Run[] {
  const stop = value.gap ? '' : stopOf(value.text);
  return [{ text: `${bare(title)}: ` }, value, ...(stop ? [{ text: stop }] : [])];
}

interface Phrase {
  readonly glue: string;
  readonly runs: readonly Run[];
}

/**
 * The answers of neighbouring items as flowing text. What has a phrase joins the sentence, without a hole for
 * what is missing; what was not understood, does not apply, or has no phrase follows as a sentence of its own.
 */
export function told(answered: readonly { readonly item: Item; readonly answer: Answer }[]): Run[] {
  const phrases: Phrase[] = [];
  const after: Run[][] = [];
  for (const { item, answer } of answered) {
    const anchor = { itemId: item.id };
    const phrase = answer.state === 'given' ? phraseOf(item, answer.value, anchor) : undefined;
    if (phrase) phrases.push(phrase);
    else if (!isSwitch(item) || answer.state !== 'given') after.push(withoutPhrase(item, answer, anchor));
  }
  const sentences = [...(phrases.length > 0 ? [sentence(phrases)] : []), ...after].filter((runs) => runs.length > 0);
  return sentences.flatMap((runs, i) => (i === 0 ? runs : [{ text: ' ' }, ...runs]));
}

function withoutPhrase(item: Item, answer: Answer, anchor: Anchor): Run[] {
  const title = printed(item.title);
  if (answer.state === 'not-applicable') return statement(title, { text: notApplicableWords(answer), anchor });
  if (answer.state === 'given') return statement(title, { text: printValue(item, answer.value), anchor });
  const parts = item.kind === 'count' ? partRuns(item, answer.parts) : [];
  const text = oneLine(answer.text);
  if (!text) return parts.length > 0 ? [{ text: bare(title) }, ...parts, { text: '.' }] : [];
  return parts.length > 0 ? [{ text: `${bare(title)}: ` }, { text, anchor }, ...parts, { text: '.' }] : statement(title, { text, anchor });
}

/** What a given answer adds to the sentence; `undefined` where the outline gives it no words. */
function phraseOf(item: Item, value: unknown, anchor: Anchor): Phrase | undefined {
  if (item.kind === 'yes-no') return item.print && { glue: ', ', runs: [{ text: oneLine(value === true ? item.print.yes : item.print.no), anchor }] };
  if (!('print' in item)) return undefined;
  const runs = filled(item.print, { text: printValue(item, value), anchor });
  const parts = item.kind === 'count' ? partRuns(item, (value as CountValue).parts) : [];
  return { glue: item.glue ?? ', ', runs: [...runs, ...parts] };
}

/** A phrase with its figure in place of `{n}`; behind it where the phrase has no place for one. */
function filled(phrase: string, figure: Run): Run[] {
  const [before = '', ...rest] = (phrase.includes('{n}') ? phrase : `${phrase} {n}`).split('{n}');
  return [{ text: before }, figure, { text: rest.join('{n}') }].filter(({ text }) => text !== '');
}

/** " (trong đó 33 nữ)"; " (gồm 12 báo cáo viên, 8 tuyên truyền viên)" where the parts make up the whole. */
function partRuns(item: CountItem, parts: Parts | undefined): Run[] {
  const told = (item.parts ?? []).flatMap((part) => {
    const cell: Cell<Figure> | undefined = parts?.[part.id];
    if (!cell) return [];
    const anchor = { itemId: item.id, partId: part.id };
    const text = cell.state === 'given' ? oneLine(cell.value.text) : cell.state === 'unparsed' ? oneLine(cell.text) : notApplicableWords(cell);
    if (!text) return [];
    return [cell.state === 'given' ? filled(part.print, { text, anchor }) : [{ text: `${bare(printed(part.title))}: ` }, { text, anchor }]];
  });
  if (told.length === 0) return [];
  return [{ text: item.partsAre === 'sum' ? ' (gồm ' : ' (trong đó ' }, ...told.flatMap((runs, i) => (i === 0 ? runs : [{ text: ', ' }, ...runs])), { text: ')' }];
}

/** Phrases joined into a sentence with a capital first letter and a full stop. */
function sentence(phrases: readonly Phrase[]): Run[] {
  const runs: Run[] = [];
  let opens = true;
  for (const { glue, runs: phrase } of phrases) {
    if (runs.length > 0) {
      runs.push({ text: glue });
      opens = /[.!?]\s*$/.test(glue);
    }
    runs.push(...(opens ? capitalizedRuns(phrase) : phrase));
  }
  const stop = stopOf(runs.map(({ text }) => text).join(''));
  return stop ? [...runs, { text: stop }] : runs;
}

const capitalizedRuns = ([first, ...rest]: readonly Run[]): Run[] => (first ? [{ ...first, text: capitalized(first.text) }, ...rest] : []);
