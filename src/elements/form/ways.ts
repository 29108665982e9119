import type { ReactiveController } from 'lit';
import type { Item } from '../../outline/items.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Place } from '../../report/finding.js';
import { pagesOf, type Page } from './pages.js';
import type { Screen, ScreenHost } from './screen.js';

/** Time for a jump to come to rest, in ms. */
const ON_THE_WAY = 500;

/** Ways through the form: to a page, an item, the next thing to do. Each ends with the focus where it leads. */
export class Ways implements ReactiveController {
  /** The item that the caret was in last. */
  lastItem: string | undefined;
  readonly #host: ScreenHost;
  readonly #screen: Screen;
  #watcher: IntersectionObserver | undefined;
  #lastFinding = -1;
  /** Until when the window may move without the writer having moved: set by the ways themselves. */
  #onTheWay = 0;

  constructor(host: ScreenHost, screen: Screen) {
    this.#host = host;
    this.#screen = screen;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#watcher?.disconnect();
    this.#watcher = undefined;
  }

  /** Where all pages stand under each other, the one in the upper part of the window is the current one. */
  hostUpdated(): void {
    const pages = new Map(this.#screen.pages.map((page) => [`p-${page.place.section.id}`, page]));
    const elements = this.#host.renderRoot.querySelectorAll('.page');
    for (const element of elements) element.classList.toggle('current', pages.get(element.id) === this.#screen.current);
    this.#watcher ??= new IntersectionObserver((entries) => {
      // Only once it has been laid out may the browser skip a page: else it would not know how high it is.
      for (const { target, boundingClientRect } of entries) target.classList.toggle('measured', boundingClientRect.height > 0);
      if (performance.now() < this.#onTheWay) return;
      const page = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => this.#screen.pages.find(({ place }) => target.id === `p-${place.section.id}`))[0];
      if (!page || page === this.#screen.current) return;
      this.#screen.current = page;
      this.#host.requestUpdate();
    }, { rootMargin: '-25% 0px -70% 0px' });
    for (const element of elements) this.#watcher.observe(element);
  }

  /** The caret is in an item now. */
  isAt(item: Item): void {
    this.lastItem = item.id;
    this.#onTheWay = performance.now() + ON_THE_WAY;
    const page = this.#screen.pages.find(({ items }) => items.includes(item));
    if (!page || page === this.#screen.current) return;
    this.#screen.current = page;
    this.#host.requestUpdate();
  }

  toPage(page: Page | undefined): void {
    if (!page) return;
    this.#turnTo(page, () => {
      this.#find(`#s-${page.place.section.id}`)?.focus({ preventScroll: true });
      bringUp(this.#find(`#p-${page.place.section.id}`), 'start');
    });
  }

  /** To a section's heading, after what was pressed there is gone. */
  toSection(id: string): void {
    void this.#host.updateComplete.then(() => this.#find(`#s-${id}`)?.focus({ preventScroll: true }));
  }

  /** To an item, also one that is folded away or on a page that is not shown; to the very cell where one is named. */
  toItem(itemId: string, place: Place = {}): void {
    const { outline } = this.#screen.store;
    const item = outlineIndex(outline).items.get(itemId)?.item;
    const page = item && pagesOf(outline).find(({ items }) => items.includes(item));
    if (!page) return;
    if (!this.#screen.pages.includes(page) || this.#screen.gateOf(item) === 'hidden') this.#screen.everything = true;
    this.lastItem = itemId;
    this.#turnTo(page, async () => {
      const field = this.#screen.fields.get(itemId);
      await field?.ready;
      if (!field) return;
      for (let at = field.element.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
      field.focus(place);
      bringUp((this.#host.renderRoot as ShadowRoot).activeElement ?? field.element, 'center');
    });
  }

  /** To the next asked item without an answer, from where the caret last was. */
  toOpen(): void {
    const { items } = outlineIndex(this.#screen.store.outline);
    const open = this.#screen.overview.progress?.open ?? [];
    const from = items.get(this.lastItem ?? '')?.order ?? -1;
    const next = open.find((id) => (items.get(id)?.order ?? 0) > from) ?? open[0];
    if (next !== undefined) this.toItem(next);
  }

  toFinding(): void {
    const { placed } = this.#screen.overview;
    this.#lastFinding = (this.#lastFinding + 1) % Math.max(1, placed.length);
    const finding = placed[this.#lastFinding];
    if (finding?.itemId !== undefined) this.toItem(finding.itemId, finding);
  }

  /** To the outline, where it stands in place of the pages. */
  toOutline(): void {
    this.#screen.show({ outlineOpen: !this.#screen.outlineOpen });
    if (this.#screen.outlineOpen) void this.#host.updateComplete.then(() => this.#find('.entry[aria-current]')?.focus());
  }

  #turnTo(page: Page, arrive: () => unknown): void {
    this.#screen.current = page;
    this.#onTheWay = performance.now() + ON_THE_WAY;
    this.#screen.show({ outlineOpen: false });
    void this.#host.updateComplete.then(arrive);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }
}

/** Scrolls an element into view, and again when what was skipped above it has got its real height. */
function bringUp(element: Element | null, block: ScrollLogicalPosition, times = 3): void {
  element?.scrollIntoView({ block });
  if (times > 1) requestAnimationFrame(() => bringUp(element, block, times - 1));
}
