import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DraftCard, DraftStore } from '../../drafts/draft-store.js';
import { openDraftStore } from '../../drafts/open-draft-store.js';
import { cleanText } from '../../i18n/clean-text.js';
import { formatDate } from '../../i18n/dates.js';
import type { Outline } from '../../outline/outline.js';
import { asError } from '../base/as-error.js';
import { containEvents } from '../base/contain-events.js';
import { controls } from '../base/controls.js';
import { defineElement } from '../base/define-element.js';
import { UnionReportErrorEvent } from '../base/events.js';
import { LanguageController } from '../base/language-controller.js';
import { SchemeController } from '../base/scheme-controller.js';
import { tokens } from '../base/tokens.js';
import { UnionReportOpenEvent } from './open-event.js';
import { styles } from './drafts.styles.js';

/**
 * The drafts of one person on this device: to go on with, rename, duplicate, delete and take back.
 *
 * @summary The drafts of one person on this device.
 * @status experimental
 * @since 0.1
 * @fires {UnionReportOpenEvent} union-report-open - Someone wants to go on with a draft.
 * @fires {UnionReportErrorEvent} union-report-error - The storage failed.
 * @csspart draft - One draft of the list.
 */
export class UnionReportDrafts extends LitElement {
  static override styles = [tokens('drafts'), controls, styles];

  /** Registers the element, unless the tag is taken. */
  static define(tag = 'union-report-drafts', registry: CustomElementRegistry = customElements): void {
    defineElement(tag, UnionReportDrafts, registry);
  }

  /** Keeps one person's drafts apart. */
  @property() user = '';
  /** Shows the drafts of this outline only: the outline, or its id. */
  @property() outline: Outline | string | undefined;
  /** The store to show; absent: this device's, opened for as long as the element is on the page. */
  @property({ attribute: false }) drafts: DraftStore | undefined;
  /** Id of the draft that is open. */
  @property({ attribute: false }) current: string | undefined;
  @property({ type: Boolean }) readonly = false;

