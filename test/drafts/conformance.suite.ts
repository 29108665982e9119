import { expect } from 'chai';
import fc from 'fast-check';
import type { DraftStore, PieceWrite } from '../../src/drafts/draft-store.js';
import { serializeReport } from '../../src/report/serialize-report.js';
import { arbitraryReport } from '../support/arbitrary-report.js';
import { everyKind } from '../support/outlines.js';
import { given, newReport, readable, wide } from './office.js';

/** Opens a store that nothing was written to. */
type Opens = (options?: { now?: () => Date; newId?: () => string; user?: string }) => Promise<DraftStore>;

/** What every draft store has to do, wherever it keeps its drafts. */
export function draftStoreConformance(kind: string, open: Opens): void {
  describe(`${kind} as a draft store`, () => {
    let store: DraftStore;
    beforeEach(async () => (store = await open()));
    afterEach(() => store.close());

    const piece = (key: string, value: unknown, base = 0): PieceWrite => ({ key, value, base });
    const write = (writer: string, ...pieces: PieceWrite[]) => store.write('report-1', { writer, at: '2023-05-05T09:00:00Z', pieces });
    const storyIn = async (id = 'report-1'): Promise<unknown> => {
      const answer = wide(readable(await store.read(everyKind, id)).report).answers['story'];
      return answer?.state === 'given' ? answer.value : answer?.state;
    };

    describe('a new draft', () => {
      it('reads back as the report it was made of', () =>
        fc.assert(fc.asyncProperty(arbitraryReport(everyKind), async (report) => {
          const fresh = { ...wide(report), id: `r${Math.random()}` };
          await store.create(fresh);
          const { report: read, findings } = readable(await store.read(everyKind, fresh.id));
          expect(serializeReport(wide(read))).to.deep.equal(serializeReport(fresh));
          expect(findings.filter(({ code }) => code === 'record-corrupt')).to.deep.equal([]);
        }), { numRuns: 25 }));
      it('never overwrites one of the same report', async () => {
        await store.create(newReport('report-1', 'CĐCS A'));
        expect(await store.create(newReport('report-1', 'CĐCS B'))).to.deep.include({ status: 'exists' }).and.nested.include({ 'card.unit': 'CĐCS A' });
        expect(wide(readable(await store.read(everyKind, 'report-1')).report).unit.name).to.equal('CĐCS A');
      });
      it('is missing until it is made', async () => {
        expect(await store.read(everyKind, 'report-1')).to.deep.equal({ status: 'missing' });
        expect(await store.card('report-1')).to.equal(undefined);
        expect(await write('a', piece('answer/story', given('x')))).to.deep.equal({ status: 'missing' });
      });
      it('fails to open as a report of another outline, and stays as it is', async () => {
        await store.create(newReport());
        const reading = await store.read({ ...everyKind, id: 'another' }, 'report-1');
        expect([reading.status, 'findings' in reading && reading.findings.map(({ code }) => code)]).to.deep.equal(['failed', ['foreign-outline']]);
        expect((await store.read(everyKind, 'report-1')).status).to.equal('complete');
      });
    });

    describe('writing', () => {
      beforeEach(async () => void (await store.create(newReport())));

      it('stores a piece, and counts the saves', async () => {
        expect(await write('a', piece('answer/story', given('Đã')))).to.deep.equal({ status: 'saved', seq: 2, seqs: [2], asides: [] });
        expect([await storyIn(), (await store.card('report-1'))?.seq]).to.deep.equal(['Đã', 2]);
      });
      it('does not count what is there already', async () => {
        await write('a', piece('answer/story', given('Đã')));
        expect(await write('a', piece('answer/story', given('Đã'), 2))).to.deep.include({ seq: 2, seqs: [2] });
        expect(await write('b', piece('answer/story', given('Đã')))).to.deep.include({ seq: 2, seqs: [2], asides: [] });
      });
      it('takes a piece away', async () => {
        await write('a', piece('answer/story', given('Đã')));
        await write('a', piece('answer/story', undefined, 2));
        expect([await storyIn(), (await store.pieces('report-1', ['answer/story']))[0]]).to.deep.equal([undefined, { key: 'answer/story', value: undefined, seq: 3, writer: 'a' }]);
      });
      it('keeps the order of calls that do not wait for each other', async () => {
        await Promise.all(['Đ', 'Đã', 'Đã t'].map((text) => write('a', piece('answer/story', given(text)))));
        expect(await storyIn()).to.equal('Đã t');
      });
      it('stores all pieces of a save or none', async () => {
        const broken = { toJSON: () => { throw new Error('cannot be said'); } };
        expect(await write('a', piece('answer/story', given('x')), piece('answer/unmet', broken)).catch(({ code }: { code: string }) => code)).to.equal('storage-failed');
        expect([await storyIn(), (await store.card('report-1'))?.seq]).to.deep.equal([undefined, 1]);
      });
      it('lists rows that another tab added and no order names, oldest first', async () => {
        const frame = (...rows: string[]) => given({ rows });
        const line = (rowId: string) => piece(`row/papers/${rowId}`, { rowId, cells: { number: given(rowId) } });
        await write('a', line('z'), piece('answer/papers', frame('z')));
        await write('b', line('y'));
        await write('c', line('x'));
        const answer = wide(readable(await store.read(everyKind, 'report-1')).report).answers['papers'];
        expect((answer as { value: { rows: { rowId: string }[] } }).value.rows.map(({ rowId }) => rowId)).to.deep.equal(['z', 'y', 'x']);
      });
      it('gives the list its unit, time and progress', async () => {
        await store.write('report-1', { writer: 'a', at: '2023-05-05T09:00:00Z', pieces: [piece('unit', { name: 'CĐCS Bến Thuỷ' }, 1)], progress: { asked: 40, answered: 12 } });
        expect(await store.card('report-1')).to.include({ unit: 'CĐCS Bến Thuỷ', updatedAt: '2023-05-05T09:00:00Z' }).and.deep.include({ progress: { asked: 40, answered: 12 } });
      });
    });

    describe('two writers', () => {
      beforeEach(async () => {
        await store.create(newReport());
        await write('a', piece('answer/story', given('first')));
      });
      const asides = async () => (await store.asides('report-1')).map(({ why, place, raw }) => [why, place.itemId, (JSON.parse(raw) as { value: unknown }).value]);

      it('at different places do not meet', async () => {
        await write('b', piece('answer/unmet', given('other')));
        expect(await asides()).to.deep.equal([]);
      });
      it('who have seen each other’s text do not meet', async () => {
        expect(await write('b', piece('answer/story', given('first and more'), 2))).to.deep.include({ asides: [] });
      });
      it('at one place: the later stands, the other is set aside', async () => {
        const saved = await write('b', piece('answer/story', given('second')));
        expect(saved.status === 'saved' && saved.asides.map(({ why }) => why)).to.deep.equal(['edited-twice']);
        expect([await storyIn(), await asides()]).to.deep.equal(['second', [['edited-twice', 'story', 'first']]]);
      });
      it('where one clears what the other wrote: that is set aside too', async () => {
        await write('b', piece('answer/story', undefined));
        expect(await asides()).to.deep.equal([['edited-twice', 'story', 'first']]);
      });
      it('where one fills what the other cleared: nothing is lost', async () => {
        await write('a', piece('answer/story', undefined, 2));
        await write('b', piece('answer/story', given('again'), 2));
        expect([await storyIn(), await asides()]).to.deep.equal(['again', []]);
      });
      it('who order a table differently lose no row, so nothing is set aside', async () => {
        await write('a', piece('answer/papers', given({ rows: ['x', 'y'] })));
        await write('b', piece('answer/papers', given({ rows: ['y', 'x'] })));
        expect(await asides()).to.deep.equal([]);
      });
      it('is dealt with by the writer', async () => {
        await write('b', piece('answer/story', given('second')));
        const [aside] = await store.asides('report-1');
        await store.dropAside('report-1', aside?.id ?? '');
        expect(await asides()).to.deep.equal([]);
      });
    });

    describe('the list', () => {
      const names = async (which?: 'removed') => (await store.list(which)).map(({ id }) => id);
      beforeEach(async () => {
        for (const id of ['report-1', 'report-2']) await store.create({ ...newReport(id), updatedAt: `2023-05-0${id.slice(-1)}T07:00:00Z` });
      });

      it('has the latest first', async () => expect(await names()).to.deep.equal(['report-2', 'report-1']));
      it('has one that was written to at the top', async () => {
        await write('a', piece('answer/story', given('x')));
        expect(await names()).to.deep.equal(['report-1', 'report-2']);
      });
      it('shows a name that was given', async () => {
        await store.rename('report-1', 'Báo cáo gửi lần 2');
        expect((await store.list()).map(({ name }) => name)).to.deep.equal(['', 'Báo cáo gửi lần 2']);
      });
      it('loses what is removed, and gets back what is restored', async () => {
        await write('a', piece('answer/story', given('x')));
        await store.remove('report-1');
        expect([await names(), await names('removed')]).to.deep.equal([['report-2'], ['report-1']]);
        await store.restore('report-1');
        expect([await names(), await names('removed'), await storyIn()]).to.deep.equal([['report-1', 'report-2'], [], 'x']);
      });
      it('gets a removed draft back when somebody goes on typing in it', async () => {
        await store.remove('report-1');
        await write('b', piece('answer/story', given('x')));
        expect(await names()).to.deep.equal(['report-1', 'report-2']);
      });
      it('is unmoved by what is not there', async () => {
        await Promise.all([store.remove('nobody'), store.restore('nobody'), store.rename('nobody', 'x')]);
        expect([await names(), await store.duplicate('nobody')]).to.deep.equal([['report-2', 'report-1'], undefined]);
      });
    });

    describe('a duplicate', () => {
      it('has the same content, an id of its own and was never sent', async () => {
        await store.create({ ...newReport(), revision: 3 });
        await write('a', piece('answer/story', given('x')), piece('answer/unmet', given('y')));
        await write('a', piece('answer/unmet', undefined, 2));
        const copy = await store.duplicate('report-1', { name: 'Bản sao' });
        expect(copy).to.include({ name: 'Bản sao', seq: 1, unit: 'CĐCS A' }).and.not.include({ id: 'report-1' });
        const { report } = readable(await store.read(everyKind, copy?.id ?? ''));
        expect([report.id, report.revision, Object.keys(wide(report).answers).filter((id) => id !== 'targets')]).to.deep.equal([copy?.id, 0, ['story']]);
      });
      it('goes its own way', async () => {
        await store.create(newReport());
        const copy = await store.duplicate('report-1');
        await write('a', piece('answer/story', given('x')));
        expect([await storyIn(), await storyIn(copy?.id)]).to.deep.equal(['x', undefined]);
      });
    });

    describe('telling', () => {
      it('says nothing of a progress that is the same', async () => {
        await store.create(newReport());
        let told = 0;
        store.subscribe(() => void told++);
        for (const answered of [1, 1, 2]) await store.write('report-1', { writer: 'a', at: '2023-05-05T09:00:00Z', pieces: [], progress: { asked: 9, answered } });
        expect([told, (await store.card('report-1'))?.progress]).to.deep.equal([2, { asked: 9, answered: 2 }]);
      });
      it('says what was stored by whom, and which cards changed', async () => {
        const told: unknown[] = [];
        const end = store.subscribe((event) => told.push(event));
        await store.create(newReport());
        await write('a', piece('answer/story', given('x')), piece('answer/story', given('x')));
        await store.rename('report-1', 'n');
        end();
        await store.rename('report-1', 'm');
        expect(told).to.deep.equal([
          { type: 'card', draftId: 'report-1' },
          { type: 'pieces', draftId: 'report-1', keys: ['answer/story', 'answer/story'], writer: 'a', seq: 2, asides: false },
          { type: 'card', draftId: 'report-1' },
        ]);
      });
    });
  });
}
