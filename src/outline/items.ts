import type { Text } from './text.js';

/** The id of a section, an item, a column, a level …: by meaning, never by position, never reused. */
export const ID_PATTERN = /^[a-z][a-z0-9-]{0,31}$/;

/**
 * `explicit`: the outline asks for it in words. `implied`: sensible beside what is asked, so optional.
 * Absent means explicit.
 */
export type Asked = 'explicit' | 'implied';

/** Shown only when another item has been answered so. */
export interface Condition {
  /** Id of a `yes-no` or `choice` item that stands before this one. */
  readonly item: string;
  /** The answer that shows it: a boolean or an option id. */
  readonly is: boolean | string;
}

interface ItemBase<K extends string> {
  readonly id: string;
  readonly kind: K;
  /** The question, short: the label of the field. */
  readonly title: Text;
  /** A line of help under the field. */
  readonly hint?: Text;
  readonly asked?: Asked;
  readonly when?: Condition;
}

/** Running text: paragraphs, and lines that begin with "-", "+" or "a)". */
export interface NarrativeItem extends ItemBase<'narrative'> {
  /** A length to aim at, in words. Never enforced. */
  readonly aim?: { readonly words: number };
}

/** One line of text. */
export type TextItem = ItemBase<'text'>;

/** One of the figures that a count is made up of ("trong đó nữ"). */
export interface CountPart {
  readonly id: string;
  readonly title: Text;
  /** How a document states it; `{n}` is the figure: "{n} nữ". */
  readonly print: string;
}

/** One number of things. */
export interface CountItem extends ItemBase<'count'> {
  /** What is counted: "cuộc", "cơ sở". "lượt" is not "người": only like is added to like. */
  readonly unit: Text;
  /** How a document states it; `{n}` is the figure as written: "đã tổ chức {n} cuộc". */
  readonly print: string;
  /** What joins it to the phrase before it in the same sentence: `', '` if absent. */
  readonly glue?: string;
  readonly parts?: readonly CountPart[];
  /** Whether the parts make up the whole (`sum`) or are only some of it (absent). */
  readonly partsAre?: 'sum' | 'some';
  /** What the level above does with it: `sum` if absent. */
  readonly aggregate?: 'sum' | 'none';
  /** Whether a unit reports its own figure or its whole branch: `branch` if absent. */
  readonly scope?: 'own' | 'branch';
}

/** A share such as 45/152, whose percentage is computed. */
export interface RatioItem extends ItemBase<'ratio'> {
  /** What is counted on both sides: "CĐCS". */
  readonly unit: Text;
  /** `{n}` is the ratio as it prints: "45/152 (29,6%)". */
  readonly print: string;
  readonly glue?: string;
}

/** A day, a month or a year. */
export interface DateItem extends ItemBase<'date'> {
  readonly print?: string;
  readonly glue?: string;
}

export interface Option {
  readonly id: string;
  readonly title: Text;
}

/** One of some options. */
export interface ChoiceItem extends ItemBase<'choice'> {
  readonly options: readonly Option[];
  /** Whether an answer outside the options may be written in. */
  readonly other?: boolean;
  readonly print?: string;
  readonly glue?: string;
}

export interface YesNoItem extends ItemBase<'yes-no'> {
  /** How a document states a yes and a no; absent: the answer is not printed (a switch of the form only). */
  readonly print?: { readonly yes: string; readonly no: string };
}

/** What a table's column holds: an item's kind, without what only a prompt needs. */
export type Column =
  | Omit<TextItem, 'asked' | 'when'>
  | (Omit<CountItem, 'asked' | 'when' | 'print' | 'glue' | 'parts' | 'partsAre'> & { readonly total?: boolean })
  | Omit<RatioItem, 'asked' | 'when' | 'print' | 'glue'>
  | Omit<DateItem, 'asked' | 'when' | 'print' | 'glue'>
  | Omit<ChoiceItem, 'asked' | 'when' | 'print' | 'glue'>
  | Omit<YesNoItem, 'asked' | 'when' | 'print'>;

/** A list of records: one row a document, a campaign, a course. Rows are added by the officer. */
export interface TableItem extends ItemBase<'table'> {
  /** What one row is: "văn bản". */
  readonly rowTitle: Text;
  readonly columns: readonly Column[];
  /** Columns by which the level above may tell apart the same record reported twice. */
  readonly key?: readonly string[];
  /** Columns whose sum feeds a count of the same section (column id → count id). */
  readonly feeds?: Readonly<Record<string, string>>;
}

export interface MatrixAxisEntry {
  readonly id: string;
  readonly title: Text;
}

/** Counts in rows and columns, with totals computed on both sides. */
export interface MatrixItem extends ItemBase<'matrix'> {
  readonly unit: Text;
  readonly rows: readonly MatrixAxisEntry[];
  /** Its own columns, or the outline's bands (then each level sees the bands it reports for). */
  readonly columns: readonly MatrixAxisEntry[] | { readonly axis: 'bands' };
  /** Whether a row "khác" with a label of its own is offered. */
  readonly other?: boolean;
  readonly aggregate?: 'sum' | 'none';
}

/** The targets of a programme: rows that the host supplies or the officer adds. */
export interface TargetsItem extends ItemBase<'targets'> {
  /** Section whose narrative is offered the names of the targets that were not met. */
  readonly unmetTo?: string;
}

/** One thing to answer, of exactly one kind. */
export type Item =
  | NarrativeItem | TextItem | CountItem | RatioItem | DateItem | ChoiceItem | YesNoItem
  | TableItem | MatrixItem | TargetsItem;

export type Kind = Item['kind'];
export type ItemOfKind<K extends Kind> = Extract<Item, { kind: K }>;
