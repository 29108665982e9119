import type { Place } from '../report/finding.js';
import type { DocumentDetails } from '../report/union-report.js';
import type { AddedAppendix } from './added-tables.js';
import type { Layout } from './layout.js';

/**
 * Where a text of the document comes from: an answer, a detail of the document, a heading of the outline. A
 * click on the preview leads there, and what somebody rewrites in the file leads back there.
 */
export interface Anchor extends Place {
  readonly detail?: keyof DocumentDetails;
  /** Of a narrative: the line of its value, from 0. */
  readonly paragraph?: number;
  readonly sectionId?: string;
}

/** A piece of text from one place. */
export interface Run {
  readonly text: string;
  /** Absent: words of the document itself, such as "Kính gửi:". */
  readonly anchor?: Anchor;
  /** Nothing is known here: the text is the gap to be filled by hand. */
  readonly gap?: true;
}

/** "I. …", "1. …", "1.1. …" with the outline's own number. */
export interface Heading {
  readonly kind: 'heading';
  /** Which of the layout's three looks. */
  readonly rank: 0 | 1 | 2;
  readonly runs: readonly Run[];
}

/** What a paragraph begins with; it decides its indent. */
export type Form = 'text' | 'dash' | 'plus' | 'letter';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly form: Form;
  readonly runs: readonly Run[];
  /** It introduces what follows: not left alone at the foot of a page. */
  readonly keepNext?: true;
  /** Help for whoever fills in a blank form, set small. */
  readonly guidance?: true;
}

export interface TableColumn {
  readonly title: string;
  readonly align: 'left' | 'center' | 'right';
  /** Its share of the table's width; the shares of all columns add up to 1. */
  readonly share: number;
}

export interface TableCell {
  readonly runs: readonly Run[];
  /** How many columns it stands under; 1 if absent. */
  readonly span?: number;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** A row of totals. */
  readonly total?: true;
}

/** A table with one row of heads, which repeats on each page. */
export interface PaperTable {
  readonly kind: 'table';
  readonly itemId?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export type Block = Heading | Paragraph | PaperTable;

/** A line set by itself with a rule under it. */
export interface Ruled {
  /** As broken for the space it has. */
  readonly lines: readonly Run[];
  /** Length of the rule, in mm. */
  readonly rule: number;
}

export interface Letterhead {
  /** Empty for a unit that has none above it. */
  readonly superior: readonly Run[];
  readonly issuer: Ruled;
  /** Size of superior and issuer, in pt. */
  readonly issuerSize: number;
  readonly nation: Run;
  readonly motto: Ruled;
  /** "Số: 12/BC-LĐLĐ". */
  readonly number: readonly Run[];
  /** "Nghệ An, ngày 05 tháng 01 năm 2020". */
  readonly placeDate: readonly Run[];
}

export interface Appendix {
  /** "Phụ lục I"; "Phụ lục" when there is just one. */
  readonly number: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo số … của …)". */
  readonly note: readonly Run[];
  readonly landscape: boolean;
  readonly blocks: readonly (Paragraph | PaperTable)[];
}

export interface Signature {
  /** "TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly lines: readonly Run[];
  /** Under the room for signature and seal. */
  readonly name: Run;
}

/** The official document as a value. All text is in Vietnamese, clean, and holds no line feed. */
export interface Paper {
  readonly layout: Layout;
  readonly letterhead: Letterhead;
  /** "BÁO CÁO". */
  readonly title: Run;
  readonly subject: Ruled;
  /** Behind "Kính gửi:": one stands on the same line, several on lines of their own, each with dash and stop. */
  readonly addressees: readonly Run[];
  /** The opening paragraph, then the sections. */
  readonly body: readonly Block[];
  /** Under "Nơi nhận:", each with dash and stop. */
  readonly distribution: readonly Run[];
  readonly signature: Signature;
  readonly appendices: readonly Appendix[];
  /** Such as `BC-LDLD-tinh-Nghe-An-HD79-2023.docx`. */
  readonly fileName: string;
  readonly properties: {
    readonly title: string;
    readonly author: string;
  };
}

/** What may be chosen of a document's content and form. */
export interface PaperOptions {
  /** `nd30()` if absent. */
  readonly layout?: Layout;
  /**
   * What becomes of a prompt without an answer: `leave-out` (if absent); `say-none` prints "Không phát sinh";
   * `gap` leaves dots to be filled by hand. Nothing is ever renumbered.
   */
  readonly empty?: 'leave-out' | 'say-none' | 'gap';
  /** `source`: headings and prompts exactly as the outline was issued, its slips included. */
  readonly wording?: 'corrected' | 'source';
  /** Appendices behind the report's own. They are printed, and are no part of the report. */
  readonly added?: readonly AddedAppendix[];
  /** "KT. CHỦ TỊCH" between "TM. …" and "PHÓ CHỦ TỊCH"; unions usually leave it out. */
  readonly showKtLine?: boolean;
}
