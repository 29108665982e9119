import { wrap, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { UnionReportError } from '../errors.js';
import type { DraftDatabase, DraftTransaction, Key, Table } from './draft-database.js';
import type { NotKeptReason } from './draft-store.js';
import { storageError } from './storage-error.js';
import { DATABASE_VERSION, upgradeDatabase } from './upgrade-database.js';

const TABLES: Table[] = ['drafts', 'pieces', 'asides', 'typed'];
const RELAXED = { durability: 'relaxed' } as const;
type Mode = 'readonly' | 'readwrite';

export interface IdbOptions {
  readonly name: string;
  readonly factory: IDBFactory;
  /** Milliseconds after which a database that does not answer counts as none. */
  readonly patience: number;
}

/** The database, or why there is none. */
export async function openIdbDatabase(options: IdbOptions): Promise<DraftDatabase | NotKeptReason> {
  const first = await connect(options);
  if (typeof first === 'string') return first;
  let open: IDBPDatabase | undefined;
  /** The same without its wrapper. */
  let bare: IDBDatabase | undefined;
  let reason: NotKeptReason | undefined;
  let closed = false;

  const use = (database: IDBDatabase): IDBPDatabase => {
    const wrapped: IDBPDatabase = wrap(database);
    const leave = (): void => {
      if (open === wrapped) open = bare = undefined;
    };
    // A newer page wants to upgrade, or the storage is being cleared. Whoever holds on blocks the other for ever.
    database.onversionchange = () => {
      self.onClosing?.();
      leave();
      database.close();
    };
    // Browsers also drop connections by themselves: the next run makes a new one.
    database.onclose = leave;
    bare = database;
    return (open = wrapped);
  };
  const reconnect = async (): Promise<IDBPDatabase> => {
    if (closed) throw new UnionReportError('storage-failed', 'The draft store was closed');
    const found = await connect(options);
    if (typeof found !== 'string') return use(found);
    reason = found;
    throw new UnionReportError('storage-missing', `The draft database cannot be opened again (${found})`);
  };
  const self: DraftDatabase = {
    get kept() {
      return reason === undefined;
    },
    get reason() {
      return reason;
    },
    onClosing: undefined,
    async run(mode, work) {
      const database = open ?? (await reconnect());
      let transaction;
      try {
        transaction = database.transaction(TABLES, mode, RELAXED);
      } catch {
        // The connection was closed under us and the event is still on its way.
        transaction = (await reconnect()).transaction(TABLES, mode, RELAXED);
      }
      const result = await perform(transaction, work);
      reason = undefined;
      return result;
    },
    jot(records, done) {
      try {
        if (!bare) throw new Error('There is no connection');
        const transaction = bare.transaction('typed', 'readwrite', RELAXED);
        const typed = transaction.objectStore('typed');
        for (const [key, record] of records) typed.put(record, key as IDBValidKey);
        transaction.commit();
        transaction.oncomplete = transaction.onabort = ({ type }) => done(type === 'abort' ? storageError(transaction.error) : undefined);
      } catch (error) {
        done(storageError(error)); // The connection was closed under us: `run` knows what to do.
      }
    },
    close() {
      closed = true;
      open?.close();
      open = bare = undefined;
    },
  };
  use(first);
  return self;
}

function connect({ name, factory, patience }: IdbOptions): Promise<IDBDatabase | NotKeptReason> {
  return new Promise((resolve) => {
    let request: IDBOpenDBRequest;
    try {
      request = factory.open(name, DATABASE_VERSION);
    } catch {
      resolve('refused');
      return;
    }
    let waiting: NotKeptReason = 'no-answer';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      resolve(waiting);
    }, patience);
    request.onblocked = () => void (waiting = 'blocked');
    request.onupgradeneeded = ({ oldVersion }) => upgradeDatabase(request.result, oldVersion);
    request.onsuccess = () => {
      clearTimeout(timer);
      if (late) request.result.close();
      else resolve(request.result);
    };
    request.onerror = (event) => {
      // Said by our own means; without this, Firefox says it on the host's console too.
      event.preventDefault();
      clearTimeout(timer);
      resolve(request.error?.name === 'VersionError' ? 'newer' : 'refused');
    };
  });
}

async function perform<T>(transaction: IDBPTransaction<unknown, Table[], Mode>, work: (transaction: DraftTransaction) => Promise<T>): Promise<T> {
  const writes: Promise<unknown>[] = [];
  const done = transaction.done;
  const quiet = <P extends Promise<unknown>>(promise: P): P => {
    promise.catch(() => undefined); // Told once, by what this function returns.
    return promise;
  };
  void quiet(done);
  const table = (name: Table) => (transaction as IDBPTransaction<unknown, Table[], 'readwrite'>).objectStore(name);
  // An array sorts behind every string and number: all second halves of a key lie below it.
  const rangeOf = (draft: string): IDBKeyRange => IDBKeyRange.bound([draft], [draft, []]);
  try {
    const result = await work({
      get: (name, key) => quiet(table(name).get(key as IDBValidKey) as Promise<unknown>),
      all: (name, draft) => quiet(table(name).getAll(draft === undefined ? undefined : rangeOf(draft)) as Promise<unknown[]>),
      keys: (name, draft) => quiet(table(name).getAllKeys(rangeOf(draft)) as Promise<unknown[]>) as Promise<Key[]>,
      put: (name, record) => void writes.push(quiet(table(name).put(record))),
      delete: (name, key) => void writes.push(quiet(table(name).delete(key as IDBValidKey))),
    });
    await Promise.all(writes);
    await done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already: that is what went wrong.
    }
    throw storageError(transaction.error ?? error);
  }
}
