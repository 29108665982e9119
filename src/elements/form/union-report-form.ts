import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { UnionReportError } from '../../errors.js';
import type { Directory } from '../../directory/directory.js';
import { reportingUnit } from '../../directory/reporting-unit.js';
import type { OutlineConfig } from '../../outline/extend-outline.js';
import type { Outline } from '../../outline/outline.js';
import { createReport } from '../../report/create-report.js';
import { escapeJson } from '../../report/escape-json.js';
import { newId } from '../../report/new-id.js';
import { serializeReport } from '../../report/serialize-report.js';
import type { ReportingUnit, UnionReport } from '../../report/union-report.js';
import { createReportStore, type ReportStore } from '../../store/report-store.js';
import { containEvents } from '../base/contain-events.js';
import { controls } from '../base/controls.js';
import { defineElement } from '../base/define-element.js';
import { UnionReportChangeEvent, UnionReportErrorEvent } from '../base/events.js';
import { FormValue } from '../base/form-value.js';
import { LanguageController } from '../base/language-controller.js';
import { OutlineSource } from '../base/outline-source.js';
import { SchemeController } from '../base/scheme-controller.js';
import { tokens } from '../base/tokens.js';
import { fieldStyles } from '../fields/field-styles.js';
import { formScreen, standIn } from './form-screen.js';
import { formStyles } from './form-styles.js';
import { railStyles } from './rail-styles.js';
import { Screen } from './screen.js';

/**
 * The form in which a unit answers an outline. It keeps no drafts: whoever embeds it listens to
 * `union-report-change`, or uses `<union-report-desk>`.
 *
 * @summary A report form for one outline.
 * @status experimental
 * @since 0.1
 * @fires {UnionReportChangeEvent} union-report-change - The report has changed.
 * @fires {UnionReportErrorEvent} union-report-error - Outline or configuration could not be had.
 * @csspart outline - The outline at the side.
 * @csspart section - One numbered section.
 * @csspart item - One question with its field.
 * @csspart findings - The list of what to look at again.
 * @csspart top-bar - Where one is, on a phone.
 * @csspart bottom-bar - Back, outline, next, on a phone.
 * @csspart message - What was just done.
 * @cssproperty --union-report-form-accent - Falls through to --union-report-accent; so do paper, sunk, ink, quiet, line, edge, hint, hint-paper, wrong, saved, on-accent, font, font-size and radius.
 * @cssproperty --union-report-sticky-top - Height of a bar that the page keeps at its top.
 */
export class UnionReportForm extends LitElement {
  static readonly formAssociated = true;
  static override styles = [tokens('form'), controls, fieldStyles, railStyles, formStyles];

  /** Registers the element, unless the tag is taken. */
  static define(tag = 'union-report-form', registry: CustomElementRegistry = customElements): void {
    defineElement(tag, UnionReportForm, registry);
  }

  /** The outline, or the id of a registered one. */
  @property() outline: Outline | string | undefined;
  /** Address of an outline as JSON. */
  @property({ attribute: 'outline-src' }) outlineSrc: string | undefined;
  /** What the host adds to the outline. */
  @property({ attribute: false }) config: OutlineConfig | undefined;
  /** Address of the same as JSON. */
  @property({ attribute: 'config-src' }) configSrc: string | undefined;
  /** Id of the level of the unit that reports. */
  @property() level: string | undefined;
  /** Id of the unit in the directory, or its name. */
  @property() unit: string | undefined;
  @property({ attribute: false }) directory: Directory | undefined;
  /** Name of its value (the report as JSON, `<` and `&` escaped) in the form around it. */
  @property() name = '';
  @property({ type: Boolean }) readonly = false;
  /** Level of its topmost headings. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #language = new LanguageController(this);
  readonly #scheme = new SchemeController(this);
  readonly #source = new OutlineSource(this, (outline) => this.#begin(outline));
  readonly #screen = new Screen(this, this.#language, (event) => this.dispatchEvent(new UnionReportChangeEvent(event)));
  readonly #value = new FormValue(this, () => this.#store && escapeJson(JSON.stringify(serializeReport(this.#store.getReport()))));
  #store: ReportStore | undefined;
  /** The store that was handed in: then nothing else says what the outline is. */
  #given: ReportStore | undefined;
  #awaited: UnionReport | undefined;
  #disabled = false;
  #drawnIn = this.#language.words;

