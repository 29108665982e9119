import type { ReportingUnit } from '../../report/union-report.js';

/** The person has confirmed the unit, its level and its superior. Stays between the picker and its parent. */
export class UnitEvent extends Event {
  readonly unit: ReportingUnit;

  constructor(unit: ReportingUnit) {
    super('union-report-unit');
    this.unit = unit;
  }
}

declare global {
  interface HTMLElementEventMap {
    'union-report-unit': UnitEvent;
  }
}
