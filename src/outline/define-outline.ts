import { UnionReportError } from '../errors.js';
import { outlineProblems } from './outline-problems.js';
import type { Outline, Section } from './outline.js';

/** The keys of every member of a union. */
type KeysOf<Shape> = Shape extends unknown ? keyof Shape : never;
/** What the members of a union that have a key allow there. */
type At<Shape, Key> = Shape extends unknown ? (Key extends keyof Shape ? Shape[Key] : never) : never;
/** The member of a union of things with a `kind` that a written thing means. */
type Meant<T, Shape> = T extends { readonly kind: infer K }
  ? Extract<Shape, { readonly kind: K }> extends infer Found ? ([Found] extends [never] ? Shape : Found) : never
  : Shape;

/** T, with `never` at every key that the shape does not know: a misspelt key is then an error at its place. */
export type Exact<T, Shape> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly unknown[]
    ? { readonly [I in keyof T]: Exact<T[I], Meant<T[I], At<Extract<Shape, readonly unknown[]>, number>>> }
    : { readonly [K in keyof T]: K extends KeysOf<Shape> ? Exact<T[K], NonNullable<At<Shape, K>>> : never };

/**
 * Checks an outline that is written in TypeScript, and gives it its exact type, from which the types of
 * its answers follow. Returns the very value it was given.
 *
 * @throws UnionReportError `outline-invalid` at the first rule it breaks, with the path of the place.
 */
export function defineOutline<const O extends Outline>(outline: O & Exact<O, Outline>): O {
  const [problem] = outlineProblems(outline);
  if (problem) throw new UnionReportError('outline-invalid', `${problem.path}: ${problem.message}`, { path: problem.path });
  return outline;
}

/** Checks sections that are kept in a file of their own; the outline they go into checks them again as a whole. */
export const defineSection = <const S extends Section>(section: S & Exact<S, Section>): S => section;
