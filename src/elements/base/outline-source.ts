import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { UnionReportError } from '../../errors.js';
import type { OutlineConfig } from '../../outline/extend-outline.js';
import type { Outline } from '../../outline/outline.js';
import { awaitOutline } from '../../outline/register-outline.js';
import { loadExtension, loadParser } from '../lazy.js';
import { UnionReportErrorEvent } from './events.js';
import { fetchJson } from './fetch-json.js';

/** Where a host says that outline and configuration are. A value wins over an address. */
export interface OutlineWish {
  /** The outline itself, or the id of a registered one. */
  readonly outline?: Outline | string | undefined;
  readonly outlineSrc?: string | undefined;
  readonly config?: OutlineConfig | undefined;
  readonly configSrc?: string | undefined;
}

/**
 * Gets the outline that a host wants, with what it adds to it. `waiting`: nobody has registered that id yet.
 * `failed` is told by a `union-report-error` too; `retry` tries again.
 */
export class OutlineSource implements ReactiveController {
  status: 'none' | 'waiting' | 'loading' | 'failed' | 'ready' = 'none';
  outline: Outline | undefined;
  config: OutlineConfig | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #arrived: (outline: Outline, config: OutlineConfig | undefined) => void;
  #wish: OutlineWish = {};
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, arrived: (outline: Outline, config: OutlineConfig | undefined) => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#request && this.status !== 'ready') this.retry();
  }

  hostDisconnected(): void {
    this.#request?.abort();
  }

  /** Says what is wanted; the same wish again changes nothing. */
  want(wish: OutlineWish): void {
    const { outline, outlineSrc, config, configSrc } = this.#wish;
    if (wish.outline === outline && wish.outlineSrc === outlineSrc && wish.config === config && wish.configSrc === configSrc) return;
    this.#wish = wish;
    this.retry();
  }

  retry(): void {
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    const { outline, outlineSrc, config, configSrc } = this.#wish;
    if (outline === undefined && !outlineSrc) return this.#become('none');
    this.#become(outline === undefined || (config === undefined && configSrc) ? 'loading' : 'waiting');
    const wanted = typeof outline === 'object' ? outline
      : outline !== undefined ? registered(outline, request.signal)
      : fetchJson(outlineSrc ?? '', request.signal).then(async (value) => readAs(outlineSrc ?? '', (await loadParser()).parseOutline(value)).outline);
    const added = config ?? (configSrc ? fetchJson(configSrc, request.signal).then(async (value) => readAs(configSrc, (await loadParser()).parseOutlineConfig(value)).config) : undefined);
    // What needs no waiting is there at once, so that a form draws its fields in its first paint.
    if (!(wanted instanceof Promise) && !added) return this.#settle(wanted, undefined);
    void Promise.all([wanted, added, added && loadExtension()]).then(
      ([outline, own, extension]) => request.signal.aborted || this.#settle(own && extension ? extension.extendOutline(outline, own) : outline, own),
    ).catch((error: unknown) => request.signal.aborted || this.#fail(error));
  }

  #settle(outline: Outline, config: OutlineConfig | undefined): void {
    this.outline = outline;
    this.config = config;
    this.#become('ready');
    this.#arrived(outline, config);
  }

  #fail(error: unknown): void {
    this.#become('failed');
    const told = error instanceof UnionReportError ? error : new UnionReportError('fetch-failed', String(error), { cause: error });
    this.#host.dispatchEvent(new UnionReportErrorEvent(told));
  }

  #become(status: OutlineSource['status']): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}

function registered(id: string, signal: AbortSignal): Outline | Promise<Outline> {
  let known: Outline | undefined;
  let arrive = (outline: Outline): void => void (known = outline);
  const stop = awaitOutline(id, (outline) => arrive(outline));
  if (known) return known;
  signal.addEventListener('abort', stop);
  return new Promise((resolve) => (arrive = resolve));
}

/** What a parser understood, or the error for what it did not. Parsers are loaded only where JSON is to be read. */
function readAs<R extends { readonly status: 'complete' | 'failed' }>(address: string, read: R): Extract<R, { readonly status: 'complete' }> {
  if (read.status === 'complete') return read as Extract<R, { readonly status: 'complete' }>;
  const [problem] = (read as unknown as { readonly problems: readonly { readonly path: string; readonly message: string }[] }).problems;
  throw new UnionReportError('outline-invalid', `${address}: ${problem?.path ?? ''}: ${problem?.message ?? ''}`, { path: problem?.path ?? '' });
}
