import { fold } from '../../../i18n/fold.js';
import { outlineIndex, type SectionPlace } from '../../../outline/outline-index.js';
import type { Item } from '../../../outline/items.js';
import type { Outline } from '../../../outline/outline.js';
import { printed } from '../../../outline/text.js';
import { numbered, type Numbering } from './lines.js';
import { spokenIn } from './themes.js';
import { bagOf, syllables, Weights, type Bag } from './words.js';

/** A place that text of a document can go to: a section, or one more narrative of a section that has several. */
export interface Node {
  readonly index: number;
  readonly place: SectionPlace;
  /** The narrative that takes the text; a heading over other sections has none. */
  readonly item: Item | undefined;
  /** Whether this is the section itself, so that its heading leads here. */
  readonly own: boolean;
  readonly numbering: Numbering | undefined;
  /** Places of its wordings among all that the weights know. */
  readonly wordings: readonly number[];
  /** The themes of its titles: what a heading in other words has to speak of. */
  readonly themes: readonly ReadonlySet<string>[];
  /** What its text is likely to speak of. */
  readonly topic: number;
  /** What all text of its section speaks of. */
  readonly roof: number;
  /** The nearest section with a number, itself or above; and those above that, from the top. */
  readonly chain: readonly SectionPlace[];
}

export interface Nodes {
  readonly list: readonly Node[];
  readonly weights: Weights;
  /** What is counted where, by the words of its title and print. */
  readonly counts: readonly { readonly place: SectionPlace; readonly words: Bag; readonly title: Bag; /** Asked outright, not only implied. */ readonly asked: boolean; /** Of a matrix: what stands behind its numbers. */ readonly units?: readonly string[]; /** And what its rows are called. */ readonly rows?: readonly string[] }[];
}

const isTold = ({ kind }: Item): boolean => kind === 'count' || kind === 'ratio' || kind === 'yes-no' || kind === 'date' || kind === 'choice' || kind === 'text';

const known = new WeakMap<Outline, Nodes>();

/** The places of an outline in reading order, made once for each. */
export function nodesOf(outline: Outline): Nodes {
  const before = known.get(outline);
  if (before) return before;
  const list: Node[] = [];
  const bags: Bag[] = [];
  const groups: number[] = [];
  const keep = (bag: Bag): number => {
    groups.push(list.length);
    return bags.push(bag) - 1;
  };
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
    // A prompt that asks several things at once: each of its clauses speaks of the narrative it is most like.
    const clauses = narratives.length < 2 ? [] : text.split(/[.;:?]\s*/).filter(Boolean);
    const asked = new Map<Item, string[]>(narratives.map((item) => [item, wordsOf(item)]));
    for (const clause of clauses) {
      const bag = bagOf(clause);
      const alike = narratives.map((item) => [...bagOf(...wordsOf(item))].filter((word) => word.includes(' ') && bag.has(word)).length);
      const most = Math.max(...alike);
      const item = narratives[alike.indexOf(most)];
      if (item && most > 1) asked.get(item)?.push(clause);
    }
    const [first, ...others] = narratives;
    const put = (item: Item | undefined, own: boolean, wordings: readonly Bag[], titles: readonly string[], topic: Bag): void => void list.push({
      index: list.length, place, item, own, wordings: wordings.map(keep), themes: titles.map((one) => new Set(spokenIn(syllables(one)).themes.keys())).filter(({ size }) => size > 0), topic: keep(topic), roof: keep(roof), chain,
      numbering: own && section.number !== undefined ? numbered(`${section.number}. x`).numbering : undefined,
    });
    const alone = others.length === 0;
    put(first, true,
      [printed(section.title), text, source, ...text.split(/[:?(]/).slice(0, 1), ...(first && alone ? [printed(first.title)] : [])].map((one) => bagOf(one)),
      [printed(section.title), ...(text.split(/[:?(]/).slice(0, 1)), ...(first ? [printed(first.title)] : [])],
      bagOf(alone ? text : '', ...(first ? asked.get(first) ?? [] : [])));
    if (first && !alone) put(first, false, [bagOf(printed(first.title))], [printed(first.title)], bagOf(...(asked.get(first) ?? [])));
    for (const item of others) put(item, false, [bagOf(printed(item.title))], [printed(item.title)], bagOf(...(asked.get(item) ?? [])));
  }
  const counts = [...outlineIndex(outline).items.values()].flatMap(({ item, section }) => {
    const title = printed(item.title);
    const place = { place: section, asked: item.asked !== 'implied' };
    const parts = item.kind === 'count' ? (item.parts ?? []).map((part) => fold(printed(part.title))).filter((one) => !one.includes('nu')) : [];
    if (item.kind === 'count' || item.kind === 'ratio') return [{ ...place, words: bagOf(title, item.print.replace('{n}', ';')), title: bagOf(title) }, ...(parts.length > 1 ? [{ ...place, words: bagOf(title), title: bagOf(title), units: [...parts, ...[fold(printed(item.unit))].filter((one) => one.includes(' '))] }] : [])];
    if (item.kind !== 'matrix') return [];
    const rows = item.rows.map((row) => fold(printed(row.title)));
    return [{ ...place, words: bagOf(title), title: bagOf(title), units: [fold(printed(item.unit)), ...rows], rows }];
  });
  const nodes = { list, weights: new Weights(bags, groups), counts };
  known.set(outline, nodes);
  return nodes;
}
