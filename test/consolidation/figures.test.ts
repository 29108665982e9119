import { expect } from 'chai';
import { correctionKey, NO_DECISIONS, type Decisions } from '../../src/consolidation/decisions.js';
import { figureColumns } from '../../src/consolidation/figure-columns.js';
import { figureTable } from '../../src/consolidation/figure-table.js';
import { figuresOf } from '../../src/consolidation/figures-of.js';
import { settle } from '../../src/consolidation/settle.js';
import { summarise } from '../../src/consolidation/summarise.js';
import { isSummary, type FigureCell, type Intake } from '../../src/consolidation/summary.js';
import type { Answer, TargetsValue } from '../../src/outline/values.js';
import type { IncomingAnswer } from '../../src/report/incoming.js';
import { hd79Tld2023 } from '../../schema/index.js';
import { decide, intake, options, outline, report, type Said } from './vocabulary.js';

const given = <V>(value: V): Answer<V> => ({ state: 'given', value });
const number = (value: number): Answer => given({ value, text: String(value) });

describe('the figures that an outline asks for', () => {
  it('are its counts and their parts, ratios, cells of matrices, totals of tables, targets', () => expect(figureColumns(outline).map(({ key }) => key)).to.deep.equal([
    'places', 'sessions', 'people', 'people:women', 'people:men', 'covered:part', 'covered:whole', 'session-list#heads', 'session-list#replies', 'replies',
    'pages/facebook/province', 'pages/facebook/district', 'pages/facebook/base', 'pages/zalo/province', 'pages/zalo/district', 'pages/zalo/base',
    'pages/other/province', 'pages/other/district', 'pages/other/base', 'pages/total/total',
    'years/news/y2021', 'years/news/y2022', 'years/total/total', 'targets@plans:part', 'targets@plans:whole', 'targets@yearly',
  ]));
  it('say of each what is counted, so that only like is added to like', () => {
    const measures = new Map(figureColumns(hd79Tld2023).map(({ key, measure, scope }) => [key, `${String(measure)} ${scope}`]));
    expect(measures.get('direct-members')).to.equal('lượt đoàn viên branch');
    expect(measures.get('communicators-total')).to.equal('người branch');
    expect(measures.get('site-visits')).to.equal('lượt truy cập own');
  });
});

describe('the figures of a report', () => {
  const says = (answers: Said['answers'], figures: Record<string, string>) => it(`${JSON.stringify(answers)}`, () => {
    const cells = figuresOf(outline, report({ unit: 'huyen-mot', ...(answers ? { answers } : {}) }), { today: '2023-05-29' });
    const shown = (cell: FigureCell): string => [cell.figure?.text ?? cell.text ?? cell.state, ...cell.marks].join(' ');
    expect(Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, shown(cell)]))).to.deep.equal(figures);
  });
  says({}, {});
  says({ sessions: '1.234', story: 'Chuyện' }, { sessions: '1.234' });
  says({ sessions: 'hơn 87 nghìn' }, { sessions: 'hơn 87 nghìn vague' });
  says({ sessions: 'rất nhiều' }, { sessions: 'rất nhiều unparsed' });
  says({ sessions: 'không phát sinh' }, { sessions: 'not-applicable' });
  says({ people: 'không phát sinh' }, { people: 'not-applicable', 'people:women': 'not-applicable', 'people:men': 'not-applicable' });
  says({ sessions: '-5' }, { sessions: '-5 negative' });
  says({ sessions: '1.000.000.000.000.000' }, { sessions: '1.000.000.000.000.000 huge' });
  says({ people: '44, nữ 33, nam 12' }, { people: '44 sum-differs', 'people:women': '33', 'people:men': '12' });
  says({ people: '44, nữ 50' }, { people: '44', 'people:women': '50 part-over-whole' });
  says({ covered: '45/40' }, { 'covered:part': '45 part-over-whole', 'covered:whole': '40' });
  says({ covered: 'nhiều' }, { 'covered:part': 'nhiều unparsed', 'covered:whole': 'nhiều unparsed' });
  says({ people: { state: 'unparsed', text: 'đông', parts: { women: given({ value: 3, text: '3' }) } } }, { people: 'đông unparsed', 'people:women': '3 unparsed' });
  const heads = (...rows: number[]) => rows.map((value, i) => ({ rowId: `r${String(i)}`, cells: { heads: number(value) } }));
  says({ 'session-list': given({ rows: heads(2, 3) }) }, { 'session-list#heads': '5' });
  says({ 'session-list': given({ rows: heads(2, 3), entered: { heads: number(6) } }) }, { 'session-list#heads': '6 sum-differs' });
  says({ 'session-list': given({ rows: heads(2, 3) }), people: '7' }, { people: '7 sum-differs', 'session-list#heads': '5' });
  says({ pages: given({ cells: { facebook: { base: number(2) }, other: { base: number(1) } }, entered: { rows: { facebook: number(3) } } }) },
    { 'pages/facebook/base': '2', 'pages/other/base': '1', 'pages/total/total': '3 sum-differs' });
  const target = (suppliedId: string, measure: 'count' | 'share' | 'yes-no', result: Answer): TargetsValue['rows'][number] => ({ rowId: suppliedId, suppliedId, title: 'T', measure, result: result as never });
  says({ targets: given({ rows: [target('plans', 'share', given({ part: 3, whole: 4, text: '3/4' })), target('yearly', 'count', number(5)), target('page', 'yes-no', given(true))] }) },
    { 'targets@plans:part': '3', 'targets@plans:whole': '4', 'targets@yearly': '5' });
  says({ targets: given({ rows: [target('plans', 'share', given({ value: 60, text: '60' }))] }) }, { 'targets@plans:part': '60% unparsed' });
});

