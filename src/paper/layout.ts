/**
 * Every measure of a document in one value, so that the DOCX, the preview and whoever reads a paper agree.
 * Lengths (`mm`) are millimetres; type sizes and the space around paragraphs (`pt`) are points.
 */
export interface Layout {
  /** Whose rules it follows: `nd30` for NĐ 30/2020/NĐ-CP, Phụ lục I. */
  readonly name: string;
  readonly font: string;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Not shown on the first page of the document, nor on that of an appendix. */
  readonly pageNumber: {
    readonly at: 'top-center' | 'bottom-right';
    readonly size: number;
    /** From the edge of the paper, in mm. */
    readonly edge: number;
  };
  readonly letterhead: {
    /** Width of the issuer's side in mm; the nation's side has the rest. */
    readonly issuerWidth: number;
    /** Superior and issuer; `many` when one of them takes more than two lines. */
    readonly issuer: number;
    readonly many: number;
    readonly nation: number;
    readonly motto: number;
    readonly number: number;
    readonly placeDate: number;
    /** Length of the rule under the issuer, as a share of its last line. */
    readonly issuerRule: number;
    /** Space between the names and the line with number and date, in pt. */
    readonly before: number;
  };
  /** Rules: thickness, and the space above so that no mark below the line is touched, in pt. */
  readonly rule: { readonly thickness: number; readonly before: number };
  readonly title: {
    readonly size: number;
    readonly subject: number;
    /** The subject stays away from both margins by so much, in mm. */
    readonly indent: number;
    /** Length of the rule under the subject, as a share of its longest line. */
    readonly rule: number;
    readonly before: number;
    readonly after: number;
  };
  readonly addressees: {
    readonly size: number;
    /** Where several addressees begin: "Kính gửi:" and, further in, their dashes, in mm from the margin. */
    readonly left: number;
    readonly dash: number;
    readonly after: number;
  };
  readonly body: {
    readonly size: number;
    /** Indent of the first line of a paragraph, in mm. */
    readonly firstLine: number;
    /** Indents of the first lines of what begins with "-", "+" and "a)", in mm. */
    readonly dash: number;
    readonly plus: number;
    readonly letter: number;
    readonly before: number;
    readonly after: number;
    /** Line spacing: 1 is single. */
    readonly line: number;
  };
  /** Of "I.", "1." and "1.1.". */
  readonly headings: readonly [HeadingLook, HeadingLook, HeadingLook];
  readonly table: {
    readonly size: number;
    /** Line spacing: 1 is single. */
    readonly line: number;
    /** Inside a cell: at its sides, and above and below its text, in mm. */
    readonly side: number;
    readonly inside: number;
    /** Rules round the cells, in pt. */
    readonly border: number;
    /** Space between the line that introduces it and the table, in pt. */
    readonly before: number;
  };
  /** What fits in place; a table with more columns or rows becomes an appendix. The column of running numbers does not count. */
  readonly inPlace: { readonly columns: number; readonly rows: number };
  /** A table with more columns lies on a page turned on its side. */
  readonly upright: { readonly columns: number };
  readonly signature: {
    /** Width of the side with "Nơi nhận", in mm; the signer has the rest. */
    readonly distributionWidth: number;
    readonly size: number;
    /** Empty lines for signature and seal. */
    readonly lines: number;
    readonly before: number;
    /** "Nơi nhận:" and the list under it. */
    readonly distribution: number;
    readonly copies: number;
  };
  readonly appendix: { readonly number: number; readonly title: number; readonly note: number; readonly after: number };
}

export interface HeadingLook {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly before: number;
}

/** Width between the margins, in mm. */
export const textWidth = ({ page }: Layout): number => page.width - page.left - page.right;
