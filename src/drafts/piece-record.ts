import { checksum } from './checksum.js';
import type { PieceKey } from './piece.js';

/** A piece as it is stored. */
export interface PieceRecord {
  readonly draft: string;
  readonly key: PieceKey;
  /** The value as JSON; empty when the piece was taken away (so that other tabs can tell that from never written). */
  readonly text: string;
  /** Number of the draft's save that wrote it. */
  readonly seq: number;
  /** The tab that wrote it. */
  readonly writer: string;
  /** The `seq` of the record that the writer had seen before; 0: none. */
  readonly base: number;
  readonly sum: string;
}

type Unsealed = Omit<PieceRecord, 'sum'>;

/** The key is part of the sum: a sound value in the wrong place is damage too. */
export const sealed = (piece: Unsealed): PieceRecord => ({ ...piece, sum: checksum(`${piece.key}\n${piece.text}`) });

/** The record, or undefined when it is not what was stored. */
export function sound(raw: unknown): PieceRecord | undefined {
  const { draft, key, text, seq, writer, base, sum } = Object(raw) as Partial<PieceRecord>;
  const whole = typeof draft === 'string' && typeof key === 'string' && typeof text === 'string' && typeof writer === 'string' && typeof seq === 'number' && typeof base === 'number';
  return whole && sum === checksum(`${key}\n${text}`) ? { draft, key, text, seq, writer, base, sum } : undefined;
}

export const textOf = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));
export const valueOf = ({ text }: PieceRecord): unknown => (text === '' ? undefined : (JSON.parse(text) as unknown));
