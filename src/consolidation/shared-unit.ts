import type { Directory, Unit } from '../directory/directory.js';
import { reportingUnit } from '../directory/reporting-unit.js';
import type { ReportingUnit } from '../report/union-report.js';

const made = new WeakMap<Directory, Map<Unit, ReportingUnit>>();

/** `reportingUnit`, made once for each unit of a directory: what stands of its file and what of the unit itself share it. */
export function sharedUnit(directory: Directory, unit: Unit): ReportingUnit {
  const known = made.get(directory) ?? new Map<Unit, ReportingUnit>();
  made.set(directory, known);
  const printed = known.get(unit) ?? reportingUnit(directory, unit);
  known.set(unit, printed);
  return printed;
}
