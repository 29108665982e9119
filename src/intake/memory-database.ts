import type { NotKeptReason } from '../storage/not-kept.js';
import { storageError } from '../storage/storage-error.js';
import { KEY_PATHS, TABLES, type IntakeDatabase, type Key, type Table } from './intake-database.js';

type AnyRecord = Readonly<Record<string, unknown>>;

const nameOf = (key: Key): string => key.join('\u0000');

/** Tables that live as long as the page. */
export function createMemoryDatabase(reason?: NotKeptReason): IntakeDatabase {
  const tables = new Map<Table, Map<string, AnyRecord>>(TABLES.map((table) => [table, new Map()]));
  const of = (table: Table): Map<string, AnyRecord> => tables.get(table) ?? new Map<string, AnyRecord>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    kept: false,
    reason,
    run(_mode, work) {
      const undo: (() => void)[] = [];
      const change = (table: Table, name: string, record: AnyRecord | undefined): void => {
        const was = of(table).get(name);
        undo.push(() => void (was ? of(table).set(name, was) : of(table).delete(name)));
        if (record) of(table).set(name, record);
        else of(table).delete(name);
      };
      const attempt = async (): ReturnType<typeof work> => {
        try {
          return await work({
            get: (table, key) => Promise.resolve(of(table).get(nameOf(key))),
            all(table, prefix, pick = (record) => record) {
              const start = `${nameOf(prefix)}\u0000`;
              const names = [...of(table).keys()].filter((name) => name.startsWith(start)).sort();
              return Promise.resolve(names.map((name) => pick(of(table).get(name))));
            },
            put: (table, record) => change(table, nameOf(KEY_PATHS[table].map((part) => String((record as AnyRecord)[part]))), structuredClone(record) as AnyRecord),
            delete: (table, key) => change(table, nameOf(key), undefined),
          });
        } catch (error) {
          for (const step of undo.reverse()) step();
          throw storageError(error);
        }
      };
      const result = last.then(attempt);
      last = result.catch(() => undefined);
      return result;
    },
    close: () => undefined,
  };
}
