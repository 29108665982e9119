import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DraftCard, DraftStore } from '../../drafts/draft-store.js';
import { watchPage } from '../../drafts/watch-page.js';
import type { ReviewWords } from '../../i18n/vi/review.js';
import type { Outline } from '../../outline/outline.js';
import { isOpen } from '../../report/accept-proposals.js';
import { applyChange } from '../../report/apply-change.js';
import type { Change } from '../../report/change.js';
import { newId } from '../../report/new-id.js';
import { beforeEdits, hasData, isEdited, proposalsOf, type ReadFile } from '../../report/proposal.js';
import type { UnionReport } from '../../report/union-report.js';
import type { ReportStore } from '../../store/report-store.js';
import { asError } from '../base/as-error.js';
import { containEvents } from '../base/contain-events.js';
import { controls } from '../base/controls.js';
import { UnionReportErrorEvent } from '../base/events.js';
import { LanguageController } from '../base/language-controller.js';
import { SchemeController } from '../base/scheme-controller.js';
import { tokens } from '../base/tokens.js';
import { styles } from './open-file.styles.js';
import { ReviewKeeper, type KeptReview, type Review } from './kept-review.js';
import type { OpenFileActions } from './open-file-actions.js';
import { cameOf, failedPanel, keptFile, notLoadedPanel, nothingPanel, readingPanel } from './opening-panels.js';
import type { Reviewing, Stage } from './opening-stage.js';
import { openingWays } from './opening-ways.js';
import { readFile, type Reporter } from './read-file.js';
import type { ReviewEvent } from './review-event.js';
import type { Elsewhere, ReviewState } from './review-state.js';
import { reviewWords } from './review-words.js';
import { takeBack } from './take-back.js';

/** A file on its way into the desk: read, asked about, gone through, and what came of it. A part of the desk. */
export class UnionReportOpenFile extends LitElement {
  static override styles = [tokens('open-file'), controls, styles];

  @property({ attribute: false }) file: File | undefined;
  /** Without a file: goes on with the one that was being gone through when the page went. */
  @property({ attribute: false }) resumes = false;
  /** Whether others came with it: they are not read, and that is said. */
  @property({ attribute: false }) several = false;
  @property({ attribute: false }) outline: Outline | undefined;
  /** Holds the report that is open. */
  @property({ attribute: false }) store: ReportStore | undefined;
  /** What the store holds, so that a change is seen. */
  @property({ attribute: false }) report: UnionReport | undefined;
  @property({ attribute: false }) drafts: DraftStore | undefined;
  /** Keeps one person's files apart; `undefined`: nothing is kept on this device. */
  @property({ attribute: false }) user: string | undefined;
  /** Who reports, as far as the host knows. */
  @property({ attribute: false }) reporter: Reporter = {};
  @property({ attribute: false }) actions: OpenFileActions | undefined;

  @state() private stage: Stage = { at: 'reading' };
  readonly #language = new LanguageController(this);
  readonly #scheme = new SchemeController(this);
  #keeper: ReviewKeeper | undefined;
  /** Name of the file. */
  #name = '';
  #unwatch: (() => void) | undefined;
  #working = false;
  /** Gives up the reading of the file before. */
  #reading = new AbortController();

  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Whoever comes back to this window may have gone on with the file in another.
    this.#unwatch = watchPage(() => undefined, () => void this.#look());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#reading.abort();
      this.#keeper?.close();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.user !== undefined && this.outline) this.#keeper ??= new ReviewKeeper(this.user, this.outline);
    if (changed.has('file') && this.file) void this.#read(this.file);
    else if (changed.has('resumes') && this.resumes && !this.file) void this.#resume();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('stage')) return;
    const { at } = this.stage;
    this.actions?.cover(at !== 'looking' && at !== 'kept' && at !== 'opened' && at !== 'taken' && at !== 'undone');
    if (at !== 'reading' && at !== 'review' && at !== 'looking' && at !== 'kept') this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  async #read(file: File): Promise<void> {
    this.#reading.abort();
    const { signal } = (this.#reading = new AbortController());
    this.stage = { at: 'reading' };
    this.#name = file.name;
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

  readonly #keep = (state: ReviewState): void => void this.#keeper?.keep(state).then((elsewhere) => this.#hear(elsewhere));

  async #look(): Promise<void> {
    if (this.stage.at === 'review') this.#hear(await this.#keeper?.look());
  }

