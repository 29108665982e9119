import type { CSSResult, LitElement, ReactiveController } from 'lit';
import type { Words } from '../../i18n/vi/index.js';
import { isEmptyAnswer } from '../../kinds/index.js';
import type { Item } from '../../outline/items.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Gate, Section } from '../../outline/outline.js';
import { itemIdsUnder } from '../../outline/relevance.js';
import type { NotApplicableReason } from '../../outline/values.js';
import type { Change } from '../../report/change.js';
import type { Finding } from '../../report/finding.js';
import type { ReportStore, StoreEvent } from '../../store/report-store.js';
import type { LanguageController } from '../base/language-controller.js';
import type { FieldContext } from '../fields/field-context.js';
import { ItemField } from '../fields/item-field.js';
import { Overview } from './overview.js';
import { pagesOf, type Page } from './pages.js';
import { Ways } from './ways.js';

/** What the screen needs of the element that it stands in. */
export type ScreenHost = LitElement & { readonly locked: boolean; readonly headingLevel: number };

/**
 * What stands on the form's screen: fields, pages, what is shown of them. A change of one answer draws that
 * answer's field; the pages as a whole are drawn where it changes what is asked.
 */
export class Screen implements FieldContext, ReactiveController {
  readonly overview: Overview;
  readonly ways: Ways;
  /** Pages that this report shows. */
  pages: readonly Page[] = [];
  current: Page | undefined;
  /** Whether one page stands on the screen also where there is room for all. */
  oneByOne = false;
  /** Whether what is not asked of the unit is shown as well. */
  everything = false;
  outlineOpen = false;
  /** Sections whose details have been opened; they stay so. */
  readonly opened = new Set<string>();
  message: { readonly text: string; readonly undo: (() => void) | undefined } | undefined;
  /** Whether the pages are to be drawn anew, and not only what stands around them. */
  stale = true;
  readonly fields = new Map<string, ItemField>();
  readonly #host: ScreenHost;
  readonly #language: LanguageController;
  readonly #told: (event: StoreEvent) => void;
  #store: ReportStore | undefined;
  #unsubscribe: (() => void) | undefined;

  /** @param told of every change, after the screen has taken it in. */
  constructor(host: ScreenHost, language: LanguageController, told: (event: StoreEvent) => void) {
    this.#host = host;
    this.#language = language;
    this.#told = told;
    this.overview = new Overview(host, () => this.#store, () => this.#handOut());
    this.ways = new Ways(host, this);
    host.addController(this);
  }

  get store(): ReportStore {
    return this.#store as ReportStore;
  }

  get words(): Words {
    return this.#language.words;
  }

  get readonly(): boolean {
    return this.#host.locked;
  }

  get headingLevel(): number {
    return this.#host.headingLevel;
  }

  /** How many pages are left out because nothing on them is asked of the unit. */
  get leftOut(): number {
    return pagesOf(this.store.outline).length - this.pages.length;
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Shows the report of a store. */
  use(store: ReportStore): void {
    if (this.#store?.outline !== store.outline) {
      this.fields.clear();
      this.opened.clear();
      this.current = undefined;
    }
    this.#store = store;
    if (this.#host.isConnected) this.#listen();
  }

  #listen(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#store?.subscribe((event) => this.#take(event));
    // While nobody listened, anything may have changed.
    if (this.#store) this.redraw();
  }

  /** Draws all of it anew: another report, another language. */
  redraw(): void {
    this.overview.begin();
    for (const field of this.fields.values()) field.update();
    this.arrange();
  }

  /** Finds out anew which pages are shown, and draws them. */
  arrange(): void {
    const isShown = (item: Item): boolean => this.gateOf(item) === 'asked' || (this.gateOf(item) === 'optional' && this.isAnswered(item));
    this.pages = pagesOf(this.store.outline).filter((page) => this.everything || page.items.some(isShown));
    if (!this.current || !this.pages.includes(this.current)) this.current = this.pages[0];
    this.stale = true;
    this.#host.requestUpdate();
  }

  #take(event: StoreEvent): void {
    const { touched, before, report } = event;
    if (touched === 'everything' || before.unit !== report.unit) this.redraw();
    else {
      for (const [id, rows] of touched.rows) this.fields.get(id)?.answered(rows);
      for (const id of touched.items) if (!touched.rows.has(id)) this.fields.get(id)?.answered();
      if (this.overview.take(event)) this.arrange();
      if (before.orphans !== report.orphans) this.#host.requestUpdate();
    }
    this.#told(event);
  }

  #handOut(): void {
    const byItem = new Map<string, Finding[]>();
    for (const finding of this.overview.findings) {
      const { itemId = '' } = finding;
      byItem.set(itemId, [...(byItem.get(itemId) ?? []), finding]);
    }
    for (const [id, field] of this.fields) field.findings = byItem.get(id) ?? [];
  }

  field(item: Item, echoesHeading: boolean): ItemField {
    const known = this.fields.get(item.id);
    if (known) return known;
    const field = new ItemField(item, this, echoesHeading);
    field.element.addEventListener('focusin', () => this.ways.isAt(item));
    field.element.addEventListener('focusout', () => this.overview.soon());
    field.findings = this.overview.findings.filter(({ itemId }) => itemId === item.id);
    field.update();
    this.fields.set(item.id, field);
    return field;
  }

  /** What is asked of the report, and what is not but has been answered. */
  gateOf(item: Item): Gate {
    const gate = this.overview.gates.get(item.id) ?? 'hidden';
    return gate === 'hidden' && this.isAnswered(item) ? 'asked' : gate;
  }

  isAnswered(item: Item): boolean {
    const answer = this.store.getReport().answers[item.id];
    return !!answer && !isEmptyAnswer(item, answer);
  }

  /** Marks all that is asked and empty in a section. */
  leaveSection(section: Section, reason: NotApplicableReason): void {
    const { items } = outlineIndex(this.store.outline);
    const empty = itemIdsUnder(this.store.outline, section.id).filter((id) => {
      const item = items.get(id)?.item;
      return item && this.overview.gates.get(id) === 'asked' && !this.isAnswered(item);
    });
    const before = this.store.getReport().answers;
    const answerAll = (answer: (id: string) => unknown): void =>
      this.store.dispatch({ type: 'all', changes: empty.map((item) => ({ type: 'answer', item, answer: answer(item) }) as Change) });
    answerAll(() => ({ state: 'not-applicable', reason }));
    this.ways.toSection(section.id);
    this.say(this.words.form.sectionLeft(empty.length), () => {
      answerAll((id) => before[id]);
      this.ways.toSection(section.id);
    });
  }

  /** Takes a section that is not asked into the report, or out of it again. */
  select(section: Section, gate: Gate | undefined): void {
    this.store.dispatch({ type: 'select', node: section.id, gate });
    this.ways.toSection(section.id);
  }

  say(text: string, undo?: () => void): void {
    this.message = text ? { text, undo } : undefined;
    this.#host.requestUpdate();
  }

  adopt({ styleSheet }: CSSResult): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  show(view: { readonly oneByOne?: boolean; readonly everything?: boolean; readonly outlineOpen?: boolean }): void {
    Object.assign(this, view);
    this.arrange();
  }
}
