import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { isSummary, type IntakeHead } from '../../consolidation/summary.js';
import type { Standing } from '../../consolidation/standing.js';
import { fold } from '../../i18n/fold.js';
import type { ReadFile } from '../../report/proposal.js';
import { applyChange } from '../../report/apply-change.js';
import { controls } from '../base/controls.js';
import { tokens } from '../base/tokens.js';
import { fileRow, nameOf } from './file-row.js';
import { styles } from './files.styles.js';
import { InboxView } from './inbox-view.js';
import { loadReview } from '../lazy.js';
import type { ReviewEvent } from '../review/review-event.js';
import { oncePerChoice, reviewCard, type ReviewDrawing } from './review-card.js';
import type { Progress } from './taking-in.js';
import { takePanel } from './take-panel.js';

const GROUPS = ['review', 'counted', 'duplicate', 'rejected'] as const;
type Group = (typeof GROUPS)[number];

/** How many rows a group shows at first, and adds. */
const STEP = 50;

/** The files of an inbox: taken in, named with what became of them, and settled. */
export class InboxFiles extends InboxView {
  static override styles = [tokens('inbox'), controls, styles];

  @property({ attribute: false }) progress: Progress | undefined;
  @state() private query = '';
  @state() private shown: ReadonlyMap<Group, number> = new Map();
  /** Closed groups that were opened: before, their rows are not made. */
  @state() private unfolded: ReadonlySet<Group> = new Set(['rejected']);
  @state() private queries: ReadonlyMap<string, string> = new Map();
  /** The file that is gone through place by place. */
  @state() private looking: { readonly fileId: string; readonly read: ReadFile } | undefined;

  protected override render(): TemplateResult {
    const { work, words } = this;
    const { intakes, removed } = work;
    if (this.looking) return this.#review(this.looking);
    const isEmpty = intakes.size === 0 && !work.taking.busy;
    return html`<div class=${this.rootClass} lang=${this.language}>
      ${takePanel(words, work.taking, isEmpty)}
      ${removed.length ? html`<p class="gone" role="status">${words.files.removed(removed.length, removed[0]?.names[0] ?? '')}
        <button type="button" class="button small" @click=${() => void work.restore()}>${words.files.undo}</button></p>` : nothing}
      ${intakes.size ? guard([work, this.turn, words, this.query, this.shown, this.unfolded, this.queries], () => this.#groups()) : nothing}
    </div>`;
  }

