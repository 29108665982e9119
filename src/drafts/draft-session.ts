import { UnionReportError, type ErrorCode } from '../errors.js';
import type { Outline } from '../outline/outline.js';
import type { Answer } from '../outline/values.js';
import type { Change } from '../report/change.js';
import type { Place } from '../report/finding.js';
import { held } from '../report/holds-nothing.js';
import { newId } from '../report/new-id.js';
import type { UnionReport } from '../report/union-report.js';
import type { NotKeptReason } from '../storage/not-kept.js';
import type { KeepTyped, ReportStore, StoreEvent } from '../store/report-store.js';
import { createDraftReceiver } from './draft-receiver.js';
import { createDraftSaver } from './draft-saver.js';
import type { DraftProgress, DraftStore, Opened } from './draft-store.js';
import { knownFrom } from './known-pieces.js';
import { answerKey, keyOfPlace, keysTouched, pieceName, rowsOf } from './piece.js';
import { tellAll } from './tell-all.js';
import { watchPage } from './watch-page.js';

/** Whether what was typed is safe. `at`: ISO 8601 date and time of the last save. */
export type DraftStatus =
  | { readonly state: 'saved'; readonly at: string }
  /** Only when it takes so long that a person may wonder. */
  | { readonly state: 'saving' }
  | { readonly state: 'not-kept'; readonly reason: NotKeptReason | undefined }
  /** Nothing is lost yet: it is tried again, and the page still has it. */
  | { readonly state: 'failed'; readonly code: ErrorCode };

export type DraftSessionEvent =
  /** Told when it reads differently: by the minute, not by the key. */
  | { readonly type: 'status'; readonly status: DraftStatus }
  /** Told of each save, and not of each key: what is typed between two saves is on the disk as well. */
  | { readonly type: 'saved'; readonly at: string; readonly keys: readonly string[] }
  /** Something was set aside; the store's `asides` has it. */
  | { readonly type: 'asides' };

/** Keeps one open report and its draft the same, while it is written. */
export interface DraftSession {
  readonly status: DraftStatus;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: DraftSessionEvent) => void): () => void;
  /**
   * The place where a person is about to type; undefined when he has left it. What other tabs write there
   * meanwhile waits, so that it is noticed if he overwrites it. Without this, the place typed in last counts.
   */
  hold(place: Place | undefined): void;
  /** For the list of drafts. */
  setProgress(progress: DraftProgress): void;
  /** Resolves when all that was typed so far has been stored, or could not be (see `status`). */
  flush(): Promise<void>;
  /** Flushes, and leaves no listener and no timer. */
  stop(): Promise<void>;
}

export interface DraftSessionOptions {
  /** From the store's `read` or `create`. Absent: the report is new, and its draft is made. */
  readonly opened?: Opened;
  /** Name of a draft that is made. */
  readonly name?: string;
  /** When what was opened was stored, as ISO 8601 date and time. Absent: at the report's last change. */
  readonly savedAt?: string;
}

