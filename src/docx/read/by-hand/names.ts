import { under } from './expected.js';
import type { Node, Nodes } from './nodes.js';
import { likesIn } from './resemblance.js';

/** What a heading of several things names. */
export interface Names {
  /** The section with a number that all of it is in, the lowest such. */
  readonly roof: Node;
  /** The places in it that its parts name. */
  readonly nodes: readonly Node[];
  /** How like the heading is to a title of the section, 0 to 1. */
  readonly like: number;
  /** Nothing in the section has a number of its own. */
  readonly isLowest: boolean;
}

const LONGEST = 80;
/** From this likeness on, a part of a heading is the name of a place. */
const NAMED = 0.45;
/** So like a section's title a heading is that names what is asked there. */
const WHOLE = 0.75;

/** Reads headings that join several of the outline's: "Phương hướng và đề xuất", "Cán bộ, tập huấn, trang thiết bị". */
export function namesIn(nodes: Nodes): (heading: string) => Names | undefined {
  const likes = likesIn(nodes);
  const roofs = nodes.list.filter(({ own, place }) => own && place.section.number !== undefined);
  const isLowest = (roof: Node): boolean => !roofs.some((one) => one !== roof && under(one, roof));
  return (heading) => {
    if (heading.length > LONGEST || /[.;:]\s|\d/.test(heading)) return undefined;
    const parts = heading.replace(/[.:…]+$/u, '').split(/\s*[,;&+]\s*|\s+[-–]\s+|\s+(?:và|va)\s+/u).filter(Boolean);
    if (parts.length < 2) return undefined;
    const named = parts.map((part) => likes(part).filter(({ like }) => like > NAMED));
    let best: Names | undefined;
    for (const roof of roofs) {
      const inside = named.flatMap((one) => {
        const [first] = one.filter(({ node }) => under(node, roof)).sort((a, b) => b.like - a.like);
        return first ? [first.node] : [];
      });
      const like = (WHOLE * inside.length) / parts.length;
      // Of sections one in the other, the lower one.
      if (new Set(inside).size > 1 && like >= (best?.like ?? 0) - (isLowest(roof) ? WHOLE / 2 : 0)) best = { roof, nodes: [...new Set(inside)], like, isLowest: isLowest(roof) };
    }
    return best;
  };
}
