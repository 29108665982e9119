/** Every key there, at every depth, so that a key that one side has forgotten is missed. */
type Whole<T> = T extends string ? string : T extends readonly (infer One)[]
  ? readonly Whole<One>[]
  : T extends object ? { readonly [K in keyof T]-?: Whole<Exclude<T[K], undefined>> } : T;
/** Whether two types are assignable both ways, and neither has a key that the other has not. */
export type Same<A, B> = [Whole<A>] extends [Whole<B>] ? ([Whole<B>] extends [Whole<A>] ? ([A] extends [B] ? ([B] extends [A] ? true : false) : false) : false) : false;
