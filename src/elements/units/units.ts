import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { existsOn, superiorsOf, type Directory, type Unit } from '../../directory/directory.js';
import { reportingUnit } from '../../directory/reporting-unit.js';
import { searchUnits, type UnitHit } from '../../directory/search.js';
import { cleanText } from '../../i18n/clean-text.js';
import { formatDate } from '../../i18n/dates.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Outline } from '../../outline/outline.js';
import { relevance } from '../../outline/relevance.js';
import { textIn } from '../../outline/text.js';
import { dueOf, recipientOf } from '../../report/recipients.js';
import type { ReportingUnit } from '../../report/union-report.js';
import { containEvents } from '../base/contain-events.js';
import { controls } from '../base/controls.js';
import { LanguageController } from '../base/language-controller.js';
import { SchemeController } from '../base/scheme-controller.js';
import { tokens } from '../base/tokens.js';
import { UnitEvent } from './unit-event.js';
import { styles } from './units.styles.js';

const SHOWN = 20;

/**
 * Which unit reports, at which level, under whom: found in the directory or typed, and confirmed in words
 * before anything is written. A part of the desk.
 *
 * @fires union-report-unit
 */
export class UnionReportUnits extends LitElement {
  static override styles = [tokens('units'), controls, styles];

  @property({ attribute: false }) outline!: Outline;
  @property({ attribute: false }) directory: Directory | undefined;
  /** The unit as it is, to be changed; absent: to be chosen for the first time. */
  @property({ attribute: false }) unit: ReportingUnit | undefined;
  /** The unit that the host has named: to be confirmed. */
  @property({ attribute: false }) suggested: ReportingUnit | undefined;
  /** The level that the host has named. */
  @property({ attribute: false }) level: string | undefined;
  /** ISO date: units that do not exist on it come last. */
  @property({ attribute: false }) day = '';

