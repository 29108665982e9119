import { fingerprint } from '../../consolidation/fingerprint.js';
import { sharedUnit } from '../../consolidation/shared-unit.js';
import { isSummary, type IntakeHead, type ReportHead } from '../../consolidation/summary.js';
import { unitsById, type Directory } from '../../directory/directory.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Outline } from '../../outline/outline.js';
import { sameValue } from '../../report/equal.js';
import type { ReportingUnit } from '../../report/union-report.js';
import { someIds } from './some-ids.js';

/** Parts that many heads have in common, by what they say; a stranger's files may have any number of others. */
const shared = new Map<string, unknown>();
const MOST = 2000;

function sharedPart<T>(part: T): T {
  const key = fingerprint(JSON.stringify(part));
  const known = shared.get(key) as T | undefined;
  if (known !== undefined) return known;
  if (shared.size < MOST) shared.set(key, part);
  return part;
}

/** Texts of which there are few, each once: a copied head has copies of its own of them. */
const texts = new Map<string, string>();

function sharedText<T extends string>(text: T): T {
  const known = texts.get(text) as T | undefined;
  if (known !== undefined) return known;
  if (texts.size < MOST) texts.set(text, text);
  return text;
}

/** The directory's own unit where the report says just the same. */
function lightUnit(unit: ReportingUnit, directory: Directory | undefined): ReportingUnit {
  const known = directory && unit.id !== undefined ? unitsById(directory).get(unit.id) : undefined;
  const own = directory && known && sharedUnit(directory, known);
  if (own && sameValue(own, unit)) return own;
  const { level, superior } = unit;
  return { ...unit, ...(level === undefined ? {} : { level: sharedText(level) }), ...(superior === undefined ? {} : { superior: sharedText(superior) }) };
}

const orders = new WeakMap<Outline, readonly string[]>();

function orderOf(outline: Outline): readonly string[] {
  let order = orders.get(outline);
  if (!order) orders.set(outline, (order = [...outlineIndex(outline).items.keys()]));
  return order;
}

/** Without what is not copied. */
function bare(head: ReportHead & { readonly figures?: unknown }): Omit<ReportHead, 'told' | 'doubts' | 'findings'> {
  const { figures: _figures, told: _told, doubts: _doubts, findings: _findings, ...rest } = head;
  return rest;
}

const lengthOf = ({ length }: { readonly length: number }): { readonly length: number } => sharedPart({ length });

/** What a head is made light by. */
interface Known {
  readonly outline: Outline;
  readonly directory: Directory | undefined;
}

/** Puts files among those in memory, each by its head's own id: of that too there is one copy. */
export function hold(heads: Map<string, IntakeHead>, intakes: Iterable<IntakeHead>, known: Known): void {
  for (const intake of intakes) {
    const head = lightHead(intake, known);
    heads.set(head.fileId, head);
  }
}

/**
 * A head as it stays in memory, by the thousands: what is shown in a list and settled by, and of the rest how much it
 * is. A copy, because a short text cut out of a file may hold on to all of it; what many heads say alike is there once.
 */
export function lightHead(intake: IntakeHead, { outline, directory }: Known): IntakeHead {
  if (!isSummary(intake)) {
    const { fileId, names, size, findings } = structuredClone(intake);
    return { fileId, names, size, findings: sharedPart(findings) };
  }
  const { told, doubts, findings } = intake;
  const { fileId, names, size, origin, reportId, revision, outline: of, unit, period, date, updatedAt, content, sources, unplaced } = structuredClone(bare(intake));
  // Written out, and not spread: so it has no room for more.
  const head = {
    fileId, names, size, origin: sharedText(origin), reportId, revision, outline: sharedPart(of), unit: lightUnit(unit, directory), period: sharedPart(period),
    updatedAt, content, sources: sharedPart(sources), told: someIds(orderOf(outline), told), doubts: lengthOf(doubts), unplaced, findings: lengthOf(findings),
  };
  return date === undefined ? head : { ...head, date: sharedText(date) };
}
