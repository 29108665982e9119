import { expect } from 'chai';
import { formatAnswer, isEmptyAnswer, parseAnswer, partsTotal, printAnswer, typePart, typeWhole } from '../../src/kinds/index.js';
import type { Answer, CountValue } from '../../src/outline/values.js';
import { codes, count, figure, given, keepsTheLaws, unparsed } from './vocabulary.js';

const women = { id: 'women', title: 'Trong đó nữ', print: '{n} nữ' };
const withWomen = count({ parts: [women] });
const people = count({ parts: [{ id: 'women', title: 'Nữ', print: '{n} nữ' }, { id: 'minority', title: 'Dân tộc', print: '{n} người dân tộc' }, { id: 'minority-women', title: 'Nữ dân tộc', print: '{n} nữ dân tộc' }] });
const staff = count({ partsAre: 'sum', parts: [{ id: 'permanent', title: 'Biên chế', print: '{n} biên chế' }, { id: 'contract', title: 'Hợp đồng', print: '{n} hợp đồng' }] });

const counted = (value: number, parts?: Record<string, number>): Answer<CountValue> =>
  given(parts ? { value, text: String(value), parts: Object.fromEntries(Object.entries(parts).map(([id, n]) => [id, figure(n, String(n))])) } : { value, text: String(value) });

describe('count', () => {
  const reads = (typed: string, answer: Answer | undefined, item = withWomen) => it(`${JSON.stringify(typed)} → ${JSON.stringify(answer)}`, () => expect(parseAnswer(item, typed)).to.deep.equal(answer));
  reads('', undefined);
  reads('06', figure(6, '06'));
  reads('1,234', unparsed('1,234'));
  reads('Không phát sinh', { state: 'not-applicable', reason: 'none' });
  for (const typed of ['44, nữ 33', '44,nữ 33', '44 (nữ 33)', '44 (trong đó nữ 33)', '44, trong đó có 33 nữ', '44 người, trong đó: nữ 33', '44; 33 nữ', '44 (33 người nữ)', '44 (trong đó: nữ: 33)'])
    reads(typed, counted(44, { women: 33 }));
  reads('34, nữ 22, dân tộc 11, nữ dân tộc 5', counted(34, { women: 22, minority: 11, 'minority-women': 5 }), people);
  reads('44, nữ 33, nam 11', unparsed('44, nữ 33, nam 11'));
  reads('44, nữ 33, nữ 34', unparsed('44, nữ 33, nữ 34'));
  reads('44, 33', unparsed('44, 33'));
  reads('44, nữ', unparsed('44, nữ'));
  reads('44, nữ 1,234', unparsed('44, nữ 1,234'));

  it('shows and prints the whole as written', () => {
    const answer = given({ value: 87000, text: 'hơn 87 nghìn', qualifier: 'more-than' });
    expect([formatAnswer(withWomen, answer), printAnswer(withWomen, answer)]).to.deep.equal(['hơn 87 nghìn', 'hơn 87 nghìn']);
  });
  const digits = (text: string) => text.replace(/\D/g, '');
  describe('without parts', () => keepsTheLaws(count(), (answer, text) => answer.state === 'given' && digits((answer.value as CountValue).text) === digits(text)));
  it('never throws with parts', () => {
    for (const typed of ['44, (', '44 (((', ')', ';', '44, nữ '.repeat(50_000)]) parseAnswer(people, typed);
  });
});

describe('fields of a whole and its parts', () => {
  const before = counted(44, { women: 33 });
  const shows = (what: string, answer: Answer | undefined, expected: Answer | undefined) => it(what, () => expect(answer).to.deep.equal(expected));
  shows('keep the parts when the whole changes', typeWhole(before, '45', withWomen), counted(45, { women: 33 }));
  shows('take the parts that were typed along', typeWhole(before, '45, nữ 34', withWomen), counted(45, { women: 34 }));
  shows('keep the parts when the whole is emptied', typeWhole(before, '', withWomen), { ...unparsed(''), parts: { women: figure(33, '33') } } as Answer);
  shows('keep the parts when the whole is not understood', typeWhole(before, 'bốn tư', withWomen), { ...unparsed('bốn tư'), parts: { women: figure(33, '33') } } as Answer);
  shows('let "không phát sinh" stand alone', typeWhole(before, 'không phát sinh', withWomen), { state: 'not-applicable', reason: 'none' });
  shows('keep the whole when a part changes', typePart(before, 'women', '34', withWomen), counted(44, { women: 34 }));
  shows('keep a part that is not understood', typePart(before, 'women', 'nhiều', withWomen), given({ value: 44, text: '44', parts: { women: unparsed('nhiều') } }));
  shows('leave no trace of an emptied part', typePart(before, 'women', '', withWomen), counted(44));
  shows('take a part before the whole', typePart(undefined, 'women', '33', withWomen), { ...unparsed(''), parts: { women: figure(33, '33') } } as Answer);
  shows('are empty when all is', typePart(typePart(undefined, 'women', '33', withWomen), 'women', ' ', withWomen), undefined);
  it('parts without a whole are no empty answer', () => expect(isEmptyAnswer(withWomen, typePart(undefined, 'women', '33', withWomen))).to.equal(false));
  it('the parts add up', () => expect(partsTotal(counted(34, { permanent: 31, contract: 3 }), staff)?.value).to.equal(34));
});

describe('findings of a count', () => {
  const says = (what: string, item: Parameters<typeof codes>[0], answer: Answer | undefined, ...found: string[]) => it(what, () => expect(codes(item, answer)).to.deep.equal(found));
  says('none', withWomen, counted(44, { women: 33 }));
  says('negative', withWomen, counted(-4), 'figure-odd');
  says('half a person', withWomen, counted(4.5), 'figure-odd');
  says('a comma that may mean two things', withWomen, unparsed('1,234'), 'unparsed:ambiguous-separator');
  says('too many digits', withWomen, unparsed('12345678901234567890'), 'unparsed:beyond-safe');
  says('words', withWomen, unparsed('nhiều'), 'unparsed:not-a-number');
  says('more women than people', withWomen, counted(44, { women: 45 }), 'part-over-whole @women');
  says('more women than "gần 44"', withWomen, given({ value: 44, text: 'gần 44', qualifier: 'nearly', parts: { women: figure(45, '45') } }), 'part-over-whole @women');
  says('more than "hơn 44" is possible', withWomen, given({ value: 44, text: 'hơn 44', qualifier: 'more-than', parts: { women: figure(45, '45') } }));
  says('a part in words', withWomen, given({ value: 44, text: '44', parts: { women: unparsed('nhiều') } }), 'unparsed:not-a-number @women');
  says('parts without a whole', withWomen, typePart(undefined, 'women', '33', withWomen), 'missing');
  says('parts that make up the whole', staff, counted(34, { permanent: 31, contract: 3 }));
  says('parts that do not', staff, counted(44, { permanent: 44, contract: 1 }), 'sum-differs');
  says('a part that is not there yet', staff, counted(44, { permanent: 31 }));
  says('parts that are only some of it', people, counted(34, { women: 22, minority: 11 }));
  it('name both numbers', () => expect(codes(staff, counted(44, { permanent: 44, contract: 1 }))).to.have.length(1));
});
