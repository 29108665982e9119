import type { Key } from './draft-database.js';
import type { DraftSave } from './draft-store.js';

/**
 * A piece jotted down: stored under its writer's own name, so that nobody has to look at what it could overwrite.
 * That makes it cheap enough for every key. It goes into the draft with the writer's next save, or when somebody
 * opens the draft and finds it: then its page is gone, or still typing.
 */
export interface Jotting {
  readonly writer: string;
  readonly at: string;
  readonly key: string;
  readonly value: unknown;
  readonly base: number;
}

export const jottingKey = (draft: string, writer: string, key: string): Key => [draft, `${writer}/${key}`];

/** The records of what is jotted down in one go. */
export const jottings = (draft: string, { writer, at, pieces }: DraftSave): (readonly [Key, Jotting])[] =>
  pieces.map(({ key, value, base }) => [jottingKey(draft, writer, key), { writer, at, key, value, base }]);

/** The jotting, or undefined when it is not what was stored. Without a checksum: it is read once, a moment after it was written. */
export function soundJotting(raw: unknown): Jotting | undefined {
  const { writer, at, key, base } = Object(raw) as Partial<Jotting>;
  return typeof writer === 'string' && typeof at === 'string' && typeof key === 'string' && typeof base === 'number' ? (raw as Jotting) : undefined;
}
