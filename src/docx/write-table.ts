import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType, type Paragraph } from 'docx';
import { textWidth, type Layout } from '../paper/layout.js';
import type { PaperTable, TableRow as Row } from '../paper/paper.js';
import { eighth, mm, pt } from './measures.js';
import type { StyleId } from './styles.js';
import { BOLD, paragraph } from './text.js';

const STYLES = { left: 'TableText', center: 'TableCentred', right: 'TableNumber' } as const satisfies Readonly<Record<string, StyleId>>;

/** A table with lines. Its heads repeat on each page; no row breaks over two. */
export function writeTable({ columns, rows }: PaperTable, layout: Layout, landscape: boolean): Table {
  const { table, page } = layout;
  const width = mm(landscape ? page.height - page.left - page.right : textWidth(layout));
  const widths = wholeWidths(columns.map(({ share }) => share), width);
  const line = { style: BorderStyle.SINGLE, size: eighth(table.border), color: '000000' };
  const cell = (children: Paragraph[], from: number, span = 1): TableCell => new TableCell({
    width: { size: widths.slice(from, from + span).reduce((a, b) => a + b, 0), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span > 1 ? { columnSpan: span } : {}),
    children,
  });
  const rowOf = ({ cells, total }: Row, keepNext: boolean): TableRow => {
    let at = 0;
    return new TableRow({
      cantSplit: !isHigherThanPage(cells, widths, layout),
      children: cells.map(({ runs, span = 1 }) => {
        const from = at;
        at += span;
        // A total's label stands in the middle of the columns it spans.
        const style = total && from === 0 ? 'TableCentred' : STYLES[columns[from]?.align ?? 'left'];
        return cell([paragraph(style, runs, keepNext ? { keepNext } : {}, total ? BOLD : undefined)], from, span);
      }),
    });
  };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: mm(table.inside), bottom: mm(table.inside), left: mm(table.side), right: mm(table.side) },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ title }, i) => cell([paragraph('TableHead', [{ text: title }])], i)) }),
      // A total never stands on a page alone.
      ...rows.map((row, i) => rowOf(row, rows[i + 1]?.total === true)),
    ],
  });
}

/** A row that no page can hold must break: Word would cut it off at the foot. Half an em is more than a letter takes. */
const isHigherThanPage = (cells: Row['cells'], widths: readonly number[], { table, page }: Layout): boolean =>
  cells.some(({ runs, span = 1 }, i) => {
    const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
    const perLine = Math.max(1, ((widths[i] ?? 0) * span) / (pt(table.size) / 2));
    return (letters / perLine) * table.size * 1.2 > ((page.width - page.top - page.bottom) / 25.4) * 72 * 0.8;
  });

/** Shares as whole twips that add up to the width: a gap of one would make Word and LibreOffice lay the grid out anew. */
function wholeWidths(shares: readonly number[], width: number): number[] {
  let used = 0;
  let share = 0;
  return shares.map((part, i) => {
    share += part;
    const end = i === shares.length - 1 ? width : Math.round(width * share);
    const own = end - used;
    used = end;
    return own;
  });
}
