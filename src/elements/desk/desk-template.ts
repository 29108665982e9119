import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/vi/index.js';
import type { Outline } from '../../outline/outline.js';
import type { ReportingUnit } from '../../report/union-report.js';
import type { UnionReportOpenEvent } from '../drafts/open-event.js';
import type { OpenFileActions } from '../review/open-file-actions.js';
import type { UnionReportAnchorEvent } from '../preview/anchor-event.js';
import type { UnitEvent } from '../units/unit-event.js';
import type { AsideActions } from './asides.js';
import type { DeskScreen, View } from './desk-screen.js';
import type { DeskWork } from './desk-work.js';
import type { DirectorySource } from './directory-source.js';
import { inAppTemplate, statusTemplate } from './notices.js';
import type { OpenReport } from './open-report.js';
import { dayOf, fileButton, startView } from './start-view.js';

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
  /** Whose reports are kept on this device; `undefined`: the host keeps them elsewhere. */
  readonly user: string | undefined;
  /** Whose reports are gathered on this device, wherever drafts are kept. */
  readonly person: string;
  /** Name of the app in whose browser the page runs; `undefined` in a browser of its own. */
  readonly app: string | undefined;
  closeApp(): void;
  switchLanguage(): void;
}

export function deskTemplate(drawn: Drawn): TemplateResult {
  const { words, app, screen, work } = drawn;
  return html`${app === undefined ? nothing : inAppTemplate(app, words, screen.addressCopied, (box) => void screen.copyAddress(box), () => drawn.closeApp())}
    ${opening(drawn)}
    <div class="desk" ?hidden=${screen.covered}>${work.open ? openTemplate(drawn, work.open) : startTemplate(drawn)}</div>
    <div class="drop" ?hidden=${!screen.dropping}><p>${words.desk.drop}</p></div>`;
}

/** A file on its way into the desk. */
function opening(drawn: Drawn): TemplateResult | typeof nothing {
  const { screen, work, outline, words, level } = drawn;
  const { file, resumes } = screen;
  const unit = work.open?.store.getReport().unit ?? drawn.unit;
  if (!file && !(resumes && work.ready && !drawn.readonly)) return nothing;
  if (!screen.canOpen) return partFailed(words, () => void (file ? screen.openFile(file, screen.several) : screen.loadOpening()));
  return html`<union-report-open-file .file=${file} .resumes=${resumes} .user=${drawn.user} .several=${screen.several} .outline=${outline} .store=${work.open?.store} .report=${work.open?.store.getReport()} .drafts=${work.drafts} .reporter=${{ ...(unit && { unit }), ...(level && { level }) }} .actions=${{
    bring: (report) => screen.bring(report),
    take: (change) => work.open?.store.dispatch(change),
    openDraft: (id) => work.openDraft(id),
    dropDraft: () => screen.dropDraft(),
    cover: (covers) => screen.cover(covers),
    close: () => void screen.openFile(undefined),
  } satisfies OpenFileActions}></union-report-open-file>`;
}

const partFailed = ({ desk }: Words, retry: () => void): TemplateResult =>
  html`<p class="notice" role="alert">${desk.partFailed} <button type="button" class="button small" @click=${retry}>${desk.retry}</button></p>`;

const language = ({ words, switchLanguage }: Drawn): TemplateResult =>
  html`<button type="button" class="link" lang=${words.language === 'vi' ? 'en' : 'vi'} @click=${switchLanguage}>${words.desk.languageSwitch}</button>`;

/** What is drawn by a part that is loaded when it is wanted. */
function late({ words, screen }: Drawn, template: () => TemplateResult): TemplateResult {
  void screen.enter();
  return screen.room !== 'failed' ? template() : partFailed(words, () => void screen.enter());
}

function notes(drawn: Drawn): TemplateResult | typeof nothing {
  const { work, screen } = drawn;
  const { asides, findings, open, openFailed } = work;
  if (!asides.length && !findings.length && !openFailed && !screen.copyOf) return nothing;
  return late(drawn, () => html`<union-report-notes .store=${open?.store} .report=${open?.store.getReport()} .asides=${asides} .findings=${findings} .copyOf=${screen.copyOf} .failed=${openFailed} .actions=${{
      use: (aside, change) => void work.dropAside(aside, change),
      drop: (aside) => void work.dropAside(aside),
      open: (itemId) => void screen.goTo({ itemId }),
    } satisfies AsideActions}
    @union-report-close-copy=${() => screen.askCopy(false)} @union-report-close-findings=${() => work.forgetFindings()}></union-report-notes>`);
}

