import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Directory } from '../../directory/directory.js';
import type { PaperOptions } from '../../paper/paper.js';
import { reportProgress } from '../../report/progress.js';
import type { UnionReport } from '../../report/union-report.js';
import type { ReportStore } from '../../store/report-store.js';
import { asError } from '../base/as-error.js';
import { containEvents } from '../base/contain-events.js';
import { controls } from '../base/controls.js';
import { UnionReportErrorEvent, UnionReportExportEvent } from '../base/events.js';
import { LanguageController } from '../base/language-controller.js';
import { SchemeController } from '../base/scheme-controller.js';
import { tokens } from '../base/tokens.js';
import { UnionReportAnchorEvent } from '../preview/anchor-event.js';
import type { UnionReportDetails } from '../preview/details.js';
import type { DetailsEvent } from '../preview/details-event.js';
import type { UnionReportPreview } from '../preview/preview.js';
import type { Exported } from '../send/exported.js';
import { AnnexChoice } from './annex-choice.js';
import { blankForm } from './blank-form.js';
import { download } from './download.js';
import { exportReport } from './export-report.js';
import { styles } from './finish.styles.js';
import { dayOf } from './start-view.js';

type Empty = 'leave-out' | 'say-none';

/**
 * The desk from the preview on: the official page with its details, the Word file, sending. A part of the desk.
 *
 * @fires union-report-anchor Someone wants to write at a gap of the paper.
 * @fires union-report-sending The file is made: on to sending it.
 */
export class UnionReportFinish extends LitElement {
  static override styles = [tokens('finish'), controls, styles];

  @property({ attribute: false }) store!: ReportStore;
  /** What the store holds, so that a change is seen. */
  @property({ attribute: false }) report!: UnionReport;
  @property({ attribute: false }) view: 'preview' | 'send' = 'preview';
  @property({ attribute: false }) action: string | undefined;
  @property({ type: Boolean }) readonly = false;
  /** Somebody is elsewhere on the desk. Drawing the page of a thousand units takes longer than a key may. */
  @property({ type: Boolean, reflect: true }) override hidden = false;
  /** Whose reports are gathered on this device, and the units that they are from. */
  @property({ attribute: false }) user = '';
  @property({ attribute: false }) directory: Directory | undefined;

