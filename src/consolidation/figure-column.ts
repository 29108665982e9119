import type { Text } from '../outline/text.js';
import type { Figure } from '../outline/values.js';
import type { FigureCell, FigureKey } from './summary.js';
import type { Recognised } from './standing.js';

/** One figure that the outline asks for: a column of the table of units. */
export interface FigureColumn {
  readonly key: FigureKey;
  readonly itemId: string;
  readonly sectionId: string;
  /** From the general to the particular: the item's title, then the part's, or row and column. */
  readonly titles: readonly Text[];
  /** What is counted. Only like is added to like, and every column is of one kind. */
  readonly measure: Text;
  /** `none`: it is never added up. */
  readonly aggregate: 'sum' | 'none';
  /** Whether a unit gives its own figure or its whole branch's. */
  readonly scope: 'own' | 'branch';
}

/** A figure in the table: the report's, or the clerk's with the report's beside it. */
export interface TableCell extends FigureCell {
  /** What the report says, where the clerk put it right; `undefined` in it: nothing. */
  readonly corrected?: { readonly original: FigureCell | undefined; readonly note: string };
}

/** The figures of one counted file. */
export interface FigureRow {
  readonly fileId: string;
  readonly unit: Recognised;
  /** `own`: the figures of its branch are shown, but not in the totals. */
  readonly figures: 'all' | 'own';
  /** By figure; absent: the report is silent. */
  readonly cells: Readonly<Record<FigureKey, TableCell>>;
}

/** What a column adds up to, and of whom. */
export interface FigureTotal {
  /** Absent where nobody gave a figure, or the outline says that it is not added up. */
  readonly figure?: Figure;
  /** More than a number holds exactly (2^53). */
  readonly inexact?: true;
  /** How many rows gave a figure that is in it; said that there is none; gave a text; are silent; are in their superior's. */
  readonly given: number;
  readonly notApplicable: number;
  readonly unparsed: number;
  readonly silent: number;
  readonly covered: number;
}

/** Units × figures. */
export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  /** By unit name, then file. */
  readonly rows: readonly FigureRow[];
  readonly totals: Readonly<Record<FigureKey, FigureTotal>>;
}
