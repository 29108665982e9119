import type { Directory } from '../directory/directory.js';
import type { Period, ReportingUnit } from '../report/union-report.js';

/** Who gathers, for what time, and what is known of the units below. */
export interface GatherOptions {
  /** The unit that gathers. With its id it is found in the directory. */
  readonly unit: ReportingUnit;
  readonly period: Period;
  /** The units, if they are known: by it reports are recognised, and it is seen who is missing. */
  readonly directory?: Directory;
  /** ISO date: on it the directory is read. A report's own date counts for that report. */
  readonly day: string;
  /** Levels of the units that are expected to report; absent: all that stand directly below. */
  readonly expectedLevels?: readonly string[];
}
