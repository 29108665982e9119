import { openWorkStore, type WorkStore } from '../../drafts/work-store.js';
import type { Outline } from '../../outline/outline.js';
import { newId } from '../../report/new-id.js';
import type { ReadFile } from '../../report/proposal.js';
import { mark, markedHere } from './review-mark.js';
import type { Elsewhere, EntryState, ReviewState } from './review-state.js';

/** A file that is being gone through. */
export interface Review {
  readonly name: string;
  readonly read: ReadFile;
  /** The draft it is taken into; absent: it becomes one of its own. */
  readonly draftId?: string;
}

/** One that was kept. */
export interface KeptReview extends Review {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  /** Whether it was gone through in this tab. */
  readonly isHere: boolean;
  readonly state: ReviewState;
}

/** Raised when what is kept gets another shape: what an older page kept is then read from its file again. */
const FORMAT = 2;
const DAYS_KEPT = 30;

interface Head {
  readonly format: number;
  readonly outline: string;
  readonly at: string;
  readonly review: Review;
}

/** What is kept of an entry, a record of its own: two windows write over each other only where they decide on the same. */
interface KeptEntry extends EntryState {
  /** Names this writing of it: another one comes from another window. */
  readonly stamp: string;
}

/**
 * Keeps the review that is going on, so that a reload loses nothing: the file once, each decision and each key of a
 * correction as it is made. Of two windows that go through the same file each hears what the other decided; on the same
 * entry the later decision holds. Where nothing can be kept it does nothing.
 */
export class ReviewKeeper {
  readonly #user: string;
  readonly #outline: string;
  readonly #writer = newId();
  #store: Promise<WorkStore | undefined> | undefined;
  /** What is under way. */
  #busy: Promise<unknown> = Promise.resolve();
  /** Of what is kept now; empty: nothing is. */
  #id = '';
  #writes = 0;
  /** By entry, the stamp of the writing of it that is known here. */
  readonly #known = new Map<string, string>();

  constructor(user: string, { id, version }: Outline) {
    this.#user = user;
    this.#outline = `${id}@${String(version)}`;
  }

  /** The last one of this person and outline that is not done. What is old goes. */
  async find(now: Date): Promise<KeptReview | undefined> {
    return this.#try(async (store) => {
      const all = await store.read('');
      if (all.size === 0) mark(undefined);
      const found = new Map([...all].filter(([key]) => key.startsWith(`${this.#user}/`)));
      const oldest = new Date(now.getTime() - DAYS_KEPT * 86_400_000).toISOString();
      const heads = [...found].flatMap(([key, value]) => (key.endsWith('/file') ? [[key.slice(0, -'/file'.length), value as Head] as const] : []));
      const old = heads.filter(([, { at, format }]) => !(at > oldest) || format !== FORMAT).map(([key]) => key);
      for (const key of old) await store.clear(`${key}/`);
      const mine = heads.filter(([key, { outline }]) => outline === this.#outline && !old.includes(key)).sort(([, a], [, b]) => (a.at < b.at ? 1 : -1));
      const here = markedHere();
      const [key, head] = mine.find(([one]) => one === `${this.#user}/${here}`) ?? mine[0] ?? [];
      if (!key || !head) return undefined;
      const id = key.slice(this.#user.length + 1);
      const entries = entriesIn(found, `${key}/on/`);
      for (const [entry, { stamp }] of entries) this.#known.set(entry, stamp);
      return { ...head.review, id, at: head.at, isHere: id === here, state: { entries, current: (found.get(`${key}/at`) as string | undefined) ?? '' } };
    });
  }

  /** @returns whether it is kept */
  async begin(review: Review, now: Date): Promise<boolean> {
    const id = (this.#id = newId());
    this.#known.clear();
    const head: Head = { format: FORMAT, outline: this.#outline, at: now.toISOString(), review };
    const kept = await this.#try(async (store) => {
      await store.write({ [`${this.#user}/${id}/file`]: head });
      return true;
    });
    if (this.#id === id) {
      if (kept) mark(id);
      else this.#id = '';
    }
    return kept ?? false;
  }

