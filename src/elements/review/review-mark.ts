import { UNDER_REVIEW } from '../desk/under-review.js';

/** Id of the review that goes on in this tab; empty: none. */
export function markedHere(): string {
  try {
    return sessionStorage.getItem(UNDER_REVIEW) ?? '';
  } catch {
    return '';
  }
}

/** Remembered by the tab, so that it goes on by itself, and by the device, so that it is looked for. @param other what is left to be looked for */
export function mark(id: string | undefined, other = id): void {
  try {
    for (const [storage, value] of [[sessionStorage, id], [localStorage, other]] as const)
      if (value === undefined) storage.removeItem(UNDER_REVIEW);
      else storage.setItem(UNDER_REVIEW, value);
  } catch {
    // Refused: then it is not found again.
  }
}
