/**
 * Tells when the person leaves the page (it may be killed from then on without another word) and when he
 * comes back. Returns the function that stops watching.
 */
export function watchPage(leaving: () => void, back: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const turned = (): void => (document.visibilityState === 'hidden' ? leaving() : back());
  const watched = [
    [document, 'visibilitychange', turned],
    // Safari does not always say "hidden" when a page is left for another.
    [window, 'pagehide', leaving],
    [window, 'pageshow', back],
    // Two windows side by side are both visible all the time.
    [window, 'focus', back],
  ] as const;
  for (const [target, type, listener] of watched) target.addEventListener(type, listener);
  return () => {
    for (const [target, type, listener] of watched) target.removeEventListener(type, listener);
  };
}
