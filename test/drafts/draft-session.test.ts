import { expect } from 'chai';
import fc from 'fast-check';
import { UnionReportError } from '../../src/errors.js';
import type { DraftStore } from '../../src/drafts/draft-store.js';
import { serializeReport } from '../../src/report/serialize-report.js';
import { createReportStore, type ReportStore } from '../../src/store/report-store.js';
import { anyChange } from '../support/arbitrary-change.js';
import { everyKind } from '../support/outlines.js';
import { Disk, broken, statuses } from './disk.js';
import { Tab, clears, given, newReport, office, readable, row, rowsOf, says, turn, until, wide, without } from './office.js';

describe('a draft session', () => {
  const { storage, opened } = office();
  const disk = (): Disk => new Disk();
  const onDisk = async (store: DraftStore, id = 'report-1') => wide(readable(await store.read(everyKind, id)).report);

  describe('writes', () => {
    it('in mid-word, so that after a reload the writer goes on', async () => {
      const before = await opened(Tab.begin(await storage.open()).types('story', 'Đã tổ ch'));
      await until('the half word is stored', async () => (await storage.records('pieces')).some(({ text }) => String(text).includes('Đã tổ ch"')));
      const after = await opened(Tab.open(await storage.open()));
      expect([after.at('story'), after.session.status]).to.deep.equal(['Đã tổ ch', { state: 'saved', at: before.report.updatedAt }]);
      await after.types('story', 'Đã tổ chức').saved();
      expect((await opened(Tab.open(await storage.open()))).at('story')).to.equal('Đã tổ chức');
    });
    it('the first key at once, and what is typed faster than the disk as one', async () => {
      const slow = disk();
      const tab = await (await opened(Tab.begin(slow.store))).saved();
      slow.delay = 30;
      tab.do(says('story', 'Đ'));
      expect(slow.keys).to.deep.equal([['answer/story']]);
      await tab.types('story', 'Đã tổ chức 1.234 cuộc').types('unmet', 'không').saved();
      expect([slow.keys, slow.most]).to.deep.equal([[['answer/story'], ['answer/story', 'answer/unmet']], 2]);
      expect([(await onDisk(slow.store)).answers['story'], (await onDisk(slow.store)).answers['unmet']]).to.deep.equal([given('Đã tổ chức 1.234 cuộc'), given('không')]);
    });
    it('one save at a time', async () => {
      const slow = disk();
      const tab = await (await opened(Tab.begin(slow.store))).saved();
      slow.delay = 5;
      for (let n = 0; n < 10; n++) {
        tab.do(says('story', `text ${String(n)}`));
        await turn(2);
      }
      await until('all is stored', async () => JSON.stringify((await onDisk(slow.store)).answers['story']).includes('text 9'));
      expect(slow.most).to.equal(1);
    });
    it('changes that belong together in one save', async () => {
      const one = disk();
      await (await (await opened(Tab.begin(one.store))).saved()).do({ type: 'all', changes: [says('story', 'a'), row('x'), { type: 'document', document: { number: '12' } }] }).saved();
      expect(one.keys).to.deep.equal([['answer/story', 'answer/papers', 'row/papers/x', 'document/number']]);
    });
    it('one row of a table, not the table', async () => {
      const one = disk();
      const tab = await (await opened(Tab.begin(one.store))).do(row('x'), row('y')).saved();
      one.saves.length = 0;
      await tab.do({ type: 'cell', item: 'papers', row: 'x', column: 'number', answer: given('7') }).saved();
      expect(one.keys).to.deep.equal([['row/papers/x']]);
    });
    it('what undo took back, too', async () => {
      const tab = await (await opened(Tab.begin(await storage.open()))).types('story', 'a').do(row('x'), row('y'), without('x')).saved();
      tab.reports.undo();
      tab.do(clears('story'));
      await tab.saved();
      const report = await onDisk(tab.drafts);
      expect([report.answers['story'], rowsOf(report)]).to.deep.equal([undefined, ['x', 'y']]);
    });
    it('only what differs of a report that the host sets', async () => {
      const one = disk();
      const tab = await (await opened(Tab.begin(one.store))).do(says('story', 'a'), says('unmet', 'b')).saved();
      const { unmet: _gone, ...answers } = tab.report.answers;
      tab.reports.replace({ ...tab.report, answers: { ...answers, slogan: given('c') } });
      await tab.saved();
      expect(Object.keys((await onDisk(one.store)).answers).sort()).to.deep.equal(['slogan', 'story', 'targets']);
      expect((await one.store.card('report-1'))?.seq).to.equal(3);
    });
    it('the time of the last change', async () => {
      const tab = await (await opened(Tab.begin(await storage.open()))).types('story', 'abc').saved();
      expect((await onDisk(tab.drafts)).updatedAt).to.equal(tab.report.updatedAt);
    });
    it('no other report into this draft', async () => {
      const tab = await opened(Tab.begin(disk().store));
      expect(() => tab.reports.replace(newReport('another'))).to.throw(UnionReportError).with.property('code', 'id-unknown');
    });
    it('the progress that is counted when the last words are saved', async () => {
      const tab = await opened(Tab.begin(await storage.open()));
      await tab.saved();
      tab.session.subscribe(({ type }) => type === 'saved' && tab.session.setProgress({ asked: 40, answered: 13 }));
      await tab.do(says('story', 'xong')).close();
      expect((await tab.drafts.list())[0]).to.deep.include({ progress: { asked: 40, answered: 13 } });
    });
    it('the progress that it is told', async () => {
      const tab = await opened(Tab.begin(await storage.open()));
      tab.session.setProgress({ asked: 40, answered: 12 });
      await tab.saved();
      expect((await tab.drafts.list())[0]).to.deep.include({ progress: { asked: 40, answered: 12 } });
    });
    it('the whole report again when its draft is gone', async () => {
      const tab = await (await opened(Tab.begin(await storage.open()))).do(says('story', 'a'), row('x')).saved();
      await new Promise((resolve) => (indexedDB.deleteDatabase(storage.name).onsuccess = resolve));
      await tab.do(says('unmet', 'b')).saved();
      const { answers } = await onDisk(tab.drafts);
      expect([answers['story'], answers['unmet'], rowsOf(tab.report), tab.session.status.state]).to.deep.equal([given('a'), given('b'), ['x'], 'saved']);
    });
    it('over a draft of the same report that nobody has read, but sets aside what stood there', async () => {
      const store = await storage.open();
      await (await opened(Tab.begin(store))).types('story', 'written before').saved();
      const tab = await (await opened(Tab.begin(await storage.open()))).types('story', 'new').saved();
      expect([(await onDisk(store)).answers['story'], (await tab.drafts.asides('report-1')).map(({ key, raw }) => [key, raw])]).to.deep.equal([given('new'), [['answer/story', JSON.stringify(given('written before'))]]]);
    });
  });

  describe('when the page may be gone', () => {
    for (const [target, type] of [[window, 'pagehide'], [document, 'visibilitychange']] as const)
      it(`hands over all that waits (${type})`, async () => {
        const slow = disk();
        const tab = await (await opened(Tab.begin(slow.store))).saved();
        slow.delay = 20;
        tab.types('story', 'ab');
        if (type === 'visibilitychange') Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
        target.dispatchEvent(new Event(type));
        Reflect.deleteProperty(document, 'visibilityState');
        expect([slow.keys, slow.going]).to.deep.equal([[['answer/story'], ['answer/story']], 2]);
        await tab.saved();
        expect([(await onDisk(slow.store)).answers['story'], await slow.store.asides('report-1')]).to.deep.equal([given('ab'), []]);
      });
    it('makes its draft once, though it is hurried', async () => {
      const tab = await opened(Tab.begin(await storage.open()).types('story', 'a'));
      window.dispatchEvent(new Event('pagehide'));
      tab.types('story', 'ab');
      window.dispatchEvent(new Event('pagehide'));
      await tab.saved();
      expect([(await onDisk(tab.drafts)).answers['story'], await tab.drafts.asides('report-1')]).to.deep.equal([given('ab'), []]);
    });
    it('stores what waits before it stops', async () => {
      const tab = Tab.begin(await storage.open()).types('story', 'the last word');
      await tab.close();
      expect((await onDisk(tab.drafts)).answers['story']).to.deep.equal(given('the last word'));
    });
  });

  describe('tells', () => {
    it('by the minute, not by the key', async () => {
      const still = new Date('2023-05-05T07:00:30Z');
      const tab = await opened(new Tab(new Disk().store, createReportStore(everyKind, newReport() as never, () => still) as unknown as ReportStore));
      for (const text of ['a', 'ab', 'abc']) await tab.do(says('story', text)).saved();
      expect([statuses(tab), tab.events.filter(({ type }) => type === 'saved').length]).to.deep.equal([['saved'], 4]);
    });
    it('when a report that was brought was stored, whenever it was last changed', async () => {
      const store = await storage.open();
      const { card, opened: found } = await store.create(newReport());
      const reports = createReportStore(everyKind, newReport() as never, () => new Date()) as unknown as ReportStore;
      const tab = await opened(new Tab(store, reports, { opened: found, savedAt: card.createdAt }));
      expect([tab.session.status, card.createdAt > tab.report.updatedAt]).to.deep.equal([{ state: 'saved', at: card.createdAt }, true]);
    });
    it('that it is saving only when that takes long', async () => {
      const slow = disk();
      const tab = await (await opened(Tab.begin(slow.store))).saved();
      slow.delay = 600;
      await tab.do(says('story', 'a')).saved();
      expect(statuses(tab)).to.deep.equal(['saved', 'saving', 'saved']);
    });
    it('of a broken listener to the page, and saves all the same', async () => {
      const errors: string[] = [];
      const was = window.onerror;
      window.onerror = (_event, _source, _line, _column, error) => errors.push(String(error));
      const tab = await opened(Tab.begin(await storage.open()));
      tab.session.subscribe(() => {
        throw new Error('broken view');
      });
      await tab.do(says('story', 'a')).saved();
      await turn();
      window.onerror = was;
      expect([tab.session.status.state, errors.some((error) => error.includes('broken view'))]).to.deep.equal(['saved', true]);
    });
  });

  it('leaves no listener and no timer behind', async () => {
     
    const { setTimeout: setTimer, clearTimeout: clearTimer } = window;
    const held = new Set<string>();
    const timers = new Set<unknown>();
    const real = { set: (run: () => void, ms?: number) => setTimer.call(window, run, ms), clear: (id?: number) => clearTimer.call(window, id) };
    const spies = [document, window].map((target) => {
      const add = target.addEventListener.bind(target) as (...args: unknown[]) => void;
      const remove = target.removeEventListener.bind(target) as (...args: unknown[]) => void;
      const name = (type: string): string => `${target === window ? 'window' : 'document'} ${type}`;
      target.addEventListener = ((type: string, ...rest: unknown[]) => (held.add(name(type)), add(type, ...rest))) as never;
      target.removeEventListener = ((type: string, ...rest: unknown[]) => (held.delete(name(type)), remove(type, ...rest))) as never;
      return () => ['addEventListener', 'removeEventListener'].forEach((own) => Reflect.deleteProperty(target, own));
    });
    window.setTimeout = ((run: () => void, ms: number) => {
      const id = real.set(() => (timers.delete(id), run()), ms);
      timers.add(id);
      return id;
    }) as never;
    window.clearTimeout = ((id: number) => (timers.delete(id), real.clear(id))) as never;
    try {
      const bad = disk();
      const tab = Tab.begin(bad.store);
      await tab.saved();
      expect([...held].sort()).to.deep.equal(['document visibilitychange', 'window focus', 'window pagehide', 'window pageshow']);
      bad.fails = broken;
      await tab.types('story', 'ab').saved();
      expect(timers.size).to.equal(1);
      await tab.close();
      const saves = bad.saves.length;
      tab.types('story', 'abc');
      await turn(5);
      expect([[...held], timers.size > 1, bad.saves.length]).to.deep.equal([[], false, saves]);
    } finally {
      for (const undo of spies) undo();
      Object.assign(window, { setTimeout: setTimer, clearTimeout: clearTimer });
    }
  });

  it('gives back any report that was written through it', () =>
    fc.assert(fc.asyncProperty(fc.array(anyChange(everyKind), { maxLength: 20 }), fc.array(fc.boolean(), { maxLength: 5 }), async (changes, undos) => {
      const id = `r${Math.random()}`;
      const store = await storage.open();
      const tab = Tab.begin(store, newReport(id));
      for (const [at, change] of changes.entries()) {
        tab.do(change);
        if (at % 7 === 3) await turn();
      }
      for (const back of undos) void (back ? tab.reports.undo() : tab.reports.redo());
      await tab.close();
      const other = await storage.open();
      // The time is that of the last save that stored something: typing and taking it back stores nothing.
      const { updatedAt } = tab.report;
      expect(serializeReport({ ...(await onDisk(other, id)), updatedAt })).to.deep.equal(serializeReport(tab.report));
      store.close();
      other.close();
    }), { numRuns: 40 })).timeout(60_000);
});
