import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { unitNamed } from '../../directory/reporting-unit.js';
import type { DraftStore } from '../../drafts/draft-store.js';
import type { IntakeStore } from '../../intake/intake-store.js';
import type { OutlineConfig } from '../../outline/extend-outline.js';
import type { Outline } from '../../outline/outline.js';
import type { ReportingUnit } from '../../report/union-report.js';
import { controls } from '../base/controls.js';
import { defineElement } from '../base/define-element.js';
import { OutlineSource } from '../base/outline-source.js';
import { tokens } from '../base/tokens.js';
import type { WorkerSource } from '../base/worker-source.js';
import { DirectorySource } from '../desk/directory-source.js';
import { waitingTemplate } from '../desk/notices.js';
import { dayOf } from '../desk/start-view.js';
import type { UnitEvent } from '../units/unit-event.js';
import { UnionReportUnits } from '../units/units.js';
import { chosenUnit, rememberUnit } from './chosen-unit.js';
import { InboxFigures } from './figures.js';
import { InboxFiles } from './files.js';
import { droppedFiles } from './given-file.js';
import { InboxElement } from './inbox-view.js';
import { InboxWork } from './inbox-work.js';
import { styles } from './inbox.styles.js';
import { InboxMissing } from './missing.js';
import { InboxReport } from './report.js';
import { InboxWordsView } from './words.js';

/** For the desk, which finds it where the inbox is. */
export { gatheredAnnex } from './gathered-annex.js';

const VIEWS = ['files', 'missing', 'figures', 'words', 'report'] as const;
type View = (typeof VIEWS)[number];

/**
 * Gathers the reports of the level below: files are dropped, what is unclear is settled, figures are added up with
 * their sources, paragraphs are chosen, and out comes a draft of the report of the level above. All of it happens on the
 * clerk's device and is kept there.
 *
 * @summary The reports of the level below, gathered into one's own.
 * @status experimental
 * @since 0.2
 * @fires {UnionReportGatherEvent} union-report-gather - A draft was made of what was gathered, or brought up to date.
 * @fires {UnionReportOpenEvent} union-report-open - The clerk wants to go on with a draft.
 * @fires {UnionReportErrorEvent} union-report-error - Something failed that the clerk can't mend.
 * @cssproperty --union-report-inbox-accent - Falls through to --union-report-accent; so do paper, sunk, ink, quiet, line, edge, hint, hint-paper, wrong, saved, on-accent, font, font-size and radius.
 * @cssproperty --union-report-sticky-top - Height of a bar that the page keeps at its top.
 */
export class UnionReportInbox extends InboxElement {
  static override styles = [tokens('inbox'), controls, styles];

  /** Registers the inbox with what it is made of, unless their tags are taken. */
  static define(tag = 'union-report-inbox', registry: CustomElementRegistry = customElements): void {
    defineElement('union-report-units', UnionReportUnits, registry);
    defineElement('union-report-inbox-files', InboxFiles, registry);
    defineElement('union-report-inbox-missing', InboxMissing, registry);
    defineElement('union-report-inbox-figures', InboxFigures, registry);
    defineElement('union-report-inbox-words', InboxWordsView, registry);
    defineElement('union-report-inbox-report', InboxReport, registry);
    defineElement(tag, UnionReportInbox, registry);
  }

  /** The outline, or the id of a registered one. */
  @property() outline: Outline | string | undefined;
  /** Address of an outline as JSON. */
  @property({ attribute: 'outline-src' }) outlineSrc: string | undefined;
  /** What the host adds to the outline: targets, profiles, recipients, directory. */
  @property({ attribute: false }) config: OutlineConfig | undefined;
  /** Address of the same as JSON. */
  @property({ attribute: 'config-src' }) configSrc: string | undefined;
  /** The units, as JSON: see the sample directory. */
  @property({ attribute: false }) directory: unknown;
  /** Address of the same. */
  @property({ attribute: 'directory-src' }) directorySrc: string | undefined;
  /** Id of the level of the unit that gathers. */
  @property() level: string | undefined;
  /** Id of the unit that gathers in the directory, or its name. Absent: the clerk chooses it. */
  @property() unit: string | undefined;
  /** Keeps one person's inbox and drafts apart on a machine that several use. */
  @property() user = '';
  /** Where drafts are made; absent: on this device, where a desk finds them. */
  @property({ attribute: false }) drafts: DraftStore | undefined;
  /** Where the work is kept; absent: on this device. */
  @property({ attribute: false }) intake: IntakeStore | undefined;
  /** Address of `union-report-worker.js` on the page's own origin: files are read there, apart from the page. */
  @property({ attribute: 'worker-src' }) workerSrc: WorkerSource | undefined;

  @state() private view: View = 'files';
  @state() private dragging = false;
  @state() private choosing = false;
  @state() private own: ReportingUnit | undefined;
  readonly #source = new OutlineSource(this, () => this.requestUpdate());
  readonly #units = new DirectorySource(this);
  readonly #work = new InboxWork(this);

