import { UnionReportError, type ErrorCode } from '../errors.js';
import type { UnionReport } from '../report/union-report.js';
import type { DraftStatus } from './draft-session.js';
import type { DraftProgress, DraftSaved, DraftStore, PieceWrite } from './draft-store.js';
import type { Jotting } from './jotting.js';
import { noteSave, type KnownPieces } from './known-pieces.js';
import { forgetLastWords, leaveLastWords } from './last-words.js';
import { keysOf, pieceIn } from './piece.js';

/** Milliseconds after which a save that is still going on is worth saying. */
const SLOW = 400;
/** Milliseconds for which typing has to rest before what is jotted down is saved. */
const REST = 1000;
/** Milliseconds from one save to the next while somebody types without a rest. */
const SAVE_EVERY = 10_000;
const RETRY_FIRST = 2000;
const RETRY_LAST = 60_000;

export interface SaverOptions {
  readonly drafts: DraftStore;
  readonly draftId: string;
  readonly writer: string;
  readonly known: KnownPieces;
  /** Name of the draft where it has to be made. */
  readonly name: string | undefined;
  /** Whether the draft is there. */
  readonly made: boolean;
  readonly report: () => UnionReport;
  readonly onStatus: (status: DraftStatus) => void;
  readonly onSaved: (at: string, keys: readonly string[]) => void;
  readonly onAsides: () => void;
  /** Typing rests, or has gone on for long: a save begins. */
  readonly onRest: () => void;
  /** All is stored, or failed. */
  readonly onIdle: () => void;
}

/** From the report to the draft. */
export interface DraftSaver {
  /** Pieces that have changed are on their way before this returns, unless an earlier save is still going on. */
  add(keys: Iterable<string>): void;
  /** Jots a piece down that the report may not have yet; false where that is not possible just now, and it has to be added. */
  type(key: string, value: unknown, at: Date): boolean;
  /** What was jotted down since the last save may not be stored. */
  saveJotted(): void;
  /** Stored with the next save, or when typing rests. */
  setProgress(progress: DraftProgress): void;
  /** Whether a piece is waiting to be stored, or just being stored. */
  isBusy(key: string): boolean;
  /** Hands over all that waits at once, for a page that may be gone the next moment. */
  hurry(): Promise<void>;
  /** The same, and leaves what is not stored yet where it can be found if the page does not live to see it stored. */
  leave(): Promise<void>;
  /** Tries again what failed. */
  retry(): void;
  /** No more tries. Ends the timers. */
  stop(): Promise<void>;
}

