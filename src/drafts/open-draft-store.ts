import type { DraftStore } from './draft-store.js';
import { openIdbDraftStore, type DraftStoreOptions } from './idb-draft-store.js';
import { createMemoryDraftStore } from './memory-draft-store.js';

/**
 * Opens the drafts of this device. Never fails: where the browser keeps nothing, the store has `kept: false`
 * with a `reason`, and holds drafts for as long as the page lives.
 */
export async function openDraftStore(options: DraftStoreOptions = {}): Promise<DraftStore> {
  const store = await openIdbDraftStore(options);
  return typeof store === 'string' ? createMemoryDraftStore({ ...options, reason: store }) : store;
}
