import type { ItemIdOfKind, ItemOf, ValueOf } from '../outline/infer.js';
import type { Gate, Outline } from '../outline/outline.js';
import type { Answer, Cell, Figure, TableRow, TargetRow } from '../outline/values.js';
import type { DocumentDetails, Orphan, Period, ReportingUnit, Source } from './union-report.js';

/**
 * Gives an item its answer, or takes it away (`undefined`). Made for each item of the union by itself, so
 * that the answer must fit *its* item.
 */
type AnswerChange<O extends Outline, I> = I extends { readonly id: infer Id extends string }
  ? { readonly type: 'answer'; readonly item: Id; readonly answer: Answer<ValueOf<O, I>> | undefined }
  : never;

type TableOf<O extends Outline> = Extract<ItemOf<O>, { readonly kind: 'table' }>;
type RowOf<O extends Outline, I> = ValueOf<O, I> extends { readonly rows: readonly (infer R)[] } ? R : TableRow;

/** Sets one cell of a table; a row that is not there yet is added at the end. */
type CellChange<O extends Outline, I> = I extends { readonly id: infer Id extends string }
  ? RowOf<O, I> extends { readonly cells: infer Cells }
    ? {
        readonly [ColumnId in keyof Cells & string]-?: {
          readonly type: 'cell';
          readonly item: Id;
          readonly row: string;
          readonly column: ColumnId;
          readonly answer: Cells[ColumnId] | undefined;
        };
      }[keyof Cells & string]
    : never
  : never;

/** Puts a row into a table, in place of the one with its id, else before another, else at the end. */
type RowChange<O extends Outline, I> = I extends { readonly id: infer Id extends string }
  ? { readonly type: 'row-put'; readonly item: Id; readonly row: RowOf<O, I>; readonly before?: string }
  : never;

type TargetRowChange<O extends Outline> = {
  readonly type: 'row-put';
  readonly item: ItemIdOfKind<O, 'targets'>;
  readonly row: TargetRow;
  readonly before?: string;
};

type RowRemoval<O extends Outline> = {
  readonly type: 'row-remove';
  readonly item: ItemIdOfKind<O, 'table' | 'targets'>;
  readonly row: string;
};

/** Sets one cell of a matrix, or one of its typed totals (`total` on either side). */
type MatrixChange<O extends Outline> = {
  readonly type: 'matrix-cell';
  readonly item: ItemIdOfKind<O, 'matrix'>;
  readonly row: string;
  readonly column: string;
  readonly answer: Cell<Figure> | undefined;
};

/** Sets the typed total of a table's column. */
type TotalChange<O extends Outline> = {
  readonly type: 'total';
  readonly item: ItemIdOfKind<O, 'table'>;
  readonly column: string;
  readonly answer: Cell<Figure> | undefined;
};

/** What may happen to a report. Changes are values: they can be stored, sent and applied again. */
export type Change<O extends Outline = Outline> =
  | AnswerChange<O, ItemOf<O>>
  | CellChange<O, TableOf<O>>
  | RowChange<O, TableOf<O>>
  | TargetRowChange<O>
  | RowRemoval<O>
  | TotalChange<O>
  | MatrixChange<O>
  /** Details of the document; a key with `undefined` is taken away. */
  | { readonly type: 'document'; readonly document: { readonly [K in keyof DocumentDetails]?: DocumentDetails[K] | undefined } }
  | { readonly type: 'unit'; readonly unit: ReportingUnit }
  | { readonly type: 'period'; readonly period: Period }
  /** Switches a section or an item on or off for this report; `undefined` goes back to the profile. */
  | { readonly type: 'select'; readonly node: string; readonly gate: Gate | undefined }
  /** Keeps something that the outline has no item for, behind what is kept already. */
  | { readonly type: 'orphan-put'; readonly orphan: Orphan }
  /** Drops an orphan that the officer has dealt with. */
  | { readonly type: 'orphan-remove'; readonly itemId: string }
  /** Names the reports that went into this one, in place of those named before. */
  | { readonly type: 'sources'; readonly sources: readonly Source[] }
  | { readonly type: 'revision' }
  /** Several changes that belong together: one step of undo, one transaction of the draft store. */
  | { readonly type: 'all'; readonly changes: readonly Change<O>[] };
