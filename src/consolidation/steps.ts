/** Long work in steps: whoever does it may let a page answer in between. What it returns is the result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So many of a list are looked at in a step. */
const STEP = 200;

/** Looks at all of a list. */
export function* each<T>(list: Iterable<T>, look: (one: T) => void): Steps<void> {
  let looked = 0;
  for (const one of list) {
    look(one);
    if (++looked % STEP === 0) yield;
  }
}
