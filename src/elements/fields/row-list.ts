import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/vi/index.js';

/** Rows on the screen at once; more are turned like pages. */
const PAGE = 200;
/** Rows drawn before the browser may show what it has. */
const CHUNK = 40;

/**
 * The rows of a table on the screen, each drawn by itself: a key typed in one of a thousand rows draws that
 * row only, and a long table appears bit by bit.
 */
export class RowList {
  readonly element = document.createElement('tbody');
  readonly #draw: (element: HTMLTableRowElement, rowId: string, at: number) => void;
  /** Rows on the page, each with the position it was drawn for. */
  readonly #rows = new Map<string, { readonly element: HTMLTableRowElement; at: number }>();
  #all: readonly string[] = [];
  /** What was lined up when the page was last drawn, and what stands on it. */
  #seen: readonly string[] | undefined;
  #drawn: readonly string[] = [];
  #page = 0;
  #turn = 0;

  constructor(draw: (element: HTMLTableRowElement, rowId: string, at: number) => void) {
    this.#draw = draw;
  }

  /** Ids of all rows, in order. */
  get ids(): readonly string[] {
    return this.#all;
  }

  set ids(ids: readonly string[]) {
    this.#all = ids;
    this.#page = Math.min(this.#page, Math.max(0, Math.ceil(ids.length / PAGE) - 1));
  }

  /** A row's element; of a row that is still on its way, all up to it are drawn at once. */
  elementOf(rowId: string): HTMLTableRowElement | undefined {
    if (!this.#rows.has(rowId) && this.#drawn.includes(rowId)) this.#walk(this.#drawn, this.#page * PAGE, 0, undefined, ++this.#turn, PAGE);
    return this.#rows.get(rowId)?.element;
  }

  idOf(element: Element | null | undefined): string | undefined {
    for (const [id, row] of this.#rows) if (row.element === element) return id;
    return undefined;
  }

  /** Turns to the page of a row; whether it had to. */
  reveal(rowId: string): boolean {
    const page = Math.floor(Math.max(0, this.#all.indexOf(rowId)) / PAGE);
    const turned = page !== this.#page;
    this.#page = page;
    return turned;
  }

  /** @param changed rows to draw anew; absent: all. */
  draw(changed?: ReadonlySet<string>): void {
    const from = this.#page * PAGE;
    if (changed && this.#all === this.#seen) {
      for (const id of changed) {
        const row = this.#rows.get(id);
        if (row) this.#draw(row.element, id, row.at);
      }
      return;
    }
    this.#seen = this.#all;
    const ids = (this.#drawn = this.#all.slice(from, from + PAGE));
    const staying = new Set(ids);
    for (const [id, { element }] of this.#rows) if (!staying.has(id)) {
      element.remove();
      this.#rows.delete(id);
    }
    this.#walk(ids, from, 0, changed, ++this.#turn);
  }

  #walk(ids: readonly string[], from: number, start: number, changed: ReadonlySet<string> | undefined, turn: number, chunk = CHUNK): void {
    let at = start;
    for (let added = 0; at < ids.length && added < chunk; at++) {
      const id = ids[at] ?? '';
      let row = this.#rows.get(id);
      if (!row) {
        this.#rows.set(id, (row = { element: document.createElement('tr'), at: -1 }));
        row.element.dataset['row'] = id;
        added++;
      }
      const here = this.element.children[at];
      if (here !== row.element) this.element.insertBefore(row.element, here ?? null);
      if (!changed || changed.has(id) || row.at !== from + at) this.#draw(row.element, id, (row.at = from + at));
    }
    // A change in between starts the walk anew; an element that was taken out lets it be.
    if (at < ids.length) setTimeout(() => void (turn === this.#turn && this.element.isConnected && this.#walk(ids, from, at, changed, turn)));
  }

  pager(words: Words['fields'], update: () => void): TemplateResult | typeof nothing {
    const pages = Math.ceil(this.#all.length / PAGE);
    if (pages < 2) return nothing;
    const from = this.#page * PAGE;
    const button = (label: string, by: number): TemplateResult => html`<button type="button" class="button small" ?disabled=${this.#page + by < 0 || this.#page + by >= pages} @click=${() => {
      this.#page += by;
      update();
    }}>${label}</button>`;
    return html`<span class="pager">${button(words.pageBack, -1)}<span>${words.rowsShown(from + 1, Math.min(from + PAGE, this.#all.length), this.#all.length)}</span>${button(words.pageOn, 1)}</span>`;
  }
}
