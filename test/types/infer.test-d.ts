import { defineOutline } from '../../src/outline/define-outline.js';
import type { AnswerTo, Answers, ItemId } from '../../src/outline/infer.js';
import type { Outline } from '../../src/outline/outline.js';
import type { Cell, CountValue, Figure, MatrixValue, RatioValue, TableValue } from '../../src/outline/values.js';
import type { Change } from '../../src/report/change.js';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <T extends true>(..._proof: T[]): void => undefined;

const outline = defineOutline({
  id: 'small', version: 1, title: 'Nhỏ', subject: 'Nhỏ', opening: '',
  guideline: { number: '1/HD', date: '2023-01-01', issuer: 'A' },
  period: { from: '2023-01-01', to: 'reporting-date' },
  bands: [{ id: 'top', title: 'T' }, { id: 'base', title: 'S' }],
  levels: [{ id: 'province', title: 'Tỉnh', bands: ['top', 'base'] }],
  recipients: [{ to: 'superior' }],
  sections: [
    { id: 'one', number: 'I', title: 'Một', items: [{ id: 'story', kind: 'narrative', title: 'Kể' }] },
    {
      id: 'two', number: 'II', title: 'Hai',
      sections: [
        {
          id: 'deep', number: '1', title: 'Sâu',
          sections: [
            {
              id: 'deeper', title: 'Sâu hơn',
              items: [
                { id: 'people', kind: 'count', title: 'Số người', unit: 'người', print: '{n} người', parts: [{ id: 'women', title: 'nữ', print: '{n} nữ' }] },
                { id: 'sessions', kind: 'count', title: 'Số cuộc', unit: 'cuộc', print: '{n} cuộc' },
                { id: 'share', kind: 'ratio', title: 'Tỷ lệ', unit: 'CĐCS', print: '{n}' },
                { id: 'colour', kind: 'choice', title: 'Màu', options: [{ id: 'red', title: 'đỏ' }, { id: 'blue', title: 'xanh' }] },
                { id: 'colours', kind: 'choice', title: 'Màu', other: true, options: [{ id: 'red', title: 'đỏ' }] },
                { id: 'plan', kind: 'yes-no', title: 'Có?' },
                {
                  id: 'papers', kind: 'table', title: 'Văn bản', rowTitle: 'văn bản',
                  columns: [
                    { id: 'name', kind: 'text', title: 'Tên' },
                    { id: 'copies', kind: 'count', title: 'Số bản', unit: 'bản' },
                    { id: 'form', kind: 'choice', title: 'Loại', options: [{ id: 'plan', title: 'KH' }] },
                  ],
                },
                { id: 'pages', kind: 'matrix', title: 'Trang', unit: 'trang', rows: [{ id: 'facebook', title: 'F' }, { id: 'zalo', title: 'Z' }], columns: { axis: 'bands' } },
              ],
            },
          ],
        },
      ],
    },
  ],
});
type O = typeof outline;

is<Equal<ItemId<O>, 'story' | 'people' | 'sessions' | 'share' | 'colour' | 'colours' | 'plan' | 'papers' | 'pages'>>();
is<Equal<AnswerTo<O, 'story'>, string>>();
is<Equal<AnswerTo<O, 'people'>, CountValue<'women'>>>();
is<Equal<AnswerTo<O, 'sessions'>, Omit<CountValue, 'parts'>>>();
is<Equal<AnswerTo<O, 'share'>, RatioValue>>();
is<Equal<AnswerTo<O, 'colour'>, 'red' | 'blue'>>();
is<Equal<AnswerTo<O, 'colours'>, 'red' | { readonly other: string }>>();
is<Equal<AnswerTo<O, 'plan'>, boolean>>();
is<Equal<AnswerTo<O, 'papers'>, TableValue<{ readonly name?: Cell<string>; readonly copies?: Cell<Figure>; readonly form?: Cell<'plan'> }>>>();
is<Equal<AnswerTo<O, 'pages'>, MatrixValue<'facebook' | 'zalo', 'top' | 'base'>>>();

const change = (_: Change<O>): void => undefined;
change({ type: 'answer', item: 'story', answer: { state: 'given', value: 'Đã làm' } });
change({ type: 'answer', item: 'people', answer: { state: 'unparsed', text: 'nhiều' } });
change({ type: 'cell', item: 'papers', row: 'r1', column: 'name', answer: { state: 'given', value: 'Kế hoạch' } });
// @ts-expect-error a wrong id
change({ type: 'answer', item: 'storey', answer: { state: 'given', value: '' } });
// @ts-expect-error a right answer for another item
change({ type: 'answer', item: 'story', answer: { state: 'given', value: true } });
// @ts-expect-error an option that is not there
change({ type: 'answer', item: 'colour', answer: { state: 'given', value: 'green' } });
// @ts-expect-error words of one's own where only options count
change({ type: 'answer', item: 'colour', answer: { state: 'given', value: { other: 'tím' } } });
// @ts-expect-error a column that is not there
change({ type: 'cell', item: 'papers', row: 'r1', column: 'nam', answer: undefined });
// @ts-expect-error a cell of another kind
change({ type: 'cell', item: 'papers', row: 'r1', column: 'copies', answer: { state: 'given', value: 'ba' } });

// A wide outline, as parsed from JSON, has every kind.
const wide = (_: Change): void => undefined;
wide({ type: 'answer', item: 'anything', answer: { state: 'given', value: 'chữ' } });
wide({ type: 'answer', item: 'anything', answer: { state: 'given', value: true } });
wide({ type: 'cell', item: 'anything', row: 'r', column: 'c', answer: { state: 'given', value: 'chữ' } });
is<Equal<AnswerTo<Outline, string> extends never ? true : false, false>>();
is<Equal<ItemId<Outline>, string>>();
declare const answers: Answers;
answers['anything'];

const frame = {
  id: 'f', version: 1, title: '', subject: '', opening: '', guideline: { number: '', date: '', issuer: '' },
  period: { from: '', to: '' }, bands: [], levels: [], recipients: [],
} as const;
const compiles = (_: () => unknown): void => undefined;
compiles(() => defineOutline({ ...frame, sections: [{ id: 'a', title: 'A', items: [{ id: 'b', kind: 'narrative', title: 'B' }] }] }));
// @ts-expect-error a misspelt key of an item
compiles(() => defineOutline({ ...frame, sections: [{ id: 'a', title: 'A', items: [{ id: 'b', kind: 'narrative', title: 'B', hnit: '' }] }] }));
// @ts-expect-error a key of another kind
compiles(() => defineOutline({ ...frame, sections: [{ id: 'a', title: 'A', items: [{ id: 'b', kind: 'narrative', title: 'B', unit: 'người' }] }] }));
// @ts-expect-error a misspelt key of a section
compiles(() => defineOutline({ ...frame, sections: [{ id: 'a', title: 'A', nubmer: 'I' }] }));
// @ts-expect-error an unknown kind
compiles(() => defineOutline({ ...frame, sections: [{ id: 'a', title: 'A', items: [{ id: 'b', kind: 'narative', title: 'B' }] }] }));
