import { Document, Footer, Header, PageNumber, PageOrientation, Paragraph, SectionType, TextRun, type ISectionOptions, type Table } from 'docx';
import type { Layout } from '../paper/layout.js';
import type { Appendix, Paper } from '../paper/paper.js';
import { mm } from './measures.js';
import { stylesOf } from './styles.js';
import { paragraph } from './text.js';
import { writeBlock } from './write-body.js';
import { endingBlocks } from './write-ending.js';
import { headBlocks } from './write-head.js';

/** Between slices of work: told how many of all blocks are done, it may give the page time to breathe. */
export type Breathe = (done: number, all: number) => Promise<void>;

const SLICE = 50;

/** The paper as docx's own tree, with properties of ours. */
export async function writeDocument(paper: Paper, customProperties: readonly { readonly name: string; readonly value: string }[], breathe: Breathe): Promise<Document> {
  const { layout, body, appendices, properties } = paper;
  const all = body.length + appendices.reduce((sum, { blocks }) => sum + blocks.length, 0);
  let done = 0;
  const step = async <T>(made: T): Promise<T> => {
    if (++done % SLICE === 0) await breathe(done, all);
    return made;
  };
  const main: (Paragraph | Table)[] = [...headBlocks(paper)];
  for (const [i, block] of body.entries()) main.push(await step(writeBlock(block, layout, false, body[i + 1] ?? 'ending')));
  main.push(...endingBlocks(paper));
  const sections: ISectionOptions[] = [sectionOf(layout, appendices.length > 0 ? main : afterTable(main), false, false)];
  for (const [n, appendix] of appendices.entries()) {
    const { landscape, blocks } = appendix;
    const children: (Paragraph | Table)[] = appendixHead(appendix);
    for (const [i, block] of blocks.entries()) children.push(await step(writeBlock(block, layout, landscape, blocks[i + 1])));
    sections.push(sectionOf(layout, n < appendices.length - 1 ? children : afterTable(children), landscape, true));
  }
  return new Document({ ...properties, creator: properties.author, customProperties, styles: stylesOf(layout), sections });
}

const appendixHead = ({ number, title, note }: Appendix): Paragraph[] => [
  paragraph('AppendixNumber', [{ text: number }]), paragraph('AppendixTitle', [{ text: title }]), paragraph('AppendixNote', note),
];

/** The document ends in a paragraph; after a table it is made so small that it never asks for a page of its own. */
const afterTable = (children: (Paragraph | Table)[]): (Paragraph | Table)[] =>
  children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({ style: 'Rule' })];

/** Pages of one kind, numbered from 1, the first without its number. */
function sectionOf({ page, pageNumber }: Layout, children: (Paragraph | Table)[], landscape: boolean, restart: boolean): ISectionOptions {
  const number = (): Paragraph => new Paragraph({ style: 'PageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  const blank = (): Paragraph => new Paragraph({ style: 'PageNumber' });
  const numbered = pageNumber.at === 'top-center'
    ? { headers: { default: new Header({ children: [number()] }), first: new Header({ children: [blank()] }) } }
    : { footers: { default: new Footer({ children: [number()] }), first: new Footer({ children: [blank()] }) } };
  return {
    properties: {
      ...(restart ? { type: SectionType.NEXT_PAGE } : {}),
      titlePage: true,
      page: {
        // docx turns width and height itself.
        size: { width: mm(page.width), height: mm(page.height), orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: mm(page.top), bottom: mm(page.bottom), left: mm(page.left), right: mm(page.right), header: mm(pageNumber.edge), footer: mm(pageNumber.edge), gutter: 0 },
        ...(restart ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    ...numbered,
    children,
  };
}
