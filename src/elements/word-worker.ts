import type { ImportOptions } from '../docx/import-docx.js';
import type { WordJob, WordNews } from '../docx/word-job.js';
import { UnionReportError } from '../errors.js';
import type { Paper } from '../paper/paper.js';
import type { ReadReport } from '../report/incoming.js';
import type { UnionReport } from '../report/union-report.js';
import { trustedWorker, type WorkerSource } from './base/worker-source.js';

/** For how long a Worker may say nothing, in ms: before it is ready, and while it has work. */
export interface Patience {
  readonly start: number;
  readonly work: number;
}
const PATIENCE: Patience = { start: 20_000, work: 60_000 };

type Job = WordJob extends infer J ? (J extends WordJob ? Omit<J, 'n'> : never) : never;
interface Pending {
  readonly onProgress: ((share: number) => void) | undefined;
  done(news: WordNews): void;
  failed(error: UnionReportError): void;
}

/** A Worker that makes and reads Word files. All that it can't do, dead or alive, fails with `worker-failed`. */
export class WordWorker {
  readonly #worker: Worker;
  readonly #patience: Patience;
  readonly #pending = new Map<number, Pending>();
  #count = 0;
  #ready = false;
  #ending = false;
  #dead: UnionReportError | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @throws UnionReportError `worker-failed` */
  constructor(source: WorkerSource, patience = PATIENCE) {
    this.#patience = patience;
    try {
      this.#worker = new Worker(trustedWorker(source), { type: 'module', name: 'union-report' });
    } catch (cause) {
      throw failure('it could not be made', cause);
    }
    this.#worker.onmessage = ({ data }: MessageEvent<WordNews>) => this.#hear(data);
    this.#worker.onmessageerror = () => this.#die('what it said could not be read');
    this.#worker.onerror = (event) => {
      event.preventDefault(); // Told by an event of ours; the page's own handler of errors has nothing to do with it.
      this.#die(event.message || 'its file could not be loaded');
    };
  }

  /** @throws UnionReportError `export-failed`, `worker-failed` */
  async write(paper: Paper, report: UnionReport, onProgress?: (share: number) => void): Promise<Blob> {
    const news = await this.#ask({ type: 'write', paper, report }, onProgress);
    if (news.type !== 'written') throw failure(`a "${news.type}" for what was to be written`);
    return new Blob([news.bytes], { type: news.contentType });
  }

  /** @param signal gives it up @throws UnionReportError `worker-failed`, or the signal's reason */
  async read(file: Blob | Uint8Array, { newId: _, pause: _here, ...options }: ImportOptions, signal?: AbortSignal): Promise<ReadReport> {
    const news = await this.#ask({ type: 'read', file, options }, undefined, signal);
    if (news.type !== 'read') throw failure(`a "${news.type}" for what was to be read`);
    return news.read;
  }

  /** No more work comes: what is under way is done, then the Worker is gone. */
  end(): void {
    this.#ending = true;
    if (this.#pending.size === 0) this.#die('it was ended');
  }

  /** Whether it takes no more work. */
  get isOver(): boolean {
    return this.#dead !== undefined;
  }

  #ask(job: Job, onProgress?: (share: number) => void, signal?: AbortSignal): Promise<WordNews> {
    return new Promise((done, failed) => {
      if (this.#dead) return failed(this.#dead);
      if (signal?.aborted) return failed(signal.reason as Error);
      const n = ++this.#count;
      try {
        this.#worker.postMessage({ ...job, n } satisfies WordJob);
      } catch (cause) {
        return failed(failure('the job is no plain data', cause));
      }
      this.#pending.set(n, { onProgress, done, failed });
      signal?.addEventListener('abort', () => {
        if (!this.#pending.delete(n)) return;
        failed(signal.reason as Error);
        // There is no other way to stop it, and another is soon made.
        if (this.#pending.size === 0) this.#die('its work was given up');
      });
      if (this.#pending.size === 1) this.#watch();
    });
  }

  #hear(news: WordNews): void {
    this.#ready = true;
    if (news.type !== 'ready') {
      const pending = this.#pending.get(news.n);
      if (news.type === 'progress') pending?.onProgress?.(news.share);
      else {
        this.#pending.delete(news.n);
        if (news.type !== 'failed') pending?.done(news);
        else pending?.failed(news.code ? new UnionReportError(news.code, news.message) : failure(news.message));
      }
    }
    this.#watch();
    if (this.#ending && this.#pending.size === 0) this.#die('it was ended');
  }

  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#pending.size > 0) this.#timer = setTimeout(() => this.#die('it says nothing'), this.#ready ? this.#patience.work : this.#patience.start);
  }

  #die(why: string): void {
    this.#dead ??= failure(why);
    clearTimeout(this.#timer);
    this.#worker.terminate();
    for (const { failed } of this.#pending.values()) failed(this.#dead);
    this.#pending.clear();
  }
}

const failure = (why: string, cause?: unknown): UnionReportError => new UnionReportError('worker-failed', `The Worker of worker-src: ${why}`, { cause });
