import { sendKeys } from '@web/test-runner-commands';
import { violationsIn } from '../../support/axe.js';

/** Waits until something holds; the message tells what did not. */
export async function until<T>(what: string, look: () => T | undefined | false | null | Promise<T | undefined | false | null>): Promise<T> {
  for (const end = performance.now() + 30_000; performance.now() < end; ) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Waited in vain until ${what}`);
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Every element inside another, through shadow roots. */
export function* inside(root: ParentNode): Iterable<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* inside(element.shadowRoot);
  }
}

/** An element on the page, as a person sees and uses it: by words, whatever shadow roots lie between. */
export class OnPage<E extends HTMLElement> {
  readonly element: E;

  constructor(element: E) {
    this.element = element;
  }

  all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...inside(this.element.shadowRoot as ShadowRoot)].filter((one): one is T => one.matches(selector));
  }

  one<T extends HTMLElement = HTMLElement>(selector: string): T {
    const [found] = this.all<T>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  }

  /** All that can be read on it. */
  get text(): string {
    const texts: string[] = [];
    const read = (node: Node): void => {
      if (node instanceof HTMLElement && !isShown(node) && !/^(option|slot)$/.test(node.localName) && getComputedStyle(node).display !== 'contents') return;
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
      const children = node instanceof HTMLElement && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
      children.forEach(read);
    };
    read(this.element);
    return texts.join(' ').replace(/\s+/g, ' ').trim();
  }

  sees(text: string | RegExp): Promise<true> {
    // Where one element ends and the next begins, there may be a space or none.
    const solid = (words: string): string => words.replace(/\s+/g, '');
    const seen = (): boolean => (typeof text === 'string' ? solid(this.text).includes(solid(text)) : text.test(this.text));
    return until(`“${String(text)}” is seen in “${this.text.slice(0, 400)}”`, seen as () => true);
  }

  button(name: string): HTMLElement | undefined {
    return this.all('button, a, summary').find((one) => isShown(one) && (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(name));
  }

  async press(name: string): Promise<void> {
    (await until(`there is a button “${name}” in “${this.text.slice(0, 300)}”`, () => this.button(name))).click();
  }

  /** The control under a visible label, or of that name. */
  field(label: string): HTMLInputElement {
    const named = (one: HTMLInputElement): (string | null | undefined)[] => [
      one.getAttribute('aria-label'),
      ...[...(one.labels ?? [])].map((shown) => shown.textContent),
      (one.getRootNode() as ShadowRoot).getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent,
    ];
    const found = this.all<HTMLInputElement>('input, textarea, select').find((one) => isShown(one) && named(one).some((name) => name?.trim().startsWith(label)));
    if (!found) throw new Error(`no field is called “${label}”`);
    return found;
  }

  /** Puts a text into a field as a keyboard program does. */
  fill(label: string, text: string): void {
    const field = this.field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async types(text: string): Promise<void> {
    await sendKeys({ type: text });
  }

  async key(press: string): Promise<void> {
    await sendKeys({ press });
  }

  /** Waits until the caret is in a field that is typed in, and returns that. */
  caret(): Promise<HTMLInputElement> {
    return until('the caret is in a field', () => (this.focused?.matches('input[type=text], textarea') ? (this.focused as HTMLInputElement) : undefined));
  }

  /** Takes the caret out of the field it is in. */
  leave(): void {
    const field = this.focused;
    let told = false;
    field?.addEventListener('blur', () => void (told = true), { once: true });
    field?.blur();
    // A page in the background moves its focus without a word.
    if (!told) for (const type of ['blur', 'focusout']) field?.dispatchEvent(new FocusEvent(type, { bubbles: type === 'focusout', composed: true }));
  }

  /** What has the focus, through shadow roots. */
  get focused(): HTMLElement | null {
    let at = document.activeElement as HTMLElement | null;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement as HTMLElement;
    return at;
  }

  /** What axe finds wrong at WCAG 2.2 A and AA. */
  violations(): Promise<string[]> {
    return violationsIn(this.element);
  }
}

/** Puts an element on the page, in a box of some width. */
export async function put<E extends HTMLElement & { updateComplete: Promise<boolean> }>(element: E, properties: Partial<E> = {}, width = '1200px'): Promise<OnPage<E>> {
  Object.assign(element, properties);
  const box = document.createElement('div');
  box.style.width = width;
  box.append(element);
  document.body.append(box);
  await element.updateComplete;
  return new OnPage(element);
}

/** Takes everything off the page again. */
export const clear = (): void => document.body.replaceChildren();
