import { ID_PATTERN } from '../outline/items.js';
import type { Gate, Outline, SuppliedRow } from '../outline/outline.js';
import type { Answer } from '../outline/values.js';
import { asText, date, fields, isRecord, listOf, number, oneOf, own, plain, setAside, text, under, wholeNumber, type At, type Json, type Read } from './read-plain.js';
import { REASONS } from './read-answer.js';
import { MEASURES } from './read-rows.js';
import type { DocumentDetails, Orphan, Period, ReportingUnit, Signer, Source, UnionReport } from './union-report.js';

/** All of a report but its answers and the outline it answers. */
export type Head = Omit<UnionReport, 'answers' | 'outline'>;

/** An object with some keys that it can't do without. */
const object = <T extends object>(required: { readonly [K in keyof T]?: T[K] }, known: { readonly [K in keyof T]-?: Read<NonNullable<T[K]>> }): Read<T> =>
  (raw, at) => (isRecord(raw) ? ({ ...required, ...fields<T>(raw, at, known) } as T) : undefined);

const texts = listOf(text);
const GATES = oneOf<Gate>('asked', 'optional', 'hidden');

const unit = object<ReportingUnit>({ name: '' }, { id: text, name: text, shortName: text, level: text, superior: text, place: text, symbolSuffix: text });
const signer = object<Signer>({}, { authority: text, position: text, name: text });
const details = object<DocumentDetails>({}, {
  number: text, symbol: text, place: text, date, dateText: text, superior: text, issuer: text, subject: text,
  addressees: texts, opening: text, signer, distribution: texts,
});

const suppliedRow: Read<SuppliedRow> = (raw, at) =>
  isRecord(raw) && typeof own(raw, 'id') === 'string' && MEASURES(own(raw, 'measure'), at)
    ? ({ title: '', ...fields<SuppliedRow>(raw, at, { id: text, title: text, levels: texts, measure: MEASURES, target: number, unit: text }) } as SuppliedRow)
    : undefined;

const source: Read<Source> = (raw, at) =>
  isRecord(raw) && typeof own(raw, 'reportId') === 'string'
    ? ({ revision: 0, ...fields<Source>(raw, at, { reportId: text, revision: wholeNumber, unitId: text }) } as Source)
    : undefined;

/** An answer whose item is not known: any shape will do, as long as it is plain. */
export const anyAnswer: Read<Answer> = (raw, at) => {
  const is = (key: string, ...shapes: string[]): boolean => isRecord(raw) && shapes.includes(typeof own(raw, key));
  const state = isRecord(raw) ? own(raw, 'state') : undefined;
  const sound =
    state === 'given' ? !is('value', 'undefined')
    : state === 'unparsed' ? is('text', 'string') && (is('parts', 'undefined') || isRecord(own(raw as Json, 'parts')))
    : state === 'not-applicable' && REASONS(own(raw as Json, 'reason'), at) !== undefined && is('note', 'string', 'undefined');
  return sound ? (plain(raw) as Answer) : { state: 'unparsed', text: asText(raw) };
};

const orphan: Read<Orphan> = (raw, at) =>
  isRecord(raw) && typeof own(raw, 'itemId') === 'string' && isRecord(own(raw, 'answer'))
    ? ({ version: 1, ...fields<Orphan>(raw, at, { itemId: text, version: wholeNumber, answer: anyAnswer, title: text }) } as Orphan)
    : undefined;

const moment: Read<string> = (raw) => (typeof raw === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(raw) && !Number.isNaN(Date.parse(raw)) ? raw : undefined);

/**
 * Reads what stands around the answers. What is not there gets what a new report would have; a key at the
 * very top that is not ours is the keeper's business (`_id`, `receivedAt`) and passed over.
 */
export function readHead(raw: Json, at: At, outline: Outline, presentId: (id: string) => string): Head {
  const part = <T>(key: string, read: Read<T>, otherwise: T): T => {
    const one = own(raw, key);
    if (one === undefined || one === null) return otherwise;
    const here = under(at, key);
    const value = read(one, here);
    if (value === undefined) setAside(one, here);
    return value ?? otherwise;
  };
  const { from, to } = outline.period;
  const selection: Read<UnionReport['selection']> = (value, here) => {
    if (!isRecord(value)) return undefined;
    const gates = fields<Record<string, Gate>>(value, here, Object.fromEntries(Object.keys(value).filter((key) => ID_PATTERN.test(key)).map((key) => [key, GATES])));
    return Object.fromEntries(Object.entries(gates).flatMap(([id, gate]) => (gate ? [[presentId(id), gate]] : [])));
  };
  return {
    id: part('id', text, ''),
    revision: part('revision', wholeNumber, 0),
    unit: part('unit', unit, { name: '' }),
    period: part('period', object<Period>({ from }, { from: date, to: date }), to === 'reporting-date' ? { from } : { from, to }),
    selection: part('selection', selection, {}),
    supplied: part('supplied', listOf(suppliedRow), []),
    document: part('document', details, {}),
    sources: part('sources', listOf(source), []),
    orphans: part('orphans', listOf(orphan), []),
    updatedAt: part('updatedAt', moment, new Date(0).toISOString()),
  };
}
