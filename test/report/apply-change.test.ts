import { expect } from 'chai';
import * as fc from 'fast-check';
import { UnionReportError } from '../../src/errors.js';
import type { Outline } from '../../src/outline/outline.js';
import { outlineIndex } from '../../src/outline/outline-index.js';
import type { Answer } from '../../src/outline/values.js';
import { applyChange } from '../../src/report/apply-change.js';
import type { Change } from '../../src/report/change.js';
import { createReport } from '../../src/report/create-report.js';
import type { UnionReport } from '../../src/report/union-report.js';
import { arbitraryAnswer, arbitraryReport } from '../support/arbitrary-report.js';
import { everyKind } from '../support/outlines.js';

const outline: Outline = everyKind;
const blank: UnionReport = createReport(outline, { id: 'r', now: new Date(0), unit: { name: 'Tỉnh', level: 'province' } });
const after = (...changes: Change[]): UnionReport => changes.reduce<UnionReport>((report, change) => applyChange(outline, report, change), blank);
const answerAfter = (item: string, ...changes: Change[]): Answer | undefined => after(...changes).answers[item];

const given = <V>(value: V) => ({ state: 'given', value }) as const;
const figure = (value: number) => given({ value, text: String(value) });
const answer = (item: string, to: Answer | undefined) => ({ type: 'answer', item, answer: to }) as Change;
const cell = (row: string, column: string, to: Answer | undefined) => ({ type: 'cell', item: 'papers', row, column, answer: to }) as Change;
const row = (rowId: string, before?: string) => ({ type: 'row-put', item: 'papers', row: { rowId, cells: {} }, ...(before ? { before } : {}) }) as Change;
const removed = (id: string, item = 'papers'): Change => ({ type: 'row-remove', item, row: id });
const total = (column: string, to: ReturnType<typeof figure> | undefined): Change => ({ type: 'total', item: 'session-list', column, answer: to });
const inMatrix = (rowId: string, column: string, to: ReturnType<typeof figure> | undefined): Change => ({ type: 'matrix-cell', item: 'pages', row: rowId, column, answer: to });
const rowIds = (...changes: Change[]): string[] => ((answerAfter('papers', ...changes) as { value?: { rows: { rowId: string }[] } } | undefined)?.value?.rows ?? []).map(({ rowId }) => rowId);

