import { fold } from '../../../i18n/fold.js';
import type { Line, Numbering } from './lines.js';
import { namesIn } from './names.js';
import type { Nodes } from './nodes.js';
import { bagOf } from './words.js';

/** What a document's lines are, seen together, before any of them is placed. */
export interface Shape {
  readonly lines: readonly Line[];
  /** Words that only say that a part begins, or that a reply follows. */
  readonly fixed: readonly { readonly text: string; readonly paragraph: number }[];
}

type Rank = 'part' | 'roman' | 'upper';
const rankOf = ({ kind, word }: Numbering): Rank | undefined => (word ? 'part' : kind === 'roman' || kind === 'upper' ? kind : undefined);

/**
 * Brings lines into the shape that the outline is read from. "PHẦN I" on a line of its own numbers the next one;
 * chapters that are counted anew in every part are the office's own; several prompts in one paragraph come apart.
 */
export function shapeOf(lines: readonly Line[], nodes: Nodes): Shape {
  const fixed: Shape['fixed'][number][] = [];
  const joined: Line[] = [];
  let part: Line | undefined;
  for (const line of lines) {
    if (part) {
      const names = !line.table && (line.numbering === undefined || !rankOf(line.numbering)) && (line.capitals || line.strong || line.rest.length < 80) && part.numbering;
      if (names && line.numbering === undefined) {
        fixed.push({ text: part.text, paragraph: part.paragraph });
        joined.push({ ...line, numbering: names, strong: line.strong || part.strong });
        part = undefined;
        continue;
      }
      joined.push(part);
      part = undefined;
    }
    if (line.numbering && rankOf(line.numbering) && line.rest === '') part = line;
    else joined.push(line);
  }
  if (part) joined.push(part);
  return { fixed, lines: ownPoints(ownCounts(ownChapters(joined), nodes)).flatMap((line) => pieces(line, nodes)) };
}

/** Of parts, Roman chapters and lettered ones the first kind is the highest; those below it begin anew in each. */
function ownChapters(lines: readonly Line[]): Line[] {
  const ranks = lines.map(({ numbering }) => numbering && rankOf(numbering));
  const [highest] = ranks.filter((rank) => rank !== undefined);
  // Parts over Roman chapters are a division of the office's own, too.
  const both = highest === 'part' && ranks.includes('roman');
  // Where nothing is numbered "1.1", a plain number is the office's own, and a prompt of the outline's may well bear it.
  const flat = !lines.some(({ numbering }) => numbering?.kind === 'decimal' && numbering.path.length > 1);
  return lines.map((line, i) => (flat && line.numbering?.kind === 'decimal' ? { ...line, numbering: { ...line.numbering, flat } } : !line.numbering || !ranks[i] || (ranks[i] === highest && !both) ? line : { ...line, numbering: { ...line.numbering, own: true } }));
}

/** Behind a numbered heading that joins two numbers of the outline, those of its level are the office's own. */
function ownCounts(lines: readonly Line[], nodes: Nodes): Line[] {
  const names = namesIn(nodes);
  let behind = false;
  return lines.map((line) => {
    const { numbering } = line;
    if (numbering && rankOf(numbering)) behind = false;
    if (numbering?.kind !== 'decimal' || numbering.path.length > 1) return line;
    if (behind) return { ...line, numbering: { ...numbering, own: true } };
    const joined = names(line.rest);
    behind = joined !== undefined && !joined.isLowest && joined.nodes.filter((node) => node.numbering).length > 1;
    return line;
  });
}

/** "*" and "+" are one level below "-", unless nothing stands above them. */
function ownPoints(lines: readonly Line[]): Line[] {
  let above: Line | undefined;
  return lines.map((line) => {
    const { numbering } = line;
    if (numbering?.kind !== 'plus') {
      above = line;
      return line;
    }
    const below = above !== undefined && (above.numbering?.kind === 'bullet' || above.numbering?.kind === 'letter' || /:$/.test(above.text));
    return below ? line : { ...line, numbering: { ...numbering, kind: 'bullet' } };
  });
}

/** What many reports begin with and no outline asks for: the unit's circumstances. */
const CIRCUMSTANCES = /^(?:khai quat |mot so )?(?:ve )?(?:khai quat|dac diem|tinh hinh (?:chung|don vi|cong nhan|doan vien|cong doan|doi ngu|to chuc)|gioi thieu|mo dau|dat van de|thong tin chung)/;
export const isCircumstances = ({ rest, numbering, strong, capitals }: Line): boolean =>
  (numbering !== undefined || strong || capitals) && rest.length < 90 && CIRCUMSTANCES.test(fold(rest));

/** What may be a prompt in the middle of a paragraph: "…; về hội thi: …", "…. Hạn chế: …". */
const INNER = /(?<=[.;]\s+|,\s+(?=về\s))(?:về\s+|và về\s+)?[\p{L}][^:.;]{2,60}[:：]\s/giu;

/** Where prompts of different places follow each other in one paragraph, each is a line. */
function pieces(line: Line, { list, weights }: Nodes): Line[] {
  if (line.table || line.turn || line.rest.length > 4000) return [line];
  const named = (lead: string, least = 0.6): number => {
    const said = weights.shares(bagOf(lead));
    let most = least;
    let node = -1;
    for (const one of list)
      for (const wording of one.wordings) {
        const like = weights.likeTo(said, wording);
        if (like > most) {
          most = like;
          node = one.index;
        }
      }
    return node;
  };
  const first = /^[^:.;]{3,70}[:：]\s/u.exec(line.rest)?.[0];
  const at: number[] = [];
  let last = first === undefined ? -1 : named(first);
  if (last < 0) return [line];
  for (const found of line.rest.matchAll(INNER)) {
    // "Về …: …; về …: …": that they begin alike says as much as their words.
    const node = named(found[0], /^về\s/iu.test(found[0]) && /^về\s/iu.test(first ?? '') ? 0.35 : 0.6);
    if (node < 0 || node === last) continue;
    last = node;
    at.push(found.index);
  }
  if (at.length === 0) return [line];
  const offset = line.text.length - line.rest.length;
  return [0, ...at].map((from, i) => {
    const text = line.text.slice(i === 0 ? 0 : offset + from, at[i] === undefined ? undefined : offset + (at[i])).trim();
    return i === 0 ? { ...line, text, rest: text.slice(offset) } : { ...line, text, rest: text, mark: '' };
  });
}
