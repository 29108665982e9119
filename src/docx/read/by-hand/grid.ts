import { oneLine } from '../../../i18n/clean-text.js';
import type { BodyTable } from '../body.js';
import { cellText } from './lines.js';

/** A table as rows of texts, with the paragraph its first row counts as. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly paragraph: number;
  /** The same cells with their paragraphs on lines of their own. */
  readonly typed: readonly (readonly string[])[];
}

/** Text of a row that is not in the answer. */
export interface Stray { readonly row: number; readonly text: string }

export function gridOf({ rows }: BodyTable, paragraph: number): Grid {
  // A cell over several columns speaks for the first; the others are empty, so that columns stay columns.
  const typed = rows.map(({ cells }) => cells.flatMap(({ blocks, span }) => [cellText(blocks), ...Array<string>(Math.min(span, 40) - 1).fill('')]));
  return { rows: typed.map((row) => row.map(oneLine)), paragraph, typed };
}

/** Heads of a table. `at`: the first of the rows that hold them; `from`: the first row behind them. */
export interface Heads { readonly heads: readonly string[]; readonly at: number; readonly from: number }

/** Rows that may be the heads: the first, below a title the second, and two of them read as one where cells were joined. */
export function headings({ rows }: Grid): Heads[] {
  const found: Heads[] = [];
  rows.slice(0, 3).forEach((row, i) => {
    const isTitle = (one: readonly string[]): boolean => one.filter(Boolean).length < 2;
    if (row.some((cell) => cell.length > 70) || isTitle(row) || rows.slice(0, i).some((one) => !isTitle(one))) return;
    found.push({ heads: row, at: i, from: i + 1 });
    const next = rows[i + 1];
    if (!next || next.some((cell) => /^\d/.test(cell) || cell.length > 70) || ![...row, ...next].includes('')) return;
    // A head over several columns names those below it, too.
    let over = '';
    const both = row.map((cell, c) => {
      over = cell || over;
      return next[c] ? `${over} ${next[c]}`.trim() : cell;
    });
    found.push({ heads: both, at: i, from: i + 2 });
  });
  return found;
}

export const headRows = ({ rows }: Grid, { at, from }: Heads): Stray[] => rows.slice(at, from).map((row, i) => ({ row: at + i, text: row.filter(Boolean).join(' | ') }));

/** Running numbers say nothing; words that stand in their column do. */
export const isCount = (text: string): boolean => /^[\dIVXivx.)\s]*$/.test(text);
export const named = (head: string | undefined, text: string): string => (head ? `${head}: ${text}` : text);
