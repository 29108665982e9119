import type { NotKeptReason } from '../storage/not-kept.js';
import { storageError } from '../storage/storage-error.js';
import type { DraftDatabase, DraftTransaction, Key, Table } from './draft-database.js';

type AnyRecord = Readonly<Record<string, unknown>>;

const keyIn = (table: Table, record: AnyRecord): Key =>
  table === 'drafts' ? (record['id'] as string) : [record['draft'] as string, record[table === 'pieces' ? 'key' : 'id']];

/** Tables that live as long as the page. */
export function createMemoryDatabase(reason: NotKeptReason | undefined): DraftDatabase {
  const tables: Readonly<Record<Table, Map<string, AnyRecord>>> = { drafts: new Map(), pieces: new Map(), asides: new Map(), typed: new Map() };
  let last: Promise<unknown> = Promise.resolve();

  const attempt = async <T>(work: (transaction: DraftTransaction) => Promise<T>): Promise<T> => {
    const undo: (() => void)[] = [];
    const change = (table: Table, key: Key, record: AnyRecord | undefined): void => {
      const [map, name] = [tables[table], JSON.stringify(key)];
      const was = map.get(name);
      undo.push(() => void (was ? map.set(name, was) : map.delete(name)));
      if (record) map.set(name, structuredClone(record));
      else map.delete(name);
    };
    const of = (table: Table, draft?: string): readonly AnyRecord[] =>
      [...tables[table].values()].filter((record) => draft === undefined || record['draft'] === draft);
    try {
      return await work({
        get: (table, key) => Promise.resolve(tables[table].get(JSON.stringify(key))),
        all: (table, draft) => Promise.resolve(of(table, draft)),
        keys: (table, draft) => Promise.resolve(of(table, draft).map((record) => keyIn(table, record))),
        put: (table, record) => change(table, keyIn(table, record as AnyRecord), record as AnyRecord),
        delete: (table, key) => change(table, key, undefined),
      });
    } catch (error) {
      undo.reverse().forEach((step) => step());
      throw storageError(error);
    }
  };

  return {
    kept: false,
    reason,
    onClosing: undefined,
    onNotJotted: undefined,
    run(_mode, work) {
      const result = last.then(() => attempt(work));
      last = result.catch(() => undefined);
      return result;
    },
    close: () => undefined,
  };
}
