import { expect } from 'chai';
import * as fc from 'fast-check';
import { formatAnswer, mergeAnswers, parseAnswer, parseResult, parseTarget } from '../../src/kinds/index.js';
import type { Contributed } from '../../src/kinds/contributed.js';
import type { Item, MatrixItem, TableItem } from '../../src/outline/items.js';
import type { Answer, CountValue, MatrixValue, TableValue, TargetRow, TargetsValue } from '../../src/outline/values.js';
import { arbitraryAnswer } from '../support/arbitrary-report.js';
import { count, figure, given, outline, unparsed } from './vocabulary.js';

const people = count({ parts: [{ id: 'women', title: 'Nữ', print: '{n} nữ' }] });
const ratio: Item = { id: 'r', kind: 'ratio', title: 'Tỷ lệ', unit: 'CĐCS', print: '{n}' };
const table: TableItem = { id: 't', kind: 'table', title: 'Lớp', rowTitle: 'lớp', columns: [{ id: 'name', kind: 'text', title: 'Tên' }, { id: 'people', kind: 'count', title: 'Người', unit: 'người', total: true }] };
const matrix: MatrixItem = { id: 'm', kind: 'matrix', title: 'Trang', unit: 'trang', other: true, columns: { axis: 'bands' }, rows: [{ id: 'facebook', title: 'Facebook' }] };
const targets: Item = { id: 'g', kind: 'targets', title: 'Chỉ tiêu' };
const choice: Item = { id: 'k', kind: 'choice', title: 'Loại', options: [{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }], other: true };
const yesNo: Item = { id: 'y', kind: 'yes-no', title: 'Có?' };
const date: Item = { id: 'd', kind: 'date', title: 'Ngày' };
const text: Item = { id: 'x', kind: 'text', title: 'Tên' };
const narrative: Item = { id: 'n', kind: 'narrative', title: 'Nội dung' };

const from = (...answers: (Answer | undefined)[]): Contributed[] => answers.flatMap((answer, i) => (answer ? [{ from: `u${String(i)}`, answer }] : []));
/** Contributions as officers type them. */
const typed = (item: Item, ...texts: string[]) => mergeAnswers(item, from(...texts.map((one) => parseAnswer(item, one))));

describe('merging what officers typed', () => {
  const gives = (item: Item, texts: string[], shown: string | undefined) => it(`${item.kind}: ${texts.join(' + ')} → ${shown ?? 'nothing'}`, () => {
    const answer = typed(item, ...texts);
    expect(answer && formatAnswer(item, answer)).to.equal(shown);
  });
  gives(people, ['1.200', '34'], '1.234');
  gives(people, ['06', '04'], '10');
  gives(people, ['hơn 87 nghìn', '13'], 'trên 87.013');
  gives(people, ['trên 10', 'gần 5'], 'khoảng 15');
  gives(people, ['5', 'nhiều'], '5');
  gives(people, ['nhiều'], undefined);
  gives(people, ['5', 'không phát sinh'], '5');
  gives(people, ['không phát sinh', 'không phát sinh'], 'Không phát sinh');
  gives(people, ['không phát sinh', 'không thuộc phạm vi'], undefined);
  gives(count({ aggregate: 'none' }), ['5', '6'], undefined);
  gives(ratio, ['45/152', '7/34 (20%)'], '52/186');
  gives(date, ['5/2021', '2021-05'], '5/2021');
  gives(date, ['5/2021', '6/2021'], undefined);
  gives(choice, ['A', 'a'], 'A');
  gives(choice, ['A', 'B'], undefined);
  gives(choice, ['khác hẳn', 'khác hẳn'], 'khác hẳn');
  gives(yesNo, ['không', 'chưa'], 'Không');
  gives(yesNo, ['có', 'chưa'], undefined);
  gives(text, ['a', 'a'], 'a');
  gives(text, ['a', 'b'], undefined);
  gives(narrative, ['a', 'a'], undefined);
  it('adds parts to parts', () => expect(typed(people, '44, nữ 33', '10, nữ 4')).to.deep.equal(given({ value: 54, text: '54', parts: { women: figure(37, '37') } })));
  it('folds nothing into nothing', () => expect(mergeAnswers(people, [])).to.equal(undefined));
});

describe('merging tables', () => {
  const rows = (answer: Answer | undefined) => (answer?.state === 'given' ? (answer.value as TableValue) : undefined);
  const one = (rowId: string, name: string, n: number) => ({ rowId, cells: { name: given(name), people: figure(n, String(n)) } });
  it('puts all rows under one another, by sender', () =>
    expect(rows(mergeAnswers(table, from(given({ rows: [one('a', 'A', 1)] }), given({ rows: [one('b', 'B', 2), { rowId: 'c', cells: {} }] }))))?.rows.map(({ rowId }) => rowId)).to.deep.equal(['a', 'b']));
  it('tells apart rows of the same id', () =>
    expect(rows(mergeAnswers(table, from(given({ rows: [one('a', 'A', 1)] }), given({ rows: [one('a', 'B', 2)] }))))?.rows.map(({ rowId }) => rowId)).to.deep.equal(['a-u0', 'a-u1']));
  it('does not lose a total whose rows were never typed', () =>
    expect(rows(mergeAnswers(table, from(given({ rows: [one('a', 'A', 1)] }), given({ rows: [], entered: { people: figure(9, '9') } }))))?.entered).to.deep.equal({ people: figure(10, '10') }));
});

