import { expect } from 'chai';
import fc from 'fast-check';
import { serializeReport } from '../../src/report/serialize-report.js';
import { anyChange } from '../support/arbitrary-change.js';
import { everyKind } from '../support/outlines.js';
import { Storage, Tab, cell, clears, given, newReport, readable, row, rowsOf, says, turn, until, wide, without } from './office.js';

describe('two tabs with the same draft', () => {
  const storage = new Storage();
  let left: Tab;
  let right: Tab;

  const begin = async (...first: Parameters<Tab['do']>): Promise<void> => {
    left = await Tab.begin(await storage.open()).do(...first).saved();
    right = await Tab.open(await storage.open());
  };
  beforeEach(async () => {
    await begin(says('story', 'first'), row('x', '1'), row('y', '2'));
    for (const tab of [left, right]) tab.focuses(undefined);
  });
  afterEach(async () => {
    await Promise.all([left.close(), right.close()]);
    await storage.clear();
  });
  const saved = async (): Promise<void> => void (await Promise.all([left.saved(), right.saved()]));
  const stored = async () => wide(readable(await (await storage.open()).read(everyKind, 'report-1')).report);
  const asides = async () => (await right.drafts.asides('report-1')).map(({ key, raw }) => `${key}: ${String((JSON.parse(raw) as { value: unknown }).value)}`);
  const both = (what: string, read: (tab: Tab) => unknown): Promise<void> => until(`both tabs have ${what}`, () => [left, right].every((tab) => read(tab) === what));

  describe('at different places', () => {
    it('have both answers', async () => {
      left.types('unmet', 'from the left');
      right.types('slogan', 'from the right');
      await both('from the left', (tab) => tab.at('unmet'));
      await both('from the right', (tab) => tab.at('slogan'));
      const { answers } = await stored();
      expect([answers['unmet'], answers['slogan'], await asides()]).to.deep.equal([given('from the left'), given('from the right'), []]);
    });
    it('have both rows of a table', async () => {
      left.do(cell('x', 'left'));
      right.do(cell('y', 'right'));
      await both('x=left,y=right', (tab) => tab.rows.join());
      expect(rowsOf(await stored())).to.deep.equal(['x=left', 'y=right']);
    });
    it('have all rows that either adds', async () => {
      left.do(row('l'));
      right.do(row('r'));
      await saved();
      await until('both have four rows', () => left.rows.length === 4 && left.rows.join() === right.rows.join());
      expect(rowsOf(await stored())).to.have.members(['x=1', 'y=2', 'l', 'r']).and.deep.equal(left.rows);
    });
    it('lose a row that one removes', async () => {
      left.do(without('x'));
      await both('y=2', (tab) => tab.rows.join());
    });
    it('keep a row that one removes while the other writes in it', async () => {
      right.focuses({ itemId: 'papers', rowId: 'x', columnId: 'number' });
      left.do(without('x'));
      await left.saved();
      right.do(cell('x', 'still needed'));
      right.focuses(undefined);
      await until('the row is in both', () => [left, right].every(({ rows }) => rows.includes('x=still needed')));
      expect(rowsOf(await stored())).to.include('x=still needed');
    });
    it('keep a row that one adds while the other marks the table as not applicable', async () => {
      left.focuses({ itemId: 'papers' });
      right.focuses({ itemId: 'papers' });
      left.do({ type: 'answer', item: 'papers', answer: { state: 'not-applicable', reason: 'none' } });
      right.do(row('new'));
      await saved();
      expect(rowsOf(await stored())).to.include('new');
    });
    it('have the details of the document from both', async () => {
      left.do({ type: 'document', document: { number: '12' } });
      right.do({ type: 'document', document: { place: 'Vinh' } });
      await both('12 Vinh', ({ report }) => `${String(report.document.number)} ${String(report.document.place)}`);
    });
    it('agree on unit, period, selection and the number carried outside', async () => {
      left.do({ type: 'unit', unit: { name: 'CĐCS Mới', level: 'base' } }, { type: 'revision' });
      right.do({ type: 'period', period: { from: '2021-01-01' } }, { type: 'select', node: 'slogan', gate: 'hidden' });
      await both('CĐCS Mới 1 2021-01-01 hidden', ({ report }) => [report.unit.name, report.revision, report.period.from, report.selection['slogan']].join(' '));
    });
    it('have what was cleared cleared', async () => {
      left.do(clears('story'));
      await until('it is gone', () => right.at('story') === undefined);
    });
  });

  describe('at the same place', () => {
    it('show the later text where nobody is typing', async () => {
      left.types('story', 'second');
      await until('the right has it', () => right.at('story') === 'second');
      await right.types('story', 'second and third').saved();
      expect([await asides(), (await stored()).answers['story']]).to.deep.equal([[], given('second and third')]);
    });
    it('leave a field alone while somebody is in it, and set the other text aside when he writes', async () => {
      right.focuses({ itemId: 'story' });
      await left.types('story', 'left').saved();
      await turn(50);
      expect(right.at('story')).to.equal('first');
      await right.do(says('story', 'first!')).saved();
      expect([(await stored()).answers['story'], await asides(), right.events.some(({ type }) => type === 'asides')]).to.deep.equal([given('first!'), ['answer/story: left'], true]);
      left.focuses(undefined);
      await until('the left is told and has the later text', () => left.at('story') === 'first!' && left.events.some(({ type }) => type === 'asides'));
    });
    it('take the other’s text in when he leaves the field without writing', async () => {
      right.focuses({ itemId: 'story' });
      await left.types('story', 'left').saved();
      await turn(50);
      right.focuses(undefined);
      await until('the right has it', () => right.at('story') === 'left');
      expect(await asides()).to.deep.equal([]);
    });
    it('keep every text of a long quarrel', async () => {
      left.focuses({ itemId: 'story' });
      right.focuses({ itemId: 'story' });
      for (const n of [1, 2, 3]) {
        await left.do(says('story', `left ${String(n)}`)).saved();
        await right.do(says('story', `right ${String(n)}`)).saved();
      }
      expect([(await stored()).answers['story'], (await asides()).sort()]).to.deep.equal([
        given('right 3'), ['left 1', 'left 2', 'left 3', 'right 1', 'right 2'].map((text) => `answer/story: ${text}`),
      ]);
    });
    it('without a word from the form: the place typed in last is left alone until another is', async () => {
      await right.close();
      right = await Tab.open(await storage.open());
      await right.types('story', 'right').saved();
      await until('the left has it', () => left.at('story') === 'right');
      await left.do(says('story', 'left')).saved();
      await turn(50);
      expect(right.at('story')).to.equal('right');
      right.types('unmet', 'elsewhere');
      await until('the right has it', () => right.at('story') === 'left');
    });
  });

  describe('that do not hear each other', () => {
    const channel = globalThis.BroadcastChannel;
    beforeEach(async () => {
      await Promise.all([left.close(), right.close()]);
      await storage.clear();
      Reflect.deleteProperty(globalThis, 'BroadcastChannel');
      await begin(says('story', 'first'));
      right.focuses(undefined);
    });
    afterEach(() => void (globalThis.BroadcastChannel = channel));

    it('look when they are looked at', async () => {
      await left.types('unmet', 'unheard').saved();
      await turn(50);
      expect(right.at('unmet')).to.equal(undefined);
      window.dispatchEvent(new Event('focus'));
      await until('the right has it', () => right.at('unmet') === 'unheard');
    });
    it('notice a save between two of their own', async () => {
      await left.types('unmet', 'unheard').saved();
      await right.types('slogan', 'own').saved();
      window.dispatchEvent(new Event('focus'));
      await until('the right has it', () => right.at('unmet') === 'unheard');
    });
    it('lose nothing at the same place', async () => {
      await left.types('story', 'left').saved();
      await right.types('story', 'right').saved();
      expect([(await stored()).answers['story'], (await asides()).at(-1)]).to.deep.equal([given('right'), 'answer/story: left']);
    });
  });

  it('with different outlines: take in what both know, and leave the rest', async () => {
    await right.close();
    const { sections: [lead, ...others], ...outline } = everyKind;
    const items = lead.items.filter(({ id }) => id !== 'slogan');
    right = await Tab.open(await storage.open(), 'report-1', { ...outline, sections: [{ ...lead, items }, ...others] });
    left.do(says('slogan', 'unknown there'), says('unmet', 'known there'));
    await until('the right has what it knows', () => right.at('unmet') === 'known there');
    await right.types('story', 'on').saved();
    expect((await stored()).answers).to.deep.include({ slogan: given('unknown there'), unmet: given('known there'), story: given('on') });
  });

  it('lose neither’s last word at one place, however fast they write', () =>
    fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), fc.nat(3)), { minLength: 1, maxLength: 20 }), async (words) => {
      const id = `r${String(Math.random())}`;
      const [one, two] = [await storage.open(), await storage.open()];
      const first = await Tab.begin(one, newReport(id)).saved();
      const tabs = [first, await Tab.open(two, id)];
      for (const tab of tabs) tab.focuses({ itemId: 'story' });
      const last: string[] = [];
      for (const [n, [which, pause]] of words.entries()) {
        tabs[Number(which)]?.do(says('story', (last[Number(which)] = `word ${String(n)}`)));
        if (pause > 0) await turn(pause - 1);
      }
      for (const tab of tabs) await tab.saved();
      const third = await storage.open();
      const kept = [JSON.stringify(wide(readable(await third.read(everyKind, id)).report).answers['story']), ...(await third.asides(id)).map(({ raw }) => raw)];
      for (const word of last) if (word) expect(kept).to.include(JSON.stringify(given(word)));
      await Promise.all(tabs.map((tab) => tab.close()));
      for (const store of [one, two, third]) store.close();
    }), { numRuns: 40 })).timeout(60_000);

  it('end up with one report, whatever they do', () =>
    fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), fc.boolean(), anyChange(everyKind)), { maxLength: 16 }), async (steps) => {
      const id = `r${String(Math.random())}`;
      const [one, two] = [await storage.open(), await storage.open()];
      const first = await Tab.begin(one, newReport(id)).saved();
      const second = await Tab.open(two, id);
      for (const [which, pause, change] of steps) {
        (which ? first : second).do(change);
        if (pause) await turn(1);
      }
      await first.focuses(undefined).saved();
      await second.focuses(undefined).saved();
      const told = (report: unknown): string => {
        // What follows from the unit (its supplied rows) follows it in each tab by itself.
        const { updatedAt: _at, orphans: _orphans, ...rest } = serializeReport(wide(report));
        return JSON.stringify(rest);
      };
      const third = await storage.open();
      const onDisk = async (): Promise<string> => told(readable(await third.read(everyKind, id)).report);
      let states: string[] = [];
      try {
        await until('all agree', async () => {
          states = [told(first.report), told(second.report), await onDisk()];
          return new Set(states).size === 1;
        });
      } catch (error) {
        expect(states[0], 'the first tab and the disk').to.equal(states[2]);
        expect(states[1], 'the second tab and the disk').to.equal(states[2]);
        throw error;
      }
      await Promise.all([first.close(), second.close()]);
      for (const store of [one, two, third]) store.close();
    }), { numRuns: 40 })).timeout(120_000);
});
