import { outlineIndex } from '../outline/outline-index.js';
import type { Gate, Outline } from '../outline/outline.js';
import type { Answer, TableRow, TargetRow } from '../outline/values.js';
import type { Place } from '../report/finding.js';
import type { Touched } from '../report/touched.js';
import type { UnionReport } from '../report/union-report.js';

/**
 * A report in the pieces that are stored apart, so that a key typed writes one small record, and two tabs at
 * different places never meet. A piece's key says what it is:
 *
 *     unit  period  revision  outline  supplied  sources  orphans
 *     document/<detail>      one detail of the document
 *     select/<node>          one choice of the writer
 *     answer/<item>          an answer; of a table only its frame: state, typed totals, order of its row ids
 *     row/<item>/<rowId>     one row of a table
 */
export type PieceKey = string;

const HEAD = ['unit', 'period', 'revision', 'outline', 'supplied', 'sources', 'orphans'] as const;
type HeadKey = (typeof HEAD)[number];

const ANSWER = 'answer/';
export const answerKey = (item: string): PieceKey => ANSWER + item;
export const rowKey = (item: string, rowId: string): PieceKey => `row/${item}/${rowId}`;
export const detailKey = (detail: string): PieceKey => `document/${detail}`;
export const selectKey = (node: string): PieceKey => `select/${node}`;

/** What a key names. Item ids hold no slash; row ids come from anywhere and may. */
export type PieceName =
  | { readonly type: 'head'; readonly field: HeadKey }
  | { readonly type: 'document'; readonly detail: string }
  | { readonly type: 'select'; readonly node: string }
  | { readonly type: 'answer'; readonly item: string }
  | { readonly type: 'row'; readonly item: string; readonly row: string };

/** Undefined for a key of some later version: such a piece is left alone. */
export function pieceName(key: PieceKey): PieceName | undefined {
  const [type, first, ...rest] = key.split('/');
  if (first === undefined) return HEAD.includes(key as HeadKey) ? { type: 'head', field: key as HeadKey } : undefined;
  const tail = [first, ...rest].join('/');
  switch (type) {
    case 'document': return { type, detail: tail };
    case 'select': return { type, node: tail };
    case 'answer': return { type, item: tail };
    case 'row': return rest.length > 0 ? { type, item: first, row: rest.join('/') } : undefined;
    default: return undefined;
  }
}

/** Where on the form a piece stands. */
export function placeOf(key: PieceKey): Place {
  const name = pieceName(key);
  if (name?.type === 'answer') return { itemId: name.item };
  if (name?.type === 'row') return { itemId: name.item, rowId: name.row };
  return name?.type === 'document' ? { detail: name.detail } : {};
}

/** Whether an item's answer has rows that are stored by themselves. (A matrix has rows too, but always the same.) */
export const isTable = (outline: Outline, item: string): boolean => ['table', 'targets'].includes(outlineIndex(outline).items.get(item)?.item.kind ?? '');

/** The key of the piece that a place on the form belongs to. */
export function keyOfPlace(outline: Outline, { itemId, rowId, detail }: Place): PieceKey | undefined {
  if (itemId !== undefined) return rowId === undefined || !isTable(outline, itemId) ? answerKey(itemId) : rowKey(itemId, rowId);
  return detail === undefined ? undefined : detailKey(detail);
}

type Row = TableRow | TargetRow;
type AnyRecord = Readonly<Record<string, unknown>>;

/** The value of a table or of targets; undefined for any other answer. */
export const rowsOf = (answer: Answer | undefined): { readonly rows: readonly Row[] } | undefined =>
  answer?.state === 'given' && typeof answer.value === 'object' && answer.value !== null && 'rows' in answer.value && Array.isArray(answer.value.rows)
    ? (answer.value as { rows: Row[] })
    : undefined;

/** A table without its rows: their ids stand for them. */
function frameOf(answer: Answer | undefined): unknown {
  const table = rowsOf(answer);
  return table ? { state: 'given', value: { ...table, rows: table.rows.map(({ rowId }) => rowId) } } : answer;
}

/** The value of a piece in a report; undefined when there is none. */
export function pieceIn(report: UnionReport, key: PieceKey): unknown {
  if (key.startsWith(ANSWER)) return frameOf(report.answers[key.slice(ANSWER.length)]); // Of most keys typed.
  const name = pieceName(key);
  switch (name?.type) {
    case 'head': return report[name.field];
    case 'document': return (report.document as AnyRecord)[name.detail];
    case 'select': return report.selection[name.node];
    case 'answer': return frameOf(report.answers[name.item]);
    case 'row': return rowsOf(report.answers[name.item])?.rows.find(({ rowId }) => rowId === name.row);
    case undefined: return undefined;
  }
}

