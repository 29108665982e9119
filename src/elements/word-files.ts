import type { LitElement } from 'lit';
import type { ImportOptions } from '../docx/import-docx.js';
import { UnionReportError } from '../errors.js';
import type { Paper } from '../paper/paper.js';
import type { ReadReport } from '../report/incoming.js';
import type { UnionReport } from '../report/union-report.js';
import { UnionReportErrorEvent } from './base/events.js';
import type { WorkerSource } from './base/worker-source.js';
import { loadDocx, loadReader } from './lazy.js';
import { WordWorker } from './word-worker.js';

/**
 * Makes the Word file of a paper: in the Worker of the desk that `from` stands in, where its host names one.
 *
 * @throws UnionReportError `chunk-failed`, `export-failed`
 */
export async function writeWordFile(paper: Paper, report: UnionReport, onProgress?: (share: number) => void, from?: Element): Promise<File> {
  const file = (await inWorker(from, (worker) => worker.write(paper, report, onProgress))) ?? (await (await loadDocx()).writeDocx(paper, report, onProgress));
  return new File([file], paper.fileName, { type: file.type });
}

/**
 * Reads a Word file; what is wrong with it is in the findings. In the Worker of the desk that `from` stands in, where
 * its host names one; `newId` stays here then, the Worker makes ids like it.
 *
 * @param signal gives it up: a Worker that does nothing else is ended
 * @throws UnionReportError `chunk-failed`, or the signal's reason
 */
export async function readWordFile(file: Blob | Uint8Array, options: ImportOptions, from?: Element, signal?: AbortSignal): Promise<ReadReport> {
  const read = await inWorker(from, (worker) => worker.read(file, options, signal));
  if (read) return read;
  const { importDocx } = await loadReader();
  const pause = async (): Promise<void> => {
    await options.pause?.();
    signal?.throwIfAborted();
  };
  const here = await importDocx(file, signal ? { ...options, pause } : options);
  signal?.throwIfAborted();
  return here;
}

type Desk = LitElement & { readonly workerSrc: WorkerSource | undefined };

/** A desk's Worker, from its first job until the desk leaves the page. */
interface Kept {
  readonly source: WorkerSource;
  worker?: WordWorker;
  failed?: true;
}
const kept = new WeakMap<Desk, Kept>();
const watched = new WeakSet<Desk>();

/** `undefined` where no Worker is named, or the one that is does not work: then the job is the page's. The host is told once. */
async function inWorker<T>(from: Element | undefined, work: (worker: WordWorker) => Promise<T>): Promise<T | undefined> {
  const desk = from && deskAround(from);
  const own = desk && keptOf(desk);
  if (!own || own.failed) return undefined;
  try {
    if (own.worker?.isOver) delete own.worker;
    own.worker ??= new WordWorker(own.source);
    return await work(own.worker);
  } catch (cause) {
    if (!(cause instanceof UnionReportError) || cause.code !== 'worker-failed') throw cause;
    giveUp(desk, own, cause);
    return undefined;
  }
}

function giveUp(desk: Desk, own: Kept, error: UnionReportError): void {
  if (own.failed) return;
  own.failed = true;
  own.worker?.end();
  desk.dispatchEvent(new UnionReportErrorEvent(error));
}

function keptOf(desk: Desk): Kept | undefined {
  const { workerSrc: source } = desk;
  const before = kept.get(desk);
  if (before && before.source === source) return before;
  before?.worker?.end();
  kept.delete(desk);
  if (!source) return undefined;
  const own: Kept = { source };
  kept.set(desk, own);
  if (!watched.has(desk)) desk.addController({ hostDisconnected: () => queueMicrotask(() => desk.isConnected || leave(desk)) });
  watched.add(desk);
  return own;
}

function leave(desk: Desk): void {
  kept.get(desk)?.worker?.end();
  kept.delete(desk);
}

/** The nearest element that has a Worker's address, through shadow roots. */
function deskAround(from: Element): Desk | undefined {
  let at: Node | null = from;
  while (at && !('workerSrc' in at)) at = at instanceof ShadowRoot ? at.host : at.parentNode;
  return (at as Desk | null) ?? undefined;
}
