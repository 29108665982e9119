import { printCell } from '../kinds/index.js';
import type { TableItem } from '../outline/items.js';
import { textIn, type Language } from '../outline/text.js';
import type { TableValue } from '../outline/values.js';
import type { FigureTable, TableCell } from './figure-column.js';

/** A cell of a spreadsheet: a number that can be reckoned with, or a text. */
export type SheetCell = string | number | undefined;

/** A table for a spreadsheet. */
export interface Sheet {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** What the rows add up to. */
  readonly total?: readonly SheetCell[];
}

const WORDS = {
  vi: { figures: 'Số liệu', unit: 'Đơn vị', total: 'Tổng cộng', none: 'không phát sinh', note: 'Ghi chú' },
  en: { figures: 'Figures', unit: 'Unit', total: 'Total', none: 'none', note: 'Note' },
} as const;

/**
 * Units × figures as they stand in the table; figures that nobody gave are left out. A vague figure stands as written,
 * because a bare number would say more than is known; what the clerk put right is said in the last column.
 */
export function figureSheet(table: FigureTable, language: Language = 'vi'): Sheet {
  const words = WORDS[language];
  const columns = table.columns.filter(({ key }) => table.rows.some(({ cells }) => cells[key]));
  const title = (column: FigureTable['columns'][number]): string => {
    const measure = textIn(column.measure, language);
    return `${column.titles.map((text) => textIn(text, language)).join(' – ')}${measure ? ` (${measure})` : ''}`;
  };
  const rows = table.rows.map(({ unit, cells }) => [
    unit.unit.name,
    ...columns.map(({ key }) => shownCell(cells[key], words.none)),
    columns.flatMap((column) => {
      const corrected = cells[column.key]?.corrected;
      return corrected ? [`${title(column)}: ${corrected.note} (${String(shownCell(corrected.original, words.none) ?? '–')})`] : [];
    }).join('; ') || undefined,
  ]);
  return {
    title: words.figures,
    heads: [words.unit, ...columns.map(title), words.note],
    rows,
    total: [words.total, ...columns.map(({ key }) => shownFigure(table.totals[key]?.figure))],
  };
}

const shownFigure = (figure: TableCell['figure']): SheetCell => (figure?.qualifier ? figure.text : figure?.value);

const shownCell = (cell: TableCell | undefined, none: string): SheetCell =>
  cell?.state === 'not-applicable' ? none : cell?.state === 'unparsed' ? cell.text : shownFigure(cell?.figure);

/** What one unit gave to a table. */
export interface UnitRecords {
  readonly unitName: string;
  readonly value: TableValue;
}

/** The rows of all units under one another, each with its unit. */
export function recordSheet(item: TableItem, records: Iterable<UnitRecords>, language: Language = 'vi'): Sheet {
  const rows: SheetCell[][] = [];
  for (const { unitName, value } of records)
    for (const { cells } of value.rows)
      rows.push([unitName, ...item.columns.map((column): SheetCell => {
        const cell = cells[column.id];
        const figure = column.kind === 'count' && cell?.state === 'given' ? shownFigure(cell.value as NonNullable<TableCell['figure']>) : undefined;
        return figure ?? (cell ? printCell(column, cell) : undefined);
      })]);
  return { title: textIn(item.title, language), heads: [WORDS[language].unit, ...item.columns.map(({ title }) => textIn(title, language))], rows };
}
