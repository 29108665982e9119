import { expect } from 'chai';
import { deleteDB } from 'idb';
import type { Intake, IntakeHead, ReportSummary } from '../../src/consolidation/summary.js';
import { createDatabaseIntakeStore } from '../../src/intake/database-intake-store.js';
import type { IntakeStore, Taking } from '../../src/intake/intake-store.js';
import { createMemoryDatabase } from '../../src/intake/memory-database.js';
import { createMemoryIntakeStore, openIntakeStore } from '../../src/intake/open-intake-store.js';
import type { Answer } from '../../src/outline/values.js';
import type { IncomingAnswer, ReadReport } from '../../src/report/incoming.js';
import { createReport } from '../../src/report/create-report.js';
import type { UnionReport } from '../../src/report/union-report.js';
import { everyKind } from '../support/outlines.js';

const INBOX = { user: 'lan', outlineId: everyKind.id, unit: 'tld' };
const given = (value: unknown): Answer => ({ state: 'given', value });

const summary = (fileId: string): ReportSummary => ({
  fileId, names: [`${fileId}.docx`], size: 1000, origin: 'carried', reportId: `report-${fileId}`, revision: 1, outline: { id: everyKind.id, version: 1 },
  unit: { name: fileId }, period: { from: '2020-08-26' }, updatedAt: '2023-05-05T00:00:00Z', content: fileId, sources: [], figures: {}, told: [], doubts: [], unplaced: 0, findings: [],
});
/** A report that says something to two items, and to a third with a doubt. */
function taking(fileId: string, answers: Readonly<Record<string, Answer>> = { a: given('một'), b: given(3) }): Taking {
  const report = { ...createReport(everyKind, { id: `report-${fileId}`, now: new Date('2023-05-05T00:00:00Z'), unit: { name: fileId } }), answers } as unknown as UnionReport;
  const incoming = Object.entries(answers).map(([itemId, answer]): IncomingAnswer => ({ itemId, answer, origin: 'visible', found: [{ text: 'Câu này.', from: 0, to: 3, paragraph: 7 }], confidence: 0.9, reasons: ['anchor'] }));
  const doubted: IncomingAnswer = { itemId: 'c', answer: given('có lẽ'), origin: 'found', found: [], confidence: 0.4, reasons: ['wording'], doubt: 'likeness' };
  const read: ReadReport = { status: 'review', report, findings: [{ code: 'rebuilt' }], answers: [...incoming, doubted], details: [], unplaced: [{ text: 'Lạc', paragraph: 9 }] };
  return { intake: summary(fileId), read };
}
const ids = (intakes: readonly IntakeHead[]): string[] => intakes.map(({ fileId }) => fileId);

let count = 0;
const stores: Readonly<Record<string, { open(unit?: string): Promise<IntakeStore>; again: boolean }>> = {
  'in memory': { open: (unit = 'tld') => Promise.resolve(createMemoryIntakeStore({ ...INBOX, unit })), again: false },
  'in IndexedDB': { open: (unit = 'tld') => openIntakeStore({ ...INBOX, unit, name: `inbox-test-${String(count)}` }), again: true },
};

