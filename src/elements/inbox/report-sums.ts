import type { CountedFile } from '../../consolidation/consolidate.js';
import type { FigureTable } from '../../consolidation/figure-column.js';
import type { Gathering } from '../../consolidation/standing.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { InboxWork } from './inbox-work.js';

/** How much goes into a report. */
export interface ReportSums {
  readonly figures: number;
  readonly tables: number;
  /** Figures of the units that deserve a second look. */
  readonly marked: number;
}

interface Counted extends ReportSums {
  readonly of: readonly [FigureTable | undefined, Gathering];
}
const counted = new WeakMap<InboxWork, Counted>();

/** Counted once for what is known: of thousands of files that takes longer than drawing it. */
export function reportSums(work: InboxWork, files: readonly CountedFile[]): ReportSums {
  const { figures, gathering, task: { outline } } = work;
  const before = counted.get(work);
  if (before?.of[0] === figures && before?.of[1] === gathering) return before;
  const told = new Set<string>();
  for (const { summary } of files) for (const id of summary.told) told.add(id);
  let marked = 0;
  for (const { cells } of figures?.rows ?? []) for (const key in cells) if (cells[key]?.marks.some((mark) => mark !== 'vague')) marked++;
  const sums: Counted = {
    of: [figures, gathering], marked,
    figures: Object.values(figures?.totals ?? {}).filter(({ figure }) => figure).length,
    tables: [...outlineIndex(outline).items].filter(([id, { item }]) => item.kind === 'table' && told.has(id)).length,
  };
  counted.set(work, sums);
  return sums;
}
