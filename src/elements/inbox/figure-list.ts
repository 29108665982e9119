import { html, nothing, type TemplateResult } from 'lit';
import type { FigureRow, FigureTable } from '../../consolidation/figure-column.js';
import type { InboxWords } from '../../i18n/vi/inbox.js';
import { textIn, type Language } from '../../outline/text.js';
import { cellText, cellWords, columnTitle, sectionTitle } from './figure-words.js';
import type { InboxWork } from './inbox-work.js';

export interface ListDrawing {
  readonly words: InboxWords;
  readonly language: Language;
  readonly work: InboxWork;
  readonly table: FigureTable;
  readonly rows: readonly FigureRow[];
  readonly key: string;
  readonly byFigure: boolean;
  readonly open: { readonly fileId: string | undefined } | undefined;
  readonly listed: number;
  choose(key: string): void;
  order(byFigure: boolean): void;
  show(fileId: string | undefined): void;
  more(): void;
  panel(): TemplateResult | typeof nothing;
  /** What filters the list, and saves it. */
  tools(): TemplateResult;
}

/** One figure of all units, for a narrow screen. */
export function figureList(drawing: ListDrawing): TemplateResult {
  const { words: { figures }, words, language, work, table, rows, key, open, listed } = drawing;
  const column = table.columns.find((one) => one.key === key);
  const total = table.totals[key];
  const sections = [...new Set(table.columns.map(({ sectionId }) => sectionId))];
  return html`<div class="list">
    <label>${figures.figure}<select @change=${(event: Event) => drawing.choose((event.target as HTMLSelectElement).value)}>
      ${sections.map((id) => html`<optgroup label=${sectionTitle(work.task.outline, id, language)}>${table.columns.filter(({ sectionId }) => sectionId === id).map((one) => html`<option value=${one.key} ?selected=${one.key === key}>${columnTitle(one, language)}</option>`)}</optgroup>`)}</select></label>
    <div class="card total" data-file=""><button type="button" class="source" @click=${() => drawing.show(undefined)}><span>${figures.total}</span><b>${total?.figure?.text ?? figures.silentSign}</b></button>
      <p class="hint">${column ? textIn(column.measure, language) : ''} · ${figures.units(total?.given ?? 0, table.rows.length)}</p>${open && open.fileId === undefined ? drawing.panel() : nothing}</div>
    <label>${figures.order}<select @change=${(event: Event) => drawing.order((event.target as HTMLSelectElement).value === 'figure')}>
      <option value="name" ?selected=${!drawing.byFigure}>${figures.byName}</option><option value="figure" ?selected=${drawing.byFigure}>${figures.byFigure}</option></select></label>
    ${drawing.tools()}
    <ul class="sources">${rows.slice(0, listed).map((row) => {
      const cell = row.cells[key];
      const { signs, text } = cellText(figures, cell);
      return html`<li data-file=${row.fileId}><button type="button" class="source" @click=${() => drawing.show(row.fileId)}><span>${row.unit.unit.name}</span>
        <b class=${cell ? '' : 'silent'}>${signs ? html`<span class="signs" aria-hidden="true">${signs}</span> ` : nothing}<span aria-hidden=${cellWords(figures, cell) ? 'true' : nothing}>${text}</span><span class="unseen">${cellWords(figures, cell) ?? ''}</span></b></button>
        ${open?.fileId === row.fileId ? drawing.panel() : nothing}</li>`;
    })}</ul>
    ${rows.length ? nothing : html`<p role="status">${figures.none}</p>`}
    ${rows.length > listed ? html`<button type="button" class="button small" @click=${drawing.more}>${words.more(Math.min(50, rows.length - listed), rows.length - listed)}</button>` : nothing}
  </div>`;
}
