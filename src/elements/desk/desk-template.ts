import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/vi/index.js';
import type { Outline } from '../../outline/outline.js';
import type { ReportingUnit } from '../../report/union-report.js';
import type { UnionReportOpenEvent } from '../drafts/open-event.js';
import type { UnitEvent } from '../units/unit-event.js';
import { asidesTemplate } from './asides.js';
import type { DeskScreen, View } from './desk-screen.js';
import type { DeskWork } from './desk-work.js';
import type { DirectorySource } from './directory-source.js';
import { copyTemplate, findingsTemplate, inAppTemplate, statusTemplate } from './notices.js';
import type { OpenReport } from './open-report.js';
import { paperView } from './paper-view.js';
import { dayOf, startView } from './start-view.js';

/** All that is drawn on the desk. */
export interface Drawn {
  readonly words: Words;
  readonly outline: Outline;
  readonly source: DirectorySource;
  readonly work: DeskWork;
  readonly screen: DeskScreen;
  readonly unit: ReportingUnit | undefined;
  readonly level: string | undefined;
  readonly action: string | undefined;
  readonly readonly: boolean;
  /** Name of the app in whose browser the page runs; `undefined` in a browser of its own. */
  readonly app: string | undefined;
  closeApp(): void;
  switchLanguage(): void;
}

export function deskTemplate(drawn: Drawn): TemplateResult {
  const { words, app, screen, work } = drawn;
  return html`${app === undefined ? nothing : inAppTemplate(app, words, screen.addressCopied, (box) => void screen.copyAddress(box), () => drawn.closeApp())}
    ${work.open ? openTemplate(drawn, work.open) : startTemplate(drawn)}`;
}

const language = ({ words, switchLanguage }: Drawn): TemplateResult =>
  html`<button type="button" class="link" lang=${words.language === 'vi' ? 'en' : 'vi'} @click=${switchLanguage}>${words.desk.languageSwitch}</button>`;

function startTemplate(drawn: Drawn): TemplateResult {
  const { words, outline, source, work, screen } = drawn;
  if (!work.drafts) return html`<p class="waiting" role="status">${words.drafts.list.loading}</p>`;
  return html`<div class="language">${language(drawn)}</div>
    ${work.openFailed ? html`<div role="alert" class="notice"><p>${words.desk.openFailed}</p></div>` : nothing}
    ${findingsTemplate(work.findings, words, () => screen.closeFindings())}
    <div class="view start" tabindex="-1" @union-report-open=${(event: UnionReportOpenEvent) => void work.openDraft(event.draftId)}>${startView({
      words, outline, directory: source.directory, directoryFailed: source.failed, drafts: work.drafts, hasDrafts: work.hasDrafts,
      choosing: screen.choosing, current: undefined, unit: drawn.unit, level: drawn.level, readonly: drawn.readonly, copyOdd: screen.copyOdd,
      begin: (unit) => screen.begin(outline, unit),
      choose: (choosing) => screen.choose(choosing),
      openCopy: (file) => void screen.openCopy(outline, file),
      retryDirectory: () => source.retry(),
    })}</div>`;
}

function openTemplate(drawn: Drawn, open: OpenReport): TemplateResult {
  const { words, work, screen, readonly } = drawn;
  const { store, session } = open;
  const { view } = screen;
  const { unit } = store.getReport();
  return html`<div class="head">
      <h2>${unit.name}</h2>
      ${readonly ? nothing : html`<button type="button" class="link" @click=${() => void screen.show('unit')}>${words.desk.changeUnit}</button>`}
      ${language(drawn)}
    </div>
    <div class="bar">${steps(drawn, view)} ${readonly ? nothing : statusTemplate(session.status, words, () => screen.saveCopy())}</div>
    ${screen.copy === undefined ? nothing : copyTemplate(screen.copy, words, () => screen.closeCopy())}
    ${findingsTemplate(work.findings, words, () => screen.closeFindings())}
    ${asidesTemplate(work.asides, store, words, {
      use: (aside, change) => void work.dropAside(aside, change),
      drop: (aside) => void work.dropAside(aside),
      open: (itemId) => void screen.followAnchor({ anchor: { itemId } } as Parameters<DeskScreen['followAnchor']>[0]),
    })}
    <union-report-form ?hidden=${view !== 'write'} heading-level="3" .store=${store} .readonly=${readonly} @focusin=${screen.onFocus} @focusout=${screen.onFocus}></union-report-form>
    <div class="view" tabindex="-1" ?hidden=${view === 'write'}>${viewTemplate(drawn, open)}</div>`;
}

function steps({ words: { desk }, screen }: Drawn, view: View): TemplateResult {
  const step = (to: View, label: string): TemplateResult =>
    html`<li><button type="button" aria-current=${view === to ? 'page' : nothing} @click=${() => void screen.show(to)}>${label}</button></li>`;
  return html`<nav aria-label=${desk.steps}><ol>${step('start', desk.drafts)}${step('write', desk.write)}${step('preview', desk.preview)}${step('send', desk.send)}</ol></nav>`;
}

function viewTemplate(drawn: Drawn, { store }: OpenReport): TemplateResult | typeof nothing {
  const { words, outline, source, screen, readonly, action } = drawn;
  switch (screen.view) {
    case 'unit':
      return html`<div class="unit"><h2>${words.desk.unitTitle}</h2>
        <union-report-units .outline=${outline} .directory=${source.directory} .unit=${store.getReport().unit} .day=${dayOf(outline)}
          @union-report-unit=${(event: UnitEvent) => screen.changeUnit(event.unit)}></union-report-units></div>`;
    case 'preview':
      return paperView({
        words, store, options: screen.options, readonly, making: screen.making, exportFailed: screen.exportFailed,
        setEmpty: (empty) => screen.setEmpty(empty),
        exportFile: () => void screen.export(),
        print: () => screen.print(),
        anchor: (event) => void screen.followAnchor(event),
        goOn: (itemId) => void screen.followAnchor({ anchor: { itemId } } as Parameters<DeskScreen['followAnchor']>[0]),
      });
    case 'send':
      return screen.room === 'failed'
        ? html`<p class="notice" role="alert">${words.desk.partFailed} <button type="button" class="button small" @click=${() => void screen.enter()}>${words.desk.retry}</button></p>`
        : html`<div class="send"><h2>${words.send.title}</h2>
            ${screen.exportFailed ? html`<p class="failed" role="alert">${words.desk.exportFailed}</p>` : nothing}
            <union-report-send .store=${store} .exported=${screen.exported} .options=${screen.options} .action=${action} .busy=${screen.making !== undefined}
              .report=${store.getReport()} @union-report-again=${() => void screen.export()}></union-report-send></div>`;
    default:
      return nothing;
  }
}
