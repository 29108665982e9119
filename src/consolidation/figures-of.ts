import { isBlank } from '../kinds/answer.js';
import { figureOf, type Total } from '../kinds/figure.js';
import { matrixTotals, TOTAL } from '../kinds/index.js';
import { columnTotal } from '../kinds/table.js';
import type { Item } from '../outline/items.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import type { Answer, Cell, CountValue, Figure, MatrixValue, RatioValue, TableValue, TargetsValue } from '../outline/values.js';
import { checkItem } from '../report/check-report.js';
import type { Finding } from '../report/finding.js';
import type { UnionReport } from '../report/union-report.js';
import { columnsByItem, figureColumn } from './figure-columns.js';
import type { FigureCell, FigureKey, Mark } from './summary.js';

/** From here on a figure is marked as huge. */
export const HUGE = 1e12;

type Figures = Record<FigureKey, FigureCell>;
type Found = readonly [FigureKey, Cell<Figure> | undefined, Mark?];

/** Marks that a figure has by itself. */
export function ownMarks({ value, qualifier }: Figure): Mark[] {
  return [...(qualifier ? ['vague' as const] : []), ...(value < 0 ? ['negative' as const] : []), ...(Math.abs(value) >= HUGE ? ['huge' as const] : [])];
}

/** All figures of a report that say something, with their marks. */
export function figuresOf(outline: Outline, report: UnionReport, options: { readonly today: string }): Figures {
  const figures: Figures = {};
  const { items } = outlineIndex(outline);
  for (const [itemId, columns] of columnsByItem(outline)) {
    const item = items.get(itemId)?.item;
    const answer = report.answers[itemId];
    if (!item || !answer) continue;
    for (const [key, cell, mark] of answer.state === 'not-applicable' ? columns.map((column): Found => [column.key, answer]) : figuresIn(item, answer)) {
      const made = cellOf(cell);
      if (made && figureColumn(outline, key)) figures[key] = mark && !made.marks.includes(mark) ? { ...made, marks: [...made.marks, mark] } : made;
    }
    for (const finding of checkItem(outline, report, itemId, options)) markBy(figures, item, finding);
  }
  return figures;
}

function cellOf(cell: Cell<Figure> | undefined): FigureCell | undefined {
  if (cell?.state === 'not-applicable') return { state: 'not-applicable', marks: [] };
  if (cell?.state === 'unparsed') return isBlank(cell) ? undefined : { state: 'unparsed', text: cell.text, marks: ['unparsed'] };
  if (!cell) return undefined;
  const { value, text, qualifier } = cell.value;
  return { state: 'given', figure: { value, text, ...(qualifier ? { qualifier } : {}) }, marks: ownMarks(cell.value) };
}

/** The figures in an answer by their keys; those of an answer that says otherwise are texts. */
function figuresIn(item: Item, answer: Exclude<Answer, { state: 'not-applicable' }>): Found[] {
  const { id } = item;
  const value = answer.state === 'given' ? answer.value : undefined;
  switch (item.kind) {
    case 'count': {
      const parts = (answer.state === 'given' ? (answer.value as CountValue).parts : answer.parts) ?? {};
      return [[id, answer as Cell<Figure>], ...Object.entries(parts).map(([part, cell]): Found => [`${id}:${part}`, answer.state === 'given' ? cell : withoutWhole(cell)])];
    }
    case 'ratio':
      return value ? shareOf(id, value as RatioValue) : textOf([`${id}:part`, `${id}:whole`], answer);
    case 'matrix':
      return value ? matrixFigures(id, value as MatrixValue) : textOf([`${id}/${TOTAL}/${TOTAL}`], answer);
    case 'table': {
      const table = value as TableValue | undefined;
      return item.columns.flatMap(({ id: column, kind }): Found[] =>
        kind !== 'count' ? [] : table ? [totalFound(`${id}#${column}`, table.entered?.[column], columnTotal(table.rows, column))] : textOf([`${id}#${column}`], answer));
    }
    case 'targets':
      return ((value as TargetsValue | undefined)?.rows ?? []).flatMap(({ suppliedId, measure, result }): Found[] => {
        if (suppliedId === undefined || measure === 'yes-no' || !result) return [];
        const key = `${id}@${suppliedId}`;
        if (measure === 'count') return [[key, result as Cell<Figure>]];
        if (result.state !== 'given') return [[`${key}:part`, result], [`${key}:whole`, result]];
        // A mere percentage: nobody knows of how many.
        return typeof result.value === 'object' && 'whole' in result.value ? shareOf(key, result.value)
          : [[`${key}:part`, { state: 'unparsed', text: `${typeof result.value === 'object' ? result.value.text : ''}%` }]];
      });
    default:
      return [];
  }
}

/** An answer that is only a text stands at each of its figures. */
const textOf = (keys: readonly FigureKey[], answer: Answer): Found[] => keys.map((key) => [key, answer as Cell<Figure>]);

/** A part is in no sum where its whole is in none. */
const withoutWhole = (cell: Cell<Figure> | undefined): Cell<Figure> | undefined => (cell?.state === 'given' ? { state: 'unparsed', text: cell.value.text } : cell);

const shareOf = (key: string, { part, whole }: RatioValue): Found[] => [
  [`${key}:part`, { state: 'given', value: figureOf(part) }],
  [`${key}:whole`, { state: 'given', value: figureOf(whole) }],
];

/** A typed total, else the computed one. */
const totalFound = (key: string, typed: Cell<Figure> | undefined, total: Total | undefined): Found =>
  typed?.state === 'given' || !total ? [key, typed] : total.left > 0 ? [key, { state: 'given', value: total }, 'unparsed'] : [key, { state: 'given', value: total }];

function matrixFigures(id: string, value: MatrixValue): Found[] {
  const cells = Object.entries(value.cells).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).map(([column, cell]): Found => [`${id}/${row}/${column}`, cell]));
  return [...cells, totalFound(`${id}/${TOTAL}/${TOTAL}`, value.entered?.all, matrixTotals(value).all)];
}

const MARKED: ReadonlySet<string> = new Set<Mark>(['part-over-whole', 'sum-differs']);

function markBy(figures: Figures, item: Item, { code, partId, rowId, columnId }: Finding): void {
  if (!MARKED.has(code)) return;
  const { id, kind } = item;
  const key = kind === 'ratio' ? `${id}:part`
    : kind === 'table' ? `${id}#${columnId ?? ''}`
    : kind === 'matrix' ? `${id}/${rowId ?? TOTAL}/${columnId ?? TOTAL}`
    : partId === undefined ? id : `${id}:${partId}`;
  // The total of one row of a matrix has no column in the table: the total of all bears the mark.
  const at = figures[key] ? key : kind === 'matrix' ? `${id}/${TOTAL}/${TOTAL}` : key;
  const cell = figures[at];
  if (cell && !cell.marks.includes(code as Mark)) figures[at] = { ...cell, marks: [...cell.marks, code as Mark] };
}
