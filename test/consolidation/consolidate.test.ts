import { expect } from 'chai';
import { consolidate } from '../../src/consolidation/consolidate.js';
import { composeLater } from '../../src/consolidation/compose.js';
import { correctionKey, passageKey } from '../../src/consolidation/decisions.js';
import { attributed, passagesOf } from '../../src/consolidation/passages.js';
import { printAnswer } from '../../src/kinds/index.js';
import { outlineIndex } from '../../src/outline/outline-index.js';
import type { Answer, RowUnit, TableValue, TargetsValue } from '../../src/outline/values.js';
import { parseReport } from '../../src/report/parse-report.js';
import { serializeReport } from '../../src/report/serialize-report.js';
import type { UnionReport } from '../../src/report/union-report.js';
import { decide, directory, file, outline, report, type Said } from './vocabulary.js';

const province = { unit: { id: 'tinh', name: 'Liên đoàn Lao động tỉnh A', level: 'province' }, directory };
const UNITS = ['huyen-mot', 'huyen-hai', 'huyen-ba', 'huyen-moi'];
/** A file of each district, by what it answers. */
const files = (...answers: NonNullable<Said['answers']>[]) => answers.map((one, i) => file(`f${String(i)}`, { id: `r${String(i)}`, unit: UNITS[i] ?? '', answers: one }));
const given = <V>(value: V): Answer<V> => ({ state: 'given', value });
const printed = ({ answers }: UnionReport, id: string): string | undefined => {
  const item = outlineIndex(outline).items.get(id)?.item;
  return item && answers[id] ? printAnswer(item, answers[id]) : undefined;
};

