import { html, nothing, type TemplateResult } from 'lit';
import { answerOf, chosen, control, optionsOf, otherWords } from './control.js';
import type { ItemField } from './item-field.js';

/** More options than this stand in a list to open. */
const RADIOS = 5;

/** One of some options: radio buttons, or a list where there are many. */
export function choiceField(field: ItemField): TemplateResult {
  const { item, answer, context, controlId } = field;
  const slot = field.slot();
  const options = optionsOf(item, context);
  if (options.length > RADIOS) return control(slot);
  const now = chosen(answer);
  return html`<div class="options ${item.kind}">
    ${options.map(([key, title]) => html`<label class="option"><input type="radio" name=${controlId} value=${key} .checked=${now === key}
      ?disabled=${context.readonly} @change=${() => field.give(answerOf(item, key))}><span>${title}</span></label>`)}
    ${now && !context.readonly ? html`<button type="button" class="link" @click=${() => field.give(undefined)}>${context.words.fields.unchoose}</button>` : nothing}
  </div>${otherWords(slot)}`;
}