  @state() private cards: readonly DraftCard[] | undefined;
  @state() private binned: readonly DraftCard[] = [];
  @state() private failed = false;
  /** A draft just deleted: it keeps its place until the list is left, with the way back. */
  @state() private gone: ReadonlySet<string> = new Set();
  @state() private renaming: string | undefined;
  private own: DraftStore | undefined;
  private stop: (() => void) | undefined;
  private readonly language = new LanguageController(this);
  private readonly scheme = new SchemeController(this);

  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('drafts') || changed.has('user')) void this.#watch();
    if (this.renaming !== undefined && (changed as PropertyValues).has('renaming')) this.renderRoot.querySelector<HTMLInputElement>('.rename input')?.select();
  }

  #leave(): void {
    this.stop?.();
    this.own?.close();
    this.stop = this.own = undefined;
  }

  async #watch(): Promise<void> {
    this.#leave();
    const { user } = this;
    const store = this.drafts ?? (await openDraftStore({ user }));
    // It may have been taken away, or given another store, while this one opened.
    if (!this.isConnected || this.user !== user || (this.drafts && this.drafts !== store)) return this.drafts ? undefined : store.close();
    if (!this.drafts) this.own = store;
    this.stop = store.subscribe(({ type }) => type !== 'closing' && void this.#look());
    await this.#look();
  }

  get #store(): DraftStore | undefined {
    return this.drafts ?? this.own;
  }

  async #look(): Promise<void> {
    const store = this.#store;
    if (!store) return;
    try {
      const [present, removed] = await Promise.all([store.list(), store.list('removed')]);
      const id = typeof this.outline === 'object' ? this.outline.id : this.outline;
      const ours = (cards: readonly DraftCard[]): readonly DraftCard[] => (id ? cards.filter((card) => card.outline.id === id) : cards);
      const shown = [...ours(present), ...ours(removed).filter((card) => this.gone.has(card.id))];
      // What a person is looking at does not jump: known drafts stay where they are.
      const order = new Map(this.cards?.map((card, i) => [card.id, i]));
      this.cards = [...shown].sort((a, b) => (order.get(a.id) ?? -1) - (order.get(b.id) ?? -1));
      this.binned = ours(removed).filter((card) => !this.gone.has(card.id));
      this.failed = false;
    } catch (cause) {
      this.#tell(cause);
      this.failed = true;
    }
  }

  protected override render(): TemplateResult {
    const { language, words } = this.language;
    const { list } = words.drafts;
    return html`<div class="root ${this.scheme.dark ? 'dark' : ''}" lang=${language}>
      ${this.failed ? html`<p class="notice">${list.failed} <button type="button" class="button small" @click=${() => void this.#look()}>${list.retry}</button></p>` : nothing}
      ${this.cards === undefined ? html`<p class="hint" role="status">${list.loading}</p>` : this.cards.length ? html`<ul>${this.cards.map((card) => this.#row(card))}</ul>` : html`<p class="hint">${list.none}</p>`}
      ${this.binned.length ? html`<details><summary>${list.bin(this.binned.length)}</summary><ul>${this.binned.map((card) => this.#row(card))}</ul></details>` : nothing}
    </div>`;
  }

  #row(card: DraftCard): TemplateResult {
    const { list } = this.language.words.drafts;
    const title = titleOf(card);
    const button = (label: string, act: () => unknown, kind = 'link'): TemplateResult =>
      html`<button type="button" class=${kind} aria-label=${list.of(label, title)} @click=${act}>${label}</button>`;
    if (card.removedAt !== undefined)
      return html`<li class="gone" part="draft" data-draft=${card.id}><p role="status">${this.gone.has(card.id) ? list.removed(title) : title}</p>
        ${this.readonly ? nothing : html`<div class="actions">${button(this.gone.has(card.id) ? list.undo : list.restore, () => this.#restore(card), 'button small')}</div>`}</li>`;
    if (this.renaming === card.id) return html`<li part="draft">${this.#rename(card)}</li>`;
    const isOpen = card.id === this.current;
    return html`<li class=${isOpen ? 'current' : ''} part="draft">
      <div><h3>${title}</h3><p class="meta">${card.name ? html`<span>${card.unit}</span>` : nothing}${this.#progress(card)}<span>${this.#when(card)}</span></p></div>
      <div class="actions">
        ${button(isOpen ? list.opened : list.open, () => this.dispatchEvent(new UnionReportOpenEvent(card.id)), 'button small')}
        ${this.readonly ? nothing : html`${button(list.duplicate, () => this.#duplicate(card))} ${button(list.rename, () => (this.renaming = card.id))} ${button(list.remove, () => this.#remove(card))}`}
      </div>
    </li>`;
  }

  #progress({ progress }: DraftCard): TemplateResult | typeof nothing {
    if (!progress?.asked) return nothing;
    const { asked, answered } = progress;
    const text = this.language.words.drafts.list.progress(answered, asked);
    return html`<span><progress max=${asked} value=${answered} aria-hidden="true"></progress> ${text}</span>`;
  }

  #when({ updatedAt }: DraftCard): string {
    const { list } = this.language.words.drafts;
    const at = new Date(updatedAt);
    const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
    return at.toDateString() === new Date().toDateString() ? list.changed(time) : list.changedOn(time, formatDate(`${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`));
  }

  #rename(card: DraftCard): TemplateResult {
    const { list } = this.language.words.drafts;
    const keep = (event: Event): void => {
      const input = (event.currentTarget as Element).closest('.rename')?.querySelector('input');
      this.renaming = undefined;
      void this.#do((store) => store.rename(card.id, cleanText(input?.value ?? '').trim()));
    };
    const key = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      if (event.key === 'Enter') keep(event);
      else if (event.key === 'Escape') this.renaming = undefined;
    };
    return html`<div class="rename"><label>${list.name}<input type="text" autocomplete="off" .value=${titleOf(card)} @keydown=${key} /></label>
      <button type="button" class="button" @click=${keep}>${list.keepName}</button></div>`;
  }

  async #do(work: (store: DraftStore) => Promise<unknown>): Promise<void> {
    try {
      if (this.#store) await work(this.#store);
    } catch (cause) {
      this.#tell(cause);
    }
    await this.#look();
  }

  #duplicate(card: DraftCard): void {
    void this.#do((store) => store.duplicate(card.id, { name: this.language.words.drafts.list.copyOf(titleOf(card)) }));
  }

  async #remove(card: DraftCard): Promise<void> {
    this.gone = new Set([...this.gone, card.id]);
    await this.#do((store) => store.remove(card.id));
    await this.updateComplete;
    // Where the button stood, its undoing stands now.
    this.renderRoot.querySelector<HTMLElement>(`[data-draft="${CSS.escape(card.id)}"] button`)?.focus();
  }

  #restore(card: DraftCard): void {
    this.gone = new Set([...this.gone].filter((id) => id !== card.id));
    void this.#do((store) => store.restore(card.id));
  }

  #tell(cause: unknown): void {
    this.dispatchEvent(new UnionReportErrorEvent(asError(cause, 'storage-failed')));
  }
}

const titleOf = ({ name, unit }: DraftCard): string => name || unit;
const two = (n: number): string => String(n).padStart(2, '0');

declare global {
  interface HTMLElementTagNameMap {
    'union-report-drafts': UnionReportDrafts;
  }
}
