import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { passageKey } from '../../consolidation/decisions.js';
import { countedFiles, type CountedFile } from '../../consolidation/consolidate.js';
import { passagesOf, type Passage } from '../../consolidation/passages.js';
import { compareVietnamese } from '../../i18n/fold.js';
import { outlineIndex, type ItemPlace } from '../../outline/outline-index.js';
import type { Answer } from '../../outline/values.js';
import { controls } from '../base/controls.js';
import { tokens } from '../base/tokens.js';
import { foundIn } from './found-in.js';
import { sectionTitle } from './figure-words.js';
import { InboxView } from './inbox-view.js';
import { styles } from './words.styles.js';

/** Whose passages are shown at first, and are added. */
const STEP = 40;
type Which = 'all' | 'open' | 'use' | 'skip';

interface Told {
  readonly file: CountedFile;
  readonly name: string;
  readonly passages: readonly (Passage & { readonly pieces: readonly string[] })[];
}

/** What units wrote, prompt by prompt and side by side: searched, chosen, left out. */
export class InboxWordsView extends InboxView {
  static override styles = [tokens('inbox'), controls, styles];

  @state() private itemId = '';
  @state() private query = '';
  @state() private which: Which = 'all';
  @state() private shown = STEP;
  @state() private answers: { readonly itemId: string; readonly map: ReadonlyMap<string, Answer> } | undefined;
  #asked = '';

