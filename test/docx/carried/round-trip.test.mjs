import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LEVELS, sample } from '../documents.mjs';
import { validate } from '../validate.mjs';
import { Office, hasOffice } from './office.mjs';
import { FULL, SEED, arbitraryReport, blankDocx, differences, everyKind, fc, fileOf, hd79Tld2023, importDocx, lintDocx, options, readDocx, touched } from './source.mjs';

const RUNS = Number(process.env.RUNS ?? (FULL ? 1000 : 100));
const some = (outline, count, seed) => fc.sample(arbitraryReport(outline), { numRuns: count, seed }).map((report) => ({ outline, report }));

describe('A DOCX read back', () => {
  for (const outline of [everyKind, hd79Tld2023])
    it(`gives the same report (${outline.id}, ${RUNS / 2} generated ones)`, async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryReport(outline), async (report) => {
          const file = await fileOf(outline, report);
          assert.deepEqual(differences(report, await readDocx(touched(file), options())), []);
          assert.deepEqual(differences(report, await readDocx(file, options())), [], 'as it was written');
        }),
        { numRuns: RUNS / 2, ...(SEED !== undefined && { seed: SEED }) },
      );
    });
  it('gives back both orphans of one item', async () => {
    const orphans = [{ itemId: 'old', version: 1, answer: { state: 'given', value: 'Một' } }, { itemId: 'old', version: 2, answer: { state: 'unparsed', text: 'nhiều' } }];
    const report = { ...sample('grassroots'), orphans };
    assert.deepEqual(differences(report, await readDocx(touched(await fileOf(hd79Tld2023, report)), options())), []);
  });
  it('says whose report it is', async () => {
    const report = { ...sample('province'), revision: 4 };
    const read = await readDocx(await fileOf(hd79Tld2023, report), options());
    assert.deepEqual([read.status, read.carried], ['complete', { reportId: report.id, revision: 4 }]);
  });
  for (const [name, form] of Object.entries({ 'with “Không phát sinh”': { empty: 'say-none' }, 'with gaps': { empty: 'gap' }, 'worded as issued': { wording: 'source' } }))
    it(`is complete ${name}`, async () => assert.deepEqual(differences(sample('grassroots'), await readDocx(touched(await fileOf(hd79Tld2023, sample('grassroots'), form)), options())), []));
  it('is read from its data alone while nobody touched it, else from its text', async () => {
    const file = await fileOf(hd79Tld2023, sample('grassroots'));
    const places = ({ answers }) => answers.some(({ found }) => found.length > 0);
    assert.deepEqual([places(await readDocx(file, options())), places(await readDocx(touched(file), options()))], [false, true]);
  });
});

describe('A DOCX that LibreOffice saved', { skip: !hasOffice && 'needs soffice' }, () => {
  const office = new Office();
  const sent = [...LEVELS.map((level) => ({ outline: hd79Tld2023, report: sample(level) })), ...some(everyKind, 3, 20230326), ...some(hd79Tld2023, 3, 79)];
  const saved = [];
  before(async () => {
    const files = await Promise.all(sent.map(({ outline, report }) => fileOf(outline, report)));
    saved.push(office.resave(files));
    saved.push(office.resave(saved[0]));
  });
  after(() => office.close());
  for (const [times, name] of ['once', 'twice'].entries())
    for (const [i, { outline, report }] of sent.entries())
      it(`${name} shows no edit (${outline.id}, ${i})`, async () => assert.deepEqual(differences(report, await readDocx(saved[times][i], options())), []));
});

describe('A blank form', () => {
  for (const [outline, level] of [[everyKind, 'district'], ...LEVELS.map((one) => [hd79Tld2023, one])])
    it(`is valid by Microsoft’s rules and ours, and empty (${outline.id}, ${level})`, async () => {
      const bytes = new Uint8Array(await (await blankDocx(outline, { level })).arrayBuffer());
      assert.deepEqual(lintDocx(bytes), []);
      assert.deepEqual(await validate(Buffer.from(bytes)), []);
      const read = await readDocx(bytes, options());
      assert.deepEqual([read.status, read.report.id, read.answers.filter(({ origin }) => origin !== 'data'), read.carried], ['complete', 'made-up-1', [], undefined]);
    });
  it('is read with nothing but an outline, as a report of its own each time', async () => {
    const bytes = new Uint8Array(await (await blankDocx(hd79Tld2023, { level: 'grassroots' })).arrayBuffer());
    const ids = await Promise.all([1, 2].map(async () => (await importDocx(bytes, { outlines: [hd79Tld2023] })).report.id));
    assert.ok(ids.every((id) => /^[a-z][a-z0-9]{13}$/.test(id)) && ids[0] !== ids[1], ids.join(' '));
  });
  it('is the same for the same unit', async () => {
    const make = async () => Buffer.from(await (await blankDocx(hd79Tld2023, { level: 'grassroots' })).arrayBuffer());
    assert.ok((await make()).equals(await make()));
  });
});
