import { expect } from 'chai';
import * as fc from 'fast-check';
import { consolidate } from '../../src/consolidation/consolidate.js';
import { NO_DECISIONS } from '../../src/consolidation/decisions.js';
import { figureColumns } from '../../src/consolidation/figure-columns.js';
import { figuresOf } from '../../src/consolidation/figures-of.js';
import { fingerprintOfBytes } from '../../src/consolidation/fingerprint.js';
import { settle } from '../../src/consolidation/settle.js';
import { summarise } from '../../src/consolidation/summarise.js';
import type { ReadFile } from '../../src/consolidation/summary.js';
import type { Directory, Unit } from '../../src/directory/directory.js';
import { reportingUnit } from '../../src/directory/reporting-unit.js';
import type { TableValue } from '../../src/outline/values.js';
import type { UnionReport } from '../../src/report/union-report.js';
import { arbitraryReport } from '../support/arbitrary-report.js';
import { outline } from './vocabulary.js';

/** One confederation, two provinces, three districts in each, some grassroots unions in each. */
const unit = (id: string, level: string, parentId?: string): Unit => ({ id, level, name: `Công đoàn ${id}`, ...(parentId ? { parentId } : {}) });
const provinces = ['p0', 'p1'].map((id) => unit(id, 'province', 'all'));
const districts = provinces.flatMap(({ id }) => [0, 1, 2].map((i) => unit(`${id}d${String(i)}`, 'district', id)));
const unions = districts.flatMap(({ id }) => [0, 1, 2].map((i) => unit(`${id}u${String(i)}`, 'base', id)));
const directory: Directory = { units: [unit('all', 'top'), ...provinces, ...districts, ...unions] };
const whole = (one: Unit) => reportingUnit(directory, one);

/** Figures of a size that sums of them are exact. */
const small = (report: unknown): UnionReport => JSON.parse(JSON.stringify(report), (_key, value: unknown) => (typeof value === 'number' && value > 1e9 ? value % 1_000_003 : value)) as UnionReport;
const anyReport = arbitraryReport(outline).map(small);

/** Reports of grassroots unions, with one of each of them at most. */
const country = fc.array(anyReport, { minLength: 1, maxLength: 7 }).map((reports) => reports.map((report, i): UnionReport => {
  const from = unions[(i * 5) % unions.length] as Unit;
  return { ...report, id: `base-${String(i)}`, unit: whole(from), period: { from: outline.period.from }, sources: [], document: {}, orphans: [] };
}));

const sums = (report: UnionReport): Record<string, string> => {
  const added = new Set(figureColumns(outline).filter(({ aggregate }) => aggregate === 'sum').map(({ key }) => key));
  return Object.fromEntries(Object.entries(figuresOf(outline, report, { today: '2023-05-29' })).flatMap(([key, { figure }]) => (figure && added.has(key) ? [[key, figure.text]] : [])));
};
/** All rows of tables, each with its unit; their ids and order tell the way they came. */
const records = ({ answers }: UnionReport): string[] =>
  Object.entries(answers).flatMap(([id, answer]) => (answer?.state === 'given' && ['papers', 'session-list'].includes(id) ? (answer.value as TableValue).rows.map(({ unit, cells }) => {
    expect(unit?.name).to.be.a('string');
    return JSON.stringify([id, unit?.id, unit?.name, Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))]);
  }) : [])).sort();
const top = { directory, unit: whole(directory.units[0] as Unit), day: '2023-05-29', id: 'top', now: new Date(0) };

