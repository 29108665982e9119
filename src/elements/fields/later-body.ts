import { html, type TemplateResult } from 'lit';
import type { Place } from '../../report/finding.js';
import { loadGrids } from '../lazy.js';
import type { FieldBody } from './field-body.js';
import type { ItemField } from './item-field.js';

type Grids = Awaited<ReturnType<typeof loadGrids>>;

let here: Grids | undefined;
let coming: Promise<Grids> | undefined;

/** The part for fields of many cells, once it is there. */
export const grids = (): Grids | undefined => here;

const load = (): Promise<Grids> =>
  (coming ??= loadGrids().then(
    (loaded) => (here = loaded),
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  ));

/** A body whose code comes a moment after the first fields. Until then a grey block stands in; what is stored is safe. */
export class LaterBody implements FieldBody {
  ready: Promise<void> | undefined;
  readonly #field: ItemField;
  readonly #make: (grids: Grids) => FieldBody;
  #body: FieldBody | undefined;
  #failed = false;

  constructor(field: ItemField, make: (grids: Grids) => FieldBody) {
    this.#field = field;
    this.#make = make;
    if (here) this.#begin(here);
    else this.#load();
  }

  template(): TemplateResult {
    if (this.#body) return this.#body.template();
    const words = this.#field.context.words.fields;
    return this.#failed
      ? html`<p class="notice">${words.notLoaded} <button type="button" class="link" @click=${() => this.#load()}>${words.retry}</button></p>`
      : html`<span class="skeleton block"></span>`;
  }

  update(rows?: ReadonlySet<string>): void {
    this.#body?.update?.(rows);
  }

  focus(place: Place): boolean {
    return this.#body?.focus?.(place) ?? false;
  }

  #begin(loaded: Grids): void {
    this.#field.context.adopt(loaded.gridStyles);
    this.#body = this.#make(loaded);
  }

  #load(): void {
    this.#failed = false;
    this.ready = load().then((loaded) => this.#begin(loaded), () => void (this.#failed = true)).then(() => this.#field.update());
  }
}
