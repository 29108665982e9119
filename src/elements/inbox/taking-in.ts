import type { Taking } from '../../intake/intake-store.js';
import { breather, type Breathe } from '../base/breathe.js';
import type { GivenFile } from './given-file.js';
import { glanceAt, type Glance } from './glance.js';
import type { Given } from './read-given.js';

/** A file that is no report by its looks. */
export interface SetAsideFile {
  readonly path: string;
  readonly kind: 'picture' | 'other';
}

/** How far the taking in is. `looking`: folders are walked. */
export interface Progress {
  readonly state: 'idle' | 'looking' | 'reading' | 'stopped' | 'done';
  readonly total: number;
  readonly done: number;
  /** Files that were read before and came again. */
  readonly known: number;
}

export interface TakingInOptions {
  /** @param isWaiting whether a file was read already, though it is not yet kept */
  readonly read: (given: GivenFile, glance: Exclude<Glance, { is: 'aside' }>, isWaiting: (fileId: string) => boolean, breathe: Breathe) => Promise<Given>;
  /** Whether a file is kept. */
  readonly isKept: (fileId: string) => boolean;
  /** Keeps what was read. */
  readonly keep: (takings: readonly Taking[]) => Promise<void>;
  readonly known: (fileId: string, path: string) => Promise<void>;
  /** Something has changed: draw when there is time. */
  readonly changed: () => void;
  readonly failed: (cause: unknown) => void;
}

/** How many are kept in one go, and how long the first of them may wait, in ms. */
const BATCH = 3;
const PATIENCE = 400;
/** So many files are under way at once: while one is fetched from the disk or read by a Worker, another is dealt with. */
const AHEAD = 2;

/**
 * Takes files in one after another. After each the page may answer a click; what was read is kept before much more is
 * read, so that memory stays flat and a closed page loses little. Reading goes on while a batch is being kept.
 */
export class TakingIn {
  progress: Progress = { state: 'idle', total: 0, done: 0, known: 0 };
  /** Files of this visit that are no reports. */
  aside: SetAsideFile[] = [];
  readonly #options: TakingInOptions;
  #queue: GivenFile[] = [];
  #running = false;
  #stopped = false;

  constructor(options: TakingInOptions) {
    this.#options = options;
  }

  get busy(): boolean {
    return this.progress.state === 'looking' || this.progress.state === 'reading';
  }

  async add(files: readonly GivenFile[] | Promise<readonly GivenFile[]>): Promise<void> {
    if (!this.busy) {
      this.progress = { state: 'looking', total: 0, done: 0, known: 0 };
      this.#stopped = false;
    }
    this.#options.changed();
    this.#queue.push(...(await files));
    this.#set({ total: this.#queue.length, ...(!this.#running && !this.#stopped && { state: 'reading' }) });
    if (!this.#running) await this.#run();
  }

  /** Ends after the file that is being read; what was read stays. */
  stop(): void {
    this.#stopped = true;
    this.#queue = [];
    this.#set({ state: 'stopped' });
  }

  async #run(): Promise<void> {
    this.#running = true;
    const { breathe, end } = breather();
    const keeping = new Keeping(this.#options.keep);
    const reading: Promise<() => Promise<void>>[] = [];
    let next = 0;
    try {
      while (!this.#isStopped()) {
        for (let given; reading.length < AHEAD && (given = this.#queue[next]); next++) {
          const one = this.#read(given, keeping, breathe);
          one.catch(() => undefined); // Heard when it is its turn.
          reading.push(one);
        }
        const done = await reading.shift();
        if (!done) break;
        await done();
        this.#set({ done: this.progress.done + 1 });
        await breathe();
      }
      await keeping.end();
    } catch (cause) {
      this.stop();
      this.#options.failed(cause);
    }
    end();
    this.#running = false;
    this.#queue = [];
    this.#set({ state: this.#stopped ? 'stopped' : 'done' });
  }

  /** @returns what is to be done with a file when all before it are dealt with */
  async #read(given: GivenFile, keeping: Keeping, breathe: Breathe): Promise<() => Promise<void>> {
    const glance = await glanceAt(given);
    if (glance.is === 'aside') return () => Promise.resolve(void this.aside.push({ path: given.path, kind: glance.kind }));
    const isWaiting = (fileId: string): boolean => keeping.has(fileId);
    const result = await this.#options.read(given, glance, isWaiting, breathe);
    return async () => {
      const fileId = result.status === 'read' ? result.taking.intake.fileId : result.fileId;
      // Known, or the same as the one before it, which was still being read.
      const isAgain = result.status === 'known' || isWaiting(fileId) || this.#options.isKept(fileId);
      if (!isAgain) return keeping.add(result.taking);
      if (isWaiting(fileId)) await keeping.end();
      await this.#options.known(fileId, given.path);
      this.#set({ known: this.progress.known + 1 });
    };
  }

  #isStopped(): boolean {
    return this.#stopped;
  }

  #set(progress: Partial<Progress>): void {
    this.progress = { ...this.progress, ...progress };
    this.#options.changed();
  }
}

/** What was read and is not kept yet. */
class Keeping {
  readonly #keep: TakingInOptions['keep'];
  #batch: Taking[] = [];
  /** Those that are being kept. */
  #under: readonly Taking[] = [];
  #done: Promise<void> = Promise.resolve();
  #since = performance.now();

  constructor(keep: TakingInOptions['keep']) {
    this.#keep = keep;
  }

  has(fileId: string): boolean {
    return [...this.#batch, ...this.#under].some(({ intake }) => intake.fileId === fileId);
  }

  async add(taking: Taking): Promise<void> {
    this.#batch.push(taking);
    if (this.#batch.length >= BATCH || performance.now() - this.#since > PATIENCE) await this.#flush();
  }

  /** Resolves when all is kept. */
  async end(): Promise<void> {
    await this.#flush();
    await this.#done;
    this.#under = [];
  }

  /** Waits for those before only. */
  async #flush(): Promise<void> {
    await this.#done;
    this.#under = this.#batch;
    this.#batch = [];
    this.#since = performance.now();
    if (!this.#under.length) return;
    this.#done = this.#keep(this.#under);
    this.#done.catch(() => undefined); // Heard by whoever waits for it next.
  }
}
