import { html, nothing, type TemplateResult } from 'lit';
import { findingText } from '../../i18n/finding-words.js';
import type { Words } from '../../i18n/vi/index.js';
import type { ReviewWords } from '../../i18n/vi/review.js';
import type { Language } from '../../outline/text.js';
import type { Finding } from '../../report/finding.js';
import type { KeptReview } from './kept-review.js';

type FileWords = ReviewWords['file'];

const button = (label: string, work: () => void, name = ''): TemplateResult => html`<button type="button" class="button ${name}" @click=${work}>${label}</button>`;

/** A file is being read. */
export const readingPanel = (words: FileWords, name: string, stop: () => void): TemplateResult =>
  html`<div class="panel" aria-busy="true"><p role="status">${words.reading(name)}</p><progress aria-label=${words.reading(name)}></progress><div class="actions">${button(words.stop, stop)}</div></div>`;

/** What reads it could not be loaded. */
export const notLoadedPanel = (words: FileWords, retry: () => void, close: () => void): TemplateResult =>
  html`<div class="panel" role="alert" tabindex="-1"><p>${words.readingFailed}</p><div class="actions">${button(words.retry, retry, 'primary')} ${button(words.close, close)}</div></div>`;

/** It could not be read: why, and another one. */
export const failedPanel = (file: FileWords, words: Words, name: string, findings: readonly Finding[], open: (other: File) => void, close: () => void): TemplateResult =>
  html`<div class="panel"><h2 tabindex="-1">${file.failed(name)}</h2><div class="notice" role="alert">${findings.map((finding) => html`<p>${findingText(words, finding)}</p>`)}</div>
    <div class="actions">${otherFile(file.other, open)} ${button(file.close, close)}</div></div>`;

function otherFile(label: string, open: (other: File) => void): TemplateResult {
  const chosen = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) open(file);
  };
  return html`<label class="button primary pick">${label}<input class="unseen" type="file" accept=".docx,.json" @change=${chosen}></label>`;
}

/** All of it is there already. */
export const nothingPanel = ({ file, nothing: none }: ReviewWords, name: string, close: () => void): TemplateResult =>
  html`<div class="panel"><h2 tabindex="-1">${file.nothing(name)}</h2><p>${none}</p><div class="actions">${button(file.close, close, 'primary')}</div></div>`;

/** What came of it. @param back takes it back, where it can be */
export const cameOf = (text: string, words: FileWords, close: () => void, back?: readonly [label: string, work: () => void]): TemplateResult =>
  html`<div class="came" tabindex="-1"><p role="status">${text}</p>${back ? html`<button type="button" class="button small" @click=${back[1]}>${back[0]}</button>` : nothing}
    <button type="button" class="link" @click=${close}>${words.close}</button></div>`;

/** One that was being gone through when its page went. */
export function keptFile({ name, at }: KeptReview, words: FileWords, language: Language, goOn: () => void, forget: () => void): TemplateResult {
  return html`<div class="came"><p role="status">${words.kept(name, new Date(at).toLocaleString(language, { dateStyle: 'short', timeStyle: 'short' }))}</p>
    <button type="button" class="button small" @click=${goOn}>${words.goOn}</button><button type="button" class="link" @click=${forget}>${words.forget}</button></div>`;
}
