import type { LitElement } from 'lit';
import type { Outline } from '../../outline/outline.js';
import type { Place } from '../../report/finding.js';
import { newId } from '../../report/new-id.js';
import type { ReportingUnit, UnionReport } from '../../report/union-report.js';
import type { ReportStore } from '../../store/report-store.js';
import { copyText } from '../../submission/hand-over.js';
import { asError } from '../base/as-error.js';
import { UnionReportErrorEvent } from '../base/events.js';
import type { UnionReportForm } from '../form/union-report-form.js';
import { loadReview, loadRoom } from '../lazy.js';
import type { DeskWork } from './desk-work.js';
import { isUnderReview } from './under-review.js';

/** `unit`: the unit of the open report is being changed. */
export type View = 'start' | 'unit' | 'write' | 'preview' | 'send';

/** What the desk shows, and what people do there. */
export class DeskScreen {
  view: View = 'start';
  /** A unit is being chosen for a new report, though there are drafts. */
  choosing = false;
  /** The unit is chosen, and what writing needs is on its way. */
  beginning = false;
  /** Whether what is not needed before the first key has been loaded. */
  room: 'none' | 'loading' | 'ready' | 'failed' = 'none';
  /** The report whose official page was seen. */
  finishing: ReportStore | undefined;
  /** The report that a copy was asked of. */
  copyOf: UnionReport | undefined;
  /** The file that is being opened, or was a moment ago. */
  file: File | undefined;
  /** Whether to look for one that was being gone through when the page went. */
  resumes = isUnderReview();
  /** Whether others were dropped with it. */
  several = false;
  /** Whether what opens it could be loaded. */
  canOpen = true;
  /** Whether it has the desk for itself. */
  covered = false;
  /** Whether a file is held over the desk. */
  dropping = false;
  #asked = false;
  addressCopied: 'no' | 'copied' | 'selected' = 'no';
  readonly #host: LitElement;
  readonly #work: DeskWork;

  constructor(host: LitElement, work: DeskWork) {
    this.#host = host;
    this.#work = work;
  }

  /** Another report is on the desk, or none. */
  opened(): void {
    const { open, itemId } = this.#work;
    const wasChoosing = this.choosing || this.beginning;
    this.choosing = this.beginning = false;
    this.copyOf = undefined;
    // What came of a file is no longer the matter of what is open now.
    if (!this.covered) this.file = undefined;
    this.view = open ? 'write' : 'start';
    this.#host.requestUpdate();
    const here = document.activeElement === this.#host;
    // A reload goes on where it was; but who is elsewhere on the page is left there.
    if (itemId !== undefined && (here || document.activeElement === document.body)) void this.goTo({ itemId });
    else if (wasChoosing || here) void this.#begin();
  }

  async show(view: View): Promise<void> {
    if (view === 'start') return this.#work.putAway();
    this.view = view;
    this.#host.requestUpdate();
    if (view === 'write' && this.#work.itemId !== undefined) await this.goTo({ itemId: this.#work.itemId });
    else await this.#begin();
  }

  choose(choosing: boolean): void {
    this.choosing = choosing;
    this.#host.requestUpdate();
    void this.#begin();
  }

  async begin(outline: Outline, unit: ReportingUnit): Promise<void> {
    this.beginning = true;
    this.#host.requestUpdate();
    try {
      const { createReport } = await this.#work.writing();
      await this.#work.bring(createReport<Outline>(outline, { id: newId(), now: new Date(), unit }));
    } catch (cause) {
      this.beginning = false;
      throw cause;
    }
  }

  changeUnit(unit: ReportingUnit): void {
    this.#work.open?.store.dispatch({ type: 'unit', unit });
    void this.show('write');
  }

  /** Opens a file that was chosen or dropped; `undefined` when that is over. */
  async openFile(file: File | undefined, several = false): Promise<void> {
    // What was only looked for in vain takes nobody's caret.
    const was = this.covered || this.file;
    this.file = file;
    this.resumes = false;
    this.several = several;
    this.covered = file !== undefined;
    this.canOpen = true;
    this.#host.requestUpdate();
    return file ? this.loadOpening() : was ? this.#begin() : undefined;
  }

  /** Loads what opens files. */
  async loadOpening(): Promise<void> {
    this.#asked = true;
    this.canOpen = await this.#load(async () => (await loadReview()).defineReview(customElements));
    this.#host.requestUpdate();
  }

  cover(covered: boolean): void {
    this.covered = covered;
    this.#host.requestUpdate();
  }

  drop(over: boolean): void {
    if (over === this.dropping) return;
    this.dropping = over;
    this.#host.requestUpdate();
  }

  /** Looks for a file that was being gone through, once. */
  resume(): void {
    if (!this.#asked) void this.loadOpening();
  }

  /** A file has become a report: the first thing it may lack is its unit. */
  async bring(report: UnionReport): Promise<void> {
    await this.#work.bring(report);
    if (!report.unit.name) await this.show('unit');
  }

  /** A draft that was made by mistake. */
  async dropDraft(): Promise<void> {
    const id = this.#work.open?.store.getReport().id;
    await this.#work.putAway();
    if (id !== undefined) await this.#work.drafts?.remove(id);
  }

  askCopy(wanted: boolean): void {
    this.copyOf = wanted ? this.#work.open?.store.getReport() : undefined;
    this.#host.requestUpdate();
  }

  async copyAddress(box: HTMLInputElement): Promise<void> {
    this.addressCopied = (await copyText(box.value, () => box.select())) ? 'copied' : 'selected';
    this.#host.requestUpdate();
  }

  /** Loads what is not needed before the first key; again after it failed. */
  async enter(): Promise<void> {
    if (this.room === 'ready' || this.room === 'loading') return;
    this.room = 'loading';
    this.room = (await this.#load(async () => (await loadRoom()).defineRoom(customElements))) ? 'ready' : 'failed';
    this.#host.requestUpdate();
  }

  async #load(part: () => Promise<void>): Promise<boolean> {
    try {
      await part();
      return true;
    } catch (cause) {
      this.#host.dispatchEvent(new UnionReportErrorEvent(asError(cause)));
      return false;
    }
  }

  /** To a place of the form. */
  async goTo({ itemId, ...place }: Place): Promise<void> {
    this.view = 'write';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const form = this.#host.renderRoot.querySelector<UnionReportForm>('union-report-form');
    await form?.updateComplete;
    if (itemId !== undefined) form?.goTo(itemId, place);
  }

  /** The caret came to a place of the form, or left it. */
  readonly onFocus = (event: FocusEvent): void => {
    const inside = event.type === 'focusin' ? event.composedPath() : [];
    const named = (name: string): string | undefined =>
      inside.map((node) => (node instanceof HTMLElement ? node.dataset[name] : undefined)).find((one) => one !== undefined);
    const [itemId, rowId] = [named('item'), named('row')];
    this.#work.hold(itemId === undefined ? undefined : { itemId, ...(rowId !== undefined && { rowId }) });
  };

  /** To the beginning of what is shown now. */
  async #begin(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.view:not([hidden])')?.focus({ preventScroll: true });
    if (this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView({ block: 'start' });
  }
}
