import { letterDate } from '../i18n/dates.js';
import { oneLine } from '../i18n/clean-text.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import type { DocumentDetails, ReportingUnit, UnionReport } from '../report/union-report.js';
import { textWidth, type Layout } from './layout.js';
import type { Anchor, Letterhead, Ruled, Run } from './paper.js';
import { balanced, emWidth } from './text-width.js';
import { GAP, MOTTO, NATION, capitals } from './words.js';

const MM_PER_PT = 25.4 / 72;
/** Widths of letters are known to a hundredth or two, and two names that almost touch read as one. */
const SAFE = 0.95;

/** A detail of the document as it was typed; empty when it was not. */
export const detailText = ({ document }: UnionReport, key: keyof DocumentDetails): string => {
  const value = document[key];
  return typeof value === 'string' ? oneLine(value) : '';
};

/** A run for a detail, or the gap where it will be written in by hand. */
export const detailRun = (detail: keyof DocumentDetails, text: string, gap = GAP): Run =>
  text ? { text, anchor: { detail } } : { text: gap, anchor: { detail }, gap: true };

export function letterheadOf(outline: Outline, report: UnionReport, layout: Layout): Letterhead {
  const { letterhead } = layout;
  const superior = capitals(detailText(report, 'superior') || superiorOf(outline, report.unit));
  const issuer = capitals(detailText(report, 'issuer') || oneLine(report.unit.name));
  const linesAt = (size: number): { above: string[]; own: string[] } => {
    const width = (letterhead.issuerWidth * SAFE) / (size * MM_PER_PT);
    return { above: superior ? balanced(superior, width, false) : [], own: balanced(issuer, width, true) };
  };
  let issuerSize = letterhead.issuer;
  let lines = linesAt(issuerSize);
  if (Math.max(lines.above.length, lines.own.length) > 2) lines = linesAt((issuerSize = letterhead.many));
  return {
    superior: anchored(lines.above, { detail: 'superior' }),
    issuer: ruled(anchored(lines.own, { detail: 'issuer' }), issuerSize, letterhead.issuerRule, letterhead.issuerWidth),
    issuerSize,
    nation: { text: NATION },
    motto: ruled([{ text: MOTTO }], letterhead.motto, 1, textWidth(layout) - letterhead.issuerWidth),
    number: numberRuns(outline, report),
    placeDate: [
      detailRun('place', detailText(report, 'place') || oneLine(report.unit.place ?? ''), GAP.repeat(3)),
      { text: ', ' },
      dateRun(report),
    ],
  };
}

/** Bold lines with the rule under them: a share of the longest line, and never longer than the room (mm). */
export function ruled(lines: readonly Run[], size: number, share: number, room: number): Ruled {
  const longest = Math.max(...lines.map(({ text }) => emWidth(text, true) * size * MM_PER_PT));
  return { lines, rule: Math.round(Math.min(longest, room) * share * 10) / 10 };
}

export const anchored = (lines: readonly string[], anchor: Anchor): Run[] => lines.map((text) => ({ text, anchor }));

/** "Số: 12/BC-LĐLĐ". A number below ten takes a zero. */
export function numberRuns(outline: Outline, report: UnionReport): Run[] {
  const number = detailText(report, 'number');
  const suffix = report.unit.symbolSuffix ?? suffixOf(outline, report.unit);
  const symbol = detailText(report, 'symbol') || `BC-${suffix ? oneLine(suffix) : GAP}`;
  return [{ text: 'Số: ' }, detailRun('number', number.replace(/^[1-9]$/, '0$&')), { text: '/' }, { text: symbol, anchor: { detail: 'symbol' } }];
}

/** The day of the document; while it is not known, gaps and the year in which the report was last worked on. */
export function dateRun(report: UnionReport): Run {
  const date = detailText(report, 'date');
  if (date) return { text: letterDate(date), anchor: { detail: 'date' } };
  return { text: letterDate(yearInVietnam(report.updatedAt)), anchor: { detail: 'date' }, gap: true };
}

/** Việt Nam is seven hours ahead: the evening of 31 December elsewhere is the new year there. */
function yearInVietnam(moment: string): string | undefined {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? undefined : String(new Date(time + 7 * 3_600_000).getUTCFullYear());
}

/** A unit whose level stands under no other has nobody's name above its own. */
export const superiorOf = (outline: Outline, unit: ReportingUnit): string => {
  const level = outlineIndex(outline).levels.get(unit.level ?? '');
  return level && !level.reportsTo?.length && !unit.superior ? '' : oneLine(unit.superior ?? '');
};

/** Levels that no other reports to: grassroots unions. */
export const isLowest = ({ levels }: Outline, level: string | undefined): boolean =>
  level !== undefined && levels.some(({ reportsTo }) => reportsTo?.length) && !levels.some(({ reportsTo }) => reportsTo?.includes(level));

const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/^(tổng liên đoàn|tlđ)/i, 'TLĐ'],
  [/^(liên đoàn lao động|lđlđ)/i, 'LĐLĐ'],
  [/^(công đoàn cơ sở|cđcs)/i, 'CĐCS'],
  [/^nghiệp đoàn/i, 'NĐ'],
];
const suffixOf = (outline: Outline, { name, level }: ReportingUnit): string | undefined =>
  SUFFIXES.find(([begins]) => begins.test(name.trim()))?.[1] ?? (isLowest(outline, level) ? 'CĐCS' : /^(công đoàn|cđ)/i.test(name.trim()) ? 'CĐ' : undefined);
