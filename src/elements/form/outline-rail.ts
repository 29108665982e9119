import { html, nothing, type TemplateResult } from 'lit';
import { outlineIndex, type SectionPlace } from '../../outline/outline-index.js';
import { textIn } from '../../outline/text.js';
import type { Page } from './pages.js';
import type { Screen } from './screen.js';

/** The outline at the side: where one is, how far each section is, and what may be shown. */
export function outlineRail(form: Screen): TemplateResult {
  const { words, overview, pages } = form;
  const { form: said } = words;
  const { asked = 0, answered = 0 } = overview.progress ?? {};
  const pageOf = new Map(pages.map((page) => [page.place, page]));
  const shown = new Set<SectionPlace>();
  for (const { place } of pages) for (let at: SectionPlace | undefined = place; at; at = at.parent) shown.add(at);
  return html`<nav class="rail" part="outline" aria-label=${said.outline}>
    <p class="sum" id="sum">${said.answered(answered, asked)}</p>
    <progress aria-labelledby="sum" max=${Math.max(1, asked)} .value=${answered}></progress>
    <div class="nexts">${nexts(form)}</div>
    <ol class="entries">${[...outlineIndex(form.store.outline).sections.values()].filter((place) => shown.has(place)).map((place) => entry(form, place, pageOf.get(place)))}</ol>
    <div class="views">
      <label class="option only-wide"><input type="checkbox" .checked=${form.oneByOne} @change=${(event: Event) => form.show({ oneByOne: (event.target as HTMLInputElement).checked })}><span>${said.oneByOne}</span></label>
      <label class="option"><input type="checkbox" .checked=${form.everything} @change=${(event: Event) => form.show({ everything: (event.target as HTMLInputElement).checked })}><span>${said.everything}</span></label>
      ${form.leftOut > 0 ? html`<p class="hint">${said.leftOut(form.leftOut)}</p>` : nothing}
    </div>
  </nav>`;
}

/** Ways to what is still to be done. */
export function nexts(form: Screen): TemplateResult {
  const { overview, words } = form;
  const open = overview.progress?.open.length ?? 0;
  return html`${open > 0 && !form.readonly ? html`<button type="button" class="button small" @click=${() => form.ways.toOpen()}>${words.form.nextOpen}</button>` : nothing}
    ${overview.placed.length > 0 ? html`<button type="button" class="button small" @click=${() => form.ways.toFinding()}>${words.form.nextFinding(overview.placed.length)}</button>` : nothing}`;
}

function entry(form: Screen, place: SectionPlace, page: Page | undefined): TemplateResult {
  const { section, depth } = place;
  const name = html`<span class="number">${section.number}</span><span class="name">${textIn(section.title, form.words.language)}</span>`;
  if (!page) return html`<li class="d${depth} group">${name}</li>`;
  const { asked = 0, answered = 0 } = form.overview.progress?.sections.get(section.id) ?? {};
  const noted = form.overview.placed.some(({ itemId }) => page.items.some(({ id }) => id === itemId));
  const state = asked === 0 ? 'free' : answered === 0 ? 'none' : answered < asked ? 'some' : 'all';
  return html`<li class="d${depth}"><button type="button" class="entry" aria-current=${page === form.current ? 'true' : nothing} @click=${() => form.ways.toPage(page)}>
    ${name}<span class="mark ${state} ${noted ? 'noted' : ''}"></span><span class="unseen">. ${form.words.form.state(answered, asked)}${noted ? `, ${form.words.form.noted}` : ''}</span></button></li>`;
}
