import { oneLine } from '../i18n/clean-text.js';
import { withShares, type ColumnHead } from './columns.js';
import { plainCell } from './grid.js';
import type { Layout } from './layout.js';
import type { Appendix, PaperTable, Paragraph, TableRow } from './paper.js';

/** A table that is no answer of the report, such as what each unit gave to a sum. All texts as they are printed. */
export interface AddedTable {
  /** Stands above it. */
  readonly caption: string;
  readonly heads: readonly { readonly title: string; readonly align: 'left' | 'center' | 'right' }[];
  readonly rows: readonly (readonly string[])[];
  /** The row of totals, as many texts as heads. */
  readonly total?: readonly string[];
}

/** An appendix that stands behind the report's own. */
export interface AddedAppendix {
  readonly title: string;
  readonly landscape: boolean;
  readonly tables: readonly AddedTable[];
}

/** Its tables, each under its caption. */
export function addedBlocks({ landscape, tables }: AddedAppendix, layout: Layout): Appendix['blocks'] {
  const { page, table: { size } } = layout;
  const room = ((landscape ? page.height : page.width) - page.left - page.right) / (size * (25.4 / 72));
  return tables.flatMap(({ caption, heads, rows, total }): (Paragraph | PaperTable)[] => {
    const lines: TableRow[] = rows.map((row) => ({ cells: row.map((text) => plainCell(oneLine(text))) }));
    if (total) lines.push({ total: true, cells: total.map((text) => plainCell(oneLine(text))) });
    const columns = heads.map(({ title, align }): ColumnHead => ({ title: oneLine(title), align }));
    return [
      { kind: 'paragraph', form: 'text', keepNext: true, runs: [{ text: oneLine(caption) }] },
      { kind: 'table', columns: withShares(columns, lines, room), rows: lines },
    ];
  });
}
