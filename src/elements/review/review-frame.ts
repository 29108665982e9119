import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { findingText } from '../../i18n/finding-words.js';
import { foldUnitName } from '../../i18n/fold.js';
import type { Words } from '../../i18n/vi/index.js';
import type { ReviewWords } from '../../i18n/vi/review.js';
import { needsLook } from '../../report/accept-proposals.js';
import type { Finding } from '../../report/finding.js';
import type { ReadFile } from '../../report/proposal.js';
import type { UnionReport } from '../../report/union-report.js';
import type { Deciding } from './deciding.js';
import type { Entry, Group } from './groups.js';

/** What is asked at the end: about corrections that are not done, about what is undecided, or whether to throw away what was decided. */
export type Asking = 'nothing' | 'typed' | 'rest' | 'close';

type Many = (ids: readonly string[], verdict: 'accept' | 'skip') => void;

export interface ReviewHead {
  readonly deciding: Deciding;
  readonly review: ReviewWords;
  readonly words: Words;
  readonly source: string;
  readonly read: ReadFile;
  readonly report: UnionReport | undefined;
  /** Whether a reload of the page loses nothing. */
  readonly isKept: boolean;
  /** Those that belong to no proposal. */
  readonly findings: readonly Finding[];
  filter(filter: 'all' | 'look'): void;
  many: Many;
}

/** What the file is, what it brings in one line, and what can be done at once. */
export function reviewHead({ deciding, review, words, source, read, report, isKept, findings, filter, many }: ReviewHead): TemplateResult {
  const { open, proposed: { proposals, texts } } = deciding;
  const count = (holds: (one: (typeof open)[number]) => boolean): number => open.filter(holds).length;
  const look = open.filter(needsLook).length;
  const sure = open.filter((one) => !needsLook(one) && !one.stays).map(({ id }) => id);
  const same = proposals.length - open.length;
  const unit = read.report.unit.name;
  const other = report && unit && report.unit.name && foldUnitName(report.unit.name) !== foldUnitName(unit);
  const choice = (value: 'all' | 'look', label: string): TemplateResult =>
    html`<label class="choice"><input type="radio" name="filter" .checked=${deciding.filter === value} @change=${() => filter(value)}> ${label}</label>`;
  return html`<header>
    <h2 id="title" tabindex="-1">${review.title(source)}</h2>
    ${unit && !report ? html`<p class="hint">${review.from(unit)}</p>` : nothing}
    <p class="summary">${review.summary(count(({ kind, stays }) => kind === 'new' && !stays), count(({ kind, stays }) => kind === 'replaces' && !stays), count(({ kind }) => kind === 'older'), look, texts.length)}.</p>
    ${same > 0 && report ? html`<p class="hint">${review.same(same)}</p>` : nothing}
    ${isKept ? nothing : html`<p class="hint">${review.notKept}</p>`}
    ${other || findings.length > 0 ? html`<div class="notice">${other ? html`<p>${review.otherUnit(unit, report.unit.name)}</p>` : nothing}${findings.map((finding) => html`<p>${findingText(words, finding)}</p>`)}</div>` : nothing}
    ${open.length === 0 ? nothing : html`<div class="tools">
      ${look > 0 && look < open.length ? html`<fieldset class="filter"><legend class="unseen">${review.show}</legend>${choice('all', review.all(open.length))}${choice('look', review.doubtful(look))}</fieldset>` : nothing}
      <div class="actions">
        ${look > 0 && sure.length > 0 ? html`<button type="button" class="button small" @click=${() => many(sure, 'accept')}>${review.acceptSure(sure.length)}</button>` : nothing}
        <button type="button" class="button small" @click=${() => many(open.map(({ id }) => id), 'accept')}>${review.acceptAll}</button>
        <button type="button" class="button small" @click=${() => many(open.map(({ id }) => id), 'skip')}>${review.skipAll}</button>
      </div>
      <details class="keys"><summary class="link">${review.keys}</summary><dl>${review.keysText.map(([keys, what]) => html`<div><dt>${keys}</dt><dd>${what}</dd></div>`)}</dl></details>
    </div>`}
  </header>`;
}

export interface ReviewGroup {
  readonly group: Group;
  readonly deciding: Deciding;
  readonly review: ReviewWords;
  many: Many;
  card(entry: Entry): unknown;
}

