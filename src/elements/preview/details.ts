import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { cleanText } from '../../i18n/clean-text.js';
import { formatDate, parseDate } from '../../i18n/dates.js';
import type { Outline } from '../../outline/outline.js';
import { paperOf } from '../../paper/paper-of.js';
import type { Paper } from '../../paper/paper.js';
import type { Signer, UnionReport } from '../../report/union-report.js';
import { containEvents } from '../base/contain-events.js';
import { controls } from '../base/controls.js';
import { LanguageController } from '../base/language-controller.js';
import { SchemeController } from '../base/scheme-controller.js';
import { tokens } from '../base/tokens.js';
import { typed } from '../fields/typed.js';
import { DetailsEvent } from './details-event.js';
import { styles } from './details.styles.js';

type LineKey = 'number' | 'symbol' | 'place' | 'superior' | 'issuer';
type ListKey = 'addressees' | 'distribution';

/**
 * The details of the official document beside its preview. What the document would say by itself stands in
 * the fields already; a field that is cleared goes back to that.
 *
 * @fires union-report-details
 */
export class UnionReportDetails extends LitElement {
  static override styles = [tokens('details'), controls, styles];

  @property({ attribute: false }) outline!: Outline;
  @property({ attribute: false }) report!: UnionReport;
  @property({ type: Boolean }) readonly = false;

  private readonly language = new LanguageController(this);
  private readonly scheme = new SchemeController(this);
  /** What stands in the document where nothing was typed. */
  private usual!: Paper;

  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    return root;
  }

  /** Puts the caret into the field of a detail. */
  focusDetail(detail: string | undefined): void {
    this.renderRoot.querySelector<HTMLElement>(`#${detail === 'signer' ? 'name' : CSS.escape(detail ?? 'number')}`)?.focus();
  }

  protected override willUpdate(): void {
    this.usual = paperOf(this.outline, { ...this.report, document: {}, answers: {}, orphans: [] });
  }

  protected override render(): TemplateResult {
    const { language, words: { preview } } = this.language;
    const { unit, document } = this.report;
    const { letterhead, signature } = this.usual;
    const symbol = letterhead.number.find(({ anchor }) => anchor?.detail === 'symbol')?.text.trim() ?? '';
    const [first = '', second = ''] = signature.lines.map(({ text }) => text);
    return html`<div class="root ${this.scheme.dark ? 'dark' : ''}" lang=${language}>
      <h3 id="title">${preview.details}</h3>
      <p class="hint">${preview.detailsHint}</p>
      <div class="grid" role="group" aria-labelledby="title">
        ${this.#line('number', '', 'half')} ${this.#line('symbol', symbol, 'half')}
        ${this.#line('place', unit.place ?? '', 'half')} ${this.#date()}
        ${this.#text('addressees', this.#lines('addressees', []), preview.onePerLine)}
        ${this.#text('subject', document.subject ?? this.outline.subject)}
        ${this.#text('opening', document.opening ?? this.#opening())}
        <fieldset>
          <legend>${preview.signing}</legend>
          <div class="grid">
            ${this.#signer('authority', first.startsWith('TM.') ? first : '', 'half')} ${this.#signer('position', first.startsWith('TM.') ? second : first, 'half')} ${this.#signer('name', '', '')}
          </div>
        </fieldset>
        ${this.#text('distribution', this.#lines('distribution', this.usual.distribution.map(({ text }) => text.replace(/^- |[;.]$/g, ''))), preview.onePerLine)}
        ${this.#line('superior', unit.superior ?? '', '')} ${this.#line('issuer', unit.name, '')}
      </div>
    </div>`;
  }

  #opening(): string {
    return this.usual.body[0]?.kind === 'paragraph' ? this.usual.body[0].runs.map(({ text }) => text).join('').replace(/\.\/\.$/, '') : '';
  }

  #lines(key: ListKey, usual: readonly string[]): string {
    return (this.report.document[key] ?? usual).join('\n');
  }

  #give(document: DetailsEvent['document']): void {
    if (!this.readonly) this.dispatchEvent(new DetailsEvent(document));
  }

  #line(key: LineKey, usual: string, size: string): TemplateResult {
    const give = (event: Event): void => {
      const text = valueOf(event);
      this.#give({ [key]: text && text !== usual ? text : undefined });
    };
    return this.#input(key, this.language.words.preview[key], this.report.document[key] ?? usual, give, size, usual);
  }

  #input(id: string, label: string, value: string, give: (event: Event) => void, size: string, usual = ''): TemplateResult {
    return html`<div class="field ${size}">
      <label for=${id}>${label}</label>
      <input id=${id} type="text" autocomplete="off" ?readonly=${this.readonly} ${typed(value)} @input=${give} @blur=${(event: Event) => restore(event, usual)} />
    </div>`;
  }

  #date(): TemplateResult {
    const { preview } = this.language.words;
    const { date, dateText } = this.report.document;
    const odd = !date && dateText && this.shadowRoot?.activeElement?.id !== 'date';
    const give = (event: Event): void => {
      const text = valueOf(event);
      const read = parseDate(text);
      const next: Pick<DetailsEvent['document'], 'date' | 'dateText'> = text === '' ? {} : 'value' in read ? { date: read.value } : { dateText: text };
      // Only what differs: typing in one detail is one step to undo.
      const now = this.report.document;
      this.#give({ ...(next.date !== now.date && { date: next.date }), ...(next.dateText !== now.dateText && { dateText: next.dateText }) });
    };
    return html`<div class="field half">
      <label for="date">${preview.date}</label>
      <input id="date" type="text" autocomplete="off" aria-describedby="date-odd" ?readonly=${this.readonly} ${typed(date ? formatDate(date) : (dateText ?? ''))} @input=${give} @blur=${() => this.requestUpdate()} />
      <p class="odd" id="date-odd">${odd ? preview.dateOdd : nothing}</p>
    </div>`;
  }

  #text(key: ListKey | 'subject' | 'opening', value: string, hint?: string): TemplateResult {
    const { preview } = this.language.words;
    const give = (event: Event): void => {
      const text = valueOf(event);
      const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
      this.#give({ [key]: !text ? undefined : key === 'addressees' || key === 'distribution' ? lines : text });
    };
    return html`<div class="field ${key === 'subject' || key === 'opening' ? 'wide' : ''}">
      <label for=${key}>${preview[key]}</label>
      ${hint ? html`<span class="hint" id="${key}-hint">${hint}</span>` : nothing}
      <textarea id=${key} rows=${key === 'opening' ? 6 : key === 'subject' ? 4 : 2} aria-describedby=${hint ? `${key}-hint` : nothing} ?readonly=${this.readonly} ${typed(value)} @input=${give}></textarea>
    </div>`;
  }

  #signer(key: keyof Signer, usual: string, size: string): TemplateResult {
    const give = (event: Event): void => {
      const text = valueOf(event);
      const { [key]: _old, ...rest } = this.report.document.signer ?? {};
      const signer: Signer = text && text !== usual ? { ...rest, [key]: text } : rest;
      this.#give({ signer: Object.keys(signer).length ? signer : undefined });
    };
    return this.#input(key, this.language.words.preview[key], this.report.document.signer?.[key] ?? usual, give, size, usual);
  }
}

const valueOf = (event: Event): string => cleanText((event.target as HTMLInputElement).value).trim();

/** A field that was cleared shows again what the document says by itself. */
function restore(event: Event, usual: string): void {
  const box = event.target as HTMLInputElement;
  if (!box.value.trim()) box.value = usual;
}