  get #prompts(): readonly (readonly [string, ItemPlace])[] {
    return [...outlineIndex(this.work.task.outline).items].filter(([, { item }]) => item.kind === 'narrative');
  }

  /** How many counted reports say something to each item, and how many of their paragraphs are used. */
  #tallies(files: readonly CountedFile[]): ReadonlyMap<string, { told: number; used: number }> {
    const counted = new Set(files.map(({ fileId }) => fileId));
    const tallies = new Map<string, { told: number; used: number }>();
    const tally = (id: string): { told: number; used: number } => {
      const one = tallies.get(id) ?? { told: 0, used: 0 };
      tallies.set(id, one);
      return one;
    };
    for (const { summary } of files) for (const id of summary.told) tally(id).told++;
    for (const [key, verdict] of Object.entries(this.work.decisions.passages)) {
      const [id = '', fileId = ''] = key.split(' ');
      if (verdict === 'use' && counted.has(fileId)) tally(id).used++;
    }
    return tallies;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const [first] = this.#prompts;
    if (!this.itemId && first) this.itemId = this.#prompts.find(([id]) => countedFiles(this.work.gathering, this.work.intakes).some(({ summary }) => summary.told.includes(id)))?.[0] ?? first[0];
    const wanted = `${this.itemId} ${String(this.work.intakes.size)}`;
    if (this.#asked === wanted) return;
    this.#asked = wanted;
    void this.#fetch(wanted);
  }

  async #fetch(wanted: string): Promise<void> {
    const { itemId } = this;
    const map = await this.work.answers(itemId);
    if (this.#asked === wanted) this.answers = { itemId, map };
  }

  protected override render(): TemplateResult {
    const { work, words } = this;
    const files = countedFiles(work.gathering, work.intakes);
    if (!files.length) return html`<div class=${this.rootClass} lang=${this.language}><p class="notice">${words.nothing}</p></div>`;
    const tallies = this.#tallies(files);
    return html`<div class=${this.rootClass} lang=${this.language}><div class="both">${this.#rail(tallies)}${this.#page(files, tallies)}</div></div>`;
  }

  #rail(tallies: ReadonlyMap<string, { told: number; used: number }>): TemplateResult {
    const { words: { words } } = this;
    const title = ({ section, item }: ItemPlace): string => {
      const own = section.section.items?.filter(({ kind }) => kind === 'narrative').length ?? 0;
      return [sectionTitle(this.work.task.outline, section.section.id, this.language), own > 1 ? `– ${this.text(item.title)}` : ''].filter(Boolean).join(' ');
    };
    const of = (id: string): string => {
      const { told = 0, used = 0 } = tallies.get(id) ?? {};
      return `${String(told)}${used ? ` · ${words.usedShort(used)}` : ''}`;
    };
    return html`<nav class="rail" aria-label=${words.prompts}><ul>${this.#prompts.map(([id, place]) => html`<li>
        <button type="button" aria-current=${id === this.itemId ? 'true' : nothing} @click=${() => this.#choose(id)}><span>${title(place)}</span><span class="hint">${of(id)}</span></button></li>`)}</ul></nav>
      <label class="pick">${words.prompts}<select @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
        ${this.#prompts.map(([id, place]) => html`<option value=${id} ?selected=${id === this.itemId}>${title(place)} (${of(id)})</option>`)}</select></label>`;
  }

  #choose(itemId: string): void {
    this.itemId = itemId;
    this.shown = STEP;
    this.answers = undefined;
    this.#asked = '';
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  #page(files: readonly CountedFile[], tallies: ReadonlyMap<string, { told: number; used: number }>): TemplateResult {
    const { words, words: { words: own } } = this;
    const place = outlineIndex(this.work.task.outline).items.get(this.itemId);
    if (!place) return html``;
    const { told = 0, used = 0 } = tallies.get(this.itemId) ?? {};
    const ready = this.answers?.itemId === this.itemId;
    const list = ready ? this.#told(files) : [];
    const hits = list.reduce((sum, { passages }) => sum + passages.length, 0);
    const more = list.length - this.shown;
    return html`<div class="page">
      <h3>${sectionTitle(this.work.task.outline, place.section.section.id, this.language)}</h3>
      <p class="hint">${own.told(told, files.length)} · ${own.used(used)}</p>
      <div class="tools"><label>${own.search}<input type="search" autocomplete="off" .value=${this.query} @input=${(event: Event) => ((this.query = (event.target as HTMLInputElement).value), (this.shown = STEP))} /></label>
        <label>${own.show}<select @change=${(event: Event) => (this.which = (event.target as HTMLSelectElement).value as Which)}>
          ${(['all', 'open', 'use', 'skip'] as const).map((one) => html`<option value=${one} ?selected=${one === this.which}>${own.which[one]}</option>`)}</select></label></div>
      <p class="hint" role="status">${!ready ? own.loading : this.query ? own.hits(hits) : ''}</p>
      ${ready && !list.length ? html`<p>${told ? own.none : own.silent}</p>` : nothing}
      ${list.slice(0, this.shown).map((one) => this.#unit(one))}
      ${more > 0 ? html`<button type="button" class="button small" @click=${() => (this.shown += STEP)}>${words.more(Math.min(STEP, more), more)}</button>` : nothing}
      <p class="hint foot">${own.hint}</p>
    </div>`;
  }

  #told(files: readonly CountedFile[]): readonly Told[] {
    const { passages: decided } = this.work.decisions;
    return files.map((file): Told => {
      const answer = this.answers?.map.get(file.fileId);
      const text = answer?.state === 'given' && typeof answer.value === 'string' ? answer.value : '';
      const passages = passagesOf(this.itemId, file.fileId, text).map((one) => ({ ...one, pieces: foundIn(one.text, this.query) }))
        .filter(({ pieces, paragraph }) => {
          const verdict = decided[passageKey(this.itemId, file.fileId, paragraph)];
          return (!this.query.trim() || pieces.length > 1) && (this.which === 'all' || (this.which === 'open' ? verdict === undefined : verdict === this.which));
        });
      return { file, name: file.unit.unit.name, passages };
    }).filter(({ passages }) => passages.length).sort((a, b) => compareVietnamese(a.name, b.name));
  }

  #unit({ name, passages }: Told): TemplateResult {
    const { work, words: { words } } = this;
    return html`<article><h4>${name}</h4>${passages.map(({ itemId, fileId, paragraph, text, pieces }) => {
      const key = passageKey(itemId, fileId, paragraph);
      const verdict = work.decisions.passages[key];
      const say = (what: 'use' | 'skip'): void => void work.decide({ kind: 'passages', key, value: verdict === what ? undefined : what });
      const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
      return html`<div class="passage ${verdict ?? ''}"><p lang="vi">${pieces.map((piece, i) => (i % 2 ? html`<mark>${piece}</mark>` : piece))}</p>
        <div class="do"><button type="button" class="toggle" aria-pressed=${verdict === 'use'} aria-label=${words.useOf(name, short)} @click=${() => say('use')}>${verdict === 'use' ? words.usedSign : words.use}</button>
          <button type="button" class="toggle" aria-pressed=${verdict === 'skip'} aria-label=${words.skipOf(name, short)} @click=${() => say('skip')}>${verdict === 'skip' ? words.skippedSign : words.skip}</button></div></div>`;
    })}</article>`;
  }
}
