import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Outline } from '../../src/outline/outline.js';
import type { Answer } from '../../src/outline/values.js';
import { acceptProposals, isOpen, needsLook, takingBack, type Decision, type Decisions } from '../../src/report/accept-proposals.js';
import { applyChange } from '../../src/report/apply-change.js';
import type { Change } from '../../src/report/change.js';
import { createReport } from '../../src/report/create-report.js';
import { sameValue } from '../../src/report/equal.js';
import type { IncomingAnswer } from '../../src/report/incoming.js';
import { beforeEdits, proposalsOf, type Proposed, type ReadFile } from '../../src/report/proposal.js';
import { readCopy } from '../../src/report/read-copy.js';
import { reportSchema } from '../../src/report/schema.js';
import { serializeReport } from '../../src/report/serialize-report.js';
import type { UnionReport } from '../../src/report/union-report.js';
import { createReportStore } from '../../src/store/report-store.js';
import { arbitraryLine, arbitraryReport } from '../support/arbitrary-report.js';
import { everyKind } from '../support/outlines.js';

const outline: Outline = everyKind;
const anyReport = arbitraryReport<Outline>(outline);
const text = (value: string): Answer => ({ state: 'given', value });

/** What a file says that holds a report, and some lines besides. */
const fileOf = (report: UnionReport, unplaced: readonly string[] = []): ReadFile => {
  const read = readCopy(outline, JSON.stringify(serializeReport(report)), () => 'made-up-1');
  if (read.status === 'failed') throw new Error(JSON.stringify(read.findings));
  return { ...read, unplaced: unplaced.map((line, at) => ({ text: line, paragraph: at + 1 })) };
};
const anyFile = fc.tuple(anyReport, fc.array(arbitraryLine, { maxLength: 3 })).map(([report, lines]) => fileOf(report, lines));

const deciding = (proposed: Proposed, decide: (id: string) => Decision): Decisions => new Map([...proposed.proposals, ...proposed.texts].map(({ id }) => [id, decide(id)]));
const all = (proposed: Proposed): Decisions => deciding(proposed, (id) => (id.startsWith('text:') ? { verdict: 'keep', title: 'Còn lại' } : { verdict: 'accept' }));
const contentOnly = (proposed: Proposed): Decisions => new Map([...all(proposed)].filter(([id]) => !id.startsWith('head:')));
const taken = (proposed: Proposed, decisions: Decisions): UnionReport => {
  const change = acceptProposals(outline, proposed, decisions);
  return change ? applyChange<Outline>(outline, proposed.report, change) : proposed.report;
};
const content = ({ unit, period, selection, supplied, answers, document, orphans }: UnionReport): unknown => ({ unit, period, selection, supplied, answers, document, orphans });

const report = (answers: Readonly<Record<string, Answer>>, more: Partial<UnionReport> = {}): UnionReport =>
  ({ ...createReport<Outline>(outline, { id: 'r-1', now: new Date('2023-05-01T00:00:00Z'), unit: { name: 'A' } }), answers, ...more });
const kinds = (read: ReadFile, there?: UnionReport): Record<string, string> => Object.fromEntries(proposalsOf(outline, read, there).proposals.map(({ id, kind }) => [id, kind]));
const found = (itemId: string, answer: Answer, more: Partial<IncomingAnswer> = {}): ReadFile => {
  const read = fileOf(report({ [itemId]: answer }));
  return { ...read, answers: read.answers.map((one) => ({ ...one, ...more })) };
};

