import { cellRows, TOTAL } from '../kinds/matrix-axes.js';
import { putBlock } from '../kinds/index.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Item } from '../outline/items.js';
import type { Outline } from '../outline/outline.js';
import type { Answer, Cell, Figure, MatrixValue, TableValue } from '../outline/values.js';
import { sameValue } from '../report/equal.js';
import { held } from '../report/holds-nothing.js';
import type { Doubt, IncomingAnswer, ReadReport } from '../report/incoming.js';
import type { UnionReport } from '../report/union-report.js';

/** A report that was gathered, and what became of it. */
export interface Update {
  /** As it was gathered last time; absent: nobody knows any more. */
  readonly before?: UnionReport;
  /** As it stands now, with all that was written by hand. */
  readonly draft: UnionReport;
  /** As it is gathered today. */
  readonly now: UnionReport;
}

/**
 * What is new in what was gathered, as proposals for the draft. What was written by hand stays: a row, a cell or a
 * paragraph that was added, changed or deleted there is not touched, and a figure that was rewritten is proposed with
 * doubt. Nothing is proposed where nothing new was gathered.
 */
export function updateProposals(outline: Outline, { before, draft, now }: Update): Extract<ReadReport, { report: UnionReport }> {
  const answers: IncomingAnswer[] = [];
  const accepted: Record<string, Answer> = { ...draft.answers };
  for (const [itemId, { item }] of outlineIndex(outline).items) {
    const [last, there, fresh] = [before?.answers[itemId], draft.answers[itemId], now.answers[itemId]];
    if (sameValue(last, fresh)) continue;
    const { answer, rewritten } = threeWay(item, last, there, fresh);
    const next = held(answer);
    if (sameValue(next, there)) continue;
    if (next) accepted[itemId] = next;
    else Reflect.deleteProperty(accepted, itemId);
    const doubt: Doubt | undefined = rewritten ? 'rewritten' : next ? undefined : 'withdrawn';
    answers.push({ itemId, answer: next ?? { state: 'unparsed', text: '' }, origin: 'gathered', found: [], confidence: 1, reasons: [], ...(doubt ? { doubt } : {}) });
  }
  const review = answers.some(({ doubt }) => doubt !== undefined);
  return { status: review ? 'review' : 'complete', report: { ...draft, answers: accepted, sources: now.sources }, findings: [], answers, details: [], unplaced: [] };
}

/** What is remembered as gathered after an update. Answers of the items that were `left` stay as they were, and so are offered again. */
export function gatheredAfter(before: UnionReport, now: UnionReport, left: Iterable<string>): UnionReport {
  const answers: Record<string, Answer> = { ...now.answers };
  for (const itemId of left) {
    const answer = before.answers[itemId];
    if (answer) answers[itemId] = answer;
    else Reflect.deleteProperty(answers, itemId);
  }
  return { ...now, answers };
}

interface Merged {
  readonly answer: Answer | undefined;
  /** Both sides changed the same thing. */
  readonly rewritten: boolean;
}

function threeWay(item: Item, last: Answer | undefined, there: Answer | undefined, fresh: Answer | undefined): Merged {
  if (sameValue(there, last) || sameValue(there, fresh)) return { answer: fresh, rewritten: false };
  const values = [last, there, fresh].map((answer) => (answer?.state === 'given' ? answer.value : undefined)) as [unknown, unknown, unknown];
  // A mark or a text on one side can't be taken apart.
  const whole = [last, there, fresh].every((answer) => answer === undefined || answer.state === 'given');
  if (whole && item.kind === 'narrative') return { answer: given(mergeLines(...(values as [string?, string?, string?]))), rewritten: false };
  if (whole && item.kind === 'matrix') return mergeMatrix(...(values as [MatrixValue?, MatrixValue?, MatrixValue?]));
  if (whole && (item.kind === 'table' || item.kind === 'targets')) return mergeRows(...(values as [Rows?, Rows?, Rows?]));
  return { answer: fresh ?? there, rewritten: there !== undefined };
}

const given = <V>(value: V): Answer<V> => ({ state: 'given', value });

/** One thing that both sides may have changed. What was changed by hand stays. */
function choose<T>(last: T | undefined, there: T | undefined, fresh: T | undefined): { readonly kept: T | undefined; readonly rewritten: boolean } {
  if (sameValue(there, last)) return { kept: fresh, rewritten: false };
  return { kept: there, rewritten: !sameValue(last, fresh) && !sameValue(there, fresh) };
}

