import { unwrap, type IDBPObjectStore, type IDBPTransaction } from 'idb';
import { openConnection, unheard, type DatabasePlan, type Transaction } from '../storage/connection.js';
import type { NotKeptReason } from '../storage/not-kept.js';
import { KEY_PATHS, TABLES, type IntakeDatabase, type IntakeTransaction, type Key, type Table } from './intake-database.js';

/** Raised with each step of `upgrade`. A page that knows only a lower number can't open the database any more. */
const VERSION = 1;

/** The database of the inbox, or why there is none. */
export async function openIdbDatabase(options: Pick<DatabasePlan, 'name' | 'factory' | 'patience'>): Promise<IntakeDatabase | NotKeptReason> {
  const connection = await openConnection({ ...options, version: VERSION, upgrade });
  if (typeof connection === 'string') return connection;
  return {
    get kept() {
      return connection.kept;
    },
    get reason() {
      return connection.reason;
    },
    run: (mode, work) => connection.run([...TABLES], mode, (transaction) => perform(transaction, work)),
    close: () => connection.close(),
  };
}

function upgrade(database: IDBDatabase, oldVersion: number): void {
  if (oldVersion < 1) for (const table of TABLES) database.createObjectStore(table, { keyPath: [...KEY_PATHS[table]] });
}

type Store = IDBPObjectStore<unknown, Table[], Table, 'readwrite'>;

/** So many records are fetched at once: the page may answer before the next, and not all need be in memory. */
const SOME = 100;

async function allOf(store: Store, path: readonly string[], prefix: Key, pick: (record: unknown) => unknown = (record) => record): Promise<unknown[]> {
  const found: unknown[] = [];
  // An array sorts behind every string: all longer keys that begin so lie below it.
  for (let from: Key = prefix, isOpen = false; ; isOpen = true) {
    const some = (await store.getAll(IDBKeyRange.bound([...from], [...prefix, []], isOpen), SOME)) as Readonly<Record<string, string>>[];
    for (const record of some) found.push(pick(record));
    const last = some[SOME - 1];
    if (!last) return found;
    from = path.map((part) => last[part] ?? '');
  }
}

async function perform<T>(transaction: Transaction<Table>, work: (transaction: IntakeTransaction) => Promise<T>): Promise<T> {
  const table = (name: Table) => (transaction as IDBPTransaction<unknown, Table[], 'readwrite'>).objectStore(name);
  const stores = new Map<Table, IDBObjectStore>();
  const bare = (name: Table): IDBObjectStore => {
    const known = stores.get(name);
    if (known) return known;
    const store = unwrap(table(name));
    stores.set(name, store);
    return store;
  };
  return work({
    get: (name, key) => unheard(table(name).get([...key]) as Promise<unknown>),
    all: (name, prefix, pick) => unheard(allOf(table(name), KEY_PATHS[name], prefix, pick)),
    // Thousands at a time, and nobody hears them one by one: one that fails takes the transaction with it.
    put: (name, record) => void bare(name).put(record),
    delete: (name, key) => void bare(name).delete([...key]),
  });
}
