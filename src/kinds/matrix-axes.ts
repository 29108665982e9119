import type { MatrixAxisEntry, MatrixItem } from '../outline/items.js';
import type { Outline } from '../outline/outline.js';
import type { Cell, Figure, MatrixValue } from '../outline/values.js';
import { isBlank } from './answer.js';

/** Row or column of a place that means the totals. */
export const TOTAL = 'total';

/** The row that an officer names. */
export const OTHER = 'other';

const OTHER_TITLE = { vi: 'Khác', en: 'Other' };

/** The rows of a matrix, "other" last where it is offered. Its title is the officer's, or "Khác". */
export const matrixRows = ({ rows, other }: MatrixItem, value?: MatrixValue): readonly MatrixAxisEntry[] =>
  other ? [...rows, { id: OTHER, title: value?.otherTitle?.trim() || OTHER_TITLE }] : rows;

/**
 * The columns of a matrix: its own, or the bands that a level reports for (all of them where the level is
 * unknown), and any that hold a figure already: hidden figures would make wrong totals.
 */
export function matrixColumns(outline: Outline, { columns }: MatrixItem, level?: string, value?: MatrixValue): readonly MatrixAxisEntry[] {
  if (!('axis' in columns)) return columns;
  const bands = outline.levels.find(({ id }) => id === level)?.bands;
  return bands ? outline.bands.filter(({ id }) => bands.includes(id) || cellRows(value).some(([, cells]) => !isBlank(cells[id]))) : outline.bands;
}

/** The rows of a matrix that hold cells, by id. */
export const cellRows = (value: MatrixValue | undefined): [string, Readonly<Record<string, Cell<Figure> | undefined>>][] =>
  Object.entries(value?.cells ?? {}).map(([id, cells]) => [id, cells ?? {}]);