export function createDraftSaver({ drafts, draftId, writer, known, name, made, report, onStatus, onSaved, onAsides, onRest, onIdle }: SaverOptions): DraftSaver {
  /** Keys only: the value is read when it is written, so that whatever was typed meanwhile goes along. */
  const dirty = new Set<string>();
  /** Keys that could not be stored. Apart from the others: a text too long for the disk is not tried with every key typed. */
  const stuck = new Set<string>();
  /** Keys that are jotted down and wait for the next save. */
  const jotted = new Set<string>();
  /** Keys that there is a jotting of, to be dropped when they are saved. */
  const marked = new Set<string>();
  const inFlight = new Set<ReadonlySet<string>>();
  const saves = new Set<Promise<void>>();
  let making: Promise<void> | undefined;
  let progress: DraftProgress | undefined;
  /** What `stuck` is stuck for. */
  let trouble: DraftStatus | undefined;
  let stopped = false;
  let left = false;
  /** Until when a key is only jotted down. */
  let jotsUntil = 0;
  let lastJot = 0;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let slowTimer: ReturnType<typeof setTimeout> | undefined;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let retryAfter = RETRY_FIRST;

  const begin = (): void => {
    if (dirty.size === 0 && jotted.size === 0 && !progress && made) return;
    if (saves.size === 0) slowTimer = setTimeout(() => onStatus({ state: 'saving' }), SLOW);
    clearTimeout(saveTimer);
    saveTimer = undefined;
    jotsUntil = performance.now() + SAVE_EVERY;
    run(save());
    onRest();
  };
  const run = (work: Promise<boolean>): void => {
    const running = work.then((well) => {
      saves.delete(running);
      if (saves.size > 0) return;
      clearTimeout(slowTimer);
      slowTimer = undefined;
      if (well && stuck.size > 0 && !isFull(trouble)) retry(); // The disk works again.
      else if (dirty.size > 0) pump();
      else if (jotted.size === 0 && !stopped) onIdle();
    });
    saves.add(running);
  };
  /** One at a time: what is typed meanwhile waits for the end of the save, and goes as one. */
  const pump = (): void => {
    if (saves.size > 0) return;
    const began = performance.now();
    if (dirty.size === 0 || !mayJot(began)) return begin();
    const now = report();
    const at = Date.parse(now.updatedAt);
    const keys = [...dirty];
    if (jot(keys.map((key) => ({ writer, at, key, value: pieceIn(now, key), base: known.seqs.get(key) ?? 0 })), began)) dirty.clear();
    else begin();
  };
  /** Whether a key is only jotted down, and it is not yet time for a save. */
  const mayJot = (now: number): boolean => made && stuck.size === 0 && now < jotsUntil;
  /** One timer for a whole run of keys: setting one anew at every key costs as much as storing it. */
  const saveAtRest = (): void => {
    const now = performance.now();
    const left = Math.min(lastJot + REST, jotsUntil) - now;
    saveTimer = left > 0 ? setTimeout(saveAtRest, left) : undefined;
    if (!saveTimer) begin();
  };
  const retry = (): void => {
    for (const key of stuck) dirty.add(key);
    stuck.clear();
    begin();
  };

  const jot = (jottings: readonly Jotting[], now: number): boolean => {
    if (!drafts.jot?.(draftId, jottings)) return false;
    for (const { key } of jottings) {
      jotted.add(key);
      marked.add(key);
    }
    lastJot = now;
    saveTimer ??= setTimeout(saveAtRest, REST);
    return true;
  };

  /** Whether it went well. Never rejects. */
  const save = async (): Promise<boolean> => {
    const keys = new Set([...dirty, ...jotted]);
    const counted = progress;
    const { updatedAt } = report();
    inFlight.add(keys);
    dirty.clear();
    jotted.clear();
    progress = undefined;
    try {
      if (!made) await make(keys);
      if (keys.size > 0 || counted) await store(keys, counted);
      onSaved(updatedAt, [...keys]);
      if (stuck.size === 0) settled(updatedAt);
      else if (trouble) onStatus(trouble);
      return true;
    } catch (error) {
      for (const key of keys) stuck.add(key);
      progress ??= counted;
      failed(error);
      return false;
    } finally {
      inFlight.delete(keys);
    }
  };
  const settled = (at: string): void => {
    // This save is still counted: a page that left is remembered until nothing else is on its way.
    if (left && saves.size < 2 && dirty.size === 0) {
      left = false;
      forgetLastWords(draftId);
    }
    clearTimeout(retryTimer);
    retryTimer = undefined;
    retryAfter = RETRY_FIRST;
    onStatus(drafts.kept ? { state: 'saved', at } : { state: 'not-kept', reason: drafts.reason });
  };
  const failed = (error: unknown): void => {
    const code = codeOf(error);
    trouble = code === 'storage-missing' ? { state: 'not-kept', reason: drafts.reason } : { state: 'failed', code };
    onStatus(trouble);
    clearTimeout(retryTimer);
    if (stopped) return;
    retryTimer = setTimeout(retry, retryAfter);
    retryAfter = Math.min(2 * retryAfter, RETRY_LAST);
  };

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

  const store = async (keys: Set<string>, counted: DraftProgress | undefined): Promise<void> => {
    try {
      if ((await write([...keys], counted)).status === 'saved') return;
      // Deleted for good elsewhere, or the storage was cleared: all of it is still here.
      await make(keys);
      await write([...keys], counted);
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

  /** Reads what it writes when it is called: a save that began earlier must not put older words over newer. */
  const write = async (keys: readonly string[], counted?: DraftProgress): Promise<DraftSaved> => {
    const now = report();
    const saved = await drafts.write(draftId, { writer, at: now.updatedAt, pieces: piecesOf(now, keys), ...(counted ? { progress: counted } : {}) });
    if (saved.status === 'missing') return saved;
    for (const key of keys) marked.delete(key);
    keys.forEach((key, at) => known.seqs.set(key, Math.max(known.seqs.get(key) ?? 0, saved.seqs[at] ?? 0)));
    noteSave(known, saved.seq);
    if (saved.asides.length > 0) onAsides();
    return saved;
  };
  const piecesOf = (now: UnionReport, keys: readonly string[]): PieceWrite[] =>
    keys.map((key) => ({ key, value: pieceIn(now, key), base: known.seqs.get(key) ?? 0, ...(marked.has(key) ? { jotted: true } : {}) }));
  const hurry = async (): Promise<void> => {
    retry();
    while (saves.size > 0) await Promise.all(saves);
  };

  const leave = (): Promise<void> => {
    const now = report();
    const keys = new Set([...dirty, ...stuck, ...jotted, ...[...inFlight].flatMap((some) => [...some])]);
    if (keys.size > 0 && made && drafts.kept) {
      left = true;
      leaveLastWords(draftId, { writer, at: now.updatedAt, pieces: piecesOf(now, [...keys]) });
    }
    return hurry();
  };

  return {
    add(keys) {
      for (const key of keys) {
        stuck.delete(key);
        dirty.add(key);
      }
      pump();
    },
    type(key, value, at) {
      const now = performance.now();
      return saves.size === 0 && dirty.size === 0 && mayJot(now) && jot([{ writer, at: at.getTime(), key, value, base: known.seqs.get(key) ?? 0 }], now);
    },
    saveJotted() {
      jotsUntil = 0; // A save is to find out why it failed.
      for (const key of jotted) dirty.add(key);
      if (dirty.size > 0) pump();
    },
    setProgress(next) {
      progress = next;
      saveTimer ??= setTimeout(saveAtRest, REST);
    },
    isBusy: (key) => dirty.has(key) || stuck.has(key) || jotted.has(key) || [...inFlight].some((keys) => keys.has(key)),
    hurry,
    leave,
    retry,
    async stop() {
      stopped = true;
      clearTimeout(retryTimer);
      await hurry();
      if (progress) await hurry(); // Counted when the last words were saved.
      clearTimeout(saveTimer);
    },
  };
}

const isFull = (status: DraftStatus | undefined): boolean => status?.state === 'failed' && status.code === 'storage-full';
const codeOf = (error: unknown): ErrorCode => (error instanceof UnionReportError ? error.code : 'storage-failed');
