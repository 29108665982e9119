import type { ReportingUnit } from '../report/union-report.js';
import { superiorsOf, type Directory, type Unit } from './directory.js';

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
