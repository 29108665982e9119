import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { outlineIndex } from '../../outline/outline-index.js';
import { sectionNumber } from '../../outline/numbering.js';
import type { Outline } from '../../outline/outline.js';
import { textIn, type Language } from '../../outline/text.js';
import { narrativesOf } from '../../report/accept-proposals.js';
import type { LooseText } from '../../report/proposal.js';
import type { Card, CardActions } from './proposal-card.js';

const KEEP = '';
const LEAVE = '~leave';

/** A text that has no place: where it is in the file, and where it could go. Left alone, it is kept. */
export function textCard(text: LooseText, { outline, words, review, told, decision, isCurrent }: Card, actions: CardActions): TemplateResult {
  const { id, itemId: likely } = text;
  const now = decision?.verdict === 'put' ? decision.itemId : decision?.verdict === 'skip' ? LEAVE : KEEP;
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    actions.decide(id, value === KEEP ? undefined : value === LEAVE ? { verdict: 'skip' } : { verdict: 'put', itemId: value });
  };
  return html`<li class=${classMap({ card: true, text: true, taken: now !== KEEP && now !== LEAVE, skipped: now === LEAVE })} data-entry=${id} tabindex=${isCurrent ? 0 : -1} aria-labelledby="t-${id}">
    <div class="head"><h4 id="t-${id}">${told.title}${told.path ? html` <span class="path">${told.path}</span>` : nothing}</h4></div>
    <div class="what"><p class="said">${text.text}</p></div>
    ${likely === undefined ? nothing : html`<p class="likely">${review.likely(titleOf(outline, words.language, likely))} <button type="button" class="button small accept" aria-pressed=${now === likely} @click=${() => actions.decide(id, now === likely ? undefined : { verdict: 'put', itemId: likely })}>${review.putThere}</button></p>`}
    <label class="place">${review.putInto}
      <select @change=${choose}>
        <option value=${KEEP} .selected=${now === KEEP}>${review.leaveKept}</option>
        ${places(outline, words.language, text.sectionId).map(([itemId, title]) => html`<option value=${itemId} .selected=${now === itemId}>${title}</option>`)}
        <option value=${LEAVE} .selected=${now === LEAVE}>${review.leaveOut}</option>
      </select></label>
  </li>`;
}

const titleOf = (outline: Outline, language: Language, itemId: string): string => places(outline, language).find(([id]) => id === itemId)?.[1] ?? '';

const known = new WeakMap<Outline, Map<string, readonly (readonly [string, string])[]>>();

/** Narratives by number and title; those of the section that the text stands under come first. */
function places(outline: Outline, language: Language, sectionId = ''): readonly (readonly [itemId: string, title: string])[] {
  const lists = known.get(outline) ?? new Map<string, readonly (readonly [string, string])[]>();
  known.set(outline, lists);
  const key = `${language} ${sectionId}`;
  const made = lists.get(key);
  if (made) return made;
  const { items } = outlineIndex(outline);
  const all = narrativesOf(outline).map((id) => {
    const place = items.get(id);
    const [title, section] = [textIn(place?.item.title ?? '', language), textIn(place?.section.section.title ?? '', language)];
    const near = place?.section.section.id === sectionId || place?.section.parent?.section.id === sectionId;
    return { near, entry: [id, [place && sectionNumber(place.section), section, title === section ? '' : `– ${title}`].filter(Boolean).join(' ')] as const };
  });
  const list = [...all.filter(({ near }) => near), ...all.filter(({ near }) => !near)].map(({ entry }) => entry);
  lists.set(key, list);
  return list;
}