describe('merging matrices', () => {
  const value = (answer: Answer | undefined) => (answer?.state === 'given' ? (answer.value as MatrixValue) : undefined);
  it('adds cell to cell and collects the other rows', () => {
    const merged = value(mergeAnswers(matrix, from(
      given({ cells: { facebook: { top: figure(1, '01') }, other: { base: figure(2, '2') } }, otherTitle: 'Instagram' }),
      given({ cells: { facebook: { top: figure(2, 'hơn 2', 'more-than'), base: figure(5, '5') }, other: { base: figure(3, '3') } }, otherTitle: 'Blog' }),
    )));
    expect(merged).to.deep.equal({ cells: { facebook: { top: figure(3, 'trên 3', 'above'), base: figure(5, '5') }, other: { base: figure(5, '5') } }, otherTitle: 'Blog; Instagram' });
  });
  it('does not lose a typed total', () =>
    expect(value(mergeAnswers(matrix, from(given({ cells: { facebook: { top: figure(1, '1') } } }), given({ cells: {}, entered: { rows: { facebook: figure(9, '9') } } }))))?.entered).to.deep.equal({ rows: { facebook: figure(10, '10') } }));
});

describe('merging targets', () => {
  const row = (suppliedId: string | undefined, measure: TargetRow['measure'], target: string, result: string, more: Partial<TargetRow> = {}): TargetRow => {
    const goal = parseTarget(target, { measure });
    const reached = parseResult(result, { measure });
    return { rowId: suppliedId ?? 'own', ...(suppliedId ? { suppliedId } : {}), title: 'T', measure, ...(goal ? { target: goal } : {}), ...(reached ? { result: reached } : {}), ...more };
  };
  const merged = (...rows: TargetRow[]) => {
    const answer = mergeAnswers(targets, from(...rows.map((one) => given({ rows: [one] }))));
    return answer?.state === 'given' ? (answer.value as TargetsValue).rows : [];
  };
  const became = (rows: readonly TargetRow[]) => rows.map(({ rowId, target, result, outcome }) => [rowId, target?.state === 'given' ? target.value.text : undefined, result?.state === 'given' ? (typeof result.value === 'object' ? result.value.text : result.value) : undefined, outcome]);
  it('adds shares of the host\'s target', () => expect(became(merged(row('s', 'share', '50%', '1/2', { outcome: 'met' }), row('s', 'share', '50%', '10/30')))).to.deep.equal([['s', '50', '11/32', undefined]]));
  it('can\'t add percentages', () => expect(became(merged(row('s', 'share', '50%', '1/2'), row('s', 'share', '50%', '60%')))).to.deep.equal([['s', '50', undefined, undefined]]));
  it('adds what was due to what was done', () => expect(became(merged(row('s', 'count', '2', '4'), row('s', 'count', '3', '1'), row('s', 'count', '5', '', { note: 'chưa' })))).to.deep.equal([['s', '5', '5', undefined]]));
  it('passes on a yes that is everyone\'s', () => expect(became(merged(row('s', 'yes-no', '', 'có'), row('s', 'yes-no', '', 'có')))).to.deep.equal([['s', undefined, true, undefined]]));
  it('keeps officers\' own rows apart', () => expect(became(merged(row(undefined, 'count', '2', '4', { outcome: 'met' }), row(undefined, 'count', '2', '4')))).to.deep.equal([['own', '2', '4', 'met'], ['own-1', '2', '4', undefined]]));
  it('leaves out rows that only wait', () => expect(merged(row('s', 'count', '2', ''))).to.deep.equal([]));
});

describe('the order of contributions', () => {
  for (const item of [people, count(), ratio, date, choice, yesNo, text, narrative, table, matrix, targets] as Item[])
    it(`does not matter for a ${item.kind}${item === people ? ' with parts' : ''}`, () =>
      fc.assert(fc.property(
        fc.array(arbitraryAnswer(item, outline), { maxLength: 5 }).chain((answers) => {
          const list = from(...answers);
          return fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }));
        }),
        ([list, shuffled]) => {
          expect(mergeAnswers(item, shuffled)).to.deep.equal(mergeAnswers(item, list));
          expect(mergeAnswers(item, shuffled)).to.satisfy((answer: Answer | undefined) => answer?.state !== 'unparsed');
        },
      ), { numRuns: 60 }));

  it('nor do the levels that counts go through', () => {
    // A sum that no number holds exactly can't be the same by every way.
    const one = arbitraryAnswer(people, outline).filter((answer) => !/\d{13}/.test(JSON.stringify(answer)));
    fc.assert(fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), fc.array(one, { minLength: 1, maxLength: 4 }), (left, right) => {
      const answers = [left, right].map((half) => mergeAnswers(people, from(...half)));
      const value = (answer: Answer | undefined) => (answer?.state === 'given' ? (answer.value as CountValue) : undefined);
      expect(value(mergeAnswers(people, from(...answers)))).to.deep.equal(value(mergeAnswers(people, from(...left, ...right))));
    }));
  });
  it('unparsed answers stay out of every sum', () => expect(mergeAnswers(people, from(unparsed('nhiều'), figure(5, '5')))).to.deep.equal(figure(5, '5')));
});
