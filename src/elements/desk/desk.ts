import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { unitNamed } from '../../directory/reporting-unit.js';
import type { DraftStore } from '../../drafts/draft-store.js';
import type { OutlineConfig } from '../../outline/extend-outline.js';
import type { Outline } from '../../outline/outline.js';
import { escapeJson } from '../../report/escape-json.js';
import { serializeReport } from '../../report/serialize-report.js';
import type { UnionReport } from '../../report/union-report.js';
import { inAppBrowser } from '../../submission/in-app-browser.js';
import { containEvents } from '../base/contain-events.js';
import { controls } from '../base/controls.js';
import { defineElement } from '../base/define-element.js';
import { FormValue } from '../base/form-value.js';
import { LanguageController } from '../base/language-controller.js';
import { OutlineSource } from '../base/outline-source.js';
import { SchemeController } from '../base/scheme-controller.js';
import { tokens } from '../base/tokens.js';
import type { WorkerSource } from '../base/worker-source.js';
import { UnionReportUnits } from '../units/units.js';
import { DeskScreen } from './desk-screen.js';
import { deskTemplate } from './desk-template.js';
import { DeskWork } from './desk-work.js';
import { styles } from './desk.styles.js';
import { DirectorySource } from './directory-source.js';
import { takeDroppedFiles } from './file-drop.js';
import { waitingTemplate } from './notices.js';

/** Notices that were read and closed stay closed on this page. */
let appNoticeClosed = false;

/**
 * Everything an officer needs in one tag: the unit, drafts, the form, the official page, the Word file and
 * sending it. What is written is kept on the officer's device; nothing is sent unless the host names where.
 *
 * @summary A report from the first question to the file that is sent.
 * @status experimental
 * @since 0.1
 * @fires {UnionReportChangeEvent} union-report-change - The report has changed.
 * @fires {UnionReportSaveEvent} union-report-save - The draft has been stored on this device.
 * @fires {UnionReportExportEvent} union-report-export - The Word file has been made and offered.
 * @fires {UnionReportSubmitEvent} union-report-submit - The report is about to be sent; cancel it to take over.
 * @fires {UnionReportErrorEvent} union-report-error - Something failed that the officer can't mend.
 * @cssproperty --union-report-desk-accent - Falls through to --union-report-accent; so do paper, sunk, ink, quiet, line, edge, hint, hint-paper, wrong, saved, on-accent, font, font-size and radius.
 * @cssproperty --union-report-sticky-top - Height of a bar that the page keeps at its top.
 */
export class UnionReportDesk extends LitElement {
  static readonly formAssociated = true;
  static override styles = [tokens('desk'), controls, styles];

  /** Registers the desk, unless its tag is taken; what it is made of is registered when it is needed. */
  static define(tag = 'union-report-desk', registry: CustomElementRegistry = customElements): void {
    defineElement('union-report-units', UnionReportUnits, registry);
    defineElement(tag, UnionReportDesk, registry);
  }

  /** The outline, or the id of a registered one. */
  @property() outline: Outline | string | undefined;
  /** Address of an outline as JSON. */
  @property({ attribute: 'outline-src' }) outlineSrc: string | undefined;
  /** What the host adds to the outline: targets, profiles, recipients, due dates, contact, directory. */
  @property({ attribute: false }) config: OutlineConfig | undefined;
  /** Address of the same as JSON. */
  @property({ attribute: 'config-src' }) configSrc: string | undefined;
  /** The units, as JSON: see the sample directory. */
  @property({ attribute: false }) directory: unknown;
  /** Address of the same. */
  @property({ attribute: 'directory-src' }) directorySrc: string | undefined;
  /** Id of the level of the unit that reports. */
  @property() level: string | undefined;
  /** Id of the unit in the directory, or its name. */
  @property() unit: string | undefined;
  /** Keeps one person's drafts apart on a machine that several use. */
  @property() user = '';
  /** Where drafts are kept; absent: on this device. */
  @property({ attribute: false }) drafts: DraftStore | undefined;
  /** Name of its value (the report as JSON, `<` and `&` escaped) in the form around it. */
  @property() name = '';
  /** Where a finished report is posted as JSON. Absent: it is not. */
  @property() action: string | undefined;
  /** Address of `union-report-worker.js` on the page's own origin: Word files are made and read there, apart from the page. Absent: on the page. */
  @property({ attribute: 'worker-src' }) workerSrc: WorkerSource | undefined;
  @property({ type: Boolean }) readonly = false;

  @state() private appClosed = appNoticeClosed;
  readonly #language = new LanguageController(this);
  readonly #scheme = new SchemeController(this);
  readonly #source = new OutlineSource(this, () => this.requestUpdate());
  readonly #units = new DirectorySource(this);
  readonly #work = new DeskWork(this, {
    opened: () => this.#screen.opened(),
    changed: ({ touched }) => (this.#screen.view !== 'write' || this.#screen.covered || touched === 'everything' || touched.head || this.#work.asides.length > 0) && this.requestUpdate(),
  });
  readonly #screen: DeskScreen = new DeskScreen(this, this.#work);
  readonly #value = new FormValue(this, () => this.report && escapeJson(JSON.stringify(serializeReport(this.report))));
  #app = inAppBrowser(navigator);

  /** The report that is open. Set it to open another: it becomes a draft, and the one before stays one. */
  get report(): UnionReport | undefined {
    return this.#work.open?.store.getReport();
  }

  set report(report: UnionReport | undefined) {
    if (report && report !== this.report) void this.#work.bring(report);
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#value.associate(form);
  }

  constructor() {
    super();
    takeDroppedFiles(this, () => !this.readonly, (over) => this.#screen.drop(over), (file, several) => void this.#screen.openFile(file, several));
  }

  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    return root;
  }

  protected override willUpdate(): void {
    const { outline, outlineSrc, config, configSrc, user, drafts, readonly } = this;
    this.#source.want({ outline, outlineSrc, config, configSrc });
    this.#units.want(this.directory ?? this.#source.config?.directory, this.directorySrc);
    if (!this.#source.outline) return;
    this.#work.want({ outline: this.#source.outline, user, drafts, readonly });
    if (this.#screen.resumes && this.#work.ready && !readonly) this.#screen.resume();
  }

  protected override updated(): void {
    // What sticks below the bar has to know how high it is: a warning takes more than one line.
    const [bar, status] = [this.renderRoot.querySelector<HTMLElement>('.bar'), this.renderRoot.querySelector<HTMLElement>('.status')];
    const height = bar?.offsetHeight || status?.offsetHeight;
    if (height) this.renderRoot.querySelector<HTMLElement>('.root')?.style.setProperty('--_stuck', `${String(height)}px`);
  }

  protected override render(): TemplateResult {
    const { words, language } = this.#language;
    const { outline } = this.#source;
    return html`<div class="root ${this.#scheme.dark ? 'dark' : ''}" lang=${language}>
      ${!outline || !(this.#work.ready || this.#work.isFirst || this.#work.loadFailed) ? waitingTemplate(words, this.#source.status, () => this.#source.retry()) : deskTemplate({
        words, outline, source: this.#units, work: this.#work, screen: this.#screen, readonly: this.readonly, user: this.drafts ? undefined : this.user, person: this.user, level: this.level, action: this.action,
        unit: unitNamed(this.#units.directory, this.unit, this.level),
        app: this.appClosed ? undefined : this.#app,
        closeApp: () => (this.appClosed = appNoticeClosed = true),
        switchLanguage: () => (this.lang = language === 'vi' ? 'en' : 'vi'),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'union-report-desk': UnionReportDesk;
  }
}
