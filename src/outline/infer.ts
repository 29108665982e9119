import type { Item, Kind } from './items.js';
import type { Outline } from './outline.js';
import type {
  Answer, Cell, ChoiceValue, CountValue, DateValue, Figure, MatrixValue, NarrativeValue, RatioValue,
  TableValue, TargetsValue,
} from './values.js';

/** The items of a section and of all sections inside it. */
type ItemsIn<S> =
  | (S extends { readonly items: readonly (infer I)[] } ? I : never)
  | (S extends { readonly sections: readonly (infer Inner)[] } ? ItemsIn<Inner> : never);

/** Whether the outline's type is just `Outline`, as after `parseOutline`: nothing is known of its items. */
type IsWide<O extends Outline> = string extends O['id'] ? true : false;

/** The items of an outline, each by its exact type. */
export type ItemOf<O extends Outline> =
  IsWide<O> extends true ? Item : Extract<ItemsIn<O['sections'][number]>, { readonly kind: Kind }>;

/** The ids of an outline's items. */
export type ItemId<O extends Outline> = IdOf<ItemOf<O>>;

type IdOf<T> = T extends { readonly id: infer Id extends string } ? Id : never;

type PartIds<I> = I extends { readonly parts: readonly (infer P)[] } ? IdOf<P> : never;

type CountOf<I> = [PartIds<I>] extends [never]
  ? Kind extends (I extends { readonly kind: infer K } ? K : never) ? CountValue : Omit<CountValue, 'parts'>
  : CountValue<PartIds<I>>;

type ChoiceOf<I> = I extends { readonly options: readonly (infer Opt)[] }
  ? ChoiceValue<IdOf<Opt>, I extends { readonly other: true } ? true : I extends { readonly other: false } ? false : 'other' extends keyof I ? boolean : false>
  : ChoiceValue;

/** What a cell under a column holds. */
export type ColumnValue<C> = C extends { readonly kind: infer K }
  ? K extends 'text' ? string
  : K extends 'count' ? Figure
  : K extends 'ratio' ? RatioValue
  : K extends 'date' ? DateValue
  : K extends 'choice' ? ChoiceOf<C>
  : K extends 'yes-no' ? boolean
  : never
  : never;

type CellsOf<I> = I extends { readonly columns: readonly (infer C)[] }
  ? string extends IdOf<C>
    ? Readonly<Record<string, Cell>>
    : { readonly [One in C as IdOf<One>]?: Cell<ColumnValue<One>> }
  : never;

type MatrixColumnIds<O extends Outline, I> = I extends { readonly columns: readonly (infer C)[] }
  ? IdOf<C>
  : I extends { readonly columns: { readonly axis: 'bands' } } ? O['bands'][number]['id'] : string;

type MatrixRowIds<I> = I extends { readonly rows: readonly (infer R)[] } ? IdOf<R> : string;

/** The value of an answer to an item. */
export type ValueOf<O extends Outline, I> = I extends { readonly kind: infer K }
  ? K extends 'narrative' ? NarrativeValue
  : K extends 'text' ? string
  : K extends 'count' ? CountOf<I>
  : K extends 'ratio' ? RatioValue
  : K extends 'date' ? DateValue
  : K extends 'choice' ? ChoiceOf<I>
  : K extends 'yes-no' ? boolean
  : K extends 'table' ? TableValue<CellsOf<I>>
  : K extends 'matrix' ? MatrixValue<MatrixRowIds<I>, MatrixColumnIds<O, I>>
  : K extends 'targets' ? TargetsValue
  : never
  : never;

/** An item of an outline by its id. */
export type ItemById<O extends Outline, Id extends ItemId<O>> =
  IsWide<O> extends true ? Item : Extract<ItemOf<O>, { readonly id: Id }>;

/** The value of a given answer to the item of that id. */
export type AnswerTo<O extends Outline, Id extends ItemId<O>> = ValueOf<O, ItemById<O, Id>>;

/** All answers to an outline. Absent means empty. */
export type Answers<O extends Outline = Outline> =
  IsWide<O> extends true
    ? Readonly<Record<string, Answer>>
    : { readonly [Id in ItemId<O>]?: Answer<AnswerTo<O, Id>> };

/** Ids of an outline's items of one kind. */
export type ItemIdOfKind<O extends Outline, K extends Kind> =
  IdOf<Extract<ItemOf<O>, { readonly kind: K }>>;
