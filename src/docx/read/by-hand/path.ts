import { costsOf } from './costs.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { expectedOf } from './expected.js';
import type { Heading } from './headings.js';
import { titled, wordCount } from './line-looks.js';
import type { Line } from './lines.js';
import type { Node, Nodes } from './nodes.js';
import { isCircumstances } from './shape.js';
import type { Bag } from './words.js';

/** What a line is taken for. `lead`: a heading whose answer follows on the same line. */
export type Role = 'front' | 'heading' | 'lead' | 'text' | 'foreign' | 'foreign-text';

/** A line with the place it is taken to. */
export interface Step {
  readonly role: Role;
  readonly node: Node | undefined;
  /** How like the line is to the wording of the place; of text, to its topic. */
  readonly likeness: number;
  /** 1 where the number agrees. */
  readonly number: number;
  /** Where the answer begins in `rest` of a lead. */
  readonly from: number;
  /** The place that a heading names; its text may go below. */
  readonly named: Node | undefined;
  /** How much the line speaks of each place, by the indexes of nodes. */
  readonly topics: readonly number[];
}

const IMPOSSIBLE = -1e9;
/** In how many ways a place is reached: see `Costs.byText`. */
const WAYS = 3;
const [LOOSELY, FIRMLY, FREELY] = [0, 1, 2];
/** How much likelier it is that text goes on to the next prompt, where there are as many lines as prompts. */
const PAIRED = 0.3;
/** What it costs to go to a place of the same part that the text names with its first words. */
const NAMED = 0.9;
/** And to one of a part farther on. */
const FARTHER = 1.4;
/** Ways of reading that are so much behind the best are not followed. */
const HOPELESS = 14;
/** From this likeness on, text stays under its heading unless there is a good reason. */
const FIRM = 0.6;

