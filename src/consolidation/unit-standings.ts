import { existsOn, unitsById } from '../directory/directory.js';
import { compareVietnamese } from '../i18n/fold.js';
import type { Outline } from '../outline/outline.js';
import { dueOf } from '../report/recipients.js';
import type { ReportingUnit } from '../report/union-report.js';
import type { GatherOptions } from './gather-options.js';
import { sharedUnit } from './shared-unit.js';
import type { Standing, UnitStanding } from './standing.js';
import type { ReportHead } from './summary.js';
import { nameIndex } from './unit-names.js';

const ORDER = ['counted', 'review', 'duplicate', 'rejected'] as const satisfies readonly Standing['status'][];

interface FromUnit {
  readonly unit: ReportingUnit;
  readonly files: { readonly fileId: string; readonly status: Standing['status'] }[];
}

/** What became of each unit: those that are expected by the directory, then all others that a file is from. */
export function unitStandings(outline: Outline, files: ReadonlyMap<string, Standing>, summaries: ReadonlyMap<string, ReportHead>, options: GatherOptions): UnitStanding[] {
  const expected = expectedUnits(options);
  const byUnit = new Map<string, FromUnit>(expected.map((unit) => [unit.id ?? '', { unit, files: [] }]));
  for (const [fileId, standing] of files) {
    const { unit, status } = standing;
    // Whose one likely file waits for a yes is not to be reminded.
    const likely = standing.status === 'review' && standing.proposals?.length === 1 ? standing.proposals[0]?.unit.id : undefined;
    const known = byUnit.get(unit?.key ?? likely ?? '');
    if (!unit) {
      known?.files.push({ fileId, status });
      continue;
    }
    if (known) known.files.push({ fileId, status });
    // A unit of which nothing is left was not expected, and did not report.
    else if (status !== 'rejected') byUnit.set(unit.key, { unit: unit.unit, files: [{ fileId, status }] });
  }
  const isExpected = new Set(expected.map(({ id }) => id));
  const units = [...byUnit].map(([key, { unit, files: own }]): UnitStanding => {
    const counted = own.filter(({ status }) => status === 'counted').flatMap(({ fileId }) => summaries.get(fileId) ?? []);
    const date = counted.map((summary) => summary.date ?? summary.updatedAt.slice(0, 10)).sort()[0];
    const due = dueOf(outline, unit.level);
    const waits = own.some(({ status }) => status === 'review');
    // One that is in another's report has reported.
    const inOther = own.some(({ status: one }) => one === 'duplicate');
    const status = date === undefined ? (waits ? 'pending' : inOther ? 'reported' : 'missing') : due !== undefined && date >= due ? 'late' : 'reported';
    return {
      key, unit, status,
      expected: isExpected.size === 0 || isExpected.has(key),
      files: own.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (a.fileId < b.fileId ? -1 : 1)).map(({ fileId }) => fileId),
      ...(due === undefined ? {} : { due }),
      ...(date === undefined ? {} : { date }),
    };
  });
  const others = units.slice(expected.length).filter(({ status }) => status !== 'missing');
  return [...units.slice(0, expected.length), ...others.sort((a, b) => compareVietnamese(a.unit.name, b.unit.name) || (a.key < b.key ? -1 : 1))];
}

/** The units directly below the gathering one, on the day. */
export function expectedUnits({ directory, unit, day, expectedLevels }: GatherOptions): readonly ReportingUnit[] {
  if (!directory || unit.id === undefined || !unitsById(directory).has(unit.id)) return [];
  return (nameIndex(directory).children.get(unit.id) ?? [])
    .filter((one) => existsOn(one, day) && (!expectedLevels || (one.level !== undefined && expectedLevels.includes(one.level))))
    .map((one) => sharedUnit(directory, one));
}

/** The units that have not reported, one a line with its number: to be put into a mail. */
export const missingList = (units: readonly UnitStanding[]): string =>
  units.filter(({ status }) => status === 'missing').map(({ unit }, i) => `${String(i + 1)}. ${unit.name}`).join('\n');