/** Starts to store every change of a report as it happens, and to take in what other tabs store. */
export function startDraftSession<O extends Outline>(reports: ReportStore<O>, drafts: DraftStore, { opened, name, savedAt }: DraftSessionOptions = {}): DraftSession {
  const report = (): UnionReport => reports.getReport() as unknown as UnionReport;
  const draftId = report().id;
  const writer = newId();
  const known = knownFrom(opened);
  const listeners = new Set<(event: DraftSessionEvent) => void>();
  let place: string | undefined;
  let holds = false;
  let lastTyped: readonly string[] = [];
  /** An answer that was jotted down before anybody was told of it. */
  let ahead: Answer | undefined;
  let receiving: ReadonlySet<string> | undefined;
  let status: DraftStatus =
    !drafts.kept ? { state: 'not-kept', reason: drafts.reason }
    : opened ? { state: 'saved', at: savedAt ?? report().updatedAt }
    : { state: 'saving' };


  const tell = (event: DraftSessionEvent): void => tellAll(listeners, event);
  const onAsides = (): void => tell({ type: 'asides' });
  const onStatus = (next: DraftStatus): void => {
    const before = status;
    status = next;
    if (!readsAlike(before, next)) tell({ type: 'status', status });
  };
  const saver = createDraftSaver({
    drafts, draftId, writer, known, name, made: opened !== undefined, report, onStatus, onAsides,
    onSaved: (at, keys) => tell({ type: 'saved', at, keys }),
    onRest: () => tellAll([() => reports.rest()], undefined),
    onIdle: () => receiver.settle(),
  });
  const receiver = createDraftReceiver({
    outline: reports.outline, drafts, draftId, writer, known, report, onAsides,
    isOurs: (key) => saver.isBusy(key) || key === place || (!holds && lastTyped.includes(key)),
    apply(change, taken) {
      reports.rest();
      receiving = taken;
      try {
        reports.receive(change as unknown as Change<O>);
      } finally {
        receiving = undefined;
      }
    },
  });

  const changed = ({ before, report: after, touched, origin }: StoreEvent<O>): void => {
    if (after.id !== draftId) throw new UnionReportError('id-unknown', 'A draft session keeps one report: stop it and start another', { path: after.id });
    const [was, is] = [before, after] as unknown as [UnionReport, UnionReport];
    const jotted = ahead;
    ahead = undefined;
    if (jotted && origin === 'here' && touched !== 'everything' && !touched.head && touched.items.size === 1 && is.answers[[...touched.items][0] ?? ''] === jotted) return;
    const keys = keysTouched(was, is, touched);
    if (was.orphans !== is.orphans) keys.push(...dealtWith(was, is, known.seqs.keys()));
    if (origin === 'here') lastTyped = keys;
    // What another tab stored is stored. What follows from it (a unit brings its targets) is stored by whoever sees it.
    const taken = receiving;
    saver.add(taken ? keys.filter((key) => !taken.has(key)) : keys);
  };
  const typed: KeepTyped = (change, at) => {
    const answer = change.type === 'answer' ? held(change.answer) : undefined;
    if (change.type !== 'answer' || !answer || rowsOf(answer)) return false;
    const key = answerKey(change.item);
    if (!saver.type(key, answer, at)) return false;
    ahead = answer;
    lastTyped = [key];
    return true;
  };
  const leaving = (): void => {
    lastTyped = [];
    void saver.leave();
    receiver.settle();
  };
  const back = (): void => {
    saver.retry();
    void receiver.catchUp();
  };
  const endings = [
    reports.keepTyped(typed),
    reports.subscribe(changed),
    drafts.subscribe((event) => {
      if (event.type === 'closing') void saver.hurry();
      else if (event.type === 'not-jotted') saver.saveJotted();
      else receiver.hear(event);
    }),
    watchPage(leaving, back),
  ];
  saver.add(opened?.outdated ?? []);

  return {
    get status() {
      return status;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    hold(at) {
      holds = true;
      place = at && keyOfPlace(reports.outline, at);
      receiver.settle();
    },
    setProgress: (progress) => saver.setProgress(progress),
    flush: () => saver.hurry(),
    async stop() {
      for (const end of endings.splice(0)) end();
      receiver.stop();
      await saver.stop();
    },
  };
}

/** Whether two statuses are the same to a person: he is told the time by the minute. */
const readsAlike = (a: DraftStatus, b: DraftStatus): boolean =>
  a.state === 'saved' && b.state === 'saved' ? a.at.startsWith(b.at.slice(0, 16)) : JSON.stringify(a) === JSON.stringify(b);

/** What was stored and not understood comes up as an orphan at each opening. These keys are of those that were dealt with. */
function dealtWith(was: UnionReport, is: UnionReport, stored: Iterable<string>): string[] {
  const left = new Set(is.orphans.map(({ itemId }) => itemId));
  const gone = new Set(was.orphans.map(({ itemId }) => itemId).filter((id) => !left.has(id)));
  return [...stored].filter((key) => {
    const name = pieceName(key);
    return (name?.type === 'answer' || name?.type === 'row') && gone.has(name.item);
  });
}
