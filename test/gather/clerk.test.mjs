import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { contentOf, reportOf } from '../../demo/gather/report.mjs';
import { MANNERS, typedReport } from '../../demo/gather/typed.mjs';
import { typedTruth } from '../../demo/gather/typed-figures.mjs';
import { asReporting, unitsOf } from '../../demo/gather/units.mjs';
import { Clerk, keyOf, readFiles, sumsOf } from '../support/gathered-clerk.mjs';
import { gathered, outline, source } from '../support/gathered.mjs';

const ofForm = (form) => gathered.files.filter((file) => file.form === form && file.day === 1);
const plain = ofForm('ours').filter(({ unitId }) => gathered.files.filter((file) => file.unitId === unitId).length === 1);

/** Typed by hand, in every manner; two of them with figures in the office's own words, two with figures inside paragraphs. */
function typedFiles(count, others) {
  const units = unitsOf(gathered.directory).filter(({ id }) => !others.some(({ unitId }) => unitId === id));
  return units.slice(0, count).map((known, i) => {
    const unit = asReporting(gathered.directory, known);
    const content = { unit, ...contentOf(unit, { variant: ' typed' }) };
    const { truth } = reportOf({ createReport: source.createReport, outline }, unit, content);
    return { name: `${unit.name}.docx`, unitId: unit.id, counts: true, make: async () => typedReport(outline, content, MANNERS[i % MANNERS.length]), truth: typedTruth(content.figures, truth) };
  });
}

/** The whole of a clerk's work on some files. */
async function work(files) {
  const clerk = new Clerk(files, await readFiles(files));
  clerk.settles();
  const { gathering } = clerk.gather();
  clerk.comparesWithPaper();
  return { clerk, gathering, key: keyOf(files) };
}

describe("A clerk's job: 10 of our files, 10 edited, 10 typed by hand", () => {
  let job;
  before(async () => {
    const known = [...plain.slice(0, 10), ...ofForm('edited').slice(0, 10)];
    job = await work([...known, ...typedFiles(10, known)]);
  });

  it('ends with all thirty counted', () => {
    assert.deepEqual(job.gathering.counts, { files: 30, counted: 30, duplicates: 0, rejected: 0, review: 0 });
  });

  it('has no figure in a sum that is wrong without a word', () => {
    assert.deepEqual(job.clerk.silent, []);
  });

  it('ends with totals that equal the key', () => {
    assert.deepEqual(sumsOf(job.clerk.gather(), Object.keys(job.key)), job.key);
  });

  it('asks for few decisions, none of them about our own files', (test) => {
    const { asked, total } = job.clerk;
    test.diagnostic(`${total} decisions for 30 files and ${Object.keys(job.key).length} totals: ${JSON.stringify(asked)}`);
    assert.ok(total <= 40, `${total} decisions`);
    assert.equal(asked['looked at'], 10);
  });
});

describe('The 82 files of the demo', () => {
  let job;
  before(async () => (job = await work(gathered.files.filter(({ day }) => day === 1))));

  it('are each named with what became of them', () => {
    const { counts } = job.gathering;
    assert.equal(counts.files, 82);
    assert.equal(counts.counted + counts.duplicates + counts.rejected + counts.review, 82);
    assert.deepEqual({ counted: counts.counted, review: counts.review }, { counted: 74, review: 0 });
  });

  it('leave those missing that sent nothing readable, and name those who were late', () => {
    const ids = (status) => job.gathering.units.filter((unit) => unit.status === status).map(({ key }) => key).sort();
    assert.deepEqual(ids('missing'), [...gathered.key.missing.day1].sort());
    assert.deepEqual(ids('late'), [...gathered.key.late.day1].sort());
  });

  it('add up to the key', (test) => {
    test.diagnostic(`${job.clerk.total} decisions for 82 files: ${JSON.stringify(job.clerk.asked)}`);
    assert.deepEqual(job.clerk.silent, []);
    assert.deepEqual(sumsOf(job.clerk.gather(), Object.keys(gathered.key.totals.day1)), gathered.key.totals.day1);
  });
});