  @state() private mode: 'search' | 'free' | 'check' = 'search';
  @state() private query = '';
  @state() private active = -1;
  @state() private draft: Partial<ReportingUnit> = {};
  @state() private editing = false;
  @state() private missing: 'name' | 'level' | undefined;
  private hits: readonly UnitHit[] = [];
  /** The units above the direct superior, as found in the directory. */
  private above = '';
  private readonly language = new LanguageController(this);
  private readonly scheme = new SchemeController(this);

  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('unit') || changed.has('suggested') || (changed.has('directory') && this.mode !== 'check' && !this.draft.name)) this.#begin();
    this.hits = this.directory && this.mode === 'search' ? this.#search(this.directory) : [];
  }

  protected override updated(changed: PropertyValues): void {
    // The first screen leaves the focus to the page; each later step takes it to its own beginning.
    if (changed.has('mode') && changed.get('mode') !== undefined) {
      this.renderRoot.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
      this.scrollIntoView({ block: 'nearest' });
    }
    if (changed.has('active')) this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #begin(): void {
    this.above = '';
    this.draft = this.unit ?? this.suggested ?? (this.level === undefined ? {} : { level: this.level });
    this.#fillSuperior();
    this.mode = this.draft.name ? 'check' : this.directory?.units.length ? 'search' : 'free';
    this.editing = this.draft.superior === undefined || this.draft.level === undefined;
    this.missing = undefined;
  }

  #search(directory: Directory): readonly UnitHit[] {
    if (this.query.trim()) return searchUnits(directory, this.query, { day: this.day, limit: SHOWN + 1 });
    if (directory.units.length > SHOWN) return [];
    return directory.units.map((unit) => ({ unit, superiors: superiorsOf(directory, unit), exists: existsOn(unit, this.day) }));
  }

  protected override render(): TemplateResult {
    const { language, words } = this.language;
    return html`<div class="root ${this.scheme.dark ? 'dark' : ''}" lang=${language}>
      <div class="stack">${this.mode === 'search' ? this.#searching() : this.mode === 'free' ? this.#typing() : this.#checking()}</div>
      <p class="unseen" role="status">${this.mode === 'search' && this.query && this.hits.length ? words.units.found(Math.min(this.hits.length, SHOWN), this.hits.length > SHOWN) : ''}</p>
    </div>`;
  }

  #searching(): TemplateResult {
    const { units } = this.language.words;
    const shown = this.hits.slice(0, SHOWN);
    return html`<div class="field">
        <label for="query">${units.search}</label>
        <span class="hint" id="query-hint">${units.searchHint}</span>
        <input id="query" data-first type="text" role="combobox" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search"
          aria-describedby="query-hint" aria-autocomplete="list" aria-controls="hits" aria-expanded=${shown.length > 0}
          aria-activedescendant=${shown[this.active] ? `hit-${String(this.active)}` : nothing}
          .value=${this.query} @input=${this.#onQuery} @keydown=${this.#onKey} />
        ${this.query.trim() && !shown.length ? html`<p class="count" role="status">${units.notFound(this.query.trim())}</p>` : nothing}
        ${this.hits.length > SHOWN ? html`<p class="count hint" aria-hidden="true">${units.found(SHOWN, true)}</p>` : nothing}
      </div>
      <div id="hits" role="listbox" aria-label=${units.search} ?hidden=${!shown.length}>
        ${shown.map((hit, i) => html`<div role="option" id="hit-${i}" aria-selected=${i === this.active} @click=${() => this.#choose(hit.unit)}>
          <b>${hit.unit.name}</b><span class="path">${this.#path(hit)}</span>
        </div>`)}
      </div>
      <div class="actions"><button type="button" class="link" @click=${() => this.#toFree()}>${units.typeFreely}</button>${this.#cancel()}</div>`;
  }

  #path({ unit, superiors, exists }: UnitHit): TemplateResult {
    const { units } = this.language.words;
    const path = superiors.map((one) => one.name).join(' › ');
    const time = exists ? '' : unit.validTo !== undefined && unit.validTo < this.day ? units.goneAfter(formatDate(unit.validTo)) : units.startsOn(formatDate(unit.validFrom ?? ''));
    return html`${path ? `${units.under} ${path}` : units.top}${time ? html` · <span class="gone">${time}</span>` : nothing}`;
  }

  #typing(): TemplateResult {
    const { units } = this.language.words;
    return html`<div class="field">
        <label for="name">${units.name}</label>
        <span class="hint" id="name-hint">${units.nameHint}</span>
        <input id="name" data-first type="text" autocomplete="off" aria-describedby="name-hint name-missing" aria-invalid=${this.missing === 'name'}
          .value=${this.draft.name ?? ''} @input=${(e: InputEvent) => this.#set('name', e)} />
        <p class="wrong" id="name-missing">${this.missing === 'name' ? units.nameMissing : ''}</p>
      </div>
      ${this.#levels()} ${this.#superior()}
      <div class="actions">
        <button type="button" class="button primary" @click=${() => this.#finish()}>${this.unit ? units.save : units.start}</button>
        ${this.directory?.units.length ? html`<button type="button" class="link" @click=${() => (this.mode = 'search')}>${units.backToSearch}</button>` : nothing}
        ${this.#cancel()}
      </div>`;
  }

  #levels(): TemplateResult {
    const { language, words } = this.language;
    return html`<div class="field">
      <label for="level">${words.units.level}</label>
      <select id="level" aria-describedby="level-missing" aria-invalid=${this.missing === 'level'} @change=${this.#onLevel}>
        <option value="" ?selected=${!this.draft.level}></option>
        ${this.outline.levels.map(({ id, title }) => html`<option value=${id} ?selected=${id === this.draft.level}>${textIn(title, language)}</option>`)}
      </select>
      <p class="wrong" id="level-missing">${this.missing === 'level' ? words.units.levelMissing : ''}</p>
    </div>`;
  }

  #superior(): TemplateResult {
    const { units } = this.language.words;
    return html`<div class="field">
      <label for="superior">${units.superior}</label>
      <span class="hint" id="superior-hint">${units.superiorHint}</span>
      <input id="superior" type="text" autocomplete="off" aria-describedby="superior-hint" .value=${this.draft.superior ?? ''} @input=${(e: InputEvent) => this.#set('superior', e)} />
    </div>`;
  }

  #checking(): TemplateResult {
    const { language, words: { units } } = this.language;
    const { name = '', level, superior } = this.draft;
    const title = level === undefined ? undefined : outlineIndex(this.outline).levels.get(level)?.title;
    const lines = recipientOf(this.outline, { name, ...this.draft }).lines.join('; ');
    const due = dueOf(this.outline, level);
    const asked = this.#askedSections();
    const row = (term: string, value: string | undefined, strong = false): unknown =>
      value ? html`<dt>${term}</dt><dd class=${strong ? 'strong' : ''}>${value}</dd>` : nothing;
    return html`<h3 tabindex="-1" data-first>${units.check}</h3>
      <div class="card">
        <p class="name">${name}</p>
        <dl>
          ${this.editing || title === undefined ? nothing : row(units.level, textIn(title, language))}
          ${this.editing ? nothing : row(units.superior, superior, true)}
          ${this.editing || !this.above ? nothing : html`<dt></dt><dd class="path">${units.under} ${this.above}</dd>`}
          ${lines !== superior ? row(units.goesTo, lines) : nothing}
          ${title === undefined ? nothing : row(units.asks, units.askedCount(asked))}
          ${row(units.dueTitle, due && units.due(formatDate(due)))}
        </dl>
        ${this.editing ? html`<div class="stack">${this.#levels()} ${this.#superior()}</div>` : html`<button type="button" class="link" @click=${this.#onEdit}>${units.otherSuperior}</button>`}
      </div>
      <div class="actions">
        <button type="button" class="button primary" @click=${() => this.#finish()}>${this.unit ? units.save : units.confirm}</button>
        <button type="button" class="button" @click=${() => this.#again()}>${units.otherUnit}</button>
        ${this.#cancel()}
      </div>`;
  }

  #cancel(): TemplateResult | typeof nothing {
    const { unit } = this;
    return unit ? html`<button type="button" class="link" @click=${() => this.dispatchEvent(new UnitEvent(unit))}>${this.language.words.units.cancel}</button>` : nothing;
  }

  #askedSections(): number {
    const asking = { unit: this.draft, answers: {} };
    const asked = new Set<string>();
    for (const [id, { section }] of outlineIndex(this.outline).items)
      if (relevance(this.outline, asking, id) === 'asked') asked.add(section.section.id);
    return asked.size;
  }

  readonly #onQuery = (event: InputEvent): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.active = -1;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const last = Math.min(this.hits.length, SHOWN) - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.active = event.key === 'ArrowDown' ? Math.min(this.active + 1, last) : Math.max(this.active - 1, -1);
    } else if (event.key === 'Enter') {
      const hit = this.hits[Math.max(this.active, 0)];
      if (hit) this.#choose(hit.unit);
    } else if (event.key === 'Escape' && this.query) {
      event.preventDefault();
      this.query = '';
      this.active = -1;
    }
  };

  #choose(unit: Unit): void {
    if (!this.directory) return;
    this.draft = reportingUnit(this.directory, unit);
    this.above = superiorsOf(this.directory, unit).slice(1).map((one) => one.name).join(' › ');
    this.#fillSuperior();
    this.editing = this.draft.superior === undefined || this.draft.level === undefined;
    this.mode = 'check';
  }

  #again(): void {
    this.mode = this.directory?.units.length ? 'search' : 'free';
  }

  #toFree(): void {
    this.draft = { name: this.query.trim(), ...(this.level !== undefined && { level: this.level }) };
    this.mode = 'free';
  }

  #set(key: 'name' | 'superior', event: InputEvent): void {
    const { id: _gone, ...draft } = this.draft;
    this.draft = { ...(key === 'name' ? draft : this.draft), [key]: (event.target as HTMLInputElement).value };
    this.missing = undefined;
  }

  readonly #onLevel = (event: Event): void => {
    const { level: _old, ...rest } = this.draft;
    const level = (event.target as HTMLSelectElement).value;
    this.draft = level ? { ...rest, level } : rest;
    this.missing = undefined;
    this.#fillSuperior();
  };

  readonly #onEdit = async (): Promise<void> => {
    this.editing = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#level')?.focus();
  };

  /** A level that the outline lets report to one named body stands, as a rule, directly under it. */
  #fillSuperior(): void {
    if (this.draft.superior) return;
    const rule = this.outline.recipients.find(({ levels }) => levels?.includes(this.draft.level ?? ''));
    if (rule && rule.to !== 'superior') this.draft = { ...this.draft, superior: rule.to.name };
  }

  #finish(): void {
    const { level, superior = '', ...rest } = this.draft;
    const name = cleanText(rest.name ?? '').trim();
    this.missing = !name ? 'name' : level === undefined ? 'level' : undefined;
    if (level === undefined || !name) return void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    const above = cleanText(superior).trim();
    this.dispatchEvent(new UnitEvent({ ...rest, name, level, ...(above && { superior: above }) }));
  }
}
