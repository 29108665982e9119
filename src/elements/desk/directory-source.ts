import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseDirectory, type Directory } from '../../directory/directory.js';
import { asError } from '../base/as-error.js';
import { UnionReportErrorEvent } from '../base/events.js';
import { fetchJson } from '../base/fetch-json.js';

/** Gets the units that a host names. Without them units are typed, so a failure stops nobody. */
export class DirectorySource implements ReactiveController {
  directory: Directory | undefined;
  failed = false;
  loading = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #value: unknown;
  #src: string | undefined;
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#request?.signal.aborted) this.retry();
  }

  hostDisconnected(): void {
    if (this.loading) this.#request?.abort();
  }

  /** @param value units as JSON, which win over an address. */
  want(value: unknown, src: string | undefined): void {
    if (value === this.#value && src === this.#src) return;
    this.#value = value;
    this.#src = src;
    this.retry();
  }

  retry(): void {
    this.#request?.abort();
    this.failed = this.loading = false;
    this.directory = this.#value === undefined ? undefined : parseDirectory(this.#value).directory;
    if (this.directory || !this.#src) return;
    this.loading = true;
    const { signal } = (this.#request = new AbortController());
    void this.#fetch(this.#src, signal).then(() => {
      if (signal.aborted) return;
      this.loading = false;
      this.#host.requestUpdate();
    });
  }

  async #fetch(src: string, signal: AbortSignal): Promise<void> {
    try {
      const units = await fetchJson(src, signal);
      if (!signal.aborted) this.directory = parseDirectory(units).directory;
    } catch (cause) {
      if (signal.aborted) return;
      this.failed = true;
      this.#host.dispatchEvent(new UnionReportErrorEvent(asError(cause, 'fetch-failed')));
    }
  }
}
