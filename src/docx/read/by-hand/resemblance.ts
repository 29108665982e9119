import type { Node, Nodes } from './nodes.js';
import { spokenIn } from './themes.js';
import { bagOf, syllables } from './words.js';

/** How much a text is worded as some place of an outline. */
export interface Resemblance {
  /** How like it is to the likeliest place's own wording, 0 to 1. */
  readonly like: number;
  readonly node: Node | undefined;
}

const WORDS = 14;

/** @returns of a text, how like it is to the heading of each place */
export function likesIn({ list, weights }: Nodes): (text: string) => readonly { readonly node: Node; readonly like: number }[] {
  const own = list.filter((node) => node.own);
  return (text) => {
    const said = weights.shares(bagOf(text));
    const words = syllables(text);
    const spoken = words.length > WORDS ? undefined : spokenIn(words);
    return own.map((node) => ({ node, like: Math.max(...node.wordings.map((wording) => weights.likeTo(said, wording)), ...(spoken ? node.themes.map((themes) => weights.likeThemes(spoken, themes)) : [])) }));
  };
}

/** @returns of a text, the place whose heading it is most like; `of`: only those places */
export function resemblanceIn(nodes: Nodes): (text: string, of?: (node: Node) => boolean) => Resemblance {
  const likes = likesIn(nodes);
  return (text, of = () => true) => likes(text).reduce<Resemblance>((best, { node, like }) => (like > best.like && of(node) ? { like, node } : best), { like: 0, node: undefined });
}
