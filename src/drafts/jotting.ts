import type { DraftSave } from './draft-store.js';
import { sealed, type PieceRecord } from './piece-record.js';

/**
 * A piece jotted down: stored under its writer's own name, so that nobody has to look at what it could overwrite.
 * That makes it cheap enough for every key. It goes into the draft with the writer's next save, or when somebody
 * opens the draft and finds it: then its page is gone, or still typing.
 *
 * Key: `typed/<writer>/<key of the piece>`; pages that do not know it leave it alone.
 */
const PREFIX = 'typed/';

export const jottingKey = (writer: string, key: string): string => `${PREFIX}${writer}/${key}`;

/** The records of what is jotted down in one go. */
export const jottings = (draft: string, { writer, at, pieces }: DraftSave): PieceRecord[] =>
  pieces.map(({ key, value, base }) => sealed({ draft, key: jottingKey(writer, key), text: JSON.stringify({ at, value }), seq: 0, writer, base }));

export const isJotting = ({ key }: PieceRecord): boolean => key.startsWith(PREFIX);
