import { contradicts } from '../kinds/figure.js';
import { checkAnswer, columnTotals, isEmptyAnswer } from '../kinds/index.js';
import { outlineIndex, type ItemPlace } from '../outline/outline-index.js';
import { relevance } from '../outline/relevance.js';
import type { Outline } from '../outline/outline.js';
import type { Figure, TableValue } from '../outline/values.js';
import type { Finding } from './finding.js';
import { dueOf } from './recipients.js';
import type { UnionReport } from './union-report.js';

/** What a check needs to know of the world. */
export interface CheckOptions {
  /** ISO date. */
  readonly today: string;
}

/**
 * Days after the due date on which it is still worth a warning. Who writes later has been told by others, or
 * goes back to an outline of years ago; then the due date is only named.
 */
export const DUE_WARNED_DAYS = 60;

/**
 * What is worth the writer's attention: of the report as a whole first, then item by item in reading order,
 * then the orphans. Nothing of it blocks anything.
 */
export function checkReport<O extends Outline>(outline: O, report: UnionReport<O>, options: CheckOptions): Finding[] {
  const wide = report as unknown as UnionReport;
  const findings: Finding[] = [...checkDue(outline, wide, options.today), ...checkDate(wide.document)];
  for (const place of outlineIndex(outline).items.values()) findings.push(...checkPlace(outline, wide, place, options.today));
  for (const { itemId, title } of wide.orphans) findings.push({ code: 'orphan', itemId, ...(title === undefined ? {} : { title }) });
  return findings;
}

/** What is worth attention in one item; nothing for an id that the outline does not have. */
export function checkItem<O extends Outline>(outline: O, report: UnionReport<O>, itemId: string, { today }: CheckOptions): Finding[] {
  const place = outlineIndex(outline).items.get(itemId);
  return place ? checkPlace(outline, report as unknown as UnionReport, place, today) : [];
}

function checkPlace(outline: Outline, report: UnionReport, { item }: ItemPlace, today: string): Finding[] {
  const answer = report.answers[item.id];
  if (isEmptyAnswer(item, answer)) return relevance(outline, report, item.id) === 'asked' ? [{ code: 'missing', itemId: item.id }] : [];
  const findings = checkAnswer(item, answer, { outline, period: report.period, today });
  if (item.kind === 'count') findings.push(...checkFed(outline, report, item.id));
  if (relevance(outline, report, item.id) === 'hidden') findings.unshift({ code: 'answered-hidden', itemId: item.id });
  return findings;
}

/** A count beside tables whose columns add up to it. */
function checkFed(outline: Outline, report: UnionReport, countId: string): Finding[] {
  const count = report.answers[countId];
  if (count?.state !== 'given') return [];
  const figure = count.value as Figure;
  return (feedsOf(outline).get(countId) ?? []).flatMap(({ tableId, columnId }): Finding[] => {
    const table = report.answers[tableId];
    const item = outlineIndex(outline).items.get(tableId)?.item;
    const total = table?.state === 'given' && item?.kind === 'table' ? columnTotals(item, table.value as TableValue)[columnId] : undefined;
    return total && contradicts(figure, total) ? [{ code: 'sum-differs', itemId: countId, entered: figure.value, computed: total.value }] : [];
  });
}

interface Feed {
  readonly tableId: string;
  readonly columnId: string;
}
const feeds = new WeakMap<Outline, ReadonlyMap<string, readonly Feed[]>>();

/** Count id → the columns that add up to it. */
function feedsOf(outline: Outline): ReadonlyMap<string, readonly Feed[]> {
  const known = feeds.get(outline);
  if (known) return known;
  const made = new Map<string, Feed[]>();
  for (const { item } of outlineIndex(outline).items.values())
    if (item.kind === 'table')
      for (const [columnId, countId] of Object.entries(item.feeds ?? {})) made.set(countId, [...(made.get(countId) ?? []), { tableId: item.id, columnId }]);
  feeds.set(outline, made);
  return made;
}

const checkDate = ({ date, dateText }: UnionReport['document']): Finding[] =>
  date === undefined && dateText ? [{ code: 'unparsed', text: dateText, reason: 'not-a-date', detail: 'date' }] : [];

function checkDue(outline: Outline, report: UnionReport, today: string): Finding[] {
  const dueBefore = dueOf(outline, report.unit.level);
  if (dueBefore === undefined || today < dueBefore) return [];
  const late = (Date.parse(today) - Date.parse(dueBefore)) / 86_400_000;
  return late <= DUE_WARNED_DAYS ? [{ code: 'due-passed', dueBefore }] : [];
}
