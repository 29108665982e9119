/**
 * The value of an element in the form that a host has put round it. It is only made when that form is read:
 * writing it out at every key would cost as much as the report is long.
 *
 * The element calls `associate` from its `formAssociatedCallback`.
 */
export class FormValue {
  readonly #host: HTMLElement & { name: string };
  readonly #value: () => string | undefined;
  #form: HTMLFormElement | null = null;

  constructor(host: HTMLElement & { name: string }, value: () => string | undefined) {
    this.#host = host;
    this.#value = value;
  }

  associate(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#fill);
    this.#form = form;
    form?.addEventListener('formdata', this.#fill);
  }

  readonly #fill = ({ formData }: FormDataEvent): void => {
    const value = this.#host.name && !this.#host.matches(':disabled') ? this.#value() : undefined;
    if (value !== undefined) formData.set(this.#host.name, value);
  };
}
