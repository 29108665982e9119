import type { TableColumn, TableRow } from './paper.js';
import { emWidth } from './text-width.js';

/** A column before its width is known. */
export type ColumnHead = Omit<TableColumn, 'share'>;

/** In em: a cell's sides, the widest word that is kept whole, the longest entry that is kept on one line. */
const SIDES = 0.8;
const WORD_MOST = 9;
const LINE_KEPT = 7;
/** What every column of longer texts must still have, or short entries break after all. */
const TEXT_LEAST = 9;
/** Heads may take two lines. */
const HEAD_LINE = 0.55;

interface Wish {
  /** So that no word is broken. */
  readonly word: number;
  /** So that short entries stay on one line. */
  readonly kept: number;
  /** So that everything stays on one line. */
  readonly most: number;
  readonly weight: number;
}

/** Columns as wide as what stands in them asks for: short entries keep to one line, long texts share what is left. */
export function withShares(heads: readonly ColumnHead[], rows: readonly TableRow[], room: number): TableColumn[] {
  const words = heads.map(({ title }) => widestWord(title, true));
  const lines = heads.map(() => 0);
  const squares = heads.map(({ title }) => emWidth(title, true) ** 2);
  for (const { cells, total = false } of rows) {
    let column = 0;
    for (const { runs, span = 1 } of cells) {
      const at = column;
      column += span;
      if (span > 1) continue;
      const text = runs.map((run) => run.text).join('').slice(0, 1000);
      const width = emWidth(text, total);
      lines[at] = Math.max(lines[at] ?? 0, width);
      squares[at] = (squares[at] ?? 0) + width ** 2;
      if (width > (words[at] ?? 0)) words[at] = Math.max(words[at] ?? 0, widestWord(text, total));
    }
  }
  const wishes = heads.map<Wish>(({ title }, i) => {
    const word = Math.min(words[i] ?? 0, WORD_MOST);
    const line = lines[i] ?? 0;
    const kept = Math.max(word, emWidth(title, true) * HEAD_LINE, line <= LINE_KEPT ? line : 0);
    return { word: word + SIDES, kept: kept + SIDES, most: Math.max(kept, line) + SIDES, weight: Math.cbrt(squares[i] ?? 0) };
  });
  const isLong = (_wish: Wish, i: number): boolean => (lines[i] ?? 0) > LINE_KEPT;
  const short = wishes.filter((wish, i) => !isLong(wish, i));
  const isRoomy = room - sumOf(short.map(({ kept }) => kept)) >= TEXT_LEAST * wishes.filter(isLong).length;
  const widths = shareOut(wishes.map(({ word, kept, most, weight }) => ({ least: isRoomy ? kept : word, most, weight })), room);
  const whole = sumOf(widths);
  return heads.map((head, i) => ({ ...head, share: Math.round(((widths[i] ?? 0) / whole) * 10000) / 10000 }));
}

/**
 * Widths that keep the rows low. A cell takes length/width lines; the sum of their squares is least where
 * each width goes with the cube root of its column's sum of squared lengths, between what a column needs and
 * what it can use.
 */
function shareOut(wishes: readonly { readonly least: number; readonly most: number; readonly weight: number }[], room: number): number[] {
  const at = (factor: number): number[] => wishes.map(({ least, most, weight }) => Math.min(Math.max(least, factor * weight), Math.max(least, most)));
  let low = 0;
  let high = 100;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (sumOf(at(middle)) < room) low = middle;
    else high = middle;
  }
  return at(low);
}

const sumOf = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const widestWord = (text: string, bold: boolean): number => text.split(/\s+/).reduce((most, word) => Math.max(most, emWidth(word, bold)), 0);