describe('what a file proposes', () => {
  const one = fileOf(report({ story: text('Một') }));
  it('is new where nothing is there', () => expect(kinds(one, report({}))).to.include({ 'answer:story': 'new' }));
  it('replaces what is there', () => expect(kinds(one, report({ story: text('Hai') }))).to.include({ 'answer:story': 'replaces' }));
  it('is the same where that is there', () => expect(kinds(one, report({ story: text('Một') }))).to.include({ 'answer:story': 'same' }));
  it('is older where the report was written on after the file was made', () =>
    expect(kinds(one, report({ story: text('Hai') }, { updatedAt: '2023-05-02T00:00:00Z' }))).to.include({ 'answer:story': 'older' }));
  it('is not older where somebody changed it in the file', () =>
    expect(kinds(found('story', text('Ba'), { origin: 'edited' }), report({ story: text('Hai') }, { updatedAt: '2023-05-02T00:00:00Z' }))).to.include({ 'answer:story': 'replaces' }));
  it('of another report is not older', () => expect(kinds(one, report({ story: text('Hai') }, { id: 'r-2', updatedAt: '2023-05-02T00:00:00Z' }))).to.include({ 'answer:story': 'replaces' }));
  it('stands in the order of the outline', () =>
    expect(Object.keys(kinds(fileOf(report({ unmet: text('B'), story: text('A') })))).slice(0, 2)).to.deep.equal(['answer:story', 'answer:unmet']));
  it('leaves out rows without a word', () =>
    expect(kinds(fileOf(report({ papers: { state: 'given', value: { rows: [{ rowId: 'row-1', cells: {} }] } } })))).not.to.have.property('answer:papers'));
  it('leaves out details that the file does not state itself', () => {
    const { carried: _none, ...read } = fileOf(report({}, { document: { addressees: ['Tổng Liên đoàn'] } }));
    expect(kinds({ ...read, details: [] }, report({}))).to.deep.equal({});
  });
  it('needs a look where it is in doubt, also where a text was only deleted', () => {
    const doubtful = { ...found('story', text('Một'), { origin: 'edited', doubt: 'contradiction' }), findings: [{ code: 'text-differs', itemId: 'story', text: '' }] } as ReadFile;
    const { proposals } = proposalsOf(outline, doubtful, report({ story: text('Một') }));
    expect(proposals.filter(isOpen).map((one) => [one.id, needsLook(one), one.of === 'answer' && one.deleted])).to.deep.equal([['answer:story', true, true]]);
  });
});

describe('a file that was edited', () => {
  const edited: ReadFile = {
    ...fileOf(report({ story: text('Sửa'), slogan: text('Thêm'), unmet: text('Như cũ') }, { document: { number: '13', symbol: 'BC' } })),
    details: [{ detail: 'number', document: { number: '13' }, origin: 'edited', found: [], data: { number: '12' } }],
  };
  const read: ReadFile = { ...edited, answers: edited.answers.map((one) => (one.itemId === 'unmet' ? one : { ...one, origin: 'edited', ...(one.itemId === 'story' && { data: text('Cũ') }) })) };
  const beside = proposalsOf(outline, read, beforeEdits(read));
  it('proposes exactly what was edited', () =>
    expect(beside.proposals.filter(isOpen).map(({ id, kind }) => [id, kind])).to.deep.equal([['answer:story', 'replaces'], ['answer:slogan', 'new'], ['detail:number', 'replaces']]));
  it('is what it was where none of that is taken, and the file where all is', () => {
    const { answers, document, orphans } = beside.report;
    expect({ answers, document, orphans }).to.deep.equal({ answers: { story: text('Cũ'), unmet: text('Như cũ') }, document: { number: '12', symbol: 'BC' }, orphans: [] });
    expect(sameValue(taken(beside, all(beside)), read.report)).to.equal(true);
  });
});

