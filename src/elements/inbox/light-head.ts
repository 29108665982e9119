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

/** Texts of which there are few, each once: a copied head has copies of its own of them. */
const texts = new Map<string, string>();

function sharedText<T extends string>(text: T): T {
  const known = texts.get(text) as T | undefined;
  if (known !== undefined) return known;
  if (texts.size < MOST) texts.set(text, text);
  return text;
}

/**
 * A head as it stays in memory, by the thousands: a copy, because a short text cut out of a file may hold on to all of
 * it; what many heads say alike is there once.
 */
export function lightHead(intake: Intake | IntakeHead): IntakeHead {
  const head = structuredClone('figures' in intake ? headOf(intake) : intake);
  if (!isSummary(head)) return head;
  const { origin, unit, outline, period, told, sources, doubts, findings } = head;
  const { level, superior } = unit;
  return {
    ...head,
    origin: sharedText(origin),
    unit: { ...unit, ...(level === undefined ? {} : { level: sharedText(level) }), ...(superior === undefined ? {} : { superior: sharedText(superior) }) },
    // Hardly two files tell of the same items; but they are always the same items.
    told: told.map(sharedText),
    outline: sharedPart(outline), period: sharedPart(period), sources: sharedPart(sources), doubts: sharedPart(doubts), findings: sharedPart(findings),
  };
}
