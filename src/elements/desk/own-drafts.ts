import type { DraftStore } from '../../drafts/draft-store.js';
import { openDraftStore } from '../../drafts/open-draft-store.js';

/** Stores of browsers that keep nothing: an element made anew on the same page finds its drafts again. */
const unkept = new Map<string, DraftStore>();

/** This device's drafts of a person. */
export async function openOwnDrafts(user: string): Promise<DraftStore> {
  const known = unkept.get(user);
  if (known) return known;
  const store = await openDraftStore({ user });
  if (!store.kept) unkept.set(user, store);
  return store;
}

/** A store that keeps nothing holds no connection and lives as long as the page. */
export function closeOwnDrafts(store: DraftStore): void {
  if (store.kept) store.close();
}