describe('a file that was typed or edited', () => {
  const incoming = (itemId: string, text: string, more: Partial<IncomingAnswer> = {}): IncomingAnswer =>
    ({ itemId, answer: given(1), origin: 'found', found: [{ text, from: 0, to: 1, paragraph: 7 }], confidence: 1, reasons: [], ...more });
  const typed = (...answers: IncomingAnswer[]) => {
    const made = summarise(outline, { fileId: 'f', names: ['b.docx', 'a.docx', 'b.docx'], size: 9, read: { status: 'review', report: report({ unit: 'huyen-mot', answers: { sessions: '5', people: '44, nữ 33' } }), findings: [], answers, details: [], unplaced: [{ text: 'Chào', paragraph: 1 }] } }, { today: '2023-05-29' });
    if (!isSummary(made)) throw new Error('no report');
    return made;
  };
  it('keeps the sentence of each figure', () => expect(typed(incoming('sessions', 'Đã tổ chức 5 cuộc')).figures['sessions']?.found).to.equal('Đã tổ chức 5 cuộc'));
  it('of several, the one that says it', () => expect(typed(incoming('people', '', { found: [{ text: 'Có 44 người', from: 0, to: 1, paragraph: 1 }, { text: 'Nữ 33', from: 0, to: 1, paragraph: 2 }] })).figures['people:women']?.found).to.equal('Nữ 33'));
  it('marks what is in doubt', () => expect(typed(incoming('sessions', '5', { doubt: 'likeness' })).figures['sessions']?.marks).to.deep.equal(['doubted']));
  it('knows its origin, its names, its doubts and what found no place', () => {
    const { origin, names, doubts, unplaced, told } = typed(incoming('sessions', '5', { doubt: 'likeness' }));
    expect({ origin, names, doubts, unplaced, told }).to.deep.equal({ origin: 'typed', names: ['a.docx', 'b.docx'], doubts: [{ itemId: 'sessions', doubt: 'likeness' }], unplaced: 1, told: ['sessions', 'people'] });
  });
  it('is carried, edited or blank by where its answers come from', () => {
    const origin = (from: IncomingAnswer['origin'], carried = true) => {
      const made = summarise(outline, { fileId: 'f', names: [], size: 9, read: { status: 'complete', report: report({}), findings: [], answers: [incoming('sessions', '', { origin: from })], details: [], unplaced: [], ...(carried ? { carried: { reportId: 'r', revision: 0 } } : {}) } }, { today: '2023-05-29' });
      return isSummary(made) ? made.origin : undefined;
    };
    expect([origin('data'), origin('edited'), origin('visible', false)]).to.deep.equal(['carried', 'edited', 'blank']);
  });
});

const UNITS = ['huyen-mot', 'huyen-hai', 'huyen-ba', 'huyen-moi'];
const tableOf = (intakes: readonly Intake[], decisions: Decisions = NO_DECISIONS) => figureTable(outline, intakes, settle(outline, intakes, decisions, options), decisions);

