import { expect } from 'chai';
import type { Item } from '../../src/outline/items.js';
import type { Answer } from '../../src/outline/values.js';
import { body, given, none, paper, prompt, unparsed } from './vocabulary.js';

const sessions: Item = { id: 'sessions', kind: 'count', title: 'Số cuộc', unit: 'cuộc', print: 'đã tổ chức {n} cuộc' };
const places: Item = { id: 'places', kind: 'count', title: 'Số cơ sở', unit: 'cơ sở', print: '{n} cơ sở', glue: ' tại ' };
const people: Item = {
  id: 'people', kind: 'count', title: 'Số người', unit: 'người', print: 'thu hút {n} người',
  parts: [{ id: 'women', title: 'Nữ', print: '{n} nữ' }, { id: 'young', title: 'Trẻ', print: '{n} thanh niên' }],
};
const covered: Item = { id: 'covered', kind: 'ratio', title: 'Tỷ lệ', unit: 'CĐCS', print: 'có {n} CĐCS tham gia', glue: '. ' };
const since: Item = { id: 'since', kind: 'date', title: 'Bắt đầu', print: 'từ ngày {n}' };
const slogan: Item = { id: 'slogan', kind: 'text', title: 'Khẩu hiệu' };
const site: Item = { id: 'site', kind: 'yes-no', title: 'Trang?', print: { yes: 'có trang thông tin', no: 'không có trang thông tin' } };
const isAsked: Item = { id: 'switch', kind: 'yes-no', title: 'Thuộc diện?' };

const items = [sessions, places, people, covered, since, slogan, site, isAsked];
const count = (text: string, value = 1): Answer => given({ value, text });
const told = (answers: Readonly<Record<string, Answer>>): string => body(prompt(...items), answers).slice(1).join('\n').replace(/^- Việc làm: /, '');

describe('Counts in a document', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, Answer>>, string])[] = [
    ['flow into one sentence', { sessions: count('1.234'), places: count('456') }, 'Đã tổ chức 1.234 cuộc tại 456 cơ sở.'],
    ['leave no hole where the first is missing', { places: count('456'), people: count('87') }, '456 cơ sở, thu hút 87 người.'],
    ['leave no hole in the middle', { sessions: count('02'), people: count('87') }, 'Đã tổ chức 02 cuộc, thu hút 87 người.'],
    ['print what was typed, vague or not', { people: count('hơn 87 nghìn', 87000) }, 'Thu hút hơn 87 nghìn người.'],
    ['begin with a capital figure', { places: count('gần 20') }, 'Gần 20 cơ sở.'],
    ['tell their parts in brackets', { people: given({ value: 9, text: '9', parts: { women: count('4'), young: count('2') } }) }, 'Thu hút 9 người (trong đó 4 nữ, 2 thanh niên).'],
    ['tell parts that were not understood', { people: given({ value: 9, text: '9', parts: { women: unparsed('đa số') } }) }, 'Thu hút 9 người (trong đó Nữ: đa số).'],
    ['print what was not understood as a sentence of its own', { sessions: unparsed('nhiều lắm') }, 'Số cuộc: nhiều lắm.'],
    ['keep the parts of a whole that was not understood', { people: { state: 'unparsed', text: 'đông', parts: { women: given({ value: 3, text: '3' }) } } }, 'Số người: đông (trong đó 3 nữ).'],
    ['say that there are none', { sessions: count('1'), places: none() }, 'Đã tổ chức 1 cuộc. Số cơ sở: Không phát sinh.'],
    ['say why', { sessions: count('1'), places: none('out-of-scope', 'đơn vị có một cơ sở.') }, 'Đã tổ chức 1 cuộc. Số cơ sở: Không thuộc phạm vi báo cáo (đơn vị có một cơ sở).'],
    ['say it once when it is all there is to say', { sessions: none(), places: none(), people: none() }, 'Không phát sinh.'],
    ['compute the percentage of a ratio', { covered: given({ part: 45, whole: 152, text: '45/152' }) }, 'Có 45/152 (29,6%) CĐCS tham gia.'],
    ['begin a new sentence where their glue ends one', { sessions: count('3'), covered: given({ part: 1, whole: 2, text: '1/2' }) }, 'Đã tổ chức 3 cuộc. Có 1/2 (50%) CĐCS tham gia.'],
    ['take dates along', { sessions: count('3'), since: given('2020-10-02') }, 'Đã tổ chức 3 cuộc, từ ngày 2/10/2020.'],
    ['take a yes along', { sessions: count('3'), site: given(false) }, 'Đã tổ chức 3 cuộc, không có trang thông tin.'],
    ['are followed by what has no phrase', { sessions: count('3'), slogan: given('Đoàn kết') }, 'Đã tổ chức 3 cuộc. Khẩu hiệu: Đoàn kết.'],
    ['do not speak of switches of the form', { sessions: count('3'), switch: given(false) }, 'Đã tổ chức 3 cuộc.'],
    ['take no text for a template', { slogan: given('{n} $& $1'), sessions: count('3') }, 'Đã tổ chức 3 cuộc. Khẩu hiệu: {n} $& $1.'],
  ];
  for (const [what, answers, sentence] of cases) it(what, () => expect(told(answers)).to.equal(sentence));

  it('keep the place of each figure', () => {
    const runs = paper(prompt(people), { people: given({ value: 9, text: '9', parts: { women: count('4') } }) }).body.at(-1);
    expect(runs?.kind === 'paragraph' && runs.runs.filter(({ anchor }) => anchor?.itemId).map(({ text, anchor }) => [text, anchor]))
      .to.deep.equal([['9', { itemId: 'people' }], ['4', { itemId: 'people', partId: 'women' }]]);
  });

  it('put the figure behind a phrase that has no place for it', () => {
    expect(body(prompt({ ...sessions, print: 'số cuộc là' }), { sessions: count('5') }).at(-1)).to.equal('- Việc làm: Số cuộc là 5.');
  });
});