for (const [where, { open, again }] of Object.entries(stores))
  describe(`the work of an inbox, kept ${where}`, () => {
    let store: IntakeStore;
    /** What stands in it, for whoever opens it next. */
    const reopen = async (): Promise<void> => {
      if (!again) return;
      store.close();
      store = await open();
    };
    beforeEach(async () => {
      count++;
      store = await open();
    });
    afterEach(async () => {
      store.close();
      if (again) await deleteDB(`inbox-test-${String(count)}`);
    });

    it('begins empty, and says whether it outlives the page', async () => {
      expect(await store.load()).to.deep.equal({ intakes: [], decisions: { files: {}, corrections: {}, passages: {} }, gathered: [] });
      expect(store.kept).to.equal(again);
    });

    it('gives back what was taken in: light records at once, answers by item, a file as it was read', async () => {
      await store.take([taking('x'), taking('y', { a: given('hai') })]);
      await reopen();
      expect(ids((await store.load()).intakes)).to.have.members(['x', 'y']);
      expect([...(await store.answers('a'))]).to.deep.equal([['x', given('một')], ['y', given('hai')]]);
      expect([...(await store.answers('c'))], 'a proposal that is in no report is no answer').to.deep.equal([]);
      expect(await store.read('x')).to.deep.equal(taking('x').read);
    });

    it('gives back as many as there are, without their figures, and figures of those that are asked for', async () => {
      const names = Array.from({ length: 230 }, (_, i) => `f${String(i).padStart(3, '0')}`);
      const figures = (i: number): ReportSummary['figures'] => ({ sessions: { state: 'given', figure: { value: i, text: String(i) }, marks: [] } });
      await store.take(names.map((name, i) => ({ intake: { ...summary(name), figures: figures(i) } })));
      await reopen();
      const { intakes } = await store.load();
      expect(ids(intakes)).to.deep.equal(names);
      expect(intakes.filter((intake) => 'figures' in intake)).to.deep.equal([]);
      expect((await store.figures(names)).size).to.equal(230);
      expect([...(await store.figures(['f007', 'never']))]).to.deep.equal([['f007', figures(7)]]);
    });

    it('keeps a file that could not be read, with the reason', async () => {
      const failed: Intake = { fileId: 'z', names: ['z.doc'], size: 9, findings: [{ code: 'file-old-doc' }] };
      await store.take([{ intake: failed }]);
      await reopen();
      expect((await store.load()).intakes).to.deep.equal([failed]);
      expect(await store.read('z')).to.equal(undefined);
    });

    it('forgets what a file does not say any more when it is read anew', async () => {
      await store.take([taking('x')]);
      await store.take([taking('x', { b: given(4) })]);
      expect((await store.answers('a')).size).to.equal(0);
      expect([...(await store.answers('b'))]).to.deep.equal([['x', given(4)]]);
    });

    it('keeps further names of a file', async () => {
      await store.take([taking('x')]);
      await store.note('x', ['bản sao.docx', 'x.docx']);
      await reopen();
      expect((await store.load()).intakes[0]?.names).to.deep.equal(['bản sao.docx', 'x.docx']);
      expect((await store.answers('a')).size).to.equal(1);
    });

    it('takes files out and puts them back with all they said', async () => {
      await store.take([taking('x'), taking('y')]);
      await store.remove(['x']);
      expect(ids((await store.load()).intakes)).to.deep.equal(['y']);
      await reopen();
      expect(ids(await store.restore(['x', 'never']))).to.deep.equal(['x']);
      expect(ids((await store.load()).intakes)).to.have.members(['x', 'y']);
      expect(await store.read('x')).to.deep.equal(taking('x').read);
    });

    it('keeps decisions, and takes them back', async () => {
      await store.decide([
        { kind: 'files', key: 'x', value: { count: true, unitId: 'ldld-nghe-an' } },
        { kind: 'corrections', key: 'x sessions', value: { figure: { value: 12, text: '12' }, note: 'gọi điện ngày 2/6' } },
        { kind: 'passages', key: 'a x 0', value: 'use' },
        { kind: 'passages', key: 'a x 1', value: 'skip' },
      ]);
      await store.decide([{ kind: 'passages', key: 'a x 1', value: undefined }]);
      await reopen();
      expect((await store.load()).decisions).to.deep.equal({
        files: { x: { count: true, unitId: 'ldld-nghe-an' } },
        corrections: { 'x sessions': { figure: { value: 12, text: '12' }, note: 'gọi điện ngày 2/6' } },
        passages: { 'a x 0': 'use' },
      });
    });

    it('remembers what went into which draft, the latest first', async () => {
      const { report } = taking('x').read as Extract<ReadReport, { report: UnionReport }>;
      const gathered = (draftId: string, at: string) => ({ draftId, at, unit: report.unit.name, fileIds: ['x'] });
      let pauses = 0;
      const pause = (): Promise<void> => Promise.resolve(void pauses++);
      await store.remember(gathered('one', '2023-06-01T08:00:00Z'), { ...report, answers: {} });
      await store.remember(gathered('two', '2023-06-02T08:00:00Z'), report, pause);
      await reopen();
      expect([await store.composed('one'), await store.composed('two', pause), await store.composed('three')]).to.deep.equal([{ ...report, answers: {} }, report, undefined]);
      expect(pauses, 'once for each answer, there and back').to.equal(2 * Object.keys(report.answers).length);
      expect((await store.load()).gathered).to.deep.equal([gathered('two', '2023-06-02T08:00:00Z'), gathered('one', '2023-06-01T08:00:00Z')]);
      await store.forget('two');
      expect((await store.load()).gathered.map(({ draftId }) => draftId)).to.deep.equal(['one']);
    });

    if (again)
      it('keeps inboxes apart, and tells other pages of one that something changed', async () => {
        const [other, twin] = [await open('ldld-nghe-an'), await open()];
        try {
          const told = new Promise<void>((resolve) => void twin.subscribe(resolve));
          await store.take([taking('x')]);
          await told;
          expect(ids((await twin.load()).intakes)).to.deep.equal(['x']);
          expect((await other.load()).intakes).to.deep.equal([]);
          expect((await other.answers('a')).size).to.equal(0);
        } finally {
          other.close();
          twin.close();
        }
      });
  });

describe('what an earlier version kept of what was gathered', () => {
  it('is read: the report as it was stored, whole', async () => {
    const database = createMemoryDatabase();
    const { report } = taking('x').read as Extract<ReadReport, { report: UnionReport }>;
    await database.run('readwrite', (transaction) => Promise.resolve(transaction.put('gathered', { inbox: JSON.stringify(Object.values(INBOX)), draftId: 'old', at: '2023-06-01T08:00:00Z', report, fileIds: ['x'] })));
    const store = createDatabaseIntakeStore(database, { ...INBOX, now: () => new Date() });
    expect((await store.load()).gathered).to.deep.equal([{ draftId: 'old', at: '2023-06-01T08:00:00Z', unit: 'x', fileIds: ['x'] }]);
    expect(await store.composed('old')).to.deep.equal(report);
  });
});

describe('where the browser keeps nothing', () => {
  const refusing = { open: () => { throw new DOMException('no', 'SecurityError'); } } as unknown as IDBFactory;
  const silent = { open: () => ({}) } as unknown as IDBFactory;
  for (const [why, indexedDB] of [['refused', refusing], ['no-answer', silent]] as const)
    it(`holds the work for as long as the page lives, and says so: ${why}`, async () => {
      const store = await openIntakeStore({ ...INBOX, indexedDB, patience: 20 });
      expect([store.kept, store.reason]).to.deep.equal([false, why]);
      await store.take([taking('x')]);
      expect(ids((await store.load()).intakes)).to.deep.equal(['x']);
    });
});
