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

/** @returns of a text, the place whose heading it is most like; `of`: only those places */
export function resemblanceIn({ list, weights }: Nodes): (text: string, of?: (node: Node) => boolean) => Resemblance {
  const own = list.filter((node) => node.own);
  return (text, of = () => true) => {
    const said = weights.shares(bagOf(text));
    const words = syllables(text);
    const spoken = words.length > WORDS ? undefined : spokenIn(words);
    let like = 0;
    let best: Node | undefined;
    for (const node of own) {
      if (!of(node)) continue;
      const value = Math.max(...node.wordings.map((wording) => weights.likeTo(said, wording)), ...(spoken ? node.themes.map((themes) => weights.likeThemes(spoken, themes)) : []));
      if (value <= like) continue;
      like = value;
      best = node;
    }
    return { like, node: best };
  };
}
