import { printed } from '../../../outline/text.js';
import type { Node, Nodes } from './nodes.js';
import { syllables } from './words.js';

/** What is to be expected of each place of an outline, by the index of its node. */
export interface Expected {
  /** What is not asked of such a unit is not expected either: 0 for what is asked. */
  readonly shy: readonly number[];
  /** Places that a text seldom goes to without being named. */
  readonly implied: readonly number[];
  /** Those of them that ask for figures. */
  readonly asking: ReadonlySet<Node['place']>;
  /** The narratives of a place and below it. */
  readonly inside: readonly (readonly Node[])[];
  /** Where general words under a heading go. */
  readonly eldest: readonly (Node | undefined)[];
  /** The prompt that is answered next. */
  readonly onward: readonly (Node | undefined)[];
}

/** The first word of a section's title. */
const beginning = ({ place }: Node): string => syllables(printed(place.section.title)).slice(0, 2).join(' ');

export function under(node: Node, above: Node): boolean {
  for (let at: Node['place'] | undefined = node.place; at; at = at.parent) if (at === above.place) return true;
  return false;
}

/** @param isAsked 1 for what is asked of the unit, -1 for what is hidden from it */
export function expectedOf({ list, counts }: Nodes, isAsked: (node: Node) => number): Expected {
  const shy = list.map((node) => (node.item ? 1 - isAsked(node) : 0));
  // Where only figures are asked for, a text is a place to say more; and some are asked of few: general words go elsewhere.
  const implied = list.map(({ item, place }) => (item?.asked === 'implied' || item?.when ? (counts.some((one) => one.place === place && one.asked) ? 0.8 : 0.25) : 0));
  const asking = new Set(list.filter(({ index }) => implied[index] === 0.8).map(({ place }) => place));
  const inside = list.map((above) => list.filter((node) => node.item !== undefined && under(node, above)));
  // "Nhiệm vụ, giải pháp, kiến nghị": general words go to what the title begins with, else to the first place.
  const eldest = inside.map((below, i) => {
    const all = below.filter((node) => (shy[node.index] as number) < 1);
    const due = all.filter((node) => implied[node.index] === 0);
    const asked = due.length > 0 ? due : all;
    return asked.find((node) => node.own && beginning(node) === beginning(list[i] as Node)) ?? asked[0];
  });
  // Prompts under one number are answered one after the other.
  const onward = list.map((from) => list.find((to) => to.index > from.index && to.item && to.place !== from.place && to.chain.at(-1) === from.chain.at(-1)));
  return { shy, implied, asking, inside, eldest, onward };
}
