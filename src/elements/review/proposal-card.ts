import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { findingText } from '../../i18n/finding-words.js';
import type { Words } from '../../i18n/vi/index.js';
import type { ReviewWords } from '../../i18n/vi/review.js';
import { outlineIndex } from '../../outline/outline-index.js';
import { parseAnswer } from '../../kinds/index.js';
import type { Outline } from '../../outline/outline.js';
import { needsLook, type Decision } from '../../report/accept-proposals.js';
import { sameValue } from '../../report/equal.js';
import type { Finding } from '../../report/finding.js';
import type { LeftRow } from '../../report/leave-rows.js';
import type { AnswerProposal, DetailProposal, Proposal } from '../../report/proposal.js';
import { decidedText, type Told } from './answer-words.js';
import type { Correction } from './correction.js';
import { foundTemplate, otherFigures } from './found.js';
import { rowsTemplate } from './row-changes.js';
import type { DiffPiece } from './word-diff.js';

/** What a card shows besides its proposal. */
export interface Card {
  readonly outline: Outline;
  readonly words: Words;
  readonly review: ReviewWords;
  readonly told: Told;
  readonly decision: Decision | undefined;
  readonly isCurrent: boolean;
  readonly isExpanded: boolean;
  readonly correction: Correction | undefined;
  /** A correction was begun and is not done. */
  readonly isTyped: boolean;
  /** Another window decided on it last. */
  readonly isElsewhere: boolean;
  /** Rows of its list that are not to be taken. */
  readonly left: ReadonlyMap<string, LeftRow> | undefined;
  /** What the reader said of this item. */
  readonly findings: readonly Finding[];
}

export interface CardActions {
  /** Takes it, but for rows that are left. */
  accept(id: string): void;
  decide(id: string, decision: Decision | undefined): void;
  correct(id: string): void;
  endCorrection(take: boolean): void;
  expand(id: string): void;
  chooseRows(id: string, rows: readonly LeftRow[], take: boolean): void;
}

const LONG = 600;
/** As long as figures are. */
const SHORT = 40;

/** One proposal: what comes in, from where, what it would replace, and what to do with it. */
export function proposalCard(proposal: Proposal, card: Card, actions: CardActions): TemplateResult {
  const { review, told, decision, isCurrent, correction, isTyped, isElsewhere } = card;
  const { id, kind } = proposal;
  const taken = decision?.verdict === 'correct-detail' ? 'correct' : decision?.verdict;
  const look = needsLook(proposal);
  const state = [
    taken ? review.decided[taken as 'accept'] : proposal.stays ? stayWords(proposal, review) : isElsewhere ? review.decided.none : '',
    isTyped && !correction ? review.decided.typed : '', isElsewhere ? review.elsewhere.mark : '',
  ].filter(Boolean).join(' · ');
  return html`<li class=${classMap({ card: true, look, taken: taken !== undefined && taken !== 'skip', skipped: taken === 'skip' })} data-entry=${id} tabindex=${isCurrent ? 0 : -1} aria-labelledby="t-${id}">
    <div class="head">
      <h4 id="t-${id}">${told.path ? html`<span class="path">${told.path}</span> ` : nothing}${told.title}</h4>
      <p class="tags"><span class="tag ${kind}">${proposal.stays && kind === 'replaces' ? review.differs : review.kinds[kind]}</span>${state ? html` <span class="state">${state}</span>` : nothing}</p>
    </div>
    ${correction ? html`<div class="edit">${correction.element}${isQuoted(proposal) ? foundTemplate(proposal, '', review) : nothing}
      <div class="actions"><button type="button" class="button small primary" @click=${() => actions.endCorrection(true)}>${review.use}</button>
        <button type="button" class="button small" @click=${() => actions.endCorrection(false)}>${review.cancel}</button></div></div>`
    : html`<div class="what">${comesIn(proposal, card, actions)}${doubt(proposal, card, actions)}${isQuoted(proposal) ? foundTemplate(proposal, told.incoming, review) : nothing}</div>
      ${buttons(proposal, card, actions)}`}
  </li>`;
}

/** What can be put right here, and has a place in the file. */
const isQuoted = (proposal: Proposal): proposal is AnswerProposal | DetailProposal => proposal.of === 'answer' || proposal.of === 'detail';

/** What is there and what comes, side by side or laid over each other. */
function comesIn(proposal: Proposal, { review, told, isExpanded, decision, outline, words, left }: Card, actions: CardActions): TemplateResult {
  const { id, kind } = proposal;
  const { now, incoming, diff, rows } = told;
  const toggle = (): TemplateResult => html` <button type="button" class="link" @click=${() => actions.expand(id)}>${isExpanded ? review.less : review.more}</button>`;
  const line = (name: string, label: string, text: string): TemplateResult =>
    html`<div class="${name} ${text.length < SHORT ? 'short' : ''}"><dt>${label}</dt><dd>${text === '' ? html`<em>${review.nothingThere}</em>` : text.length <= LONG ? text : html`${isExpanded ? text : `${text.slice(0, LONG - 150).replace(/\s\S*$/, '')}…`}${toggle()}`}</dd></div>`;
  const corrected = decision && /^correct/.test(decision.verdict) ? line('corrected', review.corrected, decidedText(outline, proposal, decision, words)) : nothing;
  if (rows) {
    const choose = corrected === nothing ? (some: readonly LeftRow[], take: boolean): void => actions.chooseRows(id, some, take) : undefined;
    return html`<dl class=${kind === 'new' && corrected === nothing ? 'plain' : ''}><div><dt>${review.incoming}</dt><dd>${rowsTemplate({ diff: rows, left, isExpanded, choose, expand: () => actions.expand(id) }, review)}</dd></div>${corrected}</dl>`;
  }
  if (diff && !isExpanded) return html`<dl><div><dt>${review.incoming}</dt><dd>${marked(diff, review)}${diff.includes(undefined) ? toggle() : nothing}</dd></div>${corrected}</dl>`;
  return html`<dl class=${kind === 'new' && corrected === nothing ? 'plain' : ''}>
    ${kind === 'new' ? nothing : line('now', review.now, now)}${kind === 'same' ? nothing : line('in', review.incoming, incoming)}${corrected}</dl>`;
}

