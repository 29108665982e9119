import { createDatabaseDraftStore } from './database-draft-store.js';
import { createDraftChannel } from './draft-channel.js';
import { newId } from '../report/new-id.js';
import type { NotKeptReason } from '../storage/not-kept.js';
import type { DraftStore } from './draft-store.js';
import { createMemoryDatabase } from './memory-database.js';

export interface MemoryDraftStoreOptions {
  /** Whose drafts; absent: nobody's in particular. */
  readonly user?: string;
  readonly now?: () => Date;
  readonly newId?: () => string;
  /** Why drafts are not kept; absent: because the host wants it so. */
  readonly reason?: NotKeptReason;
}

/** A draft store that lives as long as the page. */
export const createMemoryDraftStore = ({ user = '', now = () => new Date(), newId: mint = newId, reason }: MemoryDraftStoreOptions = {}): DraftStore =>
  createDatabaseDraftStore(createMemoryDatabase(reason), createDraftChannel(), { user, now, newId: mint });
