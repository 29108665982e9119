import { UnionReportError, type ErrorCode } from '../errors.js';
import type { UnionReport } from '../report/union-report.js';
import type { DraftProgress, DraftSave, DraftSaved, DraftStore, PieceWrite } from './draft-store.js';
import { noteSave, type KnownPieces } from './known-pieces.js';
import { keysOf, pieceIn } from './piece.js';

export interface WriterOptions {
  readonly drafts: DraftStore;
  readonly draftId: string;
  readonly writer: string;
  readonly known: KnownPieces;
  /** Name of the draft where it has to be made. */
  readonly name: string | undefined;
  /** Whether the draft is there. */
  readonly made: boolean;
  readonly report: () => UnionReport;
  readonly onAsides: () => void;
}

/** Puts pieces of a report into its draft. Values are read when they are written: a save that began earlier puts no older words over newer. */
export interface PieceWriter {
  /** Whether the draft is there. It is made with the first save. */
  readonly made: boolean;
  /** Jots a piece down, as it is at that time (milliseconds since 1970); false where that is not possible just now. */
  jot(key: string, value: unknown, at: number): boolean;
  /**
   * Stores pieces, and drops what was jotted down of them. What it stored beyond `keys` is added to them. Where it
   * rejects, those are taken out of them that were stored in spite of it.
   */
  save(keys: Set<string>, progress: DraftProgress | undefined): Promise<void>;
  /** A save of these pieces that somebody else may make. */
  saveOf(keys: Iterable<string>): DraftSave;
}

export function createPieceWriter({ drafts, draftId, writer, known, name, made, report, onAsides }: WriterOptions): PieceWriter {
  /** Keys that there is a jotting of, to be dropped when they are saved. */
  const jotted = new Set<string>();
  let making: Promise<void> | undefined;

  /** Once, also for a save that hurries after another: the second would meet the draft of the first as a stranger's. */
  const make = (keys: Set<string>): Promise<void> => (making ??= create(keys).finally(() => (making = undefined)));
  const create = async (keys: Set<string>): Promise<void> => {
    const { status, opened } = await drafts.create(report(), name === undefined ? {} : { name });
    made = true;
    known.seen = opened.seq;
    // A draft of this report that nobody has read here: written over like another tab's, so that nothing of it is lost.
    if (status === 'exists') for (const key of keysOf(report())) keys.add(key);
    else for (const [key, seq] of opened.seqs) known.seqs.set(key, seq);
  };

  const store = async (keys: Set<string>, progress: DraftProgress | undefined): Promise<void> => {
    try {
      if ((await write([...keys], progress)).status === 'saved') return;
      // Deleted for good elsewhere, or the storage was cleared: all of it is still here.
      await make(keys);
      await write([...keys], progress);
    } catch (error) {
      if (codeOf(error) !== 'storage-full' || keys.size < 2) throw error;
      // One long text must not keep the others from the room there is.
      for (const key of [...keys])
        try {
          await write([key]);
          keys.delete(key);
        } catch {
          continue;
        }
      if (keys.size > 0) throw error;
    }
  };
  const write = async (keys: readonly string[], progress?: DraftProgress): Promise<DraftSaved> => {
    const saved = await drafts.write(draftId, { ...saveOf(keys), ...(progress ? { progress } : {}) });
    if (saved.status === 'missing') return saved;
    for (const key of keys) jotted.delete(key);
    keys.forEach((key, at) => known.seqs.set(key, Math.max(known.seqs.get(key) ?? 0, saved.seqs[at] ?? 0)));
    noteSave(known, saved.seq);
    if (saved.asides.length > 0) onAsides();
    return saved;
  };
  const saveOf = (keys: Iterable<string>): DraftSave => {
    const now = report();
    const pieces = [...keys].map((key): PieceWrite => ({ key, value: pieceIn(now, key), base: known.seqs.get(key) ?? 0, ...(jotted.has(key) ? { jotted: true } : {}) }));
    return { writer, at: now.updatedAt, pieces };
  };

  return {
    get made() {
      return made;
    },
    jot(key, value, at) {
      if (!drafts.jot?.(draftId, { writer, at, key, value, base: known.seqs.get(key) ?? 0 })) return false;
      jotted.add(key);
      return true;
    },
    async save(keys, progress) {
      if (!made) await make(keys);
      if (keys.size > 0 || progress) await store(keys, progress);
    },
    saveOf,
  };
}

export const codeOf = (error: unknown): ErrorCode => (error instanceof UnionReportError ? error.code : 'storage-failed');
