import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostPage, stage } from './stage.mjs';
import { UNIT, saysItAll, writesItAll } from './story.mjs';

const DESK = '<union-report-desk outline="hd79-tld-2023" directory-src="/schema/directory.sample.json" worker-src="/dist/cdn/union-report-worker.js"></union-report-desk>';
const TWO_SCRIPTS = '<script src="/demo/hosts/strict-csp.js"></script><script type="module" src="/dist/cdn/union-report.js"></script>';
const policy = (types) =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types ${types}">`;

const theatre = stage({
  '/strict': hostPage(DESK, policy('lit-html union-report') + TWO_SCRIPTS),
  '/unlisted': hostPage(DESK, policy('lit-html') + TWO_SCRIPTS),
});

/** A page, and what its desk tells as errors. */
async function opens(path) {
  const page = await theatre.fresh();
  await page.addInitScript(() => {
    globalThis.told = [];
    addEventListener('union-report-error', ({ error }) => globalThis.told.push(error.code));
  });
  await theatre.officer.opens(theatre.portal + path);
  await theatre.officer.choosesUnit(UNIT.query, UNIT.name);
  return page;
}
const scripts = (page) => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop()));

describe('a host that names a Worker, under the strictest policy', () => {
  let file;

  it('gets the Word file from the Worker, without a violation; the page never loads the writer', async () => {
    const { officer } = theatre;
    const page = await opens('/strict');
    assert.deepEqual(page.workers(), []);
    await writesItAll(officer);
    await officer.goesTo('Xem trước');
    file = await officer.downloadsWord();
    assert.deepEqual(saysItAll(file.text), []);
    assert.deepEqual(page.workers().map((worker) => worker.url().split('/').pop()), ['union-report-worker.js']);
    assert.ok(!(await scripts(page)).includes('union-report-docx.js'));
    assert.deepEqual(await page.evaluate(() => ({ told: globalThis.told, violations: globalThis.violations })), { told: [], violations: [] });
    assert.deepEqual(theatre.complaints, []);
  });

  it('has it read by the same Worker, and the page never loads the reader', async () => {
    const { officer } = theatre;
    const { page } = officer;
    await officer.desk.locator('input[type=file]').first().setInputFiles({ name: file.name, mimeType: file.type, buffer: file.bytes });
    await officer.button(/^Cập nhật bản nháp/).click();
    await officer.sees('Mọi nội dung trong tệp đều đã có trong bản nháp.');
    assert.equal(page.workers().length, 1);
    assert.ok(!(await scripts(page)).includes('union-report-reader.js'));
    assert.deepEqual(await page.evaluate(() => ({ told: globalThis.told, violations: globalThis.violations })), { told: [], violations: [] });
  });

  it('has it gone with the desk', async () => {
    const { page } = theatre.officer;
    const [worker] = page.workers();
    const gone = new Promise((closed) => worker.once('close', closed));
    await page.evaluate(() => document.querySelector('union-report-desk').remove());
    await gone;
  });
});

describe('a host that names a Worker and forbids it', () => {
  it('is told once; the page makes the file', async () => {
    const { officer } = theatre;
    const page = await opens('/unlisted');
    await writesItAll(officer);
    await officer.goesTo('Xem trước');
    for (let times = 0; times < 2; times++) {
      assert.deepEqual(saysItAll((await officer.downloadsWord()).text), []);
      await officer.goesTo('Xem trước');
    }
    assert.deepEqual(page.workers(), []);
    assert.deepEqual(await page.evaluate(() => globalThis.told), ['worker-failed']);
  });
});
