import { html, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/vi/index.js';

/** What can be done to a row: one button, so that Tab goes from record to record; the rest when it is open. */
export function rowActions(
  words: Words['fields'],
  at: number,
  open: boolean,
  on: { readonly toggle: () => void; readonly move: (by: -1 | 1) => void; readonly remove: () => void },
): TemplateResult {
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    on.toggle();
    ((event.currentTarget as Element).firstElementChild as HTMLElement).focus();
  };
  return html`<div class="menu" @keydown=${escape}><button type="button" class="more" aria-expanded=${open} aria-label=${words.rowMenu(at + 1)} @click=${on.toggle}>⋯</button>
    ${open
      ? html`<div class="menu-list" role="group" aria-label=${words.rowMenu(at + 1)}>
          <button type="button" class="button small" data-move="-1" @click=${() => on.move(-1)}>${words.rowUp}</button>
          <button type="button" class="button small" data-move="1" @click=${() => on.move(1)}>${words.rowDown}</button>
          <button type="button" class="button small" @click=${on.remove}>${words.rowRemove}</button></div>`
      : ''}</div>`;
}
