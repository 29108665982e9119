import { outlineIndex, type SectionPlace } from '../../../outline/outline-index.js';
import type { Item } from '../../../outline/items.js';
import type { Outline } from '../../../outline/outline.js';
import { printed } from '../../../outline/text.js';
import { numbered, type Numbering } from './lines.js';
import { bagOf, Weights, type Bag } from './words.js';

/** A place that text of a document can go to: a section, or one more narrative of a section that has several. */
export interface Node {
  readonly index: number;
  readonly place: SectionPlace;
  /** The narrative that takes the text; a heading over other sections has none. */
  readonly item: Item | undefined;
  /** Whether this is the section itself, so that its heading leads here. */
  readonly own: boolean;
  readonly numbering: Numbering | undefined;
  readonly wordings: readonly Bag[];
  /** What its text is likely to speak of. */
  readonly topic: Bag;
  /** What all text of its section speaks of. */
  readonly roof: Bag;
  /** The nearest section with a number, itself or above; and those above that, from the top. */
  readonly chain: readonly SectionPlace[];
}

export interface Nodes {
  readonly list: readonly Node[];
  readonly weights: Weights;
}

const isTold = ({ kind }: Item): boolean => kind === 'count' || kind === 'ratio' || kind === 'yes-no' || kind === 'date' || kind === 'choice' || kind === 'text';

const known = new WeakMap<Outline, Nodes>();

/** The places of an outline in reading order, made once for each. */
export function nodesOf(outline: Outline): Nodes {
  const before = known.get(outline);
  if (before) return before;
  const list: Node[] = [];
  for (const place of outlineIndex(outline).sections.values()) {
    const { section } = place;
    const chain: SectionPlace[] = [];
    for (let at: SectionPlace | undefined = place; at; at = at.parent) if (at.section.number !== undefined) chain.unshift(at);
    const items = section.items ?? [];
    const narratives = items.filter(({ kind }) => kind === 'narrative');
    const roof = bagOf(printed(section.title), printed(chain.at(-1)?.section.title ?? ''));
    const text = printed(section.text ?? section.title);
    const source = section.sourceText === undefined ? text : numbered(section.sourceText.trim()).rest;
    // A figure leads to the narrative behind it, a table follows its narrative.
    const wordsOf = (item: Item): string[] => {
      const at = items.indexOf(item);
      let from = at;
      while (from > 0 && isTold(items[from - 1] as Item)) from--;
      let to = at + 1;
      while (to < items.length && (!isTold(items[to] as Item) || narratives.at(-1) === item) && items[to]?.kind !== 'narrative') to++;
      return items.slice(from, to).flatMap((one) => [printed(one.title), one.hint ? printed(one.hint) : '', 'print' in one && typeof one.print === 'string' ? one.print.replace('{n}', ';') : '']);
    };
    const [first, ...others] = narratives;
    const put = (item: Item | undefined, own: boolean, wordings: readonly Bag[], topic: Bag): void => void list.push({
      index: list.length, place, item, own, wordings, topic, roof, chain,
      numbering: own && section.number !== undefined ? numbered(`${section.number}. x`).numbering : undefined,
    });
    const alone = others.length === 0;
    put(first, true,
      [printed(section.title), text, source, ...text.split(/[:?(]/).slice(0, 1), ...(first && alone ? [printed(first.title)] : [])].map((one) => bagOf(one)),
      bagOf(alone ? text : '', ...(first ? wordsOf(first) : [])));
    if (first && !alone) put(first, false, [bagOf(printed(first.title))], bagOf(...wordsOf(first)));
    for (const item of others) put(item, false, [bagOf(printed(item.title))], bagOf(...wordsOf(item)));
  }
  const nodes = { list, weights: new Weights(list.map(({ wordings, topic, roof }) => new Set([...topic, ...roof, ...wordings.flatMap((bag) => [...bag])]))) };
  known.set(outline, nodes);
  return nodes;
}
