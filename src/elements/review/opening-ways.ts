import { html, nothing, type TemplateResult } from 'lit';
import type { DraftCard } from '../../drafts/draft-store.js';
import type { ReviewWords } from '../../i18n/vi/review.js';
import type { Outline } from '../../outline/outline.js';
import { proposalsOf, type ReadFile } from '../../report/proposal.js';
import type { UnionReport } from '../../report/union-report.js';

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

/** How many answers, details and texts of its own a file holds. */
const countOf = (outline: Outline, read: ReadFile): number => proposalsOf(outline, read).proposals.filter(({ stays }) => !stays).length + read.unplaced.length;
