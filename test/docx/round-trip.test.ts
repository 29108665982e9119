import { expect } from 'chai';
import * as fc from 'fast-check';
import { hd79Tld2023 } from '../../schema/outlines/hd79-tld-2023.js';
import { blankDocx } from '../../src/docx/blank-docx.js';
import { exportDocx } from '../../src/docx/export-docx.js';
import { importDocx } from '../../src/docx/import-docx.js';
import type { Outline } from '../../src/outline/outline.js';
import type { ReadReport } from '../../src/report/incoming.js';
import { serializeReport } from '../../src/report/serialize-report.js';
import { arbitraryReport } from '../support/arbitrary-report.js';
import { everyKind } from '../support/outlines.js';

const outlines = [everyKind, hd79Tld2023] as unknown as readonly Outline[];
let made = 0;
const read = (file: Blob): Promise<ReadReport> => importDocx(file, { outlines, today: '2023-05-01', newId: () => `new-${String(++made)}` });

/** In Node a thousand of them go this way (carried/round-trip.test.mjs); here it is each engine’s own dates, letters and bytes. */
describe('A Word file made in this browser', () => {
  for (const outline of outlines)
    it(`is read back in it as the same report (${outline.id})`, async () => {
      await fc.assert(fc.asyncProperty(arbitraryReport(outline), async (report) => {
        const back = await read(await exportDocx(outline, report));
        expect(back.status === 'failed' ? back : [back.status, back.findings, back.unplaced]).to.deep.equal(['complete', [], []]);
        expect(back.status !== 'failed' && serializeReport(back.report)).to.deep.equal(serializeReport(report));
      }), { numRuns: 12 });
    }).timeout(120_000);

  it('as a blank form is read back as an empty report with an id of its own', async () => {
    const back = await read(await blankDocx(outlines[1] as Outline, { level: 'grassroots' }));
    expect(back.status !== 'failed' && [back.report.id, back.report.answers]).to.deep.equal([`new-${String(made)}`, {}]);
  }).timeout(60_000);
});
