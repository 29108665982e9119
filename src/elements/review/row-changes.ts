import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewWords } from '../../i18n/vi/review.js';
import type { LeftRow } from '../../report/leave-rows.js';
import { rowKey, type RowChange, type RowDiff } from './row-diff.js';

/** So many changed rows are shown until more are asked for. */
const SHOWN = 60;
/** From so many on, all of them can be ticked at once. */
const MANY = 4;

/** A list in which rows can be taken and left. */
export interface RowChoice {
  readonly diff: RowDiff;
  /** Rows that are left, by `rowKey`. */
  readonly left: ReadonlyMap<string, LeftRow> | undefined;
  readonly isExpanded: boolean;
  /** Takes or leaves rows; absent: they are only shown. */
  readonly choose: ((rows: readonly LeftRow[], take: boolean) => void) | undefined;
  expand(): void;
}

/** Which rows of a list come, change and go, each to be taken or left, and how many stay. */
export function rowsTemplate({ diff: { changes, same }, left, isExpanded, choose, expand }: RowChoice, review: ReviewWords): TemplateResult {
  const shown = isExpanded ? changes : changes.slice(0, SHOWN);
  const taken = changes.length - (left?.size ?? 0);
  const box = (label: unknown, rows: readonly LeftRow[], checked: boolean, mixed = false): TemplateResult =>
    html`<label class="row"><input type="checkbox" .checked=${checked} .indeterminate=${mixed} @change=${(event: Event) => choose?.(rows, (event.target as HTMLInputElement).checked)}><span>${label}</span></label>`;
  return html`${choose && changes.length >= MANY ? html`<div class="all-rows">${box(review.takenRows(taken, changes.length), changes, taken === changes.length, taken > 0 && taken < changes.length)}</div>` : nothing}
    <ul class="rows">${shown.map((change) => {
      const isLeft = left?.has(rowKey(change)) ?? false;
      const text = html`<span class="tag ${change.kind}">${review.rowKinds[change.kind]}</span> ${rowTemplate(change, review)}`;
      return html`<li class=${isLeft ? 'left' : ''}>${choose && changes.length > 1 ? box(text, [change], !isLeft) : text}</li>`;
    })}</ul>
    ${changes.length > shown.length ? html`<p class="gap">${review.moreRows(changes.length - shown.length)} <button type="button" class="link" @click=${expand}>${review.more}</button></p>` : nothing}${same > 0 ? html`<p class="gap">${review.sameRows(same)}</p>` : nothing}`;
}

const gone = (text: string, review: ReviewWords): TemplateResult => html`<del><span class="unseen">${review.removed}</span>${text}</del>`;
const added = (text: string, review: ReviewWords): TemplateResult => html`<ins><span class="unseen">${review.added}</span>${text}</ins>`;

function rowTemplate(change: RowChange, review: ReviewWords): TemplateResult {
  if (change.kind !== 'changed') return change.kind === 'gone' ? html`<del>${change.text}</del>` : html`${change.text}`;
  const { name, cells } = change;
  return html`${name ? html`<b>${name}</b> – ` : nothing}${cells.map(({ label, before, after }, at) =>
    html`${at > 0 ? ' · ' : nothing}${label ? `${label}: ` : nothing}${before ? gone(before, review) : nothing}${before && after ? html` <span class="to" aria-hidden="true">→</span> ` : nothing}${after ? added(after, review) : nothing}`)}`;
}
