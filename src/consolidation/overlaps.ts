import { superiorsOf, unitsById, type Directory } from '../directory/directory.js';
import type { Candidate } from './candidate.js';
import { isOwn } from './candidate.js';
import type { GatherOptions } from './gather-options.js';
import type { ReviewReason, Standing } from './standing.js';
import { each, type Steps } from './steps.js';

/** What speaks against reports because of others, by file id. */
export interface Overlaps {
  readonly reasons: ReadonlyMap<string, readonly ReviewReason[]>;
  readonly beside: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds what would be counted twice: two reports of one unit, and reports that a superior's has in it. What is certain
 * gets its standing here.
 */
export function* settleOverlaps(candidates: readonly Candidate[], standings: Map<string, Standing>, options: GatherOptions): Steps<Overlaps> {
  const reasons = new Map<string, ReviewReason[]>();
  const beside = new Map<string, string[]>();
  const note = (candidate: Candidate, why: ReviewReason, others: readonly Candidate[]): void => {
    const id = candidate.summary.fileId;
    reasons.set(id, [...(reasons.get(id) ?? []), why]);
    beside.set(id, [...(beside.get(id) ?? []), ...others.map((one) => one.summary.fileId)]);
  };
  for (const candidate of candidates) if (candidate.rivals) beside.set(candidate.summary.fileId, [...candidate.rivals]);

  const made = gatheredFrom(candidates, options);
  const byUnit = new Map<string, Candidate[]>();
  yield* each(candidates, (candidate) => {
    const inside = made.get(candidate.summary.reportId);
    const whole = inside?.find(({ revision, by }) => by !== candidate && revision >= candidate.summary.revision);
    if (whole && candidate.decision?.count === undefined) {
      standings.set(candidate.summary.fileId, { status: 'duplicate', of: whole.by.summary.fileId, why: 'contained', ...(candidate.unit ? { unit: candidate.unit } : {}) });
      return;
    }
    // A later revision than the one that went into the other report.
    if (inside?.some(({ by }) => by !== candidate)) note(candidate, 'covered', inside.map(({ by }) => by));
    const key = candidate.unit?.key;
    const group = key === undefined ? undefined : byUnit.get(key);
    if (group) group.push(candidate);
    else if (key !== undefined) byUnit.set(key, [candidate]);
  });
  yield* each(byUnit.values(), (group) => settleUnit(group, standings, note));
  const { directory, unit } = options;
  if (directory) yield* each(byUnit, ([key, group]) => noteCovered(group, above(directory, key, unit.id, byUnit, standings), standings, note));
  return { reasons, beside };
}

interface Inside {
  readonly revision: number;
  readonly by: Candidate;
}

/** Report id → the reports that were made from it. The gathering unit's own is the one that is being made. */
function gatheredFrom(candidates: readonly Candidate[], { unit }: GatherOptions): ReadonlyMap<string, readonly Inside[]> {
  const made = new Map<string, Inside[]>();
  for (const by of candidates) {
    if (by.summary.sources.length === 0) continue;
    if (by.unit && isOwn(by.unit, unit) && by.decision?.count === undefined) continue;
    for (const { reportId, revision } of by.summary.sources) {
      const list = made.get(reportId);
      if (list) list.push({ revision, by });
      else made.set(reportId, [{ revision, by }]);
    }
  }
  return made;
}

type Note = (candidate: Candidate, why: ReviewReason, others: readonly Candidate[]) => void;

/** Several reports of one unit: the clerk chooses. */
function settleUnit(group: readonly Candidate[], standings: Map<string, Standing>, note: Note): void {
  if (group.length < 2) return;
  // Versions of one report that differ say so themselves.
  const reports = new Set(group.map(({ summary }) => summary.reportId || summary.fileId));
  if (reports.size < 2) return;
  const chosen = group.find(({ decision }) => decision?.count !== undefined);
  for (const one of group) {
    if (!chosen) note(one, 'unit-twice', group.filter((other) => other !== one));
    else if (one.decision?.count === undefined)
      standings.set(one.summary.fileId, { status: 'duplicate', of: chosen.summary.fileId, why: 'not-chosen', ...(one.unit ? { unit: one.unit } : {}) });
  }
}

/** The reports of a unit's superiors below the gathering one. */
function above(directory: Directory, key: string, ownId: string | undefined, byUnit: ReadonlyMap<string, readonly Candidate[]>, standings: ReadonlyMap<string, Standing>): readonly Candidate[] {
  const unit = unitsById(directory).get(key);
  if (!unit || key === ownId) return [];
  const found: Candidate[] = [];
  for (const { id } of superiorsOf(directory, unit)) {
    if (id === ownId) break;
    for (const one of byUnit.get(id) ?? []) if (!standings.has(one.summary.fileId)) found.push(one);
  }
  return found;
}

/** A unit whose superior reports as well. */
function noteCovered(group: readonly Candidate[], others: readonly Candidate[], standings: ReadonlyMap<string, Standing>, note: Note): void {
  if (others.length > 0) for (const one of group) if (!standings.has(one.summary.fileId)) note(one, 'covered', others);
}
