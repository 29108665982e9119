import type { Found, Unplaced } from '../../report/incoming.js';
import { plain, printHash } from '../hash.js';
import { parseKey } from '../anchor-key.js';
import { anchorFinder, fixedHash, insertion, says, wordsBetween, type Printed } from './frames.js';
import { isGrid, type GridTable, type Line, type Piece, type Spot } from './spots.js';

/** What stands at a place of ours now. */
export interface Said {
  readonly text: string;
  /** As it was printed. */
  readonly same: boolean;
  readonly found: Found;
}

/** A paragraph that somebody added behind (or, at the beginning, before) a place of ours. */
export interface Added {
  readonly text: string;
  readonly found: Found;
  readonly after?: string;
  readonly before?: string;
}

export interface Visible {
  /** In the order of the document. */
  readonly said: ReadonlyMap<string, Said>;
  readonly added: readonly Added[];
  readonly grids: readonly GridTable[];
  readonly unplaced: readonly Unplaced[];
}

/** What the reader knows of keys. */
export interface KeyWords {
  /** Running text: what is written behind it joins it. */
  isRunning(key: string): boolean;
  /** A list of lines, such as addressees: a line written behind it joins it. */
  isList(key: string): boolean;
  sectionOf(key: string): string | undefined;
  /** A form to be filled in: something of ours stands between any two of its answers. */
  readonly isBlank: boolean;
}

/** Longer paragraphs are not searched for a hint of ours. */
const LONGEST_HINT = 4000;

/** Nothing but room to write in. */
export const isGap = (text: string): boolean => /^[\s\u00a0.…_·/-]*$/u.test(text);

/** The mark that nothing follows; it is ours, and wanders when somebody writes on. */
const withoutEnd = (text: string): string => text.replace(/\s*\.?\/\.\s*$/, (end) => (end.includes('./') ? '.' : ''));

/** Keys that were printed and stand nowhere now. */
function goneFrom(pieces: readonly Piece[], { keys }: Printed): ReadonlySet<string> {
  const gone = new Set(keys);
  const take = (spots: readonly Spot[]): void => { for (const { key } of spots) gone.delete(key); };
  for (const piece of pieces) {
    if (!isGrid(piece)) take(piece.spots);
    else for (const { cells } of piece.rows) for (const { spots } of cells) take(spots);
  }
  return gone;
}