  #groups(): TemplateResult {
    const { work, words: { files, count } } = this;
    const found = this.#found();
    const byGroup = new Map<Group, (readonly [IntakeHead, Standing])[]>(GROUPS.map((group) => [group, []]));
    for (const one of found) byGroup.get(one[1].status)?.push(one);
    const { counts } = work.gathering;
    const all: Readonly<Record<Group, number>> = { review: counts.review, counted: counts.counted, duplicate: counts.duplicates, rejected: counts.rejected };
    return html`<section aria-label=${files.summary}>
      <ul class="tally">${GROUPS.map((group) => html`<li class=${group}><b>${count(all[group])}</b> ${files.group[group]}</li>`)}</ul>
      ${work.intakes.size > 8 ? html`<label class="search">${files.search}<input type="search" autocomplete="off" .value=${this.query} @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)} /></label>
        <p class="unseen" role="status">${this.query ? files.found(found.length) : ''}</p>` : nothing}
      </section>
      ${GROUPS.map((group) => this.#group(group, group === 'review' ? oncePerChoice(byGroup.get(group) ?? []) : (byGroup.get(group) ?? []), byGroup.get(group)?.length ?? 0))}`;
  }

  /** What the query leaves, by unit and then by name. */
  #found(): (readonly [IntakeHead, Standing])[] {
    const { work } = this;
    const { files } = work.gathering;
    const needle = fold(this.query);
    return [...work.intakes.values()].flatMap((intake) => {
      const standing = files.get(intake.fileId);
      if (!standing) return [];
      const text = needle && fold([nameOf({ work, words: this.words }, intake, standing), isSummary(intake) ? intake.unit.name : '', ...intake.names].join(' '));
      return !needle || text.includes(needle) ? [[intake, standing] as const] : [];
    });
  }

  #group(group: Group, files: readonly (readonly [IntakeHead, Standing])[], all: number): TemplateResult | typeof nothing {
    const { words } = this;
    const isReview = group === 'review';
    if (!files.length && !isReview) return nothing;
    const shown = this.shown.get(group) ?? (isReview ? STEP / 2 : STEP);
    const more = files.length - shown;
    const drawing = this.#drawing();
    const body = (): TemplateResult => html`<p class="hint about">${files.length ? words.files.about[group] : words.files.none[group]}</p>
      <ul class="files">${repeat(files.slice(0, shown), ([{ fileId }]) => fileId, ([intake, standing]) =>
        (standing.status === 'review' ? reviewCard(drawing, intake, standing) : fileRow(drawing, intake, standing)))}</ul>
      ${more > 0 ? html`<button type="button" class="button small" @click=${() => (this.shown = new Map(this.shown).set(group, shown + STEP))}>${words.more(Math.min(STEP, more), more)}</button>` : nothing}`;
    const title = html`<h3>${words.files.group[group]} <span class="badge">${words.count(all)}</span></h3>`;
    return isReview ? html`<section class="group review">${title}${body()}</section>`
      : html`<details class="group ${group}" ?open=${group === 'rejected' || this.query !== ''} @toggle=${(event: Event) => this.#unfold(group, event)}>
          <summary>${title}</summary>${this.unfolded.has(group) || this.query !== '' ? body() : nothing}</details>`;
  }

  #unfold(group: Group, { target }: Event): void {
    if ((target as HTMLDetailsElement).open && !this.unfolded.has(group)) this.unfolded = new Set(this.unfolded).add(group);
  }

  #drawing(): ReviewDrawing {
    const { work, words, queries } = this;
    return {
      work, words, queries, shared: this.shared.words,
      remove: (fileId) => void this.#remove(fileId),
      search: (fileId, query) => (this.queries = new Map(this.queries).set(fileId, query)),
      look: (fileId) => void this.#look(fileId),
    };
  }

  async #look(fileId: string): Promise<void> {
    try {
      const [read, { defineReview }] = await Promise.all([this.work.read(fileId), loadReview()]);
      defineReview(customElements);
      if (read && 'report' in read) this.looking = { fileId, read };
    } catch (cause) {
      this.work.tell(cause);
    }
  }

  #review({ fileId, read }: { readonly fileId: string; readonly read: ReadFile }): TemplateResult {
    const { work, words } = this;
    const [name = ''] = work.intakes.get(fileId)?.names ?? [];
    return html`<div class=${this.rootClass} lang=${this.language}><union-report-review .outline=${work.task.outline} .read=${read} source=${name} done-label=${words.files.looked}
      @union-report-reviewed=${(event: ReviewEvent) => void this.#reviewed(fileId, read, event)} @union-report-review-closed=${() => void this.#back(fileId)}></union-report-review></div>`;
  }

  /** The file now says what the clerk took of it. */
  async #reviewed(fileId: string, read: ReadFile, { report, change }: ReviewEvent): Promise<void> {
    const { work } = this;
    await work.settleFile(fileId, read, change ? applyChange(work.task.outline, report, change) : report);
    await this.#back(fileId);
  }

  /** Back to the list, where the file stood. */
  async #back(fileId: string): Promise<void> {
    this.looking = undefined;
    await this.updateComplete;
    this.find(`[data-file="${CSS.escape(fileId)}"] button`)?.focus();
  }

  async #remove(fileId: string): Promise<void> {
    await this.work.remove([fileId]);
    await this.work.drawn;
    await this.updateComplete;
    // Where the file went, its way back has the focus.
    this.find('.gone button')?.focus();
  }
}