  #hear(elsewhere: Elsewhere | undefined): void {
    if (elsewhere && this.stage.at === 'review') this.stage = { ...this.stage, elsewhere };
  }

  /** What a button asks for is done once, however often it is pressed meanwhile. */
  async #once(work: () => Promise<void> | undefined): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    try {
      await work();
    } catch (cause) {
      this.dispatchEvent(new UnionReportErrorEvent(asError(cause, 'storage-failed')));
    } finally {
      this.#working = false;
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
    if (read.status === 'complete' && !isEdited(read)) await this.#opened(own.report);
    else void this.#review({ name: this.#name, read: own });
  }

  /** Makes it a draft. @returns whether it is one now: else the desk says why not */
  async #opened(report: UnionReport): Promise<boolean> {
    await this.actions?.bring(report);
    await this.updateComplete;
    const isOpen = this.store?.getReport().id === report.id;
    if (isOpen) this.stage = { at: 'opened', count: Object.keys(report.answers).length };
    else this.actions?.close();
    return isOpen;
  }

  /** Goes through the file beside the report that is open. */
  #beside(read: ReadFile): void {
    const { outline } = this;
    const report = this.store?.getReport();
    if (!outline || !report) return;
    const { proposals, texts } = proposalsOf(outline, read, report);
    if (proposals.some(isOpen) || texts.length > 0) void this.#review({ name: this.#name, read, draftId: report.id });
    else this.stage = { at: 'nothing' };
  }

  /** Goes through a file, and keeps it meanwhile. */
  async #review(review: Review, kept?: KeptReview): Promise<void> {
    const { signal } = this.#reading;
    const { read, draftId } = review;
    const asNew = draftId === undefined;
    const stage = { at: 'review', read, asNew, beside: asNew && hasData(read) ? beforeEdits(read) : undefined, isKept: this.#keeper !== undefined, state: kept?.state } as const;
    this.stage = stage;
    const isKept = kept !== undefined || (await this.#keeper?.begin(review, new Date()));
    if (!isKept && !signal.aborted && this.stage === stage) this.stage = { ...stage, isKept: false };
  }

  async #resume(): Promise<void> {
    this.stage = { at: 'looking' };
    const kept = await this.#keeper?.find(new Date());
    // Another file was opened meanwhile.
    if (this.file) return;
    if (!kept) return this.actions?.close();
    this.#name = kept.name;
    this.stage = { at: 'kept', kept };
    if (kept.isHere) await this.#goOn(kept);
  }

  async #goOn(kept: KeptReview): Promise<void> {
    const { draftId } = kept;
    this.#keeper?.goOn(kept);
    if (draftId !== undefined && this.store?.getReport().id !== draftId) await this.actions?.openDraft(draftId);
    await this.updateComplete;
    // The draft is gone: there is nothing left that the file could be taken into.
    if (draftId !== undefined && this.store?.getReport().id !== draftId) return this.#leave();
    await this.#review(kept, kept);
    // It may have been gone on with elsewhere since it was found.
    await this.#look();
  }

  /** The file is done with, whatever became of it. */
  #leave(keptId?: string): void {
    void this.#keeper?.drop(keptId);
    this.actions?.close();
  }

  async #update(read: ReadFile, card: DraftCard): Promise<void> {
    if (this.store?.getReport().id !== card.id) await this.actions?.openDraft(card.id);
    await this.updateComplete;
    if (this.store?.getReport().id === card.id) this.#beside(read);
    // The desk says why it could not be opened.
    else this.actions?.close();
  }

  async #reviewed({ report, change, taken }: ReviewEvent, { asNew, elsewhere: heard }: Reviewing): Promise<void> {
    const { outline } = this;
    this.#hear(await this.#keeper?.look());
    // What was decided elsewhere is seen before anything is taken.
    if (!outline || this.stage.at !== 'review' || this.stage.elsewhere !== heard) return;
    if (!asNew) await this.#take(change, taken);
    else if (!(await this.#opened(change ? applyChange<Outline>(outline, report, change) : report))) return;
    await this.#keeper?.drop();
  }

  async #take(change: Change | undefined, taken: number): Promise<void> {
    const before = this.store?.getReport();
    if (!change || !before) return this.actions?.close();
    this.actions?.take(change);
    const after = this.store?.getReport() ?? before;
    await this.updateComplete;
    this.stage = { at: 'taken', count: taken, before, after };
  }

  #undo(before: UnionReport, after: UnionReport): void {
    const { outline, store } = this;
    if (outline && store) this.stage = { at: 'undone', whole: takeBack(outline, store, before, after) };
  }

  protected override render(): TemplateResult {
    const words = reviewWords(this.#language.language);
    return html`<div class="root ${this.#scheme.dark ? 'dark' : ''}" lang=${this.#language.language}>${this.several ? html`<p class="notice" role="status">${words.file.oneOnly}</p>` : nothing}${this.#content(words)}</div>`;
  }

  #content(review: ReviewWords, words = review.file): TemplateResult | typeof nothing {
    const { stage } = this;
    const name = this.#name;
    const close = (): void => this.actions?.close();
    switch (stage.at) {
      case 'reading':
        return readingPanel(words, name, () => this.#stop());
      case 'not-loaded':
        return notLoadedPanel(words, () => this.file && void this.#read(this.file), close);
      case 'failed':
        return failedPanel(words, this.#language.words, name, stage.findings, (file) => Object.assign(this, { file, several: false }), close);
      case 'kept':
        return keptFile(stage.kept, words, this.#language.language, () => void this.#once(() => this.#goOn(stage.kept)), () => this.#leave(stage.kept.id));
      case 'asking':
        return openingWays({
          ...stage, words, name, outline: this.outline, open: this.store?.getReport(), close,
          update: (card) => void this.#once(() => this.#update(stage.read, card)), take: () => this.#beside(stage.read), asNew: (isKnown) => void this.#once(() => this.#asNew(stage.read, isKnown)),
        });
      case 'review':
        return html`<union-report-review .outline=${this.outline} .report=${stage.asNew ? stage.beside : this.store?.getReport()} .read=${stage.read} .state=${stage.state} .elsewhere=${stage.elsewhere} .keep=${stage.isKept ? this.#keep : undefined} .source=${name}
          @union-report-reviewed=${(event: ReviewEvent) => void this.#reviewed(event, stage)} @union-report-review-closed=${() => this.#leave()}></union-report-review>`;
      case 'nothing':
        return nothingPanel(review, name, close);
      case 'opened':
        return cameOf(words.opened(name, stage.count), words, close, [words.putAway, () => void this.#once(() => this.actions?.dropDraft().then(close))]);
      case 'taken':
        return cameOf(words.taken(name, stage.count), words, close, [words.undo, () => this.#undo(stage.before, stage.after)]);
      case 'undone':
        return cameOf(stage.whole ? words.undone : words.partlyUndone, words, close);
      case 'looking':
        return nothing;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'union-report-open-file': UnionReportOpenFile;
  }
}
