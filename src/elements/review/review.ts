import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Words } from '../../i18n/vi/index.js';
import type { ReviewWords } from '../../i18n/vi/review.js';
import type { Outline } from '../../outline/outline.js';
import { acceptProposals, takenAnswer, type Decision } from '../../report/accept-proposals.js';
import type { Finding } from '../../report/finding.js';
import type { LeftRow } from '../../report/leave-rows.js';
import { proposalsOf, type ReadFile } from '../../report/proposal.js';
import type { UnionReport } from '../../report/union-report.js';
import { containEvents } from '../base/contain-events.js';
import { controls } from '../base/controls.js';
import { LanguageController } from '../base/language-controller.js';
import { SchemeController } from '../base/scheme-controller.js';
import { tokens } from '../base/tokens.js';
import { fieldStyles } from '../fields/field-styles.js';
import { told, type Told } from './answer-words.js';
import { correctAnswer, correctDetail, type Correction } from './correction.js';
import { Deciding } from './deciding.js';
import { groupsOf, isText, type Entry } from './groups.js';
import type { ReviewState } from './kept-review.js';
import { cardStyles } from './card.styles.js';
import { proposalCard, stayWords, type Card, type CardActions } from './proposal-card.js';
import { ReviewEvent } from './review-event.js';
import { reviewFoot, reviewHead, type Asking } from './review-frame.js';
import { onReviewKey, type KeyActions } from './review-keys.js';
import { reviewWords, type SourceKind } from './review-words.js';
import { styles } from './review.styles.js';
import { textCard } from './text-card.js';

/**
 * What a file brings, gone through answer by answer: accepted, put right, left out. It changes nothing itself: it
 * hands over one change. Knows an outline, a report (or none) and what was read, and nothing of where they are from.
 *
 * @fires {ReviewEvent} union-report-reviewed - Somebody is done; the change is to be made of `event.report`.
 * @fires union-report-review-closed - The review was left; nothing is taken.
 */
export class UnionReportReview extends LitElement implements CardActions, KeyActions {
  static override styles = [tokens('review'), controls, fieldStyles, styles, cardStyles];

  @property({ attribute: false }) outline: Outline | undefined;
  /** The report that the file is laid beside; absent: the file becomes a report of its own. */
  @property({ attribute: false }) report: UnionReport | undefined;
  /** What the file says. */
  @property({ attribute: false }) read: ReadFile | undefined;
  /** Name of the file, or whatever else it comes from. */
  @property() source = '';
  /** What that is: the words go by it. */
  @property({ attribute: 'source-kind' }) sourceKind: SourceKind = 'file';
  /** What was decided on it before, where it is gone on with. */
  @property({ attribute: false }) state: ReviewState | undefined;
  /** Told of each decision; `null`: nobody keeps them, and that is said. */
  @property({ attribute: false }) keep: ((state: ReviewState) => void) | null | undefined;
  /** What the last button says; absent: that it goes into the draft. */
  @property({ attribute: 'done-label' }) doneLabel: string | undefined;

