import * as fc from 'fast-check';
import { cleanText } from '../../src/i18n/clean-text.js';
import { outlineIndex } from '../../src/outline/outline-index.js';
import type { Column, Item, Kind, MatrixItem, TableItem } from '../../src/outline/items.js';
import type { Outline, SuppliedRow } from '../../src/outline/outline.js';
import type { Answer, Cell, Figure, NotApplicable, Parts, Qualifier, RatioValue, RowUnit, TableRow, TableValue, TargetRow, Unparsed } from '../../src/outline/values.js';
import type { DocumentDetails, Orphan, ReportingUnit, UnionReport } from '../../src/report/union-report.js';

/** Reports of an outline as they come out of the form, the importer and the consolidation: any, not only likely ones. */
export function arbitraryReport<O extends Outline>(outline: O): fc.Arbitrary<UnionReport<O>> {
  const { items, sections } = outlineIndex(outline);
  const answers = Object.fromEntries([...items].map(([id, { item }]) => [id, arbitraryAnswer(item, outline)]));
  return record<UnionReport>({
    id: name,
    revision: fc.nat(9),
    outline: fc.constant({ id: outline.id, version: outline.version }),
    unit: unit(outline),
    period: record({ from: day }, { to: day }),
    answers: fc.record(answers, { requiredKeys: [], noNullPrototype: true }),
    selection: fc.dictionary(fc.constantFrom(...items.keys(), ...sections.keys()), fc.constantFrom('asked', 'optional', 'hidden'), { noNullPrototype: true, maxKeys: 3 }),
    supplied: fc.uniqueArray(suppliedRow(outline), { maxLength: 3, selector: ({ id }) => id }),
    document: details,
    sources: fc.array(record({ reportId: name, revision: fc.nat(9) }, { unitId: name }), { maxLength: 3 }),
    orphans: fc.array(orphan, { maxLength: 2 }),
    updatedAt: moment,
  }) as unknown as fc.Arbitrary<UnionReport<O>>;
}

/** Answers that an item may have, of every state that makes sense for its kind; never an empty one. */
export const arbitraryAnswer = (item: Item, outline: Outline): fc.Arbitrary<Answer> =>
  item.kind === 'table' || item.kind === 'matrix' || item.kind === 'targets'
    ? fc.oneof({ weight: 6, arbitrary: arbitraryValue(item, outline).map(given) }, notApplicable)
    : item.kind === 'count' && item.parts
      ? fc.oneof({ weight: 6, arbitrary: arbitraryValue(item, outline).map(given) }, notApplicable, record<Unparsed>({ state: fc.constant('unparsed'), text: muddle }, { parts: parts(item.parts) }))
      : cell(arbitraryValue(item, outline), freeOr(item));

/** Values of an item, by its kind. */
export function arbitraryValue(item: Item, outline: Outline): fc.Arbitrary<unknown> {
  switch (item.kind) {
    case 'count':
      return item.parts ? fc.tuple(figure, fc.option(parts(item.parts), { nil: undefined })).map(([whole, made]) => (made ? { ...whole, parts: made } : whole)) : figure;
    case 'table':
      return table(item);
    case 'matrix':
      return matrix(item, outline);
    case 'targets':
      return fc.uniqueArray(target, { minLength: 1, maxLength: 4, selector: ({ rowId }) => rowId }).map((rows) => ({ rows }));
    default:
      return simpleValue(item);
  }
}

/** One line of text that nothing is to be cleaned from: Vietnamese, markup, emoji, other scripts, spaces within. */
export const arbitraryLine: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(
      fc.constantFrom(
        'Công', 'đoàn', 'Việt Nam', 'Đã', 'tổ chức', '1.234', '06', 'hơn 87 nghìn', '45/152', '12,5%', '"', '“', '”', '…', '–', '(', ')', ';',
        '<b>', '</script>', '&', '&amp;', ']]>', '{n}', '$&', '\\', "'", '\t', '\u00a0', '  ', 'ẵ', 'Ự', '㐂', '中文', 'עברית', '👩‍👩‍👧', '🇻🇳', '👍🏽', '\u2028', '__proto__',
      ),
      { minLength: 1, maxLength: 8 },
    ).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  .map((text) => cleanText(text).replace(/[\n\r\ufffe\uffff]/g, ' ').trim())
  .filter((text) => text !== '');

