import { expect } from 'chai';
import { formatAnswer, isEmptyAnswer, parseAnswer, printAnswer, rulesOf } from '../../src/kinds/index.js';
import type { ChoiceItem, Item } from '../../src/outline/items.js';
import type { Answer } from '../../src/outline/values.js';
import { codes, given, keepsTheLaws, letters, unparsed } from './vocabulary.js';

/** The numbers in a text, in no order: a date keeps them all. */
const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number).sort().join();

/** One line for each reading: typed text → answer, and how it shows. */
const reader = (item: Item) => (typed: string, answer: Answer | undefined, shown?: string) =>
  it(`${JSON.stringify(typed)} → ${JSON.stringify(answer)}`, () => {
    expect(parseAnswer(item, typed)).to.deep.equal(answer);
    expect(formatAnswer(item, answer)).to.equal(shown ?? (answer?.state === 'given' ? String(answer.value) : formatAnswer(item, answer)));
  });

describe('narrative', () => {
  const item: Item = { id: 'n', kind: 'narrative', title: 'Nội dung' };
  const reads = reader(item);
  reads('', undefined, '');
  reads(' \n\u00a0\n', undefined, '');
  reads('Một.\r\n\r\n- Hai\n+ ba  \n  a) bốn', given('Một.\n- Hai\n+ ba\na) bốn'));
  reads('Không phát sinh', given('Không phát sinh'));
  reads('<script>alert(1)</script>', given('<script>alert(1)</script>'));
  it('warns of old fonts', () => expect(codes(item, given('Tốt\nHoaït ñoäng cuûa coâng ñoaøn'))).to.deep.equal(['legacy-font']));
  it('has nothing to say of plain text', () => expect(codes(item, given('Đã tổ chức 1.234 cuộc'))).to.deep.equal([]));
  keepsTheLaws(item, (answer, text) => answer.state === 'given' && letters(String(answer.value)) === letters(text));
});

describe('text', () => {
  const item: Item = { id: 't', kind: 'text', title: 'Số, ký hiệu' };
  const reads = reader(item);
  reads('  104/KH-LĐLĐ ', given('104/KH-LĐLĐ'));
  reads('Kế hoạch\nsố\t75', given('Kế hoạch số 75'));
  reads('\u200b', undefined, '');
  it('is empty when blank', () => expect(isEmptyAnswer(item, given('  '))).to.equal(true));
  keepsTheLaws(item, (answer, text) => answer.state === 'given' && letters(String(answer.value)) === letters(text));
});

describe('date', () => {
  const item: Item = { id: 'd', kind: 'date', title: 'Ngày' };
  const reads = reader(item);
  reads('02-10-2020', given('2020-10-02'), '2/10/2020');
  reads('tháng 10/2020', given('2020-10'), '10/2020');
  reads('30/5/23', unparsed('30/5/23'), '30/5/23');
  reads('không phát sinh', { state: 'not-applicable', reason: 'none' }, 'Không phát sinh');
  it('says why it does not understand', () => expect(codes(item, unparsed('31/2/2021'))).to.deep.equal(['unparsed:not-a-date']));

  const lies = (iso: string, outside: boolean) => it(`${iso} ${outside ? 'is outside' : 'is inside'} the period`, () => expect(codes(item, given(iso))).to.deep.equal(outside ? ['date-outside'] : []));
  lies('2020-08-25', true);
  lies('2020-08-26', false);
  lies('2020-08', false);
  lies('2020-07', true);
  lies('2020', false);
  lies('2019', true);
  lies('2023-05-29', false);
  lies('2023-05-30', true);
  lies('2023-05', false);
  lies('2024', true);
  it('takes today for the end of an open period', () => {
    const open = { outline: { id: 'x' } as never, period: { from: '2020-08-26' }, today: '2023-05-20' };
    expect([codes(item, given('2023-05-20'), open), codes(item, given('2023-05-21'), open)]).to.deep.equal([[], ['date-outside']]);
  });
  keepsTheLaws(item, (answer, text) => answer.state === 'given' && numbers(text) === String(answer.value).split('-').map(Number).sort().join());
});

describe('choice', () => {
  const item: ChoiceItem = {
    id: 'k', kind: 'choice', title: 'Loại',
    options: [{ id: 'plan', title: 'Kế hoạch' }, { id: 'directive', title: { vi: 'Chỉ thị', en: 'Directive' } }, { id: 'ma', title: 'Mã' }, { id: 'mother', title: 'Má' }],
  };
  const open: ChoiceItem = { ...item, other: true };
  const reads = reader(item);
  reads('Kế hoạch', given('plan'), 'Kế hoạch');
  reads(' kế  hoạch', given('plan'), 'Kế hoạch');
  reads('ke hoach', given('plan'), 'Kế hoạch');
  reads('plan', given('plan'), 'Kế hoạch');
  reads('directive', given('directive'), 'Chỉ thị');
  reads('Má', given('mother'), 'Má');
  reads('Công văn', unparsed('Công văn'), 'Công văn');
  reader(open)('Công văn', given({ other: 'Công văn' }), 'Công văn');
  it('names what it has no option for', () => expect(codes(item, unparsed('Công văn'))).to.deep.equal(['option-unknown']));
  it('names an option that is gone', () => expect(codes(item, given('old'))).to.deep.equal(['option-unknown']));
  it('prints the title', () => expect(printAnswer(item, given('plan'))).to.equal('Kế hoạch'));
  it('is empty with blank words of one\'s own', () => expect(isEmptyAnswer(open, given({ other: ' ' }))).to.equal(true));
  describe('without other', () => keepsTheLaws(item));
  describe('with other', () => keepsTheLaws(open, (answer, text) => answer.state === 'given' && (typeof answer.value === 'string' || letters((answer.value as { other: string }).other) === letters(text))));
});

