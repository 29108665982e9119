import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DraftCard, DraftStore } from '../../drafts/draft-store.js';
import { findingText } from '../../i18n/finding-words.js';
import type { ReviewWords } from '../../i18n/vi/review.js';
import type { Outline } from '../../outline/outline.js';
import { isOpen, takingBack } from '../../report/accept-proposals.js';
import { applyChange } from '../../report/apply-change.js';
import type { Change } from '../../report/change.js';
import { sameValue } from '../../report/equal.js';
import type { Finding } from '../../report/finding.js';
import { beforeEdits, hasData, isEdited, proposalsOf, type ReadFile } from '../../report/proposal.js';
import type { UnionReport } from '../../report/union-report.js';
import type { ReportStore } from '../../store/report-store.js';
import { asError } from '../base/as-error.js';
import { containEvents } from '../base/contain-events.js';
import { controls } from '../base/controls.js';
import { UnionReportErrorEvent } from '../base/events.js';
import { LanguageController } from '../base/language-controller.js';
import { newId } from '../base/new-id.js';
import { SchemeController } from '../base/scheme-controller.js';
import { tokens } from '../base/tokens.js';
import { styles } from './open-file.styles.js';
import { readFile, type Reporter } from './read-file.js';
import type { ReviewEvent } from './review-event.js';
import { reviewWords } from './review-words.js';

/** What a file that is opened asks of the desk. */
export interface OpenFileActions {
  /** Makes a report a draft of its own and opens it. */
  bring(report: UnionReport): Promise<void>;
  /** Changes the open report. */
  take(change: Change): void;
  openDraft(draftId: string): Promise<void>;
  /** Takes the open draft off the list again. */
  dropDraft(): Promise<void>;
  /** Whether the file has the desk for itself. */
  cover(covers: boolean): void;
  close(): void;
}

/** How far the opening is. */
type Stage =
  | { readonly at: 'reading' | 'not-loaded' }
  | { readonly at: 'failed'; readonly findings: readonly Finding[] }
  | { readonly at: 'asking'; readonly read: ReadFile; readonly card: DraftCard | undefined; readonly isKnown: boolean }
  /** `beside`: what the file is laid beside where it is to become a draft of its own. */
  | { readonly at: 'review'; readonly read: ReadFile; readonly asNew: boolean; readonly beside: UnionReport | undefined }
  | { readonly at: 'nothing' }
  | { readonly at: 'opened'; readonly count: number }
  | { readonly at: 'taken'; readonly count: number; readonly before: UnionReport; readonly after: UnionReport }
  | { readonly at: 'undone'; readonly whole: boolean };

/** A file on its way into the desk: read, asked about, gone through, and what came of it. A part of the desk. */
export class UnionReportOpenFile extends LitElement {
  static override styles = [tokens('open-file'), controls, styles];

  @property({ attribute: false }) file: File | undefined;
  /** Whether others came with it: they are not read, and that is said. */
  @property({ attribute: false }) several = false;
  @property({ attribute: false }) outline: Outline | undefined;
  /** Holds the report that is open. */
  @property({ attribute: false }) store: ReportStore | undefined;
  /** What the store holds, so that a change is seen. */
  @property({ attribute: false }) report: UnionReport | undefined;
  @property({ attribute: false }) drafts: DraftStore | undefined;
  /** Who reports, as far as the host knows. */
  @property({ attribute: false }) reporter: Reporter = {};
  @property({ attribute: false }) actions: OpenFileActions | undefined;