/** Paragraphs, some of them of lists, as narratives hold them. */
export const arbitraryNarrative: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom('', '', '- ', '+ ', 'a) '), arbitraryLine), { minLength: 1, maxLength: 4 })
  .map((lines) => lines.map(([dash, text]) => dash + text).join('\n'));

const day = fc.date({ min: new Date('2019-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const someDate = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([date, length]) => date.slice(0, length));
/** Ids that other machines made up: short and plain, but not by our rule. */
const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{5,15}$/);
const oldId = fc.stringMatching(/^old-[a-z0-9-]{1,12}$/);
/** What no kind understands. */
const muddle = fc.constantFrom('nhiều', 'chưa có số liệu', 'vài ba chục', '1,2,3', 'mười hai / mười lăm', '<img src=x onerror=alert(1)>', '? 👍🏽');

const given = <V>(value: V) => ({ state: 'given', value }) as const;
const notApplicable = record<NotApplicable>({ state: fc.constant('not-applicable' as const), reason: fc.constantFrom('none' as const, 'out-of-scope' as const) }, { note: arbitraryLine });
const unparsed = muddle.map((text) => ({ state: 'unparsed', text }) as const);

const freeOr = (item: Item | Column): Kind | 'free' => (item.kind === 'choice' && item.other ? 'free' : item.kind);

function cell<V>(value: fc.Arbitrary<V>, kind: Kind | 'free'): fc.Arbitrary<Cell<V>> {
  const states: fc.WeightedArbitrary<Cell<V>>[] = [{ weight: 6, arbitrary: value.map(given) }, { weight: 1, arbitrary: notApplicable }];
  // Nothing can be wrong with words.
  if (kind !== 'narrative' && kind !== 'text' && kind !== 'free') states.push({ weight: 1, arbitrary: unparsed });
  return fc.oneof(...states);
}

const QUALIFIED: Readonly<Record<Qualifier, string>> = { 'more-than': 'hơn', above: 'trên', nearly: 'gần', about: 'khoảng', below: 'dưới' };
const dotted = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const number = fc.oneof(fc.nat(99), fc.nat(99_999), fc.nat(Number.MAX_SAFE_INTEGER));
const figure: fc.Arbitrary<Figure> = fc.oneof(
  number.map((value) => ({ value, text: dotted(value) })),
  fc.nat(9).map((value) => ({ value, text: `0${String(value)}` })),
  fc.tuple(number, fc.constantFrom(...(Object.keys(QUALIFIED) as Qualifier[]))).map(([value, qualifier]) => ({ value, text: `${QUALIFIED[qualifier]} ${dotted(value)}`, qualifier })),
  fc.integer({ min: 1, max: 900 }).map((n) => ({ value: n * 1000, text: `hơn ${String(n)} nghìn`, qualifier: 'more-than' as const })),
);
const ratio: fc.Arbitrary<RatioValue> = fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 }), fc.option(fc.nat(1000), { nil: undefined })).map(([part, whole, tenths]) => {
  const text = `${dotted(part)}/${dotted(whole)}`;
  return tenths === undefined ? { part, whole, text } : { part, whole, text: `${text} (${String(tenths / 10).replace('.', ',')}%)`, entered: tenths / 10 };
});

function simpleValue(item: Column | Exclude<Item, { kind: 'table' | 'matrix' | 'targets' }>): fc.Arbitrary<unknown> {
  switch (item.kind) {
    case 'narrative': return arbitraryNarrative;
    case 'text': return arbitraryLine;
    case 'count': return figure;
    case 'ratio': return ratio;
    case 'date': return someDate;
    case 'yes-no': return fc.boolean();
    case 'choice': {
      const options: fc.Arbitrary<unknown> = fc.constantFrom(...item.options.map(({ id }) => id));
      return item.other ? fc.oneof(options, arbitraryLine.map((other) => ({ other }))) : options;
    }
  }
}

