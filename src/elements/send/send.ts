import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { paperOf } from '../../paper/paper-of.js';
import type { PaperOptions } from '../../paper/paper.js';
import { plainText } from '../../paper/plain-text.js';
import { applyChange } from '../../report/apply-change.js';
import { serializeReport } from '../../report/serialize-report.js';
import type { UnionReport } from '../../report/union-report.js';
import type { ReportStore } from '../../store/report-store.js';
import { canShareFile, copyText, postReport, shareFile } from '../../submission/hand-over.js';
import { gmailUrl, mailtoUrl, reportMail, type Mail } from '../../submission/mail.js';
import { asError } from '../base/as-error.js';
import { containEvents } from '../base/contain-events.js';
import { controls } from '../base/controls.js';
import { UnionReportErrorEvent, UnionReportSubmitEvent } from '../base/events.js';
import { LanguageController } from '../base/language-controller.js';
import { SchemeController } from '../base/scheme-controller.js';
import { tokens } from '../base/tokens.js';
import { saysTheSame, type Exported } from './exported.js';
import { styles } from './send.styles.js';

/**
 * Everything one may do with a finished report: the file, the mail with what belongs in it, the share sheet,
 * the host's own way, and the report as text for where all of these fail. A part of the desk.
 *
 * @fires union-report-submit Before the report goes out by any of them; cancel it to take over.
 * @fires union-report-again The file is to be made anew.
 */
export class UnionReportSend extends LitElement {
  static override styles = [tokens('send'), controls, styles];

  @property({ attribute: false }) store!: ReportStore;
  /** What the store holds, so that a change is seen. */
  @property({ attribute: false }) report: UnionReport | undefined;
  @property({ attribute: false }) exported: Exported | undefined;
  @property({ attribute: false }) options: PaperOptions = {};
  /** Where the host wants the report posted. */
  @property({ attribute: false }) action: string | undefined;
  @property({ type: Boolean }) busy = false;

