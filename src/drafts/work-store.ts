import { openDB, type IDBPObjectStore } from 'idb';
import { storageError } from '../storage/storage-error.js';

/** Keeps work on this device that is no draft, such as a file that somebody goes through: plain values under keys. */
export interface WorkStore {
  /** All values whose keys begin so, by key. Rejects with UnionReportError. */
  read(prefix: string): Promise<ReadonlyMap<string, unknown>>;
  /** Writes values together or not at all; `undefined` takes one away. Rejects with UnionReportError. */
  write(values: Readonly<Record<string, unknown>>): Promise<void>;
  /**
   * Writes values as `write` does, as long as something stands under `owner`. Nobody writes in between.
   *
   * @returns what stood under their keys before; `undefined` where `owner` is gone: then nothing is written
   */
  replace(owner: string, values: Readonly<Record<string, unknown>>): Promise<ReadonlyMap<string, unknown> | undefined>;
  /** Takes away all values whose keys begin so. Rejects with UnionReportError. */
  clear(prefix: string): Promise<void>;
  close(): void;
}

const TABLE = 'work';

/** Milliseconds after which a database that does not answer counts as none. */
const PATIENCE = 3000;

const below = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);
const putAll = (store: IDBPObjectStore<unknown, [typeof TABLE], typeof TABLE, 'readwrite'>, values: Readonly<Record<string, unknown>>): Promise<unknown>[] =>
  Object.entries(values).map(([key, value]) => (value === undefined ? store.delete(key) : store.put(value, key)));

/** The store, or `undefined` where the browser keeps nothing. A database of its own: drafts do not wait for it, nor it for them. */
export async function openWorkStore(name = 'union-report-work'): Promise<WorkStore | undefined> {
  // Where storage is forbidden the very name throws.
  const opening = (async () => openDB(name, 1, {
    upgrade: (database) => void database.createObjectStore(TABLE),
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  }))().catch(() => undefined);
  const open = await Promise.race([opening, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE))]);
  if (!open) {
    void opening.then((database) => database?.close());
    return undefined;
  }
  const quiet = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw storageError(cause);
    }
  };
  return {
    read: (prefix) => quiet(async () => {
      const range = below(prefix);
      const transaction = open.transaction(TABLE);
      const [keys, values] = await Promise.all([transaction.store.getAllKeys(range), transaction.store.getAll(range)]);
      return new Map((keys as string[]).map((key, at) => [key, values[at] as unknown]));
    }),
    write: (values) => quiet(async () => {
      const { store, done } = open.transaction(TABLE, 'readwrite');
      await Promise.all([...putAll(store, values), done]);
    }),
    replace: (owner, values) => quiet(async () => {
      const transaction = open.transaction(TABLE, 'readwrite');
      const { store, done } = transaction;
      const keys = Object.keys(values);
      // All is asked for at once: what is written before a page goes must not wait for an answer. Each is done in its turn.
      const asked = [store.getKey(owner), ...keys.map((key) => store.get(key) as Promise<unknown>)];
      const written = Promise.all([...putAll(store, values), done]);
      written.catch(() => undefined);
      const [isThere, ...before] = await Promise.all(asked);
      if (isThere === undefined) {
        transaction.abort();
        return undefined;
      }
      await written;
      return new Map(keys.map((key, at) => [key, before[at]]));
    }),
    clear: (prefix) => quiet(() => open.delete(TABLE, below(prefix))),
    close: () => open.close(),
  };
}