  /** Takes files in, as if they had been dropped. Resolves when all are read. */
  async take(files: readonly File[]): Promise<void> {
    this.view = 'files';
    await this.#work.taking.add(files.map((file) => ({ file, path: file.webkitRelativePath || file.name })));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#redraw);
    addEventListener('offline', this.#redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#redraw);
    removeEventListener('offline', this.#redraw);
  }

  readonly #redraw = (): void => this.requestUpdate();

  protected override willUpdate(): void {
    const { outline, outlineSrc, config, configSrc, user } = this;
    if (this.view !== 'figures' && this.view !== 'report') this.#work.letFiguresGo();
    this.#source.want({ outline, outlineSrc, config, configSrc });
    this.#units.want(this.directory ?? this.#source.config?.directory, this.directorySrc);
    const ready = this.#source.outline;
    if (!ready || this.#units.loading) return;
    if (!this.unit) this.own ??= chosenUnit(user, ready.id);
    const unit = unitNamed(this.#units.directory, this.unit, this.level) ?? this.own;
    if (unit) this.#work.want({ outline: ready, unit, user, directory: this.#units.directory, day: dayOf(ready), store: this.intake });
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { outline } = this.#source;
    const drop = !!outline && !this.choosing;
    return html`<div class="${this.rootClass} ${this.dragging ? 'dragging' : ''}" lang=${this.language}
      @dragenter=${drop ? this.#onDrag : nothing} @dragover=${drop ? this.#onDrag : nothing} @dragleave=${this.#onLeave} @drop=${drop ? this.#onDrop : nothing}>
      ${!outline || this.#units.loading ? waitingTemplate(this.shared.words, outline ? 'loading' : this.#source.status, () => this.#source.retry())
        : this.choosing || !(this.unit || this.own) ? this.#choose(outline)
        : !this.#work.ready ? html`<p class="hint pad" role="status">${words.loading}</p>` : this.#open()}
      ${this.dragging ? html`<div class="drop" aria-hidden="true"><strong>${words.take.drop}</strong></div>` : nothing}
    </div>`;
  }

  #choose(outline: Outline): TemplateResult {
    const { words } = this;
    const chosen = ({ unit }: UnitEvent): void => {
      this.own = unit;
      this.choosing = false;
      rememberUnit(this.user, outline.id, unit);
    };
    return html`<div class="pad stack"><h2>${words.title}</h2><p><strong>${words.chooseUnit}</strong></p><p class="hint">${words.chooseUnitHint}</p>
      <union-report-units .outline=${outline} .directory=${this.#units.directory} .level=${this.level} .day=${dayOf(outline)} @union-report-unit=${chosen}></union-report-units></div>`;
  }

  #open(): TemplateResult {
    const { words } = this;
    const work = this.#work;
    const { turn } = work;
    const { store, task } = work;
    return html`<div class="head">
        <h2>${words.title}</h2>
        <p class="hint">${words.of(task.unit?.name ?? '')}${this.unit ? nothing : html` <button type="button" class="link" @click=${() => (this.choosing = true)}>${words.changeUnit}</button>`}</p>
        <p class="status ${store?.kept ? '' : 'not-kept'}">${store?.kept ? words.kept : words.notKept}
          <button type="button" class="link" lang=${this.language === 'vi' ? 'en' : 'vi'} @click=${() => (this.lang = this.language === 'vi' ? 'en' : 'vi')}>${words.language}</button></p>
      </div>
      ${work.failed ? html`<p class="notice" role="alert">${words.loadFailed} <button type="button" class="button small" @click=${() => work.retry()}>${words.retry}</button></p>` : nothing}
      ${work.trouble ? html`<p class="notice" role="alert">${work.trouble === 'storage-full' ? words.full : words.trouble}</p>` : nothing}
      ${this.#units.failed ? html`<p class="notice">${words.directoryFailed} <button type="button" class="button small" @click=${() => this.#units.retry()}>${words.retry}</button></p>` : nothing}
      ${navigator.onLine ? nothing : html`<p class="notice" role="status">${words.offline}</p>`}
      ${work.intakes.size || work.taking.busy || work.taking.progress.state !== 'idle' || work.removed.length ? this.#tabs() : nothing}
      <div class="view" @union-report-inbox-view=${(event: CustomEvent<View>) => void this.#show(event.detail)}>${this.#shown(turn)}</div>`;
  }

  #tabs(): TemplateResult {
    const { words } = this;
    const { counts, units } = this.#work.gathering;
    const missing = units.filter(({ status, expected }) => expected && status === 'missing').length;
    const badge: Readonly<Partial<Record<View, number>>> = { files: counts.files, ...(this.#work.options.directory && { missing }) };
    return html`<nav aria-label=${words.views}><ol>${VIEWS.map((view) => html`<li>
      <button type="button" aria-current=${view === this.view ? 'true' : nothing} @click=${() => void this.#show(view)}>${words.view[view]}${badge[view] === undefined ? nothing : html` <span class="badge">${words.count(badge[view])}</span>`}</button></li>`)}</ol></nav>`;
  }

  #shown(turn: number): TemplateResult {
    const work = this.#work;
    switch (this.view) {
      case 'files': return html`<union-report-inbox-files .work=${work} .turn=${turn} .progress=${work.taking.progress}></union-report-inbox-files>`;
      case 'missing': return html`<union-report-inbox-missing .work=${work} .turn=${turn}></union-report-inbox-missing>`;
      case 'figures': return html`<union-report-inbox-figures .work=${work} .turn=${turn}></union-report-inbox-figures>`;
      case 'words': return html`<union-report-inbox-words .work=${work} .turn=${turn}></union-report-inbox-words>`;
      case 'report': return html`<union-report-inbox-report .work=${work} .turn=${turn} .drafts=${this.drafts} .user=${this.user}></union-report-inbox-report>`;
    }
  }

  async #show(view: View): Promise<void> {
    this.view = view;
    await this.updateComplete;
    const top = this.getBoundingClientRect().top;
    if (top < 0) this.scrollIntoView({ block: 'start' });
  }

  readonly #onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.dragging = true;
  };

  readonly #onLeave = (event: DragEvent): void => {
    const to = event.relatedTarget as Node | null;
    if (!to || !(this.renderRoot.contains(to) || this.contains(to))) this.dragging = false;
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.dragging = false;
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.view = 'files';
    void this.#work.taking.add(droppedFiles(event.dataTransfer));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'union-report-inbox': UnionReportInbox;
  }
}
