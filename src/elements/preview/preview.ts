import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { outlineIndex } from '../../outline/outline-index.js';
import { registeredOutline } from '../../outline/register-outline.js';
import type { Outline } from '../../outline/outline.js';
import { textIn } from '../../outline/text.js';
import { nd30 } from '../../paper/nd30.js';
import { paperOf } from '../../paper/paper-of.js';
import type { Anchor, PaperOptions } from '../../paper/paper.js';
import type { UnionReport } from '../../report/union-report.js';
import { containEvents } from '../base/contain-events.js';
import { controls } from '../base/controls.js';
import { defineElement } from '../base/define-element.js';
import { LanguageController } from '../base/language-controller.js';
import { SchemeController } from '../base/scheme-controller.js';
import { tokens } from '../base/tokens.js';
import { UnionReportAnchorEvent } from './anchor-event.js';
import { styles } from './preview.styles.js';
import { printPaper } from './print-paper.js';
import { sheetCss } from './sheet-css.js';
import { sheets } from './sheet.js';

/**
 * The report as the official page: A4 on a desk, to be read, to be gone through for gaps, to be printed.
 *
 * @summary The report as the official page.
 * @status experimental
 * @since 0.1
 * @fires {UnionReportAnchorEvent} union-report-anchor - Someone pressed a gap and wants to write there.
 * @csspart desk - The ground that the paper lies on.
 * @cssproperty --union-report-desk - Colour of that ground.
 */
export class UnionReportPreview extends LitElement {
  static override styles = [tokens('preview'), controls, styles];

  /** Registers the element, unless the tag is taken. */
  static define(tag = 'union-report-preview', registry: CustomElementRegistry = customElements): void {
    defineElement(tag, UnionReportPreview, registry);
  }

  /** The report's outline, or the id of a registered one; absent: the registered one that the report names. */
  @property() outline: Outline | string | undefined;
  @property({ attribute: false }) report: UnionReport | undefined;
  /** How the document is made: its layout, and what becomes of what is empty when it is printed. */
  @property({ attribute: false }) options: PaperOptions = {};
  /** Gaps are not to be pressed. */
  @property({ type: Boolean }) readonly = false;

  readonly #language = new LanguageController(this);
  readonly #scheme = new SchemeController(this);
  readonly #sheet = new CSSStyleSheet();

  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    root.adoptedStyleSheets = [this.#sheet, ...root.adoptedStyleSheets];
    return root;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.renderRoot.querySelector('iframe')?.remove();
  }

  /** Prints the document as it would be exported. Does nothing without a report. */
  async print(): Promise<void> {
    const outline = this.#outline;
    if (outline && this.report) await printPaper(paperOf(outline, this.report, { empty: 'leave-out', ...this.options }), this.renderRoot);
  }

  get #outline(): Outline | undefined {
    const { outline, report } = this;
    return typeof outline === 'object' ? outline : registeredOutline(outline ?? report?.outline.id ?? '');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('options')) this.#sheet.replaceSync(sheetCss(this.options.layout ?? nd30()));
  }

  protected override render(): TemplateResult {
    const { language, words } = this.#language;
    const outline = this.#outline;
    return html`<div class="root ${this.#scheme.dark ? 'dark' : ''}" lang=${language}>
      <div class="desk" part="desk" lang="vi">${outline && this.report ? this.#paper(outline, this.report) : html`<p class="empty" lang=${language}>${words.preview.noReport}</p>`}</div>
    </div>`;
  }

  #paper(outline: Outline, report: UnionReport): TemplateResult {
    const { readonly, options } = this;
    const { empty = 'leave-out' } = options;
    // What would be left out is shown as a gap: here it can still be filled.
    const paper = paperOf(outline, report, { ...options, empty: empty === 'leave-out' && !readonly ? 'gap' : empty });
    return sheets(paper, readonly ? undefined : { open: (anchor) => this.dispatchEvent(new UnionReportAnchorEvent(anchor)), nameOf: (anchor) => this.#nameOf(anchor, outline) });
  }

  #nameOf({ itemId, detail }: Anchor, outline: Outline): string {
    const { language, words: { preview } } = this.#language;
    const place = itemId === undefined ? undefined : outlineIndex(outline).items.get(itemId);
    if (place) return preview.gapItem(textIn(place.section.section.title, language));
    return detail && detail in preview ? preview.gapItem(preview[detail as 'number']) : preview.gapDetail;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'union-report-preview': UnionReportPreview;
  }
}
