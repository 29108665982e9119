import { Paragraph, type Table } from 'docx';
import { textWidth } from '../paper/layout.js';
import type { Paper, Run } from '../paper/paper.js';
import { frame, rule } from './frame.js';
import { half, mm, pt } from './measures.js';
import { brokenLines, paragraph, textRuns } from './text.js';

/** Issuer and nation side by side, title and subject, addressees. */
export function headBlocks(paper: Paper): (Paragraph | Table)[] {
  const { layout, letterhead, title, subject } = paper;
  const left = layout.letterhead.issuerWidth;
  const right = textWidth(layout) - left;
  const thickness = layout.rule.thickness;
  const smaller = letterhead.issuerSize === layout.letterhead.issuer ? undefined : { size: half(letterhead.issuerSize), sizeComplexScript: half(letterhead.issuerSize) };
  const names = (style: 'Superior' | 'Issuer', runs: readonly Run[]): Paragraph[] => runs.map((run) => paragraph(style, [run], {}, smaller));
  return [
    frame([left, right], [
      [
        [...names('Superior', letterhead.superior), ...names('Issuer', letterhead.issuer.lines), rule(letterhead.issuer.rule, left, thickness)],
        [paragraph('Nation', [letterhead.nation]), paragraph('Motto', letterhead.motto.lines), rule(letterhead.motto.rule, right, thickness)],
      ],
      [[paragraph('DocumentNumber', letterhead.number)], [paragraph('PlaceDate', letterhead.placeDate)]],
    ]),
    paragraph('Title', [title]),
    brokenLines('Subtitle', subject.lines),
    rule(subject.rule, textWidth(layout), thickness),
    new Paragraph({ style: 'Rule', spacing: { before: pt(layout.title.after) } }),
    ...addressees(paper),
  ];
}

function addressees({ addressees: runs, layout }: Paper): Paragraph[] {
  const [first, ...others] = runs;
  if (!first) return [];
  if (others.length === 0) return [paragraph('Addressee', [{ text: 'Kính gửi: ' }, first])];
  const { left, dash, after } = layout.addressees;
  return [
    paragraph('Addressees', [{ text: 'Kính gửi:' }]),
    ...runs.map((run, i) => new Paragraph({
      style: 'Addressees',
      indent: { left: mm(Math.max(left, dash)) },
      ...(i === runs.length - 1 ? { spacing: { after: pt(after) } } : {}),
      children: textRuns(run),
    })),
  ];
}
