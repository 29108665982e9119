import { html, nothing, type TemplateResult } from 'lit';
import type { InboxWords } from '../../i18n/vi/inbox.js';
import { chosenFiles, type GivenFile } from './given-file.js';
import type { TakingIn } from './taking-in.js';

/** So many names are listed of what is no report: a folder of pictures has thousands. */
const LISTED = 200;

/** Where files come in, how far the reading is, and what was left aside. */
export function takePanel(words: InboxWords, taking: TakingIn, isEmpty: boolean): TemplateResult {
  const { take } = words;
  const { state, done, total, known } = taking.progress;
  const add = (files: readonly GivenFile[]): void => void taking.add(files);
  return html`<section class="take ${isEmpty ? 'empty' : ''}" aria-label=${take.files}>
      <p class="lead">${isEmpty ? take.lead : take.again}</p>
      <div class="actions">
        ${chooser(take.files, true, isEmpty, add)} ${chooser(take.folder, false, false, add)}
      </div>
      ${isEmpty ? html`<ul class="facts">${take.facts.map((fact) => html`<li>${fact}</li>`)}</ul>` : nothing}
    </section>
    ${state === 'idle' ? nothing : html`<section class="progress">
      ${taking.busy ? html`<div class="bar"><progress aria-label=${take.progress} max=${Math.max(total, 1)} value=${state === 'looking' ? nothing : done}></progress>
          <button type="button" class="button small" @click=${() => taking.stop()}>${take.stop}</button></div>` : nothing}
      <p role="status">${state === 'looking' ? take.looking : state === 'reading' ? take.reading(done, total) : state === 'stopped' ? take.stopped(done) : take.done(done - taking.aside.length)}${known ? ` ${take.known(known)}` : ''}</p>
      ${taking.aside.length ? asideList(words, taking) : nothing}
    </section>`}`;
}

function asideList({ take, count }: InboxWords, { aside }: TakingIn): TemplateResult {
  return html`<details><summary>${take.aside(aside.length)}</summary>
    ${(['picture', 'other'] as const).map((kind) => {
      const some = aside.filter((one) => one.kind === kind);
      return some.length ? html`<p class="hint">${count(some.length)} ${take.kinds[kind]}</p>
        <ul class="names">${some.slice(0, LISTED).map(({ path }) => html`<li>${path}</li>`)}${some.length > LISTED ? html`<li>…</li>` : nothing}</ul>` : nothing;
    })}</details>`;
}

function chooser(label: string, single: boolean, primary: boolean, add: (files: readonly GivenFile[]) => void): TemplateResult {
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    add(chosenFiles(input));
    input.value = '';
  };
  return html`<label class="button ${primary ? 'primary' : ''} chooser">${label}${single
    ? html`<input class="unseen" type="file" multiple accept=".docx,.json,.doc" @change=${chosen} />`
    : html`<input class="unseen" type="file" multiple webkitdirectory @change=${chosen} />`}</label>`;
}
