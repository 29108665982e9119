import { totalOf } from '../kinds/figure.js';
import { compareVietnamese } from '../i18n/fold.js';
import type { Outline } from '../outline/outline.js';
import type { Cell, Figure } from '../outline/values.js';
import { correctionsByFile, type FileCorrections } from './corrections.js';
import type { Decisions } from './decisions.js';
import type { FigureColumn, FigureRow, FigureTable, FigureTotal, TableCell } from './figure-column.js';
import { figureColumn, figureColumns } from './figure-columns.js';
import { ownMarks } from './figures-of.js';
import { mergedById } from './settle.js';
import type { Gathering } from './standing.js';
import { atOnce, type Steps } from './steps.js';
import { isSummary, type FailedFile, type FigureHead, type FigureKey, type Intake } from './summary.js';

/** How many times the middle one of the others makes a figure stand out, beside how many others, and by how much at least. */
const OUTLIER = { times: 10, others: 4, least: 20 };

/**
 * The figures of all files that count, a row each, with what they add up to. The same for any order of the files. What
 * the clerk put right counts, and the report's own figure stands beside it.
 */
export const figureTable = (outline: Outline, intakes: Iterable<Intake>, gathering: Gathering, decisions: Decisions): FigureTable =>
  atOnce(addingUp(outline, intakes, gathering, decisions));

/** So many figures are looked at in a step. */
const STEP = 5000;

/** `figureTable` in steps, for a page that has thousands of units. */
export function* addingUp(outline: Outline, intakes: Iterable<FigureHead | FailedFile>, gathering: Gathering, decisions: Decisions): Steps<FigureTable> {
  const columns = figureColumns(outline);
  const corrections = correctionsByFile(decisions);
  const rows: FigureRow[] = [];
  for (const intake of mergedById(intakes)) {
    const standing = gathering.files.get(intake.fileId);
    if (!isSummary(intake) || standing?.status !== 'counted') continue;
    const cells = cellsOf(outline, intake, corrections.get(intake.fileId), decisions.files[intake.fileId]?.reviewed === true);
    rows.push({ fileId: intake.fileId, unit: standing.unit, figures: standing.figures, cells });
  }
  yield;
  rows.sort((a, b) => compareVietnamese(a.unit.unit.name, b.unit.unit.name) || (a.fileId < b.fileId ? -1 : 1));
  const totals: Record<FigureKey, FigureTotal> = {};
  let looked = 0;
  for (const column of columns) {
    if ((looked += rows.length) >= STEP) {
      looked = 0;
      yield;
    }
    markOutliers(rows, column.key);
    totals[column.key] = totalOfColumn(column, rows);
  }
  return { columns, rows, totals };
}

/** The report's own cells where nothing is to be said of them: no copy. */
function cellsOf(outline: Outline, { figures }: FigureHead, corrections: FileCorrections | undefined, reviewed: boolean): Readonly<Record<FigureKey, TableCell>> {
  const next: [FigureKey, TableCell][] = [];
  if (reviewed)
    for (const [key, cell] of Object.entries(figures))
      if (cell.marks.includes('doubted')) next.push([key, { ...cell, marks: cell.marks.filter((mark) => mark !== 'doubted') }]);
  for (const [key, { figure, note }] of corrections ?? [])
    if (figureColumn(outline, key)) next.push([key, { state: 'given', figure, marks: ownMarks(figure), corrected: { original: figures[key], note } }]);
  return next.length > 0 ? { ...figures, ...Object.fromEntries(next) } : figures;
}

const isCovered = ({ figures }: FigureRow, { scope }: FigureColumn): boolean => figures === 'own' && scope === 'branch';

function totalOfColumn(column: FigureColumn, rows: readonly FigureRow[]): FigureTotal {
  const count = { given: 0, notApplicable: 0, unparsed: 0, silent: 0, covered: 0 };
  const cells: Cell<Figure>[] = [];
  for (const row of rows) {
    const cell = row.cells[column.key];
    if (!cell) count.silent++;
    else if (isCovered(row, column)) count.covered++;
    else if (cell.state === 'not-applicable') count.notApplicable++;
    else if (cell.state === 'unparsed' || !cell.figure) count.unparsed++;
    else {
      count.given++;
      cells.push({ state: 'given', value: cell.figure });
    }
  }
  const total = column.aggregate === 'sum' ? totalOf(cells) : undefined;
  if (!total) return count;
  const { value, text, qualifier } = total;
  return { ...count, figure: { value, text, ...(qualifier ? { qualifier } : {}) }, ...(Number.isSafeInteger(Math.trunc(value)) ? {} : { inexact: true as const }) };
}

function markOutliers(rows: FigureRow[], key: FigureKey): void {
  const values: number[] = [];
  for (const { cells } of rows) {
    const value = cells[key]?.figure?.value;
    if (value !== undefined && value > 0) values.push(value);
  }
  if (values.length <= OUTLIER.others) return;
  values.sort((a, b) => a - b);
  rows.forEach((row, i) => {
    const cell = row.cells[key];
    const value = cell?.figure?.value ?? 0;
    if (!cell || value < OUTLIER.least || value < OUTLIER.times * middleOfOthers(values, value)) return;
    rows[i] = { ...row, cells: { ...row.cells, [key]: { ...cell, marks: [...cell.marks, 'outlier'] } } };
  });
}

/** The middle one of sorted values without one of them, which is of the upper half. */
function middleOfOthers(sorted: readonly number[], value: number): number {
  const others = sorted.length - 1;
  const low = sorted[(others - 1) >> 1] ?? 0;
  const high = sorted[others >> 1] ?? 0;
  // What is not above the middle stands out from nobody.
  return value < high ? Infinity : (low + high) / 2;
}
