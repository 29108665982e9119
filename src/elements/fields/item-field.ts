import { html, nothing, render, type TemplateResult } from 'lit';
import { findingText } from '../../i18n/finding-words.js';
import { isEmptyAnswer } from '../../kinds/index.js';
import type { Item } from '../../outline/items.js';
import type { Answer, NotApplicable, NotApplicableReason } from '../../outline/values.js';
import type { Change } from '../../report/change.js';
import type { Finding, Place } from '../../report/finding.js';
import { bodyOf, isGroup, type FieldBody } from './field-body.js';
import { titleIn, type FieldContext } from './field-context.js';
import type { Slot } from './control.js';
import { typed } from './typed.js';

/** Kinds that show nothing derived from what is typed until the caret has left. */
const STILL: ReadonlySet<Item['kind']> = new Set(['narrative', 'text', 'date', 'ratio']);
const REASONS: readonly NotApplicableReason[] = ['none', 'out-of-scope'];

/**
 * One item on the screen: its question, the field of its kind, and what there is to say about the answer.
 * It draws itself, so that a key typed in one item costs the same however many others there are.
 */
export class ItemField {
  readonly item: Item;
  readonly context: FieldContext;
  /** Its question is the heading that it stands under: said, but not shown again. */
  readonly echoesHeading: boolean;
  readonly element = document.createElement('div');
  readonly #body: FieldBody;
  /** Whether it is marked as left out. Someone who types "không phát sinh" goes on typing in the same field. */
  #isLeft = false;
  /** Whether it was drawn as it looks while somebody types in it. */
  #typing = false;
  #findings: readonly Finding[] = [];
  #shownFindings: readonly Finding[] = [];

  constructor(item: Item, context: FieldContext, echoesHeading: boolean) {
    this.item = item;
    this.context = context;
    this.echoesHeading = echoesHeading;
    this.#body = bodyOf(this);
    this.element.dataset['item'] = item.id;
    // Later: what is being taken away by a drawing loses its focus in the midst of it.
    this.element.addEventListener('focusout', () => queueMicrotask(() => void (this.active || this.update())));
  }

  /** Whether the caret is in it. What could move under the fingers waits until it is not. */
  get active(): boolean {
    return this.element.contains((this.element.getRootNode() as Document | ShadowRoot).activeElement ?? null);
  }

  get answer(): Answer | undefined {
    return this.context.store.getReport().answers[this.item.id];
  }

  /** Resolves when its field is there to be written in. */
  get ready(): Promise<void> | undefined {
    return this.#body.ready;
  }

  get controlId(): string {
    return `f-${this.item.id}`;
  }

  get describedBy(): string {
    return `h-${this.item.id} n-${this.item.id}`;
  }

  get findings(): readonly Finding[] {
    return this.#shownFindings;
  }

