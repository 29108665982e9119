import { html, nothing, type TemplateResult } from 'lit';
import { columnItem, computedOutcome, formatResult, formatTarget, parseResult, parseTarget, targetPercent, unmetTitles } from '../../kinds/index.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { TargetsItem } from '../../outline/items.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Measure } from '../../outline/outline.js';
import type { Outcome, TargetRow, TargetsValue } from '../../outline/values.js';
import { newId } from '../../report/new-id.js';
import { control } from './control.js';
import { moveInTable } from './grid-keys.js';
import type { ItemField } from './item-field.js';
import { typed } from './typed.js';

const MEASURES: readonly Measure[] = ['share', 'count', 'yes-no'];
const OUTCOMES: readonly Outcome[] = ['met', 'exceeded', 'unmet'];

/** The targets of the programme, row by row: the host's, and the officer's own. */
export function targetsField(field: ItemField): () => TemplateResult {
  const item = field.item as TargetsItem;
  const rowsNow = (): readonly TargetRow[] => (field.answer?.state === 'given' ? (field.answer.value as TargetsValue).rows : []);
  const put = (row: TargetRow): void => field.dispatch({ type: 'row-put', item: item.id, row });

  /** A row with a key set, or taken away. */
  const set = <K extends keyof TargetRow>(row: TargetRow, key: K, value: TargetRow[K] | undefined): void => {
    const { [key]: _before, ...rest } = row;
    put((value === undefined ? rest : { ...rest, [key]: value }) as TargetRow);
  };
  const add = (): void => {
    put({ rowId: newId(), title: '', measure: 'share' });
    field.element.querySelector<HTMLElement>('tbody tr:last-child textarea')?.focus();
  };
  const remove = (row: TargetRow, at: number): void => {
    const before = rowsNow()[at + 1]?.rowId;
    field.dispatch({ type: 'row-remove', item: item.id, row: row.rowId });
    field.context.say(field.context.words.fields.rowRemoved(at + 1), () => field.dispatch({ type: 'row-put', item: item.id, row, ...(before === undefined ? {} : { before }) }));
    field.element.querySelector<HTMLElement>('.below button')?.focus();
  };

  const draw = (row: TargetRow, at: number): TemplateResult => {
    const { context } = field;
    const words = context.words.fields;
    const name = (what: string): string => words.cell(what, at + 1);
    const { measure } = row;
    const text = (key: 'title' | 'note', what: string): TemplateResult => html`<textarea rows="1" class="grows" aria-label=${name(what)} ?readonly=${context.readonly}
      ${typed(row[key] ?? '')} @input=${(event: Event) => set(row, key, (event.target as HTMLTextAreaElement).value || (key === 'title' ? '' : undefined))}></textarea>`;
    const cell = (key: 'target' | 'result', what: string): TemplateResult =>
      control({
        item: columnItem(key === 'result' && measure === 'yes-no' ? { id: key, kind: 'yes-no', title: what } : { id: key, kind: 'count', title: what, unit: '' }),
        answer: row[key],
        read: (typed) => (key === 'target' ? parseTarget(typed, row) : parseResult(typed, row)),
        text: key === 'target' ? formatTarget(row) : formatResult(row),
        give: (answer) => set(row, key, answer as TargetRow['result'] & TargetRow['target']),
        context,
        name: name(what),
      });
    const percent = field.active || measure === 'yes-no' ? undefined : targetPercent(row);
    const computed = computedOutcome(row);
    return html`<tr><th scope="row" class="text">${row.suppliedId === undefined ? text('title', words.target) : row.title}
        ${row.suppliedId === undefined && !context.readonly
          ? html`<select aria-label=${name(words.measure)} @change=${(event: Event) => {
              const { result: _before, ...rest } = row;
              put({ ...rest, measure: (event.target as HTMLSelectElement).value as Measure });
            }}>${MEASURES.map((one) => html`<option value=${one} .selected=${one === measure}>${words.measures[one]}</option>`)}</select>`
          : nothing}</th>
      <td class="count" data-label=${measure === 'yes-no' ? nothing : words.goal}>${measure === 'yes-no' ? nothing : html`${cell('target', words.goal)}${row.unit ? html`<span class="unit">${row.unit}</span>` : nothing}`}</td>
      <td class="ratio" data-label=${words.result}>${cell('result', words.result)}${percent === undefined ? nothing : html`<span class="unit">= ${formatNumber(percent, { decimals: 1 })}%</span>`}</td>
      <td class="choice" data-label=${words.outcome}><select aria-label=${name(words.outcome)} ?disabled=${context.readonly} @change=${(event: Event) => set(row, 'outcome', ((event.target as HTMLSelectElement).value || undefined) as Outcome | undefined)}>
        <option value="" .selected=${!row.outcome}>${computed ? words.computed(words.outcomes[computed]) : ''}</option>
        ${OUTCOMES.map((one) => html`<option value=${one} .selected=${one === row.outcome}>${words.outcomes[one]}</option>`)}</select></td>
      <td class="text" data-label=${words.note}>${text('note', words.note)}</td>
      <td class="actions">${row.suppliedId === undefined && !context.readonly
        ? html`<button type="button" class="more" aria-label=${name(words.rowRemove)} @click=${() => remove(row, at)}>×</button>` : nothing}</td></tr>`;
  };

  return () => {
    const { context } = field;
    const words = context.words.fields;
    const rows = rowsNow();
    return html`${rows.length === 0
        ? html`<p class="hint">${words.noTargets}</p>`
        : html`<div class="scroll"><table class="grid targets" aria-labelledby="l-${item.id}" @keydown=${moveInTable}>
            <thead><tr>${[words.target, words.goal, words.result, words.outcome, words.note].map((title) => html`<th scope="col">${title}</th>`)}<th scope="col"><span class="unseen">${words.rowActions}</span></th></tr></thead>
            <tbody>${rows.map(draw)}</tbody></table></div>`}
      <div class="below">${context.readonly ? nothing : html`<button type="button" class="button small" @click=${add}>${words.addTarget}</button>${unmetOffer(field, item, rows)}`}</div>`;
  };
}

/** Targets that were not met belong among what was not done: one press puts their names there. */
function unmetOffer(field: ItemField, { unmetTo }: TargetsItem, rows: readonly TargetRow[]): TemplateResult | typeof nothing {
  const { context } = field;
  const narrative = unmetTo === undefined || field.active ? undefined : outlineIndex(context.store.outline).items.get(unmetTo)?.item;
  if (!narrative) return nothing;
  const before = context.store.getReport().answers[narrative.id];
  const text = before?.state === 'given' ? (before.value as string) : '';
  const names = unmetTitles({ rows }).filter((title) => !text.includes(title));
  if (names.length === 0) return nothing;
  const offer = (): void => {
    const value = [text, ...names.map((name) => `- ${name}`)].filter(Boolean).join('\n');
    field.dispatch({ type: 'answer', item: narrative.id, answer: { state: 'given', value } });
    context.say(context.words.fields.unmetMoved(names.length));
    field.update();
  };
  return html`<button type="button" class="button small" @click=${offer}>${context.words.fields.unmetOffer(names.length)}</button>`;
}
