import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/numbers.js';
import { columnItem, partsOf, typePart, typeWhole } from '../../kinds/index.js';
import { percentOf, printPercent } from '../../kinds/ratio.js';
import type { CountItem, RatioItem } from '../../outline/items.js';
import type { Answer, CountValue, Figure, RatioValue } from '../../outline/values.js';
import { control } from './control.js';
import { titleIn } from './field-context.js';
import type { ItemField } from './item-field.js';

/** One number of things, its unit behind it, and below it what it is made up of. */
export function countField(field: ItemField): TemplateResult {
  const item = field.item as CountItem;
  const { context, answer } = field;
  const before = answer as Answer<CountValue> | undefined;
  const parts = partsOf(before);
  return html`<div class="figure">${control({ ...field.slot(), read: (text) => typeWhole(before, text, item) })}<span class="unit">${titleIn(context, item.unit)}</span></div>
    ${meant(field, answer)}
    ${item.parts
      ? html`<div class="parts" role="group" aria-label=${context.words.fields.parts}>
          ${titleIn(context, item.parts[0]?.title ?? '').startsWith(context.words.fields.parts) ? nothing : html`<p class="hint">${context.words.fields.parts}</p>`}
          ${item.parts.map(({ id, title }) => {
            const partId = `${field.controlId}.${id}`;
            return html`<div class="part"><label for=${partId}>${titleIn(context, title)}</label>
              ${control({ ...field.slot(), describedBy: `n-${item.id}`, item: columnItem({ id, kind: 'count', title, unit: item.unit }), answer: parts[id], read: (text) => typePart(before, id, text, item), id: partId })}</div>`;
          })}
        </div>`
      : nothing}`;
}

/** A share, with its percentage once the caret has left. */
export function ratioField(field: ItemField): TemplateResult {
  const { answer, context } = field;
  const { unit } = field.item as RatioItem;
  const percent = !field.active && answer?.state === 'given' ? percentOf(answer.value as RatioValue) : undefined;
  return html`<div class="figure">${control(field.slot())}<span class="unit">${titleIn(context, unit)}</span>
    <output class="percent">${percent === undefined ? nothing : `= ${printPercent(percent)}`}</output></div>`;
}

/** The number that a figure in words is taken for. */
function meant(field: ItemField, answer: Answer | undefined): TemplateResult | typeof nothing {
  if (field.active || answer?.state !== 'given') return nothing;
  const { value, text } = answer.value as Figure;
  return /\p{L}/u.test(text) ? html`<p class="hint meant">${field.context.words.fields.meant(formatNumber(value))}</p>` : nothing;
}
