import { outlineIndex, type SectionPlace } from './outline-index.js';
import type { Condition, Item } from './items.js';
import type { Gate, Outline } from './outline.js';
import type { Answer } from './values.js';

/** As much of a report as decides what is asked of it. */
export interface Asking {
  readonly unit: { readonly level?: string };
  readonly answers: Readonly<Record<string, Answer | undefined>>;
  /** Sections and items that this report's writer switched on or off. */
  readonly selection?: Readonly<Record<string, Gate>>;
}

/**
 * Whether a report is asked an item: the one gate of form, progress, findings and document alike.
 * An answer under a hidden item is kept and shown all the same; that is the reader's part.
 *
 * A condition that does not hold hides. Then the nearest word counts, from the item up through its
 * sections: the writer's own choice before the level's profile. Then what the item says itself.
 */
export function relevance(outline: Outline, report: Asking, itemId: string): Gate {
  const place = outlineIndex(outline).items.get(itemId);
  if (!place) return 'hidden';
  const { item, section } = place;
  if (!holds(outline, report, item.when) || !holdAlong(outline, report, section)) return 'hidden';
  const profile = outlineIndex(outline).levels.get(report.unit.level ?? '')?.profile;
  const said = nearest(item, section, report.selection) ?? nearest(item, section, profile?.nodes) ?? profile?.otherwise;
  if (said === 'asked' && item.asked === 'implied') return ownWord(item, report.selection) ?? ownWord(item, profile?.nodes) ?? 'optional';
  return said ?? (item.asked === 'implied' ? 'optional' : 'asked');
}

const ownWord = (item: Item, gates: Readonly<Record<string, Gate>> | undefined): Gate | undefined => gates?.[item.id];

function nearest(item: Item, section: SectionPlace, gates: Readonly<Record<string, Gate>> | undefined): Gate | undefined {
  if (!gates) return undefined;
  const own = gates[item.id];
  if (own) return own;
  for (let at: SectionPlace | undefined = section; at; at = at.parent) {
    const gate = gates[at.section.id];
    if (gate) return gate;
  }
  return undefined;
}

function holdAlong(outline: Outline, report: Asking, section: SectionPlace): boolean {
  for (let at: SectionPlace | undefined = section; at; at = at.parent)
    if (!holds(outline, report, at.section.when)) return false;
  return true;
}

/** A condition on an unanswered item does not hold: what depends on it waits for its answer. */
function holds(outline: Outline, report: Asking, when: Condition | undefined): boolean {
  if (!when) return true;
  const answer = report.answers[when.item];
  return answer?.state === 'given' && answer.value === when.is && outlineIndex(outline).items.has(when.item);
}

/** The gate of a section: hidden when all that is in it is hidden; asked when anything in it is. */
export function sectionRelevance(outline: Outline, report: Asking, sectionId: string): Gate {
  const place = outlineIndex(outline).sections.get(sectionId);
  if (!place) return 'hidden';
  let gate: Gate = 'hidden';
  const ids = itemIdsUnder(outline, sectionId);
  for (const id of ids) {
    const one = relevance(outline, report, id);
    if (one === 'asked') return 'asked';
    if (one === 'optional') gate = 'optional';
  }
  return gate;
}

const idsUnder = new WeakMap<Outline, Map<string, readonly string[]>>();

/** Ids of the items in a section and in all sections inside it, in reading order. */
export function itemIdsUnder(outline: Outline, sectionId: string): readonly string[] {
  let map = idsUnder.get(outline);
  if (!map) idsUnder.set(outline, (map = new Map<string, readonly string[]>()));
  const known = map.get(sectionId);
  if (known) return known;
  const ids: string[] = [];
  for (const [id, place] of outlineIndex(outline).items)
    for (let at: SectionPlace | undefined = place.section; at; at = at.parent)
      if (at.section.id === sectionId) { ids.push(id); break; }
  map.set(sectionId, ids);
  return ids;
}
