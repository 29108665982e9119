import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Outline } from '../../src/outline/outline.js';
import { serializeReport } from '../../src/report/serialize-report.js';
import { arbitraryReport } from '../support/arbitrary-report.js';
import { everyKind } from '../support/outlines.js';

const outline: Outline = everyKind;

describe('serializeReport', () => {
  it('begins with what tells a reader what it is', () => {
    const [report] = fc.sample(arbitraryReport(outline), 1);
    if (!report) throw new Error('no sample');
    expect(Object.keys(serializeReport(report))).to.deep.equal(
      ['format', 'id', 'revision', 'outline', 'unit', 'period', 'answers', 'selection', 'supplied', 'document', 'sources', 'orphans', 'updatedAt']);
    expect(serializeReport(report).format).to.equal('union-report/1');
  });
  it('gives the same bytes in whatever order things were typed', () => {
    fc.assert(fc.property(arbitraryReport(outline), (report) => {
      expect(JSON.stringify(serializeReport(reversed(report)))).to.equal(JSON.stringify(serializeReport(report)));
    }));
  });
  it('is plain JSON, and leaves the report alone', () => {
    fc.assert(fc.property(arbitraryReport(outline), (report) => {
      const copy = structuredClone(report);
      const json = serializeReport(report);
      expect(JSON.parse(JSON.stringify(json))).to.deep.equal(json);
      expect(report).to.deep.equal(copy);
    }));
  });
});

/** The same value with the keys of every record the other way round. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, reversed(part)])) as T;
}