  /** One that was kept is gone on with in this tab. */
  goOn({ id }: KeptReview): void {
    this.#id = id;
    mark(id);
  }

  /** @param entries those that are otherwise than when this was last called @returns what another window did meanwhile, if anything */
  async keep({ entries, current }: ReviewState): Promise<Elsewhere | undefined> {
    const id = this.#id;
    if (!id) return undefined;
    const key = this.#key(id);
    const stamp = `${this.#writer} ${String(++this.#writes)}`;
    const before = new Map(this.#known);
    for (const entry of entries.keys()) this.#known.set(entry, stamp);
    const kept = Object.fromEntries([...entries].map(([entry, state]) => [`${key}/on/${entry}`, { ...state, stamp } satisfies KeptEntry]));
    return this.#try(async (store) => {
      const stood = await store.replace(`${key}/file`, { ...kept, [`${key}/at`]: current });
      if (this.#id !== id) return undefined;
      if (!stood) return this.#over();
      const overruled = [...entries.keys()].filter((entry) => {
        const was = (stood.get(`${key}/on/${entry}`) as KeptEntry | undefined)?.stamp;
        return was !== undefined && was !== before.get(entry) && !was.startsWith(this.#writer);
      });
      return overruled.length > 0 ? { entries: new Map(), overruled, isOver: false } : undefined;
    });
  }

  /** What another window did since this one last looked, if anything. */
  async look(): Promise<Elsewhere | undefined> {
    const id = this.#id;
    if (!id) return undefined;
    const before = new Map(this.#known);
    return this.#try(async (store) => {
      const key = this.#key(id);
      const all = await store.read(`${key}/`);
      if (this.#id !== id) return undefined;
      if (!all.has(`${key}/file`)) return this.#over();
      const entries = new Map<string, EntryState>();
      const overruled: string[] = [];
      for (const [entry, { stamp, ...state }] of entriesIn(all, `${key}/on/`)) {
        const known = this.#known.get(entry);
        if (stamp === known || stamp === before.get(entry) || stamp.startsWith(this.#writer)) continue;
        // It was decided here while this was looked up: that is the later.
        if (known !== before.get(entry)) overruled.push(entry);
        else {
          this.#known.set(entry, stamp);
          entries.set(entry, state);
        }
      }
      return entries.size + overruled.length > 0 ? { entries, overruled, isOver: false } : undefined;
    });
  }

  /** It is done, or left. */
  async drop(id = this.#id): Promise<void> {
    const key = this.#key(id);
    if (!id) return;
    this.#id = '';
    await this.#try(async (store) => {
      await store.clear(`${key}/`);
      const [other] = (await store.read('')).keys();
      mark(undefined, other);
    });
  }

  /** From now on nothing is kept. */
  #over(): Elsewhere {
    this.#id = '';
    return { entries: new Map(), overruled: [], isOver: true };
  }

  /** What is under way is done first. */
  close(): void {
    const store = this.#store;
    this.#store = undefined;
    void this.#busy.then(async () => (await store)?.close());
  }

  #key(id: string): string {
    return `${this.#user}/${id}`;
  }

  #try<T>(work: (store: WorkStore) => Promise<T>): Promise<T | undefined> {
    const opening = (this.#store ??= openWorkStore());
    // Full or gone: the review goes on all the same, and is begun anew after a reload.
    const done = opening.then((store) => store && work(store)).catch(() => undefined);
    this.#busy = Promise.all([this.#busy, done]).then(() => undefined);
    return done;
  }
}

const entriesIn = (all: ReadonlyMap<string, unknown>, prefix: string): ReadonlyMap<string, KeptEntry> =>
  new Map([...all].flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value as KeptEntry]] : [])));
