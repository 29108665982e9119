/** Where a person was: which draft was open, and which item held the caret. */
export interface Whereabouts {
  readonly draftId: string;
  readonly itemId?: string;
}

/** For elements that the host takes out and makes anew, also where the browser keeps nothing. */
const ofThisPage = new Map<string, string>();

const keyOf = (user: string, outlineId: string): string => `union-report-at:${outlineId}:${user}`;

/** Remembered by the tab, over a reload, and forgotten with it. `null`: the person went back to the list. */
export function remember(user: string, outlineId: string, where: Whereabouts | null): void {
  const key = keyOf(user, outlineId);
  const text = JSON.stringify(where);
  ofThisPage.set(key, text);
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Refused or full: then it holds for this page only.
  }
}

/** `undefined`: nothing is known, as on a first visit. */
export function recall(user: string, outlineId: string): Whereabouts | null | undefined {
  const key = keyOf(user, outlineId);
  let text = ofThisPage.get(key);
  try {
    text ??= sessionStorage.getItem(key) ?? undefined;
    return text === undefined ? undefined : (JSON.parse(text) as Whereabouts | null);
  } catch {
    return undefined;
  }
}
