import type { Outline } from '../outline/outline.js';
import type { ReportingUnit } from './union-report.js';

/** Who a unit's report goes to. */
export interface Recipient {
  /** As printed after "Kính gửi:", one addressee a line: "Tổng Liên đoàn Lao động Việt Nam (qua Ban Tuyên giáo)". Empty: not known. */
  readonly lines: readonly string[];
  readonly email?: string;
  /** The department that receives for the addressee: "Ban Tuyên giáo". */
  readonly through?: string;
}

/** The recipient by the outline's first rule for the unit's level; `superior` is the unit's own, as far as it is named. */
export function recipientOf(outline: Outline, unit: ReportingUnit): Recipient {
  const rule = outline.recipients.find(({ levels }) => appliesTo(levels, unit.level));
  if (!rule) return { lines: [] };
  const email = rule.email === undefined ? {} : { email: rule.email };
  if (rule.to === 'superior') return { lines: unit.superior ? [unit.superior] : [], ...email };
  const { name, through } = rule.to;
  return through === undefined ? { lines: [name], ...email } : { lines: [`${name} (qua ${through})`], ...email, through };
}

/** The day before which a unit of a level is to report (ISO), where the outline or the host sets one. */
export const dueOf = (outline: Outline, level: string | undefined): string | undefined =>
  outline.dueByLevel?.[level ?? ''] ?? (appliesTo(outline.dueFor, level) ? outline.dueBefore : undefined);

/** Whether something that names its levels, or none for all, holds for a level. An unknown level has only what all have. */
export const appliesTo = (levels: readonly string[] | undefined, level: string | undefined): boolean =>
  !levels || (level !== undefined && levels.includes(level));
