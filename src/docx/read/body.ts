/** What a Word document's body says, without its looks. */

/** A stretch of a paragraph's text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A content control, or the part of one that lies in this paragraph. */
export interface Control extends Span {
  readonly tag: string;
  readonly alias: string;
}

export interface Mark extends Span {
  readonly name: string;
}

export interface BodyParagraph {
  readonly kind: 'paragraph';
  /** Tracked insertions count, deletions don't. Tabs are "\t", breaks inside the paragraph "\n". */
  readonly text: string;
  readonly controls: readonly Control[];
  readonly marks: readonly Mark[];
  readonly style?: string;
  /** 0 for a heading of the first level. */
  readonly outlineLevel?: number;
  /** Of an automatic list: its definition and level; the number itself is not in the text. */
  readonly list?: { readonly id: string; readonly level: number };
  /** It was taken out of the list that its style stands in. */
  readonly noList?: true;
  /** Every letter of it is bold, by its runs. */
  readonly bold?: true;
}

export interface BodyCell {
  readonly blocks: readonly BodyBlock[];
  readonly span: number;
}

export interface BodyTable {
  readonly kind: 'table';
  readonly rows: readonly { readonly cells: readonly BodyCell[] }[];
  /** Id of the item whose answers stand in it as they were printed; its rows are but counted. */
  readonly same?: string;
}

export type BodyBlock = BodyParagraph | BodyTable;
