import type { Answer } from '../../outline/values.js';
import type { Decision } from '../../report/accept-proposals.js';
import type { LeftRow } from '../../report/leave-rows.js';

/** A correction as far as it was typed: an answer, or of a detail what stands in its boxes, by their names. */
export type Typed = { readonly answer: Answer | undefined } | { readonly boxes: Readonly<Record<string, string>> };

/** What somebody has made of one entry so far, as plain data. */
export interface EntryState {
  readonly decision?: Decision | undefined;
  /** Of a list: rows that are left. */
  readonly left?: readonly LeftRow[] | undefined;
  readonly typed?: Typed | undefined;
}

/** By the ids of entries. */
export type EntryStates = ReadonlyMap<string, EntryState>;

/** What was made of a file before, and where in it the person was. */
export interface ReviewState {
  readonly entries: EntryStates;
  /** The entry that keys act on. */
  readonly current: string;
}

/** What became of the same review in another window meanwhile. */
export interface Elsewhere {
  /** Entries on which something else was decided there, as they stand now. */
  readonly entries: EntryStates;
  /** Entries that were decided there and then otherwise here: these stand as they do here. */
  readonly overruled: readonly string[];
  /** It was finished there, or left: nothing is kept any more. */
  readonly isOver: boolean;
}
