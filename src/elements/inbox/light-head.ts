import { fingerprint } from '../../consolidation/fingerprint.js';
import { isSummary, type Intake, type IntakeHead } from '../../consolidation/summary.js';
import { headOf } from '../../intake/kept-file.js';

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

/**
 * A head as it stays in memory, by the thousands: a copy, because a short text cut out of a file may hold on to all of
 * it; what many heads say alike is there once.
 */
export function lightHead(intake: Intake | IntakeHead): IntakeHead {
  const head = structuredClone('figures' in intake ? headOf(intake) : intake);
  if (!isSummary(head)) return head;
  const { unit, outline, period, told, sources, doubts, findings } = head;
  const { superior } = unit;
  return {
    ...head,
    unit: superior === undefined ? unit : { ...unit, superior: sharedPart(superior) },
    outline: sharedPart(outline), period: sharedPart(period), told: sharedPart(told), sources: sharedPart(sources), doubts: sharedPart(doubts), findings: sharedPart(findings),
  };
}
