import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Gate } from '../../outline/outline.js';
import { outlineIndex } from '../../outline/outline-index.js';
import { relevance } from '../../outline/relevance.js';
import { checkReport } from '../../report/check-report.js';
import type { Finding } from '../../report/finding.js';
import { reportProgress, type Progress } from '../../report/progress.js';
import type { UnionReport } from '../../report/union-report.js';
import type { ReportStore, StoreEvent } from '../../store/report-store.js';
import { conditionsOf } from './pages.js';

/** Pause in typing after which the whole is looked at again, in ms. */
const PAUSE = 1000;

/**
 * What is known of the report as a whole: what is asked, how far it is, what to look at again. None of it is
 * worked out while a person types; only what is *asked* follows at once where an answer decides it.
 */
export class Overview implements ReactiveController {
  progress: Progress | undefined;
  /** All but the missing answers, which are progress. */
  findings: readonly Finding[] = [];
  /** Those of them that lead somewhere. */
  placed: readonly Finding[] = [];
  gates: ReadonlyMap<string, Gate> = new Map();
  readonly #host: ReactiveControllerHost;
  readonly #store: () => ReportStore | undefined;
  readonly #told: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastChange = 0;
  #seen: UnionReport | undefined;

  /** @param told after progress and findings have been worked out. */
  constructor(host: ReactiveControllerHost, store: () => ReportStore | undefined, told: () => void) {
    this.#host = host;
    this.#store = store;
    this.#told = told;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Works everything out: for another report or another outline. */
  begin(): void {
    this.#seen = undefined;
    clearTimeout(this.#timer);
    this.#ask();
    this.#settle();
  }

  /** Takes a change in; whether it changes what is asked. */
  take({ touched, before, report }: StoreEvent): boolean {
    this.#lastChange = performance.now();
    this.#timer ??= setTimeout(this.#wait, PAUSE);
    const outline = this.#store()?.outline;
    const decides = touched === 'everything' || before.unit !== report.unit || before.selection !== report.selection;
    if (!outline || !(decides || [...touched.items].some((id) => conditionsOf(outline).has(id)))) return false;
    this.#ask();
    return true;
  }

  /** The caret has left a field: no need to wait for a pause. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle());
  }

  #settle(): void {
    this.#timer = undefined;
    const store = this.#store();
    const report = store?.getReport();
    if (!store || !report || report === this.#seen) return;
    this.#seen = report;
    this.progress = reportProgress(store.outline, report);
    this.findings = checkReport(store.outline, report, { today: today() }).filter(({ code }) => code !== 'missing');
    this.placed = this.findings.filter(({ itemId = '' }) => outlineIndex(store.outline).items.has(itemId));
    this.#told();
    this.#host.requestUpdate();
  }

  readonly #wait = (): void => {
    const left = PAUSE - (performance.now() - this.#lastChange);
    if (left > 0) this.#timer = setTimeout(this.#wait, left);
    else this.#settle();
  };

  #ask(): void {
    const store = this.#store();
    if (!store) return;
    const { outline } = store;
    const report = store.getReport();
    this.gates = new Map([...outlineIndex(outline).items.keys()].map((id) => [id, relevance(outline, report, id)]));
  }
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
