import type { Answer } from '../../src/outline/values.js';
import type { Outline } from '../../src/outline/outline.js';
import type { Change } from '../../src/report/change.js';
import { createReport } from '../../src/report/create-report.js';
import type { Place } from '../../src/report/finding.js';
import type { UnionReport } from '../../src/report/union-report.js';
import { startDraftSession, type DraftSession, type DraftSessionEvent } from '../../src/drafts/draft-session.js';
import type { DraftReading, DraftStore } from '../../src/drafts/draft-store.js';
import type { DraftStoreOptions } from '../../src/drafts/idb-draft-store.js';
import { openDraftStore } from '../../src/drafts/open-draft-store.js';
import { createReportStore, type ReportStore } from '../../src/store/report-store.js';
import { everyKind } from '../support/outlines.js';

/** A clock that goes on by a second whenever it is read. */
export function clock(from = '2023-05-05T07:05:00Z'): () => Date {
  let at = Date.parse(from);
  return () => new Date((at += 1000));
}

export const wide = (report: unknown): UnionReport => report as UnionReport;
export const given = <V>(value: V): Answer<V> => ({ state: 'given', value });
export const newReport = (id = 'report-1', name = 'CĐCS A', outline: Outline = everyKind): UnionReport =>
  createReport(outline, { id, now: new Date('2023-05-05T07:00:00Z'), unit: { name, level: outline.levels[0]?.id ?? '' } });

export const says = (item: string, text: string): Change => ({ type: 'answer', item, answer: given(text) });
export const clears = (item: string): Change => ({ type: 'answer', item, answer: undefined });
export const row = (rowId: string, number = rowId, before?: string): Change =>
  ({ type: 'row-put', item: 'papers', row: { rowId, cells: { number: given(number) } }, ...(before ? { before } : {}) });
export const cell = (rowId: string, number: string): Change => ({ type: 'cell', item: 'papers', row: rowId, column: 'number', answer: given(number) });
export const without = (rowId: string): Change => ({ type: 'row-remove', item: 'papers', row: rowId });

export const turn = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something holds; the message tells what did not. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 30_000; performance.now() < end; ) {
    if (await holds()) return;
    await turn(10);
  }
  throw new Error(`Waited in vain until ${what}`);
}

/** One tab of the browser with one draft open in it. */
export class Tab {
  readonly events: DraftSessionEvent[] = [];
  readonly session: DraftSession;
  readonly reports: ReportStore;
  readonly drafts: DraftStore;

  constructor(drafts: DraftStore, reports: ReportStore, options: Parameters<typeof startDraftSession>[2] = {}) {
    this.drafts = drafts;
    this.reports = reports;
    this.session = startDraftSession(reports, drafts, options);
    this.session.subscribe((event) => this.events.push(event));
  }
  /** A tab in which a new report is begun. */
  static begin(drafts: DraftStore, report = newReport(), outline: Outline = everyKind): Tab {
    return new Tab(drafts, createReportStore(outline, report, clock()));
  }
  /** A tab in which a draft is opened. */
  static async open(drafts: DraftStore, id = 'report-1', outline: Outline = everyKind): Promise<Tab> {
    const { report, opened } = readable(await drafts.read(outline, id));
    return new Tab(drafts, createReportStore(outline, wide(report), clock('2023-05-06T07:05:00Z')), { opened });
  }
  do(...changes: Change[]): this {
    for (const change of changes) this.reports.dispatch(change);
    return this;
  }
  types(item: string, text: string): this {
    for (let end = 1; end <= text.length; end++) this.do(says(item, text.slice(0, end)));
    return this;
  }
  focuses(place: Place | undefined): this {
    this.session.hold(place);
    return this;
  }
  async saved(): Promise<this> {
    await this.session.flush();
    return this;
  }
  get report(): UnionReport {
    return wide(this.reports.getReport());
  }
  /** The words at an item. */
  at(item: string): unknown {
    const answer = this.report.answers[item];
    return answer?.state === 'given' ? answer.value : answer?.state;
  }
  get rows(): string[] {
    return rowsOf(this.report);
  }
  close(): Promise<void> {
    return this.session.stop();
  }
}

/** Row ids of the table, with what stands in their first column. */
export const rowsOf = (report: UnionReport): string[] =>
  ((report.answers['papers'] as { value?: { rows: { rowId: string; cells: { number?: { value: string } } }[] } } | undefined)?.value?.rows ?? []).map(
    ({ rowId, cells }) => (cells.number && cells.number.value !== rowId ? `${rowId}=${cells.number.value}` : rowId),
  );

export function readable<O extends Outline>(reading: DraftReading<O>): Extract<DraftReading<O>, { report: unknown }> {
  if (reading.status === 'missing' || reading.status === 'failed') throw new Error(`The draft is ${reading.status}: ${JSON.stringify(reading)}`);
  return reading;
}

/** Databases of one test: opened by the name of the test, deleted after it. */
export class Storage {
  readonly name = `test-drafts-${Math.random().toString(36).slice(2)}`;
  readonly #stores: DraftStore[] = [];
  async open(options: DraftStoreOptions = {}): Promise<DraftStore> {
    const store = await openDraftStore({ name: this.name, now: clock(), ...options });
    this.#stores.push(store);
    return store;
  }
  /** The database itself, behind our back. */
  raw(version?: number): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(this.name, version);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not opened'));
    });
  }
  /** Writes a record behind our back. */
  async scribble(table: string, record: unknown, key?: IDBValidKey): Promise<void> {
    const database = await this.raw();
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(table, 'readwrite');
      transaction.objectStore(table).put(record, key);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('not written'));
    });
    database.close();
  }
  async records(table: string): Promise<Record<string, unknown>[]> {
    const database = await this.raw();
    const request = database.transaction(table).objectStore(table).getAll();
    await new Promise((resolve) => (request.onsuccess = resolve));
    database.close();
    return request.result as Record<string, unknown>[];
  }
  async clear(): Promise<void> {
    for (const store of this.#stores.splice(0)) store.close();
    await new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase(this.name);
      request.onsuccess = request.onerror = request.onblocked = () => resolve();
    });
  }
}

/** A storage, and the tabs opened on it: closed and cleared after each of the tests around. */
export function office(): { readonly storage: Storage; readonly opened: (tab: Tab | Promise<Tab>) => Promise<Tab> } {
  const storage = new Storage();
  const tabs: Tab[] = [];
  afterEach(async () => {
    await Promise.all(tabs.splice(0).map((tab) => tab.close()));
    await storage.clear();
  });
  return {
    storage,
    async opened(tab) {
      tabs.push(await tab);
      return tab;
    },
  };
}