describe('accepting what a file proposes', () => {
  const two = (there: UnionReport, decisions: [string, Decision][], lines: string[] = []): UnionReport => {
    const proposed = proposalsOf(outline, fileOf(report({ story: text('Một'), slogan: text('Hai') }), lines), there);
    return taken(proposed, new Map(decisions));
  };
  it('takes what is accepted and leaves what is skipped', () =>
    expect(two(report({}), [['answer:story', { verdict: 'accept' }], ['answer:slogan', { verdict: 'skip' }]]).answers).to.deep.equal({ story: text('Một') }));
  it('takes what was put right instead', () => expect(two(report({}), [['answer:story', { verdict: 'correct', answer: text('Ba') }]]).answers).to.deep.equal({ story: text('Ba') }));
  it('takes an answer away where it was put right to nothing', () => expect(two(report({ story: text('Cũ') }), [['answer:story', { verdict: 'correct', answer: undefined }]]).answers).to.deep.equal({}));
  it('puts a text behind what a narrative says, with what was just accepted before it', () =>
    expect(two(report({ story: text('Cũ') }), [['answer:story', { verdict: 'accept' }], ['text:0', { verdict: 'put', itemId: 'story' }], ['text:1', { verdict: 'put', itemId: 'story' }]], ['Thêm', 'Nữa']).answers).to.deep.equal({ story: text('Một\nThêm\nNữa') }));
  it('puts a text into an empty narrative', () => expect(two(report({}), [['text:0', { verdict: 'put', itemId: 'unmet' }]], ['Thêm']).answers).to.deep.equal({ unmet: text('Thêm') }));
  it('keeps texts together under their title, beside others that were kept', () => {
    const first = two(report({}), [['text:0', { verdict: 'keep', title: 'Từ A' }], ['text:1', { verdict: 'keep', title: 'Từ A' }]], ['Một dòng', 'Hai dòng']);
    const second = two(first, [['text:0', { verdict: 'keep', title: 'Từ B' }]], ['Ba dòng']);
    expect(second.orphans.map(({ itemId, title, answer }) => [itemId, title, answer.state === 'unparsed' && answer.text])).to.deep.equal([['text-1', 'Từ A', 'Một dòng\nHai dòng'], ['text-2', 'Từ B', 'Ba dòng']]);
  });
  it('puts a detail right, and takes one away', () => {
    const proposed = proposalsOf(outline, fileOf(report({}, { document: { number: '12', symbol: 'BC-X' } })), report({}, { document: { symbol: 'cũ' } }));
    expect(taken(proposed, new Map<string, Decision>([['detail:number', { verdict: 'correct-detail', document: { number: '13' } }], ['detail:symbol', { verdict: 'correct-detail', document: {} }]])).document).to.deep.equal({ number: '13' });
  });
});

describe('what a file says of the report itself', () => {
  const open = (there: UnionReport): UnionReport => ({ ...there, id: 'r-2' });
  const heads = (read: ReadFile, there: UnionReport): unknown[] => proposalsOf(outline, read, there).proposals.flatMap((one) => (one.of === 'head' ? [[one.part, one.kind, one.stays === true]] : []));
  const other = fileOf(report({}, { unit: { name: 'Công đoàn B' }, period: { from: '2021-01-01', to: '2021-12-31' }, selection: { press: 'hidden', lead: 'optional' } }));
  it('is proposed where it is another, and is not to be taken unasked', () =>
    expect(heads(other, open(report({})))).to.deep.equal([['unit', 'replaces', true], ['period', 'replaces', true], ['selection', 'new', true]]));
  it('is not proposed where it is the same, or another spelling of the unit', () =>
    expect(heads(fileOf(report({}, { unit: { name: 'LĐLĐ tỉnh A' } })), open(report({}, { unit: { name: 'Liên đoàn Lao động tỉnh A' } })))).to.deep.equal([]));
  it('of the same report comes back like anything else, but for the unit', () =>
    expect(heads(other, report({}, { unit: { name: 'Công đoàn B' } }))).to.deep.equal([['period', 'replaces', false], ['selection', 'new', false]]));
  it('is new where the unit is not known', () => expect(heads(other, open(report({}, { unit: { name: '' } })))[0]).to.deep.equal(['unit', 'new', false]));
  it('is no matter of a file that is not ours, but for the unit', () => {
    const { carried: _none, ...read } = other;
    expect(heads(read, open(report({})))).to.deep.equal([['unit', 'replaces', true]]);
  });
  it('is no matter of a file that becomes a report of its own', () => expect(proposalsOf(outline, other).proposals.some(({ of }) => of === 'head')).to.equal(false));
  it('is taken part by part, of the selection row by row, and taken back', () => {
    const there = open(report({}));
    const proposed = proposalsOf(outline, other, there);
    const after = taken(proposed, new Map<string, Decision>([['head:unit', { verdict: 'accept' }], ['head:selection', { verdict: 'rows', left: [{ before: 'lead', after: 'lead' }] }]]));
    expect([after.unit.name, after.period, after.selection]).to.deep.equal(['Công đoàn B', there.period, { press: 'hidden' }]);
    const back = takingBack(outline, there, after, after);
    expect(back && content(applyChange<Outline>(outline, after, back))).to.deep.equal(content(there));
  });
});

