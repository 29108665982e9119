import type { Expected } from './expected.js';
import { headingsIn, type Heading } from './headings.js';
import { look } from './line-looks.js';
import type { Line } from './lines.js';
import type { Node, Nodes } from './nodes.js';
import { openingsIn } from './openings.js';
import { topicsOf } from './topics.js';
import type { Bag } from './words.js';

/** What a line says by itself, wherever it may lead. */
export interface Evidence {
  /** How much it looks like a heading. */
  readonly own: number;
  /** By node: how much it speaks of the place, and as what heading of it it may be taken. */
  readonly topic: readonly number[];
  readonly heads: readonly (readonly Heading[])[];
  /** It gives a figure by its name. */
  readonly counts: boolean;
  /** Places that it names with its first words. */
  readonly opening: readonly Node[];
}

/** How much a text speaks of a place that it names with its first words. */
const OPENED = 0.8;

export function evidenceOf(lines: readonly Line[], nodes: Nodes, expected: Expected, bagOf: (text: string) => Bag): Evidence[] {
  const { list, weights } = nodes;
  const topics = topicsOf(nodes, expected, bagOf);
  const opensTo = openingsIn(nodes, expected);
  const headings = headingsIn(nodes, expected, topics, bagOf);
  return lines.map((line, i): Evidence => {
    if (line.table) return { own: 0, topic: list.map(() => 0), heads: [], counts: false, opening: [] };
    const bag = weights.shares(bagOf(line.rest));
    const figured = topics.figured(line);
    const opening = opensTo(line.rest);
    const topic = (node: Node): number => (node.item ? topics.score(bag, node) + figured.of(node) + (opening.includes(node) ? OPENED : 0) : 0);
    return { own: look(line), topic: list.map(topic), heads: list.map(headings(line, lines[i + 1], bag, figured.of)), counts: figured.named, opening };
  });
}
