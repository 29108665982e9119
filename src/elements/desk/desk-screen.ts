import type { LitElement } from 'lit';
import { fold } from '../../i18n/fold.js';
import type { Outline } from '../../outline/outline.js';
import type { PaperOptions } from '../../paper/paper.js';
import { createReport } from '../../report/create-report.js';
import type { Place } from '../../report/finding.js';
import { parseReport } from '../../report/parse-report.js';
import { serializeReport } from '../../report/serialize-report.js';
import type { ReportingUnit, UnionReport } from '../../report/union-report.js';
import { copyText } from '../../submission/hand-over.js';
import { asError } from '../base/as-error.js';
import { defineElement } from '../base/define-element.js';
import { UnionReportErrorEvent, UnionReportExportEvent } from '../base/events.js';
import { newId } from '../base/new-id.js';
import type { UnionReportForm } from '../form/union-report-form.js';
import { loadPaper } from '../lazy.js';
import type { UnionReportAnchorEvent } from '../preview/anchor-event.js';
import type { UnionReportDetails } from '../preview/details.js';
import type { UnionReportPreview } from '../preview/preview.js';
import type { Exported } from '../send/exported.js';
import type { DeskWork } from './desk-work.js';
import { download, exportReport } from './export-report.js';

/** `unit`: the unit of the open report is being changed. */
export type View = 'start' | 'unit' | 'write' | 'preview' | 'send';

/** What the desk shows, and what people do there. */
export class DeskScreen {
  view: View = 'start';
  /** A unit is being chosen for a new report, though there are drafts. */
  choosing = false;
  /** What is needed from the preview on. */
  room: 'none' | 'loading' | 'ready' | 'failed' = 'none';
  options: PaperOptions = {};
  exported: Exported | undefined;
  making: number | undefined;
  exportFailed = false;
  /** The report's JSON, shown because a download may do nothing. */
  copy: string | undefined;
  copyOdd = false;
  addressCopied: 'no' | 'copied' | 'selected' = 'no';
  readonly #host: LitElement;
  readonly #work: DeskWork;
  #copyUrl = '';

  constructor(host: LitElement, work: DeskWork) {
    this.#host = host;
    this.#work = work;
  }

