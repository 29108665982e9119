import { AlignmentType, LineRuleType, type Paragraph, type Table } from 'docx';
import type { Layout } from '../paper/layout.js';
import type { Block, Form } from '../paper/paper.js';
import { lines, pt } from './measures.js';
import type { StyleId } from './styles.js';
import { paragraph } from './text.js';
import { writeTable } from './write-table.js';

const HEADINGS = ['Heading1', 'Heading2', 'Heading3'] as const satisfies readonly StyleId[];
const FORMS = { text: 'BodyText', dash: 'BodyDash', plus: 'BodyPlus', letter: 'BodyLetter' } as const satisfies Readonly<Record<Form, StyleId>>;

/** A block of the body or of an appendix. `next`: the block after it; `ending` is the signature, which must not stand on a page alone. */
export function writeBlock(block: Block, layout: Layout, landscape: boolean, next: Block | 'ending' | undefined): Paragraph | Table {
  if (block.kind === 'table') return writeTable(block, layout, landscape);
  if (block.kind === 'heading') return paragraph(HEADINGS[block.rank], block.runs);
  const { before, after, line } = layout.body;
  return paragraph(block.guidance ? 'Guidance' : FORMS[block.form], block.runs, {
    // Dots don't break, and a justified line in front of them would be torn apart.
    ...(block.runs.some(({ gap }) => gap) ? { alignment: AlignmentType.LEFT } : {}),
    ...(block.keepNext || next === 'ending' ? { keepNext: true } : {}),
    ...(typeof next === 'object' && next.kind === 'table' ? { spacing: { before: pt(before), after: pt(Math.max(after, layout.table.before)), line: lines(line), lineRule: LineRuleType.AUTO } } : {}),
  });
}
