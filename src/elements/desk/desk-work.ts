import type { LitElement, ReactiveController } from 'lit';
import type { DraftStore, SetAside } from '../../drafts/draft-store.js';
import type { Change } from '../../report/change.js';
import type { Outline } from '../../outline/outline.js';
import type { Finding, Place } from '../../report/finding.js';
import type { UnionReport } from '../../report/union-report.js';
import type { StoreEvent } from '../../store/report-store.js';
import { asError } from '../base/as-error.js';
import { UnionReportErrorEvent, UnionReportSaveEvent } from '../base/events.js';
import { holdBack, whenIdle } from '../base/when-idle.js';
import { loadWriting } from '../lazy.js';
import { isFirstVisit } from './first-visit.js';
import type { OpenReport } from './open-report.js';
import { recall, remember } from './whereabouts.js';

/** For whom the desk works, and on what. */
export interface Task {
  readonly outline: Outline;
  readonly user: string;
  /** The host's store; absent: this device's. */
  readonly drafts: DraftStore | undefined;
  readonly readonly: boolean;
}

/** What the desk is told of its work. */
export interface WorkListener {
  /** A report was opened or put away. */
  opened(): void;
  changed(event: StoreEvent): void;
}

type Writing = typeof import('../writing.js');

/** The drafts on the desk and the one that is open: opened, stored, put away, found again. Draws nothing. */
export class DeskWork implements ReactiveController {
  drafts: DraftStore | undefined;
  hasDrafts = false;
  /** Whether it is known what there is to go on with. */
  ready = false;
  /** Nothing can be there to go on with: a new report may be begun before the rest is loaded. */
  isFirst = false;
  /** What writing needs could not be loaded. */
  loadFailed = false;
  open: OpenReport | undefined;
  asides: readonly SetAside[] = [];
  /** What the open draft was read with, or why one could not be opened. */
  findings: readonly Finding[] = [];
  openFailed = false;
  /** The item that held the caret when the draft was last left. */
  itemId: string | undefined;
  readonly #host: LitElement;
  readonly #listener: WorkListener;
  #task: Task | undefined;
  #given: UnionReport | undefined;
  /** What the given report was read with. */
  #givenFindings: readonly Finding[] = [];
  #stops: (() => void)[] = [];
  /** Each start makes those before it void; so does each opening. */
  #turn = 0;
  #opens = 0;
  #ownsDrafts = false;
  #starting: Promise<void> | undefined;
  /** Somebody wants to write: what that needs waits for nothing else. */
  #hurry: (() => void) | undefined;
  #writing: Writing | undefined;

  constructor(host: LitElement, listener: WorkListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#task && !this.drafts) this.retry();
  }

  /** A host that moves the element takes it out and puts it in again at once. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) void this.#leave();
    });
  }

  /** Says what the work is; the same again changes nothing. */
  want(task: Task): void {
    const now = this.#task;
    if (now && now.outline === task.outline && now.user === task.user && now.drafts === task.drafts && now.readonly === task.readonly) return;
    this.#task = task;
    this.retry();
  }