describe('yes-no', () => {
  const item: Item = { id: 'y', kind: 'yes-no', title: 'Có?' };
  const reads = reader(item);
  for (const yes of ['có', 'Có', 'CO', 'yes', 'x', 'X', 'rồi', '✓']) reads(yes, given(true), 'Có');
  for (const no of ['không', 'Khong', 'no', 'chưa', 'ko']) reads(no, given(false), 'Không');
  reads('sắp', unparsed('sắp'), 'sắp');
  it('"không" is an answer', () => expect(isEmptyAnswer(item, given(false))).to.equal(false));
  it('says what it does not understand', () => expect(codes(item, unparsed('sắp'))).to.deep.equal(['unparsed']));
  keepsTheLaws(item);
});

describe('ratio', () => {
  const item: Item = { id: 'r', kind: 'ratio', title: 'Tỷ lệ', unit: 'CĐCS', print: '{n} CĐCS' };
  const ratio = (part: number, whole: number, text: string, entered?: number) => given(entered === undefined ? { part, whole, text } : { part, whole, text, entered });
  const reads = (typed: string, answer: Answer, shown: string) => reader(item)(typed, answer, shown);
  reads('45/152', ratio(45, 152, '45/152'), '45/152');
  reads('45 / 152', ratio(45, 152, '45/152'), '45/152');
  reads('45 trên 152', ratio(45, 152, '45/152'), '45/152');
  reads('45 trên tổng số 152 CĐCS', ratio(45, 152, '45/152'), '45/152');
  reads('06/10', ratio(6, 10, '06/10'), '06/10');
  reads('1234/2 500', ratio(1234, 2500, '1.234/2.500'), '1.234/2.500');
  reads('45/152 (29,6%)', ratio(45, 152, '45/152', 29.6), '45/152 (29,6%)');
  reads('33/34 - 100%', ratio(33, 34, '33/34', 100), '33/34 (100%)');
  reads('23/28 = 82,14%', ratio(23, 28, '23/28', 82.14), '23/28 (82,14%)');
  reads('45/152 công đoàn cơ sở, đạt tỷ lệ 29,6 %', ratio(45, 152, '45/152', 29.6), '45/152 (29,6%)');
  for (const not of ['45', '45/', '29,6%', '45/152 người', '1/2/2020', 'một nửa', '45/152 (29,6']) reads(not, unparsed(not), not);
  reads('không thuộc phạm vi', { state: 'not-applicable', reason: 'out-of-scope' }, 'Không thuộc phạm vi');

  const says = (answer: Answer, ...found: string[]) => it(`${formatAnswer(item, answer)}: ${found.join() || 'fine'}`, () => expect(codes(item, answer)).to.deep.equal(found));
  says(unparsed('0/0'), 'unparsed:zero-whole');
  says(unparsed('5/0'), 'unparsed:zero-whole');
  says(unparsed('1,234/2000'), 'unparsed:ambiguous-separator');
  says(unparsed('nửa'), 'unparsed:not-a-ratio');
  says(ratio(7, 34, '7/34', 20), 'percent-differs');
  says(ratio(7, 34, '7/34', 21));
  says(ratio(7, 34, '7/34', 20.6));
  says(ratio(7, 34, '7/34', 20.5), 'percent-differs');
  says(ratio(23, 28, '23/28', 82.14));
  says(ratio(33, 34, '33/34', 100), 'percent-differs');
  says(ratio(35, 34, '35/34'), 'part-over-whole');

  const prints = (answer: Answer, text: string) => it(`prints ${text}`, () => expect(printAnswer(item, answer)).to.equal(text));
  prints(ratio(45, 152, '45/152'), '45/152 (29,6%)');
  prints(ratio(34, 34, '34/34'), '34/34 (100%)');
  prints(ratio(9999, 10000, '9.999/10.000'), '9.999/10.000 (99,9%)');
  prints(ratio(0, 5, '0/5'), '0/5 (0%)');

  it('takes a long nuisance in its stride', () => {
    const start = performance.now();
    for (const nuisance of ['1/1' + ' đạt'.repeat(100_000), '1/1' + ', '.repeat(200_000), '1/' + '1'.repeat(400_000) + '!', '1 '.repeat(200_000)]) rulesOf(item).parse(nuisance, item);
    expect(performance.now() - start).to.be.below(15_000);
  });
  keepsTheLaws(item);
});
