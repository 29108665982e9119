import { expect } from 'chai';
import * as fc from 'fast-check';
import { updateProposals } from '../../src/consolidation/update.js';
import { formatAnswer } from '../../src/kinds/index.js';
import { outlineIndex } from '../../src/outline/outline-index.js';
import type { Answer, Figure, MatrixValue, TableValue } from '../../src/outline/values.js';
import { applyChange } from '../../src/report/apply-change.js';
import type { UnionReport } from '../../src/report/union-report.js';
import { arbitraryReport } from '../support/arbitrary-report.js';
import { outline, report, type Said } from './vocabulary.js';

const of = (answers: Said['answers']) => report({ id: 'new', unit: 'tinh', ...(answers ? { answers } : {}) });
const update = (before: Said['answers'] | undefined, draft: Said['answers'], now: Said['answers']) => updateProposals(outline, { ...(before ? { before: of(before) } : {}), draft: of(draft), now: of(now) });
const given = <V>(value: V): Answer<V> => ({ state: 'given', value });
const number = (value: number): Answer<Figure> => given({ value, text: String(value) });

describe('what is new in what was gathered', () => {
  const proposes = (sentence: string, before: Said['answers'] | undefined, draft: Said['answers'], now: Said['answers'], said: string[]) => it(sentence, () => {
    const { answers } = update(before, draft, now);
    expect(answers.map(({ itemId, answer, doubt }) => {
      const item = outlineIndex(outline).items.get(itemId)?.item;
      return [itemId, item ? formatAnswer(item, answer) : '', doubt].filter(Boolean).join(' ');
    })).to.deep.equal(said);
  });
  proposes('a new sum', { sessions: '5' }, { sessions: '5' }, { sessions: '7' }, ['sessions 7']);
  proposes('a first one', {}, {}, { sessions: '7' }, ['sessions 7']);
  proposes('nothing where nothing is new', { sessions: '5' }, { sessions: '5' }, { sessions: '5' }, []);
  proposes('nor where the clerk wrote something else', { sessions: '5' }, { sessions: '6' }, { sessions: '5' }, []);
  proposes('a new sum, with doubt, where the clerk wrote something else', { sessions: '5' }, { sessions: '6' }, { sessions: '7' }, ['sessions 7 rewritten']);
  proposes('or took it away: then nothing stands against it', { sessions: '5' }, {}, { sessions: '7' }, ['sessions 7']);
  proposes('nothing where the clerk wrote the same', { sessions: '5' }, { sessions: '7' }, { sessions: '7' }, []);
  proposes('that a sum is gone', { sessions: '5' }, { sessions: '5' }, {}, ['sessions withdrawn']);
  proposes('not that it is gone where the clerk wrote another', { sessions: '5' }, { sessions: '6' }, {}, []);
  proposes('with doubt where nobody knows what was gathered before', undefined, { sessions: '6' }, { sessions: '7' }, ['sessions 7 rewritten']);
  proposes('new paragraphs behind what was written', { story: 'X: a' }, { story: 'Mở đầu.\nX: a' }, { story: 'X: a\nY: b' }, ['story Mở đầu.\nX: a\nY: b']);
  proposes('without paragraphs that were unmarked, unless they were rewritten', { story: 'X: a\nX: b' }, { story: 'X: a\nX: b, nói gọn' }, { story: 'Y: c' }, ['story X: b, nói gọn\nY: c']);

  it('new rows; those of the clerk stay, changed, added or deleted', () => {
    const rows = (...list: (readonly [string, number])[]) => ({ 'session-list': given({ rows: list.map(([rowId, heads]) => ({ rowId, cells: { heads: number(heads) } })) }) });
    const { answers } = update(rows(['a', 1], ['b', 2], ['c', 3], ['d', 4]), rows(['mine', 9], ['a', 10], ['b', 2], ['c', 3]), rows(['a', 1], ['b', 5], ['d', 4], ['e', 6]));
    expect((answers[0]?.answer as { value: TableValue }).value.rows.map(({ rowId, cells }) => `${rowId} ${String((cells['heads'] as { value: { value: number } }).value.value)}`)).to.deep.equal(['mine 9', 'a 10', 'b 5', 'e 6']);
    expect(answers[0]?.doubt).to.equal(undefined);
  });
  it('whose rows are, in a draft that was gathered when it was not told yet; what the clerk wrote into them stays, without doubt', () => {
    const rows = (heads: readonly number[], name?: string) => ({ 'session-list': given({ rows: heads.map((value, i) => ({ rowId: String(i), ...(name && { unit: { name } }), cells: { heads: number(value) } })) }) });
    const { answers } = update(rows([1, 2]), rows([1, 9, 7]), rows([1, 2], 'LĐLĐ huyện Mốt'));
    expect(answers.map(({ answer, doubt }) => [doubt, (answer as { value: TableValue }).value.rows.map(({ unit, cells }) => [unit?.name, (cells['heads'] as { value: Figure }).value.value])])).to.deep.equal([
      [undefined, [['LĐLĐ huyện Mốt', 1], ['LĐLĐ huyện Mốt', 9], [undefined, 7]]],
    ]);
  });
  it('new cells; those of the clerk stay', () => {
    const pages = (facebook: number, zalo: number, other?: number) => ({ pages: given<MatrixValue>({ cells: { facebook: { base: number(facebook) }, zalo: { base: number(zalo) }, ...(other ? { other: { base: number(other) } } : {}) } }) });
    const { answers } = update(pages(1, 1), pages(1, 5, 7), pages(3, 2));
    expect(answers[0]?.answer).to.deep.equal(pages(3, 5, 7).pages);
    expect(answers[0]?.doubt).to.equal('rewritten');
  });
  it('and the sources of today', () => {
    const now: UnionReport = { ...of({ sessions: '7' }), sources: [{ reportId: 'r1', revision: 2 }] };
    const { report: made } = updateProposals(outline, { before: of({ sessions: '5' }), draft: of({ sessions: '5' }), now });
    expect(made.sources).to.deep.equal(now.sources);
    expect(applyChange(outline, of({}), { type: 'sources', sources: now.sources }).sources).to.deep.equal(now.sources);
  });
});

describe('the laws of updating', () => {
  const any = arbitraryReport(outline);
  it('an untouched draft becomes what is gathered now', () => fc.assert(fc.property(any, any, (before, now) => {
    const { report: made, answers } = updateProposals(outline, { before, draft: before, now });
    expect(made.answers).to.deep.equal(now.answers);
    expect(answers.every(({ doubt, answer }) => doubt === undefined || (doubt === 'withdrawn' && answer.state === 'unparsed'))).to.equal(true);
  }), { numRuns: 40 }));
  it('without news nothing is touched', () => fc.assert(fc.property(any, any, (before, draft) => {
    const read = updateProposals(outline, { before, draft, now: before });
    expect([read.answers, read.report.answers]).to.deep.equal([[], draft.answers]);
  }), { numRuns: 40 }));
  it('what is proposed can be taken, and then there is no more', () => fc.assert(fc.property(any, any, any, (before, draft, now) => {
    const read = updateProposals(outline, { before, draft, now });
    const taken = read.answers.reduce((at, { itemId, answer }) => applyChange(outline, at, { type: 'answer', item: itemId, answer: answer as never }), draft);
    expect(taken.answers).to.deep.equal(read.report.answers);
    expect(updateProposals(outline, { before: now, draft: taken, now }).answers).to.deep.equal([]);
  }), { numRuns: 40 }));
});
