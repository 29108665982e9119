import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FigureColumn, FigureRow, FigureTable } from '../../consolidation/figure-column.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { InboxWords } from '../../i18n/vi/inbox.js';
import type { Outline } from '../../outline/outline.js';
import { textIn, type Language } from '../../outline/text.js';
import type { Qualifier } from '../../outline/values.js';
import { cellText, cellWords, columnTitle, sectionTitle } from './figure-words.js';

/** Height of a row in px: all are the same, so that only those in sight need be drawn. */
export const ROW = 44;
/** Up to so many are drawn at once. */
export const FEW = 80;

/** A place in the grid. Row 0: the columns' heads, 1: the totals, then the units. Column 0: the units' names. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridDrawing {
  readonly words: InboxWords;
  readonly language: Language;
  readonly outline: Outline;
  readonly table: FigureTable;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  /** Rows in sight, as a range of `rows`. */
  readonly from: number;
  readonly to: number;
  readonly active: GridPlace;
  readonly sorted: { readonly by: string | undefined; readonly down: boolean };
  /** Whose source is shown: a figure, and the file where it is one unit's. */
  readonly open: { readonly key: string; readonly fileId: string | undefined } | undefined;
  sort(key: string | undefined): void;
  show(key: string, fileId: string | undefined, place: GridPlace): void;
}

/** What a vague total shows in front of its number. */
const qualifierSign: Readonly<Record<Qualifier, string>> = { above: '≥', 'more-than': '>', nearly: '≲', about: '≈', below: '≤' };

/** Units × figures, with the totals on top. */
export function figureGrid(drawing: GridDrawing): TemplateResult {
  const { words: { figures }, columns, rows, from, to } = drawing;
  return html`<table role="grid" aria-label=${figures.caption} aria-rowcount=${rows.length + 3} aria-colcount=${columns.length + 1}>
    <thead>${sections(drawing)}${heads(drawing)}${totals(drawing)}</thead>
    <tbody>
      <tr class="space before" aria-hidden="true"><td></td></tr>
      ${repeat(rows.slice(from, to), ({ fileId }) => fileId, (row, i) => unit(drawing, row, from + i))}
      <tr class="space after" aria-hidden="true"><td></td></tr>
    </tbody>
  </table>`;
}

function sections({ outline, columns, language, words }: GridDrawing): TemplateResult {
  const groups: { readonly id: string; count: number }[] = [];
  for (const { sectionId } of columns) {
    const last = groups[groups.length - 1];
    if (last?.id === sectionId) last.count++;
    else groups.push({ id: sectionId, count: 1 });
  }
  return html`<tr class="sections" aria-rowindex="1"><th class="name" scope="col"><span class="unseen">${words.figures.section}</span></th>
    ${groups.map(({ id, count }) => html`<th scope="colgroup" colspan=${count} title=${sectionTitle(outline, id, language)}><span class=${count === 1 ? 'one' : count === 2 ? 'two' : 'wide'}>${sectionTitle(outline, id, language)}</span></th>`)}</tr>`;
}

const tab = ({ active }: GridDrawing, row: number, column: number): '0' | '-1' => (active.row === row && active.column === column ? '0' : '-1');

function heads(drawing: GridDrawing): TemplateResult {
  const { words: { figures }, columns, language, sorted, sort } = drawing;
  const arrow = (by: string | undefined): TemplateResult | typeof nothing => (sorted.by === by && (by !== undefined || sorted.down) ? html` <span aria-hidden="true">${sorted.down ? '▾' : '▴'}</span>` : nothing);
  const direction = (by: string | undefined): string | typeof nothing => (sorted.by === by ? (sorted.down ? 'descending' : 'ascending') : nothing);
  return html`<tr class="heads" aria-rowindex="2">
    <th class="name" scope="col" aria-sort=${direction(undefined)}><button type="button" data-at="0/0" tabindex=${tab(drawing, 0, 0)} @click=${() => sort(undefined)}>${figures.unit}${arrow(undefined)}</button></th>
    ${columns.map((column, i) => {
      const title = columnTitle(column, language);
      const [general, last] = [column.titles.slice(0, -1), column.titles[column.titles.length - 1]];
      return html`<th scope="col" aria-sort=${direction(column.key)}><button type="button" data-at="0/${i + 1}" tabindex=${tab(drawing, 0, i + 1)} title=${title} @click=${() => sort(column.key)}>
        ${general.length ? html`<span class="general">${general.map((one) => textIn(one, language)).join(' – ')}</span>` : nothing}
        <span class="title ${general.length ? 'short' : ''}">${last === undefined ? '' : textIn(last, language)}</span><span class="measure">${textIn(column.measure, language)}${arrow(column.key)}</span></button></th>`;
    })}</tr>`;
}

function totals(drawing: GridDrawing): TemplateResult {
  const { words: { figures }, table, columns, show, open } = drawing;
  return html`<tr class="totals" aria-rowindex="3"><th class="name" scope="row" data-at="1/0" tabindex=${tab(drawing, 1, 0)}>${figures.total}</th>
    ${columns.map(({ key, aggregate }, i) => {
      const total = table.totals[key];
      const place = { row: 1, column: i + 1 };
      return html`<td data-at="1/${i + 1}" aria-label=${total?.figure?.qualifier ? `${total.figure.text}, ${figures.units(total.given, table.rows.length)}` : nothing} tabindex=${tab(drawing, 1, i + 1)} class=${open?.key === key && open.fileId === undefined ? 'open' : ''} @click=${() => show(key, undefined, place)}>
        <b>${total?.figure ? html`${total.figure.qualifier ? html`<span class="signs">${qualifierSign[total.figure.qualifier]}</span>` : nothing}${formatNumber(total.figure.value)}` : aggregate === 'none' ? figures.notApplicableSign : figures.silentSign}${total?.inexact ? html`<span class="signs">!</span>` : nothing}</b>
        <span class="of">${figures.units(total?.given ?? 0, table.rows.length)}</span></td>`;
    })}</tr>`;
}

function unit(drawing: GridDrawing, row: FigureRow, at: number): TemplateResult {
  const { words, columns, open, active } = drawing;
  const line = at + 2;
  // A row that stays in sight is not looked at again: it has a cell for each figure.
  const seen = [row, line, columns, words, active.row === line && active.column, open?.fileId === row.fileId && open.key];
  return html`<tr aria-rowindex=${line + 2}>${guard(seen, () => cells(drawing, row, line))}</tr>`;
}

function cells(drawing: GridDrawing, row: FigureRow, line: number): TemplateResult {
  const { words: { figures }, columns, show, open } = drawing;
  return html`<th class="name" scope="row" data-at="${line}/0" tabindex=${tab(drawing, line, 0)} title=${row.unit.unit.name}><span>${row.unit.unit.name}</span></th>
    ${columns.map(({ key }, i) => {
      const cell = row.cells[key];
      const { signs, text } = cellText(figures, cell);
      return html`<td data-at="${line}/${i + 1}" tabindex=${tab(drawing, line, i + 1)} aria-label=${cellWords(figures, cell) ?? nothing}
        class="${cell ? cell.state : 'silent'} ${open?.key === key && open.fileId === row.fileId ? 'open' : ''}"
        @click=${() => show(key, row.fileId, { row: line, column: i + 1 })}>${signs ? html`<span class="signs">${signs}</span>` : nothing}<span class="figure">${text}</span></td>`;
    })}`;
}
