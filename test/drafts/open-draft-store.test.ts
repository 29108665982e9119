import { expect } from 'chai';
import { openDraftStore } from '../../src/drafts/open-draft-store.js';
import { DATABASE_VERSION } from '../../src/drafts/upgrade-database.js';
import { Storage, Tab, turn } from './office.js';

type Request = { onsuccess?: () => void; onerror?: (event: { preventDefault(): void }) => void; onblocked?: () => void; error?: unknown; result?: unknown };

/** A browser whose IndexedDB answers in its own way. */
const browser = (answer: (request: Request) => void): IDBFactory =>
  ({
    open() {
      const request: Request = {};
      setTimeout(() => answer(request));
      return request;
    },
  }) as unknown as IDBFactory;
const failing = (name: string): IDBFactory =>
  browser((request) => {
    request.error = new DOMException('no', name);
    request.onerror?.({ preventDefault: () => undefined });
  });

describe('opening the drafts', () => {
  const reasonOf = async (indexedDB: unknown): Promise<unknown> => {
    const store = await openDraftStore({ indexedDB: indexedDB as IDBFactory, patience: 30 });
    const tab = await Tab.begin(store).types('story', 'still works').saved();
    expect([store.kept, tab.at('story'), (await store.list()).length, tab.session.status]).to.deep.equal([false, 'still works', 1, { state: 'not-kept', reason: store.reason }]);
    await tab.close();
    return store.reason;
  };

  it('where the browser refuses (Firefox with history off)', async () => expect(await reasonOf(failing('InvalidStateError'))).to.equal('refused'));
  it('where asking is an error (frames without storage)', async () =>
    expect(await reasonOf({ open: () => { throw new DOMException('no', 'SecurityError'); } })).to.equal('refused'));
  it('where the disk is broken', async () => expect(await reasonOf(failing('UnknownError'))).to.equal('refused'));
  it('where it never answers (Safari after an update)', async () => expect(await reasonOf(browser(() => undefined))).to.equal('no-answer'));
  it('where an old page does not let go', async () => expect(await reasonOf(browser((request) => request.onblocked?.()))).to.equal('blocked'));
  it('where a newer page was here', async () => expect(await reasonOf(failing('VersionError'))).to.equal('newer'));

  it('where it answers after all, but too late, lets go of it', async () => {
    let closed = 0;
    const slow = browser((request) => setTimeout(() => {
      request.result = { close: () => void closed++ };
      request.onsuccess?.();
    }, 60));
    expect(await reasonOf(slow)).to.equal('no-answer');
    await turn(100);
    expect(closed).to.equal(1);
  });

  describe('in this browser', () => {
    const disk = new Storage();
    afterEach(() => disk.clear());

    it('keeps them', async () => expect([(await disk.open()).kept, (await disk.open()).reason]).to.deep.equal([true, undefined]));
    it('says so where a newer page has changed the database', async () => {
      (await disk.raw(DATABASE_VERSION + 5)).close();
      const { kept, reason } = await disk.open();
      expect([kept, reason]).to.deep.equal([false, 'newer']);
    });
    it('does not touch a database that a newer page has changed', async () => {
      (await disk.raw(DATABASE_VERSION + 5)).close();
      await disk.open();
      const database = await disk.raw();
      expect([database.version, [...database.objectStoreNames]]).to.deep.equal([DATABASE_VERSION + 5, []]);
      database.close();
    });
    it('lets a page with an upgrade pass', async () => {
      await disk.open();
      const database = await disk.raw(DATABASE_VERSION + 1);
      expect(database.version).to.equal(DATABASE_VERSION + 1);
      database.close();
    });
  });
});
