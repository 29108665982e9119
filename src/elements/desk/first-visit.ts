/** Whether this browser surely holds no drafts yet: then the first screen need not wait for what reads them. */
export async function isFirstVisit(): Promise<boolean> {
  try {
    // Firefox 115 can't tell; there it waits.
    return !(await indexedDB.databases()).some(({ name }) => name === 'union-report-drafts');
  } catch {
    return false;
  }
}

/** After what is on the screen has been painted and can be used. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 300);
  });
