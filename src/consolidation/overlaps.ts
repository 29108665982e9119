import { superiorsOf, unitsById } from '../directory/directory.js';
import type { Candidate } from './candidate.js';
import { isOwn } from './candidate.js';
import type { GatherOptions } from './gather-options.js';
import type { ReviewReason, Standing } from './standing.js';

/** What speaks against reports because of others, by file id. */
export interface Overlaps {
  readonly reasons: ReadonlyMap<string, readonly ReviewReason[]>;
  readonly beside: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds what would be counted twice: two reports of one unit, and reports that a superior's has in it. What is certain
 * gets its standing here.
 */
export function settleOverlaps(candidates: readonly Candidate[], standings: Map<string, Standing>, options: GatherOptions): Overlaps {
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
  for (const candidate of candidates) {
    const inside = made.get(candidate.summary.reportId);
    const whole = inside?.find(({ revision, by }) => by !== candidate && revision >= candidate.summary.revision);
    if (whole && candidate.decision?.count === undefined) {
      standings.set(candidate.summary.fileId, { status: 'duplicate', of: whole.by.summary.fileId, why: 'contained', ...(candidate.unit ? { unit: candidate.unit } : {}) });
      continue;
    }
    // A later revision than the one that went into the other report.
    if (inside?.some(({ by }) => by !== candidate)) note(candidate, 'covered', inside.map(({ by }) => by));
    const key = candidate.unit?.key;
    const group = key === undefined ? undefined : byUnit.get(key);
    if (group) group.push(candidate);
    else if (key !== undefined) byUnit.set(key, [candidate]);
  }
  for (const group of byUnit.values()) settleUnit(group, standings, note);
  if (options.directory) noteCovered(options.directory, byUnit, standings, options, note);
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

/** A unit whose superior, below the gathering one, reports as well. */
function noteCovered(directory: NonNullable<GatherOptions['directory']>, byUnit: ReadonlyMap<string, readonly Candidate[]>, standings: ReadonlyMap<string, Standing>, { unit: own }: GatherOptions, note: Note): void {
  const index = unitsById(directory);
  for (const [key, group] of byUnit) {
    const unit = index.get(key);
    if (!unit || key === own.id) continue;
    const above: Candidate[] = [];
    for (const { id } of superiorsOf(directory, unit)) {
      if (id === own.id) break;
      above.push(...(byUnit.get(id) ?? []).filter(({ summary }) => !standings.has(summary.fileId)));
    }
    if (above.length === 0) continue;
    for (const one of group) if (!standings.has(one.summary.fileId)) note(one, 'covered', above);
  }
}
