import { html, nothing, type TemplateResult } from 'lit';
import type { Directory } from '../../directory/directory.js';
import type { Words } from '../../i18n/vi/index.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Outline } from '../../outline/outline.js';
import { relevance } from '../../outline/relevance.js';
import { textIn } from '../../outline/text.js';
import type { ReportingUnit } from '../../report/union-report.js';
import type { UnitEvent } from '../units/unit-event.js';

/** What the first screen shows and asks. */
export interface StartView {
  readonly words: Words;
  readonly outline: Outline;
  readonly directory: Directory | undefined;
  readonly directoryFailed: boolean;
  readonly directoryLoading: boolean;
  /** Whether there are drafts to go on with. */
  readonly hasDrafts: boolean;
  /** Whether a unit is to be chosen for a new report. */
  readonly choosing: boolean;
  /** The unit that the host has named. */
  readonly unit: ReportingUnit | undefined;
  readonly level: string | undefined;
  readonly readonly: boolean;
  begin(unit: ReportingUnit): void;
  choose(choosing: boolean): void;
  openFile(file: File): void;
  retryDirectory(): void;
}

/** @param list the drafts to go on with */
export function startView(view: StartView, list: () => TemplateResult): TemplateResult {
  const { words: { desk, drafts }, hasDrafts, choosing } = view;
  if (choosing)
    return html`${welcome(view)} ${units(view)}
      <div class="actions">${hasDrafts ? html`<button type="button" class="link" @click=${() => view.choose(false)}>${desk.toDrafts}</button>` : nothing} ${view.readonly ? nothing : fileButton(view.words, view.openFile)}</div>`;
  return html`<h2>${drafts.list.title}</h2> ${list()}
    <div class="actions">${view.readonly ? nothing : html`<button type="button" class="button primary" @click=${() => view.choose(true)}>${desk.newReport}</button>`} ${view.readonly ? nothing : fileButton(view.words, view.openFile)}</div>`;
}

function welcome({ words: { desk, language }, outline }: StartView): TemplateResult {
  const { contact } = outline;
  const reach = [contact?.phone, contact?.email].filter(Boolean).join(', ');
  const sizes = outline.levels.map(({ id }) => minutesFor(outline, id)).filter((minutes) => minutes > 0);
  return html`<h2>${desk.welcome}</h2>
    <p class="lead">${textIn(outline.title, language)}</p>
    <ul class="facts">
      ${sizes.length ? html`<li>${desk.time(Math.min(...sizes), Math.max(...sizes))}</li>` : nothing}
      <li>${desk.stop}</li>
      <li>${desk.private}</li>
      <li>${desk.result}</li>
      ${contact ? html`<li>${desk.contact([contact.name, contact.role, reach].filter(Boolean).join(' – '))}</li>` : nothing}
    </ul>`;
}

function units(view: StartView): TemplateResult {
  const { words: { desk, form } } = view;
  if (view.directoryLoading) return html`<div class="bones" aria-busy="true"><span class="unseen" role="status">${form.loading}</span><span class="skeleton"></span><span class="skeleton"></span></div>`;
  return html`${view.directoryFailed ? html`<p class="notice">${desk.directoryFailed} <button type="button" class="button small" @click=${() => view.retryDirectory()}>${desk.retry}</button></p>` : nothing}
    <union-report-units .outline=${view.outline} .directory=${view.directory} .suggested=${view.unit} .level=${view.level} .day=${dayOf(view.outline)}
      @union-report-unit=${(event: UnitEvent) => view.begin(event.unit)}></union-report-units>`;
}

/** Chooses a file to be opened: one of Word, or a copy. Old Word files too: then it is said what to do with them. */
export function fileButton({ desk }: Words, open: (file: File) => void, name = 'button'): TemplateResult {
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (input.files?.[0]) open(input.files[0]);
    input.value = '';
  };
  return html`<label class="${name} file">${desk.openFile}<input class="unseen" type="file" accept=".docx,.doc,.json" @change=${chosen} /></label>`;
}

/** The day for which units are looked up: a report of 2023 comes from a unit of 2023. */
export function dayOf(outline: Outline): string {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return outline.dueBefore !== undefined && outline.dueBefore < today ? outline.dueBefore : today;
}

/** Three minutes for each prompt that is asked, rounded to five. */
function minutesFor(outline: Outline, level: string): number {
  const asked = new Set<string>();
  for (const [id, { section }] of outlineIndex(outline).items)
    if (relevance(outline, { unit: { level }, answers: {} }, id) === 'asked') asked.add(section.section.id);
  return Math.ceil((asked.size * 3) / 5) * 5;
}