  @state() private copied = '';
  @state() private selected = false;
  @state() private posting: 'no' | 'now' | 'done' | 'failed' = 'no';
  @state() private shareFailed = false;
  private postedAt = '';
  private readonly language = new LanguageController(this);
  private readonly scheme = new SchemeController(this);

  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    return root;
  }

  protected override render(): TemplateResult {
    const { language, words: { send } } = this.language;
    const { outline } = this.store;
    const report = this.store.getReport();
    const paper = paperOf(outline, report, this.options);
    const mail = reportMail(outline, report, this.exported?.file.name ?? paper.fileName);
    return html`<div class="root ${this.scheme.dark ? 'dark' : ''}" lang=${language}>
      <section aria-label=${send.fileReady}>${this.#file()}</section>
      ${this.action ? html`<section aria-labelledby="submit-title">${this.#submit()}</section>` : nothing}
      <section aria-labelledby="mail-title">${this.#mail(mail)}</section>
      <section aria-labelledby="text-title">
        <h3 id="text-title">${send.asText}</h3>
        <p class="hint" id="text-hint">${send.asTextHint}</p>
        <div class="actions"><button type="button" class="button" @click=${() => this.#copy('all', plainText(paper))}>${send.copyAll}</button> ${this.#said('all')}</div>
        <textarea id="all" class="all" rows="10" readonly lang="vi" aria-labelledby="text-title" aria-describedby="text-hint" .value=${plainText(paper)} @focus=${selectAll}></textarea>
      </section>
    </div>`;
  }

  #file(): TemplateResult {
    const { send, desk } = this.language.words;
    const again = (): boolean => this.dispatchEvent(new Event('union-report-again'));
    const make = (label: string): TemplateResult => html`<div class="actions"><button type="button" class="button primary" ?disabled=${this.busy} @click=${again}>${this.busy ? desk.making : label}</button></div>`;
    if (!this.exported) return html`<p>${send.noFile}</p>${make(desk.download)}`;
    const { file, url, report } = this.exported;
    const stale = !saysTheSame(report, this.store.getReport());
    return html`<div class="file ${stale ? 'stale' : ''}">
        <span>${stale ? send.stale : send.fileReady}</span>
        <b>${file.name}</b>
        ${stale ? make(send.again) : html`<a href=${url} download=${file.name}>${send.notThere}</a>`}
      </div>
      ${!stale && canShareFile(navigator, file)
        ? html`<div class="actions"><button type="button" class="button primary" @click=${() => void this.#share(file)}>${send.share}</button></div>
            <p role="status" class="hint">${this.shareFailed ? send.shareRefused : ''}</p>` : nothing}`;
  }

  #mail(mail: Mail): TemplateResult {
    const { send } = this.language.words;
    const lines = this.store.getReport().document.addressees ?? [];
    const go = (event: Event): void => {
      if (!this.#announce()) event.preventDefault();
    };
    return html`<h3 id="mail-title">${send.mail}</h3>
      ${lines.length ? html`<p>${send.to}: <strong>${lines.join('; ')}</strong></p>` : nothing}
      <div class="actions">
        <a class="button" href=${mailtoUrl(mail)} @click=${go}>${send.openMail}</a>
        <a class="button" href=${gmailUrl(mail)} target="_blank" rel="noopener noreferrer" @click=${go}>${send.gmail}</a>
      </div>
      <p class="notice">${send.reminder}</p>
      ${mail.to ? this.#line('email', send.email, mail.to) : html`<p class="hint">${send.noEmail}</p>`}
      ${this.#line('subject', send.subject, mail.subject)} ${this.#line('body', send.body, mail.body)} ${this.#line('attach', send.attach, mail.fileName)}`;
  }

  #line(id: string, label: string, text: string): TemplateResult {
    const { send } = this.language.words;
    const long = text.includes('\n');
    return html`<div class="line">
      <label for=${id}>${label}</label>
      ${long ? html`<textarea id=${id} rows="6" readonly lang="vi" .value=${text} @focus=${selectAll}></textarea>` : html`<input id=${id} type="text" readonly lang="vi" .value=${text} @focus=${selectAll} />`}
      <button type="button" class="button" aria-label=${send.copyWhat(label)} @click=${() => this.#copy(id, text)}>${send.copy}</button>
      ${this.#said(id)}
    </div>`;
  }

  #said(id: string): TemplateResult {
    const { send } = this.language.words;
    return html`<span class="said" role="status">${this.copied !== id ? '' : this.selected ? send.selected : send.copied}</span>`;
  }

  #submit(): TemplateResult {
    const { send } = this.language.words;
    return html`<h3 id="submit-title">${send.submit}</h3>
      <p class="hint">${send.submitHint}</p>
      <div class="actions">
        <button type="button" class="button primary" ?disabled=${this.posting === 'now'} @click=${() => void this.#post()}>${this.posting === 'now' ? send.submitting : send.submit}</button>
        <span class=${this.posting === 'failed' ? '' : 'said'} role="status">${this.posting === 'done' ? send.submitted(this.postedAt) : this.posting === 'failed' ? send.submitFailed : ''}</span>
      </div>`;
  }

  async #copy(id: string, text: string): Promise<void> {
    const box = this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
    this.selected = !(await copyText(text, () => {
      box?.focus();
      box?.setSelectionRange(0, text.length);
    }));
    this.copied = id;
  }

  async #share(file: File): Promise<void> {
    if (!this.#announce()) return;
    this.shareFailed = (await shareFile(navigator, file, file.name)) === 'refused';
  }

  /** False when the host takes it over. */
  #announce(report = this.exported?.report ?? this.store.getReport()): boolean {
    const fileName = this.exported?.file.name ?? paperOf(this.store.outline, report, this.options).fileName;
    return this.dispatchEvent(new UnionReportSubmitEvent(report, this.exported?.file, fileName));
  }

  async #post(): Promise<void> {
    const { store, action } = this;
    const report = applyChange(store.outline, store.getReport(), { type: 'revision' });
    this.posting = 'now';
    try {
      if (this.#announce(report) && action) await postReport(action, serializeReport(report));
      store.dispatch({ type: 'revision' });
      const now = new Date();
      this.postedAt = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
      this.posting = 'done';
    } catch (cause) {
      this.posting = 'failed';
      this.dispatchEvent(new UnionReportErrorEvent(asError(cause, 'fetch-failed')));
    }
  }
}

const selectAll = (event: Event): void => {
  const box = event.target as HTMLInputElement;
  box.setSelectionRange(0, box.value.length);
};
