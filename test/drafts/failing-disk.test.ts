import { expect } from 'chai';
import type { DraftStore } from '../../src/drafts/draft-store.js';
import { everyKind } from '../support/outlines.js';
import { Disk, broken, full, statuses } from './disk.js';
import { Tab, given, office, readable, says, turn, until, wide } from './office.js';

describe('a draft session, when the disk fails', () => {
  const { storage, opened } = office();
  const onDisk = async (store: DraftStore) => wide(readable(await store.read(everyKind, 'report-1')).report);

  it('says so, keeps the text and stores it with the next key', async () => {
    const bad = new Disk();
    const tab = await (await opened(Tab.begin(bad.store))).saved();
    bad.fails = full;
    await tab.types('story', 'Đã').saved();
    expect([tab.session.status, tab.at('story')]).to.deep.equal([{ state: 'failed', code: 'storage-full' }, 'Đã']);
    bad.fails = () => undefined;
    await tab.types('unmet', 'x').saved();
    expect([tab.session.status.state, (await onDisk(bad.store)).answers['story'], statuses(tab)]).to.deep.equal(['saved', given('Đã'), ['saved', 'storage-full', 'saved']]);
  });
  it('tries again by itself', async () => {
    const bad = new Disk();
    const tab = await (await opened(Tab.begin(bad.store))).saved();
    bad.fails = (save) => (bad.saves.indexOf(save) < 1 ? broken() : undefined);
    tab.do(says('story', 'a'));
    await until('it is stored', () => tab.session.status.state === 'saved' && bad.saves.length === 2);
    expect((await onDisk(bad.store)).answers['story']).to.deep.equal(given('a'));
  });
  it('tries again when the writer comes back', async () => {
    const bad = new Disk();
    const tab = await (await opened(Tab.begin(bad.store))).saved();
    bad.fails = broken;
    await tab.types('story', 'a').saved();
    bad.fails = () => undefined;
    window.dispatchEvent(new Event('focus'));
    await tab.saved();
    expect(tab.session.status.state).to.equal('saved');
  });
  it('stores what fits when one text is too long for the room there is', async () => {
    const bad = new Disk();
    const tab = await (await opened(Tab.begin(bad.store))).saved();
    bad.fails = ({ pieces }) => (JSON.stringify(pieces).length > 1000 ? full() : undefined);
    await tab.do({ type: 'all', changes: [says('unmet', 'short'), says('story', 'long '.repeat(1000)), says('slogan', 'short too')] }).saved();
    const { answers } = await onDisk(bad.store);
    expect([answers['unmet'], answers['slogan'], answers['story'], tab.session.status]).to.deep.equal([given('short'), given('short too'), undefined, { state: 'failed', code: 'storage-full' }]);
    expect(String(tab.at('story'))).to.have.length(5000);
  });
  it('does not try a text that is too long again with every key, but does when there is room', async () => {
    const bad = new Disk();
    const tab = await (await opened(Tab.begin(bad.store))).saved();
    bad.fails = ({ pieces }) => (JSON.stringify(pieces).length > 1000 ? full() : undefined);
    await tab.do(says('story', 'long '.repeat(1000))).saved();
    const tries = (): number => bad.keys.flat().filter((key) => key === 'answer/story').length;
    const before = tries();
    for (let key = 1; key <= 20; key++) {
      tab.do(says('unmet', 'a'.repeat(key)));
      await turn(5);
    }
    // Not none: the clock, or the window that comes to the front, may ask for a try of its own.
    expect(tries() - before).to.be.lessThan(5);
    expect([(await onDisk(bad.store)).answers['unmet'], tab.session.status.state]).to.deep.equal([given('a'.repeat(20)), 'failed']);
    bad.fails = () => undefined;
    await tab.saved();
    expect([tab.session.status.state, String(tab.at('story')).length]).to.deep.equal(['saved', 5000]);
  });
  it('never puts older words over newer ones', async () => {
    const bad = new Disk();
    const tab = await (await opened(Tab.begin(bad.store))).saved();
    bad.fails = ({ pieces }) => (JSON.stringify(pieces).length > 1000 ? full() : undefined);
    bad.delay = 20;
    // The first save fails as a whole and goes on one by one, while the second is already there.
    tab.do({ type: 'all', changes: [says('story', 'long '.repeat(1000)), says('unmet', 'n')] });
    await turn(5);
    await tab.do(says('unmet', 'ngắn')).saved();
    expect((await onDisk(bad.store)).answers['unmet']).to.deep.equal(given('ngắn'));
  });
  it('stores everything as soon as anything can be stored again', async () => {
    const bad = new Disk();
    const tab = await (await opened(Tab.begin(bad.store))).saved();
    bad.fails = broken;
    await tab.do(says('story', 'a')).saved();
    bad.fails = () => undefined;
    tab.do(says('unmet', 'b'));
    await until('both are stored', async () => JSON.stringify((await onDisk(bad.store)).answers).match(/"a"|"b"/g)?.length === 2);
    await until('the writer is told', () => tab.session.status.state === 'saved');
  });
  it('says that nothing is kept once a newer page has taken the storage over', async () => {
    const tab = await (await opened(Tab.begin(await storage.open()))).saved();
    (await storage.raw(99)).close();
    await tab.types('story', 'a').saved();
    expect(tab.session.status).to.deep.equal({ state: 'not-kept', reason: 'newer' });
  });
});