  @state() private asking: Asking = 'nothing';
  @state() private said = '';
  readonly #language = new LanguageController(this);
  readonly #scheme = new SchemeController(this);
  readonly #deciding = new Deciding();
  readonly #expanded = new Set<string>();
  #told = new Map<string, Told>();
  #findings = new Map<string, readonly Finding[]>();
  #correction: Correction | undefined;
  /** How many changes of what is decided were told. */
  #kept = 0;
  /** The words that what is drawn was made with. */
  #words: Words | undefined;

  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { outline, read } = this;
    const { words } = this.#language;
    if (!outline || !read || !(changed.has('outline') || changed.has('report') || changed.has('read') || this.#words !== words)) return;
    if (changed.has('read')) {
      this.#deciding.decisions.clear();
      this.#deciding.left.clear();
      if (this.state) this.#deciding.restore(this.state);
      this.#correction = undefined;
    }
    this.#words = words;
    const proposed = proposalsOf(outline, read, this.report);
    this.#deciding.use(proposed, groupsOf(outline, proposed, this.#review, words.language));
    this.#told = new Map(this.#deciding.entries.map((entry) => [entry.id, told(outline, entry, words, this.#review)]));
    this.#findings = new Map();
    for (const finding of read.findings) {
      const id = finding.itemId !== undefined ? `answer:${finding.itemId}` : finding.detail !== undefined ? `detail:${finding.detail}` : '';
      const place = this.#told.has(id) ? id : '';
      this.#findings.set(place, [...(this.#findings.get(place) ?? []), finding]);
    }
  }

  protected override firstUpdated(): void {
    if (this.state) void this.updateComplete.then(() => this.#goTo(this.#deciding.current));
    else this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected override updated(): void {
    if (this.#deciding.changes === this.#kept) return;
    this.#kept = this.#deciding.changes;
    this.keep?.(this.#deciding.state);
  }

  get #review(): ReviewWords {
    return reviewWords(this.#language.language, this.sourceKind);
  }

  protected override render(): TemplateResult {
    const { language, words } = this.#language;
    const { outline, read } = this;
    const deciding = this.#deciding;
    const review = this.#review;
    if (!outline || !read) return html`<div class="root"></div>`;
    return html`<div class="root ${this.#scheme.dark ? 'dark' : ''}" lang=${language}><section class="review" aria-labelledby="title">
      ${reviewHead({ deciding, review, words, source: this.source, read, report: this.report, isKept: this.keep !== null, findings: this.#findings.get('') ?? [], filter: (filter) => this.#filter(filter), many: (ids, verdict) => this.#many(ids, verdict) })}
      <div class="groups" @keydown=${this.#onKey} @focusin=${this.#isAt}>
        ${deciding.groups.map((group) => {
          const shown = group.entries.filter((entry) => deciding.isShown(entry));
          const ids = shown.map(({ id }) => id);
          if (shown.length === 0) return nothing;
          return html`<section class="group" aria-labelledby="g-${group.id}"><div class="group-head"><h3 id="g-${group.id}">${group.title}</h3>
            ${group.id === 'texts' ? html`<p class="hint">${review.textsHint}</p>` : group.entries.every((entry) => 'stays' in entry) ? nothing : html`<div class="actions"><button type="button" class="link" @click=${() => this.#many(ids, 'accept')}>${review.acceptSection}<span class="unseen">${review.of(group.title)}</span></button>
              <button type="button" class="link" @click=${() => this.#many(ids, 'skip')}>${review.skipSection}<span class="unseen">${review.of(group.title)}</span></button></div>`}</div>
            <ul>${repeat(shown, ({ id }) => id, (entry) => this.#card(outline, entry))}</ul></section>`;
        })}
        ${deciding.shown.length === 0 ? html`<p class="hint none">${deciding.entries.length > 0 ? review.noneShown : review.nothing}</p>` : nothing}
      </div>
      <p class="unseen" role="status">${this.said}</p>
      ${reviewFoot({ deciding, review, asking: this.asking, doneLabel: this.doneLabel ?? review.done, ask: (asking) => (this.asking = asking), many: (ids, verdict) => this.#many(ids, verdict, false), done: () => this.#done(), close: () => this.#close(), goOn: () => this.#goTo(deciding.after('')) })}
    </section></div>`;
  }

  #card(outline: Outline, entry: Entry): unknown {
    const { id } = entry;
    const card: Card = {
      outline, words: this.#language.words, review: this.#review, told: this.#told.get(id) as Told, decision: this.#deciding.decisions.get(id), left: this.#deciding.left.get(id), isCurrent: this.#deciding.current === id,
      isExpanded: this.#expanded.has(id), correction: this.#correction?.id === id ? this.#correction : undefined, findings: this.#findings.get(id) ?? NONE,
    };
    // Of hundreds of cards only those are drawn of which something has changed.
    return guard([entry, ...(Object.values(card) as unknown[])], () => (isText(entry) ? textCard(entry, card, this) : proposalCard(entry, card, this)));
  }

  decide(id: string, decision: Decision | undefined): void {
    const entry = this.#deciding.entries.find((one) => one.id === id);
    const title = this.#told.get(id)?.title ?? '';
    this.#deciding.set(id, decision);
    const { left } = this.#deciding.tally;
    const { told } = this.#review;
    const stays = entry && !isText(entry) && entry.stays && !this.#deciding.decisions.has(id);
    this.said = stays ? told.stays(stayWords(entry, this.#review), title, left) : !decision ? told.open(title, left) : decision.verdict === 'skip' ? told.skip(title, left) : decision.verdict === 'correct' || decision.verdict === 'correct-detail' ? told.correct(title, left) : told.accept(title, left);
    this.asking = 'nothing';
    this.requestUpdate();
    // A text is chosen for in a list, which keeps the caret; what is taken back is looked at again.
    if (entry && !isText(entry) && decision) this.#goTo(this.#deciding.after(id));
  }

  correct(id = this.#deciding.current): void {
    const entry = this.#deciding.entries.find((one) => one.id === id);
    const { outline } = this;
    if (!entry || !outline || isText(entry) || entry.of === 'orphan' || entry.of === 'head') return void this.renderRoot.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"] select`)?.focus();
    const before = this.#deciding.decisions.get(id);
    this.#correction = entry.of === 'answer'
      ? correctAnswer(outline, this.#deciding.proposed.report, entry, takenAnswer(outline, entry, before ?? this.#taking(id)), this.#language.words, (sheet) => this.#adopt(sheet))
      : correctDetail(entry, before?.verdict === 'correct-detail' ? before.document : entry.incoming, this.#review);
    this.#deciding.current = id;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#correction?.focus());
  }

  endCorrection(take: boolean): void {
    const correction = this.#correction;
    this.#correction = undefined;
    if (!correction) return;
    if (take) this.decide(correction.id, correction.decision());
    else this.#goTo(correction.id);
  }

  expand(id: string): void {
    if (!this.#expanded.delete(id)) this.#expanded.add(id);
    this.requestUpdate();
  }

  move(by: 1 | -1): void {
    this.#goTo(this.#deciding.beside(this.#deciding.current, by));
  }

  accept(id = this.#deciding.current): void {
    this.#verdict(id, this.#taking(id));
  }

  skip(): void {
    this.#verdict(this.#deciding.current, { verdict: 'skip' });
  }

  /** A text that has no place is kept by accepting it. */
  #verdict(id: string, decision: Decision): void {
    const entry = this.#deciding.shown.find((one) => one.id === id);
    if (!entry) return;
    this.decide(id, isText(entry) && decision.verdict === 'accept' ? undefined : decision);
    if (isText(entry)) this.move(1);
  }

  #taking(id: string): Decision {
    return this.#deciding.taking(id, this.#rowsOf(id));
  }

  readonly #rowsOf = (id: string): number | undefined => this.#told.get(id)?.rows?.changes.length;

  chooseRows(id: string, rows: readonly LeftRow[], take: boolean): void {
    this.#deciding.chooseRows(id, rows, take, this.#rowsOf(id) ?? 0);
    this.asking = 'nothing';
    this.requestUpdate();
  }

  toRow(by: 1 | -1 | 'in' | 'out'): void {
    const { current } = this.#deciding;
    const boxes = [...this.renderRoot.querySelectorAll<HTMLElement>(`[data-entry="${CSS.escape(current)}"] .row input`)];
    const at = boxes.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLElement);
    const next = by === 'in' ? boxes[0] : by === 'out' ? undefined : boxes[at + by];
    if (next) next.focus();
    else if (by === 1) this.move(1);
    else if (by !== 'in') this.#goTo(current);
  }

  #filter(filter: 'all' | 'look'): void {
    this.#deciding.filter = filter;
    if (!this.#deciding.shown.some(({ id }) => id === this.#deciding.current)) this.#deciding.current = this.#deciding.shown[0]?.id ?? '';
    this.requestUpdate();
  }

  #many(ids: readonly string[], verdict: 'accept' | 'skip', anew = true): void {
    this.#deciding.setMany(ids, verdict, this.#rowsOf, anew);
    this.said = this.#review.told.many(this.#deciding.tally);
    this.asking = 'nothing';
    this.requestUpdate();
  }

  /** The focus to an entry, which comes into sight. */
  #goTo(id: string): void {
    this.#deciding.current = id;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const card = this.renderRoot.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`);
      card?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: 'nearest' });
    });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    this.#isAt(event); // Firefox tells of no focus in a window that has none itself.
    onReviewKey(event, this);
  };

  readonly #isAt = (event: Event): void => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('.card')?.dataset['entry'];
    if (id === undefined || id === this.#deciding.current) return;
    this.#deciding.current = id;
    this.requestUpdate();
  };

  #adopt({ styleSheet }: CSSResult): void {
    const root = this.renderRoot as ShadowRoot;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  #done(): void {
    const { outline } = this;
    const { proposed } = this.#deciding;
    if (!outline) return;
    const decisions = this.#deciding.settled(this.#review.keptFrom(this.source));
    const change = acceptProposals(outline, proposed, decisions);
    this.dispatchEvent(new ReviewEvent(proposed.report, change, decisions, [...decisions.values()].filter(({ verdict }) => verdict !== 'skip' && verdict !== 'keep').length));
  }

  #close(): void {
    this.dispatchEvent(new Event('union-report-review-closed'));
  }
}

const NONE: readonly Finding[] = [];

declare global {
  interface HTMLElementTagNameMap {
    'union-report-review': UnionReportReview;
  }
}
