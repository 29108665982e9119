import { BookmarkEnd, BookmarkStart, TextRun, XmlComponent, type ParagraphChild } from 'docx';
import type { Mark } from './mark-paper.js';

/** docx has no class for content controls; this is what its own classes do. */
class Element extends XmlComponent {
  constructor(name: string, content: readonly (XmlComponent | object)[] = []) {
    super(name);
    this.root.push(...content);
  }
}

/** docx takes attributes as it hands them to its serializer. */
const valued = (name: string, val: string | number): object => ({ [name]: { _attr: { 'w:val': val } } });

/** Control ids may be any number; these are not what Word counts up from. */
const FIRST_ID = 7_900_000;

/**
 * Runs that can be found again: in a content control, in a bookmark. Each survives where the other does not.
 *
 * @param plain the runs have no look of their own and one script. LibreOffice 7.4 spoils others in a control for plain
 * text, and drops every other control, so that there the bookmark alone is left.
 */
export function anchored(mark: Mark, runs: readonly TextRun[], plain: boolean): ParagraphChild[] {
  const { n, key, title, bare } = mark;
  const control = (): XmlComponent => new Element('w:sdt', [
    new Element('w:sdtPr', [valued('w:alias', title), valued('w:tag', key), valued('w:id', FIRST_ID + n), ...(plain ? [new Element('w:text')] : [])]),
    // A control without text shows Word's own prompt.
    new Element('w:sdtContent', runs.length > 0 ? runs : [new TextRun('\u00a0')]),
  ]);
  return [new BookmarkStart(`_ur_${String(n)}`, n), ...(bare ? runs : [control() as ParagraphChild]), new BookmarkEnd(n)] as ParagraphChild[];
}
