import { formatDate } from '../../i18n/dates.js';
import type { Words } from '../../i18n/vi/index.js';
import type { ReviewWords } from '../../i18n/vi/review.js';
import { sectionNumber } from '../../outline/numbering.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Outline } from '../../outline/outline.js';
import { textIn } from '../../outline/text.js';
import { gateChanges } from '../../report/heads.js';
import type { HeadProposal } from '../../report/proposal.js';
import type { UnionReport } from '../../report/union-report.js';
import type { AnswerRow } from './answer-rows.js';
import { rowDiff, type RowDiff } from './row-diff.js';

/** Whose report it is, or for which period, in words. */
export function headText({ unit, period }: HeadProposal['now'], review: ReviewWords): string {
  if (unit) return [unit.name, unit.superior && review.below(unit.superior)].filter(Boolean).join(', ');
  return period ? review.period(formatDate(period.from), period.to === undefined ? '' : formatDate(period.to)) : '';
}

/** Sections and items that are switched otherwise, one a row. */
export function gateRows(outline: Outline, { now, incoming }: HeadProposal, { language }: Words, { gates }: ReviewWords): RowDiff | undefined {
  if (!now.selection || !incoming.selection) return undefined;
  const nodes = [...gateChanges(outline, now.selection, incoming.selection).keys()];
  const rows = (selection: UnionReport['selection']): AnswerRow[] => nodes.map((key) => {
    const text = gates[selection[key] ?? 'none'];
    return { key, title: titleOf(outline, key, language), text, cells: [{ id: 'gate', label: '', text }] };
  });
  return rowDiff(rows(now.selection), rows(incoming.selection));
}

function titleOf(outline: Outline, node: string, language: Words['language']): string {
  const { items, sections } = outlineIndex(outline);
  const place = items.get(node);
  const section = place?.section ?? sections.get(node);
  const titles = [section?.section.title, place?.item.title].map((title) => textIn(title ?? '', language));
  return [section && sectionNumber(section), [...new Set(titles.filter(Boolean))].join(', ')].filter(Boolean).join(' ');
}
