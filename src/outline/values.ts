/** The values that answers hold. Plain JSON: what is stored, sent and read back. */

/** How sure a figure is. Prints in front of it: "hơn", "trên", "gần", "khoảng", "dưới". */
export type Qualifier = 'more-than' | 'above' | 'nearly' | 'about' | 'below';

/** A number and how it was written. */
export interface Figure {
  /** The number meant. For "hơn 87 nghìn", 87000. */
  readonly value: number;
  /** As written, and as printed: "hơn 87 nghìn", "06". */
  readonly text: string;
  readonly qualifier?: Qualifier;
}

/** An answer that was understood. */
export interface Given<V> {
  readonly state: 'given';
  readonly value: V;
}

/** An answer that was not understood, kept as typed. */
export interface Unparsed {
  readonly state: 'unparsed';
  readonly text: string;
  /** Of a count whose whole is missing or not understood: its parts, which may be. */
  readonly parts?: Parts;
}

/** `none`: it did not happen ("không phát sinh"). `out-of-scope`: not this unit's ("không thuộc phạm vi"). */
export type NotApplicableReason = 'none' | 'out-of-scope';

export interface NotApplicable {
  readonly state: 'not-applicable';
  readonly reason: NotApplicableReason;
  /** The officer's own words on why. */
  readonly note?: string;
}

/** What was given to an item. Absent means empty. */
export type Answer<V = unknown> = Given<V> | Unparsed | NotApplicable;

/** What was given to a cell of a table or matrix, or to a part of a count. */
export type Cell<V = unknown> = Answer<V>;

/** Part id → figure ("nữ" → 33). */
export type Parts<Id extends string = string> = Readonly<Partial<Record<Id, Cell<Figure>>>>;

export interface CountValue<PartId extends string = string> extends Figure {
  readonly parts?: Parts<PartId>;
}

/** Paragraphs separated by one line feed. */
export type NarrativeValue = string;

export interface RatioValue {
  readonly part: number;
  readonly whole: number;
  /** As written: "45/152". */
  readonly text: string;
  /** A percentage that was written beside it, kept and compared with the computed one. */
  readonly entered?: number;
}

/** ISO 8601: a day `2020-10-02`, a month `2020-10` or a year `2020`. */
export type DateValue = string;

/** An option's id, or words of one's own where the item allows them. */
export type ChoiceValue<OptionId extends string = string, Other extends boolean = boolean> =
  | OptionId
  | (Other extends true ? { readonly other: string } : never);

/** The unit that a row first came from, in a report that was made from others: under the name that is printed. */
export interface RowUnit {
  /** Id in a directory. */
  readonly id?: string;
  readonly name: string;
}

export interface TableRow<Cells = Readonly<Record<string, Cell>>> {
  /** Permanent; nothing addresses a row by its position. */
  readonly rowId: string;
  /** Absent: the reporting unit's own. */
  readonly unit?: RowUnit;
  readonly cells: Cells;
}

export interface TableValue<Cells = Readonly<Record<string, Cell>>> {
  readonly rows: readonly TableRow<Cells>[];
  /** Totals that were typed, by column; computed ones are never stored. */
  readonly entered?: Readonly<Record<string, Cell<Figure>>>;
}

export interface MatrixValue<RowId extends string = string, ColumnId extends string = string> {
  readonly cells: Readonly<Partial<Record<RowId | 'other', Readonly<Partial<Record<ColumnId, Cell<Figure>>>>>>>;
  /** The officer's label of the row "khác". */
  readonly otherTitle?: string;
  /** Totals that were typed. */
  readonly entered?: {
    readonly rows?: Readonly<Partial<Record<RowId | 'other', Cell<Figure>>>>;
    readonly columns?: Readonly<Partial<Record<ColumnId, Cell<Figure>>>>;
    readonly all?: Cell<Figure>;
  };
}

export type Outcome = 'met' | 'exceeded' | 'unmet';

/** A target and what became of it. The wording is copied in, so that the report reads without the host's list. */
export interface TargetRow {
  readonly rowId: string;
  /** Id of the host's row; absent: the officer's own. */
  readonly suppliedId?: string;
  readonly title: string;
  readonly measure: 'share' | 'count' | 'yes-no';
  readonly unit?: string;
  readonly target?: Cell<Figure>;
  /** A ratio for a share, a figure for a count, a boolean for a yes-no. */
  readonly result?: Cell<RatioValue | Figure | boolean>;
  /** The officer's judgement, where it differs from the computed one or nothing can be computed. */
  readonly outcome?: Outcome;
  readonly note?: string;
}

export interface TargetsValue {
  readonly rows: readonly TargetRow[];
}
