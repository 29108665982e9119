import { html, type TemplateResult } from 'lit';
import { columnItem } from '../../kinds/index.js';
import type { Cell, Figure } from '../../outline/values.js';
import { control } from './control.js';
import type { ItemField } from './item-field.js';

/** Totals of a grid: computed, and beside them the ones that the officer's own records state, if wanted. */
export class TypedTotals {
  readonly #field: ItemField;
  #open = false;

  constructor(field: ItemField) {
    this.#field = field;
  }

  cell(computed: Figure | undefined, entered: Cell<Figure> | undefined, give: (answer: Cell | undefined) => void, title: string): TemplateResult {
    const { context } = this.#field;
    const item = columnItem({ id: 'total', kind: 'count', title, unit: '' });
    return html`<output>${computed?.text}</output>${this.#open || entered ? control({ item, answer: entered, give, context, name: context.words.fields.typedTotal(title) }) : ''}`;
  }

  /** Shows places for totals of one's own. */
  switch(): TemplateResult {
    const turn = (): void => {
      this.#open = !this.#open;
      this.#field.update();
    };
    return html`<button type="button" class="link" aria-pressed=${this.#open} @click=${turn}>${this.#field.context.words.fields.typeTotals}</button>`;
  }
}