describe('the table of figures', () => {
  const three = ['5', 'hơn 7', 'không phát sinh', 'nhiều'].map((said, i) => intake(`f${String(i)}`, { id: `r${String(i)}`, unit: UNITS[i] ?? '', answers: { sessions: said } }));
  it('has a row for each report that counts, by unit', () => expect(tableOf(three).rows.map(({ unit }) => unit.key)).to.deep.equal(['huyen-ba', 'huyen-mot', 'huyen-moi', 'huyen-hai']));
  it('tells silence, none and a text from zero', () => {
    const { totals } = tableOf([...three]);
    expect(totals['sessions']).to.deep.equal({ given: 2, notApplicable: 1, unparsed: 1, silent: 0, covered: 0, figure: { value: 12, text: 'trên 12', qualifier: 'above' } });
    expect(totals['places']).to.deep.equal({ given: 0, notApplicable: 0, unparsed: 0, silent: 4, covered: 0 });
  });
  it('adds nothing up that the outline says is not', () => {
    const years = { years: given({ cells: { news: { y2021: number(3) } } }) };
    expect(tableOf([intake('a', { unit: 'huyen-mot', answers: years })]).totals['years/news/y2021']).to.deep.equal({ given: 1, notApplicable: 0, unparsed: 0, silent: 0, covered: 0 });
  });
  it('says where a sum is more than a number holds exactly', () => {
    const most = Array.from({ length: 3 }, (_, i) => intake(`f${String(i)}`, { id: `r${String(i)}`, unit: UNITS[i] ?? '', answers: { sessions: '9.007.199.254.740.991' } }));
    expect(tableOf(most).totals['sessions']).to.include({ inexact: true });
  });
  it('takes of a covered unit only its own', () => {
    const superior = intake('a', { id: 'r1', unit: 'huyen-mot', answers: { sessions: '10', replies: '4' } });
    const covered = intake('s', { id: 'r2', unit: 'truong-1', answers: { sessions: '3', replies: '2' } });
    const { totals } = tableOf([superior, covered], decide({ s: { count: 'own' } }));
    expect([totals['sessions']?.figure?.value, totals['sessions']?.covered, totals['replies']?.figure?.value]).to.deep.equal([10, 1, 6]);
  });
  it('lets the clerk put a figure right, and shows what was there', () => {
    const decisions = decide({}, { corrections: { [correctionKey('f3', 'sessions')]: { figure: { value: 9, text: '9' }, note: 'Gọi điện hỏi lại' } } });
    const table = tableOf(three, decisions);
    expect(table.totals['sessions']?.figure?.text).to.equal('trên 21');
    expect(table.rows.find(({ fileId }) => fileId === 'f3')?.cells['sessions']).to.deep.equal({
      state: 'given', figure: { value: 9, text: '9' }, marks: [], corrected: { original: { state: 'unparsed', text: 'nhiều', marks: ['unparsed'] }, note: 'Gọi điện hỏi lại' },
    });
  });
  describe('marks what stands out from the others', () => {
    const stands = (values: readonly number[], out: readonly number[]) => it(`${values.join(' ')}: ${out.join(' ') || 'none'}`, () => {
      const all = values.map((value, i) => intake(`f${String(i)}`, { id: `r${String(i)}`, named: `CĐCS ${String(i)}`, answers: { sessions: number(value) } }));
      const gathering = settle(outline, all, NO_DECISIONS, { ...options, directory: { units: [] } });
      const { rows } = figureTable(outline, all, gathering, NO_DECISIONS);
      expect(rows.flatMap(({ cells }) => (cells['sessions']?.marks.includes('outlier') ? [cells['sessions'].figure?.value] : []))).to.have.members([...out]);
    });
    stands([100, 100, 100, 100, 1000], [1000]);
    stands([100, 100, 100, 100, 999], []);
    stands([100, 100, 100, 1000], []);
    stands([10, 20, 30, 40, 50, 6000, 7000], [6000, 7000]);
    stands([0, 0, 0, 0, 1000], []);
    stands([1, 1, 1, 1, 12], []);
    stands([5, 5, 5, 5, 5], []);
  });
  it('takes no doubt of what was reviewed', () => {
    const doubted = { ...intake('a', { unit: 'huyen-mot', answers: { sessions: '5' } }), doubts: [{ itemId: 'sessions', doubt: 'likeness' as const }], figures: { sessions: { state: 'given' as const, figure: { value: 5, text: '5' }, marks: ['doubted' as const] } } };
    expect(tableOf([doubted], decide({ a: { reviewed: true } })).rows[0]?.cells['sessions']?.marks).to.deep.equal([]);
  });
});
