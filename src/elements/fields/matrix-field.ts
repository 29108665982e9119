import { html, nothing, type TemplateResult } from 'lit';
import { columnItem, matrixColumns, matrixRows, matrixTotals, OTHER, parseBlock, putBlock, TOTAL } from '../../kinds/index.js';
import type { MatrixAxisEntry, MatrixItem } from '../../outline/items.js';
import type { Text } from '../../outline/text.js';
import type { Cell, Figure, MatrixValue } from '../../outline/values.js';
import { control } from './control.js';
import { titleIn } from './field-context.js';
import { moveInTable } from './grid-keys.js';
import type { ItemField } from './item-field.js';
import { typed } from './typed.js';
import { TypedTotals } from './typed-totals.js';

const EMPTY: MatrixValue = { cells: {} };
/** Bands have a short title too, for narrow column heads. */
type Column = MatrixAxisEntry & { readonly short?: Text };

/** Figures in rows and columns, with totals on both sides once the caret has left. */
export function matrixField(field: ItemField): () => TemplateResult {
  const item = field.item as MatrixItem;
  const totals = new TypedTotals(field);
  let computed: ReturnType<typeof matrixTotals> | undefined;
  return () => {
    const { context, answer } = field;
    const words = context.words.fields;
    const value = answer?.state === 'given' ? (answer.value as MatrixValue) : EMPTY;
    if (!field.active || !computed) computed = matrixTotals(value);
    const sums = computed;
    const columns: readonly Column[] = matrixColumns(context.store.outline, item, context.store.getReport().unit.level, value);
    const rows = matrixRows(item, value);
    const [byRow, byColumn] = [columns.length > 1, rows.length > 1];
    const set = (row: string, column: string, cell: Cell | undefined): void =>
      field.dispatch({ type: 'matrix-cell', item: item.id, row, column, answer: cell as Cell<Figure> | undefined });
    const figure = (row: MatrixAxisEntry, column: Column): TemplateResult => {
      const title = titleIn(context, column.title);
      return html`<td class="count" data-label=${titleIn(context, column.short ?? column.title)}>${control({
        item: columnItem({ id: column.id, kind: 'count', title: column.title, unit: item.unit }),
        answer: value.cells[row.id]?.[column.id],
        give: (cell) => set(row.id, column.id, cell),
        context,
        name: `${titleIn(context, row.title)}, ${title}`,
      })}</td>`;
    };
    const total = (row: string, column: string, sum: Figure | undefined, entered: Cell<Figure> | undefined, title: string): TemplateResult =>
      html`<td class="count total" data-label=${column === TOTAL ? words.total : title}>${totals.cell(sum, entered, (cell) => set(row, column, cell), title)}</td>`;
    const label = (event: Event): void =>
      field.give({ state: 'given', value: { ...value, otherTitle: (event.target as HTMLInputElement).value } });
    /** Cells of a spreadsheet fill cells from the one they are pasted into, or where their headings say. */
    const paste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain').trim() ?? '';
      const box = event.target as HTMLElement;
      const cell = box.closest('td');
      const at = cell?.closest('tr')?.sectionRowIndex;
      if (!cell || at === undefined || context.readonly || !/[\t\n]/.test(text)) return;
      event.preventDefault();
      const block = parseBlock(text, item, columns, { row: rows[at]?.id ?? TOTAL, column: columns[cell.cellIndex - 1]?.id ?? TOTAL });
      box.blur();
      field.give({ state: 'given', value: putBlock(value, block) });
      context.say(words.cellsPasted(block.cells.length, block.rest), () => field.give(answer));
      box.focus();
    };
    return html`<div class="scroll"><table class="grid matrix" aria-labelledby="l-${item.id}" @keydown=${moveInTable} @paste=${paste}>
        <thead><tr><td></td>${columns.map(({ title, short = title }) => html`<th scope="col">${titleIn(context, short)}</th>`)}${byRow ? html`<th scope="col">${words.total}</th>` : nothing}</tr></thead>
        <tbody>${rows.map((row) => html`<tr><th scope="row" class=${row.id === OTHER ? 'named' : ''}>${row.id === OTHER
            ? html`<input type="text" aria-label=${words.otherRow} placeholder=${words.other} ?readonly=${context.readonly} ${typed(value.otherTitle ?? '')} @input=${label}>`
            : titleIn(context, row.title)}</th>
          ${columns.map((column) => figure(row, column))}
          ${byRow ? total(row.id, TOTAL, sums.rows[row.id], value.entered?.rows?.[row.id], titleIn(context, row.title)) : nothing}</tr>`)}</tbody>
        ${byColumn ? html`<tfoot><tr><th scope="row">${words.total}</th>
          ${columns.map(({ id, title }) => total(TOTAL, id, sums.columns[id], value.entered?.columns?.[id], titleIn(context, title)))}
          ${byRow ? total(TOTAL, TOTAL, sums.all, value.entered?.all, words.total) : nothing}</tr></tfoot>` : nothing}
      </table></div>
      <div class="below">${sums.all && !context.readonly ? totals.switch() : nothing}</div>`;
  };
}
