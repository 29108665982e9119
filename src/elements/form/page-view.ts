import { html, nothing, type TemplateResult } from 'lit';
import { sectionNumber } from '../../outline/numbering.js';
import { outlineIndex, type SectionPlace } from '../../outline/outline-index.js';
import type { Section } from '../../outline/outline.js';
import { itemIdsUnder } from '../../outline/relevance.js';
import { textIn, type Text } from '../../outline/text.js';
import type { NotApplicableReason } from '../../outline/values.js';
import type { Page } from './pages.js';
import type { Screen } from './screen.js';

const REASONS: readonly NotApplicableReason[] = ['none', 'out-of-scope'];

/** A page: the headings above it that the page before does not stand under, its own, its items, and the prompts under it. */
export function pageView(form: Screen, page: Page, before: Page | undefined): TemplateResult {
  const { section } = page.place;
  const leads = above(page.place).filter((place) => !before || !above(before.place).includes(place));
  return html`<section class="page" part="section" id="p-${section.id}" aria-labelledby="s-${section.id}">
    ${leads.map((lead) => head(form, lead, 'lead'))}
    ${leads.length === 0 ? crumb(form, page.place) : nothing}
    ${head(form, page.place, 'page-head')}
    ${items(form, page.place)}
    ${page.sections.map((one) => prompt(form, one))}
  </section>`;
}

function above(place: SectionPlace): SectionPlace[] {
  return place.parent ? [...above(place.parent), place.parent] : [];
}

const word = (form: Screen, text: Text): string => textIn(text, form.words.language);

/** Where a page stands, when the headings above it are out of sight. */
function crumb(form: Screen, place: SectionPlace): TemplateResult | typeof nothing {
  const names = above(place).map(({ section }) => `${section.number === undefined ? '' : `${section.number}. `}${word(form, section.title)}`);
  return names.length > 0 ? html`<p class="crumb hint">${names.join(' › ')}</p>` : nothing;
}

/** A heading: numbered ones in the words that the document prints, prompts by their short title with the question below. */
function head(form: Screen, place: SectionPlace, kind: 'lead' | 'page-head' | 'prompt-head'): TemplateResult {
  const { section, depth } = place;
  const { words } = form;
  const title = word(form, section.title);
  const text = word(form, section.text ?? section.title);
  const numbered = section.number !== undefined;
  const source = section.sourceText;
  const chosen = form.store.getReport().selection[section.id];
  return html`<div class="row head ${kind} d${depth}">
    <div class="body">
      <div role="heading" aria-level=${form.headingLevel + depth} class="title" id="s-${section.id}" tabindex="-1">${numbered ? html`<span class="number">${kind === 'lead' ? section.number : sectionNumber(place)}.</span> ${text}` : title}${section.origin === 'beyond' ? html` <span class="tag">${words.form.beyond}</span>` : nothing}</div>
      ${numbered || text === title ? nothing : html`<p class="wording">${text}</p>`}
      <div class="tools">
        ${section.guidance ? html`<button type="button" class="link opener" aria-expanded="false" @click=${turn}>${words.form.guidance}<span class="unseen">: ${title}</span></button>` : nothing}
        ${!source || saysTheSame(source, text) ? nothing : html`<details class="source"><summary class="link">${words.form.source}<span class="unseen">: ${title}</span></summary><blockquote lang="vi">${source}</blockquote></details>`}
        ${section.seeAlso?.map((id) => seeAlso(form, id))}
        ${kind === 'lead' ? nothing : leave(form, section)}
        ${chosen && chosen !== 'hidden' && !form.readonly ? html`<button type="button" class="link" @click=${() => form.select(section, undefined)}>${words.form.exclude}<span class="unseen">: ${title}</span></button>` : nothing}
      </div>
    </div>
    ${section.guidance ? html`<div class="margin"><p class="guidance">${word(form, section.guidance)}</p></div>` : nothing}
  </div>`;
}

/** Whether the source differs in spaces, number or dash only. */
const saysTheSame = (source: string, text: string): boolean =>
  source.replace(/^\s*(?:-|[\dIVX.]+\.)\s/, '').replace(/\s+/g, ' ').trim() === text;

/** Guidance stands in the margin; where there is none, it is shown when it is asked for. */
function turn(event: Event): void {
  const button = event.currentTarget as Element;
  button.setAttribute('aria-expanded', String(button.closest('.head')?.classList.toggle('guided')));
}

