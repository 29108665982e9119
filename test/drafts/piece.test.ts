import { expect } from 'chai';
import fc from 'fast-check';
import { checksum } from '../../src/drafts/checksum.js';
import { assemble, detailKey, keyOfPlace, keysOf, pieceIn, pieceName, placeOf, rowKey, type StoredValue } from '../../src/drafts/piece.js';
import { sealed, sound, textOf, valueOf } from '../../src/drafts/piece-record.js';
import { serializeReport } from '../../src/report/serialize-report.js';
import type { UnionReport } from '../../src/report/union-report.js';
import { arbitraryReport } from '../support/arbitrary-report.js';
import { everyKind } from '../support/outlines.js';
import { given, wide } from './office.js';

const pieces = (report: UnionReport): Map<string, StoredValue> => new Map(keysOf(report).map((key, seq) => [key, { value: pieceIn(report, key), seq }]));
const bare = { id: 'r', outline: { id: 'every-kind', version: 3 }, unit: { name: 'A' }, period: { from: '2020-08-26' }, updatedAt: '2023-05-05T07:00:00Z' };

describe('pieces', () => {
  it('of a report make it up again, in whatever order they come', () =>
    fc.assert(fc.property(arbitraryReport(everyKind), fc.gen(), (made, gen) => {
      const report = wide(made);
      const shuffled = new Map(gen(fc.shuffledSubarray, [...pieces(report)], { minLength: keysOf(report).length }));
      expect(serializeReport(assemble(shuffled, { ...bare, id: report.id, updatedAt: report.updatedAt }))).to.deep.equal(serializeReport(report));
    })));
  it('that are not all there make up a report of the rest', () => {
    const { unit, period, answers, orphans, revision } = assemble(new Map([['answer/story', { value: given('x'), seq: 1 }]]), bare);
    expect({ unit, period, answers, orphans, revision }).to.deep.equal({ unit: bare.unit, period: bare.period, answers: { story: given('x') }, orphans: [], revision: 0 });
  });
  it('of words in place of a table, beside rows of another tab: both stay', () => {
    const words = { state: 'unparsed', text: 'xem phụ lục' };
    const { answers, orphans } = assemble(new Map([['answer/papers', { value: words, seq: 1 }], ['row/papers/x', { value: { rowId: 'x', cells: {} }, seq: 2 }]]), bare);
    expect([answers, orphans]).to.deep.equal([{ papers: given({ rows: [{ rowId: 'x', cells: {} }] }) }, [{ itemId: 'papers', version: 3, answer: words }]]);
  });
  it('have keys that name them', () =>
    expect(['unit', 'document/opening', 'select/work', 'answer/story', 'row/papers/a/b', 'row/papers', 'strange', 'attachment/1'].map(pieceName)).to.deep.equal([
      { type: 'head', field: 'unit' }, { type: 'document', detail: 'opening' }, { type: 'select', node: 'work' }, { type: 'answer', item: 'story' },
      { type: 'row', item: 'papers', row: 'a/b' }, undefined, undefined, undefined,
    ]));
  it('have places on the form, and places have pieces', () => {
    expect([rowKey('papers', 'x'), detailKey('place'), 'answer/story', 'unit'].map(placeOf)).to.deep.equal([{ itemId: 'papers', rowId: 'x' }, { detail: 'place' }, { itemId: 'story' }, {}]);
    const places = [{ itemId: 'papers', rowId: 'x', columnId: 'number' }, { itemId: 'pages', rowId: 'zalo', columnId: 'base' }, { itemId: 'people', partId: 'women' }, { detail: 'place' }, {}];
    expect(places.map((place) => keyOfPlace(everyKind, place))).to.deep.equal(['row/papers/x', 'answer/pages', 'answer/people', 'document/place', undefined]);
  });
});

describe('a stored piece', () => {
  const record = (text: string) => sealed({ draft: 'r', key: 'answer/story', text, seq: 1, writer: 'a', base: 0 });
  it('holds its value', () => fc.assert(fc.property(fc.jsonValue(), (value) => void expect(valueOf(record(textOf(value)))).to.deep.equal(JSON.parse(JSON.stringify(value))))));
  it('holds lone surrogates, and nothing at all', () => expect([valueOf(record(textOf('a\ud800'))), valueOf(record(textOf(undefined)))]).to.deep.equal(['a\ud800', undefined]));
  it('is found damaged, wherever one unit of its text was changed', () =>
    fc.assert(fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.nat(), fc.integer({ min: 1, max: 0xffff }), (text, at, by) => {
      const spot = at % text.length;
      const changed = text.slice(0, spot) + String.fromCharCode(text.charCodeAt(spot) ^ by) + text.slice(spot + 1);
      expect(sound({ ...record(text), text: changed })).to.equal(undefined);
    })));
  it('is found damaged when a part is missing', () => {
    for (const key of Object.keys(record('x'))) expect(sound({ ...record('x'), [key]: undefined }), key).to.equal(undefined);
    for (const other of [undefined, null, 'text', 7, []]) expect(sound(other)).to.equal(undefined);
  });
});

describe('checksum', () => {
  it('tells like texts apart', () => expect(new Set(['', 'a', 'b', 'ab', 'ba', 'aa', 'đ', 'Đ', '\u0000', '\u0000\u0000'].map(checksum)).size).to.equal(10));
  it('is what it was when the first draft was stored', () => expect(checksum('answer/story\n"Đã tổ chức"')).to.equal('15lrt20-19e67e9'));
  it('does not give two of a hundred thousand texts the same', () => expect(new Set(Array.from({ length: 100_000 }, (_, n) => checksum(`${String(n)} cuộc`))).size).to.equal(100_000));
});