  @state() private options: PaperOptions = {};
  @state() private exported: Exported | undefined;
  /** How much of the document is made, from 0 to 1; absent: none is being made. */
  @state() private making: number | undefined;
  @state() private failed = false;
  @query('union-report-preview') private preview!: UnionReportPreview;
  @query('union-report-details') private details!: UnionReportDetails;
  readonly #language = new LanguageController(this);
  readonly #scheme = new SchemeController(this);
  readonly #annex = new AnnexChoice(this, () => {
    const { store: { outline }, report, user, directory } = this;
    return { outline, report, user, directory, day: dayOf(outline), put: (added) => this.#add(added) };
  });
  #blankUrl = '';

  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    return root;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moved by the host, it is there again by then, and the file still offered.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#offer(undefined);
      this.#forgetBlank();
    });
  }

  protected override shouldUpdate(): boolean {
    return !this.hidden;
  }

  protected override render(): TemplateResult {
    const { language } = this.#language;
    return html`<div class="root ${this.#scheme.dark ? 'dark' : ''}" lang=${language}>${this.view === 'preview' ? this.#paper() : this.#sending()}</div>`;
  }

  #paper(): TemplateResult {
    const { words: { desk } } = this.#language;
    const { store, report, readonly, making } = this;
    const { open: [first], open } = reportProgress(store.outline, report);
    return html`<div class="tools">
        <div>
          <p>${desk.left(open.length)} ${first !== undefined && !readonly ? html`<button type="button" class="link" @click=${() => this.dispatchEvent(new UnionReportAnchorEvent({ itemId: first }))}>${desk.goLeft}</button>` : nothing}</p>
          ${first === undefined ? nothing : html`<fieldset class="empty"><legend>${desk.empty}</legend>${this.#choice('leave-out', desk.leaveOut)} ${this.#choice('say-none', desk.sayNone)}</fieldset>`}
          ${this.#annex.template(this.#language.language, making !== undefined)}
        </div>
        <div class="actions">
          <button type="button" class="button primary" ?disabled=${making !== undefined} @click=${() => void this.#export()}>${making === undefined ? desk.download : desk.making}</button>
          <button type="button" class="button" @click=${() => void this.#print()}>${desk.print}</button>
        </div>
        ${making === undefined ? nothing : html`<progress max="1" value=${making} aria-label=${desk.making}></progress>`}
        ${this.#failure()}
        ${readonly ? nothing : html`<p class="blank"><button type="button" class="link" ?disabled=${making !== undefined} @click=${() => void this.#blank()}>${desk.blank}</button> ${desk.blankHint}</p>`}
      </div>
      <div class="paper">
        <union-report-preview .outline=${store.outline} .report=${report} .options=${this.options} .readonly=${readonly} @union-report-anchor=${this.#onAnchor}></union-report-preview>
        <union-report-details .outline=${store.outline} .report=${report} .readonly=${readonly}
          @union-report-details=${({ document }: DetailsEvent) => store.dispatch({ type: 'document', document })}></union-report-details>
      </div>`;
  }

  #choice(empty: Empty, label: string): TemplateResult {
    const { options } = this;
    return html`<label><input type="radio" name="empty" .checked=${(options.empty ?? 'leave-out') === empty} @change=${() => (this.options = { ...options, empty })} /> ${label}</label>`;
  }

  #add(added: PaperOptions['added']): void {
    const { added: _before, ...options } = this.options;
    this.options = added ? { ...options, added } : options;
  }

  #sending(): TemplateResult {
    return html`<div class="send"><h2>${this.#language.words.send.title}</h2>
      ${this.#failure()}
      <union-report-send .store=${this.store} .report=${this.report} .exported=${this.exported} .options=${this.options} .action=${this.action} .busy=${this.making !== undefined}
        @union-report-again=${() => void this.#export()}></union-report-send></div>`;
  }

  #failure(): TemplateResult {
    return html`<p class="failed" role="alert">${this.failed ? this.#language.words.desk.exportFailed : ''}</p>`;
  }

  async #export(): Promise<void> {
    await this.#make(async (told) => {
      if (!(await this.#annex.arrives())) return;
      const exported = await exportReport(this.store, this.options, told, this);
      if (!this.isConnected) return URL.revokeObjectURL(exported.url);
      this.#offer(exported);
      download(this.renderRoot, exported.url, exported.file.name);
      this.dispatchEvent(new UnionReportExportEvent(exported.report, exported.file, exported.file.name));
      this.dispatchEvent(new Event('union-report-sending'));
    });
  }

  async #print(): Promise<void> {
    if (!(await this.#annex.arrives())) return;
    await this.updateComplete;
    await this.preview.print();
  }

  async #blank(): Promise<void> {
    await this.#make(async (told) => {
      const file = await blankForm(this.store.outline, this.report.unit, told, this);
      this.#forgetBlank();
      if (this.isConnected) download(this.renderRoot, (this.#blankUrl = URL.createObjectURL(file)), file.name);
    });
  }

  /** One file at a time, with how far it is, and what went wrong. */
  async #make(work: (told: (share: number) => void) => Promise<void>): Promise<void> {
    if (this.making !== undefined) return;
    this.failed = false;
    this.making = 0;
    try {
      await work((share) => (this.making = share));
    } catch (cause) {
      this.failed = true;
      this.dispatchEvent(new UnionReportErrorEvent(asError(cause, 'export-failed')));
    } finally {
      this.making = undefined;
    }
  }

  #forgetBlank(): void {
    URL.revokeObjectURL(this.#blankUrl);
    this.#blankUrl = '';
  }

  #offer(exported: Exported | undefined): void {
    if (this.exported) URL.revokeObjectURL(this.exported.url);
    this.exported = exported;
  }

  /** A gap in the details is filled here, one in the text in the form. */
  readonly #onAnchor = (event: UnionReportAnchorEvent): void => {
    if (event.anchor.itemId !== undefined) return;
    event.stopPropagation();
    this.details.focusDetail(event.anchor.detail);
  };
}
