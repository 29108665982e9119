/** A line of the document that asks for a report, and what became of it. */
export type GuidelineLine = {
  /** Verbatim. */
  readonly sourceText: string;
} & (
  /** Kept as data: paths into the outline, or ids of its sections and items. */
  | { readonly data: readonly string[] }
  /** Told to the writer as the guidance of these sections. */
  | { readonly guidance: readonly string[] }
  /** Not part of a report form, and why. */
  | { readonly outOfScope: string }
);
