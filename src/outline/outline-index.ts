import type { Item } from './items.js';
import type { Level, Outline, Section } from './outline.js';

/** A section with its place. */
export interface SectionPlace {
  readonly section: Section;
  readonly parent: SectionPlace | undefined;
  /** 0 for "I.", 1 for "1.", 2 for "1.1." or a prompt under "1." … */
  readonly depth: number;
  /** Its place in reading order. */
  readonly order: number;
}

/** An item with its place. */
export interface ItemPlace {
  readonly item: Item;
  readonly section: SectionPlace;
  readonly order: number;
}

/** What readers of an outline look up all the time. */
export interface OutlineIndex {
  /** In reading order. */
  readonly sections: ReadonlyMap<string, SectionPlace>;
  /** In reading order. */
  readonly items: ReadonlyMap<string, ItemPlace>;
  readonly levels: ReadonlyMap<string, Level>;
}

const indexes = new WeakMap<Outline, OutlineIndex>();

/** The index of an outline, made once for each value. */
export function outlineIndex(outline: Outline): OutlineIndex {
  const known = indexes.get(outline);
  if (known) return known;
  const sections = new Map<string, SectionPlace>();
  const items = new Map<string, ItemPlace>();
  const visit = (list: readonly Section[], parent: SectionPlace | undefined): void => {
    for (const section of list) {
      const place: SectionPlace = { section, parent, depth: parent ? parent.depth + 1 : 0, order: sections.size };
      sections.set(section.id, place);
      for (const item of section.items ?? []) items.set(item.id, { item, section: place, order: items.size });
      visit(section.sections ?? [], place);
    }
  };
  visit(outline.sections, undefined);
  const index = { sections, items, levels: new Map(outline.levels.map((level) => [level.id, level])) };
  indexes.set(outline, index);
  return index;
}
