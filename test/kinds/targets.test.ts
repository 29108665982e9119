import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  computedOutcome, formatResult, formatTarget, formatTargets, isEmptyAnswer, outcomeOf, parseResult, parseTarget, parseTargets, printResult, targetPercent, unmetTitles,
} from '../../src/kinds/index.js';
import type { TargetsItem } from '../../src/outline/items.js';
import type { Measure } from '../../src/outline/outline.js';
import type { Outcome, TargetRow } from '../../src/outline/values.js';
import { anyText, codes, given, unparsed } from './vocabulary.js';

const item: TargetsItem = { id: 'targets', kind: 'targets', title: 'Chỉ tiêu' };
const row = (measure: Measure, target: string, result: string, more: Partial<TargetRow> = {}): TargetRow => {
  const goal = parseTarget(target, { measure });
  const reached = parseResult(result, { measure });
  return { rowId: 'r', title: 'Chỉ tiêu', measure, ...(goal ? { target: goal } : {}), ...(reached ? { result: reached } : {}), ...more };
};

describe('a target', () => {
  const comes = (measure: Measure, target: string, result: string, outcome: Outcome | undefined, percent?: string) =>
    it(`${result || 'nothing'} of ${target || 'no target'} (${measure}) → ${outcome ?? 'not known'}`, () => {
      expect(computedOutcome(row(measure, target, result))).to.equal(outcome);
      expect(targetPercent(row(measure, target, result))?.toFixed(1)).to.equal(percent);
    });
  comes('share', '50%', '45/152', 'unmet', '29.6');
  comes('share', '50', '76/152', 'met', '50.0');
  comes('share', '7%', '7/100', 'met', '7.0');
  comes('share', '50%', '29,6%', 'unmet', '29.6');
  comes('share', '50%', '62%', 'exceeded', '62.0');
  comes('share', '', '45/152', undefined, '29.6');
  comes('count', '2', '4', 'exceeded', '200.0');
  comes('count', '≥ 2', '2', 'met', '100.0');
  comes('count', '4', '02', 'unmet', '50.0');
  comes('count', '50', 'hơn 50', 'exceeded', '100.0');
  comes('count', '50', 'hơn 40', undefined, '80.0');
  comes('count', '50', 'gần 50', 'unmet', '100.0');
  comes('count', '50', 'gần 60', undefined, '120.0');
  comes('count', '50', 'khoảng 300', 'exceeded', '600.0');
  comes('count', '0', '0', 'met');
  comes('count', '2', 'nhiều', undefined);
  comes('yes-no', '', 'có', 'met');
  comes('yes-no', '', 'chưa', 'unmet');
  comes('yes-no', '', '', undefined);
  it('is what the officer judges', () => expect(outcomeOf(row('count', '2', '4', { outcome: 'met' }))).to.equal('met'));

  const shows = (measure: Measure, target: string, result: string, ...shown: string[]) =>
    it(`shows ${shown.join(' | ')}`, () => expect([formatTarget(row(measure, target, result)), formatResult(row(measure, target, result)), printResult(row(measure, target, result))]).to.deep.equal(shown));
  shows('share', '100', '45 / 152', '100%', '45/152', '45/152 (29,6%)');
  shows('share', '50%', '29,6', '50%', '29,6%', '29,6%');
  shows('share', '50%', 'một nửa', '50%', 'một nửa', 'một nửa');
  shows('count', '4', 'hơn 1000', '4', 'hơn 1.000', 'hơn 1.000');
  shows('yes-no', '', 'x', '', 'Có', 'Có');
  shows('count', '4', 'Không phát sinh', '4', 'Không phát sinh', 'Không phát sinh');

  it('takes its unit along', () => expect(parseResult('4 hoạt động', { measure: 'count', unit: 'hoạt động/năm' })).to.deep.equal(given({ value: 4, text: '4' })));
  it('reads back what it shows', () => fc.assert(fc.property(anyText, fc.constantFrom<Measure>('share', 'count', 'yes-no'), (text, measure) => {
    const first = row(measure, text, text);
    expect(row(measure, formatTarget(first), formatResult(first))).to.deep.equal(first);
  }), { numRuns: 500 }));
});

