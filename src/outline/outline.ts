import type { Condition, Item } from './items.js';
import type { Text } from './text.js';

/** A numbered heading (I, 1, 1.1) or, without a number, a "-" prompt. Sections nest and hold items. */
export interface Section {
  readonly id: string;
  /**
   * "I", "1", "1.1" as printed, without the final dot. Absent: a "-" prompt, or, where it holds sections, a plain
   * line that introduces them. Fixed: leaving out a section renumbers nothing.
   */
  readonly number?: string;
  /** Short: for the rail and for what a document prints in front of a prompt's answer. */
  readonly title: Text;
  /** The wording as printed in the outline, its slips corrected. Absent: the same as `title`. */
  readonly text?: Text;
  /** The line exactly as in the source, its number or dash included. Absent: number or dash, one space, and `text`. */
  readonly sourceText?: string;
  /** What helps in answering: from the guideline, or explaining a word. */
  readonly guidance?: Text;
  /** Sections where part of this prompt is asked; an answer given there is not asked for again here. */
  readonly seeAlso?: readonly string[];
  /** `beyond`: a wish of the guideline that the printed outline has no line for. Its heading is printed only when answered. */
  readonly origin?: 'outline' | 'beyond';
  readonly when?: Condition;
  readonly items?: readonly Item[];
  readonly sections?: readonly Section[];
}

/** The outline's grouping of levels for figures. */
export interface Band {
  readonly id: string;
  readonly title: Text;
  /** For narrow column heads. */
  readonly short?: Text;
}

export type Gate = 'asked' | 'optional' | 'hidden';

/** A place in the hierarchy, with what is asked of a unit there. */
export interface Level {
  readonly id: string;
  readonly title: Text;
  /** The band its own figures belong to; absent for units that report on assigned tasks only. */
  readonly band?: string;
  /** The bands it reports figures for: its own and those below it. */
  readonly bands: readonly string[];
  /** Ids of the levels that may stand directly above it. */
  readonly reportsTo?: readonly string[];
  readonly profile?: Profile;
}

/**
 * What is asked of a level. The entry nearest to an item counts: its own id, else its section's, else
 * that section's parent's …, else `otherwise`, else what the item itself says.
 */
export interface Profile {
  readonly otherwise?: Gate;
  readonly nodes?: Readonly<Record<string, Gate>>;
}

/** Who a report goes to, for some levels. The first rule that fits counts. */
export interface RecipientRule {
  /** Levels it holds for; absent: all. */
  readonly levels?: readonly string[];
  /** A printed name, or `superior`: the unit's direct superior. */
  readonly to: { readonly name: string; readonly through?: string } | 'superior';
  readonly email?: string;
}

/** A document that the outline rests on. A number recurs from term to term: always with its date. */
export interface Reference {
  readonly number: string;
  /** ISO date. */
  readonly date: string;
  readonly issuer: string;
  readonly title?: string;
  /** Term of the issuing body: "XII". */
  readonly term?: string;
}

/** Who to ask; set by the host, never shipped with an outline. */
export interface Contact {
  readonly name: string;
  readonly role?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** A target of the programme, as the host supplies it. */
export interface SuppliedRow {
  readonly id: string;
  readonly title: string;
  /** Levels it applies to; absent: all. */
  readonly levels?: readonly string[];
  /** `share`: part of a whole, in percent. `count`: at least so many. `yes-no`: done or not. */
  readonly measure: Measure;
  /** Percent for a share, a number for a count, nothing for a yes-no. */
  readonly target?: number;
  /** What is counted: "hoạt động/năm". */
  readonly unit?: string;
}
export type Measure = 'share' | 'count' | 'yes-no';

/** What became of ids between two versions. */
export interface VersionStep {
  /** The version that brought the change. */
  readonly version: number;
  /** Old id → new id, same kind. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Item id → the section it moved to: nothing to do for answers, said for readers. */
  readonly moved?: Readonly<Record<string, string>>;
  /** Item id → the kind it had before; its answer is read again from its text. */
  readonly converted?: Readonly<Record<string, string>>;
}

/** What a superior body asks for, as data. */
export interface Outline {
  readonly id: string;
  /** An integer, raised when ids, kinds or options change. */
  readonly version: number;
  /** Name of the outline for lists. */
  readonly title: Text;
  /** The outline's own lines before its first heading, verbatim. */
  readonly sourceHead?: readonly string[];
  /** What the document calls itself, under "BÁO CÁO". */
  readonly subject: string;
  /** The document that asks for the report. */
  readonly guideline: Reference;
  /** The programme that is reported on. */
  readonly programme?: Reference;
  readonly period: { readonly from: string; readonly to: 'reporting-date' | (string & {}) };
  /** ISO date, exclusive: the report is due before this day. */
  readonly dueBefore?: string;
  /** Levels the due date holds for; absent: all. Others are given theirs by their superior. */
  readonly dueFor?: readonly string[];
  /** Level id → the day before which it reports, where its host or superior set one of its own. */
  readonly dueByLevel?: Readonly<Record<string, string>>;
  readonly bands: readonly Band[];
  readonly levels: readonly Level[];
  readonly recipients: readonly RecipientRule[];
  /** The document's first paragraph; `{unit}`, `{guideline}`, `{programme}` are filled in. The officer may rewrite it. */
  readonly opening: string;
  readonly contact?: Contact;
  readonly rows?: readonly SuppliedRow[];
  readonly sections: readonly Section[];
  readonly history?: readonly VersionStep[];
}
