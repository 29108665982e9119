import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewWords } from '../../i18n/vi/review.js';
import type { RowChange, RowDiff } from './row-diff.js';

/** So many changed rows are shown: more is not read on a card. */
const SHOWN = 60;

/** Which rows of a list come, change and go, and how many stay. */
export function rowsTemplate({ changes, same }: RowDiff, review: ReviewWords): TemplateResult {
  const more = changes.length - SHOWN;
  return html`<ul class="rows">${changes.slice(0, SHOWN).map((change) => html`<li>${rowTemplate(change, review)}</li>`)}</ul>${more > 0 ? html`<p class="gap">${review.moreRows(more)}</p>` : nothing}${same > 0 ? html`<p class="gap">${review.sameRows(same)}</p>` : nothing}`;
}

const gone = (text: string, review: ReviewWords): TemplateResult => html`<del><span class="unseen">${review.removed}</span>${text}</del>`;
const added = (text: string, review: ReviewWords): TemplateResult => html`<ins><span class="unseen">${review.added}</span>${text}</ins>`;

function rowTemplate(change: RowChange, review: ReviewWords): TemplateResult {
  if (change.kind !== 'changed') return (change.kind === 'added' ? added : gone)(change.text, review);
  const { name, cells } = change;
  return html`${name ? html`<b>${name}</b> – ` : nothing}${cells.map(({ label, before, after }, at) =>
    html`${at > 0 ? ' · ' : nothing}${label ? `${label}: ` : nothing}${before ? gone(before, review) : nothing}${before && after ? ' ' : nothing}${after ? added(after, review) : nothing}`)}`;
}
