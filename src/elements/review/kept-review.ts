import { openWorkStore, type WorkStore } from '../../drafts/work-store.js';
import type { Outline } from '../../outline/outline.js';
import type { Decision } from '../../report/accept-proposals.js';
import type { LeftRow } from '../../report/leave-rows.js';
import { newId } from '../../report/new-id.js';
import type { ReadFile } from '../../report/proposal.js';
import { UNDER_REVIEW } from '../desk/under-review.js';

/** What somebody has decided on a file so far, as plain data. */
export interface ReviewState {
  readonly decisions: readonly (readonly [id: string, decision: Decision])[];
  /** Rows of lists that are left, by the ids of their proposals. */
  readonly left: readonly (readonly [id: string, rows: readonly LeftRow[]])[];
  /** The entry that keys act on. */
  readonly current: string;
}

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
  readonly state: ReviewState | undefined;
}

/** Raised when what is kept gets another shape: what an older page kept is then read from its file again. */
const FORMAT = 1;
const DAYS_KEPT = 30;

interface Head {
  readonly format: number;
  readonly outline: string;
  readonly at: string;
  readonly review: Review;
}

/** Keeps the review that is going on, so that a reload loses nothing: the file once, each decision as it is made. Where nothing can be kept it does nothing. */
export class ReviewKeeper {
  readonly #user: string;
  readonly #outline: string;
  #store: Promise<WorkStore | undefined> | undefined;
  #id = '';

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
      const old = heads.filter(([, { at, format }]) => !(at > oldest) || format !== FORMAT);
      if (old.length > 0) await store.write(Object.fromEntries(old.flatMap(([key]) => [[`${key}/file`, undefined], [`${key}/state`, undefined]])));
      const mine = heads.filter(([key, { outline }]) => outline === this.#outline && !old.some(([other]) => other === key)).sort(([, a], [, b]) => (a.at < b.at ? 1 : -1));
      const here = inTab();
      const [key, head] = mine.find(([one]) => one === `${this.#user}/${here}`) ?? mine[0] ?? [];
      if (!key || !head) return undefined;
      const id = key.slice(this.#user.length + 1);
      return { ...head.review, id, at: head.at, isHere: id === here, state: found.get(`${key}/state`) as ReviewState | undefined };
    });
  }

  /** @returns whether it is kept */
  async begin(review: Review, now: Date): Promise<boolean> {
    const id = (this.#id = newId());
    const head: Head = { format: FORMAT, outline: this.#outline, at: now.toISOString(), review };
    const kept = await this.#try(async (store) => {
      await store.write({ [`${this.#user}/${id}/file`]: head });
      return true;
    });
    if (kept && this.#id === id) mark(id);
    return kept ?? false;
  }

  /** One that was kept is gone on with in this tab. */
  goOn({ id }: KeptReview): void {
    this.#id = id;
    mark(id);
  }

  keep(state: ReviewState): void {
    if (this.#id) void this.#try((store) => store.write({ [`${this.#user}/${this.#id}/state`]: state }));
  }

  /** It is done, or left. */
  async drop(id = this.#id): Promise<void> {
    const key = `${this.#user}/${id}`;
    if (!id) return;
    this.#id = '';
    await this.#try(async (store) => {
      await store.write({ [`${key}/file`]: undefined, [`${key}/state`]: undefined });
      const [other] = (await store.read('')).keys();
      mark(undefined, other);
    });
  }

  close(): void {
    void this.#store?.then((store) => store?.close());
    this.#store = undefined;
  }

  async #try<T>(work: (store: WorkStore) => Promise<T>): Promise<T | undefined> {
    const store = await (this.#store ??= openWorkStore());
    try {
      return store && (await work(store));
    } catch {
      // Full or gone: the review goes on all the same, and is begun anew after a reload.
      return undefined;
    }
  }
}

function inTab(): string {
  try {
    return sessionStorage.getItem(UNDER_REVIEW) ?? '';
  } catch {
    return '';
  }
}

/** Remembered by the tab, so that it goes on by itself, and by the device, so that it is looked for. @param other what is left to be looked for */
function mark(id: string | undefined, other = id): void {
  try {
    for (const [storage, value] of [[sessionStorage, id], [localStorage, other]] as const)
      if (value === undefined) storage.removeItem(UNDER_REVIEW);
      else storage.setItem(UNDER_REVIEW, value);
  } catch {
    // Refused: then it is not found again.
  }
}
