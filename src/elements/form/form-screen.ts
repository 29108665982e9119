import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/vi/index.js';
import { formerWords } from '../../report/words-of.js';
import type { OutlineSource } from '../base/outline-source.js';
import { bottomBar, ending, findingList, topBar, turns } from './bars.js';
import { outlineRail } from './outline-rail.js';
import { pageView } from './page-view.js';
import type { Screen } from './screen.js';

/** The whole screen of the form: rail, pages, and on a phone its bars. */
export function formScreen(form: Screen): TemplateResult {
  const pages = form.stale ? form.pages.map((page, at) => pageView(form, page, form.pages[at - 1])) : noChange;
  form.stale = false;
  return html`<div class="frame ${form.oneByOne ? 'one' : 'all'} ${form.outlineOpen ? 'outline-open' : ''}">
    ${topBar(form)}${outlineRail(form)}
    <div class="column">${findingList(form)}<div class="pages">${pages}</div>${turns(form)}${orphans(form)}${ending(form)}</div>
    ${bottomBar(form)}${message(form)}
  </div>`;
}

/** What was just done, said once, with the way back. */
function message(form: Screen): TemplateResult {
  const { message: said, words } = form;
  const undo = (): void => {
    said?.undo?.();
    form.say(words.form.undone);
  };
  return html`<div class="message ${said ? 'shown' : ''}" part="message"><span role="status">${said?.text}</span>
    ${said?.undo ? html`<button type="button" class="button small" @click=${undo}>${words.form.undo}</button>` : nothing}
    ${said ? html`<button type="button" class="button small" aria-label=${words.form.dismiss} @click=${() => form.say('')}>×</button>` : nothing}</div>`;
}

/** Answers that the outline has no question for any more. */
function orphans(form: Screen): TemplateResult | typeof nothing {
  const { orphans: kept } = form.store.getReport();
  if (kept.length === 0) return nothing;
  const { form: words } = form.words;
  return html`<section class="orphans" aria-labelledby="orphans"><div role="heading" aria-level=${form.headingLevel} class="title" id="orphans">${words.orphans}</div><p class="hint">${words.orphansHint}</p>
    ${kept.map(({ itemId, title, answer }) => html`<div class="orphan"><p class="label">${title ?? words.orphanUntitled}</p>
      <p class="kept">${answer.state === 'given' ? formerWords(answer.value, '') : answer.state === 'unparsed' ? answer.text : form.words.fields.reasons[answer.reason]}</p>
      ${form.readonly ? nothing : html`<details><summary class="link">${words.removeOrphan}<span class="unseen">: ${title ?? words.orphanUntitled}</span></summary>
        <button type="button" class="button small" @click=${() => form.store.dispatch({ type: 'orphan-remove', itemId })}>${words.removeForGood}</button></details>`}</div>`)}
  </section>`;
}

/** What stands in for the form while there is no outline. */
export function standIn(words: Words['form'], source: OutlineSource): TemplateResult {
  const failed = source.status === 'failed';
  if (failed || source.status === 'none') return html`<div class="stand-in" role=${failed ? 'alert' : nothing}><p class="notice">${failed ? words.failed : words.unknown}</p>
    ${failed ? html`<button type="button" class="button" @click=${() => source.retry()}>${words.retry}</button>` : nothing}</div>`;
  return html`<div class="frame" aria-busy="true"><p class="unseen" role="status">${words.loading}</p>
    <div class="rail" aria-hidden="true">${Array.from({ length: 9 }, () => html`<span class="skeleton"></span>`)}</div>
    <div class="column" aria-hidden="true">${Array.from({ length: 4 }, () => html`<span class="skeleton line"></span><span class="skeleton block"></span>`)}</div></div>`;
}
