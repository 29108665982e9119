import { oneLine } from '../i18n/clean-text.js';
import type { Cell, Figure } from '../outline/values.js';
import type { ColumnHead } from './columns.js';
import type { Anchor, TableCell, TableRow } from './paper.js';
import { notApplicableWords } from './sentences.js';

/** The heads and rows of a table before it is known where it stands. */
export interface Grid {
  readonly itemId: string;
  readonly heads: readonly ColumnHead[];
  readonly rows: readonly TableRow[];
  /** Behind its title: " (3 văn bản)", " (đơn vị tính: trang)". */
  readonly caption: string;
  /** How much it holds, for the text that refers to it: "25 văn bản". */
  readonly amount: string;
}

/** What a cell prints: nothing understood is reworded, nothing typed is left out. */
export const cellRun = (cell: Cell | undefined, print: () => string, anchor: Anchor): TableCell => {
  const text = !cell ? '' : cell.state === 'not-applicable' ? notApplicableWords(cell) : oneLine(print());
  return { runs: text ? [{ text, anchor }] : [] };
};

/** A figure, or what was typed instead of one. */
export const figureText = (cell: Cell<Figure> | undefined): string => (cell?.state === 'given' ? cell.value.text : cell?.state === 'unparsed' ? cell.text : '');

export const plainCell = (text: string): TableCell => ({ runs: text ? [{ text }] : [] });
