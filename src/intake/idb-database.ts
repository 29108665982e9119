import { unwrap, wrap, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction } from 'idb';
import { UnionReportError } from '../errors.js';
import { KEY_PATHS, TABLES, type IntakeDatabase, type IntakeTransaction, type Key, type NotKeptReason, type Table } from './intake-database.js';
import { storageError } from './storage-error.js';

/** Raised with each step of `upgrade`. A page that knows only a lower number can't open the database any more. */
const VERSION = 1;

export interface IdbOptions {
  readonly name: string;
  readonly factory: IDBFactory;
  /** Milliseconds after which a database that does not answer counts as none. */
  readonly patience: number;
}

/** The database, or why there is none. */
export async function openIdbDatabase(options: IdbOptions): Promise<IntakeDatabase | NotKeptReason> {
  const first = await connect(options);
  if (typeof first === 'string') return first;
  let open: IDBPDatabase | undefined;
  let reason: NotKeptReason | undefined;
  let closed = false;
  const use = (database: IDBDatabase): IDBPDatabase => {
    const wrapped: IDBPDatabase = wrap(database);
    const leave = (): void => {
      if (open === wrapped) open = undefined;
    };
    // A newer page wants to upgrade, or the storage is being cleared: who holds on blocks the other for ever.
    database.onversionchange = () => {
      leave();
      database.close();
    };
    database.onclose = leave;
    return (open = wrapped);
  };
  const again = async (): Promise<IDBPDatabase> => {
    if (closed) throw new UnionReportError('storage-failed', 'The store of the inbox was closed');
    const found = await connect(options);
    if (typeof found !== 'string') return use(found);
    reason = found;
    throw new UnionReportError('storage-missing', `The database of the inbox cannot be opened again (${found})`);
  };
  use(first);
  return {
    get kept() {
      return reason === undefined;
    },
    get reason() {
      return reason;
    },
    async run(mode, work) {
      const database = open ?? (await again());
      let transaction;
      try {
        transaction = database.transaction(TABLES, mode, { durability: 'relaxed' });
      } catch {
        // The connection was closed under us and the event is still on its way.
        transaction = (await again()).transaction(TABLES, mode, { durability: 'relaxed' });
      }
      const result = await perform(transaction, work);
      reason = undefined;
      return result;
    },
    close() {
      closed = true;
      open?.close();
      open = undefined;
    },
  };
}

function upgrade(database: IDBDatabase, oldVersion: number): void {
  if (oldVersion < 1) for (const table of TABLES) database.createObjectStore(table, { keyPath: [...KEY_PATHS[table]] });
}

function connect({ name, factory, patience }: IdbOptions): Promise<IDBDatabase | NotKeptReason> {
  return new Promise((resolve) => {
    let request: IDBOpenDBRequest;
    try {
      request = factory.open(name, VERSION);
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
    request.onupgradeneeded = ({ oldVersion }) => upgrade(request.result, oldVersion);
    request.onsuccess = () => {
      clearTimeout(timer);
      if (late) request.result.close();
      else resolve(request.result);
    };
    request.onerror = (event) => {
      event.preventDefault(); // Firefox would say it on the host's console too.
      clearTimeout(timer);
      resolve(request.error?.name === 'VersionError' ? 'newer' : 'refused');
    };
  });
}

type Mode = 'readonly' | 'readwrite';
type Store = IDBPObjectStore<unknown, typeof TABLES, Table, 'readwrite'>;

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

async function perform<T>(transaction: IDBPTransaction<unknown, typeof TABLES, Mode>, work: (transaction: IntakeTransaction) => Promise<T>): Promise<T> {
  const quiet = <P extends Promise<unknown>>(promise: P): P => {
    promise.catch(() => undefined); // Told once, by what this function returns.
    return promise;
  };
  const { done } = transaction;
  void quiet(done);
  const table = (name: Table) => (transaction as unknown as IDBPTransaction<unknown, typeof TABLES, 'readwrite'>).objectStore(name);
  const stores = new Map<Table, IDBObjectStore>();
  const bare = (name: Table): IDBObjectStore => {
    const known = stores.get(name);
    if (known) return known;
    const store = unwrap(table(name));
    stores.set(name, store);
    return store;
  };
  try {
    const result = await work({
      get: (name, key) => quiet(table(name).get([...key]) as Promise<unknown>),
      all: (name, prefix, pick) => quiet(allOf(table(name), KEY_PATHS[name], prefix, pick)),
      // Thousands at a time, and nobody hears them one by one: one that fails takes the transaction with it.
      put: (name, record) => void bare(name).put(record),
      delete: (name, key) => void bare(name).delete([...key]),
    });
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
