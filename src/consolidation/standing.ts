import type { Unit } from '../directory/directory.js';
import type { ReportingUnit } from '../report/union-report.js';

/** Whose a report is. */
export interface Recognised {
  /** What is the same for all reports of one unit: its id, else its folded name. */
  readonly key: string;
  readonly unit: ReportingUnit;
  /** `report`: no directory to look it up in, so as the report says. */
  readonly by: 'id' | 'name' | 'clerk' | 'report';
  /** Of a unit that did not exist on the day: those that took its place, or that it was made from. */
  readonly instead?: readonly Unit[];
}

/** A unit that a report may be from, and why. */
export interface Proposal {
  readonly unit: Unit;
  /** `short`: the same but for words such as "tỉnh". `twin`: it has the same name as another. `like`: some words are the same. */
  readonly why: 'short' | 'twin' | 'like';
}

/** What a clerk has to look at before a file counts. */
export type ReviewReason =
  /** No unit of the directory has such a name; or none was named. */
  | 'unit-unknown'
  /** The unit was guessed by a likeness of names. */
  | 'unit-proposed'
  /** The unit did not exist on the day: it merged, ended, or is of later. */
  | 'unit-not-valid'
  /** Another report, with another id, is from the same unit. */
  | 'unit-twice'
  /** It is the gathering unit's own report, or one made by gathering. */
  | 'own-unit'
  /** The unit does not stand below the gathering one. */
  | 'not-below'
  /** The report says that the unit is of another level than it is, or than can report here. */
  | 'other-level'
  /** The report's period overlaps with the gathering's, but is another; or its document is dated before it. */
  | 'other-period'
  /** The same revision of the same report says different things. */
  | 'same-revision-differs'
  /** A superior of the unit reports too, and may have it in its figures already. */
  | 'covered'
  /** Some answers were read with doubt. */
  | 'doubts'
  /** Some text of the file belongs to no item. */
  | 'unplaced';

/** What became of a file. Each file has exactly one standing. */
export type Standing =
  | { readonly status: 'counted'; readonly unit: Recognised; /** `own`: of its figures only those of the unit's own. */ readonly figures: 'all' | 'own' }
  | {
      readonly status: 'review';
      readonly why: readonly ReviewReason[];
      /** Absent where it is not known. */
      readonly unit?: Recognised;
      readonly proposals?: readonly Proposal[];
      /** The other files that it is about: of the same unit, of the same report, of the superior. */
      readonly beside?: readonly string[];
    }
  | {
      readonly status: 'duplicate';
      /** The file that counts, or is to be reviewed, in its place. */
      readonly of: string;
      /**
       * `older-revision` of the same report; `same-content` in another file; `not-chosen`: the clerk chose the other one;
       * `contained`: the other report was made from this one.
       */
      readonly why: 'older-revision' | 'same-content' | 'not-chosen' | 'contained';
      readonly unit?: Recognised;
    }
  | { readonly status: 'rejected'; readonly why: 'unreadable' | 'other-outline' | 'other-period' | 'left-out'; readonly unit?: Recognised };

/** What became of a unit. `pending`: its reports wait for the clerk. */
export interface UnitStanding {
  /** As in `Recognised`. */
  readonly key: string;
  readonly unit: ReportingUnit;
  readonly status: 'reported' | 'late' | 'missing' | 'pending';
  /** Whether the directory has it directly below the gathering unit on the day. Where nothing is known of the units below, everyone is expected. */
  readonly expected: boolean;
  /** All files from it, the counted first. */
  readonly files: readonly string[];
  /** The day before which it was to report (ISO), and the day it did. */
  readonly due?: string;
  readonly date?: string;
}

/** How many names files came under: `files` is the sum of the others. */
export interface GatheringCounts {
  readonly files: number;
  readonly counted: number;
  /** Also every further name of a file that came more than once. */
  readonly duplicates: number;
  readonly rejected: number;
  readonly review: number;
}

/** What became of all files and all units. */
export interface Gathering {
  /** By file id; in the order of ids. */
  readonly files: ReadonlyMap<string, Standing>;
  /** In the order of the directory, then those that nobody expected, by name. */
  readonly units: readonly UnitStanding[];
  readonly counts: GatheringCounts;
}