  set findings(findings: readonly Finding[]) {
    this.#findings = findings;
    if (!this.active && (findings.length > 0 || this.#shownFindings.length > 0)) this.update();
  }

  give(answer: Answer | undefined): void {
    const change = { type: 'answer', item: this.item.id, answer } as Change;
    if (!this.#typing || !this.#isStill(answer)) this.dispatch(change);
    else if (!this.context.readonly) this.context.store.type(change);
  }

  dispatch(change: Change): void {
    if (!this.context.readonly) this.context.store.dispatch(change);
  }

  slot(): Slot {
    const { item, answer, context, controlId, describedBy } = this;
    return { item, answer, context, give: (next) => this.give(next), id: controlId, describedBy };
  }

  /** Takes in that its answer has changed. While a person types, nothing around the text looks different from key to key. */
  answered(rows?: ReadonlySet<string>): void {
    const typing = this.#isStill(this.answer) && this.active;
    if (!typing || !this.#typing) this.update(rows);
    this.#typing = typing;
  }

  /** Whether it looks the same while such an answer is typed on. */
  #isStill(answer: Answer | undefined): boolean {
    return STILL.has(this.item.kind) && !this.#isLeft && answer?.state === 'given' && !isEmptyAnswer(this.item, answer);
  }

  /** Draws it anew. @param rows those of its rows that have changed; absent: all. */
  update(rows?: ReadonlySet<string>): void {
    if (!this.active) {
      this.#shownFindings = this.#findings;
      this.#isLeft = this.answer?.state === 'not-applicable';
    }
    this.#typing = false;
    render(this.#template(), this.element);
    this.#body.update?.(rows);
  }

  /** Puts the caret into it, at a row, column or part where one is named. */
  focus(place: Place = {}): void {
    if (this.#body.focus?.(place)) return;
    const id = place.partId ? `${this.controlId}.${place.partId}` : this.controlId;
    const control = this.element.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? this.element.querySelector<HTMLElement>('input,textarea,select,button,summary');
    control?.focus();
  }

  #template(): TemplateResult {
    const { item, context, answer, controlId } = this;
    const left = this.#isLeft && answer?.state === 'not-applicable' ? answer : undefined;
    const title = titleIn(context, item.title);
    const seen = this.echoesHeading ? 'label unseen' : 'label';
    const group = isGroup(item);
    return html`<div class="item row ${item.kind} ${left ? 'left' : ''}" part="item" role=${group || left ? 'group' : nothing} aria-labelledby=${group || left ? `l-${item.id}` : nothing}>
      <div class="body">
        <div class="question">
          ${group || left ? html`<span class=${seen} id="l-${item.id}">${title}</span>` : html`<label class=${seen} for=${controlId} id="l-${item.id}">${title}</label>`}
        </div>
        ${left ? this.#left(left) : html`<p class="hint" id="h-${item.id}">${item.hint ? titleIn(context, item.hint) : nothing}</p>${this.#body.template()}`}
        ${this.#leave(answer)}
      </div>
      <div class="margin" id="n-${item.id}">
        ${this.#shownFindings.map((finding) => html`<p class="notice"><span class="unseen">${context.words.fields.notice}</span>${findingText(context.words, finding)}</p>`)}
      </div>
    </div>`;
  }

  /**
   * The offer to leave the item out, as long as there is nothing in it that could get lost. It stands behind the
   * field, so that Tab leads from answer to answer.
   */
  #leave(answer: Answer | undefined): TemplateResult | typeof nothing {
    const { words, readonly } = this.context;
    if (readonly || answer?.state === 'not-applicable' || (answer && !isEmptyAnswer(this.item, answer))) return nothing;
    return html`<details class="leave"><summary class="link">${words.fields.leave}<span class="unseen">: ${titleIn(this.context, this.item.title)}</span></summary>
      <div class="choices">${REASONS.map((reason) => html`<button type="button" class="button small" @click=${() => this.#mark(reason)}>${words.fields.reasons[reason]}</button>`)}</div>
    </details>`;
  }

  #mark(reason: NotApplicableReason): void {
    this.#isLeft = true;
    this.give({ state: 'not-applicable', reason });
    this.element.querySelector('input')?.focus();
  }

  #left({ reason, note }: NotApplicable): TemplateResult {
    const { words, readonly } = this.context;
    const write = (event: Event): void => {
      const text = (event.target as HTMLInputElement).value;
      this.give({ state: 'not-applicable', reason, ...(text ? { note: text } : {}) });
    };
    const back = (): void => {
      this.give(undefined);
      this.focus();
    };
    return html`<p class="reason">${words.fields.reasons[reason]}${readonly ? nothing : html` <button type="button" class="link" @click=${back}>${words.fields.unleave}</button>`}</p>
      ${readonly && !note ? nothing : html`<label class="hint" for="r-${this.item.id}">${words.fields.reasonNote}</label><input type="text" id="r-${this.item.id}" ?readonly=${readonly} ${typed(note ?? '')} @input=${write}>`}`;
  }
}
