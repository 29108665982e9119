import type { Outline } from '../outline/outline.js';
import { candidateOf, reasonsOf, type Candidate } from './candidate.js';
import type { Decisions, FileDecision } from './decisions.js';
import type { GatherOptions } from './gather-options.js';
import { settleOverlaps } from './overlaps.js';
import type { Gathering, GatheringCounts, ReviewReason, Standing } from './standing.js';
import { atOnce, each, type Steps } from './steps.js';
import { isSummary, type IntakeHead, type ReportHead } from './summary.js';
import { unitStandings } from './unit-standings.js';

/**
 * What became of all files and of all units: the same for any order of the files. Nothing is decided here that the clerk
 * should: what may be counted twice, or is in doubt, waits for a decision and is in no sum until then.
 */
export const settle = (outline: Outline, intakes: Iterable<IntakeHead>, decisions: Decisions, options: GatherOptions): Gathering =>
  atOnce(settling(outline, intakes, decisions, options));

/** `settle` in steps, for a page that has thousands. */
export function* settling(outline: Outline, intakes: Iterable<IntakeHead>, decisions: Decisions, options: GatherOptions): Steps<Gathering> {
  const files = mergedById(intakes);
  yield;
  const standings = new Map<string, Standing>();
  const candidates: Candidate[] = [];
  yield* each(files, (intake) => {
    const decision = decisions.files[intake.fileId];
    const candidate = isSummary(intake) && intake.outline.id === outline.id ? candidateOf(outline, intake, decision, options) : undefined;
    const why = refusal(outline, intake, decision, candidate);
    if (why) standings.set(intake.fileId, { status: 'rejected', why, ...(candidate?.unit ? { unit: candidate.unit } : {}) });
    else if (candidate) candidates.push(candidate);
  });
  const versions = yield* bestVersions(candidates, standings);
  const { reasons, beside } = yield* settleOverlaps(versions, standings, options);
  yield* each(versions, (candidate) => {
    const { summary, decision } = candidate;
    if (!standings.has(summary.fileId)) standings.set(summary.fileId, standingOf(candidate, decision, reasons.get(summary.fileId) ?? [], beside.get(summary.fileId)));
  });
  const ordered = new Map<string, Standing>();
  const summaries = new Map<string, ReportHead>();
  yield* each(files, (intake) => {
    ordered.set(intake.fileId, standings.get(intake.fileId) as Standing);
    if (isSummary(intake)) summaries.set(intake.fileId, intake);
  });
  return { files: ordered, units: yield* unitStandings(outline, ordered, summaries, options), counts: counted(files, ordered) };
}

/** Each file once, with all its names, by id. */
export function mergedById<I extends IntakeHead>(intakes: Iterable<I>): readonly I[] {
  const byId = new Map<string, I>();
  for (const intake of intakes) {
    const before = byId.get(intake.fileId);
    byId.set(intake.fileId, before ? { ...before, names: [...new Set([...before.names, ...intake.names])].sort() } : intake);
  }
  return [...byId.values()].sort((a, b) => (a.fileId < b.fileId ? -1 : 1));
}

type Refusal = Extract<Standing, { status: 'rejected' }>['why'];

function refusal(outline: Outline, intake: IntakeHead, decision: FileDecision | undefined, candidate: Candidate | undefined): Refusal | undefined {
  if (decision?.count === false) return 'left-out';
  if (!isSummary(intake)) return intake.findings.some(({ code }) => code === 'foreign-outline') ? 'other-outline' : 'unreadable';
  if (intake.outline.id !== outline.id) return 'other-outline';
  return candidate?.period === 'other' && decision?.count === undefined ? 'other-period' : undefined;
}

/** Of each report its highest revision, or the one that the clerk chose; the other files of it are duplicates. */
function* bestVersions(candidates: readonly Candidate[], standings: Map<string, Standing>): Steps<Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  yield* each(candidates, (candidate) => {
    // The same id from two units is a copied file, not a second version.
    const key = candidate.summary.reportId === '' ? candidate.summary.fileId : `${candidate.summary.reportId} ${candidate.unit?.key ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  });
  const best: Candidate[] = [];
  yield* each(groups.values(), (group) => void best.push(...bestOf(group, standings)));
  return best;
}

/** `group`: the files of one report. */
function bestOf(group: readonly Candidate[], standings: Map<string, Standing>): readonly Candidate[] {
  if (group.length === 1) return group;
  const chosen = group.filter(({ decision }) => decision?.count !== undefined);
  const highest = group.reduce((most, { summary }) => Math.max(most, summary.revision), 0);
  const latest = chosen.length > 0 ? chosen : group.filter(({ summary }) => summary.revision === highest);
  const contents = new Map<string, Candidate>();
  for (const one of [...latest].sort(byTrust)) if (!contents.has(one.summary.content)) contents.set(one.summary.content, one);
  const kept = [...contents.values()];
  for (const one of group) {
    if (kept.includes(one)) continue;
    const same = contents.get(one.summary.content);
    const twin = same?.summary.revision === one.summary.revision ? same : undefined;
    const of = twin ?? kept[0] ?? one;
    const why = twin ? 'same-content' : chosen.length > 0 ? 'not-chosen' : 'older-revision';
    standings.set(one.summary.fileId, { status: 'duplicate', of: of.summary.fileId, why, ...(one.unit ? { unit: one.unit } : {}) });
  }
  const ids = kept.map(({ summary }) => summary.fileId);
  return kept.length === 1 || chosen.length > 0 ? kept : kept.map((one) => ({ ...one, rivals: ids.filter((id) => id !== one.summary.fileId) }));
}

const TRUST: Readonly<Record<ReportHead['origin'], number>> = { carried: 0, json: 1, edited: 2, blank: 3, typed: 4 };

/** Of files that say the same, the one that needs the least looking at; then by id. */
const byTrust = (a: Candidate, b: Candidate): number =>
  Number(a.decision?.reviewed !== true) - Number(b.decision?.reviewed !== true)
  || reasonsOf(a).length - reasonsOf(b).length
  || TRUST[a.summary.origin] - TRUST[b.summary.origin]
  || (a.summary.fileId < b.summary.fileId ? -1 : 1);

function standingOf(candidate: Candidate, decision: FileDecision | undefined, overlaps: readonly ReviewReason[], beside: readonly string[] | undefined): Standing {
  const { unit, proposals, summary } = candidate;
  const why = [...reasonsOf(candidate), ...overlaps];
  if (decision?.count !== undefined || (why.length === 0 && unit))
    return { status: 'counted', unit: unit ?? { key: `file ${summary.fileId}`, unit: summary.unit, by: 'report' }, figures: decision?.count === 'own' ? 'own' : 'all' };
  return { status: 'review', why, ...(unit ? { unit } : {}), ...(proposals ? { proposals } : {}), ...(beside ? { beside } : {}) };
}

function counted(files: readonly IntakeHead[], standings: ReadonlyMap<string, Standing>): GatheringCounts {
  const counts = { files: 0, counted: 0, duplicates: 0, rejected: 0, review: 0 };
  for (const { fileId, names } of files) {
    const status = standings.get(fileId)?.status ?? 'rejected';
    const times = Math.max(names.length, 1);
    counts.files += times;
    counts.duplicates += times - 1;
    counts[status === 'duplicate' ? 'duplicates' : status]++;
  }
  return counts;
}
