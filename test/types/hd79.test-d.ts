import { hd79Tld2023 } from '../../schema/index.js';
import type { AnswerTo, ItemId, ItemIdOfKind } from '../../src/outline/infer.js';
import type { Cell, CountValue, Figure, MatrixValue, RatioValue, TableValue, TargetsValue } from '../../src/outline/values.js';
import type { Change } from '../../src/report/change.js';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <T extends true>(..._proof: T[]): void => undefined;
type O = typeof hd79Tld2023;

// Every depth: in a part's child, in a section of a file of its own, under a "-" prompt.
is<Equal<AnswerTo<O, 'lessons-text'>, string>>();
is<Equal<AnswerTo<O, 'direct-sessions'>, Omit<CountValue, 'parts'>>>();
is<Equal<AnswerTo<O, 'direct-members'>, CountValue<'women'>>>();
is<Equal<AnswerTo<O, 'leaders-following'>, CountValue<'chairs' | 'deputies'>>>();
is<Equal<AnswerTo<O, 'direct-unions'>, RatioValue>>();
is<Equal<AnswerTo<O, 'press-planning-applies'>, boolean>>();
is<Equal<AnswerTo<O, 'targets-list'>, TargetsValue>>();
is<Equal<AnswerTo<O, 'social-pages'>, MatrixValue<'facebook' | 'zalo' | 'youtube' | 'tiktok', 'top' | 'middle' | 'base'>>>();
is<Equal<AnswerTo<O, 'press-agreements'>, TableValue<{
  readonly partner?: Cell<string>; readonly tier?: Cell<'central' | 'local'>; readonly date?: Cell<string>; readonly content?: Cell<string>;
}>>>();
type DocumentType = 'plan' | 'programme' | 'resolution' | 'guideline' | 'decision' | 'letter' | { readonly other: string };
is<Equal<AnswerTo<O, 'documents-base-list'>, TableValue<{
  readonly number?: Cell<string>; readonly type?: Cell<DocumentType>; readonly date?: Cell<string>;
  readonly issuer?: Cell<string>; readonly summary?: Cell<string>;
}>>>();
is<Equal<AnswerTo<O, 'handbook-list'>['rows'][number]['cells']['copies'], Cell<Figure> | undefined>>();
is<Equal<ItemIdOfKind<O, 'matrix'>, 'social-pages'>>();
is<Equal<string extends ItemId<O> ? true : false, false>>();

const change = (_: Change<O>): void => undefined;
change({ type: 'answer', item: 'direct-sessions', answer: { state: 'given', value: { value: 16, text: '16' } } });
change({ type: 'cell', item: 'training-courses', row: 'r1', column: 'people', answer: { state: 'given', value: { value: 6, text: '06' } } });
// @ts-expect-error the id of a section is not the id of an item
change({ type: 'answer', item: 'direct', answer: undefined });
// @ts-expect-error a column of another table
change({ type: 'cell', item: 'training-courses', row: 'r1', column: 'copies', answer: undefined });
// @ts-expect-error a part that this count does not have
change({ type: 'answer', item: 'direct-members', answer: { state: 'given', value: { value: 1, text: '1', parts: { chairs: { state: 'given', value: { value: 1, text: '1' } } } } } });