  /** The report as it is; `undefined` until there is an outline. Set it to show another. */
  get report(): UnionReport | undefined {
    return this.#store?.getReport() ?? this.#awaited;
  }

  set report(report: UnionReport | undefined) {
    this.#awaited = report;
    if (report && this.#store?.outline.id === report.outline.id) this.#store.replace(report);
    else if (this.#store && this.#source.outline) this.#begin(this.#source.outline);
    this.requestUpdate();
  }

  /** The store that holds the report, where the form is part of something larger; else it makes its own. */
  @property({ attribute: false, noAccessor: true })
  get store(): ReportStore | undefined {
    return this.#store;
  }

  set store(store: ReportStore | undefined) {
    this.#given = store;
    if (store) this.#use(store);
  }

  /** Whether nothing can be written: `readonly`, or disabled by a fieldset of the host's. */
  get locked(): boolean {
    return this.readonly || this.#disabled;
  }

  /** Puts the caret into an item, at a row, column or part where one is named. */
  goTo(itemId: string, place?: { readonly rowId?: string; readonly columnId?: string; readonly partId?: string }): void {
    if (this.#store) this.#screen.ways.toItem(itemId, place);
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#value.associate(form);
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    if (this.#store) this.#screen.redraw();
  }

  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { outline, outlineSrc, config, configSrc } = this;
    const wanted = outline ?? (outlineSrc ? undefined : this.#awaited?.outline.id);
    if (!this.#given) this.#source.want({ outline: wanted, outlineSrc, config, configSrc });
    if (!this.#store) return;
    if (!this.#given && (changed.has('unit') || changed.has('level') || changed.has('directory'))) this.#moveUnit(this.#store);
    if (changed.has('readonly') || changed.has('headingLevel') || this.#drawnIn !== this.#language.words) this.#screen.redraw();
    this.#drawnIn = this.#language.words;
  }

  protected override render(): TemplateResult {
    return html`<div class="root ${this.#scheme.dark ? 'dark' : ''}" lang=${this.#language.language} part="base">
      ${this.#store ? formScreen(this.#screen) : standIn(this.#language.words.form, this.#source)}
    </div>`;
  }

  #begin(outline: Outline): void {
    const [awaited, before] = [this.#awaited, this.#store?.getReport()];
    this.#awaited = undefined;
    if (awaited && awaited.outline.id !== outline.id) {
      const why = `The report answers the outline "${awaited.outline.id}", not "${outline.id}"`;
      this.dispatchEvent(new UnionReportErrorEvent(new UnionReportError('outline-unknown', why)));
    }
    const given = [awaited, before].find((report) => report?.outline.id === outline.id);
    this.#use(createReportStore(outline, given ?? createReport(outline, { id: newId(), now: new Date(), unit: this.#unit() ?? { name: '' } }), () => new Date()));
  }

  #use(store: ReportStore): void {
    if (store === this.#store) return;
    this.#store = store;
    this.#screen.use(store);
    this.requestUpdate();
  }

  /** The unit as the host names it; `undefined` where it does not. */
  #unit(): ReportingUnit | undefined {
    const { unit = '', level, directory } = this;
    const known = directory?.units.find(({ id }) => id === unit);
    if (directory && known) return { ...reportingUnit(directory, known), ...(level === undefined ? {} : { level }) };
    return unit || level !== undefined ? { name: unit, ...(level === undefined ? {} : { level }) } : undefined;
  }

  #moveUnit(store: ReportStore): void {
    const unit = this.#unit();
    if (unit) store.dispatch({ type: 'unit', unit: { ...store.getReport().unit, ...unit } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'union-report-form': UnionReportForm;
  }
}