describe('the report of the level above', () => {
  const says = (itemId: string, answers: readonly (string | Answer)[], said: string | undefined) => it(`${itemId}: ${answers.map((one) => (typeof one === 'string' ? one : '…')).join(' + ')} → ${said ?? 'nothing'}`, () =>
    expect(printed(consolidate(outline, files(...answers.map((one) => ({ [itemId]: one }))), province).report, itemId)).to.equal(said));
  says('sessions', ['5', '7'], '12');
  says('sessions', ['hơn 87 nghìn', '13'], 'trên 87.013');
  says('sessions', ['5', 'nhiều'], '5');
  says('sessions', ['không phát sinh', 'không phát sinh'], 'Không phát sinh');
  says('covered', ['45/152', '7/34'], '52/186 (28%)');
  // The words, dates and choices of a unit are not those of the level above, even if nobody differs.
  says('slogan', ['Một', 'Một'], undefined);
  says('started', ['2021', '2021'], undefined);
  says('has-press', ['có', 'có'], undefined);
  says('story', ['Chuyện', 'Chuyện'], undefined);

  it('that nothing happened holds only if all say so', () =>
    expect(printed(consolidate(outline, files({ sessions: 'không phát sinh' }, { places: '3' }), province).report, 'sessions')).to.equal(undefined));

  it('names its unit, its sources and its period, and asks what its level is asked', () => {
    const { report: made } = consolidate(outline, files({ sessions: '5' }, { sessions: '7' }), { ...province, id: 'new', now: new Date('2023-06-01T00:00:00Z') });
    expect(made).to.deep.include({ id: 'new', revision: 0, unit: province.unit, period: { from: '2020-08-26' }, updatedAt: '2023-06-01T00:00:00.000Z' });
    expect(made.sources).to.deep.equal([{ reportId: 'r0', revision: 0, unitId: 'huyen-mot' }, { reportId: 'r1', revision: 0, unitId: 'huyen-hai' }]);
    expect(made.document.addressees).to.deep.equal(['Tổng Liên đoàn Lao động Việt Nam (qua Ban Tuyên giáo)']);
    expect((made.answers['targets'] as { value: TargetsValue }).value.rows.map(({ suppliedId }) => suppliedId)).to.deep.equal(['plans', 'page']);
  });
  it('puts what was reached where the host\'s target waits, and units\' own targets behind', () => {
    const row = (suppliedId: string | undefined, rowId: string, part: number): TargetsValue['rows'][number] =>
      ({ rowId, ...(suppliedId ? { suppliedId } : {}), title: 'T', measure: 'share', result: given({ part, whole: 10, text: `${String(part)}/10` }) });
    const { report: made } = consolidate(outline, files({ targets: given({ rows: [row('plans', 'plans', 3)] }) }, { targets: given({ rows: [row('plans', 'plans', 4), row(undefined, 'page', 1)] }) }), province);
    expect((made.answers['targets'] as { value: TargetsValue }).value.rows.map(({ rowId, result }) => [rowId, result?.state === 'given' && typeof result.value === 'object' ? result.value.text : undefined]))
      .to.deep.equal([['plans', '7/20'], ['page', undefined], ['page-be3b6e4e', '1/10']]);
  });
  it('appends rows of tables, under ids of their report; or keeps of them what they add up to', () => {
    const rows = (...heads: number[]) => ({ 'session-list': given({ rows: heads.map((value, i) => ({ rowId: `r${String(i)}`, cells: { heads: given({ value, text: String(value) }) } })) }) });
    const list = (records: 'append' | 'totals') => (consolidate(outline, files(rows(1, 2), rows(3)), { ...province, records }).report.answers['session-list'] as { value: TableValue }).value;
    expect(list('append').rows.map(({ rowId }) => rowId)).to.deep.equal(['r0-03c8e6e4', 'r1-03c8e6e4', 'r0-be3b6e4e']);
    expect(list('totals')).to.deep.equal({ rows: [], entered: { heads: given({ value: 6, text: '6' }) } });
  });
  it('says of each row whose it is: who first had it, not who passed it on; rows that the clerk adds have nobody\'s name', () => {
    const rows = (...list: readonly (RowUnit | undefined)[]) => ({ 'session-list': given({ rows: list.map((unit, i) => ({ rowId: `r${String(i)}`, ...(unit && { unit }), cells: { heads: given({ value: 1, text: '1' }) } })) }) });
    const school = { id: 'truong-1', name: 'CĐCS Trường THCS Lê Lợi' };
    const { report: made } = consolidate(outline, files(rows(undefined, school), rows(undefined), { targets: given({ rows: [{ rowId: 't', title: 'T', measure: 'count', unit: 'cuộc' }] }) }), province);
    expect((made.answers['session-list'] as { value: TableValue }).value.rows.map(({ unit }) => unit)).to.deep.equal([
      { id: 'huyen-mot', name: 'LĐLĐ huyện Mốt' }, school, { id: 'huyen-hai', name: 'Liên đoàn Lao động thành phố Hai' },
    ]);
    expect((made.answers['targets'] as { value: TargetsValue }).value.rows.at(-1)?.unit).to.equal('cuộc');
  });
  it('takes what the clerk put right, also where the unit said nothing', () => {
    const right = (fileId: string, figure: string, value: number) => ({ [correctionKey(fileId, figure)]: { figure: { value, text: String(value) }, note: 'x' } });
    const corrections = { ...right('f0', 'sessions', 50), ...right('f1', 'sessions', 1), ...right('f0', 'people:women', 4), ...right('f0', 'covered:whole', 9), ...right('f0', 'pages/zalo/base', 2), ...right('f0', 'session-list#heads', 8), ...right('f1', 'targets@plans:part', 6) };
    const { report: made, figures } = consolidate(outline, files({ sessions: '5', people: '10, nữ 3', covered: '1/2' }, {}), { ...province, decisions: decide({}, { corrections }) });
    expect([printed(made, 'sessions'), printed(made, 'covered')]).to.deep.equal(['51', '1/9 (11,1%)']);
    expect(made.answers['people']).to.deep.equal(given({ value: 10, text: '10', parts: { women: given({ value: 4, text: '4' }) } }));
    expect(made.answers['pages']).to.deep.equal(given({ cells: { zalo: { base: given({ value: 2, text: '2' }) } } }));
    expect(made.answers['session-list']).to.deep.equal(given({ rows: [], entered: { heads: given({ value: 8, text: '8' }) } }));
    expect(figures.totals['targets@plans:part']?.figure?.value).to.equal(6);
    expect(JSON.stringify(made.answers['targets'])).to.contain('"text":"6/0"');
  });
  it('counts nothing that waits, and names it', () => {
    const { report: made, gathering } = consolidate(outline, [...files({ sessions: '5' }), file('x', { id: 'x', named: 'Ai đó', answers: { sessions: '7' } })], province);
    expect(printed(made, 'sessions')).to.equal('5');
    expect(gathering.files.get('x')?.status).to.equal('review');
  });
  it('is made of plain reports as well, and the same each time', () => {
    const plain = [report({ id: 'a', unit: 'huyen-mot', answers: { sessions: '5' } }), report({ id: 'b', unit: 'huyen-hai', answers: { sessions: '6' } })];
    const made = consolidate(outline, plain, province).report;
    expect(printed(made, 'sessions')).to.equal('11');
    expect(consolidate(outline, [...plain].reverse(), province).report).to.deep.equal(made);
  });
  it('can be read where it is sent', () => {
    const { report: made } = consolidate(outline, files({ sessions: '5', people: '4, nữ 2' }, { sessions: '7' }), province);
    const read = parseReport(outline, JSON.stringify(serializeReport(made)));
    expect(read.status === 'failed' ? undefined : read.report).to.deep.equal(made);
  });
  it('does not take a unit that the directory does not have', () =>
    expect(() => consolidate(outline, [], { unit: { id: 'nowhere', name: 'X' }, directory })).to.throw('is not a unit'));
});

