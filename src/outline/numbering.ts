import type { SectionPlace } from './outline-index.js';

/**
 * The number of a section as people say it: "II.1.4" for 1.4 in part II. A "-" prompt has the number of
 * the heading it stands under. Empty where no heading above it has one.
 */
export function sectionNumber(place: SectionPlace): string {
  let own: SectionPlace | undefined = place;
  while (own && own.section.number === undefined) own = own.parent;
  if (!own) return '';
  let top: SectionPlace = own;
  while (top.parent) top = top.parent;
  const number = own.section.number ?? '';
  return top === own || top.section.number === undefined ? number : `${top.section.number}.${number}`;
}

/** The section of the first order ("II") that a section belongs to. */
export function partOf(place: SectionPlace): SectionPlace {
  let top = place;
  while (top.parent) top = top.parent;
  return top;
}
