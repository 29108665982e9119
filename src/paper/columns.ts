import type { TableCell, TableColumn } from './paper.js';
import { emWidth } from './text-width.js';

/** A column before its width is known. */
export type ColumnHead = Omit<TableColumn, 'share'>;

/** Widths in em: a cell's sides, the widest word that is kept whole, the width beyond which text may as well wrap. */
const SIDES = 0.8;
const WORD_MOST = 9;
const LINE_MOST = 20;

/** Columns as wide as what stands in them asks for: no word is broken, long texts share what is left. */
export function withShares(heads: readonly ColumnHead[], rows: readonly { readonly cells: readonly TableCell[] }[], room: number): TableColumn[] {
  const least: number[] = [];
  const wanted: number[] = [];
  heads.forEach(({ title }, i) => {
    let word = widestWord(title) * 1.1;
    let line = word;
    for (const { cells } of rows) {
      const cell = cells[i];
      // A row with merged cells is a row of totals: its label has room enough.
      if (!cell || cells.length !== heads.length) continue;
      const text = cell.runs.map((run) => run.text).join('');
      if (text === '') continue;
      line = Math.max(line, emWidth(text.slice(0, 200)));
      word = Math.max(word, widestWord(text.slice(0, 2000)));
    }
    least.push(Math.min(word, WORD_MOST) + SIDES);
    wanted.push(Math.min(Math.max(line, word), LINE_MOST) + SIDES);
  });
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const spare = room - sum(least);
  const wish = sum(wanted) - sum(least);
  const widths = spare > 0 && wish > 0 ? least.map((min, i) => min + (spare * ((wanted[i] ?? min) - min)) / wish) : spare > 0 ? least.map((min) => (min * room) / sum(least)) : least;
  const whole = sum(widths);
  return heads.map((head, i) => ({ ...head, share: Math.round(((widths[i] ?? 0) / whole) * 10000) / 10000 }));
}

const widestWord = (text: string): number => text.split(/[\s/-]+/).reduce((most, word) => Math.max(most, emWidth(word)), 0);
