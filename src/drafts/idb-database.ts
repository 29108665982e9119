import type { IDBPTransaction } from 'idb';
import { openConnection, RELAXED, unheard, type DatabasePlan, type Transaction } from '../storage/connection.js';
import type { NotKeptReason } from '../storage/not-kept.js';
import type { DraftDatabase, DraftTransaction, Key, Table } from './draft-database.js';
import { DATABASE_VERSION, upgradeDatabase } from './upgrade-database.js';

const TABLES: Table[] = ['drafts', 'pieces', 'asides', 'typed'];

/** The database of drafts, or why there is none. */
export async function openIdbDatabase(options: Pick<DatabasePlan, 'name' | 'factory' | 'patience'>): Promise<DraftDatabase | NotKeptReason> {
  const connection = await openConnection({ ...options, version: DATABASE_VERSION, upgrade: upgradeDatabase });
  if (typeof connection === 'string') return connection;
  const self: DraftDatabase = {
    get kept() {
      return connection.kept;
    },
    get reason() {
      return connection.reason;
    },
    onClosing: undefined,
    onNotJotted: undefined,
    run: (mode, work) => connection.run(TABLES, mode, (transaction) => perform(transaction, work)),
    jot(key, record) {
      try {
        if (!connection.bare) return false;
        const transaction = connection.bare.transaction('typed', 'readwrite', RELAXED);
        transaction.objectStore('typed').put(record, key as IDBValidKey);
        transaction.commit();
        return true;
      } catch {
        return false; // The connection was closed under us: `run` knows what to do.
      }
    },
    close: () => connection.close(),
  };
  connection.onClosing = () => self.onClosing?.();
  // Of other transactions `run` tells.
  connection.onAbort = ({ objectStoreNames }) => objectStoreNames.length === 1 && self.onNotJotted?.();
  return self;
}

async function perform<T>(transaction: Transaction<Table>, work: (transaction: DraftTransaction) => Promise<T>): Promise<T> {
  const writes: Promise<unknown>[] = [];
  const table = (name: Table) => (transaction as IDBPTransaction<unknown, Table[], 'readwrite'>).objectStore(name);
  // An array sorts behind every string and number: all second halves of a key lie below it.
  const rangeOf = (draft: string): IDBKeyRange => IDBKeyRange.bound([draft], [draft, []]);
  const result = await work({
    get: (name, key) => unheard(table(name).get(key as IDBValidKey) as Promise<unknown>),
    all: (name, draft) => unheard(table(name).getAll(draft === undefined ? undefined : rangeOf(draft)) as Promise<unknown[]>),
    keys: (name, draft) => unheard(table(name).getAllKeys(rangeOf(draft)) as Promise<unknown[]>) as Promise<Key[]>,
    put: (name, record) => void writes.push(unheard(table(name).put(record))),
    delete: (name, key) => void writes.push(unheard(table(name).delete(key as IDBValidKey))),
  });
  await Promise.all(writes);
  return result;
}