describe('the laws of consolidation', () => {
  let compared = 0;
  let rows = 0;
  it('any order of files gives the same', () => fc.assert(fc.property(country.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
    const one = consolidate(outline, all, top);
    const other = consolidate(outline, shuffled, top);
    expect(other.report).to.deep.equal(one.report);
    expect(other.figures).to.deep.equal(one.figures);
    expect([...other.gathering.files]).to.deep.equal([...one.gathering.files]);
    expect(other.gathering.units).to.deep.equal(one.gathering.units);
  }), { numRuns: 30 }));

  it('level by level gives the same sums as all at once, and the same rows of the same units', () => fc.assert(fc.property(country, (all) => {
    const level = (units: readonly Unit[], below: readonly UnionReport[]): UnionReport[] => units.flatMap((one) => {
      const own = below.filter((report) => directory.units.find(({ id }) => id === report.unit.id)?.parentId === one.id);
      return own.length === 0 ? [] : [consolidate(outline, own, { ...top, unit: whole(one), id: `of-${one.id}` }).report];
    });
    const byLevel = consolidate(outline, level(provinces, level(districts, all)), top);
    const atOnce = consolidate(outline, all, top);
    expect(atOnce.gathering.counts.counted).to.equal(all.length);
    expect(sums(byLevel.report)).to.deep.equal(sums(atOnce.report));
    expect(records(byLevel.report)).to.deep.equal(records(atOnce.report));
    rows += records(atOnce.report).length;
    compared += Object.keys(sums(atOnce.report)).length;
  }), { numRuns: 40 }));
  it('which were sums of something', () => expect(compared).to.be.greaterThan(200));
  it('and rows of somebody', () => expect(rows).to.be.greaterThan(50));

  it('the report says what the table adds up to', () => fc.assert(fc.property(country, (all) => {
    const { report, figures } = consolidate(outline, all, top);
    const totals = Object.fromEntries(Object.entries(figures.totals).flatMap(([key, { figure }]) => (figure ? [[key, figure.text]] : [])));
    const said = sums(report);
    // Of a count whose whole nobody gave, the parts add up to nothing that has a place.
    expect(said).to.deep.equal(totals);
  }), { numRuns: 40 }));

  it('files in are counted, duplicates, rejected or to be reviewed, each once', () => {
    const someFile: fc.Arbitrary<ReadFile> = fc.tuple(anyReport, fc.nat(9), fc.nat(3), fc.boolean(), fc.constantFrom('p0d0', 'p0d0u1', 'p1', 'nobody', undefined), fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }))
      .map(([report, n, revision, broken, id, names]) => ({
        fileId: `f${String(n)}`, names, size: 1,
        read: broken ? { status: 'failed' as const, findings: [{ code: 'file-not-zip' as const }] } : { status: 'complete' as const, findings: [], report: { ...report, id: `r${String(n % 4)}`, revision, unit: { ...report.unit, ...(id ? { id } : {}) } } },
      }));
    fc.assert(fc.property(fc.array(someFile, { maxLength: 9 }), (files) => {
      const intakes = files.map((file) => summarise(outline, file, { today: '2023-05-29' }));
      const { files: standings, counts } = settle(outline, intakes, NO_DECISIONS, { unit: top.unit, period: { from: '2020-08-26' }, directory, day: top.day });
      expect(counts.counted + counts.duplicates + counts.rejected + counts.review).to.equal(counts.files);
      expect(new Set(standings.keys())).to.deep.equal(new Set(files.map(({ fileId }) => fileId)));
      const names = new Map<string, Set<string>>();
      for (const { fileId, names: some } of files) names.set(fileId, new Set([...(names.get(fileId) ?? []), ...some]));
      expect(counts.files).to.equal([...names.values()].reduce((sum, { size }) => sum + size, 0));
    }), { numRuns: 100 });
  });

  it('a file\'s id is its bytes, wherever they lie', () => fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ maxLength: 7 }), (bytes, before) => {
    const shifted = new Uint8Array([...before, ...bytes]).subarray(before.length);
    expect(fingerprintOfBytes(shifted)).to.equal(fingerprintOfBytes(bytes));
    const other = bytes.map((byte, i) => (i === bytes.length - 1 ? byte ^ 1 : byte));
    if (bytes.length > 0) expect(fingerprintOfBytes(other)).not.to.equal(fingerprintOfBytes(bytes));
  })));
});
