import { html, nothing, type TemplateResult } from 'lit';
import { correctionKey } from '../../consolidation/decisions.js';
import type { FigureColumn, FigureRow, FigureTable, TableCell } from '../../consolidation/figure-column.js';
import type { InboxWords } from '../../i18n/vi/inbox.js';
import { parseFigure } from '../../kinds/figure.js';
import { printed, textIn, type Language } from '../../outline/text.js';
import { cellText, columnTitle, sectionTitle, sentenceOf } from './figure-words.js';
import type { InboxWork } from './inbox-work.js';

export interface PanelDrawing {
  readonly words: InboxWords;
  readonly language: Language;
  readonly work: InboxWork;
  readonly table: FigureTable;
  readonly column: FigureColumn;
  /** Absent: the total. */
  readonly row: FigureRow | undefined;
  /** What is wrong with what was typed to put a figure right. */
  readonly wrong: 'value' | 'note' | undefined;
  /** How many units of a total are listed. */
  readonly listed: number;
  show(fileId: string | undefined): void;
  fail(wrong: 'value' | 'note' | undefined): void;
  more(): void;
  close(): void;
}

/** Where a figure comes from: which unit, which sentence, which file. */
export function figurePanel(drawing: PanelDrawing): TemplateResult {
  const { words: { figures }, words, work, language, column, row, close } = drawing;
  return html`<aside class="panel" aria-label=${figures.panel} tabindex="-1">
    <header><div><p class="hint">${sectionTitle(work.task.outline, column.sectionId, language)}</p><h3>${columnTitle(column, language)}</h3></div>
      <button type="button" class="link close" @click=${close}>${words.close}</button></header>
    ${row ? ofUnit(drawing, row) : ofTotal(drawing)}</aside>`;
}

function ofUnit(drawing: PanelDrawing, row: FigureRow): TemplateResult {
  const { words: { figures }, work, column, show } = drawing;
  const cell = row.cells[column.key];
  const sentence = cell && sentenceOf(work.task.outline, column, cell);
  const said = cell?.corrected ? cell.corrected.original : cell;
  return html`<h4>${row.unit.unit.name}</h4>
    <p class="big">${value(drawing, cell)}</p>
    ${cell?.marks.length ? html`<ul class="marks">${[...new Set(cell.marks)].map((mark) => html`<li><span class="signs" aria-hidden="true">${figures.mark[mark][0]}</span> ${figures.mark[mark][1]}</li>`)}</ul>` : nothing}
    ${cell?.corrected ? html`<p class="was">${figures.original}: <s>${original(drawing, cell.corrected.original)}</s></p><p class="was">${figures.note}: ${cell.corrected.note}</p>` : nothing}
    <dl>
      ${sentence === undefined ? nothing : html`<dt>${figures.sentence}</dt><dd><blockquote lang="vi">${quoted(sentence, said?.figure?.text)}</blockquote></dd>`}
      ${said && (said.figure ?? said.text) !== undefined ? html`<dt>${figures.said}</dt><dd>${said.figure?.text ?? said.text}</dd>` : nothing}
      <dt>${figures.from}</dt>${(work.summary(row.fileId)?.names ?? []).map((name) => html`<dd class="file">${name}</dd>`)}
    </dl>
    ${correction(drawing, row, cell)}
    <button type="button" class="link" @click=${() => show(undefined)}>${figures.toTotal}</button>`;
}

const value = ({ words: { figures }, language, column }: PanelDrawing, cell: TableCell | undefined): string => {
  if (!cell) return figures.silent;
  if (cell.state === 'not-applicable') return figures.notApplicable.none;
  return cell.figure ? `${cell.figure.text} ${textIn(column.measure, language)}` : `“${cell.text ?? ''}”`;
};
const original = (drawing: PanelDrawing, cell: TableCell | undefined): string => value(drawing, cell);

/** A sentence with its figure marked. */
function quoted(sentence: string, figure: string | undefined): TemplateResult {
  const at = figure ? sentence.indexOf(figure) : -1;
  return at < 0 || !figure ? html`${sentence}` : html`${sentence.slice(0, at)}<mark>${figure}</mark>${sentence.slice(at + figure.length)}`;
}

