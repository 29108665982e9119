import type { Taking } from '../../intake/intake-store.js';
import { breather, type Breathe } from './breathe.js';
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
  /** Keeps what was read; the next files wait for it. */
  readonly keep: (takings: readonly Taking[]) => Promise<void>;
  readonly known: (fileId: string, path: string) => Promise<void>;
  /** Something has changed: draw when there is time. */
  readonly changed: () => void;
  readonly failed: (cause: unknown) => void;
}

/** How many are kept in one go, and how long the first of them may wait, in ms. */
const BATCH = 8;
const PATIENCE = 400;

/**
 * Takes files in one after another. After each the page may answer a click; what was read is kept before much more is
 * read, so that memory stays flat and a closed page loses little.
 */
export class TakingIn {
  progress: Progress = { state: 'idle', total: 0, done: 0, known: 0 };
  /** Files of this visit that are no reports. */
  aside: SetAsideFile[] = [];
  readonly #options: TakingInOptions;
  #queue: GivenFile[] = [];
  #at = 0;
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
    this.#at = 0;
    this.#set({ state: 'stopped' });
  }

  async #run(): Promise<void> {
    this.#running = true;
    const batch: Taking[] = [];
    let since = performance.now();
    const { breathe, end } = breather();
    const flush = async (): Promise<void> => {
      const takings = batch.splice(0);
      since = performance.now();
      if (takings.length) await this.#options.keep(takings);
    };
    try {
      for (let given = this.#queue[this.#at]; given && !this.#isStopped(); given = this.#queue[++this.#at]) {
        const taking = await this.#one(given, batch, breathe);
        if (taking) batch.push(taking);
        this.#set({ done: this.progress.done + 1 });
        if (batch.length >= BATCH || performance.now() - since > PATIENCE) await flush();
        await breathe();
      }
      await flush();
    } catch (cause) {
      this.stop();
      this.#options.failed(cause);
    }
    end();
    this.#running = false;
    this.#queue = [];
    this.#at = 0;
    this.#set({ state: this.#stopped ? 'stopped' : 'done' });
  }

  async #one(given: GivenFile, batch: Taking[], breathe: Breathe): Promise<Taking | undefined> {
    const glance = await glanceAt(given);
    if (glance.is === 'aside') return void this.aside.push({ path: given.path, kind: glance.kind });
    const isWaiting = (fileId: string): boolean => batch.some(({ intake }) => intake.fileId === fileId);
    const result = await this.#options.read(given, glance, isWaiting, breathe);
    if (result.status === 'read') return result.taking;
    if (isWaiting(result.fileId)) await this.#options.keep(batch.splice(0));
    await this.#options.known(result.fileId, given.path);
    this.#set({ known: this.progress.known + 1 });
    return undefined;
  }

  #isStopped(): boolean {
    return this.#stopped;
  }

  #set(progress: Partial<Progress>): void {
    this.progress = { ...this.progress, ...progress };
    this.#options.changed();
  }
}
