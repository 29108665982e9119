/** Whether this browser surely holds no drafts yet: then the first screen need not wait for what reads them. */
export async function isFirstVisit(): Promise<boolean> {
  try {
    // Firefox 115 can't tell; there it waits.
    return !(await indexedDB.databases()).some(({ name }) => name === 'union-report-drafts');
  } catch {
    return false;
  }
}