describe('the words of a report', () => {
  it('are the paragraphs that were marked, behind the names of their units', () => {
    const told = files({ story: 'Một.\n- Hai.' }, { story: 'Ba.\nBốn.' });
    const passages = { [passageKey('story', 'f0', 1)]: 'use', [passageKey('story', 'f1', 0)]: 'use', [passageKey('story', 'f1', 1)]: 'skip' } as const;
    const made = consolidate(outline, told, { ...province, decisions: decide({}, { passages }) });
    expect(printed(made.report, 'story')).to.equal('- LĐLĐ huyện Mốt: Hai.\nLiên đoàn Lao động thành phố Hai: Ba.');
    expect(made.passages('story').map(({ fileId, paragraph, text }) => `${fileId} ${String(paragraph)} ${text}`)).to.deep.equal(['f0 0 Một.', 'f0 1 - Hai.', 'f1 0 Ba.', 'f1 1 Bốn.']);
  });
  const stands = (text: string, as: string) => it(`${text} → ${as}`, () => expect(attributed(text, 'X')).to.equal(as));
  stands('Đã làm.', 'X: Đã làm.');
  stands('- Đã làm.', '- X: Đã làm.');
  stands('+ Đã làm.', '+ X: Đã làm.');
  stands('a) Đã làm.', '- X: Đã làm.');
  stands('2. Đã làm.', '- X: Đã làm.');
  stands('2.500 cuộc', 'X: 2.500 cuộc');
  it('number all lines, also after a blank one', () => expect(passagesOf('i', 'f', 'a\n\nb').map(({ paragraph }) => paragraph)).to.deep.equal([0, 2]));
});

describe('composing later', () => {
  it('gives the same as at once, an item at a time', async () => {
    const made = consolidate(outline, files({ sessions: '5', story: 'A' }, { covered: '1/2' }), { ...province, id: 'x', now: new Date(0) });
    const asked: string[] = [];
    const later = await composeLater(outline, {
      id: 'x', now: new Date(0), unit: province.unit, sources: made.report.sources, period: made.report.period,
      contributions: (id) => {
        asked.push(id);
        return Promise.resolve(made.contributions(id));
      },
    });
    expect(later).to.deep.equal(made.report);
    // Words are asked for by themselves.
    expect(asked).to.include('sessions').and.not.include('story');
  });
});
