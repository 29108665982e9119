import type { ReportingUnit } from '../../report/union-report.js';

const keyOf = (user: string, outlineId: string): string => `union-report-inbox-unit:${outlineId}:${user}`;

/** The unit that a clerk chose to gather for, where the host names none: remembered on this device. */
export function rememberUnit(user: string, outlineId: string, unit: ReportingUnit): void {
  try {
    localStorage.setItem(keyOf(user, outlineId), JSON.stringify(unit));
  } catch {
    // Refused or full: then it is asked again next time.
  }
}

export function chosenUnit(user: string, outlineId: string): ReportingUnit | undefined {
  try {
    const unit = JSON.parse(localStorage.getItem(keyOf(user, outlineId)) ?? 'null') as Partial<ReportingUnit> | null;
    return typeof unit?.name === 'string' ? (unit as ReportingUnit) : undefined;
  } catch {
    return undefined;
  }
}
