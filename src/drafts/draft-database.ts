import type { NotKeptReason } from '../storage/not-kept.js';

/** `drafts`: one card a draft, by `id`. `pieces`: by `draft` and `key`. `asides`: by `draft` and `id`. `typed`: jottings, under keys that they don't hold. */
export type Table = 'drafts' | 'pieces' | 'asides' | 'typed';
export type Key = string | readonly [draft: string, own: unknown];

/** Reads are answered in order; writes are done when the transaction is. */
export interface DraftTransaction {
  get(table: Table, key: Key): Promise<unknown>;
  /** All records, or those of one draft. */
  all(table: Table, draft?: string): Promise<readonly unknown[]>;
  /** Keys of the records of one draft. */
  keys(table: Table, draft: string): Promise<readonly Key[]>;
  put(table: Exclude<Table, 'typed'>, record: object): void;
  delete(table: Table, key: Key): void;
}

/** What a draft store stands on: three tables and transactions over all of them. */
export interface DraftDatabase {
  readonly kept: boolean;
  readonly reason: NotKeptReason | undefined;
  /**
   * Runs reads and writes that succeed together or not at all; one writer at a time, also across tabs. While
   * the database is open, `work` begins before this returns: what a key typed is on its way in the same turn.
   * Rejects with UnionReportError.
   */
  run<T>(mode: 'readonly' | 'readwrite', work: (transaction: DraftTransaction) => Promise<T>): Promise<T>;
  /**
   * Puts a record into `typed` and reads nothing: one transaction that is handed over whole in the turn in which
   * this is called, and so does not depend on the page any more. False where that cannot be done just now; absent
   * where a database has no quicker way. Nobody is told that it is stored, for that costs half as much again at
   * every key; only that it is not.
   */
  readonly jot?: (key: Key, record: object) => boolean;
  /** Called when records were put into `typed` and are not there. */
  onNotJotted: (() => void) | undefined;
  /** Called when the connection is about to be closed because something newer asks for it. */
  onClosing: (() => void) | undefined;
  close(): void;
}
