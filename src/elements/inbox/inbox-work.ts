import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NO_DECISIONS, type Decisions } from '../../consolidation/decisions.js';
import type { FigureTable } from '../../consolidation/figure-column.js';
import type { GatherOptions } from '../../consolidation/gather-options.js';
import type { Gathering } from '../../consolidation/standing.js';
import { isSummary, type IntakeHead, type ReportHead } from '../../consolidation/summary.js';
import type { Decision, Gathered, IntakeStore, Taking } from '../../intake/intake-store.js';
import { openIntakeStore } from '../../intake/open-intake-store.js';
import type { ErrorCode } from '../../errors.js';
import type { Answer } from '../../outline/values.js';
import type { ReadReport } from '../../report/incoming.js';
import type { ReadFile } from '../../report/proposal.js';
import type { UnionReport } from '../../report/union-report.js';
import { asError } from '../base/as-error.js';
import { UnionReportErrorEvent } from '../base/events.js';
import type { WorkerSource } from '../base/worker-source.js';
import { hold } from './light-head.js';
import { lookedThrough } from './looked-through.js';
import { Pace } from './pace.js';
import { readGiven } from './read-given.js';
import { Reckoning } from './reckoning.js';
import { TakingIn } from './taking-in.js';
import { gatherOptions, isSameInbox, type Task } from './task.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly workerSrc: WorkerSource | undefined };