function seeAlso(form: Screen, id: string): TemplateResult | typeof nothing {
  const other = outlineIndex(form.store.outline).sections.get(id);
  const first = itemIdsUnder(form.store.outline, id)[0];
  if (!other || first === undefined) return nothing;
  return html`<button type="button" class="link" @click=${() => form.ways.toItem(first)}>${form.words.form.seeAlso(word(form, other.section.title))}</button>`;
}

/** The offer to leave out all of a section that holds several questions. */
function leave(form: Screen, section: Section): TemplateResult | typeof nothing {
  const { words, store, readonly, overview } = form;
  const asked = itemIdsUnder(store.outline, section.id).filter((id) => overview.gates.get(id) === 'asked');
  if (readonly || asked.length < 2) return nothing;
  return html`<details class="leave"><summary class="link">${words.form.leaveSection}<span class="unseen">: ${word(form, section.title)}</span></summary>
    <div class="choices">${REASONS.map((reason) => html`<button type="button" class="button small" @click=${(event: Event) => {
      (event.currentTarget as Element).closest('details')?.removeAttribute('open');
      form.leaveSection(section, reason);
    }}>${words.fields.reasons[reason]}</button>`)}</div></details>`;
}

/** A prompt and what is under it. One without anything asked is folded; one that is not the unit's is left out, unless all is to be seen. */
function prompt(form: Screen, section: Section): TemplateResult | typeof nothing {
  const place = outlineIndex(form.store.outline).sections.get(section.id);
  if (!place) return nothing;
  const gates = itemIdsUnder(form.store.outline, section.id).map((id) => form.gateOf((outlineIndex(form.store.outline).items.get(id) ?? raise(id)).item));
  const shown = gates.some((gate) => gate !== 'hidden');
  if (!shown) return form.everything && !form.readonly ? html`<div class="prompt not-asked">${head(form, place, 'prompt-head')}${include(form, section)}</div>` : nothing;
  const inner = (): TemplateResult => html`${head(form, place, 'prompt-head')}${items(form, place)}${section.sections?.map((one) => prompt(form, one))}`;
  if (form.everything || gates.includes('asked')) return html`<section class="prompt" aria-labelledby="s-${section.id}">${inner()}</section>`;
  return fold(form, section, html`${word(form, section.title)} <span class="tag">${form.words.form.optional}</span>`, html`<section class="prompt" aria-labelledby="s-${section.id}">${inner()}</section>`);
}

const raise = (id: string): never => {
  throw new Error(id);
};

const include = (form: Screen, section: Section): TemplateResult => html`<p class="hint">${form.words.form.notAsked}
  <button type="button" class="link" @click=${() => form.select(section, 'asked')}>${form.words.form.include}<span class="unseen">: ${word(form, section.title)}</span></button></p>`;

/** The items that a section holds itself: what is asked, then the rest folded. */
function items(form: Screen, { section }: SectionPlace): TemplateResult | typeof nothing {
  const all = section.items ?? [];
  if (all.length === 0) return nothing;
  const title = word(form, section.title);
  const draw = (list: typeof all): unknown => list.map((item) => form.field(item, word(form, item.title) === title).element);
  const asked = all.filter((item) => form.gateOf(item) === 'asked' || (form.everything && form.gateOf(item) === 'optional'));
  const rest = all.filter((item) => form.gateOf(item) === 'optional' && !asked.includes(item));
  const hidden = all.length - asked.length - rest.length;
  const alone = asked.length === 0 && section.number === undefined;
  return html`${draw(asked)}
    ${rest.length === 0 ? nothing : alone ? draw(rest) : fold(form, section, html`${form.words.form.details}`, html`${draw(rest)}`)}
    ${hidden > 0 && form.everything && !form.readonly ? include(form, section) : nothing}`;
}

/** What may be answered and need not: folded until it is opened or answered. */
function fold(form: Screen, section: Section, summary: TemplateResult, content: TemplateResult): TemplateResult {
  const open = form.opened.has(section.id) || itemIdsUnder(form.store.outline, section.id).some((id) => {
    const item = outlineIndex(form.store.outline).items.get(id)?.item;
    return item && form.overview.gates.get(id) === 'optional' && form.isAnswered(item);
  });
  if (open) form.opened.add(section.id);
  return html`<details class="fold" ?open=${open} @toggle=${(event: Event) => {
    if ((event.target as HTMLDetailsElement).open) form.opened.add(section.id);
  }}><summary class="link">${summary}</summary>${content}</details>`;
}
