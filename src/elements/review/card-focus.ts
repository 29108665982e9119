import type { LitElement } from 'lit';
import type { Deciding } from './deciding.js';

/** The focus among the cards of a review. Where it is, keys act. */
export class CardFocus {
  readonly #host: LitElement;
  readonly #deciding: Deciding;

  constructor(host: LitElement, deciding: Deciding) {
    this.#host = host;
    this.#deciding = deciding;
  }

  /** An entry as it stands on the page. */
  card(id: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`[data-entry="${CSS.escape(id)}"]`);
  }

  /** To an entry, which comes into sight. */
  to(id: string): void {
    this.#at(id);
    void this.#host.updateComplete.then(() => {
      const card = this.card(id);
      card?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: 'nearest' });
    });
  }

  move(by: 1 | -1): void {
    this.to(this.#deciding.beside(this.#deciding.current, by));
  }

  /** Among the rows of the list of a card: into it, along it, out of it. */
  toRow(by: 1 | -1 | 'in' | 'out'): void {
    const { current } = this.#deciding;
    const boxes = [...(this.card(current)?.querySelectorAll<HTMLElement>('label.row input') ?? [])];
    const at = boxes.indexOf((this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement);
    const next = by === 'in' ? boxes[0] : by === 'out' ? undefined : boxes[at + by];
    if (next) next.focus();
    else if (by === 1) this.move(1);
    else if (by !== 'in') this.to(current);
  }

  /** It came to a card by itself. */
  readonly onFocus = (event: Event): void => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('.card')?.dataset['entry'];
    if (id !== undefined && id !== this.#deciding.current) this.#at(id);
  };

  #at(id: string): void {
    this.#deciding.current = id;
    this.#host.requestUpdate();
  }
}
