import type { DraftStatus } from './draft-session.js';
import type { DraftProgress } from './draft-store.js';
import { forgetLastWords, leaveLastWords } from './last-words.js';
import { codeOf, createPieceWriter, type WriterOptions } from './piece-writer.js';
import { pieceIn } from './piece.js';

/** Milliseconds after which a save that is still going on is worth saying. */
const SLOW = 400;
/** Milliseconds for which typing has to rest before what is jotted down is saved. */
const REST = 1000;
/** Milliseconds from one save to the next while somebody types without a rest. */
const SAVE_EVERY = 10_000;
const RETRY_FIRST = 2000;
const RETRY_LAST = 60_000;

export interface SaverOptions extends WriterOptions {
  readonly onStatus: (status: DraftStatus) => void;
  readonly onSaved: (at: string, keys: readonly string[]) => void;
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

export function createDraftSaver(options: SaverOptions): DraftSaver {
  const { drafts, draftId, report, onStatus, onSaved, onRest, onIdle } = options;
  const writer = createPieceWriter(options);
  /** Keys only: the value is read when it is written, so that whatever was typed meanwhile goes along. */
  const dirty = new Set<string>();
  /** Keys that could not be stored. Apart from the others: a text too long for the disk is not tried with every key typed. */
  const stuck = new Set<string>();
  /** Keys that are jotted down and wait for the next save. */
  const jotted = new Set<string>();
  const inFlight = new Set<ReadonlySet<string>>();
  const saves = new Set<Promise<void>>();
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
    if (dirty.size === 0 && jotted.size === 0 && !progress && writer.made) return;
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
    for (const key of dirty) {
      if (!jot(key, pieceIn(now, key), at, began)) return begin();
      dirty.delete(key);
    }
  };
  /** Whether a key is only jotted down, and it is not yet time for a save. */
  const mayJot = (now: number): boolean => writer.made && stuck.size === 0 && now < jotsUntil;
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

  const jot = (key: string, value: unknown, at: number, now: number): boolean => {
    if (!writer.jot(key, value, at)) return false;
    jotted.add(key);
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
      await writer.save(keys, counted);
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

  const hurry = async (): Promise<void> => {
    retry();
    while (saves.size > 0) await Promise.all(saves);
  };

  const leave = (): Promise<void> => {
    const keys = new Set([...dirty, ...stuck, ...jotted, ...[...inFlight].flatMap((some) => [...some])]);
    if (keys.size > 0 && writer.made && drafts.kept) {
      left = true;
      leaveLastWords(draftId, writer.saveOf(keys));
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
      return saves.size === 0 && dirty.size === 0 && mayJot(now) && jot(key, value, at.getTime(), now);
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