/** Goes through the document and says what stands where, what was added, and what belongs nowhere. `printed`: absent where the file carries no data. */
export function readVisible(pieces: readonly Piece[], printed: Printed | undefined, words: KeyWords): Visible {
  const said = new Map<string, Said>();
  const added: Added[] = [];
  const grids: GridTable[] = [];
  const unplaced: Unplaced[] = [];
  let find: ReturnType<typeof anchorFinder> | undefined;
  let last: { readonly key: string; readonly framed: boolean } | undefined;
  let section: string | undefined;
  let waiting: Line[] = [];
  /** What was added from here on may belong to the last place, or to the next. */
  let open = 0;

  const strand = (text: string, paragraph: number): void =>
    void unplaced.push({ text: text.trim(), paragraph, ...(section === undefined ? {} : { sectionId: section }) });
  const strandWaiting = (): void => {
    for (const { text, paragraph } of waiting) strand(text, paragraph);
    waiting = [];
  };
  const whole = ({ text, paragraph }: Line): Found => ({ text, from: 0, to: text.length, paragraph });

  for (const piece of pieces) {
    if (isGrid(piece)) {
      strandWaiting();
      section = words.sectionOf(piece.itemId) ?? section;
      grids.push(piece);
      last = undefined;
      continue;
    }
    const line = piece.spots.length === 0 ? { ...piece, spots: recovered(piece) } : piece;
    if (line.spots.length > 0) readLine(line);
    else readLoose(line);
  }
  strandWaiting();
  return { said, added, grids, unplaced };

  function recovered({ text }: Line): readonly Spot[] {
    if (!printed || text.trim() === '' || isFixed(text, false)) return [];
    find ??= anchorFinder(printed, goneFrom(pieces, printed));
    return find(text) ?? [];
  }

  function isFixed(text: string, take: boolean): boolean {
    const hash = printed && fixedHash(printed, text);
    if (hash !== undefined && take) printed?.fixed.set(hash, (printed.fixed.get(hash) ?? 0) - 1);
    return hash !== undefined;
  }

  /** What somebody wrote into a paragraph of ours: it belongs to what comes next. `undefined`: it is none of ours. */
  function beside(text: string): string | undefined {
    if (isFixed(text, true)) return '';
    if (!printed || text.length > LONGEST_HINT) return undefined;
    for (let at = text.length - 1; at > 0; at--) {
      if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '')) continue;
      const [before, after] = [text.slice(0, at), text.slice(at)];
      if (says(before) && isFixed(before, true)) return says(after) ? after : '';
      if (says(after) && isFixed(after, true)) return says(before) ? before : '';
    }
    return undefined;
  }

  function readLoose(line: Line): void {
    const { text, paragraph, framed } = line;
    if (text.trim() === '') return;
    if (last && last.framed !== framed) last = undefined;
    const more = beside(text);
    if (more !== undefined || (!printed && (line.heading || !says(text)))) {
      strandWaiting();
      last = undefined;
      open = added.length;
      if (more) waiting.push({ ...line, text: more });
      return;
    }
    // A copy of the letterhead's number and date.
    if (/^\(Kèm theo Báo cáo/i.test(text.normalize('NFC'))) return;
    if (!says(text)) return;
    if (line.heading || framed && !(last && words.isList(last.key))) return strand(text, paragraph);
    if (last && (words.isRunning(last.key) || words.isList(last.key))) added.push({ text: withoutEnd(text), found: whole(line), after: last.key });
    else if (last) strand(text, paragraph);
    else waiting.push(line);
  }

  function readLine(line: Line): void {
    const { text, framed, paragraph } = line;
    const first = line.spots[0]?.key;
    // Nothing else was printed in this paragraph: all of it is the answer, wherever the anchor has slipped to.
    const isAll = printed !== undefined && first !== undefined && line.spots.length === 1 && printed.hashes.has(first) && !printed.frames.has(first);
    const spots = isAll ? [{ key: first, from: 0, to: text.length }] : line.spots;
    const opens = first !== undefined && words.isRunning(first) && /#1$|^[^#]*$/.test(first);
    // Nothing of ours is left between two answers: whose it is, nobody knows.
    if (words.isBlank && opens) for (const { text: lost, found } of added.splice(open)) strand(lost, found.paragraph);
    if (opens) for (const one of waiting) added.push({ text: withoutEnd(one.text), found: whole(one), before: first });
    else strandWaiting();
    waiting = [];

    const texts = spots.map(({ from, to }) => text.slice(from, to));
    const spans = spots.map(({ from, to }) => ({ from, to }));
    for (let i = 0; i <= spots.length; i++) {
      const before = spots[i - 1];
      const after = spots[i];
      const from = before?.to ?? 0;
      const to = after?.from ?? text.length;
      const gap = text.slice(from, to);
      const made = printed
        ? insertion(gap, wordsBetween(printed, before?.key, after?.key))
        : !after && before && says(gap) && words.isRunning(before.key) ? { text: gap, replaces: false, touches: { before: !/^\s/.test(gap), after: false } } : undefined;
      if (!made) continue;
      const own = i - 1;
      const isBlank = (at: number): boolean => texts[at] !== undefined && isGap(texts[at] ?? '');
      const put = (at: number, value: string): void => {
        texts[at] = value;
        spans[at] = at === own ? { from: spans[at]?.from ?? 0, to } : { from, to: spans[at]?.to ?? to };
      };
      if (made.replaces) strand(text, paragraph);
      else if (before && made.touches.before && /^[\d.,/]*\d/.test(made.text) && /\d$/.test(texts[own] ?? '')) {
        put(own, (texts[own] ?? '') + (/^[\d.,/]+/.exec(made.text)?.[0] ?? ''));
        const rest = made.text.replace(/^[\d.,/]+/, '');
        if (says(rest)) strand(rest, paragraph);
      } else if (after && made.touches.after && /^\d[\d.,]*$/.test(made.text.trim()) && /^\d/.test(texts[i] ?? '')) put(i, made.text.trim() + (texts[i] ?? ''));
      else if (before && words.isRunning(before.key)) put(own, (texts[own] ?? '') + (isBlank(own) && texts[own] === '' ? made.text : made.touches.before ? made.text : ` ${made.text.trim()}`));
      else if (isBlank(i)) put(i, made.text);
      else if (isBlank(own)) put(own, made.text);
      else if (after && words.isRunning(after.key)) put(i, `${made.text}${made.touches.after ? '' : ' '}${texts[i] ?? ''}`);
      else strand(made.text, paragraph);
    }

    spots.forEach(({ key }, i) => {
      const own = texts[i] ?? '';
      const span = spans[i] ?? { from: 0, to: 0 };
      const found: Found = { text, ...span, paragraph };
      const before = said.get(key);
      if (before) {
        // Copied: what stands there now is more of the same.
        if (printHash(before.text) === printHash(own) || isGap(own)) return;
        if (last && words.isRunning(key)) added.push({ text: own, found, after: last.key });
        else strand(text, paragraph);
        return;
      }
      const same = printed?.hashes.get(key) === printHash(own);
      said.set(key, { text: own, same, found });
      // What the outline asks no more: there is no answer that the new words could be.
      if (!same && key.startsWith('?') && says(own) && printed?.hashes.get(key) !== printHash(plain(own))) strand(own, paragraph);
      section = sectionOfKey(key) ?? section;
      last = { key, framed };
      open = added.length;
    });
  }

  function sectionOfKey(key: string): string | undefined {
    const parsed = parseKey(key);
    return parsed && 'itemId' in parsed ? words.sectionOf(parsed.itemId) : undefined;
  }
}