describe('a number beside an empty figure', () => {
  const strays = (itemId: string, said: string, there: UnionReport = report({}), origin: IncomingAnswer['origin'] = 'edited'): unknown[] =>
    proposalsOf(outline, found(itemId, text(said), { origin }), there).proposals.flatMap((one) =>
      one.of === 'answer' && one.doubt === 'stray' ? [[one.itemId, one.incoming.state === 'given' && (one.incoming.value as { value: number }).value, one.found[0]?.text.slice(one.found[0].from, one.found[0].to)]] : []);
  it('is proposed for what it counts', () => expect(strays('direct-story', 'Đã tổ chức 12 cuộc với 1.300 người dự.')).to.deep.equal([['sessions', 12, '12'], ['people', 1300, '1.300']]));
  it('is not to be taken unasked, and needs a look', () => {
    const [one] = proposalsOf(outline, found('direct-story', text('Có 12 cuộc'), { origin: 'edited' }), report({})).proposals.filter(({ id }) => id === 'answer:sessions');
    expect(one && [one.stays, needsLook(one), isOpen(one)]).to.deep.equal([true, true, true]);
  });
  for (const [what, said] of [['a year', 'Trong năm 2022 người người thi đua'], ['a day', 'Từ 12/5/2022 cuộc thi mở'], ['a document', 'Theo 12/KH-LĐLĐ'], ['a share', 'Đạt 12% người'], ['part of a word', 'Tổ A12 cuộc họp'], ['nothing that is counted', 'Có 12 sáng kiến']] as const)
    it(`is not proposed where it is ${what}`, () => expect(strays('direct-story', said)).to.deep.equal([]));
  it('is not proposed where the figure is there', () => expect(strays('direct-story', 'Có 12 cuộc', report({ sessions: { state: 'given', value: { value: 10, text: '10' } } }))).to.deep.equal([]));
  it('is not proposed of a text that its writer left so in the form', () => expect(strays('direct-story', 'Có 12 cuộc', report({}), 'data')).to.deep.equal([]));
  it('is not proposed twice', () => {
    const read = found('direct-story', text('Có 12 cuộc, 12 người'), { origin: 'edited' });
    const twelve: IncomingAnswer = { itemId: 'people', answer: { state: 'given', value: { value: 12, text: '12' } }, origin: 'edited', found: [], confidence: 1, reasons: [] };
    expect(proposalsOf(outline, { ...read, answers: [...read.answers, twelve] }, report({})).proposals.some(({ id }) => id === 'answer:sessions')).to.equal(false);
  });
});

