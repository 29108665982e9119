import type { CountItem, Item, RatioItem } from '../../../outline/items.js';
import type { Section } from '../../../outline/outline.js';
import { printed } from '../../../outline/text.js';
import { bagOf, syllables, type Bag } from './words.js';

/** A figure that is asked for: a count, a part of one, or a ratio. */
export interface Wanted {
  readonly item: CountItem | RatioItem;
  readonly part?: string | undefined;
  /** Which of its parts this is; -1 for the whole. */
  readonly own: number;
  /** Its parts make up the whole. */
  readonly sum: boolean;
  readonly section: Section;
  readonly unit: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Its title without "số": "620 báo cáo viên, tuyên truyền viên". */
  readonly name: readonly string[];
  readonly words: Bag;
  /** What its parts are called, or it and its fellows. */
  readonly parts: readonly (readonly string[])[];
  /** Its parts' titles in their order. */
  readonly titles: readonly (readonly string[])[];
  /** Words of the guidance of its section: "nói chuyện, đối thoại, hội nghị" are what it counts, too. */
  readonly guided: Bag;
  /** Nothing in front of it in its section counts the same thing: what is counted without more words is this. */
  readonly first?: boolean;
  /** Nothing else of its section is counted in this unit. */
  readonly alone?: boolean;
}

const phrase = (print: string): { readonly before: readonly string[]; readonly after: readonly string[] } => {
  const [before = '', after = ''] = print.split('{n}');
  return { before: syllables(before), after: syllables(after) };
};

/** The figures that an item asks for: the whole, and each part. */
export function wantedOf(item: Item, section: Section): Wanted[] {
  if (item.kind !== 'count' && item.kind !== 'ratio') return [];
  const title = printed(item.title);
  const unit = syllables(printed(item.unit));
  const guided = bagOf(section.guidance === undefined ? '' : printed(section.guidance));
  const parts = item.kind === 'count' ? item.parts ?? [] : [];
  const names = parts.map(({ print }) => phrase(print).after).filter((words) => words.length > 0);
  const titles = parts.map((part) => syllables(printed(part.title).replace(/^(?:trong đó|có)\s+/iu, '')));
  const sum = item.kind === 'count' && item.partsAre === 'sum';
  const whole: Wanted = { item, own: -1, sum, section, unit, ...phrase(item.print), name: syllables(title.replace(/^số (?:lượng |lượt )?/iu, '')), words: bagOf(item.print.replace('{n}', ';'), title), parts: names, titles, guided };
  return [whole, ...parts.map((part, own): Wanted => ({
    item, own, sum, section, part: part.id, unit: phrase(part.print).after.slice(0, 2), ...phrase(part.print), name: [], words: bagOf(part.print.replace('{n}', ';'), printed(part.title).replace(/^trong đó/i, '')), parts: names, titles, guided,
  }))];
}
