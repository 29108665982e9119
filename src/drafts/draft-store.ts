import type { Outline } from '../outline/outline.js';
import type { Finding, Place } from '../report/finding.js';
import type { UnionReport } from '../report/union-report.js';
import type { NotKeptReason } from '../storage/not-kept.js';
import type { Jotting } from './jotting.js';

/** How far a draft is, as it was last counted. */
export interface DraftProgress {
  readonly asked: number;
  readonly answered: number;
}

/** What a list shows of a draft. */
export interface DraftCard {
  /** The report's id. */
  readonly id: string;
  /** Whose it is; empty where the host names nobody. */
  readonly user: string;
  /** A name the writer gave it; empty: none. */
  readonly name: string;
  /** Printed name of the unit. */
  readonly unit: string;
  readonly outline: { readonly id: string; readonly version: number };
  readonly progress?: DraftProgress;
  /** ISO 8601 date and time, as are the next two. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Set while it can be restored. */
  readonly removedAt?: string;
  /** How many saves went into it. */
  readonly seq: number;
}

/** One piece of a report to be stored (see piece.ts); `undefined` takes it away. */
export interface PieceWrite {
  readonly key: string;
  readonly value: unknown;
  /** The `seq` the writer knew the piece by; 0: none. */
  readonly base: number;
  /** Whether its writer has it jotted down: that is dropped with the save. */
  readonly jotted?: boolean;
}

/** Pieces that are stored together or not at all. */
export interface DraftSave {
  /** Names the tab: nobody is in conflict with himself. */
  readonly writer: string;
  /** ISO 8601 date and time. */
  readonly at: string;
  readonly pieces: readonly PieceWrite[];
  readonly progress?: DraftProgress;
}

/** `seqs`: what the pieces are now known by, in their order. `asides`: texts of other tabs that were set aside. */
export type DraftSaved =
  | { readonly status: 'saved'; readonly seq: number; readonly seqs: readonly number[]; readonly asides: readonly SetAside[] }
  | { readonly status: 'missing' };

/** A piece as stored, checked. `value` is `undefined` where it was taken away. */
export interface StoredPiece {
  readonly key: string;
  readonly value: unknown;
  readonly seq: number;
  readonly writer: string;
}

/**
 * Something set aside instead of lost. `corrupt`: a record that is not what was stored, as found.
 * `edited-twice`: what stood at a place that two tabs wrote to; the later writing stands in the report.
 */
export interface SetAside {
  readonly id: string;
  readonly why: 'corrupt' | 'edited-twice';
  readonly key: string;
  readonly place: Place;
  /** JSON of a value that was edited twice; whatever there was of a corrupt record. */
  readonly raw: string;
  readonly at: string;
}

/** What a session needs to know of the stored pieces to go on from them. */
export interface Opened {
  /** Key → `seq` of each stored piece. */
  readonly seqs: ReadonlyMap<string, number>;
  readonly seq: number;
  /** Keys whose stored pieces are to be written anew, because the outline has a newer version. */
  readonly outdated: readonly string[];
}

/** A draft opened. `review`: with something to look at. `failed`: not readable as a report; nothing was changed. */
export type DraftReading<O extends Outline = Outline> =
  | { readonly status: 'complete' | 'review'; readonly card: DraftCard; readonly report: UnionReport<O>; readonly findings: readonly Finding[]; readonly opened: Opened }
  | { readonly status: 'failed'; readonly card: DraftCard; readonly findings: readonly Finding[] }
  | { readonly status: 'missing' };

/** How a draft is made. */
export interface DraftCreation {
  readonly name?: string;
  /** Waited for now and then, so that a page may answer while a report of thousands of rows is stored or read. */
  readonly pause?: () => Promise<void>;
  /** Hears how much of it is done, from 0 to 1. */
  readonly told?: (share: number) => void;
}

/** `exists`: there is a draft of that report already, perhaps removed; nothing was written. */
export interface DraftCreated {
  readonly status: 'created' | 'exists';
  readonly card: DraftCard;
  readonly opened: Opened;
}

/** What happened to a draft, here or in another tab. */
export type DraftEvent =
  | { readonly type: 'pieces'; readonly draftId: string; readonly keys: readonly string[]; readonly writer: string; readonly seq: number; readonly asides: boolean }
  /** Made, renamed, removed, restored, gone: lists look again. */
  | { readonly type: 'card'; readonly draftId: string }
  /** Storage is about to be closed: write now what is to be written. */
  | { readonly type: 'closing' }
  /** Something that was jotted down is not stored: write it. */
  | { readonly type: 'not-jotted' };

/**
 * Keeps the drafts of one person on this device.
 *
 * Every method rejects with UnionReportError: `storage-full`, `storage-missing` (storage went away; `reason`
 * says why) or `storage-failed`.
 */
export interface DraftStore {
  /** Whether drafts outlive the page. */
  readonly kept: boolean;
  /** Why they don't. */
  readonly reason: NotKeptReason | undefined;
  /** The latest changed first. */
  list(which?: 'present' | 'removed'): Promise<readonly DraftCard[]>;
  card(draftId: string): Promise<DraftCard | undefined>;
  create<O extends Outline>(report: UnionReport<O>, options?: DraftCreation): Promise<DraftCreated>;
  /** Opens a draft. Damaged records are set aside and told as `record-corrupt`; the rest opens. */
  read<O extends Outline>(outline: O, draftId: string, options?: Pick<DraftCreation, 'pause'>): Promise<DraftReading<O>>;
  /** Stores pieces, in the order of the calls. What another tab wrote meanwhile is overwritten, but set aside first. */
  write(draftId: string, save: DraftSave): Promise<DraftSaved>;
  /**
   * Jots a piece down at a fraction of what `write` costs: at once, and without a look at what others wrote. It
   * is in the draft with its writer's next `write`, or when the draft is opened by anybody. False where that cannot be done
   * just now; `not-jotted` is told where it went wrong after all. Absent: `write` is all there is.
   */
  readonly jot?: ((draftId: string, jotting: Jotting) => boolean) | undefined;
  /** The pieces of those keys, or all; damaged ones are left out. */
  pieces(draftId: string, keys?: readonly string[]): Promise<readonly StoredPiece[]>;
  rename(draftId: string, name: string): Promise<void>;
  /** The same content as another report, with a new id and never sent. Undefined where there is no such draft. */
  duplicate(draftId: string, options?: { readonly name?: string }): Promise<DraftCard | undefined>;
  /** Takes a draft off the list. It can be restored for 30 days. */
  remove(draftId: string): Promise<void>;
  restore(draftId: string): Promise<void>;
  asides(draftId: string): Promise<readonly SetAside[]>;
  /** For something set aside that the writer has dealt with. */
  dropAside(draftId: string, asideId: string): Promise<void>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: DraftEvent) => void): () => void;
  /** Bytes used and allowed, where the browser tells. */
  storageEstimate(): Promise<{ readonly usage: number; readonly quota: number } | undefined>;
  /** Asks the browser not to clear this storage by itself. May ask the person: only for hosts that want it. */
  persist(): Promise<boolean>;
  /** Leaves no listener, timer or connection behind. */
  close(): void;
}