const marked = (diff: readonly (DiffPiece | undefined)[], review: ReviewWords): TemplateResult[] =>
  diff.map((piece) =>
    !piece ? html` <span class="gap">${review.gap}</span> `
    : piece.kind === 'same' ? html`${piece.text}`
    : piece.kind === 'gone' ? html`<del><span class="unseen">${review.removed}</span>${piece.text}</del>`
    : html`<ins><span class="unseen">${review.added}</span>${piece.text}</ins>`);

/** Of what stays unless it is taken. */
export const stayWords = (proposal: Proposal, review: ReviewWords): string => (proposal.of === 'answer' && !proposal.now ? review.staysEmpty : review.stays);

/** Why somebody has to look, and what else could be meant. */
function doubt(proposal: Proposal, { review, words, told, findings, outline }: Card, actions: CardActions): TemplateResult | typeof nothing {
  if (proposal.of === 'head' && proposal.stays && proposal.kind !== 'older') return html`<p class="hint">${review.staysAsIs}</p>`;
  if (proposal.of !== 'answer' || !proposal.doubt) return nothing;
  const give = (decision: Decision) => (): void => actions.decide(proposal.id, decision);
  const { data, deleted, doubt: why } = proposal;
  const said = findings.length > 0 ? findings.map((finding) => findingText(words, finding)) : [deleted ? review.deleted : review.doubts[why]];
  const others = data && told.data && !sameValue(data, proposal.incoming) && !sameValue(data, proposal.now);
  const figures = figuresFor(proposal, outline);
  if (why === 'no-data' && findings.length === 0) return nothing;
  return html`<div class="notice">${said.map((text) => html`<p>${text}</p>`)}
    ${others ? html`<p>${review.data}: <strong>${told.data}</strong> <button type="button" class="button small" @click=${give({ verdict: 'correct', answer: data })}>${review.useData}</button></p>` : nothing}
    ${deleted ? html`<p><button type="button" class="button small" @click=${give({ verdict: 'correct', answer: undefined })}>${review.deletedNow}</button></p>` : nothing}
    ${figures.length > 0 ? html`<p class="figures">${review.otherFigures}: ${figures.map((number) => html`<button type="button" class="button small" @click=${give({ verdict: 'correct', answer: numberIn(proposal, outline, number) })}>${number}</button> `)}</p>` : nothing}
  </div>`;
}

const figuresFor = (proposal: AnswerProposal, outline: Outline): readonly string[] =>
  (proposal.doubt === 'several-figures' || proposal.doubt === 'likeness' || proposal.doubt === 'stray') && outlineIndex(outline).items.get(proposal.itemId)?.item.kind === 'count' ? otherFigures(proposal) : [];

function numberIn({ itemId }: AnswerProposal, outline: Outline, number: string): ReturnType<typeof parseAnswer> {
  const item = outlineIndex(outline).items.get(itemId)?.item;
  return item && parseAnswer(item, number);
}

function buttons(proposal: Proposal, { review, told, decision, left, isTyped }: Card, actions: CardActions): TemplateResult {
  const { id, stays } = proposal;
  const verdict = decision?.verdict;
  const named = html`<span class="unseen">${review.of(told.title)}</span>`;
  const isTaken = verdict === 'accept' || verdict === 'rows';
  const rows = told.rows?.changes.length ?? 0;
  const taken = rows - (left?.size ?? 0);
  return html`<div class="actions" role="group" aria-labelledby="t-${id}">
    <button type="button" class="button small accept" aria-pressed=${isTaken} ?disabled=${rows > 0 && taken === 0} @click=${() => (isTaken ? actions.decide(id, undefined) : actions.accept(id))}>${left?.size ? review.acceptRows(taken, rows) : review.accept}${named}</button>
    ${!isQuoted(proposal) ? nothing : html`<button type="button" class="button small" aria-pressed=${verdict === 'correct' || verdict === 'correct-detail'} @click=${() => actions.correct(id)}>${isTyped ? review.typeOn : review.correct}${named}</button>`}
    <button type="button" class="button small skip" aria-pressed=${verdict === 'skip' || (stays === true && !verdict)} @click=${() => actions.decide(id, verdict === 'skip' ? undefined : { verdict: 'skip' })}>${stays ? stayWords(proposal, review) : review.skip}${named}</button>
  </div>`;
}
