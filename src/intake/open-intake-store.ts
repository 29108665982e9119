import { ownFactory, type NotKeptReason } from '../storage/not-kept.js';
import { createDatabaseIntakeStore, type InboxName } from './database-intake-store.js';
import { openIdbDatabase } from './idb-database.js';
import type { IntakeStore } from './intake-store.js';
import { createMemoryDatabase } from './memory-database.js';

export interface IntakeStoreOptions extends InboxName {
  /** Name of the database. Absent: one for all pages of the origin. */
  readonly name?: string;
  readonly indexedDB?: IDBFactory;
  readonly now?: () => Date;
  /** Milliseconds to wait for the database to open. */
  readonly patience?: number;
}

/**
 * Opens the work of an inbox on this device. Never fails: where the browser keeps nothing, the store has
 * `kept: false` with a `reason`, and holds the work for as long as the page lives.
 */
export async function openIntakeStore({ name = 'union-report-inbox', indexedDB, now = () => new Date(), patience = 4000, ...inbox }: IntakeStoreOptions): Promise<IntakeStore> {
  const factory = indexedDB ?? ownFactory();
  const database = typeof factory === 'object' ? await openIdbDatabase({ name, factory, patience }) : factory;
  if (typeof database === 'string') return createMemoryIntakeStore({ ...inbox, now, reason: database });
  return createDatabaseIntakeStore(database, { ...inbox, now, channel: createChannel(name) });
}

/** The same, for as long as the page lives. */
export function createMemoryIntakeStore({ now = () => new Date(), reason, ...inbox }: InboxName & { readonly now?: () => Date; readonly reason?: NotKeptReason }): IntakeStore {
  return createDatabaseIntakeStore(createMemoryDatabase(reason), { ...inbox, now });
}

function createChannel(name: string): { tell(): void; subscribe(listener: () => void): () => void; close(): void } {
  const listeners = new Set<() => void>();
  let others: BroadcastChannel | undefined;
  try {
    // Missing in some web views.
    if (typeof BroadcastChannel === 'function') others = new BroadcastChannel(name);
  } catch {
    // Refused where storage is.
  }
  if (others) others.onmessage = () => listeners.forEach((listener) => listener());
  return {
    tell: () => others?.postMessage('changed'),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      listeners.clear();
      others?.close();
    },
  };
}