/** Finds which line leads to which place and which text belongs where: the best way of reading the whole document. */
export function readPath(lines: readonly Line[], nodes: Nodes, isAsked: (node: Node) => number, bagged: (text: string) => Bag): Step[] {
  // A text is taken apart once.
  const bags = new Map<string, Bag>();
  const bagOf = (text: string): Bag => {
    let bag = bags.get(text);
    if (!bag) bags.set(text, (bag = bagged(text)));
    return bag;
  };
  const { list } = nodes;
  const size = list.length;
  const FRONT = WAYS * size;
  const FOREIGN = FRONT + 1;
  const states = FRONT + 2;
  const places = Array.from({ length: states }, (_one, state) => (state < FRONT ? list[Math.floor(state / WAYS)] : undefined));
  const nodeAt = (state: number): Node | undefined => places[state];
  const expected = expectedOf(nodes, isAsked);
  const { inside, onward } = expected;
  const evidence = evidenceOf(lines, nodes, expected, bagOf);
  const { byHeading, follows, byText } = costsOf(list, expected);
  const first = pass();
  const paired = pairedLines(first);
  return paired.size > 0 ? pass(paired) : first;

  /** Lines under a heading that are as many as its prompts: each may well be the answer to one of them. */
  function pairedLines(steps: readonly Step[]): ReadonlySet<number> {
    const found = new Set<number>();
    steps.forEach(({ role, named }, i) => {
      if (role !== 'heading' || !named || named.item) return;
      let end = i + 1;
      while (steps[end]?.role === 'text' && !lines[end]?.table) end++;
      const below = new Set((inside[named.index] as readonly Node[]).filter((node) => node.own).map(({ place }) => place));
      const items = new Set((inside[named.index] as readonly Node[]).map(({ item }) => item));
      const count = end - i - 1;
      if (count > 1 && (count === below.size || count === items.size)) for (let at = i + 1; at < end; at++) found.add(at);
    });
    return found;
  }

  function pass(paired: ReadonlySet<number> = new Set()): Step[] {
    let score = new Float64Array(states).fill(IMPOSSIBLE);
    score[FRONT] = 0;
    const from: Int32Array[] = [];
    const roles: Role[][] = [];
    const found: (Heading | undefined)[][] = [];

    lines.forEach((line, i) => {
      const next = new Float64Array(states).fill(IMPOSSIBLE);
      const came = new Int32Array(states).fill(-1);
      const role: Role[] = [];
      const heads: (Heading | undefined)[] = [];
      const take = (state: number, value: number, source: number, as: Role, head?: Heading): void => {
        if (value > (next[state] as number)) {
          next[state] = value;
          came[state] = source;
          role[state] = as;
          heads[state] = head;
        }
      };
      const { own, topic, heads: taken, counts, opening } = evidence[i] as Evidence;
      const least = Math.max(IMPOSSIBLE / 2, Math.max(...score) - HOPELESS);
      if (line.table) {
        score.forEach((value, state) => take(state, value, state, state === FRONT ? 'front' : state === FOREIGN ? 'foreign-text' : 'text'));
      } else {
        for (const node of list) {
          const [best, lower] = taken[node.index] as readonly Heading[];
          if (!best) continue;
          for (const head of lower ? [best, lower] : [best]) for (let s = 0; s < states; s++) {
            const value = score[s] as number;
            if (value < least) continue;
            const source = nodeAt(s);
            const isNext = source ? follows[source.index]?.[node.index] === true : node.index === 0;
            const sequence = isNext && best.number === 1 ? 0.9 : 0;
            // Questions go in any order.
            const cost = source ? ((byHeading[source.index] as number[])[node.index] as number) * (line.turn === 'asks' ? 0.5 : 1) : s === FRONT ? Math.min(1.2, node.index * 0.04) : 0.3;
            take(head.to.index * WAYS + (!head.says && !head.joins && head.likeness > FIRM && head.from === 0 && (head.to === node || head === lower) ? FIRMLY : LOOSELY), value + head.score + sequence - cost, s, head.from > 0 ? 'lead' : 'heading', head);
          }
        }
        if (line.turn === 'asks') {
          // What is asked is never an answer; a question that nothing is like is nobody's, and so is its reply.
          for (let s = 0; s < states; s++) if ((score[s] as number) > IMPOSSIBLE) take(FOREIGN, (score[s] as number) + 0.2, s, 'foreign');
        } else {
          const known = heads.reduce((most, head) => Math.max(most, head?.score ?? -9), -9);
          const title = titled(line, lines[i + 1]);
          // Points of a list stay together, most of all behind a colon.
          const opens = counts ? -0.4 : line.numbering?.kind === 'plus' || /:$/.test(lines[i - 1]?.text ?? '') ? -1.2 : line.numbering?.kind !== 'bullet' ? 0 : /^[^:.,]{3,45}:\s/.test(line.rest) ? 1 : 0.4;
          for (let s = 0; s < states; s++) {
            const value = score[s] as number;
            if (value < least) continue;
            if (s >= FRONT) {
              const chapter = line.numbering?.kind === 'roman' || line.numbering?.kind === 'upper' || isCircumstances(line);
              const point = line.numbering !== undefined && /^[^:.;]{3,70}:\s/.test(line.rest);
              // Chapters are no opening, and the first of them may well be the writer's own.
              take(s, value + (s === FOREIGN ? 0.35 : chapter || point ? -1.5 : 0.3), s, s === FRONT ? 'front' : 'foreign-text');
              if (s === FRONT && chapter && known < 1.2 && wordCount(line.rest) <= 30) take(FOREIGN, value + 0.4 + own, s, 'foreign');
              if (s === FRONT) for (const node of list) if (node.item) take(node.index * WAYS, value + (topic[node.index] as number) - 3.2, s, 'text');
              continue;
            }
            const node = nodeAt(s) as Node;
            take(s, value + (topic[node.index] as number) - (node.item ? 0 : 1.6) - title, s, 'text');
            const costs = (byText[s % WAYS] as (readonly (number | undefined)[])[])[node.index] as readonly (number | undefined)[];
            for (const to of list) {
              const cost = opening.length > 0 && opening.includes(to) && (to.chain[0] === node.chain[0] || to.index > node.index) ? Math.min(to.chain[0] === node.chain[0] ? NAMED : FARTHER, costs[to.index] ?? FARTHER) : costs[to.index];
              const eased = paired.has(i) && onward[node.index] === to ? PAIRED : 0;
              if (cost !== undefined && to !== node) take(to.index * WAYS + (to.chain.at(-1) === node.chain.at(-1) && s % WAYS !== FREELY ? LOOSELY : FREELY), value + (topic[to.index] as number) + (node.item && (opens > 0 || to.place !== node.place) ? (line.numbering?.kind === 'plus' ? (to.chain.at(-1) === node.chain.at(-1) ? -0.4 : -1.6) : opens) : 0) + eased - cost - title, s, 'text');
            }
            // A heading of the writer's own: nothing like it is asked, so what follows is nobody's.
            const kind = line.numbering?.kind;
            const rank = node.chain.at(-1)?.section.number?.split('.').length ?? 1;
            const high = kind === 'roman' || kind === 'upper' || (kind === 'decimal' && node.chain.length > 1 && (line.numbering?.path.length ?? 9) === rank && (line.numbering?.path.at(-1) ?? 0) > 1);
            if (high && known < 1.2 && (line.strong || line.capitals) && wordCount(line.rest) <= 30) take(FOREIGN, value + 0.4 + own, s, 'foreign');
            else if (title > 1 && known < 1.2) take(FOREIGN, value, s, 'foreign');
          }
        }
      }
      from.push(came);
      roles.push(role);
      found.push(heads);
      score = next;
    });

    let at = 0;
    score.forEach((value, state) => { if (value > (score[at] as number)) at = state; });
    const steps: Step[] = [];
    for (let i = lines.length - 1; i >= 0; i--) {
      const role = roles[i]?.[at] ?? 'front';
      const node = at < FRONT ? nodeAt(at) : undefined;
      const head = found[i]?.[at];
      steps.unshift({
        role: head?.says ? 'text' : role, node, named: head && list[head.named], likeness: head?.likeness ?? (node ? (evidence[i]?.topic[node.index] ?? 0) / 2.2 : 0), number: head?.number ?? 0, from: head?.from ?? 0, topics: evidence[i]?.topic ?? [],
      });
      at = from[i]?.[at] ?? FRONT;
      if (at < 0) at = FRONT;
    }
    return steps.map((step, i) => {
      // A sentence in a prompt's words with nothing under it is the answer itself.
      const line = lines[i] as Line;
      const next = steps[i + 1];
      const answered = next !== undefined && next.node !== undefined && (next.role === 'text' || lines[i + 1]?.table !== undefined) && next.node.place === step.node?.place;
      return step.role === 'heading' && step.node?.item && !step.node.numbering && step.likeness < 0.97 && !answered && !line.strong && /[.;]$/.test(line.text) ? { ...step, role: 'text' } : step;
    });
  }
}
