import { UnionReportError } from '../errors.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Item } from '../outline/items.js';
import type { Outline } from '../outline/outline.js';
import { printed } from '../outline/text.js';
import type { Answer } from '../outline/values.js';
import { changeCell, changeMatrix, changeTotal, putRow, removeRow } from './change-rows.js';
import type { Change } from './change.js';
import { sameValue, withKey } from './equal.js';
import { fits } from './fits.js';
import { held } from './holds-nothing.js';
import { moveUnit } from './supply.js';
import type { UnionReport } from './union-report.js';

/**
 * The report after a change. Pure; returns the very same report where nothing changes. Its cost does not
 * grow with the outline, but for one shallow copy of `answers`. An answer that holds nothing is taken away.
 * `updatedAt` is the caller's to set: no clock is read here.
 *
 * @throws UnionReportError `id-unknown` for an item, column, row to remove or section that is not there,
 * `answer-misfit` for an answer of another kind than its item's.
 */
export function applyChange<O extends Outline>(outline: O, report: UnionReport<O>, change: Change<NoInfer<O>>): UnionReport<O> {
  // Inside, every item is one of all kinds; the exact types are the callers' protection.
  return apply(outline, report as unknown as UnionReport, change as unknown as Change) as unknown as UnionReport<O>;
}

function apply(outline: Outline, report: UnionReport, change: Change): UnionReport {
  switch (change.type) {
    case 'answer':
      return withAnswer(outline, report, change.item, (item) => {
        if (change.answer && !fits(change.answer, item)) throw misfit(item, change.answer);
        return change.answer;
      });
    case 'cell':
      return withRows(outline, report, change.item, (item, answer) => changeCell(item, answer, change));
    case 'row-put':
      return withRows(outline, report, change.item, (item, answer) => putRow(item, answer, change));
    case 'row-remove':
      return withRows(outline, report, change.item, (item, answer) => removeRow(item, answer, change.row));
    case 'total':
      return withRows(outline, report, change.item, (item, answer) => changeTotal(item, answer, change));
    case 'matrix-cell':
      return withRows(outline, report, change.item, (item, answer) => changeMatrix(item, answer, change, outline));
    case 'document':
      return withPart(report, 'document', withoutHoles({ ...report.document, ...change.document }));
    case 'unit':
      return moveUnit(outline, report, withoutHoles(change.unit));
    case 'period':
      return withPart(report, 'period', withoutHoles(change.period));
    case 'select': {
      const { items, sections } = outlineIndex(outline);
      if (!items.has(change.node) && !sections.has(change.node)) throw unknownId('section or item', change.node);
      return withPart(report, 'selection', withKey(report.selection, change.node, change.gate));
    }
    case 'orphan-put':
      return report.orphans.some((one) => sameValue(one, change.orphan)) ? report : { ...report, orphans: [...report.orphans, change.orphan] };
    case 'orphan-remove':
      return withPart(report, 'orphans', report.orphans.filter(({ itemId }) => itemId !== change.itemId));
    case 'sources':
      return withPart(report, 'sources', change.sources);
    case 'revision':
      return { ...report, revision: report.revision + 1 };
    case 'all':
      return change.changes.reduce<UnionReport>((now, one) => apply(outline, now, one), report);
  }
}

type Next = (item: Item, answer: Answer | undefined) => Answer | undefined;

function withAnswer(outline: Outline, report: UnionReport, id: string, next: Next): UnionReport {
  const place = outlineIndex(outline).items.get(id);
  if (!place) throw unknownId('item', id);
  const before = report.answers[id];
  const kept = held(next(place.item, before));
  return sameValue(before, kept) ? report : { ...report, answers: withKey(report.answers, id, kept) };
}

/** A table that was not understood gives way to its first cell; its text is kept aside. */
function withRows(outline: Outline, report: UnionReport, id: string, next: Next): UnionReport {
  const before = report.answers[id];
  if (before?.state !== 'unparsed') return withAnswer(outline, report, id, next);
  const after = withAnswer(outline, { ...report, answers: withKey(report.answers, id, undefined) }, id, next);
  if (!after.answers[id]) return report;
  const title = printed(outlineIndex(outline).items.get(id)?.item.title ?? id);
  return { ...after, orphans: [...report.orphans, { itemId: id, version: report.outline.version, answer: before, title }] };
}

function withPart<K extends 'document' | 'period' | 'selection' | 'orphans' | 'sources'>(report: UnionReport, key: K, value: UnionReport[K]): UnionReport {
  return sameValue(report[key], value) ? report : { ...report, [key]: value };
}

const withoutHoles = <T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };

const unknownId = (what: string, id: string): UnionReportError => new UnionReportError('id-unknown', `"${id}" is not a ${what} of this outline`, { path: id });

const misfit = (item: Item, answer: Answer): UnionReportError =>
  new UnionReportError('answer-misfit', `"${item.id}" is a ${item.kind}; ${JSON.stringify(answer).slice(0, 80)} does not fit it`, { path: item.id });
