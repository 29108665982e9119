import { html, nothing, type TemplateResult } from 'lit';
import type { DraftCard } from '../../drafts/draft-store.js';
import type { ReviewWords } from '../../i18n/vi/review.js';
import type { Outline } from '../../outline/outline.js';
import type { Language } from '../../outline/text.js';
import { proposalsOf, type ReadFile } from '../../report/proposal.js';
import type { UnionReport } from '../../report/union-report.js';
import type { KeptReview } from './kept-review.js';

/** A file that could be opened in several ways. */
export interface Ways {
  readonly words: ReviewWords['file'];
  /** Of the file. */
  readonly name: string;
  readonly outline: Outline | undefined;
  readonly read: ReadFile;
  /** The draft that it was made from. */
  readonly card: DraftCard | undefined;
  /** Whether there is such a draft, perhaps in the bin. */
  readonly isKnown: boolean;
  /** The report that is open. */
  readonly open: UnionReport | undefined;
  update(card: DraftCard): void;
  take(): void;
  asNew(isKnown: boolean): void;
  close(): void;
}

/** Asks how a file is opened where something could be overwritten. */
export function openingWays({ words, name, outline, read, card, isKnown, open, update, take, asNew, close }: Ways): TemplateResult {
  const way = (label: string, hint: string, work: () => void, isFirst: boolean): TemplateResult =>
    html`<li><button type="button" class="button ${isFirst ? 'primary' : ''}" @click=${work}>${label}</button><p class="hint">${hint}</p></li>`;
  return html`<div class="panel"><h2 tabindex="-1">${words.ask(name)}</h2><p>${words.holds(read.report.unit.name, outline ? countOf(outline, read) : 0)}</p>
    <ul class="ways">
      ${card ? way(words.update(card.name || card.unit), words.updateHint, () => update(card), true) : nothing}
      ${open && card?.id !== open.id ? way(words.take, words.takeHint, take, !card) : nothing}
      ${way(words.asNew, words.asNewHint, () => asNew(isKnown || open?.id === read.report.id), false)}
    </ul>
    <div class="actions"><button type="button" class="link" @click=${close}>${words.stop}</button></div></div>`;
}

/** Chooses another file. */
export function otherFile(label: string, open: (file: File) => void): TemplateResult {
  const chosen = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) open(file);
  };
  return html`<label class="button primary pick">${label}<input class="unseen" type="file" accept=".docx,.json" @change=${chosen}></label>`;
}

/** A file that was being gone through when its page went. */
export function keptFile({ name, at }: KeptReview, words: ReviewWords['file'], language: Language, goOn: () => void, forget: () => void): TemplateResult {
  return html`<div class="came"><p role="status">${words.kept(name, new Date(at).toLocaleString(language, { dateStyle: 'short', timeStyle: 'short' }))}</p>
    <button type="button" class="button small" @click=${goOn}>${words.goOn}</button><button type="button" class="link" @click=${forget}>${words.forget}</button></div>`;
}

/** How many answers, details and texts of its own a file holds. */
const countOf = (outline: Outline, read: ReadFile): number => proposalsOf(outline, read).proposals.filter(({ stays }) => !stays).length + read.unplaced.length;
