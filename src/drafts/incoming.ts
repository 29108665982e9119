import { outlineIndex } from '../outline/outline-index.js';
import type { Gate, Outline } from '../outline/outline.js';
import type { Answer, TableRow } from '../outline/values.js';
import type { Change } from '../report/change.js';
import { sameValue } from '../report/equal.js';
import type { Orphan, Period, ReportingUnit, Source, UnionReport } from '../report/union-report.js';
import type { StoredPiece } from './draft-store.js';
import { answerKey, assembleAnswer, isTable, pieceIn, pieceName, rowKey, rowsOf, tablesIn, type StoredValue } from './piece.js';

/** Whether more than the pieces of those keys is needed to take them in: a row that comes or goes moves its table. */
export const needsTables = (outline: Outline, report: UnionReport, keys: readonly string[]): boolean =>
  keys.some((key) => {
    const name = pieceName(key);
    return (name?.type === 'answer' && isTable(outline, name.item)) || (name?.type === 'row' && pieceIn(report, key) === undefined);
  });

/**
 * The changes that bring a report to what other tabs have stored under some keys. `pieces` holds at least
 * those; with tables that move, all of them. What is `ours` stays as it is in the report.
 */
export function incomingChanges(
  outline: Outline, report: UnionReport, keys: readonly string[], pieces: ReadonlyMap<string, StoredPiece>, ours: (key: string) => boolean,
): Change[] {
  const changes: Change[] = [];
  const moved = new Set<string>();
  for (const key of keys) {
    const name = pieceName(key);
    const value = pieces.get(key)?.value;
    switch (name?.type) {
      case 'document':
        changes.push({ type: 'document', document: { [name.detail]: value } });
        break;
      case 'select':
        changes.push({ type: 'select', node: name.node, gate: value as Gate | undefined });
        break;
      case 'head':
        changes.push(...headChanges(report, name.field, value));
        break;
      case 'answer':
        if (!outlineIndex(outline).items.has(name.item)) break;
        if (isTable(outline, name.item)) moved.add(name.item);
        else changes.push(answerChange(name.item, value as Answer | undefined));
        break;
      case 'row':
        if (!isTable(outline, name.item)) break;
        if (pieceIn(report, key) === undefined) moved.add(name.item);
        else if (value === undefined) changes.push({ type: 'row-remove', item: name.item, row: name.row });
        else changes.push({ type: 'row-put', item: name.item, row: value as TableRow });
        break;
      case undefined:
    }
  }
  if (moved.size > 0) {
    const tables = tablesIn(pieces);
    for (const item of moved) changes.push(answerChange(item, rebuilt(report, item, tables.get(item), ours)));
  }
  return changes;
}

/** Whether it fits its item is looked at when it is applied. */
const answerChange = (item: string, answer: Answer | undefined): Change => ({ type: 'answer', item, answer }) as Change;

function headChanges(report: UnionReport, field: string, value: unknown): Change[] {
  switch (field) {
    case 'unit': return [{ type: 'unit', unit: value as ReportingUnit }];
    case 'period': return [{ type: 'period', period: value as Period }];
    case 'sources': return [{ type: 'sources', sources: value as readonly Source[] }];
    // There is no change to a certain number: it only rises.
    case 'revision': return Array.from({ length: Math.max(0, (value as number) - report.revision) }, () => ({ type: 'revision' }));
    case 'orphans': {
      const stored = value as readonly Orphan[];
      const left = new Set(stored.map(({ itemId }) => itemId));
      return [
        ...report.orphans.filter(({ itemId }) => !left.has(itemId)).map(({ itemId }): Change => ({ type: 'orphan-remove', itemId })),
        ...stored.map((orphan): Change => ({ type: 'orphan-put', orphan })),
      ];
    }
    // What follows from the unit follows it here too; the rest is fixed while a draft is open.
    default: return [];
  }
}

function rebuilt(report: UnionReport, item: string, stored: { readonly frame?: unknown; readonly rows: ReadonlyMap<string, StoredValue> } | undefined, ours: (key: string) => boolean): Answer | undefined {
  const local = rowsOf(report.answers[item])?.rows ?? [];
  const here = new Map(local.map((row) => [row.rowId, row]));
  const rows = new Map<string, StoredValue>();
  for (const [id, piece] of stored?.rows ?? []) {
    const row = here.get(id);
    if (ours(rowKey(item, id))) {
      if (row) rows.set(id, { ...piece, value: row });
    } else if (piece.value !== undefined) rows.set(id, sameValue(row, piece.value) ? { ...piece, value: row } : piece);
  }
  for (const row of local) if (!rows.has(row.rowId) && ours(rowKey(item, row.rowId))) rows.set(row.rowId, { value: row, seq: Infinity });
  return assembleAnswer(ours(answerKey(item)) ? pieceIn(report, answerKey(item)) : stored?.frame, rows);
}
