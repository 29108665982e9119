import { foldUnitName } from '../i18n/fold.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Gate, Outline } from '../outline/outline.js';
import type { Change } from './change.js';
import { sameValue } from './equal.js';
import type { LeftRow } from './leave-rows.js';
import type { HeadProposal, ReadFile } from './proposal.js';
import type { UnionReport } from './union-report.js';

/** What a report says of itself. */
export type HeadPart = 'unit' | 'period' | 'selection';

/** Gates of a selection that are others in one that comes, by section and item; `undefined` where it has none. */
export function gateChanges(outline: Outline, now: UnionReport['selection'], incoming: UnionReport['selection']): ReadonlyMap<string, Gate | undefined> {
  const { items, sections } = outlineIndex(outline);
  return new Map([...sections.keys(), ...items.keys()].flatMap((node) => (now[node] === incoming[node] ? [] : [[node, incoming[node]] as const])));
}

/**
 * What a file says of whose report it is, for which period and of what: a proposal where that is another than there.
 * Only a file of our own knows the last two. A part of another report never changes what this one is unasked.
 */
export function headProposals(outline: Outline, { report, carried }: ReadFile, there: UnionReport, isOlder: boolean): HeadProposal[] {
  const differs: Readonly<Record<HeadPart, boolean>> = {
    unit: report.unit.name !== '' && foldUnitName(report.unit.name) !== foldUnitName(there.unit.name),
    period: carried !== undefined && (report.period.from !== there.period.from || (report.period.to !== undefined && report.period.to !== there.period.to)),
    selection: carried !== undefined && gateChanges(outline, there.selection, report.selection).size > 0,
  };
  const isSame = carried?.reportId === there.id;
  const isNew: Readonly<Record<HeadPart, boolean>> = { unit: there.unit.name === '', period: false, selection: Object.keys(there.selection).length === 0 };
  return (['unit', 'period', 'selection'] as const).flatMap((part): HeadProposal[] => {
    if (!differs[part]) return [];
    const kind = isNew[part] ? 'new' : isSame && isOlder ? 'older' : 'replaces';
    const isKept = kind === 'older' || (part === 'unit' ? kind === 'replaces' : !isSame);
    return [{
      of: 'head', id: `head:${part}`, part, now: { [part]: there[part] }, incoming: { [part]: report[part] }, origin: 'data', found: [], confidence: 1, reasons: [], kind,
      ...(isKept && { stays: true }),
    }];
  });
}

/** The changes that take such a proposal. @param left sections and items whose gate stays */
export function takeHead(outline: Outline, { now, incoming: { unit, period, selection } }: HeadProposal, left: readonly LeftRow[]): Change[] {
  const kept = new Set(left.map(({ before, after }) => after ?? before));
  return [
    ...(unit ? [{ type: 'unit', unit } as const] : []), ...(period ? [{ type: 'period', period } as const] : []),
    ...[...gateChanges(outline, now.selection ?? {}, selection ?? {})].flatMap(([node, gate]): Change[] => (kept.has(node) ? [] : [{ type: 'select', node, gate }])),
  ];
}

/** The changes that take a step back, where what it made of these parts is still so. */
export function takeHeadBack(outline: Outline, before: UnionReport, after: UnionReport, now: UnionReport): Change[] {
  const isDone = (part: 'unit' | 'period'): boolean => !sameValue(before[part], after[part]) && sameValue(after[part], now[part]);
  return [
    ...(isDone('unit') ? [{ type: 'unit', unit: before.unit } as const] : []), ...(isDone('period') ? [{ type: 'period', period: before.period } as const] : []),
    ...[...gateChanges(outline, after.selection, before.selection)].flatMap(([node, gate]): Change[] => (now.selection[node] === after.selection[node] ? [{ type: 'select', node, gate }] : [])),
  ];
}
