import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Outline } from '../../outline/outline.js';
import { textIn } from '../../outline/text.js';
import type { Anchor, PaperOptions } from '../../paper/paper.js';
import type { UnionReport } from '../../report/union-report.js';
import { asError } from '../base/as-error.js';
import { containEvents } from '../base/contain-events.js';
import { controls } from '../base/controls.js';
import { UnionReportErrorEvent } from '../base/events.js';
import { LanguageController } from '../base/language-controller.js';
import { SchemeController } from '../base/scheme-controller.js';
import { tokens } from '../base/tokens.js';
import { loadPaper } from '../lazy.js';
import { UnionReportAnchorEvent } from './anchor-event.js';
import { styles } from './preview.styles.js';

/**
 * @summary The report as the official page: A4 on a desk, to be read, to be gone through for gaps, to be printed.
 * @status experimental
 * @since 0.1.0
 *
 * @fires union-report-anchor Someone pressed a gap and wants to write there.
 * @fires union-report-error The part that shows documents could not be loaded.
 *
 * @csspart desk The ground that the paper lies on.
 * @cssproperty --union-report-desk Colour of that ground.
 */
export class UnionReportPreview extends LitElement {
  static override styles = [tokens('preview'), controls, styles];

  @property({ attribute: false }) outline: Outline | undefined;
  @property({ attribute: false }) report: UnionReport | undefined;
  /** How the document is made: its layout, and what becomes of what is empty when it is printed. */
  @property({ attribute: false }) options: PaperOptions = {};
  /** Gaps are not to be pressed. */
  @property({ type: Boolean }) readonly = false;

  @state() private room: Awaited<ReturnType<typeof loadPaper>> | undefined;
  @state() private failed = false;
  private sheet: CSSStyleSheet | undefined;
  private readonly language = new LanguageController(this);
  private readonly scheme = new SchemeController(this);

  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    this.sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [this.sheet, ...root.adoptedStyleSheets];
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.room) void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.renderRoot.querySelector('iframe')?.remove();
  }

  /** Prints the document as it would be exported. False when that part of the package could not be loaded. */
  async print(): Promise<boolean> {
    const { room, outline, report, options } = this;
    if (!room || !outline || !report) return false;
    await room.printPaper(room.paperOf(outline, report, { empty: 'leave-out', ...options }), this.renderRoot);
    return true;
  }

  private async load(): Promise<void> {
    this.failed = false;
    try {
      this.room = await loadPaper();
    } catch (cause) {
      this.failed = true;
      this.dispatchEvent(new UnionReportErrorEvent(asError(cause)));
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (this.room && this.sheet && (changed.has('room') || changed.has('options')))
      this.sheet.replaceSync(this.room.sheetCss(this.options.layout ?? this.room.nd30()));
  }

  protected override render(): TemplateResult {
    const { language, words } = this.language;
    return html`<div class="root ${this.scheme.dark ? 'dark' : ''}" lang=${language}>
      <div class="desk" part="desk" lang="vi">${this.#content(words)}</div>
    </div>`;
  }

  #content(words: LanguageController['words']): TemplateResult {
    const { room, outline, report } = this;
    if (this.failed)
      return html`<p class="empty" lang=${words.language}>${words.desk.partFailed} <button type="button" class="button small" @click=${() => void this.load()}>${words.desk.retry}</button></p>`;
    if (!outline || !report) return html`<p class="empty" lang=${words.language}>${words.preview.noReport}</p>`;
    if (!room) return html`<div class="blank" aria-busy="true"><span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span></div>`;
    const { empty = 'leave-out' } = this.options;
    // What would be left out is shown as a gap: here it can still be filled.
    const paper = room.paperOf(outline, report, { ...this.options, empty: empty === 'leave-out' && !this.readonly ? 'gap' : empty });
    return html`${room.sheets(paper, this.readonly ? undefined : { open: (anchor) => this.dispatchEvent(new UnionReportAnchorEvent(anchor)), nameOf: (anchor) => this.#nameOf(anchor, outline) })}`;
  }

  #nameOf({ itemId, detail }: Anchor, outline: Outline): string {
    const { language, words: { preview } } = this.language;
    const place = itemId === undefined ? undefined : outlineIndex(outline).items.get(itemId);
    if (place) return preview.gapItem(textIn(place.section.section.title, language));
    return detail && detail in preview ? preview.gapItem(String(preview[detail as 'number'])) : preview.gapDetail;
  }
}
