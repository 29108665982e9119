import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { countedFiles, type CountedFile } from '../../consolidation/consolidate.js';
import { gatheredAfter, updateProposals } from '../../consolidation/update.js';
import type { DraftCard, DraftStore } from '../../drafts/draft-store.js';
import { formatDate } from '../../i18n/dates.js';
import type { Gathered } from '../../intake/intake-store.js';
import type { Change } from '../../report/change.js';
import { sameValue } from '../../report/equal.js';
import { newId } from '../../report/new-id.js';
import type { ReadFile } from '../../report/proposal.js';
import type { UnionReport } from '../../report/union-report.js';
import { asError } from '../base/as-error.js';
import { breather, pausing } from '../base/breathe.js';
import { controls } from '../base/controls.js';
import { UnionReportErrorEvent } from '../base/events.js';
import { tokens } from '../base/tokens.js';
import { openDraft } from '../desk/open-report.js';
import { closeOwnDrafts, openOwnDrafts } from '../desk/own-drafts.js';
import { UnionReportOpenEvent } from '../drafts/open-event.js';
import type { ReviewEvent } from '../review/review-event.js';
import { loadReview } from '../lazy.js';
import { downloadAnnexed } from './annexed.js';
import { decidedIn, gather, type Doing, type GatheredReport } from './gather.js';
import { UnionReportGatherEvent } from './gather-event.js';
import { InboxView } from './inbox-view.js';
import { reportSums } from './report-sums.js';
import { styles } from './report.styles.js';

/** A draft that is being brought up to date: what stands in it, and what was gathered anew. */
interface Update {
  readonly made: Gathered;
  /** As it was gathered last time. */
  readonly before: UnionReport | undefined;
  readonly report: UnionReport;
  readonly read: ReadFile;
  readonly fresh: GatheredReport;
}

/** What goes into the report of the clerk's own unit; its drafts, and what has come since. */
export class InboxReport extends InboxView {
  static override styles = [tokens('inbox'), controls, styles];

  /** Where drafts are made; absent: on this device. */
  @property({ attribute: false }) drafts: DraftStore | undefined;
  @property({ attribute: false }) user = '';

