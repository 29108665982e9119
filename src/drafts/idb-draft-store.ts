import { newId } from '../report/new-id.js';
import { ownFactory, type NotKeptReason } from '../storage/not-kept.js';
import { createDatabaseDraftStore } from './database-draft-store.js';
import { createDraftChannel } from './draft-channel.js';
import type { DraftStore } from './draft-store.js';
import { openIdbDatabase } from './idb-database.js';

export interface DraftStoreOptions {
  /** Name of the database. Absent: one for all pages of the origin. */
  readonly name?: string;
  /** Keeps the drafts of one person apart from those of others on the same machine. No protection: the machine's owner can read all. */
  readonly user?: string;
  readonly indexedDB?: IDBFactory;
  readonly now?: () => Date;
  /** Makes ids for duplicates. */
  readonly newId?: () => string;
  /** Milliseconds to wait for the database to open. */
  readonly patience?: number;
}

/** The store in IndexedDB, or why there is none. */
export async function openIdbDraftStore(options: DraftStoreOptions = {}): Promise<DraftStore | NotKeptReason> {
  const { name = 'union-report-drafts', user = '', now = () => new Date(), newId: mint = newId, patience = 4000 } = options;
  const factory = options.indexedDB ?? ownFactory();
  if (typeof factory !== 'object') return factory;
  const database = await openIdbDatabase({ name, factory, patience });
  return typeof database === 'string' ? database : createDatabaseDraftStore(database, createDraftChannel(name), { user, now, newId: mint });
}