function mergeLines(last = '', there = '', fresh = ''): string {
  const [old, own, now] = [last, there, fresh].map((text) => text.split('\n').filter(Boolean)) as [string[], string[], string[]];
  const gone = new Set(old.filter((line) => !now.includes(line)));
  const kept = own.filter((line) => !gone.has(line));
  return [...kept, ...now.filter((line) => !old.includes(line) && !own.includes(line))].join('\n');
}

/** A row of a table, or a target: what is its `unit` there is one of measure, and settled like the other. */
interface Row {
  readonly rowId: string;
  readonly unit?: unknown;
}

const bare = <R extends Row>(row: R | undefined): Omit<R, 'unit'> | undefined => {
  if (!row) return undefined;
  const { unit: _unit, ...rest } = row;
  return rest;
};

interface Rows {
  readonly rows: readonly Row[];
  readonly entered?: TableValue['entered'];
}

function mergeRows(last: Rows = { rows: [] }, there: Rows = { rows: [] }, fresh: Rows = { rows: [] }): Merged {
  const [old, now] = [last, fresh].map(({ rows }) => new Map(rows.map((row) => [row.rowId, row])));
  let rewritten = false;
  const settle = <T>(was: T | undefined, is: T | undefined, next: T | undefined): T | undefined => {
    const chosen = choose(was, is, next);
    rewritten ||= chosen.rewritten;
    return chosen.kept;
  };
  const own = new Set(there.rows.map(({ rowId }) => rowId));
  const rows = there.rows.flatMap((row) => {
    const [was, next] = [old?.get(row.rowId), now?.get(row.rowId)];
    const kept = settle(bare(was), bare(row), bare(next));
    // Whose a row is is not written by hand, and comes with drafts that were gathered before it was told.
    const unit = settle(was?.unit, row.unit, (next ?? was)?.unit);
    return kept ? [{ ...kept, ...(unit === undefined ? {} : { unit }) }] : [];
  });
  const added = fresh.rows.filter(({ rowId }) => !own.has(rowId) && !old?.has(rowId));
  const columns = new Set([last, there, fresh].flatMap(({ entered }) => Object.keys(entered ?? {})));
  const entered = Object.fromEntries([...columns].flatMap((id) => {
    const cell = settle(last.entered?.[id], there.entered?.[id], fresh.entered?.[id]);
    return cell ? [[id, cell] as const] : [];
  }));
  const value = { rows: [...rows, ...added], ...(Object.keys(entered).length > 0 ? { entered } : {}) };
  return { answer: given(value), rewritten };
}

/** Cells and typed totals by their place. */
function placesOf(value: MatrixValue | undefined): Map<string, Cell<Figure>> {
  const { rows = {}, columns = {}, all } = value?.entered ?? {};
  const cells = [
    ...cellRows(value).flatMap(([row, line]) => Object.entries(line).map(([column, cell]) => [`${row} ${column}`, cell] as const)),
    ...Object.entries(rows).map(([row, cell]) => [`${row} ${TOTAL}`, cell] as const),
    ...Object.entries(columns).map(([column, cell]) => [`${TOTAL} ${column}`, cell] as const),
    [`${TOTAL} ${TOTAL}`, all] as const,
  ];
  return new Map(cells.flatMap(([place, cell]) => (cell ? [[place, cell] as const] : [])));
}

function mergeMatrix(last: MatrixValue | undefined, there: MatrixValue | undefined, fresh: MatrixValue | undefined): Merged {
  const [old, own, now] = [placesOf(last), placesOf(there), placesOf(fresh)];
  let rewritten = false;
  const cells = [...new Set([...own.keys(), ...now.keys()])].flatMap((place) => {
    const chosen = choose(old.get(place), own.get(place), now.get(place));
    rewritten ||= chosen.rewritten;
    const [row = '', column = ''] = place.split(' ');
    return chosen.kept ? [{ row, column, answer: chosen.kept }] : [];
  });
  const title = choose(last?.otherTitle, there?.otherTitle, fresh?.otherTitle).kept;
  return { answer: cells.length > 0 ? given(putBlock(undefined, { cells, ...(title === undefined ? {} : { otherTitle: title }) })) : undefined, rewritten };
}
