import type { ReportingUnit } from '../report/union-report.js';
import { superiorsOf, unitsById, type Directory, type Unit } from './directory.js';

/** A directory's unit as a report keeps it: by printed names, so that it reads when the unit is gone. */
export function reportingUnit(directory: Directory, unit: Unit): ReportingUnit {
  const superior = superiorsOf(directory, unit)[0]?.name;
  const { id, name, shortName, level, place, symbolSuffix } = unit;
  return {
    id,
    name,
    ...(shortName !== undefined && { shortName }),
    ...(level !== undefined && { level }),
    ...(superior !== undefined && { superior }),
    ...(place !== undefined && { place }),
    ...(symbolSuffix !== undefined && { symbolSuffix }),
  };
}

/** The unit that a host names by its id in the directory or, where it has none, by its name; `undefined` where it names none. */
export function unitNamed(directory: Directory | undefined, unit: string | undefined, level: string | undefined): ReportingUnit | undefined {
  if (!unit) return undefined;
  const known = directory && unitsById(directory).get(unit);
  return { ...(directory && known ? reportingUnit(directory, known) : { name: unit }), ...(level !== undefined && { level }) };
}
