import type { Key } from './draft-database.js';

/**
 * A piece jotted down: stored under its writer's own name, so that nobody has to look at what it could overwrite.
 * That makes it cheap enough for every key. It goes into the draft with the writer's next save, or when somebody
 * opens the draft and finds it: then its page is gone, or still typing.
 */
export interface Jotting {
  readonly writer: string;
  /** When it was typed, in milliseconds since 1970: a date written out costs as much as the rest of the record. */
  readonly at: number;
  readonly key: string;
  readonly value: unknown;
  readonly base: number;
}

export const jottingKey = (draft: string, writer: string, key: string): Key => [draft, `${writer}/${key}`];

/** The jotting, or undefined when it is not what was stored. Without a checksum: it is read once, a moment after it was written. */
export function soundJotting(raw: unknown): Jotting | undefined {
  const { writer, at, key, base } = Object(raw) as Partial<Jotting>;
  return typeof writer === 'string' && typeof at === 'number' && typeof key === 'string' && typeof base === 'number' ? (raw as Jotting) : undefined;
}
