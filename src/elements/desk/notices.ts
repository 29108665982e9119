import { html, nothing, type TemplateResult } from 'lit';
import type { DraftStatus } from '../../drafts/draft-session.js';
import { statusText } from '../../drafts/status-text.js';
import type { Words } from '../../i18n/vi/index.js';
import type { OutlineSource } from '../base/outline-source.js';

/** Whether what was typed is safe; where it is not, a way to save it by hand. */
export function statusTemplate(status: DraftStatus | undefined, { desk, drafts }: Words, copy: () => void): TemplateResult | typeof nothing {
  if (!status) return nothing;
  const trouble = status.state === 'not-kept' || status.state === 'failed';
  return html`<div class="status ${status.state}">
    <span role=${trouble ? 'status' : nothing}>${statusText(drafts, status, new Date())}</span>
    <button type="button" class=${trouble ? 'button small' : 'link'} @click=${copy}>${desk.copy}</button>
  </div>`;
}

/** In the browser of an app, said before anything is typed. `copied`: whether the address is on the clipboard. */
export function inAppTemplate(app: string, { desk }: Words, copied: 'no' | 'copied' | 'selected', copy: (box: HTMLInputElement) => void, close: () => void): TemplateResult {
  const select = (event: Event): void => (event.target as HTMLInputElement).select();
  return html`<section class="notice in-app">
    <p><strong>${desk.inApp(app)}</strong> ${desk.inAppAdvice}</p>
    <div class="address">
      <input type="text" readonly aria-label=${desk.address} .value=${location.href} @focus=${select} />
      <button type="button" class="button" @click=${(event: Event) => copy((event.currentTarget as Element).previousElementSibling as HTMLInputElement)}>${desk.copyAddress}</button>
    </div>
    <p role="status">${copied === 'copied' ? desk.copied : copied === 'selected' ? desk.selected : ''}</p>
    <p>${desk.inAppStay} <button type="button" class="link" @click=${close}>${desk.close}</button></p>
  </section>`;
}

/** Before there is anything to work on. */
export function waitingTemplate({ form }: Words, status: OutlineSource['status'], retry: () => void): TemplateResult {
  if (status === 'none') return html`<p class="notice">${form.unknown}</p>`;
  if (status === 'failed') return html`<p class="notice" role="alert">${form.failed} <button type="button" class="button small" @click=${retry}>${form.retry}</button></p>`;
  return html`<div class="waiting" aria-busy="true"><p class="unseen" role="status">${form.loading}</p>
    ${[1, 2, 3].map(() => html`<div class="bones" aria-hidden="true"><span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span></div>`)}</div>`;
}
