import { html, nothing, type TemplateResult } from 'lit';
import { findingText } from '../../i18n/finding-words.js';
import { sectionNumber } from '../../outline/numbering.js';
import { outlineIndex } from '../../outline/outline-index.js';
import { textIn } from '../../outline/text.js';
import type { Finding } from '../../report/finding.js';
import { nexts } from './outline-rail.js';
import type { Page } from './pages.js';
import type { Screen } from './screen.js';

const titleOf = (form: Screen, { place }: Page): string => textIn(place.section.title, form.words.language);
const neighbour = (form: Screen, by: -1 | 1): Page | undefined => (form.current ? form.pages[form.pages.indexOf(form.current) + by] : undefined);

/** Where one is, on a phone. */
export function topBar(form: Screen): TemplateResult {
  const { asked = 0, answered = 0 } = form.overview.progress ?? {};
  const { current } = form;
  return html`<div class="bar top" part="top-bar"><strong>${current ? sectionNumber(current.place) : nothing} · <span aria-label=${form.words.form.answered(answered, asked)} role="img">${answered}/${asked}</span></strong>
    <span class="where">${current ? titleOf(form, current) : nothing}</span></div>`;
}

/** Back, outline, on: on a phone. */
export function bottomBar(form: Screen): TemplateResult {
  const { form: words } = form.words;
  const turn = (by: -1 | 1, label: string): TemplateResult => html`<button type="button" class="button" ?disabled=${!neighbour(form, by)} @click=${() => form.ways.toPage(neighbour(form, by))}>${label}</button>`;
  return html`<div class="bar bottom" part="bottom-bar">${turn(-1, words.back)}
    <button type="button" class="button" aria-expanded=${form.outlineOpen} @click=${() => form.ways.toOutline()}>${form.outlineOpen ? words.closeOutline : words.outline}</button>${turn(1, words.on)}</div>`;
}

/** The pages before and after, by name, where one stands on a wide screen. */
export function turns(form: Screen): TemplateResult {
  const turn = (by: -1 | 1): TemplateResult | typeof nothing => {
    const page = neighbour(form, by);
    return page ? html`<button type="button" class="button ${by > 0 ? 'on' : ''}" @click=${() => form.ways.toPage(page)}>${form.words.form[by < 0 ? 'backTo' : 'onTo'](titleOf(form, page))}</button>` : nothing;
  };
  return html`<div class="turns">${turn(-1)}${turn(1)}</div>`;
}

/** What to look at again, each with a way to its place. */
export function findingList(form: Screen): TemplateResult | typeof nothing {
  const { findings } = form.overview;
  if (findings.length === 0) return nothing;
  return html`<div class="row"><details class="findings" part="findings"><summary>${form.words.form.findings(findings.length)}</summary>
    <ul>${findings.map((finding) => html`<li>${!form.overview.placed.includes(finding)
      ? `${finding.detail === 'date' ? `${form.words.preview.date}: ` : ''}${findingText(form.words, finding)}`
      : html`<button type="button" class="link" @click=${() => form.ways.toItem(finding.itemId ?? '', finding)}>${placeOf(form, finding)}</button> ${findingText(form.words, finding)}`}</li>`)}</ul></details></div>`;
}

function placeOf(form: Screen, { itemId = '' }: Finding): string {
  const place = outlineIndex(form.store.outline).items.get(itemId);
  return place ? `${sectionNumber(place.section)} ${textIn(place.item.title, form.words.language)}:` : '';
}

/** How the report stands, after its last page. */
export function ending(form: Screen): TemplateResult {
  const { asked = 0, open = [] } = form.overview.progress ?? {};
  return html`<div class="ending"><p>${open.length > 0 ? form.words.form.left(open.length) : asked > 0 ? form.words.form.complete : nothing}</p><div class="nexts">${nexts(form)}</div></div>`;
}
