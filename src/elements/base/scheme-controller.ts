import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether an element is to be dark: when the page around it is. A page that never speaks of `color-scheme`
 * is light, whatever the system prefers: a dark block in a white page would look broken.
 */
export class SchemeController implements ReactiveController {
  dark = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #media: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#media = matchMedia('(prefers-color-scheme: dark)');
    this.#media.addEventListener('change', this.#later);
    this.#look();
    // Moved to another place, the element around this one turns only after this one has looked.
    this.#later();
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#later);
  }

  /** An element around this one may have to turn first. */
  readonly #later = (): void => void requestAnimationFrame(() => this.#look());

  #look(): void {
    const scheme = getComputedStyle(this.#host).colorScheme;
    const dark = /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || !!this.#media?.matches);
    if (dark === this.dark) return;
    this.dark = dark;
    this.#host.requestUpdate();
  }
}
