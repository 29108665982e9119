import { expect } from 'chai';
import { deliverLastWords } from '../../src/drafts/last-words.js';
import type { DraftStore } from '../../src/drafts/draft-store.js';
import type { Outline } from '../../src/outline/outline.js';
import { startDraftSession } from '../../src/drafts/draft-session.js';
import { openDraftStore } from '../../src/drafts/open-draft-store.js';
import { createReportStore } from '../../src/store/report-store.js';
import { everyKind } from '../support/outlines.js';
import { clock, given, newReport, says, until } from './office.js';

/** A store whose page is gone before any save comes through. */
const dying = (drafts: DraftStore): DraftStore => ({ ...drafts, write: () => new Promise(() => undefined) });
const kept = (id: string): string | null => localStorage.getItem(`union-report-last-words:${id}`);

/** A page on which a draft was begun, that is typed on, left, and never heard of again. */
async function pageLeft(id: string, text: string): Promise<DraftStore> {
  const drafts = await openDraftStore({ name: `last-words-${id}` });
  const report = newReport(id);
  const { opened } = await drafts.create(report);
  const store = createReportStore<Outline>(everyKind, report, clock());
  startDraftSession(store, dying(drafts), { opened });
  store.dispatch(says('story', text));
  window.dispatchEvent(new Event('pagehide'));
  return drafts;
}
const storyIn = async (drafts: DraftStore, id: string): Promise<unknown> => {
  const reading = await drafts.read(everyKind, id);
  return reading.status === 'complete' || reading.status === 'review' ? reading.report.answers['story'] : reading.status;
};

describe('what is typed in the moment before a page goes away', () => {
  afterEach(() => localStorage.clear());

  it('is there when the draft is opened again', async () => {
    const drafts = await pageLeft('left-1', 'Phải bám sát cơ s');
    expect(await storyIn(drafts, 'left-1')).to.equal(undefined);
    await deliverLastWords(drafts, 'left-1');
    expect(await storyIn(drafts, 'left-1')).to.deep.equal(given('Phải bám sát cơ s'));
    expect(kept('left-1')).to.equal(null);
  });

  it('does not push out what another tab wrote meanwhile', async () => {
    const drafts = await pageLeft('left-2', 'của tab này');
    await drafts.write('left-2', { writer: 'another', at: '2023-05-05T08:00:00Z', pieces: [{ key: 'answer/story', value: given('của tab khác'), base: 0 }] });
    await deliverLastWords(drafts, 'left-2');
    const asides = await drafts.asides('left-2');
    expect([await storyIn(drafts, 'left-2'), ...asides.map(({ raw }) => JSON.parse(raw) as unknown)]).to.deep.include.members([given('của tab này'), given('của tab khác')]);
  });

  it('is forgotten where the save came through after all', async () => {
    const drafts = await openDraftStore({ name: 'last-words-3' });
    const report = newReport('left-3');
    const { opened } = await drafts.create(report);
    const store = createReportStore<Outline>(everyKind, report, clock());
    const session = startDraftSession(store, drafts, { opened });
    store.dispatch(says('story', 'một'));
    window.dispatchEvent(new Event('pagehide'));
    expect(kept('left-3')).to.contain('một');
    await until('nothing is left', () => kept('left-3') === null);
    await session.stop();
  });

  it('holds what is jotted down: nobody knows yet whether that came through', async () => {
    const drafts = await openDraftStore({ name: 'last-words-5' });
    const report = newReport('left-5');
    const { opened } = await drafts.create(report);
    const store = createReportStore<Outline>(everyKind, report, clock());
    const jotted: string[] = [];
    let gone = false;
    const page: DraftStore = { ...drafts, jot: (_id, { key }) => jotted.push(key) > 0, write: (...save) => (gone ? new Promise(() => undefined) : drafts.write(...save)) };
    await startDraftSession(store, page, { opened }).flush();
    store.dispatch(says('story', 'một'));
    await until('it is saved', async () => (await storyIn(drafts, 'left-5')) !== undefined);
    store.dispatch(says('story', 'một h'));
    store.type(says('story', 'một hai'));
    gone = true;
    window.dispatchEvent(new Event('pagehide'));
    expect([jotted, kept('left-5')?.includes('một hai')]).to.deep.equal([['answer/story', 'answer/story'], true]);
  });

  it('hurts nothing where the storage holds something else', async () => {
    const drafts = await openDraftStore({ name: 'last-words-4' });
    for (const odd of ['{', 'null', '[]', '{"pieces":{}}']) {
      localStorage.setItem('union-report-last-words:left-4', odd);
      await deliverLastWords(drafts, 'left-4');
    }
  });
});
