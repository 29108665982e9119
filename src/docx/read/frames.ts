import { plain, PRINT_HASH, printHash, settled } from '../hash.js';
import type { Carried } from '../mark-paper.js';

/** A paragraph as it was printed: its keys, and the words before, between and behind them. */
export interface Frame {
  readonly keys: readonly string[];
  readonly words: readonly string[];
}

/** What the file knows of its own text. */
export interface Printed {
  readonly keys: readonly string[];
  readonly hashes: ReadonlyMap<string, string>;
  readonly frames: ReadonlyMap<string, Frame>;
  /** How many paragraphs without an answer had this hash. */
  readonly fixed: Map<string, number>;
}

export function printedOf({ keys, hashes, frames, fixed }: Carried): Printed {
  const byKey = new Map<string, Frame>();
  for (const [first, ...words] of frames) {
    const own = keys.slice(first - 1, first - 2 + words.length);
    for (const key of own) byKey.set(key, { keys: own, words });
  }
  const counts = new Map<string, number>();
  for (let at = 0; at + PRINT_HASH <= fixed.length; at += PRINT_HASH) {
    const hash = fixed.slice(at, at + PRINT_HASH);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return { keys, hashes: new Map(keys.map((key, i) => [key, hashes.slice(i * PRINT_HASH, (i + 1) * PRINT_HASH)])), frames: byKey, fixed: counts };
}

/** The hash that a paragraph without an answer was printed under; `undefined` where fewer than `least` of it are left. */
export function fixedHash({ fixed }: Printed, text: string, least = 1): string | undefined {
  const isLeft = (hash: string): boolean => (fixed.get(hash) ?? -1) >= least;
  const signs = plain(text);
  const hash = printHash(signs);
  if (isLeft(hash)) return hash;
  // The first writers took signs as they stood.
  const asStood = signs === text ? hash : printHash(text);
  return isLeft(asStood) ? asStood : undefined;
}

const BARE: Frame = { keys: [], words: ['', ''] };

/** The words that stood between two keys, or before the first, or behind the last. */
export function wordsBetween({ frames }: Printed, before: string | undefined, after: string | undefined): string {
  const a = (before !== undefined && frames.get(before)) || BARE;
  const b = (after !== undefined && frames.get(after)) || BARE;
  const at = before === undefined ? -1 : Math.max(0, a.keys.indexOf(before));
  const to = after === undefined ? -1 : Math.max(0, b.keys.indexOf(after));
  if (a === b && a !== BARE && at < to) return a.words.slice(at + 1, to + 1).join('');
  return (before === undefined ? '' : a.words.slice(at + 1).join('')) + (after === undefined ? '' : b.words.slice(0, to + 1).join(''));
}

/** What somebody wrote into the words around answers, and whether words of ours had to go for it. */
export interface Insertion {
  readonly text: string;
  readonly replaces: boolean;
  /** It touches what stands before or behind it. */
  readonly touches: { readonly before: boolean; readonly after: boolean };
}

/** Words, figures, signs: not only punctuation. */
export const says = (text: string): boolean => /[^\s\p{P}]/u.test(text);

export function insertion(now: string, then: string): Insertion | undefined {
  if (now === then) return undefined;
  const gap = now.replace(/\s+/g, ' ');
  const words = then.replace(/\s+/g, ' ');
  if (plain(settled(gap)) === plain(settled(words))) return undefined;
  const least = Math.min(gap.length, words.length);
  let start = 0;
  while (start < least && gap[start] === words[start]) start++;
  let end = 0;
  while (end < least - start && gap.at(-1 - end) === words.at(-1 - end)) end++;
  const text = gap.slice(start, gap.length - end);
  if (!says(text)) return undefined;
  return {
    text, replaces: says(words.slice(start, words.length - end)),
    touches: { before: start === 0 && !/^\s/.test(text), after: end === 0 && !/\s$/.test(text) },
  };
}

/** Where the answers stand in a paragraph that lost its anchors, by the words around them. */
export function findByWords({ words }: Frame, text: string): readonly { readonly from: number; readonly to: number }[] | undefined {
  const parts = words.map((word) => word.replace(/\s+/g, ' '));
  const [first = ''] = parts;
  if (!text.startsWith(first)) return undefined;
  const spans: { from: number; to: number }[] = [];
  let from = first.length;
  for (const [i, word] of parts.slice(1).entries()) {
    const last = i === parts.length - 2;
    const to = last ? (text.endsWith(word) ? text.length - word.length : -1) : word === '' ? -1 : text.indexOf(word, from);
    if (to < from) return undefined;
    spans.push({ from, to });
    from = to + word.length;
  }
  return spans;
}

/** Finds the frame of a paragraph that lost its anchors: by what it says, else by the words around its answers. */
export function anchorFinder(printed: Printed, gone: ReadonlySet<string>): (text: string) => readonly { key: string; from: number; to: number }[] | undefined {
  const bare = new Map<string, string[]>();
  const framed = new Set<Frame>();
  for (const key of gone) {
    const frame = printed.frames.get(key);
    if (frame && frame.keys.every((one) => gone.has(one))) framed.add(frame);
    else if (!frame && !key.includes('@')) {
      const hash = printed.hashes.get(key) ?? '';
      bare.set(hash, [...(bare.get(hash) ?? []), key]);
    }
  }
  return (raw) => {
    const text = raw.replace(/\s+/g, ' ').trim();
    const same = bare.get(printHash(text))?.shift();
    if (same !== undefined) return [{ key: same, from: 0, to: raw.length }];
    for (const frame of framed) {
      const spans = findByWords(frame, text);
      if (!spans) continue;
      const equal = spans.every(({ from, to }, i) => printHash(text.slice(from, to)) === printed.hashes.get(frame.keys[i] ?? ''));
      // "Số: …/…" is short, but there is only one of it.
      const least = frame.keys.every((key) => key.startsWith(':')) ? 2 : 6;
      if (!equal && frame.words.join('').replace(/[^\p{L}]/gu, '').length < least) continue;
      framed.delete(frame);
      return spans.map((span, i) => ({ key: frame.keys[i] ?? '', ...span }));
    }
    return undefined;
  };
}
