import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { UnitStanding } from '../../consolidation/standing.js';
import { formatDate } from '../../i18n/dates.js';
import { fold } from '../../i18n/fold.js';
import { copyText } from '../../submission/hand-over.js';
import { controls } from '../base/controls.js';
import { tokens } from '../base/tokens.js';
import { InboxView } from './inbox-view.js';
import { styles } from './missing.styles.js';

const GROUPS = ['missing', 'pending', 'late', 'unexpected', 'reported'] as const;
type Group = (typeof GROUPS)[number];
/** More units than this are listed when asked for. */
const STEP = 200;

/** Who has reported and who has not, with a list for reminding. */
export class InboxMissing extends InboxView {
  static override styles = [tokens('inbox'), controls, styles];

  @state() private query = '';
  @state() private copied: 'no' | 'copied' | 'selected' = 'no';
  @state() private shown: ReadonlyMap<Group, number> = new Map();

  protected override render(): TemplateResult {
    const { words, work } = this;
    const { missing } = words;
    const { directory, day } = work.options;
    const { units } = work.gathering;
    const needle = fold(this.query);
    const groups = new Map<Group, UnitStanding[]>(GROUPS.map((group) => [group, []]));
    for (const unit of units) if (!needle || fold(`${unit.unit.name} ${unit.unit.shortName ?? ''}`).includes(needle)) groups.get(groupOf(unit))?.push(unit);
    const expected = units.filter((unit) => unit.expected);
    const sent = expected.filter(({ status }) => status === 'reported' || status === 'late').length;
    return html`<div class=${this.rootClass} lang=${this.language}>
      ${directory ? html`<div class="sum"><p><b>${missing.sent(sent, expected.length)}</b></p><progress max=${Math.max(expected.length, 1)} value=${sent} aria-label=${missing.sent(sent, expected.length)}></progress>
        <p class="hint">${missing.on(formatDate(day))}</p></div>` : html`<p class="notice">${missing.noDirectory}</p>`}
      ${units.length > 12 ? html`<label class="search">${missing.search}<input type="search" autocomplete="off" .value=${this.query} @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)} /></label>` : nothing}
      ${directory && expected.length > 0 && sent === expected.length ? html`<p>${missing.all}</p>` : nothing}
      ${GROUPS.map((group) => this.#group(group, groups.get(group) ?? []))}
    </div>`;
  }

  #group(group: Group, units: readonly UnitStanding[]): TemplateResult | typeof nothing {
    if (!units.length) return nothing;
    const { words, words: { missing } } = this;
    const shown = this.shown.get(group) ?? STEP;
    const more = units.length - shown;
    const dues = new Set(units.map(({ due }) => due).filter((due) => due !== undefined));
    const title = html`<h3>${missing.group[group]} <span class="badge">${words.count(units.length)}</span></h3>`;
    const list = html`<ul class="units">${units.slice(0, shown).map((unit) => html`<li>${unit.unit.name}${this.#when(unit, dues.size > 1)}</li>`)}</ul>
      ${more > 0 ? html`<button type="button" class="button small" @click=${() => (this.shown = new Map(this.shown).set(group, shown + STEP))}>${words.more(Math.min(STEP, more), more)}</button>` : nothing}`;
    if (group === 'reported') return html`<details><summary>${title}</summary>${list}</details>`;
    return html`<section>${title}${dues.size === 1 ? html` <span class="hint">${missing.due(formatDate([...dues][0] ?? ''))}</span>` : nothing}${list}${group === 'missing' ? this.#reminder(units) : nothing}</section>`;
  }

  #when({ due, date, status }: UnitStanding, sayDue: boolean): TemplateResult | typeof nothing {
    const { missing } = this.words;
    const said = [date === undefined ? '' : missing.at(formatDate(date)), sayDue && due !== undefined && status !== 'reported' ? missing.due(formatDate(due)) : ''].filter(Boolean).join(', ');
    return said ? html` <span class="hint">${said}</span>` : nothing;
  }

  #reminder(units: readonly UnitStanding[]): TemplateResult {
    const { words: { missing }, work } = this;
    const today = new Date();
    const { subject } = work.task.outline;
    const text = missing.letter(`${String(today.getDate())}/${String(today.getMonth() + 1)}/${String(today.getFullYear())}`, subject ? `${missing.subject} ${subject.charAt(0).toLowerCase()}${subject.slice(1)}` : missing.subject, units.map(({ unit }) => unit.name));
    const copy = async (): Promise<void> => {
      const box = this.find<HTMLTextAreaElement>('textarea');
      this.copied = (await copyText(text, () => box?.select())) ? 'copied' : 'selected';
    };
    return html`<div class="reminder"><div class="actions"><button type="button" class="button" @click=${() => void copy()}>${missing.copy}</button>
      <span role="status">${this.copied === 'copied' ? missing.copied : this.copied === 'selected' ? missing.selected : ''}</span></div>
      <textarea rows="5" readonly lang="vi" aria-label=${missing.text} .value=${text}></textarea></div>`;
  }
}

const groupOf = ({ status, expected }: UnitStanding): Group => (!expected ? 'unexpected' : status);
