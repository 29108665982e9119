import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/vi/index.js';
import type { PaperOptions } from '../../paper/paper.js';
import { reportProgress } from '../../report/progress.js';
import type { ReportStore } from '../../store/report-store.js';
import type { UnionReportAnchorEvent } from '../preview/anchor-event.js';
import type { DetailsEvent } from '../preview/details-event.js';

/** What the screen with the paper shows and asks. */
export interface PaperView {
  readonly words: Words;
  readonly store: ReportStore;
  readonly options: PaperOptions;
  readonly readonly: boolean;
  /** How much of the document is made, from 0 to 1; absent: none is being made. */
  readonly making: number | undefined;
  readonly exportFailed: boolean;
  setEmpty(empty: 'leave-out' | 'say-none'): void;
  exportFile(): void;
  print(): void;
  anchor(event: UnionReportAnchorEvent): void;
  /** To the first item without an answer. */
  goOn(itemId: string): void;
}

export function paperView(view: PaperView): TemplateResult {
  const { words: { desk }, store, options, readonly, making } = view;
  const report = store.getReport();
  const { open } = reportProgress(store.outline, report);
  const choice = (empty: 'leave-out' | 'say-none', label: string): TemplateResult => html`<label>
    <input type="radio" name="empty" .checked=${(options.empty ?? 'leave-out') === empty} @change=${() => view.setEmpty(empty)} /> ${label}</label>`;
  return html`<div class="tools">
      <div class="left">
        <p>${desk.left(open.length)} ${open[0] !== undefined && !readonly ? html`<button type="button" class="link" @click=${() => view.goOn(open[0] ?? '')}>${desk.goLeft}</button>` : nothing}</p>
        ${open.length ? html`<fieldset class="empty"><legend>${desk.empty}</legend>${choice('leave-out', desk.leaveOut)} ${choice('say-none', desk.sayNone)}</fieldset>` : nothing}
      </div>
      <div class="actions">
        <button type="button" class="button primary" ?disabled=${making !== undefined} @click=${() => view.exportFile()}>${making === undefined ? desk.download : desk.making}</button>
        <button type="button" class="button" @click=${() => view.print()}>${desk.print}</button>
      </div>
      ${making === undefined ? nothing : html`<progress max="1" value=${making} aria-label=${desk.making}></progress>`}
      <p class="failed" role="status">${view.exportFailed ? desk.exportFailed : ''}</p>
    </div>
    <div class="paper">
      <union-report-preview .outline=${store.outline} .report=${report} .options=${options} .readonly=${readonly} @union-report-anchor=${view.anchor}></union-report-preview>
      <union-report-details class="details" .outline=${store.outline} .report=${report} .readonly=${readonly}
        @union-report-details=${(event: DetailsEvent) => store.dispatch({ type: 'document', document: event.document })}></union-report-details>
    </div>`;
}