/** All pieces of a report by their keys; tables of thousands of rows are gone through once. */
export function* piecesOf(report: UnionReport): Iterable<readonly [key: PieceKey, value: unknown]> {
  for (const field of HEAD) yield [field, report[field]];
  for (const [detail, value] of Object.entries(report.document)) yield [detailKey(detail), value];
  for (const [node, gate] of Object.entries(report.selection)) yield [selectKey(node), gate];
  for (const [item, answer] of Object.entries(report.answers)) {
    yield [answerKey(item), frameOf(answer)];
    for (const row of rowsOf(answer)?.rows ?? []) yield [rowKey(item, row.rowId), row];
  }
}

/** All keys that a report has pieces for. */
export const keysOf = (report: UnionReport): PieceKey[] => Array.from(piecesOf(report), ([key]) => key);

/** Keys of the pieces that differ between two states of a report. Looks only where it was touched. */
export function keysTouched(before: UnionReport, after: UnionReport, touched: Touched): PieceKey[] {
  if (touched === 'everything') return [...new Set([...keysOf(before), ...keysOf(after)])];
  const keys: PieceKey[] = [];
  for (const item of touched.items) keys.push(answerKey(item));
  for (const [item, rows] of touched.rows) for (const row of rows) keys.push(rowKey(item, row));
  if (!touched.head) return keys;
  keys.push(...HEAD.filter((field) => before[field] !== after[field]));
  keys.push(...differing(before.document as AnyRecord, after.document as AnyRecord).map(detailKey));
  keys.push(...differing(before.selection, after.selection).map(selectKey));
  return keys;
}

const differing = (before: AnyRecord, after: AnyRecord): string[] =>
  before === after ? [] : [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]);

/** A stored value and the save that stored it. */
export interface StoredValue {
  readonly value: unknown;
  readonly seq: number;
}

/**
 * The answer to an item, of its frame and its rows. Rows that the frame does not name (another tab added
 * them) come last, oldest first: a row is never lost. Undefined where nothing is left.
 */
export function assembleAnswer(frame: unknown, rows: ReadonlyMap<string, StoredValue>): Answer | undefined {
  const answer = frame as Answer | undefined;
  const table = rowsOf(answer);
  if (!table && rows.size === 0) return answer;
  const order = new Set((table?.rows ?? []) as readonly unknown[]);
  const late = [...rows].filter(([id]) => !order.has(id)).sort(([, a], [, b]) => a.seq - b.seq);
  const all = [...new Set([...order, ...late.map(([id]) => id)])].flatMap((id) => rows.get(id as string) ?? []).map(({ value }) => value);
  if (all.length === 0 && !(table && 'entered' in table)) return undefined;
  return { state: 'given', value: { ...table, rows: all } };
}

/** The frames and rows among some pieces, by item. */
export function tablesIn(pieces: ReadonlyMap<PieceKey, StoredValue>): ReadonlyMap<string, { frame?: unknown; rows: Map<string, StoredValue> }> {
  const items = new Map<string, { frame?: unknown; rows: Map<string, StoredValue> }>();
  for (const [key, piece] of pieces) {
    const name = pieceName(key);
    if (name?.type !== 'answer' && name?.type !== 'row') continue;
    const item = items.get(name.item) ?? { rows: new Map<string, StoredValue>() };
    items.set(name.item, item);
    if (name.type === 'answer') item.frame = piece.value;
    else item.rows.set(name.row, piece);
  }
  return items;
}

/**
 * The report that some stored pieces make up; `fallback` stands in for pieces that are missing or were
 * damaged. Not checked: a parser has to read the result.
 */
export function assemble(pieces: ReadonlyMap<PieceKey, StoredValue>, fallback: Pick<UnionReport, 'id' | 'outline' | 'unit' | 'period' | 'updatedAt'>): UnionReport {
  const head: Record<string, unknown> = {};
  const document: Record<string, unknown> = {};
  const selection: Record<string, Gate> = {};
  for (const [key, { value }] of pieces) {
    const name = pieceName(key);
    if (name?.type === 'head') head[name.field] = value;
    else if (name?.type === 'document') document[name.detail] = value;
    else if (name?.type === 'select') selection[name.node] = value as Gate;
  }
  const answers: Record<string, Answer> = {};
  const orphans = [...((head['orphans'] as UnionReport['orphans'] | undefined) ?? [])];
  for (const [item, { frame, rows }] of tablesIn(pieces)) {
    const answer = assembleAnswer(frame, rows);
    if (answer) answers[item] = answer;
    // One tab wrote words in place of the table while another went on filling it: both stay.
    const words = frame as Answer | undefined;
    if (rows.size > 0 && words?.state === 'unparsed') orphans.push({ itemId: item, version: fallback.outline.version, answer: words });
  }
  return { revision: 0, supplied: [], sources: [], ...fallback, ...head, document, selection, answers, orphans };
}
