import { html, nothing, render, type TemplateResult } from 'lit';
import { columnItem, columnTotals, isEmptyAnswer, parseAnswer, parseRows } from '../../kinds/index.js';
import type { TableItem } from '../../outline/items.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Cell, Figure, TableRow, TableValue } from '../../outline/values.js';
import type { Change } from '../../report/change.js';
import type { Place } from '../../report/finding.js';
import { newId } from '../../report/new-id.js';
import { control } from './control.js';
import type { FieldBody } from './field-body.js';
import { titleIn } from './field-context.js';
import { focusCell, moveInTable } from './grid-keys.js';
import type { ItemField } from './item-field.js';
import { rowActions } from './row-actions.js';
import { RowList } from './row-list.js';
import { TypedTotals } from './typed-totals.js';

/** Records in rows. The last row is an empty one that becomes a record when something is typed into it. */
export class TableField implements FieldBody {
  readonly #field: ItemField;
  readonly #item: TableItem;
  readonly #list: RowList;
  readonly #totals: TypedTotals;
  #computed: ReturnType<typeof columnTotals> | undefined;
  #spare = newId();
  #open: string | undefined;

  constructor(field: ItemField) {
    this.#field = field;
    this.#item = field.item as TableItem;
    this.#list = new RowList((element, rowId, at) => this.#drawRow(element, rowId, at));
    this.#totals = new TypedTotals(field);
  }

