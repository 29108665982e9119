import { compareVietnamese } from '../i18n/fold.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import { printed } from '../outline/text.js';
import type { AddedAppendix, AddedTable } from '../paper/added-tables.js';
import type { FigureColumn, FigureTable, TableCell } from './figure-column.js';

/** So many figures stand side by side on a page laid across. */
const WIDE = 7;

/**
 * What each unit gave to each figure, as an appendix of the report made from it: by the outline's sections, units by
 * name, with the sums. Figures that nobody gave are left out; what the clerk put right stands as it counts, with "*".
 * Always in Vietnamese, as documents are.
 */
export function contributionsAppendix(outline: Outline, { columns, rows, totals }: FigureTable): AddedAppendix {
  const given = columns.filter(({ key }) => rows.some(({ cells }) => cells[key]));
  const units = [...rows].sort((a, b) => compareVietnamese(a.unit.unit.name, b.unit.unit.name) || (a.fileId < b.fileId ? -1 : 1));
  const corrected = units.some(({ cells }) => given.some(({ key }) => cells[key]?.corrected));
  const tables = inTables(given).map((some, i): AddedTable => ({
    caption: `${String(i + 1)}. ${captionOf(outline, some)}${corrected ? ' (dấu *: số đã được đơn vị tổng hợp sửa)' : ''}`,
    heads: [{ title: 'TT', align: 'center' }, { title: 'Đơn vị', align: 'left' }, ...some.map((column) => ({ title: headOf(column), align: 'right' as const }))],
    rows: units.map(({ unit, cells }, n) => [String(n + 1), unit.unit.shortName ?? unit.unit.name, ...some.map(({ key }) => shown(cells[key]))]),
    total: ['', 'Tổng cộng', ...some.map(({ key }) => totals[key]?.figure?.text ?? '')],
  }));
  return { title: 'Số liệu của các đơn vị', landscape: true, tables };
}

/** Columns of a section stay together, as many as a page is wide. */
function inTables(columns: readonly FigureColumn[]): FigureColumn[][] {
  const tables: FigureColumn[][] = [];
  for (const column of columns) {
    const last = tables.at(-1);
    if (last && last.length < WIDE && last[0]?.sectionId === column.sectionId) last.push(column);
    else tables.push([column]);
  }
  // Sections with a figure or two share a table with the next.
  return tables.reduce<FigureColumn[][]>((joined, table) => {
    const last = joined.at(-1);
    if (last && last.length + table.length <= WIDE) last.push(...table);
    else joined.push([...table]);
    return joined;
  }, []);
}

function captionOf(outline: Outline, columns: readonly FigureColumn[]): string {
  const { sections } = outlineIndex(outline);
  const titles = new Set(columns.map(({ sectionId }) => printed(sections.get(sectionId)?.section.title ?? '').replace(/[\s:.;]+$/, '')));
  return [...titles].filter(Boolean).join('; ');
}

const headOf = ({ titles, measure }: FigureColumn): string => {
  const unit = printed(measure);
  const title = titles.map(printed).join(' – ');
  // Some titles say it themselves.
  return unit && !title.includes(`(${unit})`) ? `${title} (${unit})` : title;
};

const shown = (cell: TableCell | undefined): string => {
  if (!cell) return '';
  const text = cell.state === 'not-applicable' ? '–' : (cell.figure?.text ?? cell.text ?? '');
  return cell.corrected ? `${text}*` : text;
};
