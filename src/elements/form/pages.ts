import type { Item } from '../../outline/items.js';
import { outlineIndex, type SectionPlace } from '../../outline/outline-index.js';
import type { Outline, Section } from '../../outline/outline.js';

/** What stands on the screen at once where there is little room: a numbered heading and what is under it. */
export interface Page {
  readonly place: SectionPlace;
  /** Sections on it besides its own: prompts, and what they hold. */
  readonly sections: readonly Section[];
  readonly items: readonly Item[];
}

const known = new WeakMap<Outline, readonly Page[]>();
const knownConditions = new WeakMap<Outline, ReadonlySet<string>>();

/**
 * The pages of an outline in reading order. A section becomes a page unless all it has are numbered sections
 * of its own, which become pages instead.
 */
export function pagesOf(outline: Outline): readonly Page[] {
  const made = known.get(outline);
  if (made) return made;
  const pages: Page[] = [];
  const places = outlineIndex(outline).sections;
  const visit = (sections: readonly Section[]): void => {
    for (const section of sections) {
      const place = places.get(section.id);
      if (!place) continue;
      const own = section.sections?.filter(({ number }) => number === undefined) ?? [];
      const numbered = section.sections?.filter(({ number }) => number !== undefined) ?? [];
      if (section.items?.length || own.length > 0 || numbered.length === 0)
        pages.push({ place, sections: own, items: itemsIn({ ...section, sections: own }) });
      visit(numbered);
    }
  };
  visit(outline.sections);
  known.set(outline, pages);
  return pages;
}

const itemsIn = ({ items = [], sections = [] }: Section): readonly Item[] => [...items, ...sections.flatMap(itemsIn)];

/** Ids of the items that decide whether others are asked. */
export function conditionsOf(outline: Outline): ReadonlySet<string> {
  const made = knownConditions.get(outline);
  if (made) return made;
  const { items, sections } = outlineIndex(outline);
  const all = [...[...items.values()].map(({ item }) => item.when), ...[...sections.values()].map(({ section }) => section.when)];
  const conditions = new Set(all.flatMap((when) => (when ? [when.item] : [])));
  knownConditions.set(outline, conditions);
  return conditions;
}