function correction({ words: { figures }, work, column, wrong, fail }: PanelDrawing, { fileId }: FigureRow, cell: TableCell | undefined): TemplateResult {
  const key = correctionKey(fileId, column.key);
  const known = work.decisions.corrections[key];
  const keep = (event: Event): void => {
    const box = (event.currentTarget as Element).closest('.correct');
    const [number, note] = [...(box?.querySelectorAll('input') ?? [])].map((input) => input.value.trim());
    const parsed = parseFigure(number ?? '', printed(column.measure));
    if (!('figure' in parsed)) return fail('value');
    if (!note) return fail('note');
    fail(undefined);
    void work.decide({ kind: 'corrections', key, value: { figure: parsed.figure, note } });
  };
  return html`<details class="correct" ?open=${wrong !== undefined}><summary>${figures.correct}</summary>
    <label>${figures.value}<input type="text" inputmode="text" autocomplete="off" aria-invalid=${wrong === 'value' ? 'true' : nothing} aria-describedby=${wrong === 'value' ? 'wrong' : nothing} .value=${known?.figure.text ?? cell?.figure?.text ?? ''} /></label>
    <label>${figures.note}<input type="text" autocomplete="off" aria-invalid=${wrong === 'note' ? 'true' : nothing} aria-describedby=${wrong === 'note' ? 'wrong' : 'note-hint'} .value=${known?.note ?? ''} /></label>
    <p class="hint" id="note-hint">${figures.noteHint}</p>
    <p class="wrong" id="wrong" role="alert">${wrong === 'value' ? figures.notANumber : wrong === 'note' ? figures.needsNote : ''}</p>
    <div class="actions"><button type="button" class="button small" @click=${keep}>${figures.keep}</button>
      ${known ? html`<button type="button" class="link" @click=${() => void work.decide({ kind: 'corrections', key, value: undefined })}>${figures.back}</button>` : nothing}</div>
  </details>`;
}

function ofTotal(drawing: PanelDrawing): TemplateResult {
  const { words: { figures }, words, work, table, column, language, listed, more, show } = drawing;
  const total = table.totals[column.key];
  const isCovered = (row: FigureRow): boolean => row.figures === 'own' && column.scope === 'branch' && !!row.cells[column.key];
  const of = (fits: (row: FigureRow) => boolean): readonly FigureRow[] => table.rows.filter(fits);
  const given = [...of((row) => !!row.cells[column.key]?.figure && !isCovered(row))].sort((a, b) => (b.cells[column.key]?.figure?.value ?? 0) - (a.cells[column.key]?.figure?.value ?? 0));
  const names = (title: string, rows: readonly FigureRow[]): TemplateResult | typeof nothing =>
    rows.length ? html`<details><summary>${title} (${words.count(rows.length)})</summary><ul class="units">${rows.map((row) => html`<li><button type="button" class="link" @click=${() => show(row.fileId)}>${row.unit.unit.name}</button>${row.cells[column.key]?.text ? html` <span class="hint">“${row.cells[column.key]?.text}”</span>` : nothing}</li>`)}</ul></details>` : nothing;
  return html`<p class="big">${total?.figure ? `${total.figure.text} ${textIn(column.measure, language)}` : column.aggregate === 'none' ? figures.notAdded : figures.silent}</p>
    <p class="hint">${figures.units(total?.given ?? 0, table.rows.length)}</p>
    ${total?.inexact ? html`<p class="wrong">${figures.inexact}</p>` : nothing}
    <h4>${figures.given}</h4>
    <ol class="sources">${given.slice(0, listed).map((row) => {
      const cell = row.cells[column.key] as TableCell;
      const { signs } = cellText(figures, cell);
      const sentence = sentenceOf(work.task.outline, column, cell);
      return html`<li><button type="button" class="source" @click=${() => show(row.fileId)}><span>${row.unit.unit.name}</span><b>${signs ? html`<span class="signs">${signs}</span> ` : nothing}${cell.figure?.text}</b></button>
        ${sentence === undefined ? nothing : html`<p class="hint" lang="vi">${quoted(sentence, cell.figure?.text)}</p>`}<p class="hint file">${figures.file(work.summary(row.fileId)?.names[0] ?? '')}</p></li>`;
    })}</ol>
    ${given.length > listed ? html`<button type="button" class="button small" @click=${more}>${words.more(Math.min(50, given.length - listed), given.length - listed)}</button>` : nothing}
    ${names(figures.unparsed, of((row) => row.cells[column.key]?.state === 'unparsed'))}
    ${names(figures.notApplicableGroup, of((row) => row.cells[column.key]?.state === 'not-applicable'))}
    ${names(figures.covered, of(isCovered))}
    ${names(figures.silentGroup, of((row) => !row.cells[column.key]))}`;
}
