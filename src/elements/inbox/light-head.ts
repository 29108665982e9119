import { isSummary, type Intake, type IntakeHead } from '../../consolidation/summary.js';
import { headOf } from '../../intake/kept-file.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Outline } from '../../outline/outline.js';

/**
 * A head as it stays in memory, by the thousands: a copy, because a short text cut out of a file may hold on to all of
 * it; and with the outline's own ids, which all heads share.
 */
export function lightHead(outline: Outline, intake: Intake | IntakeHead): IntakeHead {
  const head = structuredClone('figures' in intake ? headOf(intake) : intake);
  if (!isSummary(head)) return head;
  const { items } = outlineIndex(outline);
  return { ...head, told: head.told.map((id) => items.get(id)?.item.id ?? id) };
}
