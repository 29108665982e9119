import { html, nothing, type TemplateResult } from 'lit';
import { oneLine } from '../../i18n/clean-text.js';
import type { ReviewWords } from '../../i18n/vi/review.js';
import type { Found } from '../../report/incoming.js';
import type { AnswerProposal, DetailProposal } from '../../report/proposal.js';

/** How much of a long paragraph is shown on either side of what was taken, in letters. */
const AROUND = 140;
const MOST_SENTENCES = 3;
const LONGEST_MARK = 110;

/** Where something was found: the sentence with the taken part marked, its place, and why it was taken for this. */
export function foundTemplate(proposal: AnswerProposal | DetailProposal, said: string, words: ReviewWords): TemplateResult | typeof nothing {
  const { found, origin, reasons, confidence } = proposal;
  const first = found[0];
  if (!first || origin === 'data') return nothing;
  const paragraphs = found.map(({ paragraph }) => paragraph);
  const why = origin === 'found' ? [...reasons.map((reason) => words.reasons[reason]), words.confidence(confidence)] : [];
  // What was taken whole stands above already.
  const above = oneLine(said);
  const quoted = found.filter(({ text }) => !above.includes(oneLine(text).replace(/^[-–+•]\s*/, ''))).slice(0, MOST_SENTENCES);
  return html`<figure class="found">
    ${quoted.map((one) => html`<blockquote>${sentence(one)}</blockquote>`)}
    <figcaption>${words.foundAt(words.paragraph(Math.min(...paragraphs), Math.max(...paragraphs)))}${why.length > 0 ? ` · ${why.join(', ')}` : ''}</figcaption>
  </figure>`;
}

function sentence({ text, from, to }: Found): TemplateResult {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const head = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before;
  const tail = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')}…` : after;
  const taken = text.slice(from, to);
  // A mark over all of it marks nothing.
  return before.trim() === '' && after.trim() === '' ? html`${clipped(text)}` : html`${head}<mark>${clipped(taken)}</mark>${tail}`;
}

/** Long texts stand above in full: here their ends will do. */
const clipped = (text: string): string => (text.length > LONGEST_MARK ? `${text.slice(0, 50).replace(/\s\S*$/, '')} … ${text.slice(-30).replace(/^\S*\s/, '')}` : text);

/** Numbers of the sentences that something was found in, but for those that were taken. */
export function otherFigures({ found }: AnswerProposal): readonly string[] {
  const numbers = found.flatMap(({ text, from, to }) =>
    [...text.matchAll(/(?<![\d/.,])\d(?:[\d.,]*\d)?(?![\d/])/g)].flatMap(({ 0: number, index }) => (index + number.length <= from || index >= to ? [number] : [])));
  return [...new Set(numbers)].slice(0, 6);
}