describe('laws of accepting', () => {
  const law = (holds: (file: ReadFile, there: UnionReport) => void): void => fc.assert(fc.property(anyFile, anyReport, holds), { numRuns: 60 });

  it('all of it, where nothing is there, is the report of the file', () =>
    law((read) => {
      const proposed = proposalsOf(outline, { ...read, unplaced: [] });
      expect(sameValue(taken(proposed, all(proposed)), read.report)).to.equal(true);
    }));

  it('none of it changes nothing', () =>
    law((read, there) => {
      const proposed = proposalsOf(outline, read, there);
      expect(acceptProposals(outline, proposed, new Map())).to.equal(undefined);
      expect(acceptProposals(outline, proposed, deciding(proposed, () => ({ verdict: 'skip' })))).to.equal(undefined);
    }));

  it('the rest of the report stays as it was, and whatever comes out fits the schema', () =>
    law((read, there) => {
      const proposed = proposalsOf(outline, read, there);
      const after = taken(proposed, contentOnly(proposed));
      const brought = new Set(proposed.proposals.map(({ id }) => id));
      const others = (one: UnionReport): unknown => Object.entries(one.answers).filter(([id]) => !brought.has(`answer:${id}`));
      expect(others(after)).to.deep.equal(others(there));
      expect({ ...after, answers: 0, document: 0, orphans: 0 }).to.deep.equal({ ...there, answers: 0, document: 0, orphans: 0 });
      expect(reportSchema(outline).safeParse(serializeReport(after)).error?.issues).to.equal(undefined);
    }));

  it('nothing that is accepted is dropped', () =>
    fc.assert(fc.property(anyFile, anyReport, fc.infiniteStream(fc.boolean()), (read, there, coin) => {
      const proposed = proposalsOf(outline, read, there);
      const decisions = deciding(proposed, (id) =>
        coin.next().value === true ? { verdict: 'skip' } : id.startsWith('head:') ? { verdict: 'skip' } : id.startsWith('text:') ? (coin.next().value === true ? { verdict: 'put', itemId: 'unmet' } : { verdict: 'keep', title: 'Còn lại' }) : { verdict: 'accept' });
      const after = taken(proposed, decisions);
      const said = JSON.stringify(Object.values(after.answers).concat(after.orphans.map(({ answer }) => answer)));
      for (const proposal of proposed.proposals) {
        if (decisions.get(proposal.id)?.verdict !== 'accept') continue;
        if (proposal.of === 'orphan') expect(after.orphans).to.deep.include(proposal.orphan);
        else if (proposal.of === 'detail') expect(after.document).to.deep.include(proposal.incoming);
        else if (proposal.of === 'answer' && proposal.itemId !== 'unmet') expect(sameValue((after.answers as Record<string, Answer>)[proposal.itemId], proposal.incoming), proposal.id).to.equal(true);
      }
      for (const one of proposed.texts) if (decisions.get(one.id)?.verdict !== 'skip') expect(said).to.include(JSON.stringify(one.text).slice(1, -1));
    }), { numRuns: 60 }));

  it('one step of undo brings back exactly what was', () =>
    law((read, there) => {
      const proposed = proposalsOf(outline, read, there);
      const change = acceptProposals(outline, proposed, all(proposed));
      const store = createReportStore<Outline>(outline, there, () => new Date(0));
      if (change) store.dispatch(change);
      store.undo();
      expect(sameValue(content(store.getReport()), content(there))).to.equal(true);
    }));

  it('taking it back later brings back what was, and leaves what was written since', () =>
    law((read, there) => {
      const proposed = proposalsOf(outline, read, there);
      // Another unit brings other targets along, and some of them stay.
      const after = taken(proposed, contentOnly(proposed));
      const since = applyChange<Outline>(outline, after, { type: 'answer', item: 'slogan', answer: text('viết sau khi nhận') } as Change);
      const back = takingBack(outline, there, after, since);
      const result = back ? applyChange<Outline>(outline, since, back) : since;
      const without = (one: UnionReport): unknown => content({ ...one, answers: { ...one.answers, slogan: text('') } });
      expect(sameValue(without(result), without(there))).to.equal(true);
      expect((result.answers as Record<string, Answer>)['slogan']).to.deep.equal(text('viết sau khi nhận'));
    }));
});
