import type { Answers } from '../outline/infer.js';
import type { Gate, Outline, SuppliedRow } from '../outline/outline.js';
import type { Answer } from '../outline/values.js';

/** The unit that reports, by its printed names, so that a report reads when the unit is gone. */
export interface ReportingUnit {
  /** Id in a directory; absent when the name was typed freely. */
  readonly id?: string;
  /** "Liên đoàn Lao động tỉnh Nghệ An". */
  readonly name: string;
  readonly shortName?: string;
  /** Id of a level of the outline. */
  readonly level?: string;
  /** Printed name of the direct superior. */
  readonly superior?: string;
  /** Where documents are issued: "Nghệ An". */
  readonly place?: string;
  /** The issuer's part of a document's symbol: "LĐLĐ". */
  readonly symbolSuffix?: string;
}

export interface Period {
  /** ISO date. */
  readonly from: string;
  /** ISO date; absent: up to the reporting date. */
  readonly to?: string;
}

/** Who signs, in lines as printed. */
export interface Signer {
  /** "TM." and the body: "TM. BAN THƯỜNG VỤ". */
  readonly authority?: string;
  /** "CHỦ TỊCH". */
  readonly position?: string;
  readonly name?: string;
}

/** Details of the official document ("thể thức"). All optional: what is unknown prints as a gap. */
export interface DocumentDetails {
  /** "12". */
  readonly number?: string;
  /** "BC-LĐLĐ". */
  readonly symbol?: string;
  readonly place?: string;
  /** ISO date. */
  readonly date?: string;
  /** What was typed as the date and is not understood as one; then there is no `date`, and the document leaves a gap. */
  readonly dateText?: string;
  /** Upper line of the letterhead. */
  readonly superior?: string;
  /** Lower, bold line of the letterhead. */
  readonly issuer?: string;
  /** What stands under "BÁO CÁO". */
  readonly subject?: string;
  /** One a line. */
  readonly addressees?: readonly string[];
  /** The opening paragraph. */
  readonly opening?: string;
  readonly signer?: Signer;
  /** One a line, without the dash. */
  readonly distribution?: readonly string[];
}

/** A report that went into this one. */
export interface Source {
  readonly reportId: string;
  readonly revision: number;
  readonly unitId?: string;
}

/** An answer that the present outline has no item for: kept and shown, never dropped. */
export interface Orphan {
  readonly itemId: string;
  /** The version of the outline that had the item. */
  readonly version: number;
  readonly answer: Answer;
  /** The item's title then, where it is known. */
  readonly title?: string;
}

/** One unit's answers to one outline for one period. An immutable value: see `applyChange`. */
export interface UnionReport<O extends Outline = Outline> {
  readonly id: string;
  /** Rises on export and on submission only; 0 before the first. */
  readonly revision: number;
  readonly outline: { readonly id: O['id']; readonly version: number };
  readonly unit: ReportingUnit;
  readonly period: Period;
  readonly answers: Answers<O>;
  /** Sections and items that the writer switched on or off. */
  readonly selection: Readonly<Record<string, Gate>>;
  /** The host's rows as they were when the report was created. */
  readonly supplied: readonly SuppliedRow[];
  readonly document: DocumentDetails;
  readonly sources: readonly Source[];
  readonly orphans: readonly Orphan[];
  /** ISO 8601 date and time. */
  readonly updatedAt: string;
}