  /** Opens a report that the host brings, or one that is just begun. Resolves when it is open, or could not be opened. */
  async bring(report: UnionReport, findings: readonly Finding[] = []): Promise<void> {
    this.#given = report;
    this.#givenFindings = findings;
    this.#hurry?.();
    await (this.ready ? this.#openGiven() : this.#starting);
  }

  async openDraft(draftId: string): Promise<void> {
    const { drafts } = this;
    const task = this.#task;
    const writing = this.#writing;
    if (!task || !drafts || !writing || this.open?.store.getReport().id === draftId) return this.#listener.opened();
    await this.#opening(() => writing.openDraft(task.outline, drafts, draftId));
  }

  /** Back to the list of drafts. */
  async putAway(): Promise<void> {
    if (this.#task) remember(this.#task.user, this.#task.outline.id, null);
    await this.#close();
    this.#listener.opened();
  }

  /** The caret is at a place of the report, or has left it. */
  hold(place: Place | undefined): void {
    this.open?.session.hold(place);
    if (place?.itemId !== undefined) this.#remember(place.itemId);
  }

  forgetFindings(): void {
    this.findings = [];
    this.openFailed = false;
    this.#host.requestUpdate();
  }

  async dropAside(aside: SetAside, change?: Change): Promise<void> {
    const { open, drafts } = this;
    if (!open || !drafts) return;
    if (change) open.store.dispatch(change);
    await this.#try(() => drafts.dropAside(open.store.getReport().id, aside.id));
    await this.#lookAside();
  }

  async #start(): Promise<void> {
    const task = this.#task;
    const turn = ++this.#turn;
    await this.#leave(true);
    if (!task || turn !== this.#turn) return;
    const writing = await this.#load(turn, task);
    if (!writing || turn !== this.#turn) return;
    // What is only shown needs no place of its own on this device.
    const drafts = task.drafts ?? (task.readonly && this.#given ? writing.createMemoryDraftStore() : await writing.openOwnDrafts(task.user));
    if (turn !== this.#turn || !this.#host.isConnected) return void (task.drafts ?? writing.closeOwnDrafts(drafts));
    this.drafts = drafts;
    this.#ownsDrafts = !task.drafts;
    this.#stops.push(drafts.subscribe(({ type }) => type === 'card' && void this.#count()));
    await this.#count();
    if (!this.#given) await this.#goOn(task, drafts, writing);
    await this.#openGiven();
    if (turn !== this.#turn) return;
    this.ready = true;
    this.#host.requestUpdate();
  }

  /** Loads what writing needs: after the first screen where there is nothing to go on with, else at once. */
  async #load(turn: number, { user, outline, drafts }: Task): Promise<Writing | undefined> {
    if (!this.#writing && !this.#given && !drafts && recall(user, outline.id) === undefined && (await isFirstVisit())) {
      if (turn !== this.#turn) return undefined;
      this.isFirst = true;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      await Promise.race([whenIdle(), new Promise<void>((resolve) => (this.#hurry = resolve))]);
    }
    return this.writing().catch(() => undefined);
  }

  /** What writing needs, loaded when it is not yet there. */
  async writing(): Promise<Writing> {
    try {
      const writing = (this.#writing ??= await holdBack(loadWriting()));
      writing.defineWriting(customElements);
      this.loadFailed = false;
      return writing;
    } catch (cause) {
      this.loadFailed = true;
      this.#host.dispatchEvent(new UnionReportErrorEvent(asError(cause)));
      this.#host.requestUpdate();
      throw cause;
    }
  }

  /** Starts, or tries again what could not be loaded. */
  retry(): void {
    this.#starting = this.#start();
  }

  /** Goes on where this tab was; a newcomer with one draft wants that one. */
  async #goOn({ user, outline }: Task, drafts: DraftStore, { openDraft }: Writing): Promise<void> {
    const where = recall(user, outline.id);
    if (where === null) return;
    const cards = (await this.#try(() => drafts.list()))?.filter((card) => card.outline.id === outline.id) ?? [];
    const card = where ? cards.find(({ id }) => id === where.draftId) : cards.length === 1 ? cards[0] : undefined;
    if (!card) return;
    await this.#opening(() => openDraft(outline, drafts, card.id), where?.itemId);
  }

  async #openGiven(): Promise<void> {
    const { drafts } = this;
    const task = this.#task;
    const writing = this.#writing;
    const report = this.#given;
    this.#given = undefined;
    if (!task || !drafts || !writing || !report || report === this.open?.store.getReport()) return;
    const findings = this.#givenFindings;
    await this.#opening(() => writing.openReport(task.outline, drafts, report, findings));
  }

  async #opening(open: () => Promise<OpenReport | readonly Finding[] | undefined>, itemId?: string): Promise<void> {
    const opens = ++this.#opens;
    await this.#close();
    const result = await this.#try(open);
    // Somebody may have left, or gone to another draft, while it opened.
    if (opens !== this.#opens) return void (result && 'store' in result && (await result.end()));
    this.openFailed = !result || !('store' in result);
    this.findings = result && 'store' in result ? result.findings : (result ?? []);
    if (result && 'store' in result) this.#take(result, itemId);
    this.#listener.opened();
    this.#host.requestUpdate();
  }

  #take(open: OpenReport, itemId: string | undefined): void {
    this.open = open;
    this.itemId = itemId;
    this.#stops.push(
      open.store.subscribe((event) => this.#listener.changed(event)),
      open.session.subscribe((event) => {
        if (event.type === 'saved') this.#host.dispatchEvent(new UnionReportSaveEvent(open.store.getReport().id, new Date(event.at)));
        else if (event.type === 'asides') void this.#lookAside();
        else this.#host.requestUpdate();
      }),
    );
    this.#remember(itemId);
    void this.#lookAside();
  }

  #remember(itemId: string | undefined): void {
    if (!this.#task || !this.open) return;
    this.itemId = itemId;
    remember(this.#task.user, this.#task.outline.id, { draftId: this.open.store.getReport().id, ...(itemId !== undefined && { itemId }) });
  }

  async #lookAside(): Promise<void> {
    const { open, drafts } = this;
    if (!open || !drafts) return;
    const asides = await this.#try(() => drafts.asides(open.store.getReport().id));
    if (this.open !== open) return;
    this.asides = asides ?? [];
    // A damaged record is shown with what is left of it: saying it twice helps nobody.
    this.findings = this.findings.filter(({ code }) => code !== 'record-corrupt' || !asides?.length);
    this.#host.requestUpdate();
  }

  async #count(): Promise<void> {
    const { drafts } = this;
    const id = this.#task?.outline.id;
    const all = drafts && (await this.#try(async () => [...(await drafts.list()), ...(await drafts.list('removed'))]));
    if (drafts !== this.drafts) return;
    this.hasDrafts = all?.some((card) => card.outline.id === id) ?? false;
    this.#host.requestUpdate();
  }

  async #close(): Promise<void> {
    const { open } = this;
    this.open = undefined;
    this.asides = [];
    this.findings = [];
    this.openFailed = false;
    for (const stop of this.#stops.splice(1)) stop();
    await open?.end();
  }

  async #leave(again = false): Promise<void> {
    if (!again) this.#turn++;
    this.#opens++;
    const { drafts } = this;
    this.drafts = undefined;
    this.ready = false;
    await this.#close();
    for (const stop of this.#stops.splice(0)) stop();
    if (drafts && this.#ownsDrafts) this.#writing?.closeOwnDrafts(drafts);
  }

  async #try<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (cause) {
      this.#host.dispatchEvent(new UnionReportErrorEvent(asError(cause, 'storage-failed')));
      return undefined;
    }
  }
}
