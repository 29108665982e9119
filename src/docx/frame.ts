import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType, type ITableBordersOptions } from 'docx';
import { eighth, mm } from './measures.js';
import type { StyleId } from './styles.js';

/** docx draws single lines unless all six are switched off. */
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS: ITableBordersOptions = {
  top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER,
};

/** Columns side by side without lines: letterhead and signature. Widths in mm; each row a list of cells of paragraphs. */
export function frame(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  const columnWidths = widths.map(mm);
  return new Table({
    width: { size: columnWidths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map((cells) => new TableRow({
      cantSplit: true,
      children: cells.map((children, i) => new TableCell({
        width: { size: columnWidths[i] ?? 0, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.TOP, children,
      })),
    })),
  });
}

/** A rule of a given length, centred in a width (both in mm), drawn by an empty paragraph's upper border. */
export function rule(length: number, width: number, thickness: number): Paragraph {
  const side = mm(Math.max(0, (width - length) / 2));
  return new Paragraph({
    style: 'Rule' satisfies StyleId,
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: eighth(thickness), space: 1, color: '000000' } },
  });
}