  /** Another report is on the desk, or none. */
  opened(): void {
    this.forget();
    const { open, itemId } = this.#work;
    const wasChoosing = this.choosing;
    this.choosing = false;
    this.view = open ? 'write' : 'start';
    this.#host.requestUpdate();
    // A reload goes on where it was; but who is elsewhere on the page is left there.
    if (itemId !== undefined && (document.activeElement === document.body || document.activeElement === this.#host)) void this.#goTo({ itemId });
    else if (wasChoosing || document.activeElement === this.#host) void this.#begin();
  }

  /** Gives back what the browser holds for this desk. */
  forget(): void {
    if (this.exported) URL.revokeObjectURL(this.exported.url);
    if (this.#copyUrl) URL.revokeObjectURL(this.#copyUrl);
    this.exported = this.copy = undefined;
    this.#copyUrl = '';
    this.exportFailed = false;
  }

  async show(view: View): Promise<void> {
    if (view === 'start') return this.#work.putAway();
    this.view = view;
    this.#host.requestUpdate();
    if (view === 'preview' || view === 'send') void this.enter();
    if (view === 'write' && this.#work.itemId !== undefined) await this.#goTo({ itemId: this.#work.itemId });
    else await this.#begin();
  }

  choose(choosing: boolean): void {
    this.choosing = choosing;
    this.#host.requestUpdate();
    void this.#begin();
  }

  begin(outline: Outline, unit: ReportingUnit): void {
    void this.#work.bring(createReport(outline, { id: newId(), now: new Date(), unit }) as UnionReport);
  }

  changeUnit(unit: ReportingUnit): void {
    this.#work.open?.store.dispatch({ type: 'unit', unit });
    void this.show('write');
  }

  async openCopy(outline: Outline, file: File): Promise<void> {
    const read = parseReport(outline, await file.text());
    this.copyOdd = read.status === 'failed';
    this.#host.requestUpdate();
    if (read.status === 'failed') return;
    await this.#work.bring(read.report.id ? read.report : { ...read.report, id: newId() });
    this.#work.findings = read.findings;
  }

  /** The report's JSON as a file, and as text for where files don't come through. */
  saveCopy(): void {
    const report = this.#work.open?.store.getReport();
    if (!report) return;
    this.copy = JSON.stringify(serializeReport(report), undefined, 1);
    if (this.#copyUrl) URL.revokeObjectURL(this.#copyUrl);
    this.#copyUrl = URL.createObjectURL(new Blob([this.copy], { type: 'application/json' }));
    download(this.#root, this.#copyUrl, `bao-cao-${fold(report.unit.name).replace(/[^a-z0-9]+/g, '-')}.json`);
    this.#host.requestUpdate();
  }

  closeCopy(): void {
    this.copy = undefined;
    this.#host.requestUpdate();
  }

  closeFindings(): void {
    this.#work.findings = [];
    this.#work.openFailed = false;
    this.#host.requestUpdate();
  }

  async copyAddress(box: HTMLInputElement): Promise<void> {
    this.addressCopied = (await copyText(box.value, () => box.select())) ? 'copied' : 'selected';
    this.#host.requestUpdate();
  }

  /** Loads what is needed from the preview on; again after it failed. */
  async enter(): Promise<void> {
    if (this.room === 'ready' || this.room === 'loading') return;
    this.room = 'loading';
    this.#host.requestUpdate();
    try {
      const { UnionReportDetails: Details, UnionReportSend: Send } = await loadPaper();
      defineElement('union-report-details', Details, customElements);
      defineElement('union-report-send', Send, customElements);
      this.room = 'ready';
    } catch (cause) {
      this.room = 'failed';
      this.#tell(cause);
    }
    this.#host.requestUpdate();
  }

  setEmpty(empty: 'leave-out' | 'say-none'): void {
    this.options = { ...this.options, empty };
    this.#host.requestUpdate();
  }

  async export(): Promise<void> {
    const { open } = this.#work;
    if (!open || this.making !== undefined) return;
    this.exportFailed = false;
    this.#progress(0);
    try {
      const exported = await exportReport(open.store, this.options, (share) => this.#progress(share));
      if (this.#work.open !== open || !this.#host.isConnected) return URL.revokeObjectURL(exported.url);
      if (this.exported) URL.revokeObjectURL(this.exported.url);
      this.exported = exported;
      download(this.#root, exported.url, exported.file.name);
      this.#host.dispatchEvent(new UnionReportExportEvent(exported.report, exported.file, exported.file.name));
      if (this.view !== 'send') await this.show('send');
    } catch (cause) {
      this.exportFailed = true;
      this.#tell(cause);
    } finally {
      this.#progress(undefined);
    }
  }

  print(): void {
    void this.#root.querySelector<UnionReportPreview>('union-report-preview')?.print();
  }

  /** To what a gap of the paper stands for. */
  async followAnchor({ anchor }: UnionReportAnchorEvent): Promise<void> {
    if (anchor.itemId !== undefined) {
      this.view = 'write';
      this.#host.requestUpdate();
      return this.#goTo(anchor);
    }
    this.#root.querySelector<UnionReportDetails>('union-report-details')?.focusDetail(anchor.detail);
  }

  /** The caret came to a place of the form, or left it. */
  readonly onFocus = (event: FocusEvent): void => {
    const inside = event.type === 'focusin' ? event.composedPath() : [];
    const named = (name: string): string | undefined =>
      inside.map((node) => (node instanceof HTMLElement ? node.dataset[name] : undefined)).find((one) => one !== undefined);
    const [itemId, rowId] = [named('item'), named('row')];
    this.#work.hold(itemId === undefined ? undefined : { itemId, ...(rowId !== undefined && { rowId }) });
  };

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  async #goTo({ itemId, ...place }: Place): Promise<void> {
    await this.#host.updateComplete;
    const form = this.#root.querySelector<UnionReportForm>('union-report-form');
    await form?.updateComplete;
    if (itemId !== undefined) form?.goTo(itemId, place);
  }

  /** To the beginning of what is shown now. */
  async #begin(): Promise<void> {
    await this.#host.updateComplete;
    this.#root.querySelector<HTMLElement>('.view')?.focus({ preventScroll: true });
    if (this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView({ block: 'start' });
  }

  #progress(making: number | undefined): void {
    this.making = making;
    this.#host.requestUpdate();
  }

  #tell(cause: unknown): void {
    this.#host.dispatchEvent(new UnionReportErrorEvent(asError(cause, 'export-failed')));
  }
}

