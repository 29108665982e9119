import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SetAside } from '../../drafts/draft-store.js';
import { findingText } from '../../i18n/finding-words.js';
import { fold } from '../../i18n/fold.js';
import type { Finding } from '../../report/finding.js';
import { serializeReport } from '../../report/serialize-report.js';
import type { UnionReport } from '../../report/union-report.js';
import type { ReportStore } from '../../store/report-store.js';
import { containEvents } from '../base/contain-events.js';
import { controls } from '../base/controls.js';
import { LanguageController } from '../base/language-controller.js';
import { SchemeController } from '../base/scheme-controller.js';
import { tokens } from '../base/tokens.js';
import { asideTemplate, type AsideActions } from './asides.js';
import { download } from './download.js';

/**
 * What there is to say about a draft, and to be dealt with: what it was read with, two tabs' texts for one
 * place, the copy that was asked for. A part of the desk.
 *
 * @fires union-report-close-copy The copy was taken.
 * @fires union-report-close-findings The findings were read.
 */
export class UnionReportNotes extends LitElement {
  static override styles = [
    tokens('notes'),
    controls,
    css`
      .notice {
        margin: 12px 16px;
        padding: 12px 16px;
      }
      .notice li {
        list-style: disc;
        margin-inline-start: 20px;
      }
      .aside > * + * {
        margin-top: 8px;
      }
      h3,
      h4 {
        font-size: 1em;
        font-weight: 650;
      }
      .both {
        display: grid;
        gap: 8px 24px;
      }
      .both .text {
        white-space: pre-line;
        background: var(--_paper);
        padding: 8px 12px;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 16px;
      }
      @container ur (min-width: 560px) {
        .both {
          grid-template-columns: 1fr 1fr;
        }
      }
    `,
  ];

  @property({ attribute: false }) store: ReportStore | undefined;
  /** What the store holds, so that a change is seen. */
  @property({ attribute: false }) report: UnionReport | undefined;
  @property({ attribute: false }) asides: readonly SetAside[] = [];
  @property({ attribute: false }) findings: readonly Finding[] = [];
  /** A draft could not be opened; the findings say why, as far as it is known. */
  @property({ attribute: false }) failed = false;
  /** The report of which a copy is wanted. */
  @property({ attribute: false }) copyOf: UnionReport | undefined;
  @property({ attribute: false }) actions: AsideActions | undefined;

  @state() private copy = '';
  readonly #language = new LanguageController(this);
  readonly #scheme = new SchemeController(this);
  #url = '';

  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    return root;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    URL.revokeObjectURL(this.#url);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('copyOf') && this.copyOf) this.copy = JSON.stringify(serializeReport(this.copyOf), undefined, 1);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('copyOf') || !this.copyOf) return;
    this.#download(this.copyOf);
    // It may be off the screen; and who has no downloads has it selected.
    this.renderRoot.querySelector('textarea')?.focus();
  }

  #download(report: UnionReport): void {
    URL.revokeObjectURL(this.#url);
    this.#url = URL.createObjectURL(new Blob([this.copy], { type: 'application/json' }));
    download(this.renderRoot, this.#url, `bao-cao-${fold(report.unit.name).replace(/[^a-z0-9]+/g, '-')}.json`);
  }

  protected override render(): TemplateResult {
    const { language, words } = this.#language;
    const { store, actions } = this;
    const close = (what: 'copy' | 'findings'): TemplateResult =>
      html`<button type="button" class="link" @click=${() => this.dispatchEvent(new Event(`union-report-close-${what}`))}>${words.desk.close}</button>`;
    return html`<div class="root ${this.#scheme.dark ? 'dark' : ''}" lang=${language}>
      ${this.copyOf ? html`<section class="notice"><label for="copy">${words.desk.copyFailed}</label>
        <textarea id="copy" rows="6" readonly .value=${this.copy} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>${close('copy')}</section>` : nothing}
      ${this.failed || this.findings.length ? html`<section class="notice" role=${this.failed ? 'alert' : nothing}><p>${this.failed ? words.desk.openFailed : words.desk.openWithNotes}</p>
        <ul>${this.findings.map((finding) => html`<li>${findingText(words, finding)}</li>`)}</ul>${close('findings')}</section>` : nothing}
      ${store && actions ? this.asides.map((aside) => asideTemplate(aside, store, words, actions)) : nothing}
    </div>`;
  }
}
