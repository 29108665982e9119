import { atOnce, type Steps } from '../../consolidation/steps.js';
import type { Decisions } from '../../consolidation/decisions.js';
import type { FigureTable } from '../../consolidation/figure-column.js';
import { addingUp } from '../../consolidation/figure-table.js';
import { settling } from '../../consolidation/settle.js';
import type { Gathering } from '../../consolidation/standing.js';
import { isSummary, type FigureHead, type IntakeHead, type ReportSummary } from '../../consolidation/summary.js';
import type { IntakeStore } from '../../intake/intake-store.js';
import { breather } from '../base/breathe.js';
import { inSteps } from './in-steps.js';
import { gatherOptions, type Task } from './task.js';

/** Up to so many files are reckoned with at once, where it is asked for; more, in steps. */
const FEW = 500;

/** What is reckoned with. */
export interface Given {
  readonly task: Task;
  readonly intakes: ReadonlyMap<string, IntakeHead>;
  readonly decisions: Decisions;
  readonly store: IntakeStore | undefined;
}

interface Found<T> {
  /** The edition of what was given. */
  readonly of: number;
  readonly value: T;
}

/**
 * What follows from the files and the decisions. While thousands are reckoned with, what was found last stands, and the
 * page answers. Figures are in memory only from when they are asked for until they are let go.
 */
export class Reckoning {
  readonly #given: () => Given;
  readonly #found: () => void;
  readonly #failed: (cause: unknown) => void;
  #edition = 0;
  #gathering: Found<Gathering> | undefined;
  #table: Found<FigureTable> | undefined;
  #figures = new Map<string, ReportSummary['figures']>();
  #busy: Promise<void> | undefined;
  /** With this edition something went wrong: it is not tried again. */
  #stuck: number | undefined;
  #wantsTable = false;

  /** @param found something is known that was asked for before */
  constructor(given: () => Given, found: () => void, failed: (cause: unknown) => void) {
    this.#given = given;
    this.#found = found;
    this.#failed = failed;
  }

  /** What is given has changed. */
  changed(): void {
    this.#edition++;
  }

  /** These files say something else than before. */
  replaced(fileIds: readonly string[]): void {
    for (const id of fileIds) this.#figures.delete(id);
  }

  /** Another inbox. */
  restart(): void {
    this.changed();
    this.#gathering = undefined;
    this.letFiguresGo();
  }

  letFiguresGo(): void {
    this.#table = undefined;
    this.#wantsTable = false;
    if (this.#figures.size) this.#figures = new Map();
  }

  /** What became of all files and units. */
  get gathering(): Gathering {
    if (this.#isOld(this.#gathering)) {
      if (!this.#gathering || this.#given().intakes.size <= FEW) this.#gathering = { of: this.#edition, value: atOnce(this.#settling()) };
      else void this.#later();
    }
    return (this.#gathering as Found<Gathering>).value;
  }

  /** Units × figures, of the files that count; `undefined` while they are fetched. */
  get figures(): FigureTable | undefined {
    this.#wantsTable = true;
    if (this.#isOld(this.#table)) {
      const { gathering } = this;
      if (this.#given().intakes.size <= FEW && !this.#lacking(gathering).length) this.#table = { of: this.#edition, value: atOnce(this.#addingUp(gathering)) };
      else void this.#later();
    }
    return this.#table?.value;
  }

  /** Resolves when all that is wanted is known of what is given now. */
  async settled(): Promise<void> {
    while (this.#stuck !== this.#edition && (this.#isOld(this.#gathering) || (this.#wantsTable && this.#isOld(this.#table)))) await this.#later();
  }

  #isOld(found: Found<unknown> | undefined): boolean {
    return found?.of !== this.#edition;
  }

  #settling(): Steps<Gathering> {
    const { task, intakes, decisions } = this.#given();
    return settling(task.outline, intakes.values(), decisions, gatherOptions(task));
  }

  #addingUp(gathering: Gathering): Steps<FigureTable> {
    const { task, intakes, decisions } = this.#given();
    const counted = (function* (figures: ReadonlyMap<string, ReportSummary['figures']>): Iterable<FigureHead> {
      for (const [id, own] of figures) {
        const head = intakes.get(id);
        if (head && isSummary(head)) yield { ...head, figures: own };
      }
    })(this.#figures);
    return addingUp(task.outline, counted, gathering, decisions);
  }

  /** Files that count, and whose figures are not in memory. */
  #lacking({ files }: Gathering): string[] {
    return [...files].flatMap(([id, { status }]) => (status === 'counted' && !this.#figures.has(id) ? [id] : []));
  }

  #later(): Promise<void> {
    if (this.#stuck === this.#edition) return Promise.resolve();
    return (this.#busy ??= this.#reckon().finally(() => (this.#busy = undefined)));
  }

  async #reckon(): Promise<void> {
    const { breathe, end } = breather();
    try {
      for (let edition = this.#edition; ; edition = this.#edition) {
        const isWanted = (): boolean => edition === this.#edition;
        if (this.#isOld(this.#gathering)) {
          const value = await inSteps(this.#settling(), breathe, isWanted);
          if (value) this.#gathering = { of: edition, value };
        } else if (this.#wantsTable && this.#isOld(this.#table) && this.#gathering) {
          const { value: gathering } = this.#gathering;
          await this.#fetch(this.#lacking(gathering));
          const isAsked = (): boolean => isWanted() && this.#wantsTable;
          if (!isAsked()) continue;
          const value = await inSteps(this.#addingUp(gathering), breathe, isAsked);
          if (value) this.#table = { of: edition, value };
        } else break;
      }
      this.#found();
    } catch (cause) {
      this.#stuck = this.#edition;
      this.#failed(cause);
    }
    end();
  }

  async #fetch(fileIds: readonly string[]): Promise<void> {
    const { store } = this.#given();
    if (!fileIds.length || !store) return;
    const found = await store.figures(fileIds);
    // What is not there would be asked for for ever.
    for (const id of fileIds) this.#figures.set(id, found.get(id) ?? {});
  }
}
