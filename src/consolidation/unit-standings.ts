import { existsOn, unitsById, type Directory, type Unit } from '../directory/directory.js';
import { compareVietnamese } from '../i18n/fold.js';
import type { Outline } from '../outline/outline.js';
import { dueOf } from '../report/recipients.js';
import type { ReportingUnit } from '../report/union-report.js';
import type { GatherOptions } from './gather-options.js';
import { sharedUnit } from './shared-unit.js';
import type { Standing, UnitStanding } from './standing.js';
import { each, type Steps } from './steps.js';
import type { ReportHead } from './summary.js';
import { unitKin } from './unit-kin.js';

const ORDER = ['counted', 'review', 'duplicate', 'rejected'] as const satisfies readonly Standing['status'][];

interface FromUnit {
  readonly unit: ReportingUnit;
  readonly files: { readonly fileId: string; readonly status: Standing['status'] }[];
}

/** What became of each unit: those that are expected by the directory, then all others that a file is from. */
export function* unitStandings(outline: Outline, files: ReadonlyMap<string, Standing>, summaries: ReadonlyMap<string, ReportHead>, options: GatherOptions): Steps<UnitStanding[]> {
  const { directory } = options;
  const byUnit = new Map<string, FromUnit>();
  if (directory) yield* each(expectedUnits(directory, options), (unit) => void byUnit.set(unit.id, { unit: sharedUnit(directory, unit), files: [] }));
  const expected = byUnit.size;
  yield* each(files, ([fileId, standing]) => {
    const { unit, status } = standing;
    // Whose one likely file waits for a yes is not to be reminded.
    const likely = standing.status === 'review' && standing.proposals?.length === 1 ? standing.proposals[0]?.unit.id : undefined;
    const known = byUnit.get(unit?.key ?? likely ?? '');
    if (known) known.files.push({ fileId, status });
    // A unit of which nothing is left was not expected, and did not report.
    else if (unit && status !== 'rejected') byUnit.set(unit.key, { unit: unit.unit, files: [{ fileId, status }] });
  });
  const units: UnitStanding[] = [];
  // Where nothing is known of the units below, everyone is expected.
  yield* each(byUnit, ([key, from]) => void units.push(standingOf(outline, key, from, summaries, expected === 0 || units.length < expected)));
  const others = units.splice(expected).filter(({ status }) => status !== 'missing');
  return [...units, ...others.sort((a, b) => compareVietnamese(a.unit.name, b.unit.name) || (a.key < b.key ? -1 : 1))];
}

function standingOf(outline: Outline, key: string, { unit, files }: FromUnit, summaries: ReadonlyMap<string, ReportHead>, expected: boolean): UnitStanding {
  const counted = files.flatMap(({ fileId, status }) => (status === 'counted' ? (summaries.get(fileId) ?? []) : []));
  const date = counted.map((summary) => summary.date ?? summary.updatedAt.slice(0, 10)).sort()[0];
  const due = dueOf(outline, unit.level);
  const waits = files.some(({ status }) => status === 'review');
  // One that is in another's report has reported.
  const inOther = files.some(({ status }) => status === 'duplicate');
  const status = date === undefined ? (waits ? 'pending' : inOther ? 'reported' : 'missing') : due !== undefined && date >= due ? 'late' : 'reported';
  return {
    key, unit, status, expected,
    files: files.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (a.fileId < b.fileId ? -1 : 1)).map(({ fileId }) => fileId),
    ...(due === undefined ? {} : { due }),
    ...(date === undefined ? {} : { date }),
  };
}

/** The units directly below the gathering one, on the day. */
function expectedUnits(directory: Directory, { unit, day, expectedLevels }: GatherOptions): readonly Unit[] {
  if (unit.id === undefined || !unitsById(directory).has(unit.id)) return [];
  return (unitKin(directory).children.get(unit.id) ?? [])
    .filter((one) => existsOn(one, day) && (!expectedLevels || (one.level !== undefined && expectedLevels.includes(one.level))));
}

/** The units that have not reported, one a line with its number: to be put into a mail. */
export const missingList = (units: readonly UnitStanding[]): string =>
  units.filter(({ status }) => status === 'missing').map(({ unit }, i) => `${String(i + 1)}. ${unit.name}`).join('\n');
