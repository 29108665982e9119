import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { vi, type Words } from '../../i18n/vi/index.js';
import type { Language } from '../../outline/text.js';
import { loadEnglish } from '../lazy.js';

let english: Words | undefined;

/**
 * The language of an element: its own `lang`, else the nearest ancestor's (through shadow roots), else
 * Vietnamese. English words are fetched when they are first wanted; until then Vietnamese stands in.
 */
export class LanguageController implements ReactiveController {
  words: Words = vi;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get language(): Language {
    return this.words.language;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#settle());
    for (const node of selfAndAncestors(this.#host)) this.#observer.observe(node, { attributeFilter: ['lang'] });
    this.#settle();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #settle(): void {
    const wanted = languageOf(this.#host);
    if (wanted === 'en' && !english) {
      void loadEnglish().then(
        ({ en }) => {
          english = en;
          if (this.#host.isConnected) this.#settle();
        },
        () => undefined,
      );
      return;
    }
    const words = wanted === 'en' && english ? english : vi;
    if (words === this.words) return;
    this.words = words;
    this.#host.requestUpdate();
  }
}

function* selfAndAncestors(from: Element): Iterable<Element> {
  let at: Node | null = from;
  while (at) {
    if (at instanceof Element) yield at;
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
}

function languageOf(element: Element): Language {
  for (const node of selfAndAncestors(element)) {
    const said = node.getAttribute('lang');
    if (said) return /^en\b/i.test(said) ? 'en' : 'vi';
  }
  return 'vi';
}
