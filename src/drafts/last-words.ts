import type { DraftSave, DraftStore } from './draft-store.js';

/**
 * What was typed and was not yet stored when the page went away. A transaction that is still looking at what it
 * overwrites dies with its page; this storage alone takes a text before the call returns. It is emptied when
 * the save comes through after all, and when the draft is opened.
 */
const keyOf = (draftId: string): string => `union-report-last-words:${draftId}`;

export function leaveLastWords(draftId: string, save: DraftSave): void {
  try {
    localStorage.setItem(keyOf(draftId), JSON.stringify(save));
  } catch {
    // Refused or full: then the save that is on its way has to do.
  }
}

export function forgetLastWords(draftId: string): void {
  try {
    localStorage.removeItem(keyOf(draftId));
  } catch {
    // Refused: then nothing was left there.
  }
}

/** Stores what an earlier page left, as that page would have: what another tab wrote meanwhile is set aside, not lost. */
export async function deliverLastWords(drafts: DraftStore, draftId: string): Promise<void> {
  const save = lastWords(draftId);
  if (!save) return;
  await drafts.write(draftId, save);
  forgetLastWords(draftId);
}

function lastWords(draftId: string): DraftSave | undefined {
  try {
    const save = JSON.parse(localStorage.getItem(keyOf(draftId)) ?? 'null') as Partial<DraftSave> | null;
    const { writer, at, pieces } = save ?? {};
    if (typeof writer !== 'string' || typeof at !== 'string' || !Array.isArray(pieces)) return undefined;
    return { writer, at, pieces: pieces.filter(({ key, base }) => typeof key === 'string' && typeof base === 'number') };
  } catch {
    return undefined;
  }
}
