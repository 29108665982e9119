import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseDirectory, type Directory } from '../../directory/directory.js';
import { UnionReportError } from '../../errors.js';
import { extendOutline, type OutlineConfig } from '../../outline/extend-outline.js';
import { awaitOutline } from '../../outline/register-outline.js';
import type { Outline } from '../../outline/outline.js';
import { loadParser } from '../lazy.js';
import { asError } from './as-error.js';
import { UnionReportErrorEvent } from './events.js';

/** What a host names on an element, as attributes or properties. Nothing is fetched unless it is named. */
export interface HostNamed {
  /** An outline, or the id of one that is registered (now or later). */
  outline?: Outline | string | undefined;
  outlineSrc?: string | undefined;
  config?: OutlineConfig | undefined;
  configSrc?: string | undefined;
  /** Units as JSON. */
  directory?: unknown;
  directorySrc?: string | undefined;
}

const KEYS = ['outline', 'outlineSrc', 'config', 'configSrc', 'directory', 'directorySrc'] as const;

/** Brings what the host has named: the outline with the host's additions, and the directory. */
export class HostData implements ReactiveController {
  /** `none`: the host has named no outline. `waiting`: named by an id that nobody has registered yet. */
  state: 'none' | 'waiting' | 'loading' | 'ready' | 'failed' = 'none';
  outline: Outline | undefined;
  directory: Directory | undefined;
  /** A directory is a help; without it units are typed. */
  directoryFailed = false;
  readonly #host: ReactiveControllerHost & HTMLElement & HostNamed;
  #named: readonly unknown[] = [];
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & HostNamed) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const named = KEYS.map((key) => this.#host[key]);
    if (named.some((one, i) => one !== this.#named[i])) this.load();
  }

  hostConnected(): void {
    if (this.#running?.signal.aborted) this.load();
  }

  hostDisconnected(): void {
    if (this.state !== 'ready') this.#running?.abort();
  }

  /** Loads what is named, anew. */
  load(): void {
    this.#named = KEYS.map((key) => this.#host[key]);
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    if (this.#host.outline === undefined && !this.#host.outlineSrc) return this.#settle('none');
    this.#settle('loading');
    this.#bring(signal).then(
      () => signal.aborted || this.#settle('ready'),
      (cause: unknown) => {
        if (signal.aborted) return;
        this.#settle('failed');
        this.#tell(cause);
      },
    );
  }

  async #bring(signal: AbortSignal): Promise<void> {
    const { config: given, configSrc, directorySrc, directory: own } = this.#host;
    const [outline, config] = await Promise.all([this.#outline(signal), configSrc ? this.#config(configSrc, signal) : given]);
    let units = own ?? config?.directory;
    this.directoryFailed = false;
    if (units === undefined && directorySrc)
      units = await fetchJson(directorySrc, signal).catch((cause: unknown) => {
        this.directoryFailed = true;
        if (!signal.aborted) this.#tell(cause);
      });
    if (signal.aborted) return;
    this.outline = config ? extendOutline(outline, config) : outline;
    this.directory = units === undefined ? undefined : parseDirectory(units).directory;
  }

  async #outline(signal: AbortSignal): Promise<Outline> {
    const { outline, outlineSrc = '' } = this.#host;
    if (typeof outline === 'object') return outline;
    if (outline !== undefined)
      return new Promise((found) => {
        const stop = awaitOutline(outline, found);
        signal.addEventListener('abort', stop);
        if (!this.outline) queueMicrotask(() => this.state === 'loading' && !signal.aborted && this.#settle('waiting'));
      });
    const read = (await loadParser()).parseOutline(await fetchJson(outlineSrc, signal));
    if (read.status === 'failed') throw invalid(outlineSrc, read.problems[0]);
    return read.outline;
  }

  async #config(src: string, signal: AbortSignal): Promise<OutlineConfig> {
    const read = (await loadParser()).parseOutlineConfig(await fetchJson(src, signal));
    if (read.status === 'failed') throw invalid(src, read.problems[0]);
    return { ...read.config, ...this.#host.config };
  }

  #settle(state: HostData['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #tell(cause: unknown): void {
    this.#host.dispatchEvent(new UnionReportErrorEvent(asError(cause, 'fetch-failed')));
  }
}

const invalid = (src: string, problem: { readonly path: string; readonly message: string } | undefined): UnionReportError =>
  new UnionReportError('outline-invalid', `${src}: ${problem?.path ?? ''}: ${problem?.message ?? ''}`, { path: problem?.path ?? '' });

async function fetchJson(src: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(src, { signal, credentials: 'same-origin' });
    if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
    return (await response.json()) as unknown;
  } catch (cause) {
    throw new UnionReportError('fetch-failed', `${src} could not be fetched as JSON`, { cause });
  }
}
