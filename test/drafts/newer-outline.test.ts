import { expect } from 'chai';
import type { DraftStore } from '../../src/drafts/draft-store.js';
import { everyKind } from '../support/outlines.js';
import { Tab, clears, given, newReport, office, readable, wide } from './office.js';

describe('a draft of another version of its outline', () => {
  const { storage, opened } = office();
  const onDisk = async (store: DraftStore) => wide(readable(await store.read(everyKind, 'report-1')).report);

  /** As the outline was when the draft was written: other ids, and a table where there are words now. */
  const old = (answers: Record<string, unknown>) => ({ ...newReport(), outline: { id: 'every-kind', version: 1 }, answers: answers as never });

  it('carries answers over once, and leaves no double', async () => {
    const store = await storage.open();
    await store.create(old({ venues: given({ value: 7, text: '7' }), motto: given('Đoàn kết'), vanished: given('words without a place') }));
    const first = await opened(Tab.open(store));
    expect([first.at('places'), first.at('slogan')]).to.deep.equal([{ value: 7, text: '7' }, 'Đoàn kết']);
    await first.saved();
    const live = (await store.pieces('report-1')).filter(({ value }) => value !== undefined).map(({ key }) => key);
    expect(live).to.include.members(['answer/places', 'answer/slogan']).and.not.include.members(['answer/venues']).and.not.include.members(['answer/vanished']);
    expect((await store.card('report-1'))?.outline.version).to.equal(3);
    await first.do(clears('places')).saved();
    const again = await opened(Tab.open(await storage.open()));
    expect([again.at('places'), again.report.orphans.map(({ itemId }) => itemId)]).to.deep.equal([undefined, ['vanished']]);
  });
  it('does not bring back an orphan that was dealt with', async () => {
    const store = await storage.open();
    await store.create({ ...newReport(), answers: { vanished: given('x') } });
    const tab = await opened(Tab.open(store));
    await tab.do({ type: 'orphan-remove', itemId: 'vanished' }).saved();
    expect((await onDisk(store)).orphans).to.deep.equal([]);
  });
  it('writes nothing where an older page opens the draft of a newer one', async () => {
    const store = await storage.open();
    await store.create({ ...newReport(), outline: { id: 'every-kind', version: 9 }, answers: { fresh: given('of tomorrow') } });
    await (await opened(Tab.open(store))).types('story', 'a').saved();
    expect((await store.pieces('report-1', ['answer/fresh', 'outline'])).map(({ value }) => value)).to.deep.equal([given('of tomorrow'), { id: 'every-kind', version: 9 }]);
  });
});
