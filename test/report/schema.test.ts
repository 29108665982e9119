import { expect } from 'chai';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import type { Outline } from '../../src/outline/outline.js';
import { createReport } from '../../src/report/create-report.js';
import { parseReport } from '../../src/report/parse-report.js';
import { anyReportSchema, reportSchema } from '../../src/report/schema.js';
import { serializeReport } from '../../src/report/serialize-report.js';
import { arbitraryReport } from '../support/arbitrary-report.js';
import { bigOutline, everyKind } from '../support/outlines.js';

const outline: Outline = everyKind;
const json = (answers: object) => ({ ...serializeReport(createReport(outline, { id: 'r', now: new Date(0), unit: { name: 'A' } })), answers });
const given = <V>(value: V) => ({ state: 'given', value });
const fits = (value: unknown): boolean => reportSchema(outline).safeParse(value).success;

describe('reportSchema', () => {
  const takes = (what: string, answers: object) => it(`takes ${what}`, () => expect(fits(json(answers))).to.equal(true));
  const refuses = (what: string, answers: object) => it(`refuses ${what}`, () => expect(fits(json(answers))).to.equal(false));

  takes('no answers', {});
  takes('an option of a choice', { 'press-form': given('paper') });
  takes('words beside the options where they are allowed', { papers: given({ rows: [{ rowId: 'a', cells: { form: given({ other: 'Chỉ thị' }) } }] }) });
  refuses('an option that the choice does not have', { 'press-form': given('radio') });
  refuses('words beside the options where they are not', { 'press-form': given({ other: 'radio' }) });
  refuses('an unknown item', { gone: given('a') });
  refuses('an answer of another kind', { story: given(true) });
  refuses('a date that does not exist', { started: given('2023-02-30') });
  refuses('an unknown column', { papers: given({ rows: [{ rowId: 'a', cells: { gone: given('a') } }] }) });
  refuses('two rows of one id', { papers: given({ rows: [{ rowId: 'a', cells: {} }, { rowId: 'a', cells: {} }] }) });
  refuses('parts of a count that has none', { sessions: given({ value: 1, text: '1', parts: { women: given({ value: 1, text: '1' }) } }) });
  refuses('a column that is not of the outline’s bands', { pages: given({ cells: { zalo: { y2021: given({ value: 1, text: '1' }) } } }) });

  it('refuses a report of another outline or version', () => {
    expect(fits({ ...json({}), outline: { id: 'every-kind', version: 2 } })).to.equal(false);
    expect(fits({ ...json({}), outline: { id: 'another', version: 3 } })).to.equal(false);
  });
  it('lets a host write beside the report', () => expect(fits({ ...json({}), _id: 1 })).to.equal(true));
  it('is made once for an outline', () => expect(reportSchema(outline)).to.equal(reportSchema(outline)));

  for (const one of [outline, bigOutline(30)])
    it(`takes all that serializeReport writes (${one.id})`, () => {
      fc.assert(fc.property(arbitraryReport(one), (report) => {
        const written = serializeReport(report);
        expect(reportSchema(one).safeParse(written).error?.issues).to.equal(undefined);
        expect(anyReportSchema().safeParse(written).error?.issues).to.equal(undefined);
      }));
    });

  it('agrees with parseReport: what fits is complete, and what is made of the rest fits', () => {
    let both = 0;
    fc.assert(fc.property(arbitraryReport(outline), fc.nat(), odd, (report, where, value) => {
      const spoilt = spoil(JSON.parse(JSON.stringify(serializeReport(report))), where, value);
      const parsed = parseReport(outline, spoilt);
      if (fits(spoilt)) {
        both++;
        expect(parsed.status).to.equal('complete');
      }
      if (parsed.status !== 'failed') expect(reportSchema(outline).safeParse(serializeReport(parsed.report)).error?.issues).to.equal(undefined);
    }), { numRuns: 200 });
    expect(both).to.be.greaterThan(0);
  }).timeout(60_000);

  it('is published as JSON Schema', () => {
    const schema = JSON.stringify(z.toJSONSchema(anyReportSchema(), { io: 'input' }));
    expect(schema).to.include('"union-report/1"').and.to.include('"orphans"');
    expect(() => z.toJSONSchema(reportSchema(outline), { io: 'input' })).not.to.throw();
  });
});

/** Things that are nearly right. */
const odd = fc.oneof(fc.constantFrom('', 'a', '2020-02-30', '2020-02', 'none', 'given', 'unparsed', null, 0, 1.5, -1, true, {}, [], { state: 'given' }, { state: 'unparsed', text: '' }, { rows: [] }), fc.string(), fc.integer());

/** The same JSON with something odd in the place of its n-th part. */
function spoil(json: unknown, n: number, value: unknown): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const key of Object.keys(part)) {
      places.push([part as Record<string, unknown>, key]);
      visit((part as Record<string, unknown>)[key]);
    }
  };
  visit(json);
  const [parent, key] = places[n % places.length] ?? [{}, ''];
  parent[key] = value;
  return json;
}
