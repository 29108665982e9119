import type { FigureColumn, TableCell } from '../../consolidation/figure-column.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { InboxWords } from '../../i18n/vi/inbox.js';
import { sectionNumber } from '../../outline/numbering.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Outline } from '../../outline/outline.js';
import { printed, textIn, type Language } from '../../outline/text.js';

/** What a column is called: from the general to the particular. */
export const columnTitle = ({ titles }: FigureColumn, language: Language): string => titles.map((title) => textIn(title, language)).join(' – ');

/** A section's number, as people say it, and its title. */
export function sectionTitle(outline: Outline, sectionId: string, language: Language): string {
  const place = outlineIndex(outline).sections.get(sectionId);
  return place ? [sectionNumber(place), textIn(place.section.title, language)].filter(Boolean).join('. ') : sectionId;
}

/** What a cell shows: signs for its marks, and the figure. Silence is not zero. */
export function cellText(words: InboxWords['figures'], cell: TableCell | undefined): { readonly signs: string; readonly text: string } {
  if (!cell) return { signs: '', text: words.silentSign };
  const signs = [...new Set(cell.marks)].map((mark) => words.mark[mark][0]).join('') + (cell.corrected ? words.correctedSign : '');
  if (cell.state === 'not-applicable') return { signs, text: words.notApplicableSign };
  return { signs, text: cell.figure ? formatNumber(cell.figure.value) : (cell.text ?? '') };
}

/** The same in words, for those who hear it; `undefined` where the figure says it all. */
export function cellWords(words: InboxWords['figures'], cell: TableCell | undefined): string | undefined {
  if (!cell) return words.silent;
  const told = [...new Set(cell.marks)].map((mark) => words.mark[mark][1]);
  if (cell.corrected) told.push(words.corrected.toLowerCase());
  const what = cell.state === 'not-applicable' ? words.notApplicable.none : (cell.figure?.text ?? cell.text ?? '');
  return told.length || cell.state !== 'given' ? [what, ...told].join(', ') : undefined;
}

/** The sentence that a figure stands in: as read in the file, else as the report prints it. */
export function sentenceOf(outline: Outline, column: FigureColumn, cell: TableCell): string | undefined {
  if (cell.found !== undefined) return cell.found;
  const item = outlineIndex(outline).items.get(column.itemId)?.item;
  const figure = cell.corrected ? cell.corrected.original?.figure : cell.figure;
  if (item?.kind !== 'count' || !figure) return undefined;
  const partId = column.key.slice(item.id.length + 1);
  const phrase = partId ? item.parts?.find(({ id }) => id === partId)?.print : item.print;
  return phrase && `${printed(item.title)}: ${phrase.replace('{n}', figure.text)}`;
}