/** Entries under their heading, to be taken or left together. */
export function reviewGroup({ group, deciding, review, many, card }: ReviewGroup): TemplateResult | typeof nothing {
  const { id: name, title, entries } = group;
  const shown = entries.filter((entry) => deciding.isShown(entry));
  if (shown.length === 0) return nothing;
  const button = (label: string, verdict: 'accept' | 'skip'): TemplateResult =>
    html`<button type="button" class="link" @click=${() => many(shown.map(({ id }) => id), verdict)}>${label}<span class="unseen">${review.of(title)}</span></button>`;
  return html`<section class="group" aria-labelledby="g-${name}"><div class="group-head"><h3 id="g-${name}">${title}</h3>
    ${name === 'texts' ? html`<p class="hint">${review.textsHint}</p>` : entries.every((entry) => 'stays' in entry) ? nothing : html`<div class="actions">${button(review.acceptSection, 'accept')} ${button(review.skipSection, 'skip')}</div>`}</div>
    <ul>${repeat(shown, ({ id }) => id, card)}</ul></section>`;
}

export interface ReviewFoot {
  readonly deciding: Deciding;
  readonly review: ReviewWords;
  readonly asking: Asking;
  /** What has to be known at once; empty: nothing. */
  readonly note: string;
  readonly doneLabel: string;
  ask(asking: Asking): void;
  many: Many;
  done(): void;
  close(): void;
  goOn(): void;
  /** Goes on with the first correction that is not done. */
  typeOn(): void;
  untype(): void;
}

/** What was decided so far, and the way out. */
export function reviewFoot({ deciding, review, asking, note, doneLabel, ask, many, done, close, goOn, typeOn, untype }: ReviewFoot): TemplateResult {
  const { tally } = deciding;
  const { taken, left } = tally;
  const rest = (verdict: 'accept' | 'skip') => (): void => {
    many(deciding.open.filter(({ id }) => !deciding.decisions.has(id)).map(({ id }) => id), verdict);
    done();
  };
  const end = (): void => (left > 0 ? ask('rest') : done());
  const drop = (): void => {
    untype();
    end();
  };
  const onward = (): void => {
    ask('nothing');
    goOn();
  };
  if (asking === 'typed')
    return html`<footer class="asking"><p role="alert" tabindex="-1">${review.unfinished(deciding.typed.size)}</p><div class="actions">
      <button type="button" class="button primary" @click=${typeOn}>${review.typeOn}</button><button type="button" class="button" @click=${drop}>${review.untype}</button></div></footer>`;
  if (asking === 'rest')
    return html`<footer class="asking"><p role="alert" tabindex="-1">${review.undecided(left)}</p><div class="actions">
      <button type="button" class="button primary" @click=${rest('accept')}>${review.acceptRest}</button><button type="button" class="button" @click=${rest('skip')}>${review.skipRest}</button>
      <button type="button" class="button" @click=${onward}>${review.goOn}</button></div></footer>`;
  if (asking === 'close')
    return html`<footer class="asking"><p role="alert" tabindex="-1">${review.throwAway}</p><div class="actions">
      <button type="button" class="button" @click=${close}>${review.throwAwayYes}</button><button type="button" class="button primary" @click=${onward}>${review.goOn}</button></div></footer>`;
  const leave = html`<button type="button" class="button" @click=${() => (taken > 0 || deciding.typed.size > 0 ? ask('close') : close())}>${review.close}</button>`;
  const said = deciding.entries.length > 0 ? html`<p>${review.tally(tally)}</p>` : nothing;
  // Where there is little room, all but the one button is behind another.
  return html`<footer class=${note ? 'noted' : nothing}>${note ? html`<p class="note" tabindex="-1">${note}</p>` : nothing}<div class="wide">${said}</div>
    <details class="narrow"><summary class="button">${left > 0 ? review.stillLeft(left) : review.takenSoFar(taken)}<span class="unseen">: ${review.tally(tally)}</span></summary><div class="menu">${said}${leave}</div></details>
    <div class="actions"><span class="wide">${leave}</span>
    <button type="button" class="button primary" @click=${() => (deciding.typed.size > 0 ? ask('typed') : end())}>${doneLabel}</button></div></footer>`;
}
