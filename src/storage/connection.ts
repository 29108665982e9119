import { wrap, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { UnionReportError } from '../errors.js';
import type { NotKeptReason } from './not-kept.js';
import { storageError } from './storage-error.js';

/** What is known of a database before it is opened. */
export interface DatabasePlan {
  readonly name: string;
  readonly factory: IDBFactory;
  /** Milliseconds after which a database that does not answer counts as none. */
  readonly patience: number;
  readonly version: number;
  /** Brings a database of any earlier version up to date. */
  readonly upgrade: (database: IDBDatabase, oldVersion: number) => void;
}

export type Mode = 'readonly' | 'readwrite';
export type Transaction<Table extends string> = IDBPTransaction<unknown, Table[], Mode>;

/** Of the browser's promises only the one is kept: that it is stored, not that the disk has turned. */
export const RELAXED = { durability: 'relaxed' } as const;

/** A database that is opened again when the browser has closed it. */
export interface Connection {
  /** Whether what is stored outlives the page. */
  readonly kept: boolean;
  readonly reason: NotKeptReason | undefined;
  /** The open database without its wrapper. */
  readonly bare: IDBDatabase | undefined;
  /** Called when it is about to be closed because something newer asks for it. */
  onClosing: (() => void) | undefined;
  /** Called when a transaction came to nothing. */
  onAbort: ((transaction: IDBTransaction) => void) | undefined;
  /**
   * Runs reads and writes that succeed together or not at all. While the database is open, `work` begins before
   * this returns. Rejects with UnionReportError.
   */
  run<T, Table extends string>(tables: Table[], mode: Mode, work: (transaction: Transaction<Table>) => Promise<T>): Promise<T>;
  close(): void;
}

/** The database, or why there is none. */
export async function openConnection(plan: DatabasePlan): Promise<Connection | NotKeptReason> {
  const first = await connect(plan);
  if (typeof first === 'string') return first;
  let open: IDBPDatabase | undefined;
  let bare: IDBDatabase | undefined;
  let reason: NotKeptReason | undefined;
  let closed = false;

  const use = (database: IDBDatabase): IDBPDatabase => {
    const leave = (): void => {
      if (bare === database) open = bare = undefined;
    };
    // A newer page wants to upgrade, or the storage is being cleared. Whoever holds on blocks the other for ever.
    database.onversionchange = () => {
      self.onClosing?.();
      leave();
      database.close();
    };
    // Browsers also drop connections by themselves: the next run makes a new one.
    database.onclose = leave;
    database.onabort = ({ target }) => self.onAbort?.(target as IDBTransaction);
    bare = database;
    return (open = wrap(database));
  };
  const reconnect = async (): Promise<IDBPDatabase> => {
    if (closed) throw new UnionReportError('storage-failed', `"${plan.name}" was closed`);
    const found = await connect(plan);
    if (typeof found !== 'string') return use(found);
    reason = found;
    throw new UnionReportError('storage-missing', `"${plan.name}" cannot be opened again (${found})`);
  };
  const self: Connection = {
    get kept() {
      return reason === undefined;
    },
    get reason() {
      return reason;
    },
    get bare() {
      return bare;
    },
    onClosing: undefined,
    onAbort: undefined,
    async run(tables, mode, work) {
      const database = open ?? (await reconnect());
      let transaction;
      try {
        transaction = database.transaction(tables, mode, RELAXED);
      } catch {
        // The connection was closed under us and the event is still on its way.
        transaction = (await reconnect()).transaction(tables, mode, RELAXED);
      }
      void unheard(transaction.done);
      try {
        const result = await work(transaction);
        await transaction.done;
        reason = undefined;
        return result;
      } catch (error) {
        try {
          transaction.abort();
        } catch {
          // It has ended already: that is what went wrong.
        }
        throw storageError(transaction.error ?? error);
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

/** A promise whose failure is told elsewhere: by the transaction that it belongs to. */
export function unheard<P extends Promise<unknown>>(promise: P): P {
  promise.catch(() => undefined);
  return promise;
}

function connect({ name, factory, patience, version, upgrade }: DatabasePlan): Promise<IDBDatabase | NotKeptReason> {
  return new Promise((resolve) => {
    let request: IDBOpenDBRequest;
    try {
      request = factory.open(name, version);
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
      // Said by our own means; without this, Firefox says it on the host's console too.
      event.preventDefault();
      clearTimeout(timer);
      resolve(request.error?.name === 'VersionError' ? 'newer' : 'refused');
    };
  });
}
