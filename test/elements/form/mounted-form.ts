import { sendKeys } from '@web/test-runner-commands';
import { UnionReportForm } from '../../../src/elements/form/union-report-form.js';
import type { Outline } from '../../../src/outline/outline.js';
import type { Answer } from '../../../src/outline/values.js';
import type { UnionReport } from '../../../src/report/union-report.js';
import { createReport } from '../../../src/report/create-report.js';
import { violationsIn } from '../../support/axe.js';
import { everyKind } from '../../support/outlines.js';

UnionReportForm.define();

/** A report on the outline that has every kind, as a province writes it. */
export const reportOn = (answers: Readonly<Record<string, unknown>> = {}, level = 'province', outline: Outline = everyKind): UnionReport => {
  const report = createReport(outline, { id: 'r1', now: new Date('2023-05-01T08:00:00Z'), unit: { name: 'LĐLĐ tỉnh Nghệ An', level } });
  return { ...report, answers: { ...report.answers, ...answers } as Record<string, Answer> };
};

export const given = <V>(value: V): Answer<V> => ({ state: 'given', value });
export const figure = (value: number, text = String(value)): Answer => given({ value, text });

/** A form on the page, with words for what a person sees and does. */
export class MountedForm {
  readonly form: UnionReportForm;

  constructor(form: UnionReportForm) {
    this.form = form;
  }

  get root(): ShadowRoot {
    return this.form.shadowRoot as ShadowRoot;
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }

  /** The field of an item. */
  item(id: string): HTMLElement {
    return this.find(`[data-item="${id}"]`);
  }

  /** The one control of an item. */
  control(id: string): HTMLInputElement {
    return this.find<HTMLInputElement>(`#${CSS.escape(`f-${id}`)}`);
  }

  /** The control of that accessible name. */
  named(name: string): HTMLInputElement {
    const found = this.all<HTMLInputElement>('[aria-label]').find((one) => one.ariaLabel === name || one.getAttribute('aria-label') === name);
    if (!found) throw new Error(`nothing is called ${name}`);
    return found;
  }

  button(text: string, within: ParentNode = this.root): HTMLButtonElement {
    const found = [...within.querySelectorAll<HTMLButtonElement>('button,summary')].find((one) => one.textContent?.trim().startsWith(text));
    if (!found) throw new Error(`no button says ${text}`);
    return found;
  }

  answer(id: string): Answer | undefined {
    return this.form.report?.answers[id];
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Types as a keyboard program does: the text is there, then `input` is told. */
  write(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
    control.focus();
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Types on the real keyboard. */
  async type(control: HTMLElement, text: string): Promise<void> {
    control.focus();
    await sendKeys({ type: text });
  }

  /** Takes the caret out of the field it is in. */
  async leave(): Promise<void> {
    const control = this.focused as HTMLElement | null;
    let told = false;
    control?.addEventListener('blur', () => void (told = true), { once: true });
    control?.blur();
    // A page in the background moves its focus without a word.
    if (!told) for (const type of ['blur', 'focusout']) control?.dispatchEvent(new FocusEvent(type, { bubbles: type === 'focusout', composed: true }));
    await Promise.resolve();
  }

  paste(control: HTMLElement, data: Readonly<Record<string, string>>): boolean {
    control.focus();
    // Firefox lets nobody read the clipboard of an event that was made by hand.
    const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(event, 'clipboardData', { value: { getData: (type: string) => data[type] ?? '' } });
    return control.dispatchEvent(event);
  }

  /** Until progress and findings are there. */
  async settled(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await this.form.updateComplete;
  }

  /** Until something is so; a busy machine takes its time. */
  async until(isSo: () => boolean): Promise<void> {
    const end = performance.now() + 30_000;
    while (!isSo() && performance.now() < end) await this.settled();
  }

  /** What axe finds wrong at WCAG 2.2 A and AA. */
  violations(): Promise<string[]> {
    return violationsIn(this.form);
  }
}

/** Puts a form on the page. */
export async function mount(properties: Partial<UnionReportForm> = {}, parent: ParentNode & Node = document.body): Promise<MountedForm> {
  const form = document.createElement('union-report-form');
  Object.assign(form, { outline: everyKind, report: reportOn() }, properties);
  parent.append(form);
  await form.updateComplete;
  const page = new MountedForm(form);
  await page.until(() => page.all('.item .skeleton').length === 0);
  return page;
}

/** Takes everything off the page again. */
export const clear = (): void => document.body.replaceChildren();
