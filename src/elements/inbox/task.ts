import type { GatherOptions } from '../../consolidation/gather-options.js';
import type { Directory } from '../../directory/directory.js';
import type { IntakeStore } from '../../intake/intake-store.js';
import type { Outline } from '../../outline/outline.js';
import type { ReportingUnit } from '../../report/union-report.js';

/** Who gathers what. */
export interface Task {
  readonly outline: Outline;
  /** The unit that gathers; absent: not known yet. */
  readonly unit: ReportingUnit | undefined;
  readonly directory: Directory | undefined;
  readonly user: string;
  /** ISO date on which the directory is read. */
  readonly day: string;
  /** The host's store; absent: this device's. */
  readonly store: IntakeStore | undefined;
}

/** Whether two tasks are kept in one inbox. */
export const isSameInbox = (a: Task, b: Task): boolean =>
  a.outline.id === b.outline.id && a.user === b.user && a.store === b.store && a.unit?.id === b.unit?.id && a.unit?.name === b.unit?.name;

/** What settling goes by. */
export function gatherOptions({ outline, unit, directory, day }: Task): GatherOptions {
  const { from, to } = outline.period;
  return { unit: unit ?? { name: '' }, period: { from, ...(to !== 'reporting-date' && { to }) }, ...(directory && directory.units.length > 0 && { directory }), day };
}
