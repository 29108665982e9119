import { about, agreement, figures, leads, look, titled, wordCount } from './line-looks.js';
import { NOTHING, type Line } from './lines.js';
import { isCircumstances } from './shape.js';
import type { Node, Nodes } from './nodes.js';
import { fold } from '../../../i18n/fold.js';
import { printed } from '../../../outline/text.js';
import { syllables, type Bag, type Shares } from './words.js';

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
}

/** The first word of a section's title. */
const beginning = ({ place }: Node): string => syllables(printed(place.section.title)).slice(0, 2).join(' ');

interface Heading { score: number; likeness: number; number: number; from: number; /** It says more than a heading does. */ says: boolean; /** A sentence that says first what it is about. */ whole?: boolean; /** Where the answer of a lead goes. */ to: Node; readonly named: number }

const IMPOSSIBLE = -1e9;
/** From this likeness on, text stays under its heading unless there is a good reason. */
/** What it costs to go on to the next prompt without its heading. */
const NEXT = 0.6;
const FIRM = 0.6;
/** So much a question has to share with what a place speaks of. */
const ASKED = 0.7;

/** Finds which line leads to which place and which text belongs where: the best way of reading the whole document. */
export function readPath(lines: readonly Line[], { list, weights, counts }: Nodes, isAsked: (node: Node) => number, bagOf: (text: string) => Bag): Step[] {
  const size = list.length;
  const FRONT = 2 * size;
  const FOREIGN = FRONT + 1;
  const states = FRONT + 2;
  // What is not asked of such a unit is not expected either.
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
  // "Phối hợp:", "Đội ngũ": a heading may be the first words of a title, where no other title begins so.
  const starts = new Map<string, Node | undefined>();
  for (const node of list) {
    const title = node.own ? syllables(printed(node.place.section.title)) : [];
    for (let n = 2; n <= title.length; n++) {
      const words = title.slice(0, n).join(' ');
      starts.set(words, starts.has(words) ? undefined : node);
    }
  }
  // Prompts under one number are answered one after the other.
  const next = list.map((from) => list.find((to) => to.index > from.index && to.item && to.place !== from.place && to.chain.at(-1) === from.chain.at(-1)));
  const first = pass(new Set());
  // Headings that name two sections at once make it cheap to walk from one to the other.
  const merged = new Set<string>();
  first.forEach(({ role, node }, i) => {
    const line = lines[i];
    if (role !== 'heading' || !node || !line) return;
    const said = weights.shares(bagOf(line.rest));
    for (const other of list) {
      if (other === node || !other.own || !other.numbering || other.place.parent !== node.place.parent) continue;
      if (first.some((step) => step.named === other && step.likeness > 0.5)) continue;
      if (other.wordings.some((wording) => (said.all[wording] as number) > 3 && weights.recall(said, wording) > (node.chain.length > 1 ? 0.3 : 0.6))) merged.add(`${String(node.index)}-${String(other.index)}`);
    }
  });
  return merged.size > 0 ? pass(merged) : first;

  function topicScore({ topical, size }: Shares, node: Node): number {
    // A long paragraph has a few words of everything.
    const calm = 0.13 / (1 + size / 120);
    return Math.min(2.2, (topical[node.topic] as number) * calm) + Math.min(0.7, (topical[node.roof] as number) * calm * 0.7) - (shy[node.index] as number) - (implied[node.index] as number);
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
    const behind = [...fold(line.rest).matchAll(/\d\s+((?:[a-z]+\s?){1,3})/g)].map(([, said = '']) => ` ${said} `);
    for (const { place, words, title, units } of counts) {
      if (units) {
        if (behind.some((said) => units.some((unit) => said.includes(` ${unit} `)))) told.set(place, 1);
        continue;
      }
      const share = Math.max(weights.shared(words, bag) / weights.sum(words), weights.shared(title, bag) / weights.sum(title));
      if (share > Math.max(0.4, told.get(place) ?? 0)) told.set(place, share);
    }
    return told;
  }

  /** What a heading names beside each other: offices write two sections under one number. */
  function pieces(line: Line): Shares[] {
    const kind = line.numbering?.kind;
    if (kind !== 'roman' && kind !== 'decimal' && !line.strong) return [];
    const parts = line.rest.split(/,\s|;\s|\s(?:và|va)\s|:\s|\s[-–]\s/u).filter((part) => wordCount(part) > 1);
    return parts.length > 1 && parts.length < 6 ? parts.map((part) => weights.shares(bagOf(part))) : [];
  }

  function headingScore(line: Line, text: string, said: Shares, node: Node, lookScore: number, from: number, parts: readonly Shares[] = []): Heading {
    // A sentence that happens to use a prompt's words is no heading.
    const sentence = from === 0 && line.mark === '' && !line.strong && /[.;]$/.test(text);
    const bare = from > 0 && line.mark === '' && !line.strong;
    let likeness = 0;
    let told = 0;
    for (const wording of node.wordings) {
      likeness = Math.max(likeness, weights.likeTo(said, wording, sentence || bare));
      told = Math.max(told, (said.all[wording] as number) / said.sum);
      for (const part of node.numbering ? parts : []) {
        const alike = 0.8 * weights.likeTo(part, wording);
        told = Math.max(told, alike);
        if (alike > likeness) likeness = alike;
      }
    }
    if (starts.get(syllables(text).join(' ')) === node) likeness = Math.max(likeness, 0.62);
    const number = agreement(line.numbering, node);
    const says = from === 0 && ((sentence && likeness < 0.93) || (figures(text).length > 0 && likeness < (/[.;]$/.test(text) ? 0.97 : 0.8)) || (told < 0.5 && wordCount(text) > (line.strong || number === 1 ? 16 : 9)));
    const score = 6.5 * likeness - 2.7 + 1.9 * number + 1.2 * (lookScore - 0.3) - (says ? 1.5 : 0) - (sentence ? 0.8 : 0) - (likeness < 0.15 && !line.strong && /[.;]$/.test(text) ? 2.5 : 0) - (node.own ? 0 : 0.3) - (node.numbering ? 0 : (shy[node.index] as number));
    return { score, likeness, number, from, says, to: node, named: node.index };
  }

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
  function textCost(from: Node, to: Node, byHeading: boolean, merges: ReadonlySet<string>): number | undefined {
    if (!to.item) return undefined;
    const back = to.index < from.index ? 0.5 : 0;
    if (from.place === to.place) return (byHeading && !from.own ? 2 : 0.6) + back;
    const above = from.chain.at(-1);
    // The first of several is where general words go.
    if (!from.item && under(to, from)) return (to.chain.at(-1) === above ? 0.25 : 1.3) + (eldest[from.index] === to ? 0 : 0.8);
    if (to.chain.at(-1) === above) return (byHeading && from.item ? 3 : next[from.index] === to ? NEXT : 0.8) + back;
    for (const pair of merges) {
      const [a, b] = pair.split('-').map(Number) as [number, number];
      const one = list[a] as Node;
      const other = list[b] as Node;
      if (under(from, one) && under(to, other)) return from.item ? 0.5 : 0.25;
      if (under(from, other) && under(to, one)) return 1;
    }
    // Without headings of its own: the numbered sections below the one that has a heading.
    if (!byHeading && from.chain[0] === to.chain[0]) return 1.7 + back;
    return undefined;
  }

  /** The narrative of a place whose words a heading has, where it is not the first. */
  function spokenOf(node: Node, { topical }: Shares): Node {
    const share = (one: Node): number => topical[one.topic] as number;
    const fellows = list.filter((one) => one.place === node.place && one.item !== node.item);
    const best = fellows.reduce((most, one) => (share(one) > share(most) ? one : most), node);
    return share(best) > 1.5 * share(node) + 1 ? best : node;
  }

  /** The one place below that a heading of a whole part names: "IV. Phương hướng, nhiệm vụ". */
  function namedBelow(bag: Shares, node: Node): Node | undefined {
    const likes = (inside[node.index] as readonly Node[]).filter(({ own }) => own).map((below) => ({ below, like: Math.max(...below.wordings.map((wording) => weights.likeTo(bag, wording, true))) })).sort((a, b) => b.like - a.like);
    const [best, second] = likes;
    return best && best.like > 0.4 && (second?.like ?? 0) < best.like - 0.2 ? best.below : undefined;
  }

  function under(node: Node, above: Node): boolean {
    for (let at: Node['place'] | undefined = node.place; at; at = at.parent) if (at === above.place) return true;
    return false;
  }

  function likeliest(bag: Shares, among: readonly Node[]): Node | undefined {
    let best: Node | undefined;
    let most = -Infinity;
    among.forEach((node, i) => {
      const value = topicScore(bag, node) - (i > 0 ? 0.4 : 0);
      if (value > most) {
        most = value;
        best = node;
      }
    });
    return best;
  }

  function pass(merges: ReadonlySet<string>): Step[] {
    const byHeading = list.map((from) => list.map((to) => headingCost(from, to)));
    const continues = list.map((from) => list.map((to) => follows(from, to)));
    const byText = [false, true].map((heading) => list.map((from) => list.map((to) => textCost(from, to, heading, merges))));
    let score = new Float64Array(states).fill(IMPOSSIBLE);
    score[FRONT] = 0;
    const from: Int32Array[] = [];
    const roles: Role[][] = [];
    const found: (Heading | undefined)[][] = [];
    const topics: number[][] = [];

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
      const bag = weights.shares(bagOf(line.rest));
      const counted = line.table ? undefined : countedAt(line);
      const told = line.table || !/\d/.test(line.rest) ? undefined : toldAt(line);
      const spoken = ({ place }: Node): number => (counted?.has(place) ? 0.9 : told?.has(place) ? 0.8 * (told.get(place) ?? 0) + (asking.has(place) ? 0.55 : 0) : 0);
      const topic = list.map((node) => (line.table || !node.item ? 0 : topicScore(bag, node) + spoken(node)));
      if (line.table) {
        score.forEach((value, state) => take(state, value, state, state === FRONT ? 'front' : state === FOREIGN ? 'foreign-text' : 'text'));
      } else {
        const short = wordCount(line.rest) <= 110 && line.turn !== 'replies';
        const own = look(line);
        const parts = pieces(line);
        const leading = line.turn === 'replies' || (line.turn === 'asks' && (/\?$/.test(line.rest) || lines[i + 1]?.turn === 'replies' || lines[i + 1]?.paragraph === line.paragraph)) ? [] : leads(line.rest);
        const bags = leading.map((to) => [to, weights.shares(bagOf(line.rest.slice(0, to))), weights.shares(bagOf(line.rest.slice(to)))] as const);
        const named = line.turn || own > 0.6 ? undefined : about(line.rest);
        const subject = named === undefined ? undefined : weights.shares(bagOf(line.rest.slice(0, named)));
        const exact = short && !line.turn ? list.filter((node) => node.own && node.wordings.some((wording) => weights.likeTo(bag, wording, true) > 0.8)) : [];
        // Of "8. Con người, phương tiện" only the number tells what is meant.
        const strange = line.numbering?.flat === true && !list.some((node) => node.own && node.wordings.some((wording) => weights.likeTo(bag, wording) > 0.45));
        for (const node of list) {
          let best: Heading | undefined = short ? headingScore(line, line.rest, bag, node, own, 0, parts) : undefined;
          for (const [to, lead, rest] of bags) {
            const one = headingScore(line, line.rest.slice(0, to), lead, node, Math.min(0.35, own + 0.45), to);
            if (one.likeness < 0.25 && one.number < 1) continue;
            const colon = /[:：]\s+$/.test(line.rest.slice(0, to));
            // What stands behind the colon is an answer unless the outline has it so.
            const known = Math.max(...node.wordings.map((wording) => (rest.all[wording] as number) / rest.sum));
            if (colon && best?.from === 0 && known < 0.6) best.score -= 3;
            one.to = node.item ? node : likeliest(rest, inside[node.index] as readonly Node[]) ?? node;
            one.score += 0.3 * topicScore(rest, one.to) + spoken(one.to) + (colon ? 0 : -0.5) - (known <= 0.8 ? 0 : figures(line.rest.slice(to)).length > 0 ? 1.5 : 3) + (NOTHING.test(line.rest.slice(to)) ? 1.5 : 0);
            if (!best || one.score > best.score) best = one;
          }
          if (subject && named !== undefined) {
            const one = headingScore(line, line.rest.slice(0, named), subject, node, 0.35, named);
            // The sentence is the answer, its beginning and all.
            if (one.likeness > 0.5 && (!best || one.score - 0.3 > best.score)) best = { ...one, score: one.score - 0.3, from: 0, says: true, whole: true, to: node.item ? node : likeliest(bag, inside[node.index] as readonly Node[]) ?? node };
          }
          // The very words of another heading.
          if (best?.from === 0 && exact.length > 0 && !exact.includes(node)) best.score -= 1;
          if (best?.from === 0 && line.turn === 'asks') {
            // A question in the office's own words is known by what it speaks of.
            best.says = false;
            const asked = node.item ? Math.min(2, 2 * topicScore(bag, node) - ASKED) : IMPOSSIBLE;
            const holds = node.wordings.some((wording) => (bag.all[wording] as number) > 3.5 && weights.recall(bag, wording) > 0.9);
            best.score = Math.max(best.score, asked, holds ? 1.2 : IMPOSSIBLE);
          }
          if (!best || best.score < -1.2) continue;
          // "IV. Kiến nghị, đề xuất": the number of the part, the name of one section in it.
          if (best.from === 0 && !best.whole && !node.item) best.to = (inside[node.index] as readonly Node[]).find((below) => below.own && below.wordings.some((wording) => weights.likeTo(bag, wording, true) > 0.9)) ?? node;
          const below = best.from === 0 && !best.whole && best.to === node && !node.item && best.likeness < 0.8 ? namedBelow(bag, node) : undefined;
          // Of several things that a section asks for, the one that the heading speaks of.
          if (best.to === node && node.own && node.item && best.likeness < 0.95) best.to = spokenOf(node, best.from > 0 ? weights.shares(bagOf(line.rest.slice(0, best.from))) : bag);
          const lower = below && { ...best, to: below, score: best.score - 0.1 };
          for (const head of lower ? [best, lower] : [best]) for (let s = 0; s < states; s++) {
            const value = score[s] as number;
            if (value <= IMPOSSIBLE) continue;
            const source = list[s >> 1];
            const follows = source ? continues[source.index]?.[node.index] === true : node.index === 0;
            const sequence = follows && (best.number === 1 || (best.number > 0.3 && line.numbering?.flat && strange)) ? 0.9 : 0;
            // The same number in another part says little while that part was not reached.
            const elsewhere = source && node.numbering?.kind === 'decimal' && source.chain[0] !== node.chain[0] && best.number > 0 ? 0.9 : 0;
            // Questions go in any order.
            const cost = source ? ((byHeading[source.index] as number[])[node.index] as number) * (line.turn === 'asks' ? 0.5 : 1) : s === FRONT ? Math.min(1.2, node.index * 0.04) : 0.3;
            take(head.to.index * 2 + (!head.says && head.likeness > FIRM && !(head.from > 0 && NOTHING.test(line.rest.slice(head.from))) && (head.to === node || head === lower) ? 1 : 0), value + head.score + sequence - elsewhere - cost, s, head.from > 0 ? 'lead' : 'heading', head);
          }
        }
        if (line.turn === 'asks') {
          // What is asked is never an answer; a question that nothing is like is nobody's, and so is its reply.
          for (let s = 0; s < states; s++) if ((score[s] as number) > IMPOSSIBLE) take(FOREIGN, (score[s] as number) + 0.2, s, 'foreign');
        } else {
        const known = heads.reduce((most, head) => Math.max(most, head?.score ?? -9), -9);
        const title = titled(line);
        // Points of a list stay together, most of all behind a colon.
        const opens = counted ? -0.4 : line.numbering?.kind === 'plus' || /:$/.test(lines[i - 1]?.text ?? '') ? -1.2 : line.numbering?.kind !== 'bullet' ? 0 : /^[^:.,]{3,45}:\s/.test(line.rest) ? 1 : 0.4;
        for (let s = 0; s < states; s++) {
          const value = score[s] as number;
          if (value <= IMPOSSIBLE) continue;
          if (s >= FRONT) {
            const chapter = line.numbering?.kind === 'roman' || line.numbering?.kind === 'upper' || isCircumstances(line);
            const point = line.numbering !== undefined && /^[^:.;]{3,70}:\s/.test(line.rest);
            // Chapters are no opening, and the first of them may well be the writer's own.
            take(s, value + (s === FOREIGN ? 0.35 : chapter || point ? -1.5 : 0.3), s, s === FRONT ? 'front' : 'foreign-text');
            if (s === FRONT && chapter && known < 1.2 && wordCount(line.rest) <= 30) take(FOREIGN, value + 0.4 + own, s, 'foreign');
            if (s === FRONT) for (const node of list) if (node.item) take(node.index * 2, value + (topic[node.index] as number) - 3.2, s, 'text');
            continue;
          }
          const node = list[s >> 1] as Node;
          take(s, value + (topic[node.index] as number) - (node.item ? 0 : 1.6) - title, s, 'text');
          const costs = (byText[s & 1] as (readonly (number | undefined)[])[])[node.index] as readonly (number | undefined)[];
          for (const to of list) {
            const cost = costs[to.index];
            if (cost !== undefined && to !== node) take(to.index * 2, value + (topic[to.index] as number) + (node.item ? opens : 0) - cost - title, s, 'text');
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
      topics.push(topic);
      score = next;
    });

    let at = 0;
    score.forEach((value, state) => { if (value > (score[at] as number)) at = state; });
    const steps: Step[] = [];
    for (let i = lines.length - 1; i >= 0; i--) {
      const role = roles[i]?.[at] ?? 'front';
      const node = at < FRONT ? list[at >> 1] : undefined;
      const head = found[i]?.[at];
      steps.unshift({
        role: head?.says ? 'text' : role, node, named: head && list[head.named], likeness: head?.likeness ?? (node ? (topics[i]?.[node.index] ?? 0) / 2.2 : 0), number: head?.number ?? 0, from: head?.from ?? 0,
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
