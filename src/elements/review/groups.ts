import { outlineIndex } from '../../outline/outline-index.js';
import { partOf } from '../../outline/numbering.js';
import type { Outline } from '../../outline/outline.js';
import { textIn, type Language } from '../../outline/text.js';
import type { Proposal, Proposed, LooseText } from '../../report/proposal.js';
import { isOpen } from '../../report/accept-proposals.js';
import type { ReviewWords } from '../../i18n/vi/review.js';

/** What is decided one by one. */
export type Entry = Proposal | LooseText;

export const isText = (entry: Entry): entry is LooseText => !('of' in entry);

/** Entries that stand under one heading. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** What there is to decide: by the parts of the outline, then details, orphans, texts without a place; what the report is before all. */
export function groupsOf(outline: Outline, { proposals, texts }: Proposed, words: ReviewWords, language: Language): readonly Group[] {
  const groups = new Map<string, { title: string; entries: Entry[] }>();
  const add = (id: string, title: string, entry: Entry): void => {
    const group = groups.get(id) ?? { title, entries: [] };
    group.entries.push(entry);
    groups.set(id, group);
  };
  const { items } = outlineIndex(outline);
  for (const proposal of proposals) {
    if (!isOpen(proposal)) continue;
    const place = proposal.of === 'answer' ? items.get(proposal.itemId) : undefined;
    if (proposal.of === 'head') add('head', words.heads, proposal);
    else if (place) {
      const { section } = partOf(place.section);
      add(`part-${section.id}`, [section.number && `${section.number}.`, textIn(section.title, language)].filter(Boolean).join(' '), proposal);
    } else if (proposal.of === 'detail') add('details', words.details, proposal);
    else add('orphans', words.orphans, proposal);
  }
  for (const text of texts) add('texts', words.texts, text);
  return [...groups].map(([id, group]) => ({ id, ...group }));
}
