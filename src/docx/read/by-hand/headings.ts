import type { Expected } from './expected.js';
import { about, agreement, figures, leads, look, wordCount } from './line-looks.js';
import { NOTHING, type Line } from './lines.js';
import { namesIn } from './names.js';
import type { Node, Nodes } from './nodes.js';
import type { Topics } from './topics.js';
import { isCircumstances } from './shape.js';
import { spokenIn, type Spoken } from './themes.js';
import { syllables, type Bag, type Shares } from './words.js';

/** A line taken for the heading of a place. */
export interface Heading {
  score: number;
  likeness: number;
  number: number;
  /** Where the answer begins in `rest` of a lead. */
  from: number;
  /** It says more than a heading does. */
  says: boolean;
  /** It names several places: text under it goes to any of them. */
  joins?: boolean;
  /** A sentence that says first what it is about. */
  whole?: boolean;
  /** Where the text under it goes, and the answer of a lead. */
  to: Node;
  readonly named: number;
}

/** So much a question has to share with what a place speaks of. */
const ASKED = 0.7;

/** Of a line, by node: as what heading it may be taken. */
export type HeadingsOf = (line: Line, next: Line | undefined, said: Shares, figured: (node: Node) => number) => (node: Node) => readonly Heading[];

export function headingsIn(nodes: Nodes, { shy, implied, inside, eldest }: Expected, topics: Topics, bagOf: (text: string) => Bag): HeadingsOf {
  const { list, weights } = nodes;
  const names = namesIn(nodes);
  return (line, next, bag, figured) => {
    const short = wordCount(line.rest) <= 110 && line.turn !== 'replies';
    const own = look(line);
    const leading = line.turn === 'replies' || topics.isRow(line) || (line.turn === 'asks' && (/\?$/.test(line.rest) || next?.turn === 'replies' || next?.paragraph === line.paragraph)) ? [] : leads(line.rest);
    const bags = leading.map((to) => [to, weights.shares(bagOf(line.rest.slice(0, to))), weights.shares(bagOf(line.rest.slice(to))), themed(line.rest.slice(0, to))] as const);
    const spoken = short ? themed(line.rest) : undefined;
    const named = line.turn || own > 0.6 ? undefined : about(line.rest);
    const subject = named === undefined ? undefined : weights.shares(bagOf(line.rest.slice(0, named)));
    const exact = short && !line.turn ? list.filter((node) => node.own && node.wordings.some((wording) => weights.likeTo(bag, wording, true) > 0.8)) : [];
    const circumstances = isCircumstances(line);
    const joined = exact.length > 0 || line.turn ? undefined : names(line.rest);
    return of;

    function of(node: Node): Heading[] {
      let best: Heading | undefined = short ? headingScore(line, line.rest, bag, node, own, 0, spoken, joined?.isLowest && joined.roof === node ? joined.like : 0) : undefined;
      if (best && joined?.nodes.includes(node)) best.joins = true;
      for (const [to, lead, rest, speaks] of bags) {
        // "HỘI THI: Tham gia …": set apart by its capitals.
        const set = !line.capitals && /^\P{Ll}+$/u.test(line.rest.slice(0, to)) ? 0.5 : 0;
        const one = headingScore(line, line.rest.slice(0, to), lead, node, set + Math.min(0.35, own + 0.45), to, speaks);
        if (one.likeness < 0.25 && one.number < 1) continue;
        const colon = /[:：]\s+$/.test(line.rest.slice(0, to));
        // What stands behind the colon is an answer unless the outline has it so.
        let known = Math.max(...node.wordings.map((wording) => (rest.all[wording] as number) / rest.sum));
        // "Quy chế phát ngôn: thực hiện theo quy chế …" says its own words again.
        if (known > 0.6) known = Math.min(known, knownBehind(line.rest, to, node));
        if (colon && best?.from === 0 && known < 0.6) best.score -= 3;
        one.to = node.item ? node : topics.likeliest(rest, inside[node.index] as readonly Node[], eldest[node.index]) ?? node;
        one.score += 0.3 * topics.score(rest, one.to) + figured(one.to) + (colon ? 0 : -0.5) - (known <= 0.8 ? 0 : figures(line.rest.slice(to)).length > 0 ? 1.5 : 3) + (NOTHING.test(line.rest.slice(to)) ? 1.5 : 0);
        if (!best || one.score > best.score) best = one;
      }
      if (subject && named !== undefined) {
        const one = headingScore(line, line.rest.slice(0, named), subject, node, 0.35, named, undefined);
        // The sentence is the answer, its beginning and all.
        if (one.likeness > 0.4 && (!best || one.score - 0.3 > best.score)) best = { ...one, score: one.score - 0.3, from: 0, says: true, whole: true, to: node.item ? node : topics.likeliest(bag, inside[node.index] as readonly Node[], eldest[node.index]) ?? node };
      }
      // The very words of another heading.
      if (best?.from === 0 && exact.length > 0) best.score += exact.includes(node) ? 1 : -1;
      if (best?.from === 0 && line.turn === 'asks') {
        // A question in the office's own words is known by what it speaks of.
        best.says = false;
        const asked = node.item ? Math.min(2, 2 * topics.score(bag, node) - ASKED) : -Infinity;
        const holds = node.wordings.some((wording) => (bag.all[wording] as number) > 3.5 && weights.recall(bag, wording) > 0.9);
        best.score = Math.max(best.score, asked, holds ? 1.2 : -Infinity);
      }
      // Of the unit's circumstances no number makes an answer.
      if (!best || best.score < -1.2 || (circumstances && best.likeness < 0.5)) return [];
      // A sentence about a section that has no text of its own answers what it speaks of most.
      if (best.says && best.from === 0 && !best.whole && !node.item) best.to = topics.likeliest(bag, inside[node.index] as readonly Node[], eldest[node.index]) ?? node;
      // "IV. Kiến nghị, đề xuất": the number of the part, the name of one section in it.
      else if (best.from === 0 && !best.whole && !node.item) best.to = (inside[node.index] as readonly Node[]).find((below) => below.own && below.wordings.some((wording) => weights.likeTo(bag, wording, true) > 0.9)) ?? node;
      const below = best.from === 0 && !best.whole && best.to === node && !node.item && best.likeness < 0.8 ? namedBelow(bag, spoken, node) : undefined;
      // Of several things that a section asks for, the one that the heading speaks of.
      if (best.to === node && node.own && node.item && best.likeness < 0.95) best.to = topics.spokenOf(node, bag);
      return below ? [best, { ...best, to: below, score: best.score - 0.1 }] : [best];
    }
  };

  /** How much of what stands behind a lead, and was not said by it, is a place's own wording. */
  function knownBehind(rest: string, to: number, node: Node): number {
    const lead = bagOf(rest.slice(0, to));
    const more = weights.shares(new Set([...bagOf(rest.slice(to))].filter((word) => !lead.has(word))));
    return more.sum === 0 ? 0 : Math.max(...node.wordings.map((wording) => (more.all[wording] as number) / more.sum));
  }

  /** What a short heading speaks of. */
  function themed(text: string): Spoken | undefined {
    const spoken = wordCount(text) > 14 ? undefined : spokenIn(syllables(text));
    return spoken && spoken.themes.size > 0 ? spoken : undefined;
  }

  function headingScore(line: Line, text: string, said: Shares, node: Node, lookScore: number, from: number, spoken: Spoken | undefined, least = 0): Heading {
    // A sentence that happens to use a prompt's words is no heading.
    const sentence = from === 0 && line.mark === '' && !line.strong && /[.;]$/.test(text);
    const bare = from > 0 && line.mark === '' && !line.strong;
    let likeness = least;
    let told = least;
    for (const wording of node.wordings) {
      likeness = Math.max(likeness, weights.likeTo(said, wording, sentence || bare));
      told = Math.max(told, (said.all[wording] as number) / said.sum);
    }
    if (spoken) for (const themes of node.themes) likeness = Math.max(likeness, weights.likeThemes(spoken, themes));
    const number = agreement(line.numbering, node);
    const says = from === 0 && ((sentence && likeness < 0.93) || (figures(text).length > 0 && likeness < (/[.;]$/.test(text) ? 0.97 : 0.8)) || (told < 0.5 && wordCount(text) > (line.strong || number === 1 ? 16 : 9)));
    const score = 6.5 * likeness - 2.7 + 1.9 * number + 1.2 * (lookScore - 0.3) - (says ? 1.5 : 0) - (sentence ? 0.8 : 0) - (likeness < 0.15 && !line.strong && /[.;]$/.test(text) ? 2.5 : 0) - (node.own ? 0 : 0.3) - (node.numbering ? 0 : (shy[node.index] as number) + (likeness > 0.9 ? 0 : (implied[node.index] as number)));
    return { score, likeness, number, from, says, to: node, named: node.index };
  }

  /** The one place below that a heading of a whole part names: "IV. Phương hướng, nhiệm vụ". */
  function namedBelow(bag: Shares, spoken: Spoken | undefined, node: Node): Node | undefined {
    const likes = (inside[node.index] as readonly Node[]).filter(({ own }) => own).map((below) => ({ below, like: Math.max(...below.wordings.map((wording) => weights.likeTo(bag, wording, true)), ...(spoken ? below.themes.map((themes) => weights.likeThemes(spoken, themes)) : [])) })).sort((a, b) => b.like - a.like);
    const [best, second] = likes;
    // A heading of two things names neither alone.
    if (spoken && (inside[node.index] as readonly Node[]).filter(({ own, themes }) => own && themes.some((one) => weights.likeThemes(spoken, one) > 0.2)).length > 1) return undefined;
    return best && best.like > 0.4 && (second?.like ?? 0) < best.like - 0.2 ? best.below : undefined;
  }
}
