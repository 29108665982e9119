import type { NotKeptReason } from '../storage/not-kept.js';

/**
 * `files`: one light record a file, [inbox, fileId]. `rests`: what else a file said, [inbox, fileId]. `answers`:
 * [inbox, itemId, fileId], so that one item's answers lie side by side. `decisions`: [inbox, kind, key].
 * `gathered`: what went into a draft, [inbox, draftId].
 */
export const TABLES = ['files', 'rests', 'answers', 'decisions', 'gathered'] as const;
export type Table = (typeof TABLES)[number];
export type Key = readonly string[];

/** The keys of each table's records. */
export const KEY_PATHS: Readonly<Record<Table, readonly string[]>> = {
  files: ['inbox', 'fileId'],
  rests: ['inbox', 'fileId'],
  answers: ['inbox', 'itemId', 'fileId'],
  decisions: ['inbox', 'kind', 'key'],
  gathered: ['inbox', 'draftId'],
};

/** Reads are answered in order; writes are done when the transaction is. */
export interface IntakeTransaction {
  get(table: Table, key: Key): Promise<unknown>;
  /** All records whose keys begin so, in the order of their keys. `pick` keeps as much of each as is wanted. */
  all(table: Table, prefix: Key, pick?: (record: unknown) => unknown): Promise<readonly unknown[]>;
  put(table: Table, record: object): void;
  delete(table: Table, key: Key): void;
}

/** Tables, and transactions that succeed as a whole or not at all. Rejects with UnionReportError. */
export interface IntakeDatabase {
  readonly kept: boolean;
  readonly reason: NotKeptReason | undefined;
  run<T>(mode: 'readonly' | 'readwrite', work: (transaction: IntakeTransaction) => Promise<T>): Promise<T>;
  close(): void;
}