  @state() private stage: Stage = { at: 'reading' };
  readonly #language = new LanguageController(this);
  readonly #scheme = new SchemeController(this);
  /** Gives up the reading of the file before. */
  #reading = new AbortController();

  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    return root;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => this.isConnected || this.#reading.abort());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('file') && this.file) void this.#read(this.file);
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('stage')) return;
    const { at } = this.stage;
    this.actions?.cover(at !== 'opened' && at !== 'taken' && at !== 'undone');
    if (at !== 'reading' && at !== 'review') this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  async #read(file: File): Promise<void> {
    this.#reading.abort();
    const { signal } = (this.#reading = new AbortController());
    this.stage = { at: 'reading' };
    const { outline, drafts } = this;
    if (!outline) return;
    try {
      const read = await readFile(file, outline, this, this.reporter, signal);
      const id = read.status === 'failed' ? undefined : read.carried?.reportId;
      const card = id === undefined ? undefined : await drafts?.card(id);
      if (signal.aborted) return;
      if (read.status === 'failed') this.stage = { at: 'failed', findings: read.findings };
      else await this.#decide(read, card);
    } catch (cause) {
      if (signal.aborted) return;
      this.stage = { at: 'not-loaded' };
      this.dispatchEvent(new UnionReportErrorEvent(asError(cause)));
    }
  }

  #stop(): void {
    this.#reading.abort();
    this.actions?.close();
  }

  /** What is clear goes its way; where something could be overwritten, somebody is asked. */
  async #decide(read: ReadFile, card: DraftCard | undefined): Promise<void> {
    const known = card && card.removedAt === undefined ? card : undefined;
    if (this.store || known) this.stage = { at: 'asking', read, card: known, isKnown: card !== undefined };
    else await this.#asNew(read, card !== undefined);
  }

  /** @param isKnown there is a draft of that report, perhaps in the bin: this one becomes another */
  async #asNew(read: ReadFile, isKnown: boolean): Promise<void> {
    const own: ReadFile = isKnown ? { ...read, report: { ...read.report, id: newId(), revision: 0 } } : read;
    if (read.status === 'complete' && !isEdited(read)) await this.#open(own.report);
    else this.stage = { at: 'review', read: own, asNew: true, beside: hasData(own) ? beforeEdits(own) : undefined };
  }

  async #open(report: UnionReport): Promise<void> {
    await this.actions?.bring(report);
    this.stage = { at: 'opened', count: Object.keys(report.answers).length };
  }

  /** Goes through the file beside the report that is open. */
  #beside(read: ReadFile): void {
    const { outline } = this;
    const report = this.store?.getReport();
    if (!outline || !report) return;
    const { proposals, texts } = proposalsOf(outline, read, report);
    this.stage = proposals.some(isOpen) || texts.length > 0 ? { at: 'review', read, asNew: false, beside: undefined } : { at: 'nothing' };
  }

  async #update(read: ReadFile, card: DraftCard): Promise<void> {
    if (this.store?.getReport().id !== card.id) await this.actions?.openDraft(card.id);
    await this.updateComplete;
    this.#beside(read);
  }

  async #reviewed({ report, change, taken }: ReviewEvent, asNew: boolean): Promise<void> {
    const { outline } = this;
    if (!outline) return;
    if (asNew) return this.#open(change ? applyChange<Outline>(outline, report, change) : report);
    const before = this.store?.getReport();
    if (!change || !before) return this.actions?.close();
    this.actions?.take(change);
    const after = this.store?.getReport() ?? before;
    await this.updateComplete;
    this.stage = { at: 'taken', count: taken, before, after };
  }

  #undo(before: UnionReport, after: UnionReport): void {
    const { outline, store } = this;
    const report = store?.getReport();
    const change = report && outline && report !== after && takingBack(outline, before, after, report);
    // Where nothing was written since, the very step is undone.
    if (report === after) store?.undo();
    else if (change) this.actions?.take(change);
    const now = store?.getReport();
    const content = (one: UnionReport | undefined): unknown => [one?.unit, one?.period, one?.selection, one?.answers, one?.document, one?.orphans];
    this.stage = { at: 'undone', whole: sameValue(content(now), content(before)) };
  }

  get #words(): ReviewWords {
    return reviewWords(this.#language.language);
  }

  protected override render(): TemplateResult {
    return html`<div class="root ${this.#scheme.dark ? 'dark' : ''}" lang=${this.#language.language}>${this.several ? html`<p class="notice" role="status">${this.#words.file.oneOnly}</p>` : nothing}${this.#content(this.#words.file)}</div>`;
  }

  #content(words: ReviewWords['file']): TemplateResult {
    const { stage } = this;
    const name = this.file?.name ?? '';
    const close = (): void => this.actions?.close();
    const button = (label: string, work: () => unknown, name = ''): TemplateResult => html`<button type="button" class="button ${name}" @click=${work}>${label}</button>`;
    switch (stage.at) {
      case 'reading':
        return html`<div class="panel" aria-busy="true"><p role="status">${words.reading(name)}</p><progress aria-label=${words.reading(name)}></progress><div class="actions">${button(words.stop, () => this.#stop())}</div></div>`;
      case 'not-loaded':
        return html`<div class="panel" role="alert" tabindex="-1"><p>${words.readingFailed}</p><div class="actions">${button(words.retry, () => this.file && void this.#read(this.file), 'primary')} ${button(words.close, close)}</div></div>`;
      case 'failed':
        return html`<div class="panel"><h2 tabindex="-1">${words.failed(name)}</h2><div class="notice" role="alert">${stage.findings.map((finding) => html`<p>${findingText(this.#language.words, finding)}</p>`)}</div>
          <div class="actions">${this.#other(words.other)} ${button(words.close, close)}</div></div>`;
      case 'asking':
        return this.#asking(stage, words, name);
      case 'review':
        return html`<union-report-review .outline=${this.outline} .report=${stage.asNew ? stage.beside : this.store?.getReport()} .read=${stage.read} .source=${name}
          @union-report-reviewed=${(event: ReviewEvent) => void this.#reviewed(event, stage.asNew)} @union-report-review-closed=${close}></union-report-review>`;
      case 'nothing':
        return html`<div class="panel"><h2 tabindex="-1">${words.nothing(name)}</h2><p>${this.#words.nothing}</p><div class="actions">${button(words.close, close, 'primary')}</div></div>`;
      case 'opened':
        return this.#came(words.opened(name, stage.count), words.putAway, () => void this.actions?.dropDraft().then(close));
      case 'taken':
        return this.#came(words.taken(name, stage.count), words.undo, () => this.#undo(stage.before, stage.after));
      case 'undone':
        return this.#came(stage.whole ? words.undone : words.partlyUndone);
    }
  }

  #came(text: string, back = '', work?: () => void): TemplateResult {
    return html`<div class="came" tabindex="-1"><p role="status">${text}</p>${work ? html`<button type="button" class="button small" @click=${work}>${back}</button>` : nothing}
      <button type="button" class="link" @click=${() => this.actions?.close()}>${this.#words.file.close}</button></div>`;
  }

  #asking({ read, card, isKnown }: Extract<Stage, { at: 'asking' }>, words: ReviewWords['file'], name: string): TemplateResult {
    const way = (label: string, hint: string, work: () => unknown, isFirst: boolean): TemplateResult =>
      html`<li><button type="button" class="button ${isFirst ? 'primary' : ''}" @click=${work}>${label}</button><p class="hint">${hint}</p></li>`;
    const open = this.store?.getReport();
    const updates = card !== undefined;
    return html`<div class="panel"><h2 tabindex="-1">${words.ask(name)}</h2><p>${words.holds(read.report.unit.name, countOf(this.outline, read))}</p>
      <ul class="ways">
        ${updates ? way(words.update(card.name || card.unit), words.updateHint, () => void this.#update(read, card), true) : nothing}
        ${open && card?.id !== open.id ? way(words.take, words.takeHint, () => this.#beside(read), !updates) : nothing}
        ${way(words.asNew, words.asNewHint, () => void this.#asNew(read, isKnown || open?.id === read.report.id), false)}
      </ul>
      <div class="actions"><button type="button" class="link" @click=${() => this.actions?.close()}>${words.stop}</button></div></div>`;
  }

  #other(label: string): TemplateResult {
    const chosen = (event: Event): void => {
      const [file] = (event.target as HTMLInputElement).files ?? [];
      if (!file) return;
      this.file = file;
      this.several = false;
    };
    return html`<label class="button primary pick">${label}<input class="unseen" type="file" accept=".docx,.json" @change=${chosen}></label>`;
  }
}

/** How many answers, details and texts of its own a file holds. */
const countOf = (outline: Outline | undefined, read: ReadFile): number => (outline ? proposalsOf(outline, read).proposals.filter(({ stays }) => !stays).length + read.unplaced.length : 0);

declare global {
  interface HTMLElementTagNameMap {
    'union-report-open-file': UnionReportOpenFile;
  }
}