/** The work of an inbox: what was taken in, what was decided, and what follows from both. Draws nothing. */
export class InboxWork implements ReactiveController {
  /** Changed in place: ten thousand are not copied for each that comes. */
  readonly #files = new Map<string, IntakeHead>();
  store: IntakeStore | undefined;
  ready = false;
  failed = false;
  /** Something could not be kept. */
  trouble: ErrorCode | undefined;
  intakes: ReadonlyMap<string, IntakeHead> = this.#files;
  decisions: Decisions = NO_DECISIONS;
  gathered: readonly Gathered[] = [];
  /** Files just taken out: the way back stays until something else is taken out. */
  removed: readonly IntakeHead[] = [];
  /** Rises with every change. */
  turn = 0;
  readonly taking: TakingIn;
  readonly #host: Host;
  #task: Task | undefined;
  #starts = 0;
  #stop: (() => void) | undefined;
  readonly #reckoning = new Reckoning(() => this, () => this.#redraw(), (cause) => this.tell(cause));
  /** Files have come in that are not reckoned with yet. */
  #behind = false;
  readonly #pace = new Pace({
    reckon: () => (this.#task ? this.#reckon() : Promise.resolve()),
    draw: () => {
      this.#host.requestUpdate();
      return this.#host.updateComplete;
    },
  });

  constructor(host: Host) {
    this.#host = host;
    this.taking = new TakingIn({
      read: (given, glance, isWaiting, breathe) => {
        const { outline, day } = this.task;
        return readGiven(given, glance, { outline, today: day, from: this.#host, breathe, isKnown: (fileId) => this.intakes.has(fileId) || isWaiting(fileId) });
      },
      isKept: (fileId) => this.intakes.has(fileId),
      keep: (takings) => this.#keep(takings),
      known: (fileId, path) => this.#again(fileId, path),
      changed: () => this.#draw(),
      failed: (cause) => this.tell(cause),
    });
    host.addController(this);
  }

  /** When what has changed is drawn. */
  get drawn(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  get task(): Task {
    if (!this.#task) throw new Error('An inbox without a task');
    return this.#task;
  }

  hostConnected(): void {
    if (this.#task && !this.store) void this.#start();
  }

  /** A host that moves the element takes it out and puts it in again at once. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#leave();
    });
  }

  /** Says what the work is; the same again changes nothing. */
  want(task: Task): void {
    const now = this.#task;
    this.#task = task;
    if (!now || !isSameInbox(now, task)) void this.#start();
    else if (now.directory !== task.directory || now.outline !== task.outline) this.#changed();
  }

  async #start(): Promise<void> {
    const starts = ++this.#starts;
    this.#leave(true);
    const { store: given, user, outline, unit } = this.task;
    const store = given ?? (await openIntakeStore({ user, outlineId: outline.id, unit: unit?.id ?? unit?.name ?? '' }));
    if (starts !== this.#starts || !this.#host.isConnected) return given ? undefined : store.close();
    this.store = store;
    this.#stop = store.subscribe(() => void this.#load());
    await this.#load();
  }

  async #load(): Promise<void> {
    const { store } = this;
    const kept = await this.#try(() => store?.load() ?? Promise.resolve(undefined));
    if (store !== this.store || this.taking.busy) return;
    this.failed = !kept;
    if (kept) {
      this.#files.clear();
      hold(this.#files, kept.intakes, this.task);
      this.decisions = kept.decisions;
      this.gathered = kept.gathered;
      this.#reckoning.letFiguresGo();
      this.#reckoning.changed();
      await this.#reckoning.settled();
      if (store !== this.store) return;
    }
    this.ready = true;
    this.#redraw();
  }

  retry(): void {
    void this.#start();
  }

  #leave(again = false): void {
    if (!again) this.#starts++;
    if (this.taking.busy) this.taking.stop();
    this.#pace.drop();
    this.#stop?.();
    if (this.store && this.store !== this.#task?.store) this.store.close();
    this.store = this.#stop = undefined;
    this.ready = this.failed = false;
    this.#files.clear();
    this.#reckoning.restart();
    this.decisions = NO_DECISIONS;
    this.gathered = this.removed = [];
  }

  /** What became of all files and units. */
  get gathering(): Gathering {
    return this.#reckoning.gathering;
  }

  /** Units × figures, of the files that count; `undefined` while they are fetched. */
  get figures(): FigureTable | undefined {
    return this.#reckoning.figures;
  }

  /** Resolves when all that was taken in and decided is reckoned with. */
  settled(): Promise<void> {
    return this.#reckoning.settled();
  }

  /** Nobody looks at figures any more: they need not be in memory. */
  letFiguresGo(): void {
    this.#reckoning.letFiguresGo();
  }

  get options(): GatherOptions {
    return gatherOptions(this.task);
  }

  summary(fileId: string): ReportHead | undefined {
    const intake = this.intakes.get(fileId);
    return intake && isSummary(intake) ? intake : undefined;
  }

  async #keep(takings: readonly Taking[]): Promise<void> {
    const { store } = this;
    if (!store) return;
    await store.take(takings);
    if (store !== this.store) return;
    hold(this.#files, takings.map(({ intake }) => intake), this.task);
    this.#reckoning.replaced(takings.map(({ intake }) => intake.fileId));
    this.#behind = true;
    this.#draw();
  }

  async #again(fileId: string, path: string): Promise<void> {
    const intake = this.intakes.get(fileId);
    if (!intake || intake.names.includes(path)) return;
    const names = [...intake.names, path].sort();
    await this.store?.note(fileId, names);
    this.#files.set(fileId, { ...intake, names });
    this.#behind = true;
  }

  /** What the clerk says. It counts at once, and is kept. */
  async decide(...decisions: readonly Decision[]): Promise<void> {
    for (const { kind, key, value } of decisions) {
      const { [key]: _before, ...others } = this.decisions[kind] as Readonly<Record<string, unknown>>;
      this.decisions = { ...this.decisions, [kind]: value === undefined ? others : { ...others, [key]: value } };
    }
    this.#changed();
    await this.#try(() => this.store?.decide(decisions) ?? Promise.resolve());
  }

  /** Adds to what was said of files. */
  decideFile(fileId: string, said: Decisions['files'][string]): Promise<void> {
    return this.decide({ kind: 'files', key: fileId, value: { ...this.decisions.files[fileId], ...said } });
  }

  /** A file that was gone through: it says what the clerk took of it, and nothing in it is in doubt any more. */
  async settleFile(fileId: string, read: ReadFile, report: UnionReport): Promise<void> {
    const intake = this.intakes.get(fileId);
    if (!intake) return;
    const { outline, day } = this.task;
    await this.#try(() => this.#keep([lookedThrough(outline, intake, read, report, day)]));
    await this.decideFile(fileId, { reviewed: true });
  }

  async remove(fileIds: readonly string[]): Promise<void> {
    const gone = fileIds.flatMap((id) => this.intakes.get(id) ?? []);
    if (!gone.length || (await this.#try(() => this.store?.remove(fileIds).then(() => true) ?? Promise.resolve(undefined))) === undefined) return;
    this.removed = gone;
    for (const id of fileIds) this.#files.delete(id);
    this.#changed();
  }

  async restore(): Promise<void> {
    const back = await this.#try(() => this.store?.restore(this.removed.map(({ fileId }) => fileId)) ?? Promise.resolve(undefined));
    if (!back) return;
    this.removed = [];
    hold(this.#files, back, this.task);
    this.#changed();
  }

  async answers(itemId: string): Promise<ReadonlyMap<string, Answer>> {
    return (await this.#try(() => this.store?.answers(itemId) ?? Promise.resolve(undefined))) ?? new Map<string, Answer>();
  }

  read = (fileId: string): Promise<ReadReport | undefined> => this.#try(() => this.store?.read(fileId) ?? Promise.resolve(undefined));

  /** The report as it was when it was gathered. */
  composed = (draftId: string, pause: () => Promise<void>): Promise<UnionReport | undefined> =>
    this.#try(() => this.store?.composed(draftId, pause) ?? Promise.resolve(undefined));

  async remember(gathered: Gathered, report: UnionReport, pause: () => Promise<void>): Promise<void> {
    this.gathered = [gathered, ...this.gathered.filter(({ draftId }) => draftId !== gathered.draftId)];
    this.#redraw();
    await this.#try(() => this.store?.remember(gathered, report, pause) ?? Promise.resolve());
  }

  tell(cause: unknown): void {
    const error = asError(cause, 'storage-failed');
    if (error.code.startsWith('storage-')) this.trouble = error.code;
    this.#host.dispatchEvent(new UnionReportErrorEvent(error));
    this.#host.requestUpdate();
  }

  async #try<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (cause) {
      this.tell(cause);
      return undefined;
    }
  }

  #changed(): void {
    this.#behind = false;
    this.#reckoning.changed();
    this.#redraw();
  }

  #redraw(): void {
    this.turn++;
    this.#host.requestUpdate();
  }

  /** Reckons with what has come in since. */
  async #reckon(): Promise<void> {
    if (!this.#behind) return;
    this.#behind = false;
    this.#reckoning.changed();
    await this.#reckoning.settled();
    this.turn++;
  }

  /** That reading has begun, and that it has ended, is seen at once; what changes meanwhile, when there is time. */
  #draw(): void {
    if (this.taking.progress.state === 'reading') return this.#pace.soon();
    this.#pace.drop();
    if (this.#behind) this.#changed();
    else this.#host.requestUpdate();
  }
}
