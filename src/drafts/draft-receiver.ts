import type { Outline } from '../outline/outline.js';
import type { Change } from '../report/change.js';
import type { UnionReport } from '../report/union-report.js';
import type { DraftEvent, DraftStore } from './draft-store.js';
import { incomingChanges, needsTables } from './incoming.js';
import { noteSave, type KnownPieces } from './known-pieces.js';

export interface ReceiverOptions {
  readonly outline: Outline;
  readonly drafts: DraftStore;
  readonly draftId: string;
  readonly writer: string;
  readonly known: KnownPieces;
  readonly report: () => UnionReport;
  /** Whether a piece is being typed in or stored here. */
  readonly isOurs: (key: string) => boolean;
  /** `taken`: keys of the pieces that the change is made of. What else it changes follows from them. */
  readonly apply: (change: Change, taken: ReadonlySet<string>) => void;
  readonly onAsides: () => void;
}

/** From other tabs to the report. */
export interface DraftReceiver {
  /** Something was stored, here or elsewhere. */
  hear(event: DraftEvent): void;
  /** Looks again at what had to wait because it was being typed in here. */
  settle(): void;
  /** Looks whether something went by unheard. */
  catchUp(): Promise<void>;
  stop(): void;
}

export function createDraftReceiver({ outline, drafts, draftId, writer, known, report, isOurs, apply, onAsides }: ReceiverOptions): DraftReceiver {
  const waiting = new Set<string>();
  let stopped = false;
  const ended = (): boolean => stopped;

  const take = async (keys: readonly string[], all = false): Promise<void> => {
    for (const key of keys) waiting.add(key);
    const wanted = keys.filter((key) => !isOurs(key));
    if (wanted.length === 0 || ended()) return;
    const whole = all || needsTables(outline, report(), wanted);
    const pieces = new Map((await drafts.pieces(draftId, whole ? undefined : wanted)).map((piece) => [piece.key, piece]));
    if (ended()) return;
    // Somebody may have typed there since we asked.
    const fresh = [...pieces.values()].filter(({ key, seq }) => seq > (known.seqs.get(key) ?? 0) && !isOurs(key)).map(({ key }) => key);
    if (!whole && needsTables(outline, report(), fresh)) return take(keys, true);
    for (const key of wanted) if (!isOurs(key)) waiting.delete(key);
    for (const key of fresh) known.seqs.set(key, pieces.get(key)?.seq ?? 0);
    receive(incomingChanges(outline, report(), fresh, pieces, isOurs), new Set(fresh));
  };
  const receive = (changes: readonly Change[], taken: ReadonlySet<string>): void => {
    if (changes.length === 0) return;
    try {
      apply({ type: 'all', changes }, taken);
    } catch {
      // Something in it does not fit this page's outline: the rest is taken in, that stays on the disk.
      for (const change of changes)
        try {
          apply(change, taken);
        } catch {
          continue;
        }
    }
  };
  /** Where reading fails, the keys keep waiting: there is another look when the person comes back. */
  const quietly = (taking: Promise<void>): void => void taking.catch(() => undefined);

  return {
    hear(event) {
      if (event.type !== 'pieces' || event.draftId !== draftId || event.writer === writer) return;
      noteSave(known, event.seq);
      if (event.asides) onAsides();
      quietly(take(event.keys));
    },
    settle() {
      if (waiting.size > 0) quietly(take([...waiting]));
    },
    async catchUp() {
      try {
        const card = await drafts.card(draftId);
        if (!card || ended() || (card.seq === known.seen && !known.missed)) return;
        const pieces = await drafts.pieces(draftId);
        known.seen = Math.max(known.seen, card.seq);
        known.missed = false;
        await take(pieces.filter(({ key, seq }) => seq > (known.seqs.get(key) ?? 0)).map(({ key }) => key));
      } catch {
        known.missed = true;
      }
    },
    stop() {
      stopped = true;
    },
  };
}
