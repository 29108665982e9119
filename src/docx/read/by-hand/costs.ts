import { under, type Expected } from './expected.js';
import type { Node } from './nodes.js';

/** What it costs to go on to the next prompt without its heading. */
const NEXT = 0.6;
/** And to another of the same number. */
const BESIDE = 0.65;
/** And to another number, where the text has no headings of numbers. */
const FREE = 0.75;

/** And back to one before it, under the same number. */
const ANYHOW = 0.2;

/** What it costs to go from one place to another, by the indexes of their nodes. */
export interface Costs {
  readonly byHeading: readonly (readonly number[])[];
  /** Whether the number of one is the next behind the other. */
  readonly follows: readonly (readonly boolean[])[];
  /**
   * Without a heading, by how the first was reached: 0 under some heading, 1 firmly, by its own; 2 freely, without a heading of its own number:
   * there whoever writes goes on from number to number. `undefined`: nobody does.
   */
  readonly byText: readonly (readonly (readonly (number | undefined)[])[])[];
}

export function costsOf(list: readonly Node[], { eldest, onward }: Expected): Costs {
  const byText = (heading: boolean, freely = false): (number | undefined)[][] => list.map((from) => list.map((to) => textCost(from, to, heading, freely)));
  return { byHeading: list.map((from) => list.map((to) => headingCost(from, to))), follows: list.map((from) => list.map((to) => follows(from, to))), byText: [byText(false), byText(true), byText(false, true)] };

  /** What it costs to go from one place to another by a heading. */
  function headingCost(from: Node, to: Node): number {
    if (to.index === from.index) return 3;
    // Prompts are known by the heading they stand under.
    let skipped = to.numbering || to.chain.at(-1) === from.chain.at(-1) ? 0 : to.chain[0] !== from.chain[0] ? 1.6 : from.chain.at(-1) && under(to, from) ? 0.1 : 0.5;
    if (to.index < from.index) return (skipped > 0.4 ? 3 : skipped) + (to.chain[0] === from.chain[0] ? (to.numbering || to.chain.at(-1) !== from.chain.at(-1) ? 1.5 : 0.8) : 2.3);
    for (let i = from.index + 1; i < to.index; i++) {
      const node = list[i] as Node;
      // What stands above the place was not skipped: its heading was left out, or is it.
      if (node.own) skipped += node.numbering ? (!to.chain.includes(node.place) ? 0.12 : to.numbering ? 0.35 : 0.15) : 0.04;
    }
    return to.numbering ? Math.min(skipped, 1.6) : skipped;
  }

  /** Whether a number continues: the next number of the same level, or the first one below. */
  function follows(from: Node, to: Node): boolean {
    if (!to.numbering) return false;
    const parent = to.place.parent;
    const numberedSiblings = (parent ? parent.section.sections ?? [] : [...new Set(list.map(({ chain }) => chain[0]?.section))]).filter((one) => one?.number !== undefined);
    const rank = numberedSiblings.indexOf(to.place.section);
    const before = rank > 0 ? numberedSiblings[rank - 1] : undefined;
    return before ? from.chain.some(({ section }) => section === before) : parent === undefined || from.chain.at(-1) === parent;
  }

  /** What it costs that text goes on to another place without a heading; `undefined`: it does not. */
  function textCost(from: Node, to: Node, byHeading: boolean, freely: boolean): number | undefined {
    if (!to.item) return undefined;
    // Prompts of one number are answered in any order, numbers in theirs.
    const back = to.index >= from.index ? 0 : to.chain.at(-1) === from.chain.at(-1) ? ANYHOW : 0.5;
    if (from.place === to.place) return (byHeading && !from.own ? 2 : 0.3) + back;
    const above = from.chain.at(-1);
    // The first of several is where general words go.
    if (!from.item && under(to, from)) return (to.chain.at(-1) === above ? 0.25 : 1.3) + (eldest[from.index] === to ? 0 : 0.8);
    if (to.chain.at(-1) === above) return (byHeading && from.item ? 3 : onward[from.index] === to ? NEXT : BESIDE) + back;
    // Without headings of its own: the numbered sections below the one that has a heading.
    if (!byHeading && from.chain[0] === to.chain[0]) return (freely ? FREE : 1.7) + back;
    return undefined;
  }
}