function startTemplate(drawn: Drawn): TemplateResult {
  const { words, outline, source, work, screen, readonly } = drawn;
  return html`<div class="language">${language(drawn)}</div>
    ${notes(drawn)}
    ${work.loadFailed ? partFailed(words, () => work.retry()) : nothing}
    <div class="view start" tabindex="-1">${screen.beginning ? html`<p class="hint" role="status">${words.drafts.list.loading}</p>` : startView({
      words, outline, directory: source.directory, directoryFailed: source.failed, directoryLoading: source.loading, choosing: screen.choosing || !work.hasDrafts, hasDrafts: work.hasDrafts,
      unit: drawn.unit, level: drawn.level, readonly,
      begin: (unit) => void screen.begin(outline, unit).catch(() => undefined),
      choose: (choosing) => screen.choose(choosing),
      openFile: (file) => void screen.openFile(file),
      retryDirectory: () => source.retry(),
    }, () => late(drawn, () => html`<union-report-drafts .drafts=${work.drafts} .outline=${outline} .readonly=${readonly}
      @union-report-open=${(event: UnionReportOpenEvent) => void work.openDraft(event.draftId)}></union-report-drafts>`))}</div>`;
}

function openTemplate(drawn: Drawn, { store, session }: OpenReport): TemplateResult {
  const { words, work, screen, readonly, outline, source } = drawn;
  const { view } = screen;
  const report = store.getReport();
  return html`<div class="head">
      <h2>${report.unit.name}</h2>
      ${readonly ? nothing : html`<button type="button" class="link" @click=${() => void screen.show('unit')}>${words.desk.changeUnit}</button>${fileButton(words, (file) => void screen.openFile(file), 'link')}`}
      ${language(drawn)}
    </div>
    <div class="bar">${steps(drawn, view)} ${readonly ? nothing : statusTemplate(session.status, words, () => screen.askCopy(true))}</div>
    ${notes(drawn)}
    <div class="view" tabindex="-1" ?hidden=${view !== 'write'}>
      <union-report-form heading-level="3" .store=${store} .readonly=${readonly} @focusin=${screen.onFocus} @focusout=${screen.onFocus}></union-report-form>
    </div>
    <div class="view" tabindex="-1" ?hidden=${view === 'write'}>
      ${view === 'unit' ? html`<div class="unit"><h2>${words.desk.unitTitle}</h2>
        <union-report-units .outline=${outline} .directory=${source.directory} .unit=${report.unit} .day=${dayOf(outline)}
          @union-report-unit=${(event: UnitEvent) => screen.changeUnit(event.unit)}></union-report-units></div>` : nothing}
      ${view === 'preview' || view === 'send' || screen.finishing === store ? finish(drawn, work.open as OpenReport) : nothing}
    </div>`;
}

function finish(drawn: Drawn, { store }: OpenReport): TemplateResult {
  const { screen, readonly, action } = drawn;
  const { view } = screen;
  // It stays, hidden, once it was seen: the file that was made is still offered there.
  screen.finishing = store;
  return late(drawn, () => html`<union-report-finish ?hidden=${view !== 'preview' && view !== 'send'} .store=${store} .report=${store.getReport()}
    .view=${view === 'send' ? 'send' : 'preview'} .action=${action} .readonly=${readonly} .user=${drawn.person} .directory=${drawn.source.directory}
    @union-report-anchor=${({ anchor }: UnionReportAnchorEvent) => void screen.goTo(anchor)} @union-report-sending=${() => void screen.show('send')}></union-report-finish>`);
}

function steps({ words: { desk }, screen }: Drawn, view: View): TemplateResult {
  const step = (to: View, label: string): TemplateResult =>
    html`<li><button type="button" aria-current=${view === to ? 'page' : nothing} @click=${() => void screen.show(to)}>${label}</button></li>`;
  return html`<nav aria-label=${desk.steps}><ol>${step('start', desk.drafts)}${step('write', desk.write)}${step('preview', desk.preview)}${step('send', desk.send)}</ol></nav>`;
}
