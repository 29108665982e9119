/** Where a finding points. */
export interface Place {
  /** Id of the item; absent: the report as a whole. */
  readonly itemId?: string;
  readonly rowId?: string;
  readonly columnId?: string;
  readonly partId?: string;
  /** A key of the document details. */
  readonly detail?: string;
}

/**
 * Something worth the writer's attention. A finding never blocks. Words are made of code and data by
 * each language's table.
 */
export type Finding = Place & FindingKind;

export type FindingKind =
  /** An asked item without an answer. */
  | { readonly code: 'missing' }
  /** A text that is not understood as the kind it should be; kept as typed. `reason` where one is known. */
  | { readonly code: 'unparsed'; readonly text: string; readonly reason?: UnparsedReason }
  /** A typed total that its parts do not add up to. */
  | { readonly code: 'sum-differs'; readonly entered: number; readonly computed: number }
  | { readonly code: 'part-over-whole'; readonly part: number; readonly whole: number }
  /** A typed percentage that its ratio does not give. */
  | { readonly code: 'percent-differs'; readonly entered: number; readonly computed: number }
  /** `date` outside `from`…`to` (ISO). */
  | { readonly code: 'date-outside'; readonly date: string; readonly from: string; readonly to?: string }
  | { readonly code: 'due-passed'; readonly dueBefore: string }
  /** A figure that a count does not hold: negative, or with a fraction. */
  | { readonly code: 'figure-odd'; readonly value: number }
  /** An answer to something that this report is not asked. */
  | { readonly code: 'answered-hidden' }
  /** An answer whose item the outline no longer has. */
  | { readonly code: 'orphan'; readonly title?: string }
  /** An option the item does not have. */
  | { readonly code: 'option-unknown'; readonly text: string }
  /** Text in an encoding of before Unicode (TCVN3, VNI). */
  | { readonly code: 'legacy-font'; readonly sample: string }
  /** Of parsing a report: `path` into the JSON. */
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-report' }
  | { readonly code: 'newer-format'; readonly format: string }
  | { readonly code: 'newer-outline'; readonly version: number }
  | { readonly code: 'foreign-outline'; readonly outlineId: string }
  | { readonly code: 'value-misfit'; readonly path: string }
  /** A stored record that could not be read; `raw` is what was there. */
  | { readonly code: 'record-corrupt'; readonly key: string; readonly raw: string }
  /** Of reading a Word file, why it is not read: no Word file at all; Word 97–2003's; with a password; beyond all bounds; cut off or changed on the way. */
  | { readonly code: 'file-not-zip' }
  | { readonly code: 'file-old-doc' }
  | { readonly code: 'file-protected' }
  | { readonly code: 'file-too-large' }
  | { readonly code: 'file-damaged' }
  | { readonly code: 'file-too-many-entries' }
  | { readonly code: 'file-no-document' }
  /** It was saved anew, moved or deleted while it was being read. */
  | { readonly code: 'file-changed' }
  /** A Word file whose own data are not whole: they are not used. */
  | { readonly code: 'data-damaged' }
  /** A Word file without its data: put together from its text. */
  | { readonly code: 'rebuilt' }
  /** Who reports was read from the letterhead of such a file (`text`); `level` is the id of the level that follows from the name. */
  | { readonly code: 'unit-read'; readonly text: string; readonly level?: string }
  /** The text in a Word file was changed to something that is not understood. Empty: it was deleted. */
  | { readonly code: 'text-differs'; readonly text: string }
  /** The place of an answer in a Word file is gone; its data are there. */
  | { readonly code: 'place-gone' }
  /** A row of a table was deleted in a Word file. */
  | { readonly code: 'row-gone' }
  /** The issuer on a Word file is not the one of its data. */
  | { readonly code: 'issuer-differs'; readonly text: string };

export type FindingCode = FindingKind['code'];

/** `ambiguous-separator`: "1,234" may be 1234 or 1.234. `beyond-safe`: more digits than a number holds exactly. */
export type UnparsedReason = 'ambiguous-separator' | 'beyond-safe' | 'not-a-number' | 'not-a-date' | 'not-a-ratio' | 'zero-whole';
