import * as fc from 'fast-check';
import { outlineIndex } from '../../src/outline/outline-index.js';
import type { Item, ItemOfKind, Kind } from '../../src/outline/items.js';
import type { Outline } from '../../src/outline/outline.js';
import type { Answer, TableValue, TargetsValue } from '../../src/outline/values.js';
import type { Change } from '../../src/report/change.js';
import { arbitraryAnswer, arbitraryLine, arbitraryNarrative, arbitraryValue } from './arbitrary-report.js';

/** Few row ids, so that changes meet in the same rows. */
const rowId = fc.constantFrom('r-a', 'r-b', 'r-c');

/** Changes that the form may ask for: often of the same fields, as people do. */
export function anyChange(outline: Outline): fc.Arbitrary<Change> {
  const items = [...outlineIndex(outline).items.values()].map(({ item }) => item);
  const of = <K extends Kind>(kind: K): ItemOfKind<K>[] => items.filter((item): item is ItemOfKind<K> => item.kind === kind);
  const answer = one(items, (item) => fc.option(arbitraryAnswer(item, outline), { nil: undefined }).map((given) => change({ type: 'answer', item: item.id, answer: given })));
  const tables = of('table');
  const simple = fc.oneof(
    { weight: 6, arbitrary: answer },
    { weight: 3, arbitrary: one(tables, (item) => fc.tuple(rowId, tableOf(item, outline)).map(([row, { rows }]) => change({ type: 'cell', item: item.id, row, ...someCell(item, rows[0]?.cells ?? {}) }))) },
    { weight: 3, arbitrary: one(tables, (item) => fc.tuple(rowId, before, tableOf(item, outline)).map(([id, place, { rows }]) => change({ type: 'row-put', item: item.id, row: { ...rows[0], rowId: id }, ...place }))) },
    { weight: 2, arbitrary: one(of('targets'), (item) => fc.tuple(rowId, before, valueOf<TargetsValue>(item, outline)).map(([id, place, { rows }]) => change({ type: 'row-put', item: item.id, row: { ...rows[0], rowId: id }, ...place }))) },
    { weight: 2, arbitrary: one([...tables, ...of('targets')], (item) => rowId.map((row) => change({ type: 'row-remove', item: item.id, row }))) },
    { weight: 2, arbitrary: document },
    { weight: 1, arbitrary: fc.tuple(arbitraryLine, fc.constantFrom(...outline.levels.map(({ id }) => id))).map(([name, level]) => change({ type: 'unit', unit: { name, level } })) },
    { weight: 1, arbitrary: fc.constantFrom('2020-01-01', '2021-02-03').map((from) => change({ type: 'period', period: { from } })) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...items.map(({ id }) => id)), fc.constantFrom('asked', 'hidden', undefined)).map(([node, gate]) => change({ type: 'select', node, gate })) },
    { weight: 1, arbitrary: fc.nat(3).map((revision) => change({ type: 'sources', sources: [{ reportId: 'r-1', revision }] })) },
    { weight: 1, arbitrary: fc.constant(change({ type: 'revision' })) },
  );
  return fc.oneof({ weight: 5, arbitrary: simple }, { weight: 1, arbitrary: fc.array(simple, { maxLength: 4 }).map((changes) => change({ type: 'all', changes })) });
}

const change = (made: object): Change => made as Change;
const one = <I>(list: readonly I[], make: (item: I) => fc.Arbitrary<Change>): fc.Arbitrary<Change> => fc.constantFrom(...list).chain(make);
const valueOf = <V>(item: Item, outline: Outline): fc.Arbitrary<V> => arbitraryValue(item, outline) as fc.Arbitrary<V>;
const tableOf = (item: Item, outline: Outline): fc.Arbitrary<TableValue> => valueOf<TableValue>(item, outline);
const before = fc.oneof(fc.constant({}), rowId.map((id) => ({ before: id })));

function someCell(item: ItemOfKind<'table'>, cells: Readonly<Record<string, Answer>>): { column: string; answer: Answer | undefined } {
  const [column, answer] = Object.entries(cells)[0] ?? [item.columns[0]?.id ?? '', undefined];
  return { column, answer };
}

const document = fc.oneof(
  fc.tuple(fc.constantFrom('number', 'symbol', 'place', 'subject'), fc.option(arbitraryLine, { nil: undefined })).map(([key, text]) => change({ type: 'document', document: { [key]: text } })),
  arbitraryNarrative.map((opening) => change({ type: 'document', document: { opening } })),
  arbitraryLine.map((name) => change({ type: 'document', document: { signer: { name }, distribution: [name] } })),
);
