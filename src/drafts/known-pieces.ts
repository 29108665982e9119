import type { Opened } from './draft-store.js';

/** What a session knows of the pieces that are stored: the ground on which it writes and takes in. */
export interface KnownPieces {
  /** Key → the `seq` by which this tab last wrote or took in the piece. */
  readonly seqs: Map<string, number>;
  /** The draft's latest save that this tab knows of. */
  seen: number;
  /** Whether a save of another tab went by unheard (frozen page, no channel). */
  missed: boolean;
}

export const knownFrom = (opened: Opened | undefined): KnownPieces => ({ seqs: new Map(opened?.seqs), seen: opened?.seq ?? 0, missed: false });

/** Notes a save of the draft. Saves are numbered without gaps, so a gap is a save that was missed. */
export function noteSave(known: KnownPieces, seq: number): void {
  if (seq > known.seen + 1) known.missed = true;
  known.seen = Math.max(known.seen, seq);
}