describe('applyChange', () => {
  describe('answers', () => {
    it('gives an item its answer', () => expect(answerAfter('story', answer('story', given('Đã làm')))).to.deep.equal(given('Đã làm')));
    it('takes it away', () => expect(after(answer('story', given('a')), answer('story', undefined)).answers).to.not.have.property('story'));
    it('takes away what holds nothing', () => expect(after(answer('story', given('a')), answer('story', given(''))).answers).to.not.have.property('story'));
    it('keeps a text that is not understood', () => expect(answerAfter('people', answer('people', { state: 'unparsed', text: 'nhiều' }))).to.deep.equal({ state: 'unparsed', text: 'nhiều' }));
    it('keeps parts whose whole is missing', () => {
      const parts = { state: 'unparsed', text: '', parts: { women: figure(3) } } as const;
      expect(answerAfter('people', answer('people', parts))).to.deep.equal(parts);
    });
    it('touches nothing else', () => {
      const before = after(answer('story', given('a')), cell('r1', 'number', given('12')));
      const now = applyChange(outline, before, answer('story', given('b')));
      expect(now.answers['papers']).to.equal(before.answers['papers']);
      expect(before.answers['story']).to.deep.equal(given('a'));
    });
  });

  describe('rows of a table', () => {
    it('are added at the end by their first cell', () => expect(rowIds(row('a'), cell('b', 'number', given('1')))).to.deep.equal(['a', 'b']));
    it('are not added for an empty cell', () => expect(rowIds(cell('b', 'number', undefined))).to.deep.equal([]));
    it('change in their place', () =>
      expect(answerAfter('papers', row('a'), row('b'), cell('a', 'number', given('1')), cell('a', 'binding', given(true)))).to.deep.equal(
        given({ rows: [{ rowId: 'a', cells: { number: given('1'), binding: given(true) } }, { rowId: 'b', cells: {} }] })));
    it('stay when their last cell is emptied', () => expect(rowIds(cell('a', 'number', given('1')), cell('a', 'number', undefined))).to.deep.equal(['a']));
    it('are put before another', () => expect(rowIds(row('a'), row('b'), row('c', 'b'))).to.deep.equal(['a', 'c', 'b']));
    it('are put at the end where that other is gone', () => expect(rowIds(row('a'), row('c', 'b'))).to.deep.equal(['a', 'c']));
    it('are moved', () => expect(rowIds(row('a'), row('b'), row('c'), row('c', 'a'))).to.deep.equal(['c', 'a', 'b']));
    it('are removed, and with the last of them the answer', () => {
      expect(rowIds(row('a'), row('b'), removed('a'))).to.deep.equal(['b']);
      expect(after(row('a'), removed('a')).answers).to.not.have.property('papers');
    });
    it('leave a typed total standing', () =>
      expect(answerAfter('session-list', total('heads', figure(5)))).to.deep.equal(given({ rows: [], entered: { heads: figure(5) } })));
    it('leave no trace of a total that is taken back', () => expect(after(total('heads', figure(5)), total('heads', undefined)).answers).to.not.have.property('session-list'));
    it('take the place of "không phát sinh", but nothing does not', () => {
      const none = { state: 'not-applicable', reason: 'none' } as const;
      expect(rowIds(answer('papers', none), row('a'))).to.deep.equal(['a']);
      expect(answerAfter('papers', answer('papers', none), cell('a', 'number', undefined), removed('x'))).to.deep.equal(none);
    });
    it('take the place of a text that was not understood, which is kept aside', () => {
      const text = { state: 'unparsed', text: 'Kế hoạch 12' } as const;
      const now = after(answer('papers', text), cell('a', 'number', given('1')));
      expect(now.answers['papers']).to.deep.equal(given({ rows: [{ rowId: 'a', cells: { number: given('1') } }] }));
      expect(now.orphans).to.deep.equal([{ itemId: 'papers', version: 3, answer: text, title: 'Văn bản ban hành' }]);
      expect(after(answer('papers', text), cell('a', 'number', undefined)).answers['papers']).to.equal(text);
    });
  });

  describe('a matrix', () => {
    it('takes cells', () => expect(answerAfter('pages', inMatrix('zalo', 'base', figure(3)), inMatrix('other', 'base', figure(1)))).to.deep.equal(
      given({ cells: { zalo: { base: figure(3) }, other: { base: figure(1) } } })));
    it('takes typed totals of rows, of columns and of all', () => expect(answerAfter('pages', inMatrix('zalo', 'total', figure(3)), inMatrix('total', 'base', figure(4)), inMatrix('total', 'total', figure(5)))).to.deep.equal(
      given({ cells: {}, entered: { rows: { zalo: figure(3) }, columns: { base: figure(4) }, all: figure(5) } })));
    it('leaves no trace of what is taken back', () => {
      for (const [r, c] of [['zalo', 'base'], ['zalo', 'total'], ['total', 'base'], ['total', 'total']] as const)
        expect(after(inMatrix(r, c, figure(3)), inMatrix(r, c, undefined)).answers).to.not.have.property('pages');
    });
    it('keeps the label of its other row', () => {
      const labelled = given({ cells: {}, otherTitle: 'TikTok' });
      expect(answerAfter('pages', answer('pages', labelled))).to.deep.equal(labelled);
    });
  });

  describe('the rest of the report', () => {
    it('takes details, and takes away those set to undefined', () =>
      expect(after({ type: 'document', document: { number: '12', subject: 'a' } }, { type: 'document', document: { number: undefined } }).document).to.deep.equal({ addressees: blank.document.addressees, subject: 'a' }));
    it('takes a period', () => expect(after({ type: 'period', period: { from: '2021-01-01' } }).period).to.deep.equal({ from: '2021-01-01' }));
    it('switches sections and items on and off', () => {
      const switched: Change[] = [{ type: 'select', node: 'press', gate: 'hidden' }, { type: 'select', node: 'story', gate: 'asked' }];
      expect(after(...switched).selection).to.deep.equal({ press: 'hidden', story: 'asked' });
      expect(after(...switched, { type: 'select', node: 'press', gate: undefined }).selection).to.deep.equal({ story: 'asked' });
    });
    it('counts revisions', () => expect(after({ type: 'revision' }, { type: 'revision' }).revision).to.equal(2));
    it('keeps an orphan, once', () => {
      const orphan = { itemId: 'a', version: 1, answer: given('x') };
      expect(after({ type: 'orphan-put', orphan }, { type: 'orphan-put', orphan: { ...orphan } }).orphans).to.deep.equal([orphan]);
    });
    it('drops an orphan', () => {
      const orphaned = { ...blank, orphans: [{ itemId: 'a', version: 1, answer: given('x') }, { itemId: 'b', version: 1, answer: given('y') }] };
      expect(applyChange(outline, orphaned, { type: 'orphan-remove', itemId: 'a' }).orphans.map(({ itemId }) => itemId)).to.deep.equal(['b']);
    });
    it('does several changes as one', () => expect(after({ type: 'all', changes: [row('a'), answer('story', given('b'))] }).answers).to.have.all.keys('papers', 'story', 'targets'));
  });

  describe('a unit', () => {
    const targetIds = (report: UnionReport): string[] => ((report.answers['targets'] as { value?: { rows: { rowId: string }[] } } | undefined)?.value?.rows ?? []).map(({ rowId }) => rowId);
    const base: Change = { type: 'unit', unit: { name: 'CĐCS Trần Phú', level: 'base', superior: 'LĐLĐ huyện' } };
    it('brings its addressee with it', () => expect(after(base).document.addressees).to.deep.equal(['LĐLĐ huyện']));
    it('leaves an addressee that was typed', () => expect(after({ type: 'document', document: { addressees: ['Huyện ủy'] } }, base).document.addressees).to.deep.equal(['Huyện ủy']));
    it('of another level brings the targets of that level', () => {
      expect(targetIds(blank)).to.deep.equal(['plans', 'page']);
      expect(targetIds(after(base))).to.deep.equal(['plans', 'yearly']);
    });
    it('leaves targets that are answered', () => {
      const answered: Change = { type: 'row-put', item: 'targets', row: { rowId: 'page', suppliedId: 'page', title: 'Có trang thông tin', measure: 'yes-no', result: given(true) } };
      expect(targetIds(after(answered, base))).to.deep.equal(['plans', 'page', 'yearly']);
    });
  });

  describe('throws at a programmer’s mistake', () => {
    const throws = (what: string, code: string, ...changes: unknown[]) =>
      it(what, () => expect(() => after(...(changes as Change[]))).to.throw(UnionReportError).with.property('code', code));
    throws('an unknown item', 'id-unknown', answer('storey', given('a')));
    throws('an unknown column', 'id-unknown', cell('a', 'name', given('a')));
    throws('an unknown row of a matrix', 'id-unknown', inMatrix('tiktok', 'base', figure(1)));
    throws('an unknown column of a matrix', 'id-unknown', inMatrix('zalo', 'y2021', figure(1)));
    throws('an unknown section', 'id-unknown', { type: 'select', node: 'nowhere', gate: 'hidden' });
    throws('a figure for a story', 'answer-misfit', answer('story', figure(1)));
    throws('a text for a figure', 'answer-misfit', answer('people', given('1')));
    throws('a figure that is not a number', 'answer-misfit', answer('people', given({ value: NaN, text: '' })));
    throws('a truth in a column of dates', 'answer-misfit', cell('a', 'issued', given(true)));
    throws('a cell of what is no table', 'answer-misfit', { type: 'cell', item: 'story', row: 'a', column: 'b', answer: undefined });
    throws('a row of what has none', 'answer-misfit', removed('a', 'story'));
    throws('a row of another kind', 'answer-misfit', { type: 'row-put', item: 'targets', row: { rowId: 'a', cells: {} } });
    throws('a cell of what is no matrix', 'answer-misfit', { type: 'matrix-cell', item: 'papers', row: 'a', column: 'b', answer: undefined });
  });

  describe('laws', () => {
    const someChange = fc.constantFrom(...outlineIndex(outline).items.values()).chain(({ item }) => arbitraryAnswer(item, outline).map((to) => answer(item.id, to)));
    it('the same change twice is the same report', () => {
      fc.assert(fc.property(arbitraryReport(outline), someChange, (report, change) => {
        const once = applyChange(outline, report, change);
        expect(applyChange(outline, once, structuredClone(change))).to.equal(once);
      }));
    });
    it('a report is never written to', () => {
      fc.assert(fc.property(arbitraryReport(outline), someChange, (report, change) => {
        const copy = structuredClone(report);
        applyChange(outline, freeze(report), freeze(change));
        expect(report).to.deep.equal(copy);
      }));
    });
    it('what gives nothing new gives the very same report', () => {
      fc.assert(fc.property(arbitraryReport(outline), (report) => {
        const { document, unit, period } = structuredClone(report);
        const same: Change[] = [{ type: 'document', document }, { type: 'unit', unit }, { type: 'period', period }, removed('nobody'), { type: 'orphan-remove', itemId: 'nobody' }];
        expect(applyChange(outline, report, { type: 'all', changes: same })).to.equal(report);
      }));
    });
  });
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) freeze(part);
  return value;
}
