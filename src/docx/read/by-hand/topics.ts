import { fold } from '../../../i18n/fold.js';
import type { Expected } from './expected.js';
import type { Line } from './lines.js';
import type { Node, Nodes } from './nodes.js';
import type { Bag, Shares } from './words.js';

/** What lines speak of. */
export interface Topics {
  /** How much a text speaks of a place, about -2 to 3. */
  readonly score: (said: Shares, node: Node) => number;
  /** How much the figures of a line speak for a place, 0 to about 1. */
  readonly figured: (line: Line) => { readonly of: (node: Node) => number; /** It gives a figure by its name, and nothing else. */ readonly named: boolean };
  /** A line that is named by a row of a matrix and gives figures, such as "Facebook: cấp tỉnh 1, cơ sở 38": what it names is no heading. */
  readonly isRow: (line: Line) => boolean;
  /** Of several places the one that a text speaks of most. */
  readonly likeliest: (said: Shares, among: readonly Node[], usual: Node | undefined) => Node | undefined;
  /** The narrative of a place whose words a heading has, where it is not the first. */
  readonly spokenOf: (node: Node, said: Shares) => Node;
}

export function topicsOf({ list, weights, counts }: Nodes, { shy, implied, asking }: Expected, bagOf: (text: string) => Bag): Topics {
  const sums = counts.map(({ words, title }) => ({ words: weights.sum(words), title: weights.sum(title) }));
  const rowNames = new Map(counts.flatMap(({ rows, place }) => (rows ?? []).map((name) => [name, place] as const)));
  const rowOf = ({ rest }: Line): Node['place'] | undefined => rowNames.get(fold(/^([^:]{2,30}):(?=.*\d)/su.exec(rest)?.[1] ?? '').trim());
  return { score: topicScore, figured, isRow: (line) => rowOf(line) !== undefined, likeliest, spokenOf };

  function topicScore({ topical, size }: Shares, node: Node): number {
    // A long paragraph has a few words of everything.
    const calm = 0.115 / (1 + size / 120);
    return Math.min(2.2, (topical[node.topic] as number) * calm) + Math.min(0.7, (topical[node.roof] as number) * calm * 0.7) - (shy[node.index] as number) - (implied[node.index] as number);
  }

  function figured(line: Line): ReturnType<Topics['figured']> {
    const counted = line.table ? undefined : countedAt(line);
    const told = line.table || !/\d/.test(line.rest) ? undefined : toldAt(line);
    return { named: counted !== undefined, of: ({ place }) => (counted?.has(place) ? 0.9 : told?.has(place) ? 0.8 * (told.get(place) ?? 0) + (asking.has(place) ? 0.55 : 0) : 0) };
  }

  /** Where the figure is asked for that a line of a list gives: "- Số cuộc: 312". */
  function countedAt(line: Line): ReadonlySet<Node['place']> | undefined {
    const label = /^([^:.;]{2,90})[:：]\s*(?:(?:hơn|trên|gần|khoảng|có|hon|tren|gan|khoang|co)\s){0,2}\d/iu.exec(line.rest)?.[1];
    if (label === undefined) return undefined;
    const bag = bagOf(label);
    const all = weights.sum(bag);
    const places = all === 0 ? [] : counts.filter(({ words }) => weights.shared(bag, words) > 0.8 * all).map(({ place }) => place);
    return places.length > 0 ? new Set(places) : undefined;
  }

  /** How much of what is counted somewhere a line with a number speaks of. */
  function toldAt(line: Line): ReadonlyMap<Node['place'], number> {
    const bag = bagOf(line.rest);
    const told = new Map<Node['place'], number>();
    const row = rowOf(line);
    if (row) told.set(row, 1);
    const behind = [...fold(line.rest).matchAll(/\d\s+((?:[a-z]+\s?){1,3})/g)].map(([, said = '']) => ` ${said} `);
    counts.forEach(({ place, words, title, units }, i) => {
      if (units) {
        if (behind.some((said) => units.some((unit) => said.includes(` ${unit} `)))) told.set(place, 1);
        return;
      }
      const share = Math.max(weights.shared(words, bag) / (sums[i]?.words ?? 1), weights.shared(title, bag) / (sums[i]?.title ?? 1));
      if (share > Math.max(0.4, told.get(place) ?? 0)) told.set(place, share);
    });
    return told;
  }

  function likeliest(bag: Shares, among: readonly Node[], usual: Node | undefined): Node | undefined {
    let best: Node | undefined;
    let most = -Infinity;
    among.forEach((node) => {
      const value = topicScore(bag, node) - (node !== usual ? 0.4 : 0);
      if (value > most) {
        most = value;
        best = node;
      }
    });
    return best;
  }

  function spokenOf(node: Node, { topical }: Shares): Node {
    const share = (one: Node): number => topical[one.topic] as number;
    const fellows = list.filter((one) => one.place === node.place && one.item !== node.item);
    const best = fellows.reduce((most, one) => (share(one) > share(most) ? one : most), node);
    return share(best) > 1.5 * share(node) + 1 ? best : node;
  }
}
