import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Words } from '../../i18n/vi/index.js';
import type { ReviewWords } from '../../i18n/vi/review.js';
import type { Outline } from '../../outline/outline.js';
import { acceptProposals, type Decision } from '../../report/accept-proposals.js';
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
import { elsewhereText, findingsByEntry, told, verdictText, type Told } from './answer-words.js';
import { correct, type Correction } from './correction.js';
import { Deciding } from './deciding.js';
import { groupsOf, isText, type Entry } from './groups.js';
import { CardFocus } from './card-focus.js';
import { cardStyles } from './card.styles.js';
import { proposalCard, stayWords, type Card, type CardActions } from './proposal-card.js';
import { ReviewEvent } from './review-event.js';
import { reviewFoot, reviewGroup, reviewHead, type Asking } from './review-frame.js';
import { onReviewKey, type KeyActions } from './review-keys.js';
import type { Elsewhere, ReviewState } from './review-state.js';
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
  /** What another window did with the same file since this was last told. */
  @property({ attribute: false }) elsewhere: Elsewhere | undefined;
  /** Told of each decision, and of each key of a correction; absent: nobody keeps them, and that is said. */
  @property({ attribute: false }) keep: ((state: ReviewState) => void) | undefined;
  /** What the last button says; absent: that it goes into the draft. */
  @property({ attribute: 'done-label' }) doneLabel: string | undefined;

  @state() private asking: Asking = 'nothing';
  @state() private said = '';
  /** What was decided is being taken: nothing is decided any more, unless there is something new to be seen. */
  @state() private handed = false;
  readonly #language = new LanguageController(this);
  readonly #scheme = new SchemeController(this);
  readonly #deciding = new Deciding();
  readonly #focus = new CardFocus(this, this.#deciding);
  readonly #expanded = new Set<string>();
  #told = new Map<string, Told>();
  #findings = new Map<string, readonly Finding[]>();
  #correction: Correction | undefined;
  /** What is to be known before something else is decided. */
  #note = '';
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
    if (changed.has('elsewhere') && this.elsewhere) this.#hear(this.elsewhere);
    if (!outline || !read || !(changed.has('outline') || changed.has('report') || changed.has('read') || this.#words !== words)) return;
    if (changed.has('read')) {
      this.#deciding.begin(this.state);
      this.#correction = undefined;
      this.handed = false;
    }
    // In the other language; what was typed is there again.
    const again = this.#words !== words && this.#correction?.id;
    this.#words = words;
    const proposed = proposalsOf(outline, read, this.report);
    this.#deciding.use(proposed, groupsOf(outline, proposed, this.#review, words.language));
    this.#told = new Map(this.#deciding.entries.map((entry) => [entry.id, told(outline, entry, words, this.#review)]));
    this.#findings = findingsByEntry(read.findings, this.#told);
    if (again) this.#correction = this.#correctionOf(again);
  }

  protected override firstUpdated(): void {
    const { typed, current } = this.#deciding;
    if (this.state) void this.updateComplete.then(() => (typed.has(current) ? this.correct() : this.#focus.to(current)));
    else this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected override updated(changed: PropertyValues): void {
    this.#tell();
    // The button that was pressed is gone, or waits no longer: what is asked or told instead is where it was.
    const isAsked = changed.has('asking') && this.asking !== 'nothing';
    if (isAsked || (changed.get('handed') && this.#note)) this.renderRoot.querySelector<HTMLElement>('footer > p')?.focus();
  }

  #tell(): void {
    const changed = this.#deciding.takeChanged();
    if (changed) this.keep?.(changed);
  }

  #hear(elsewhere: Elsewhere): void {
    this.#deciding.hear(elsewhere.entries);
    this.handed = false;
    this.said = this.#note = elsewhereText(elsewhere, this.#told, this.#review);
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
    return html`<div class="root ${this.#scheme.dark ? 'dark' : ''}" lang=${language}><section class="review" aria-labelledby="title" ?inert=${this.handed}>
      ${reviewHead({ deciding, review, words, source: this.source, read, report: this.report, isKept: this.keep !== undefined && !this.elsewhere?.isOver, findings: this.#findings.get('') ?? [], filter: (filter) => this.#filter(filter), many: (ids, verdict) => this.#many(ids, verdict) })}
      <div class="groups" @keydown=${this.#onKey} @focusin=${this.#focus.onFocus}>
        ${deciding.groups.map((group) => reviewGroup({ group, deciding, review, many: (ids, verdict) => this.#many(ids, verdict), card: (entry) => this.#card(outline, entry) }))}
        ${deciding.shown.length === 0 ? html`<p class="hint none">${deciding.entries.length > 0 ? review.noneShown : review.nothing}</p>` : nothing}
      </div>
      <p class="unseen" role="status">${this.said}</p>
      ${reviewFoot({ deciding, review, asking: this.asking, note: this.#note, doneLabel: this.doneLabel ?? review.done, ask: (asking) => (this.asking = asking), many: (ids, verdict) => this.#many(ids, verdict, false), done: () => this.#done(), close: () => this.dispatchEvent(new Event('union-report-review-closed')), goOn: () => this.#focus.to(deciding.after('')), typeOn: () => this.correct([...deciding.typed.keys()][0]), untype: () => this.#untype() })}
    </section></div>`;
  }

  #card(outline: Outline, entry: Entry): unknown {
    const { id } = entry;
    const card: Card = {
      outline, words: this.#language.words, review: this.#review, told: this.#told.get(id) as Told, decision: this.#deciding.decisions.get(id), left: this.#deciding.left.get(id), isCurrent: this.#deciding.current === id,
      isExpanded: this.#expanded.has(id), correction: this.#correction?.id === id ? this.#correction : undefined, findings: this.#findings.get(id) ?? NONE, isTyped: this.#deciding.typed.has(id), isElsewhere: this.#deciding.elsewhere.has(id),
    };
    // Of hundreds of cards only those are drawn of which something has changed.
    return guard([entry, ...(Object.values(card) as unknown[])], () => (isText(entry) ? textCard(entry, card, this) : proposalCard(entry, card, this)));
  }

  decide(id: string, decision: Decision | undefined): void {
    const entry = this.#deciding.entries.find((one) => one.id === id);
    const title = this.#told.get(id)?.title ?? '';
    this.#deciding.set(id, decision);
    const { tally: { left } } = this.#deciding;
    const stays = entry && !isText(entry) && entry.stays && !this.#deciding.decisions.has(id);
    this.said = stays ? this.#review.told.stays(stayWords(entry, this.#review), title, left) : verdictText(decision, title, left, this.#review);
    this.#decided();
    // A text is chosen for in a list, which keeps the caret; what is taken back is looked at again.
    if (entry && !isText(entry) && decision) this.#focus.to(this.#deciding.after(id));
  }

  correct(id = this.#deciding.current): void {
    const correction = this.#correctionOf(id);
    if (!correction) return this.#focus.card(id)?.querySelector('select')?.focus();
    this.#correction = correction;
    this.#deciding.current = id;
    this.#decided();
    void this.updateComplete.then(() => this.#correction?.focus());
  }

  /** `undefined`: it is not put right here. */
  #correctionOf(id: string): Correction | undefined {
    const entry = this.#deciding.entries.find((one) => one.id === id);
    const { outline } = this;
    if (!entry || !outline || isText(entry) || entry.of === 'orphan' || entry.of === 'head') return undefined;
    const { decisions, typed, proposed: { report } } = this.#deciding;
    return correct(entry, {
      outline, report, decision: decisions.get(id) ?? this.#taking(id), typed: typed.get(id), words: this.#language.words, review: this.#review, root: this.renderRoot as ShadowRoot,
      changed: (typed) => {
        this.#deciding.type(id, typed);
        this.#tell();
      },
    });
  }

  endCorrection(take: boolean): void {
    const correction = this.#correction;
    this.#correction = undefined;
    if (!correction) return;
    this.#deciding.type(correction.id, undefined);
    if (take) this.decide(correction.id, correction.decision());
    else this.#focus.to(correction.id);
  }

  expand(id: string): void {
    if (!this.#expanded.delete(id)) this.#expanded.add(id);
    this.requestUpdate();
  }

  move(by: 1 | -1): void {
    this.#focus.move(by);
  }

  toRow(by: 1 | -1 | 'in' | 'out'): void {
    this.#focus.toRow(by);
  }

  accept(id = this.#deciding.current): void {
    this.#verdict(id, this.#taking(id));
  }

  skip(): void {
    this.#verdict(this.#deciding.current, { verdict: 'skip' });
  }

  /** A text that has no place is kept by accepting it, or put where it may belong. */
  #verdict(id: string, decision: Decision): void {
    const entry = this.#deciding.shown.find((one) => one.id === id);
    if (!entry) return;
    const { itemId } = isText(entry) ? entry : {};
    this.decide(id, isText(entry) && decision.verdict === 'accept' ? (itemId === undefined ? undefined : { verdict: 'put', itemId }) : decision);
    if (isText(entry)) this.move(1);
  }

  #taking(id: string): Decision {
    return this.#deciding.taking(id, this.#rowsOf(id));
  }

  readonly #rowsOf = (id: string): number | undefined => this.#told.get(id)?.rows?.changes.length;

  chooseRows(id: string, rows: readonly LeftRow[], take: boolean): void {
    this.#deciding.chooseRows(id, rows, take, this.#rowsOf(id) ?? 0);
    this.#decided();
  }

  #filter(filter: 'all' | 'look'): void {
    this.#deciding.filter = filter;
    if (!this.#deciding.shown.some(({ id }) => id === this.#deciding.current)) this.#deciding.current = this.#deciding.shown[0]?.id ?? '';
    this.requestUpdate();
  }

  #many(ids: readonly string[], verdict: 'accept' | 'skip', anew = true): void {
    this.#deciding.setMany(ids, verdict, this.#rowsOf, anew);
    this.said = this.#review.told.many(this.#deciding.tally);
    this.#decided();
  }

  /** What was asked or told before is done with. */
  #decided(): void {
    this.asking = 'nothing';
    this.#note = '';
    this.renderRoot.querySelector('footer details')?.removeAttribute('open');
    this.requestUpdate();
  }

  /** Corrections that were begun are dropped. */
  #untype(): void {
    this.#correction = undefined;
    this.#deciding.untype();
    this.#decided();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    this.#focus.onFocus(event); // Firefox tells of no focus in a window that has none itself.
    onReviewKey(event, this);
  };

  #done(): void {
    const { outline } = this;
    const { proposed } = this.#deciding;
    if (!outline || this.handed) return;
    this.handed = true;
    const decisions = this.#deciding.settled(this.#review.keptFrom(this.source));
    const change = acceptProposals(outline, proposed, decisions);
    this.dispatchEvent(new ReviewEvent(proposed.report, change, decisions));
  }
}

const NONE: readonly Finding[] = [];

declare global {
  interface HTMLElementTagNameMap {
    'union-report-review': UnionReportReview;
  }
}
