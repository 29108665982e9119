import type { FigureColumn, FigureRow } from '../../consolidation/figure-column.js';
import type { Mark } from '../../consolidation/summary.js';
import { fold } from '../../i18n/fold.js';

/** Which rows are shown, and in which order. */
export interface RowWish {
  readonly query: string;
  /** `some`: any mark; `corrected`: put right by the clerk. */
  readonly mark: Mark | 'any' | 'some' | 'corrected';
  /** Key of the figure to sort by; absent: by unit. */
  readonly by?: string;
  readonly down: boolean;
}

/** The rows that a clerk asks for. Who says nothing comes last, whichever way it is sorted. */
export function rowsFor(rows: readonly FigureRow[], columns: readonly FigureColumn[], { query, mark, by, down }: RowWish): readonly FigureRow[] {
  const needle = fold(query);
  const found = rows.filter((row) => {
    if (needle && !fold(`${row.unit.unit.name} ${row.unit.unit.shortName ?? ''}`).includes(needle)) return false;
    return mark === 'any' || columns.some(({ key }) => {
      const cell = row.cells[key];
      return cell && (mark === 'some' ? cell.marks.length > 0 : mark === 'corrected' ? !!cell.corrected : cell.marks.includes(mark));
    });
  });
  if (by === undefined) return down ? found.reverse() : found;
  const value = (row: FigureRow): number => row.cells[by]?.figure?.value ?? NaN;
  return found.sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (Number.isNaN(left) || Number.isNaN(right)) return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
    return down ? right - left : left - right;
  });
}
