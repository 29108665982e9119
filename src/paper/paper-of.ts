import { oneLine } from '../i18n/clean-text.js';
import type { Outline } from '../outline/outline.js';
import type { UnionReport } from '../report/union-report.js';
import { setApart } from './appendices.js';
import { sectionBlocks } from './body.js';
import { addresseesOf, distributionOf, ended, signatureOf } from './ending.js';
import { fileNameOf } from './file-name.js';
import { textWidth, type Layout } from './layout.js';
import { anchored, detailText, letterheadOf, ruled } from './letterhead.js';
import { nd30 } from './nd30.js';
import { openingBlocks } from './opening.js';
import type { Paper, PaperOptions, Ruled } from './paper.js';
import { balanced } from './text-width.js';

/**
 * The official document of a report. Everything that was answered is printed, also under what the unit is
 * not asked; what is not known is left as a gap.
 */
export function paperOf<O extends Outline>(outline: O, report: UnionReport<O>, options: PaperOptions = {}): Paper {
  const layout = options.layout ?? nd30();
  const wide = report as unknown as UnionReport;
  const { tables, appendices, orphanNote } = setApart(outline, wide, layout, options.added);
  const body = [...openingBlocks(outline, wide), ...sectionBlocks({ outline, report: wide, options, tables }), ...orphanNote];
  const addressees = addresseesOf(outline, wide);
  const subject = subjectOf(outline, wide, layout);
  return {
    layout,
    letterhead: letterheadOf(outline, wide, layout),
    title: { text: 'BÁO CÁO' },
    subject,
    addressees,
    body: ended(body, wide),
    distribution: distributionOf(wide, addressees.length > 0),
    signature: signatureOf(outline, wide, options),
    appendices,
    fileName: fileNameOf(outline, wide),
    properties: { title: `Báo cáo: ${subject.lines.map(({ text }) => text).join(' ')}`, author: oneLine(wide.unit.name) },
  };
}

function subjectOf(outline: Outline, report: UnionReport, layout: Layout): Ruled {
  const { subject: size, indent, rule } = layout.title;
  const room = textWidth(layout) - 2 * indent;
  const text = detailText(report, 'subject') || oneLine(outline.subject);
  const lines = balanced(text, room / (size * (25.4 / 72)), true);
  return ruled(anchored(lines, { detail: 'subject' }), size, rule, room);
}