describe('findings of targets', () => {
  const says = (what: string, one: TargetRow, ...found: string[]) => it(what, () => expect(codes(item, given({ rows: [one] }))).to.deep.equal(found));
  says('none', row('share', '50%', '45/152 (29,6%)'));
  says('a wrong percentage', row('share', '50%', '33/34 (100%)'), 'percent-differs @r.result');
  says('more than all', row('share', '50%', '35/34'), 'part-over-whole @r.result');
  says('more than a hundred percent', row('share', '50%', '120%'), 'part-over-whole @r.result');
  says('nothing divided by nothing', row('share', '50%', '0/0'), 'unparsed:zero-whole @r.result');
  says('half an activity', row('count', '2', '1,5'), 'figure-odd @r.result');
  says('words for a figure', row('count', 'vài', 'nhiều'), 'unparsed:not-a-number @r.target', 'unparsed:not-a-number @r.result');
  says('words for a share', row('share', '50%', 'một nửa'), 'unparsed:not-a-number @r.result');
  says('words for yes or no', row('yes-no', '', 'sắp'), 'unparsed @r.result');
  says('an old font', row('count', '', '', { title: 'Hoaït ñoäng cuûa coâng ñoaøn' }), 'legacy-font @r.title');
});

describe('targets', () => {
  const empty = (what: string, one: TargetRow, yes: boolean) => it(`${what} is ${yes ? 'empty' : 'not empty'}`, () => expect(isEmptyAnswer(item, given({ rows: [one] }))).to.equal(yes));
  empty('a host\'s row that waits', row('share', '50%', '', { suppliedId: 's' }), true);
  empty('a host\'s row with a result', row('share', '50%', '1/2', { suppliedId: 's' }), false);
  empty('a host\'s row with a judgement', row('share', '50%', '', { suppliedId: 's', outcome: 'unmet' }), false);
  empty('a host\'s row with a note', row('share', '50%', '', { suppliedId: 's', note: 'đang làm' }), false);
  empty('an officer\'s row with a wording', row('share', '', ''), false);
  empty('an officer\'s blank row', row('share', '', '', { title: ' ' }), true);

  it('offer the names of those that were not met', () =>
    expect(unmetTitles({ rows: [row('count', '2', '1', { title: 'Một' }), row('count', '2', '2', { title: 'Hai' }), row('count', '', '', { title: 'Ba', outcome: 'unmet' }), row('count', '2', '1', { title: 'Bốn', outcome: 'met' })] })).to.deep.equal(['Một', 'Ba']));

  it('are read from a pasted table', () => {
    let last = 0;
    const rows = parseTargets('100% CĐCS có trang\t100%\t45/152\tChưa đạt\tkhó khăn\nHoạt động\t≥ 2\t4\tvượt\nCó kế hoạch\t\tcó\tghi chú\tđạt\tthêm', () => `n${String(++last)}`);
    expect(rows.map(({ rowId, title, measure, outcome, note }) => [rowId, title, measure, outcome, note])).to.deep.equal([
      ['n1', '100% CĐCS có trang', 'share', 'unmet', 'khó khăn'],
      ['n2', 'Hoạt động', 'count', 'exceeded', undefined],
      ['n3', 'Có kế hoạch', 'yes-no', 'met', 'ghi chú; thêm'],
    ]);
    expect(parseTargets(formatTargets({ rows }), () => 'x').map(({ rowId: _id, ...rest }) => rest)).to.deep.equal(
      rows.map(({ rowId: _id, ...rest }) => rest).map((one) => one));
  });
  it('keep a text that is no list of targets', () => expect(codes(item, unparsed('xem phụ lục'))).to.deep.equal(['unparsed']));
});
