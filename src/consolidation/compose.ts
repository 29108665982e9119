import type { Contributed } from '../kinds/contributed.js';
import { columnTotal } from '../kinds/table.js';
import { mergeAnswers } from '../kinds/index.js';
import { compareVietnamese } from '../i18n/fold.js';
import type { Item } from '../outline/items.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import type { Answer, Cell, Figure, TableValue, TargetRow, TargetsValue } from '../outline/values.js';
import { createReport, type NewReport } from '../report/create-report.js';
import { held } from '../report/holds-nothing.js';
import type { Source, UnionReport } from '../report/union-report.js';
import { attributed, type Passage } from './passages.js';

/** A paragraph that goes into the report, with the name it stands under. */
export interface UsedPassage extends Passage {
  readonly unitName: string;
}

interface Composed extends NewReport {
  /** The reports that it is made from, one for each that counts. */
  readonly sources: readonly Source[];
  /** What becomes of tables: `append` (if absent) puts all rows under one another, `totals` keeps only what they add up to. */
  readonly records?: 'append' | 'totals';
}

/** What a report is composed of. Contributions and passages are asked for an item at a time. */
export interface Composition extends Composed {
  readonly contributions: (itemId: string) => readonly Contributed[];
  readonly passages?: (itemId: string) => readonly UsedPassage[];
}

/** `Composition` where the answers lie in a store. */
export interface LaterComposition extends Composed {
  readonly contributions: (itemId: string) => Promise<readonly Contributed[]>;
  readonly passages?: (itemId: string) => Promise<readonly UsedPassage[]>;
}

/** Kinds that are added up or appended. Words, dates and choices of one unit are not those of the level above. */
const FOLDED: ReadonlySet<Item['kind']> = new Set(['count', 'ratio', 'matrix', 'table', 'targets']);

/**
 * The report of the level above: sums where they belong, rows of tables one after another, marked paragraphs behind the
 * names of their units, and the sources. Nothing else is in it, and the same in any order.
 */
export function compose(outline: Outline, composition: Composition): UnionReport {
  const { contributions, passages } = composition;
  const answers: Record<string, Answer> = {};
  for (const [id, { item }] of outlineIndex(outline).items) {
    const answer = composedAnswer(item, composition, isFolded(item) ? contributions(id) : [], item.kind === 'narrative' ? (passages?.(id) ?? []) : []);
    if (answer) answers[id] = answer;
  }
  return reportOf(outline, composition, answers);
}

/** `compose`, one item after another: no more than one item's answers are in memory. */
export async function composeLater(outline: Outline, composition: LaterComposition): Promise<UnionReport> {
  const { contributions, passages } = composition;
  const answers: Record<string, Answer> = {};
  for (const [id, { item }] of outlineIndex(outline).items) {
    const words = item.kind === 'narrative' ? await passages?.(id) : undefined;
    const answer = composedAnswer(item, composition, isFolded(item) ? await contributions(id) : [], words ?? []);
    if (answer) answers[id] = answer;
  }
  return reportOf(outline, composition, answers);
}

const isFolded = (item: Item): boolean => FOLDED.has(item.kind);

function composedAnswer(item: Item, { sources, records }: Composed, contributions: readonly Contributed[], passages: readonly UsedPassage[]): Answer | undefined {
  if (item.kind === 'narrative') return wordsOf(passages);
  const merged = contributions.length > 0 ? mergeAnswers(item, contributions) : undefined;
  // That there is nothing to report holds for all only if all said so.
  if (merged?.state === 'not-applicable' && contributions.length < sources.length) return undefined;
  return item.kind === 'table' && records === 'totals' && merged?.state === 'given' ? totalsOnly(item, merged.value as TableValue) : held(merged);
}

/** Marked paragraphs by unit, in the order they were written. */
function wordsOf(passages: readonly UsedPassage[]): Answer<string> | undefined {
  const sorted = [...passages].sort((a, b) =>
    compareVietnamese(a.unitName, b.unitName) || (a.fileId < b.fileId ? -1 : a.fileId > b.fileId ? 1 : a.paragraph - b.paragraph));
  const value = sorted.map(({ text, unitName }) => attributed(text, unitName)).join('\n');
  return value === '' ? undefined : { state: 'given', value };
}

function totalsOnly(item: Extract<Item, { kind: 'table' }>, { rows, entered }: TableValue): Answer<TableValue> | undefined {
  const totals = item.columns.flatMap((column): [string, Cell<Figure>][] => {
    if (column.kind !== 'count') return [];
    const typed = entered?.[column.id];
    const computed = column.total || item.feeds?.[column.id] ? columnTotal(rows, column.id) : undefined;
    if (typed) return [[column.id, typed]];
    if (!computed) return [];
    const { value, text, qualifier } = computed;
    return [[column.id, { state: 'given', value: { value, text, ...(qualifier ? { qualifier } : {}) } }]];
  });
  return totals.length > 0 ? { state: 'given', value: { rows: [], entered: Object.fromEntries(totals) } } : undefined;
}

function reportOf(outline: Outline, composition: Composed, answers: Readonly<Record<string, Answer>>): UnionReport {
  const empty = createReport(outline, composition);
  const waiting = empty.answers;
  const all: Record<string, Answer> = { ...waiting };
  for (const [id, answer] of Object.entries(answers)) all[id] = withWaiting(waiting[id], answer);
  const sources = [...composition.sources].sort((a, b) => (sourceKey(a) < sourceKey(b) ? -1 : 1));
  return { ...empty, answers: all, sources };
}

const sourceKey = ({ reportId, revision, unitId = '' }: Source): string => `${reportId} ${String(revision).padStart(9, '0')} ${unitId}`;

/** The host's targets keep their place and wording; what was reached is put in, and units' own stand behind. */
function withWaiting(waiting: Answer | undefined, answer: Answer): Answer {
  if (waiting?.state !== 'given' || answer.state !== 'given') return answer;
  const theirs = (answer.value as TargetsValue).rows;
  const own = (waiting.value as TargetsValue).rows.map((row): TargetRow => {
    const same = theirs.find(({ suppliedId, measure }) => suppliedId === row.suppliedId && measure === row.measure);
    return same ? { ...same, rowId: row.rowId } : row;
  });
  const put = new Set(own.map(({ suppliedId, measure }) => `${suppliedId ?? ''} ${measure}`));
  const others = theirs.filter(({ suppliedId, measure }) => suppliedId === undefined || !put.has(`${suppliedId} ${measure}`));
  const taken = new Set(own.map(({ rowId }) => rowId));
  return { state: 'given', value: { rows: [...own, ...others.map((row) => (taken.has(row.rowId) ? { ...row, rowId: `${row.rowId}-b` } : row))] } };
}
