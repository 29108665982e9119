import type { Outline } from '../outline/outline.js';
import type { Kind, ItemOfKind } from '../outline/items.js';
import type { Answer } from '../outline/values.js';
import type { FindingKind, Place } from '../report/finding.js';

export type { Finding, FindingKind, Place, UnparsedReason } from '../report/finding.js';

/** What a check may look at besides the answer. All of it comes in: kinds read no clock and no storage. */
export interface CheckContext {
  readonly outline: Outline;
  readonly period: { readonly from: string; readonly to?: string };
  /** ISO date. */
  readonly today: string;
}

/**
 * What every kind of item can do. One file a kind; `kinds/index.ts` holds the only switch over them. Folding the
 * answers of several units is apart, in `kinds/merge.ts`, because no form needs it.
 */
export interface KindRules<K extends Kind, V> {
  readonly kind: K;
  /** Whether an answer says nothing yet: a table of blank rows may be stored, but is still to be answered. */
  isEmpty(answer: Answer<V> | undefined): boolean;
  /**
   * Reads what was typed or found in a file. Blank text gives `undefined`; what is not understood is kept. Never throws.
   * Tables, matrices and targets keep a text as it is: see `blockRules`.
   */
  parse(text: string, item: ItemOfKind<K>): Answer<V> | undefined;
  /** The answer as it stands in a field while it is not being typed in. Empty for many cells: each has a field of its own. */
  format(answer: Answer<V> | undefined, item: ItemOfKind<K>): string;
  /** The answer as it stands in a document: just the value ("hơn 87 nghìn"), without its phrase. */
  print(value: V, item: ItemOfKind<K>): string;
  /** What is worth the writer's attention in one answer. */
  check(answer: Answer<V>, item: ItemOfKind<K>, context: CheckContext): (Omit<Place, 'itemId'> & FindingKind)[];
}

/** The rules of some kind, for readers that hold an item of any. */
export type AnyRules = KindRules<Kind, unknown>;
