import { expect } from 'chai';
import * as fc from 'fast-check';
import { NO_DECISIONS } from '../../../src/consolidation/decisions.js';
import { settle } from '../../../src/consolidation/settle.js';
import type { IntakeHead, ReportHead, ReportSummary } from '../../../src/consolidation/summary.js';
import { parseDirectory } from '../../../src/directory/directory.js';
import { reportingUnit } from '../../../src/directory/reporting-unit.js';
import { hold, lightHead } from '../../../src/elements/inbox/light-head.js';
import { someIds } from '../../../src/elements/inbox/some-ids.js';
import { headOf } from '../../../src/intake/kept-file.js';
import { outlineIndex } from '../../../src/outline/outline-index.js';
import { everyKind } from '../../support/outlines.js';
import { directoryOf } from './clerk.js';

const ALL = [...outlineIndex(everyKind).items.keys()];
const MANY = 40;
const { directory } = parseDirectory(directoryOf(...Array.from({ length: MANY }, (_, n) => `Số ${String(n)}`)));
const PERIOD = { from: everyKind.period.from, to: '2023-05-31' };

/** What was read of the n-th district's file, with much to be said of it. */
const summary = (n: number, more: Partial<ReportSummary> = {}): ReportSummary => {
  const unit = directory.units[n + 1];
  if (!unit) throw new Error('no such district');
  return {
    fileId: `file-${String(n)}`, names: [`${String(n)}.docx`], size: 1000 + n, origin: 'edited', reportId: `report-${String(n)}`, revision: 1, outline: { id: everyKind.id, version: 1 },
    unit: reportingUnit(directory, unit), period: PERIOD, date: '2023-05-20', updatedAt: '2023-05-20T00:00:00Z', content: String(n), sources: [],
    figures: { sessions: { state: 'given', figure: { value: n, text: String(n) }, marks: [] } }, told: ALL.filter((_, at) => (at * 7 + n) % 3 > 0),
    doubts: ALL.map((itemId) => ({ itemId, doubt: 'likeness' as const })), unplaced: 2, findings: [{ code: 'rebuilt' }], ...more,
  };
};

/** How many objects hang on a value, each counted once, and how many fields they have. */
function held(value: object): { readonly objects: number; readonly fields: number } {
  const seen = new Set<unknown>([value]);
  let fields = 0;
  // What is added while it is gone through is gone through too.
  for (const one of seen) {
    const inside: readonly unknown[] = one instanceof Map ? [...(one as Map<unknown, unknown>)].flat() : Object.values(one as object);
    fields += inside.length;
    for (const part of inside) if (typeof part === 'object' && part !== null) seen.add(part);
  }
  return { objects: seen.size, fields };
}

describe('what stays in memory of a file', () => {
  it('says what its head says: of items which, of doubts and findings how many', () => {
    const { told, doubts, findings, ...same } = headOf(summary(3)) as ReportHead;
    const light = lightHead(summary(3), { outline: everyKind, directory }) as ReportHead;
    expect({ ...light, told: [...light.told], doubts: light.doubts.length, findings: light.findings.length }).to.deep.equal({ ...same, told: [...told], doubts: doubts.length, findings: findings.length });
  });

  it('is the same without a directory, of a unit that says otherwise than the directory, and of an undated report', () => {
    const { date: _date, ...undated } = summary(3);
    const other = { ...summary(3).unit, name: 'LĐLĐ huyện Số 3' };
    for (const [one, known] of [[summary(3), undefined], [summary(3, { unit: other }), directory], [undated, directory]] as const) {
      const { unit, date } = lightHead(one, { outline: everyKind, directory: known }) as ReportHead;
      expect({ unit, date }).to.deep.equal({ unit: one.unit, date: 'date' in one ? one.date : undefined });
    }
  });

  it('keeps ids as bits, whichever they are; a list with others as it is', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string(), { maxLength: 40 }), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), fc.string(), (all, which, other) => {
      const ids = all.filter((_, at) => which[at]);
      const some = someIds(all, ids);
      expect([...some]).to.deep.equal(ids);
      expect(some.length).to.equal(ids.length);
      for (const id of [...all, other]) expect(some.includes(id), id).to.equal(ids.includes(id));
      if (!all.includes(other)) expect(someIds(all, [...ids, other])).to.deep.equal([...ids, other]);
    }));
  });

  it('is a few objects a file, whatever it said; names of units, periods and days are there once', () => {
    const weight = (count: number) => {
      const heads = new Map<string, IntakeHead>();
      hold(heads, Array.from({ length: count }, (_, n) => summary(n)), { outline: everyKind, directory });
      return held([heads, settle(everyKind, heads.values(), NO_DECISIONS, { unit: { id: 'na', name: '' }, period: PERIOD, day: '2023-05-31', directory }), everyKind, directory]);
    };
    const [half, whole] = [weight(MANY / 2), weight(MANY)];
    const each = { objects: (whole.objects - half.objects) / (MANY / 2), fields: (whole.fields - half.fields) / (MANY / 2) };
    // Its head, its names, what it tells of, its standing, why, and whose it is.
    expect(each.objects).to.be.at.most(6);
    expect(each.fields).to.be.at.most(35);
  });
});
