/**
 * Raised whenever a step is added below. A page that knows only a lower number cannot open the database any
 * more and keeps nothing (`newer`), so a step is for what old pages would damage; new keys of pieces need none.
 */
export const DATABASE_VERSION = 2;

/** Brings a database of any earlier version up to date. Steps are never changed once published: each runs on what the one before left. */
export function upgradeDatabase(database: IDBDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    // Cards apart from pieces, so that the list of drafts reads no report.
    database.createObjectStore('drafts', { keyPath: 'id' });
    // Compound keys keep the pieces of one draft side by side: it opens with one ranged read and needs no index.
    database.createObjectStore('pieces', { keyPath: ['draft', 'key'] });
    database.createObjectStore('asides', { keyPath: ['draft', 'id'] });
  }
  // No key path: a browser takes a record apart again to find its key in it, and these are stored at every key typed.
  if (oldVersion < 2) database.createObjectStore('typed');
}
