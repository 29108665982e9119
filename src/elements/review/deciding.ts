import { isOpen, needsLook, type Decision } from '../../report/accept-proposals.js';
import type { LeftRow } from '../../report/leave-rows.js';
import type { Proposal, Proposed } from '../../report/proposal.js';
import { isText, type Entry, type Group } from './groups.js';
import type { EntryState, EntryStates, ReviewState, Typed } from './review-state.js';
import { rowKey } from './row-diff.js';

/** How many were taken, left out, stay as they are, and are still to be decided. */
export interface Tally {
  readonly taken: number;
  readonly skipped: number;
  readonly kept: number;
  readonly left: number;
}

/** What has been decided on a file, and where the person is in it. Knows no element. */
export class Deciding {
  readonly decisions = new Map<string, Decision>();
  /** Of lists, by the ids of their proposals: rows that are not to be taken, by `rowKey`. */
  readonly left = new Map<string, ReadonlyMap<string, LeftRow>>();
  /** Corrections that are not done yet. */
  readonly typed = new Map<string, Typed>();
  /** Entries on which another window was at work last, as they stand there. */
  readonly elsewhere = new Map<string, EntryState>();
  proposed: Proposed = { report: {} as Proposed['report'], proposals: [], texts: [] };
  groups: readonly Group[] = [];
  filter: 'all' | 'look' = 'all';
  /** Id of the entry that keys act on. */
  current = '';
  /** Entries on which something was decided, taken back or typed since somebody last asked. */
  readonly #changed = new Set<string>();

  /** Another file, or another report beside it; what was decided on the same proposals stays. */
  use(proposed: Proposed, groups: readonly Group[]): void {
    this.proposed = proposed;
    this.groups = groups;
    const ids = new Set(this.entries.map(({ id }) => id));
    for (const made of [this.decisions, this.left, this.typed]) for (const id of made.keys()) if (!ids.has(id)) made.delete(id);
    if (!ids.has(this.current)) this.current = this.shown[0]?.id ?? '';
  }

  /** Another file: goes on from what was decided on it before; proposals that are no more are forgotten by `use`. */
  begin({ entries, current }: ReviewState = { entries: new Map(), current: '' }): void {
    for (const made of [this.decisions, this.left, this.typed, this.elsewhere, this.#changed]) made.clear();
    for (const [id, state] of entries) this.#put(id, state);
    this.current = current;
  }

  /** What another window has made of entries. A correction that was typed here goes on; one that was typed there is as it is there. */
  hear(entries: EntryStates): void {
    for (const [id, state] of entries) {
      const typed = this.typed.get(id);
      const isOwn = typed !== this.elsewhere.get(id)?.typed;
      this.#put(id, { ...state, typed: isOwn ? typed : state.typed });
      this.elsewhere.set(id, state);
    }
  }

  #put(id: string, { decision, left, typed }: EntryState): void {
    const put = <T>(made: Map<string, T>, value: T | undefined): void => void (value === undefined ? made.delete(id) : made.set(id, value));
    put(this.decisions, decision);
    put(this.left, left && new Map(left.map((row) => [rowKey(row), row])));
    put(this.typed, typed);
  }

  /** What has changed since this was last asked; `undefined`: nothing. */
  takeChanged(): ReviewState | undefined {
    if (this.#changed.size === 0) return undefined;
    const entries = new Map([...this.#changed].map((id): [string, EntryState] => {
      const left = this.left.get(id);
      return [id, { decision: this.decisions.get(id), left: left && [...left.values()], typed: this.typed.get(id) }];
    }));
    this.#changed.clear();
    return { entries, current: this.current };
  }

  #change(id: string): void {
    this.#changed.add(id);
    this.elsewhere.delete(id);
  }

  get entries(): readonly Entry[] {
    return this.groups.flatMap(({ entries }) => entries);
  }

  get open(): readonly Proposal[] {
    return this.proposed.proposals.filter(isOpen);
  }

  isShown(entry: Entry): boolean {
    return this.filter === 'all' || isText(entry) || needsLook(entry);
  }

  get shown(): readonly Entry[] {
    return this.entries.filter((entry) => this.isShown(entry));
  }

