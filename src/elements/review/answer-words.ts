import type { Words } from '../../i18n/vi/index.js';
import type { ReviewWords } from '../../i18n/vi/review.js';
import { outlineIndex } from '../../outline/outline-index.js';
import { sectionNumber } from '../../outline/numbering.js';
import type { Outline } from '../../outline/outline.js';
import { textIn } from '../../outline/text.js';
import type { Decision } from '../../report/accept-proposals.js';
import type { Finding } from '../../report/finding.js';
import { allWords } from '../base/all-words.js';
import { answerRows } from './answer-rows.js';
import { answerText, detailText } from './answer-text.js';
import { isText, type Entry } from './groups.js';
import { gateRows, headText } from './head-words.js';
import { lineDiff } from './line-diff.js';
import type { Elsewhere } from './review-state.js';
import { rowDiff, type RowDiff } from './row-diff.js';
import { likeness, withoutFar, type DiffPiece } from './word-diff.js';

/** An entry in words: made once for each state of it, however often it is drawn. */
export interface Told {
  readonly title: string;
  /** Number and title of the section it stands in. */
  readonly path: string;
  readonly incoming: string;
  readonly now: string;
  readonly data: string;
  /** One text in which the changes are marked; absent where the two have too little in common. */
  readonly diff: readonly (DiffPiece | undefined)[] | undefined;
  /** Lists laid over each other, where what comes is one and what is there is none or one. */
  readonly rows: RowDiff | undefined;
}

/** From this much in common on, two texts are read better as one with marks. */
const ALIKE = 0.4;

export function told(outline: Outline, entry: Entry, words: Words, review: ReviewWords): Told {
  const none = { path: '', now: '', data: '', diff: undefined, rows: undefined };
  if (isText(entry)) {
    const place = entry.sectionId === undefined ? undefined : outlineIndex(outline).sections.get(entry.sectionId);
    return { ...none, title: review.paragraph(entry.paragraph, entry.paragraph), incoming: entry.text, path: place ? [sectionNumber(place), textIn(place.section.title, words.language)].filter(Boolean).join(' ') : '' };
  }
  if (entry.of === 'orphan') {
    const { title, itemId, answer } = entry.orphan;
    return { ...none, title: title ?? itemId, incoming: answer.state === 'unparsed' ? answer.text : answer.state === 'given' ? allWords(answer.value) : '' };
  }
  if (entry.of === 'head') return { ...none, title: review.head[entry.part], now: headText(entry.now, review), incoming: headText(entry.incoming, review), rows: gateRows(outline, entry, words, review) };
  const now = entry.of === 'detail' ? detailText(entry.detail, entry.now) : answerText(outline, entry.itemId, entry.now, words);
  const incoming = entry.of === 'detail' ? detailText(entry.detail, entry.incoming) : answerText(outline, entry.itemId, entry.incoming, words);
  const place = entry.of === 'answer' ? outlineIndex(outline).items.get(entry.itemId) : undefined;
  const title = place ? textIn(place.item.title, words.language) : entry.of === 'detail' ? (review.detail[entry.detail] ?? entry.detail) : '';
  const section = place && textIn(place.section.section.title, words.language);
  const [there = now === '' ? [] : undefined, comes] = place && entry.of === 'answer' ? [entry.now, entry.incoming].map((answer) => answerRows(outline, place.item, answer, words)) : [];
  const rows = there && comes?.length && now !== incoming ? rowDiff(there, comes) : undefined;
  const pieces = !rows && now && incoming && now !== incoming ? lineDiff(now, incoming) : [];
  return {
    title, now, incoming, rows,
    // The heading of its part stands above it already.
    path: place?.section.parent ? [sectionNumber(place.section), section === title ? '' : section].filter(Boolean).join(' ') : '',
    data: entry.of === 'answer' ? answerText(outline, entry.itemId, entry.data, words) : '',
    diff: pieces.length > 0 && incoming.length > 24 && likeness(pieces) >= ALIKE ? withoutFar(pieces) : undefined,
  };
}

/** What a decision comes to, in words. */
export function decidedText(outline: Outline, entry: Entry, decision: Decision, words: Words): string {
  if (decision.verdict === 'correct' && !isText(entry) && entry.of === 'answer') return answerText(outline, entry.itemId, decision.answer, words);
  if (decision.verdict === 'correct-detail' && !isText(entry) && entry.of === 'detail') return detailText(entry.detail, decision.document);
  return '';
}

/** That it was decided, for those who do not see it, and how many are left. */
export function verdictText(decision: Decision | undefined, title: string, left: number, { told }: ReviewWords): string {
  switch (decision?.verdict) {
    case undefined: return told.open(title, left);
    case 'skip': return told.skip(title, left);
    case 'correct':
    case 'correct-detail': return told.correct(title, left);
    default: return told.accept(title, left);
  }
}

/** What the reader said, by the entry that it is about; by none where it is about none. */
export function findingsByEntry(findings: readonly Finding[], entries: ReadonlyMap<string, unknown>): Map<string, readonly Finding[]> {
  const found = new Map<string, readonly Finding[]>();
  for (const finding of findings) {
    const id = finding.itemId !== undefined ? `answer:${finding.itemId}` : finding.detail !== undefined ? `detail:${finding.detail}` : '';
    const place = entries.has(id) ? id : '';
    found.set(place, [...(found.get(place) ?? []), finding]);
  }
  return found;
}

/** What another window did, in words. */
export function elsewhereText({ entries, overruled, isOver }: Elsewhere, told: ReadonlyMap<string, Told>, { elsewhere }: ReviewWords): string {
  const titles = (ids: Iterable<string>): string[] => [...ids].flatMap((id) => told.get(id)?.title ?? []);
  if (isOver) return elsewhere.over;
  return [entries.size > 0 ? elsewhere.decided(titles(entries.keys())) : '', overruled.length > 0 ? elsewhere.overruled(titles(overruled)) : ''].filter(Boolean).join(' ');
}
