import { unitsById } from '../directory/directory.js';
import { foldUnitName } from '../i18n/fold.js';
import type { Outline } from '../outline/outline.js';
import type { Period } from '../report/union-report.js';
import type { FileDecision } from './decisions.js';
import type { GatherOptions } from './gather-options.js';
import { recognised, recogniseUnit } from './recognise-unit.js';
import type { Proposal, Recognised, ReviewReason } from './standing.js';
import type { ReportHead } from './summary.js';

/** What candidates are judged by. */
interface Basis {
  readonly outline: Outline;
  readonly options: GatherOptions;
}

/** A report that may count: with its unit, as far as it is known, and what speaks against it by itself. */
export interface Candidate {
  readonly by: Basis;
  readonly summary: ReportHead;
  readonly decision: FileDecision | undefined;
  readonly unit?: Recognised;
  readonly proposals?: readonly Proposal[];
  /** The report's period beside the gathering's. */
  readonly period: 'same' | 'overlapping' | 'other';
  /** Whose unit it is, and whether it may report here. */
  readonly place: readonly ReviewReason[];
  /** Files of the same revision that say something else. */
  readonly rivals?: readonly string[];
}

/** Summaries never change: while a thousand more come in, those before are looked up once. */
const made = new WeakMap<ReportHead, Candidate>();
/** What the last ones were judged by: thousands share it. */
let last: Basis | undefined;

export function candidateOf(outline: Outline, summary: ReportHead, decision: FileDecision | undefined, options: GatherOptions): Candidate {
  const isBasis = (by: Basis): boolean => by.outline === outline && isSame(by.options, options);
  const before = made.get(summary);
  if (before && before.decision === decision && isBasis(before.by)) return before;
  if (!last || !isBasis(last)) last = { outline, options };
  const candidate = newCandidate(summary, decision, last);
  made.set(summary, candidate);
  return candidate;
}

const isSame = (a: GatherOptions, b: GatherOptions): boolean =>
  a === b || (a.directory === b.directory && a.day === b.day && a.period.from === b.period.from && a.period.to === b.period.to
    && a.unit.id === b.unit.id && a.unit.name === b.unit.name && a.unit.level === b.unit.level);

const NOTHING: readonly ReviewReason[] = [];

function newCandidate(summary: ReportHead, decision: FileDecision | undefined, by: Basis): Candidate {
  const { outline, options } = by;
  const whose = unitOf(summary, decision, options);
  const { unit } = whose;
  const reasons = placeOf(outline, summary, whose, options);
  const place = reasons.length > 0 ? reasons : NOTHING;
  const period = comparePeriods(summary, options.period);
  // All at once, which takes less memory than one added to another.
  return unit ? { by, summary, decision, unit, period, place } : { by, summary, decision, period, place, ...whose };
}

/** All that speaks against a report, other reports left aside. */
export function reasonsOf({ summary, decision, period, place, rivals }: Candidate): ReviewReason[] {
  const looked = decision?.reviewed === true;
  return [
    ...place,
    ...(period === 'same' ? [] : ['other-period' as const]),
    ...(rivals ? ['same-revision-differs' as const] : []),
    ...(!looked && (summary.doubts.length > 0 || summary.findings.length > 0) ? ['doubts' as const] : []),
    ...(!looked && summary.unplaced > 0 ? ['unplaced' as const] : []),
  ];
}

type Whose = Pick<Candidate, 'unit' | 'proposals'>;

function unitOf({ unit, date }: ReportHead, decision: FileDecision | undefined, { directory, day, unit: own }: GatherOptions): Whose {
  if (!directory?.units.length) {
    const key = unit.id ?? foldUnitName(unit.name);
    return key === '' ? {} : { unit: { key, unit, by: decision?.unitId === undefined ? 'report' : 'clerk' } };
  }
  const on = date ?? day;
  const chosen = decision?.unitId === undefined ? undefined : unitsById(directory).get(decision.unitId);
  if (chosen) return { unit: recognised(directory, chosen, 'clerk', day) };
  const found = recogniseUnit(directory, unit, { day: on, ...(own.id === undefined ? {} : { parentId: own.id }) });
  if (found.status === 'known') return { unit: found.unit };
  return found.status === 'proposed' ? { proposals: found.proposals } : {};
}

function placeOf(outline: Outline, summary: ReportHead, { unit, proposals }: Whose, { directory, unit: own }: GatherOptions): ReviewReason[] {
  if (!unit) return [proposals ? 'unit-proposed' : 'unit-unknown'];
  const said = summary.unit.level;
  const byClerk = unit.by === 'clerk';
  if (isOwn(unit, own)) return ['own-unit'];
  const reasons: ReviewReason[] = [];
  if (unit.instead && !byClerk) reasons.push('unit-not-valid');
  const above = directory && own.id !== undefined && unitsById(directory).has(own.id) ? superiorIds(directory, unit.key) : undefined;
  if (above && !above.includes(own.id ?? '') && !unit.instead) reasons.push('not-below');
  const level = unit.unit.level ?? said;
  if ((said !== undefined && unit.unit.level !== undefined && said !== unit.unit.level) || (!above && level !== undefined && own.level !== undefined && !reportsUpTo(outline, level, own.level)))
    reasons.push('other-level');
  return reasons;
}

export const isOwn = ({ key, unit }: Recognised, own: GatherOptions['unit']): boolean =>
  own.id === undefined || unit.id === undefined ? foldUnitName(unit.name) === foldUnitName(own.name) : key === own.id;

function superiorIds(directory: NonNullable<GatherOptions['directory']>, id: string): string[] {
  const index = unitsById(directory);
  const path: string[] = [];
  for (let at = index.get(id)?.parentId; at !== undefined && !path.includes(at); at = index.get(at)?.parentId) path.push(at);
  return path;
}

/** Whether a level stands below another, by whatever way. A level that the outline does not know is not judged. */
function reportsUpTo(outline: Outline, level: string, above: string): boolean {
  const seen = new Set<string>();
  const wait = [level];
  for (let at = wait.pop(); at !== undefined; at = wait.pop()) {
    const known = outline.levels.find(({ id }) => id === at);
    if (!known) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    if (known.reportsTo?.includes(above)) return true;
    wait.push(...(known.reportsTo ?? []));
  }
  return false;
}

/** Open ends reach for ever. A document dated before the period begins is of an earlier one. */
function comparePeriods({ period, date }: ReportHead, own: Period): Candidate['period'] {
  const end = '9999-12-31';
  if (period.from > (own.to ?? end) || own.from > (period.to ?? end)) return 'other';
  const early = date !== undefined && date < own.from.slice(0, date.length);
  return period.from === own.from && (period.to === own.to || period.to === undefined || own.to === undefined) && !early ? 'same' : 'overlapping';
}