  /** Texts are decided as they stand: left alone, they are kept. */
  get tally(): Tally {
    let [taken, skipped, kept, left] = [0, 0, 0, 0];
    for (const one of this.open) {
      const verdict = this.decisions.get(one.id)?.verdict;
      if (!verdict && !one.stays) left++;
      else if (verdict && verdict !== 'skip') taken++;
      else if (one.stays) kept++;
      else skipped++;
    }
    return { taken, skipped, kept, left };
  }

  set(id: string, decision: Decision | undefined): void {
    this.#change(id);
    if (decision && !(decision.verdict === 'skip' && this.#stays(id))) this.decisions.set(id, decision);
    else this.decisions.delete(id);
  }

  /** How far a correction is; `undefined`: it is done, or left. */
  type(id: string, typed: Typed | undefined): void {
    if (typed === undefined && !this.typed.has(id)) return;
    this.#change(id);
    if (typed) this.typed.set(id, typed);
    else this.typed.delete(id);
  }

  /** Drops corrections that were begun. */
  untype(): void {
    for (const id of this.typed.keys()) this.type(id, undefined);
  }

  /** What stays unless it is taken is not left out either: nothing is decided on it. */
  #stays(id: string): boolean {
    return this.proposed.proposals.some((one) => one.id === id && one.stays);
  }

  /** Taking a proposal, but for the rows of it that are left. @param rows how many there are */
  taking(id: string, rows = Infinity): Decision {
    const left = this.left.get(id);
    return !left?.size ? { verdict: 'accept' } : left.size >= rows ? { verdict: 'skip' } : { verdict: 'rows', left: [...left.values()] };
  }

  /** Takes or leaves rows of a list. What was decided on the whole follows. @param all how many rows there are to be taken */
  chooseRows(id: string, rows: readonly LeftRow[], take: boolean, all: number): void {
    this.#change(id);
    const left = new Map(this.left.get(id));
    for (const row of rows) if (take) left.delete(rowKey(row)); else left.set(rowKey(row), row);
    if (left.size > 0) this.left.set(id, left);
    else this.left.delete(id);
    const verdict = this.decisions.get(id)?.verdict;
    if (verdict === 'accept' || verdict === 'rows') this.set(id, this.taking(id, all));
    else if (verdict === 'skip' && take) this.set(id, undefined);
  }

  /** The entry to go on with: the next that is undecided, else the one behind, else the same. */
  after(id: string): string {
    const list = this.shown;
    const at = list.findIndex((one) => one.id === id);
    const isLeft = (one: Entry): boolean => !isText(one) && !one.stays && !this.decisions.has(one.id);
    return (list.slice(at + 1).find(isLeft) ?? list.slice(0, Math.max(at, 0)).find(isLeft) ?? list[at + 1] ?? list[at])?.id ?? '';
  }

  beside(id: string, by: 1 | -1): string {
    const list = this.shown;
    const at = list.findIndex((one) => one.id === id);
    return (list[Math.min(list.length - 1, Math.max(0, at + by))] ?? list[0])?.id ?? '';
  }

  /** Takes or leaves proposals at once: those of them that are named; what is to stay is taken one by one only. @param rowsOf how many rows a list has to be taken */
  setMany(ids: readonly string[], verdict: 'accept' | 'skip', rowsOf: (id: string) => number | undefined, anew = true): void {
    const wanted = new Set(ids);
    const chosen = this.open.filter(({ id, stays }) => wanted.has(id) && (!stays || verdict === 'skip') && (anew || !this.decisions.has(id)));
    for (const { id } of chosen) if (verdict === 'skip' || this.decisions.get(id)?.verdict !== 'correct') this.set(id, verdict === 'skip' ? { verdict } : this.taking(id, rowsOf(id)));
  }

  /** Decisions with what happens to texts that nobody touched: they are kept, once anything at all is taken. */
  settled(keptTitle: string): ReadonlyMap<string, Decision> {
    const settled = new Map(this.decisions);
    const takes = this.tally.taken > 0 || this.proposed.texts.some(({ id }) => this.decisions.get(id)?.verdict === 'put');
    for (const { id } of this.proposed.texts) if (!settled.has(id) && takes) settled.set(id, { verdict: 'keep', title: keptTitle });
    return settled;
  }
}
