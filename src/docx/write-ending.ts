import { Paragraph, type Table } from 'docx';
import { textWidth } from '../paper/layout.js';
import type { Paper } from '../paper/paper.js';
import { frame } from './frame.js';
import { pt } from './measures.js';
import { paragraph } from './text.js';

/** "Nơi nhận" beside who signs, with room for signature and seal. One row that no page break cuts. */
export function endingBlocks({ layout, distribution, signature }: Paper): (Paragraph | Table)[] {
  const left = layout.signature.distributionWidth;
  const room = Array.from({ length: layout.signature.lines }, () => paragraph('SignatureLine', []));
  return [
    new Paragraph({ style: 'Rule', keepNext: true, spacing: { before: pt(layout.signature.before) } }),
    frame([left, textWidth(layout) - left], [[
      [paragraph('CopiesTitle', [{ text: 'Nơi nhận:' }]), ...distribution.map((run) => paragraph('Copies', [run]))],
      [...signature.lines.map((run) => paragraph('SignatureLine', [run])), ...room, paragraph('SignatureLine', [signature.name], { keepNext: false })],
    ]]),
  ];
}