  @state() private doing: 'nothing' | 'opening' | 'updating' | 'writing' = 'nothing';
  @state() private told = '';
  @state() private cards: ReadonlyMap<string, DraftCard> = new Map();
  @state() private update_: Update | undefined;
  #own: DraftStore | undefined;
  #stop: (() => void) | undefined;
  /** Leaving makes what is being opened void. */
  #turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#watching = this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('drafts') || changed.has('user')) this.#watching = this.#watch();
  }

  #leave(): void {
    this.#turn++;
    this.#stop?.();
    if (this.#own) closeOwnDrafts(this.#own);
    this.#own = this.#stop = undefined;
  }

  /** Resolves when the drafts of this device have been opened: who presses a button before that waits for them. */
  #watching: Promise<void> = Promise.resolve();

  async #watch(): Promise<void> {
    this.#leave();
    const { user, drafts } = this;
    const turn = this.#turn;
    const store = drafts ?? (await openOwnDrafts(user));
    if (turn !== this.#turn) return drafts ? undefined : closeOwnDrafts(store);
    if (!drafts) this.#own = store;
    this.#stop = store.subscribe(({ type }) => type === 'card' && void this.#look());
    await this.#look();
  }

  get #store(): DraftStore | undefined {
    return this.drafts ?? this.#own;
  }

  async #look(): Promise<void> {
    const cards = await this.#try(() => this.#store?.list() ?? Promise.resolve([]));
    if (cards) this.cards = new Map(cards.map((card) => [card.id, card]));
  }

  protected override render(): TemplateResult {
    const { words, words: { report }, work, update_: update } = this;
    if (update) return html`<div class=${this.rootClass} lang=${this.language}><union-report-review .outline=${work.task.outline} .report=${update.report} .read=${update.read} source=${words.title} source-kind="update"
      @union-report-reviewed=${(event: ReviewEvent) => void this.#take(update, event)} @union-report-review-closed=${() => void this.#back(update)}></union-report-review></div>`;
    const files = countedFiles(work.gathering, work.intakes);
    return html`<div class=${this.rootClass} lang=${this.language}>
      <h3>${report.lead(work.task.unit?.name ?? '')}</h3>
      ${files.length ? html`${this.#goesIn(files)}${this.#before(files)}
        <div class="actions"><button type="button" class="button primary" ?disabled=${this.doing !== 'nothing'} @click=${() => void this.#open()}>${this.doing === 'opening' ? report.opening : report.open}</button></div>
        ${this.doing === 'opening' || this.doing === 'updating' ? html`<progress max="1" value="0" aria-label=${report[this.doing]}></progress>` : nothing}` : html`<p class="notice">${words.nothing}</p>`}
      <p role="status" class="told">${this.told}</p>
      ${this.#made(files.map(({ fileId }) => fileId))}
    </div>`;
  }

  #goesIn(files: readonly CountedFile[]): TemplateResult {
    const { words: { report } } = this;
    const { figures, tables } = reportSums(this.work, files);
    return html`<section><h4>${report.goesIn}</h4><ul class="list"><li>${report.reports(files.length)}</li>${figures ? html`<li>${report.figures(figures)}</li>` : nothing}
      ${tables ? html`<li>${report.tables(tables)}</li>` : nothing}${this.#used ? html`<li>${report.passages(this.#used)}</li>` : nothing}</ul><p class="hint">${report.nothingElse}</p></section>`;
  }

  get #used(): number {
    const { decisions, gathering } = this.work;
    return Object.entries(decisions.passages).filter(([key, verdict]) => verdict === 'use' && gathering.files.get(key.split(' ')[1] ?? '')?.status === 'counted').length;
  }

  #before(files: readonly CountedFile[]): TemplateResult | typeof nothing {
    const { words, words: { report }, work } = this;
    const { counts, units } = work.gathering;
    const missing = units.filter(({ expected, status }) => expected && status === 'missing').length;
    const { marked } = reportSums(work, files);
    const line = (text: string, view: 'files' | 'missing' | 'figures' | 'words'): TemplateResult => html`<li>${text}
      <button type="button" class="link" @click=${() => this.dispatchEvent(new CustomEvent('union-report-inbox-view', { detail: view, bubbles: true, composed: false }))}>${report.toView(words.view[view])}</button></li>`;
    const lines = [
      ...(counts.review ? [line(report.review(counts.review), 'files')] : []),
      ...(missing && work.options.directory ? [line(report.missing(missing), 'missing')] : []),
      ...(marked ? [line(report.marked(marked), 'figures')] : []),
      ...(this.#used ? [] : [line(report.noPassages, 'words')]),
    ];
    return lines.length ? html`<section class="notice"><h4>${report.before}</h4><ul>${lines}</ul></section>` : nothing;
  }

  #made(fileIds: readonly string[]): TemplateResult | typeof nothing {
    const { words: { report }, work } = this;
    const made = work.gathered;
    if (!made.length) return nothing;
    const decided = decidedIn(work);
    return html`<section><h4>${report.drafts}</h4><ul class="drafts">${made.map((one) => {
      const card = this.cards.get(one.draftId);
      const [now, then] = [new Set(fileIds), new Set(one.fileIds)];
      const newer = fileIds.filter((id) => !then.has(id)).length + one.fileIds.filter((id) => !now.has(id)).length;
      return html`<li data-draft=${one.draftId}><div><b>${card ? card.name || card.unit : one.unit}</b><p class="hint">${report.made(when(one.at), one.fileIds.length)}</p>
          <p>${card ? (newer ? report.newer(newer) : one.left ? report.left(one.left) : (one.decided ?? decided) !== decided ? report.otherwise : report.upToDate) : report.gone}</p></div>
        ${card ? html`<div class="actions"><button type="button" class="button small" ?disabled=${this.doing !== 'nothing'} @click=${() => void this.#update(one)}>${this.doing === 'updating' ? report.updating : report.update}</button>
          <button type="button" class="link" @click=${() => this.dispatchEvent(new UnionReportOpenEvent(one.draftId))}>${report.goOn}</button>
          <button type="button" class="link" ?disabled=${this.doing !== 'nothing'} @click=${() => void this.#annexed(one)}>${this.doing === 'writing' ? report.writing : report.annexed}</button></div>` : nothing}</li>`;
    })}</ul></section>`;
  }

  /** Does something with this device's drafts, as soon as they have been opened, and tells what came of it. */
  async #do(doing: typeof this.doing, failed: string, work: (drafts: DraftStore, doing: Doing) => Promise<string>): Promise<void> {
    this.doing = doing;
    this.told = '';
    const { breathe, end } = breather();
    // The bar alone: drawing all anew takes longer than many a step.
    const told = (share: number): void => {
      const bar = this.find<HTMLProgressElement>('progress');
      if (bar) bar.value = share;
    };
    const done = await this.#try(async () => {
      await this.#watching;
      const store = this.#store;
      if (!store) throw new Error('no drafts');
      return work(store, { pause: pausing(breathe), told });
    });
    end();
    this.doing = 'nothing';
    this.told = done ?? failed;
  }

  /** The document of a draft with what each unit gave behind it. */
  #annexed({ draftId }: Gathered): Promise<void> {
    const { words: { report: words }, work } = this;
    return this.#do('writing', words.notWritten, async (drafts) => ((await downloadAnnexed(work, drafts, draftId, this, this.renderRoot)) ? words.written : words.gone));
  }

  #open(): Promise<void> {
    const { words: { report: words }, work } = this;
    return this.#do('opening', words.failed, async (drafts, { pause, told }) => {
      const gathered = await gather(work, newId(), new Date(), { pause, told: (share) => told(share * 0.4) });
      const { report } = gathered;
      await drafts.create(report, { name: words.draftName(report.unit.shortName ?? report.unit.name), pause, told: (share) => told(0.4 + share * 0.5) });
      await this.#remember(report, gathered, pause);
      await this.#look();
      this.dispatchEvent(new UnionReportGatherEvent(report));
      return drafts.kept ? words.opened : words.notKept;
    });
  }

  /** What has come since, laid beside what stands in the draft now. */
  #update(made: Gathered): Promise<void> {
    const { words: { report: words }, work } = this;
    const { outline } = work.task;
    return this.#do('updating', words.notUpdated, async (drafts, { pause, told }) => {
      const reading = await drafts.read(outline, made.draftId, { pause });
      if (!('report' in reading)) return words.gone;
      const fresh = await gather(work, made.draftId, new Date(), { pause, told: (share) => told(share * 0.8) });
      const before = await work.composed(made.draftId, pause);
      const read = updateProposals(outline, { ...(before && { before }), draft: reading.report, now: fresh.report });
      if (!read.answers.length) {
        if (!sameValue(reading.report.sources, fresh.report.sources) && !(await this.#write(made.draftId, () => [], fresh))) return words.gone;
        await this.#remember(fresh.report, fresh, pause);
        return words.nothingNew;
      }
      (await loadReview()).defineReview(customElements);
      this.update_ = { made, before, report: reading.report, read, fresh };
      return '';
    });
  }

  async #take(update: Update, { change, taken, decisions }: ReviewEvent): Promise<void> {
    const { report: words } = this.words;
    const { made, before, fresh, read, report: seen } = update;
    // What somebody has written since was not laid beside what was gathered, and is not written over.
    const asSeen = ({ answers }: UnionReport): boolean => read.answers.every(({ itemId }) => sameValue(answers[itemId], seen.answers[itemId]));
    const done = await this.#try(async () => {
      const written = await this.#write(made.draftId, (now) => (!asSeen(now) ? undefined : change ? [change] : []), fresh);
      if (!written) return words.gone;
      if (written === 'left') return words.changedSince;
      // What was not taken this time is offered again.
      const left = read.answers.flatMap(({ itemId }) => (sameValue(written.before.answers[itemId], written.after.answers[itemId]) || decisions.get(`answer:${itemId}`)?.verdict === 'rows' ? [itemId] : []));
      await this.#remember(gatheredAfter(before ?? { ...fresh.report, answers: {} }, fresh.report, left), fresh, () => Promise.resolve(), left.length);
      return words.updated(taken);
    });
    await this.#back(update, done ?? words.notUpdated);
  }

  /** To the list, where the draft stands; what came of it is told there. */
  async #back({ made: { draftId } }: Update, told = ''): Promise<void> {
    this.update_ = undefined;
    this.told = told;
    await this.updateComplete;
    this.find(`[data-draft="${CSS.escape(draftId)}"] button`)?.focus();
  }

  /** Changes a draft, and says whose reports are in it now. `undefined`: it is gone; `left`: there is nothing to be made of it as it is. */
  async #write(draftId: string, changesOf: (now: UnionReport) => readonly Change[] | undefined, { report: { sources } }: GatheredReport): Promise<{ readonly before: UnionReport; readonly after: UnionReport } | 'left' | undefined> {
    const store = this.#store;
    const open = store && (await openDraft(this.work.task.outline, store, draftId));
    if (!open || !('store' in open)) return undefined;
    const before = open.store.getReport();
    const changes = changesOf(before);
    if (!changes) {
      await open.end();
      return 'left';
    }
    open.store.dispatch({ type: 'all', changes: [...changes, { type: 'sources', sources }] });
    const after = open.store.getReport();
    await open.end();
    this.dispatchEvent(new UnionReportGatherEvent(after));
    return { before, after };
  }

  #remember(report: UnionReport, { files, decided }: GatheredReport, pause: Doing['pause'], left = 0): Promise<void> {
    const gathered = { draftId: report.id, at: new Date().toISOString(), unit: report.unit.name, decided, fileIds: files.map(({ fileId }) => fileId), ...(left && { left }) };
    return this.work.remember(gathered, report, pause);
  }

  async #try<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (cause) {
      this.dispatchEvent(new UnionReportErrorEvent(asError(cause, 'storage-failed')));
      return undefined;
    }
  }
}

/** "14:05 ngày 30/5/2023" */
function when(iso: string): string {
  const at = new Date(iso);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(at.getHours())}:${two(at.getMinutes())}, ${formatDate(`${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)}`;
}