  get #value(): TableValue {
    const { answer } = this.#field;
    return answer?.state === 'given' ? (answer.value as TableValue) : { rows: [] };
  }

  template(): TemplateResult {
    const { context, answer, item } = this.#field;
    const words = context.words.fields;
    const { columns, rowTitle } = this.#item;
    this.#line(context.readonly);
    return html`${answer?.state === 'unparsed' ? this.#text(answer.text) : nothing}
      <div class="scroll"><table class="grid records ${this.#value.rows.some(({ unit }) => unit) ? 'joint' : ''}" aria-labelledby="l-${item.id}" @keydown=${moveInTable} @paste=${(event: ClipboardEvent) => this.#paste(event)}>
        <thead><tr><th scope="col"><span class="unseen">${words.rowNumber}</span></th>
          ${columns.map((column) => html`<th scope="col" class=${column.kind}>${titleIn(context, column.title)}</th>`)}
          <th scope="col"><span class="unseen">${words.rowActions}</span></th></tr></thead>
        ${this.#list.element}${this.#foot()}
      </table></div>
      <div class="below">
        ${context.readonly ? nothing : html`<button type="button" class="button small" @click=${() => this.focus({ rowId: this.#spare })}>${words.addRow(titleIn(context, rowTitle))}</button>`}
        ${this.#computed ? this.#totals.switch() : nothing}
        ${this.#list.pager(words, () => this.#field.update())}
      </div>`;
  }

  /** Lines the rows up, the spare one last. Costs next to nothing where they stand as before. */
  #line(readonly: boolean): void {
    const { rows } = this.#value;
    const { ids } = this.#list;
    const spare = readonly ? 0 : 1;
    if (ids.length === rows.length + spare && rows.every(({ rowId }, at) => rowId === ids[at])) return;
    const known = rows.map(({ rowId }) => rowId);
    if (known.includes(this.#spare)) this.#spare = newId();
    this.#list.ids = readonly ? known : [...known, this.#spare];
  }

  update(rows?: ReadonlySet<string>): void {
    this.#list.draw(rows);
  }

  focus({ rowId, columnId }: Place): boolean {
    if (rowId !== undefined && this.#list.reveal(rowId)) this.#field.update();
    const row = rowId === undefined ? this.#list.element.rows[0] : this.#list.elementOf(rowId);
    return !!row && focusCell(row, 1 + Math.max(0, this.#item.columns.findIndex(({ id }) => id === columnId)));
  }

  #drawRow(element: HTMLTableRowElement, rowId: string, at: number): void {
    const { context } = this.#field;
    const words = context.words.fields;
    const { columns, rowTitle } = this.#item;
    const spare = rowId === this.#spare;
    const { unit, cells = {} }: Partial<TableRow> = this.#value.rows[at] ?? {};
    element.className = spare ? 'spare' : '';
    render(
      html`<th scope="row"><span class="card-title">${spare ? words.addRow(titleIn(context, rowTitle)) : titleIn(context, rowTitle)} </span>${spare ? nothing : at + 1}${unit ? html` <span class="whose">${unit.name}</span>` : nothing}</th>
        ${columns.map((column) => {
          const title = titleIn(context, column.title);
          const give = (answer: Cell | undefined): void => this.#field.dispatch({ type: 'cell', item: this.#item.id, row: rowId, column: column.id, answer });
          return html`<td class=${column.kind} data-label=${title}>${control({ item: columnItem(column), answer: cells[column.id], give, context, name: words.cell(title, at + 1), grows: true })}</td>`;
        })}
        <td class="actions">${spare || context.readonly ? nothing : rowActions(words, at, this.#open === rowId, { toggle: () => this.#toggle(rowId), move: (by) => this.#move(rowId, by), remove: () => this.#remove(rowId) })}</td>`,
      element,
    );
  }

  /** Totals wait until the caret has left: a figure half typed would make them jump. */
  #foot(): TemplateResult | typeof nothing {
    const { context, active } = this.#field;
    const { columns, id: item } = this.#item;
    const value = this.#value;
    if (!active || !this.#computed) {
      const has = value.rows.length > 1 && columns.some((column) => column.kind === 'count' && column.total);
      this.#computed = has || value.entered ? columnTotals(this.#item, value) : undefined;
    }
    const computed = this.#computed;
    if (!computed) return nothing;
    return html`<tfoot><tr><th scope="row">${context.words.fields.total}</th>
      ${columns.map((column) => {
        const counted = column.kind === 'count' && column.total;
        const give = (answer: Cell | undefined): void => this.#field.dispatch({ type: 'total', item, column: column.id, answer } as Change);
        return html`<td class=${counted ? 'count' : ''} data-label=${titleIn(context, column.title)}>${counted ? this.#totals.cell(computed[column.id], value.entered?.[column.id], give, titleIn(context, column.title)) : nothing}${counted ? this.#feed(column.id, computed[column.id]) : nothing}</td>`;
      })}<td></td></tr></tfoot>`;
  }

  /** A table that came as text: shown, and turned into rows when that is wanted. */
  #text(text: string): TemplateResult {
    const { context } = this.#field;
    const turn = (): void => this.#field.give({ state: 'given', value: { rows: parseRows(text, this.#item, newId) } });
    return html`<p class="notice kept">${text}</p>${context.readonly ? nothing : html`<button type="button" class="link" @click=${turn}>${context.words.fields.toRows}</button>`}`;
  }

  /** The offer to take a column's total as the count that it feeds, while that is empty. */
  #feed(columnId: string, total: Figure | undefined): TemplateResult | typeof nothing {
    const { store, readonly, words } = this.#field.context;
    const count = outlineIndex(store.outline).items.get(this.#item.feeds?.[columnId] ?? '')?.item;
    if (!count || !total || readonly || !isEmptyAnswer(count, store.getReport().answers[count.id])) return nothing;
    const use = (): void => {
      this.#field.dispatch({ type: 'answer', item: count.id, answer: parseAnswer(count, total.text) } as Change);
      this.#field.update();
    };
    return html`<button type="button" class="link" @click=${use}>${words.fields.useTotal(titleIn(this.#field.context, count.title))}</button>`;
  }

  #toggle(rowId: string): void {
    const before = this.#open ?? rowId;
    this.#open = before === rowId && this.#open ? undefined : rowId;
    this.update(new Set([rowId, before]));
  }

  #move(rowId: string, by: -1 | 1): void {
    const { rows } = this.#value;
    const at = rows.findIndex((row) => row.rowId === rowId) + Math.min(by, 0);
    const upper = rows[at];
    const lower = rows[at + 1];
    if (!upper || !lower) return;
    this.#field.dispatch({ type: 'row-put', item: this.#item.id, row: lower, before: upper.rowId });
    this.#list.elementOf(rowId)?.querySelector<HTMLElement>(`[data-move="${String(by)}"]`)?.focus();
  }

  #remove(rowId: string): void {
    const { context } = this.#field;
    const { rows } = this.#value;
    const at = rows.findIndex((row) => row.rowId === rowId);
    const row = rows[at];
    const before = rows[at + 1]?.rowId;
    this.#open = undefined;
    this.#field.dispatch({ type: 'row-remove', item: this.#item.id, row: rowId });
    this.focus({ rowId: before ?? this.#spare });
    if (row) context.say(context.words.fields.rowRemoved(at + 1), () => {
      this.#field.dispatch({ type: 'row-put', item: this.#item.id, row, ...(before === undefined ? {} : { before }) });
      this.focus({ rowId });
    });
  }

  /** Cells of a spreadsheet fill cells from the one they are pasted into; rows that are missing are added. */
  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    const box = event.target as HTMLElement;
    const cell = box.closest('td');
    const rowId = this.#list.idOf(cell?.parentElement);
    const { context } = this.#field;
    if (!cell || rowId === undefined || context.readonly || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    const item = this.#item.id;
    const { rows } = this.#value;
    const found = rows.findIndex((row) => row.rowId === rowId);
    const columns = this.#item.columns.slice(cell.cellIndex - 1);
    const undo: Change[] = [];
    const changes = parseRows(text, { ...this.#item, columns }, newId).map((pasted, down): Change => {
      const old = rows[(found < 0 ? rows.length : found) + down];
      const row = old ?? (down === 0 ? { rowId, cells: {} } : pasted);
      undo.unshift(old ? { type: 'row-put', item, row: old } : { type: 'row-remove', item, row: row.rowId });
      return { type: 'row-put', item, row: { ...row, cells: { ...row.cells, ...pasted.cells } } };
    });
    box.blur();
    this.#field.dispatch({ type: 'all', changes });
    this.focus({ rowId, columnId: columns[0]?.id ?? '' });
    context.say(context.words.fields.rowsPasted(changes.length), () => this.#field.dispatch({ type: 'all', changes: undo }));
  }
}
