import type { Paragraph, Table } from 'docx';
import type { Layout } from '../paper/layout.js';
import type { Block, Form } from '../paper/paper.js';
import type { StyleId } from './styles.js';
import { paragraph } from './text.js';
import { writeTable } from './write-table.js';

const HEADINGS = ['Heading1', 'Heading2', 'Heading3'] as const satisfies readonly StyleId[];
const FORMS = { text: 'BodyText', dash: 'BodyDash', plus: 'BodyPlus', letter: 'BodyLetter' } as const satisfies Readonly<Record<Form, StyleId>>;

/** A block of the body or of an appendix. `last`: what follows must not stand on a page alone. */
export function writeBlock(block: Block, layout: Layout, { landscape = false, last = false } = {}): Paragraph | Table {
  if (block.kind === 'table') return writeTable(block, layout, landscape);
  if (block.kind === 'heading') return paragraph(HEADINGS[block.rank], block.runs);
  return paragraph(FORMS[block.form], block.runs, block.keepNext || last ? { keepNext: true } : {});
}