const some = <T>(made: Readonly<Record<string, fc.Arbitrary<T>>>): fc.Arbitrary<Readonly<Record<string, T>>> =>
  fc.record(made, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Readonly<Record<string, T>>>;
const byId = <T>(list: readonly { readonly id: string }[], of: fc.Arbitrary<T>): Record<string, fc.Arbitrary<T>> => Object.fromEntries(list.map(({ id }) => [id, of]));
const filled = <T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> => arbitrary.filter((value) => Object.keys(value).length > 0);
const figures = (list: readonly { readonly id: string }[]) => some(byId(list, cell(figure, 'count')));

const parts = (list: readonly { readonly id: string }[]): fc.Arbitrary<Parts> => filled(figures(list));

/** Many rows are of few units. */
const rowUnit: fc.Arbitrary<RowUnit> = fc.oneof(fc.constantFrom({ id: 'don-vi-1', name: 'LĐLĐ huyện Mốt' }, { name: 'CĐCS Trường THCS Hai' }), record<RowUnit>({ name: arbitraryLine }, { id: name }));

function table(item: TableItem): fc.Arbitrary<TableValue> {
  const cells = some(Object.fromEntries(item.columns.map((column) => [column.id, cell(simpleValue(column), freeOr(column))])));
  const rows = fc.uniqueArray(record<TableRow>({ rowId: name, cells }, { unit: rowUnit }), { minLength: 1, maxLength: 4, selector: ({ rowId }) => rowId });
  const totals = item.columns.filter((column) => column.kind === 'count');
  return totals.length > 0 ? record({ rows }, { entered: filled(figures(totals)) }) : record({ rows });
}

function matrix(item: MatrixItem, outline: Outline): fc.Arbitrary<unknown> {
  const columns = 'axis' in item.columns ? outline.bands : item.columns;
  const rows = item.other ? [...item.rows, { id: 'other' }] : item.rows;
  const totals = record<object>({}, { rows: filled(figures(rows)), columns: filled(figures(columns)), all: cell(figure, 'count') });
  return record(
    { cells: filled(some(byId(rows, filled(figures(columns))))) },
    { entered: filled(totals), ...(item.other ? { otherTitle: arbitraryLine } : {}) },
  );
}

const target: fc.Arbitrary<TargetRow> = fc.constantFrom('share' as const, 'count' as const, 'yes-no' as const).chain((measure) =>
  record(
    { rowId: name, title: arbitraryLine, measure: fc.constant(measure) },
    {
      suppliedId: name, unit: arbitraryLine, target: cell(figure, 'count'), note: arbitraryLine,
      result: cell<RatioValue | Figure | boolean>(measure === 'share' ? fc.oneof(ratio, figure) : measure === 'count' ? figure : fc.boolean(), 'count'),
      outcome: fc.constantFrom('met', 'exceeded', 'unmet'),
    },
  ),
);

const suppliedRow = (outline: Outline): fc.Arbitrary<SuppliedRow> =>
  record(
    { id: name, title: arbitraryLine, measure: fc.constantFrom('share', 'count', 'yes-no') },
    { target: fc.nat(100), unit: arbitraryLine, ...(outline.levels.length > 0 ? { levels: fc.subarray(outline.levels.map(({ id }) => id)) } : {}) },
  );

const unit = (outline: Outline): fc.Arbitrary<ReportingUnit> =>
  record(
    { name: arbitraryLine },
    {
      id: name, shortName: arbitraryLine, superior: arbitraryLine, place: arbitraryLine, symbolSuffix: arbitraryLine,
      ...(outline.levels.length > 0 ? { level: fc.constantFrom(...outline.levels.map(({ id }) => id)) } : {}),
    },
  );

const details: fc.Arbitrary<DocumentDetails> = record({}, {
  number: arbitraryLine, symbol: arbitraryLine, place: arbitraryLine, date: day, dateText: arbitraryLine, superior: arbitraryLine, issuer: arbitraryLine, subject: arbitraryLine,
  addressees: fc.array(arbitraryLine, { minLength: 1, maxLength: 3 }), opening: arbitraryNarrative,
  signer: filled(record<object>({}, { authority: arbitraryLine, position: arbitraryLine, name: arbitraryLine })),
  distribution: fc.array(arbitraryLine, { minLength: 1, maxLength: 3 }),
});

const orphan: fc.Arbitrary<Orphan> = record(
  {
    itemId: oldId, version: fc.integer({ min: 1, max: 9 }),
    answer: fc.oneof(arbitraryNarrative.map(given), figure.map(given), ratio.map(given), fc.boolean().map(given), unparsed, notApplicable, fc.array(record({ rowId: name, cells: some({ old: cell(arbitraryLine, 'text') }) }), { minLength: 1, maxLength: 2 }).map((rows) => given({ rows }))),
  },
  { title: arbitraryLine },
);

type Made = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Records with some keys always and others now and then. */
function record<T>(always: Made, maybe: Made = {}): fc.Arbitrary<T> {
  return fc.record({ ...always, ...maybe }, { requiredKeys: Object.keys(always), noNullPrototype: true }) as fc.Arbitrary<T>;
}
