import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostPage, stage } from './stage.mjs';
import { LEADERSHIP, SESSIONS, STRENGTHS, UNIT, saysItAll, writesItAll } from './story.mjs';

const DESK = '<union-report-desk outline="hd79-tld-2023" directory-src="/schema/directory.sample.json"></union-report-desk>';
const theatre = stage({
  '/elsewhere': hostPage(DESK, '<script>document.write(`<script src="http://127.0.0.1:${location.port}/dist/cdn/union-report.classic.js"><\\/script>`)</script>'),
  // As wide as the hostile page leaves it, and nothing else.
  '/narrow': hostPage(`<main>${DESK}</main>`, '<style>body { margin: 0 auto; width: 960px }</style><script type="module" src="/dist/cdn/union-report.js"></script>'),
});

describe('a host with the strictest policy', () => {
  it('has no violation over the whole job, export included', async () => {
    const { officer } = theatre;
    const page = await theatre.fresh();
    await officer.opens(`${theatre.portal}/demo/hosts/strict-csp.html`);
    await officer.choosesUnit(UNIT.query, UNIT.name);
    await writesItAll(officer);
    await officer.goesTo('Xem trước');
    await officer.readsThePaper();
    assert.deepEqual(saysItAll((await officer.downloadsWord()).text), []);
    await officer.goesTo('Gửi');
    await page.reload();
    await officer.hasTheForm().catch(() => undefined);
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    assert.deepEqual(theatre.complaints, []);
  });

  it('would see a violation if there were one', async () => {
    const { page } = theatre.officer;
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitForFunction(() => globalThis.violations.length > 0);
  });
});

describe('a host of the ASP.NET kind, with the classic script', () => {
  it('is never posted by a key: Enter makes a new line, letters reach no shortcut', async () => {
    const { officer } = theatre;
    const page = await theatre.fresh();
    await officer.opens(`${theatre.portal}/demo/hosts/aspnet.html`);
    await officer.choosesUnit(UNIT.query, UNIT.name);
    await officer.types(...LEADERSHIP);
    await page.keyboard.press('Enter');
    await page.keyboard.type('- Hai.');
    await officer.types(...SESSIONS);
    await page.keyboard.press('Enter');
    assert.equal(await officer.reads(LEADERSHIP[0]), `${LEADERSHIP[1]}\n- Hai.`);
    const seen = await page.evaluate(() => globalThis.seen);
    assert.deepEqual({ submits: seen.submits, shortcuts: seen.shortcuts, inputs: seen.inputs }, { submits: 0, shortcuts: 0, inputs: 0 });
  });

  it('may take the element out and put a new one in: nothing is lost', async () => {
    const { officer } = theatre;
    await officer.types(...STRENGTHS);
    await officer.page.getByRole('button', { name: 'Cập nhật một phần trang' }).click();
    await officer.hasTheForm();
    assert.equal(await officer.reads(STRENGTHS[0]), STRENGTHS[1]);
    assert.equal(await officer.reads(SESSIONS[0]), '1.234');
  });

  it('takes the report with its form, though it refuses markup', async () => {
    const { page } = theatre.officer;
    const answer = await page.evaluate(async () => {
      const form = document.getElementById('aspnetForm');
      const sent = new URLSearchParams(new FormData(form));
      const response = await fetch('/receive', { method: 'POST', body: sent });
      return { status: response.status, report: JSON.parse(sent.get('report')) };
    });
    assert.equal(answer.status, 200);
    assert.equal(answer.report.answers[STRENGTHS[0]].value, STRENGTHS[1]);
  });

  it('and the page never complained', () => assert.deepEqual(theatre.complaints, []));
});

describe('a host that takes the classic script from another site', () => {
  it('gets the desk, and the Word file', async () => {
    const { officer } = theatre;
    await theatre.fresh();
    await officer.opens(`${theatre.portal}/elsewhere`);
    await officer.choosesUnit(UNIT.query, UNIT.name);
    await officer.types(...STRENGTHS);
    await officer.goesTo('Xem trước');
    assert.ok((await officer.downloadsWord()).text.includes(STRENGTHS[1].replace(/\.$/, '')));
    assert.deepEqual(theatre.complaints, []);
  });
});

describe('a host with old style sheets', () => {
  it('leaves fields as large and as readable as on an empty page', async () => {
    const { officer } = theatre;
    const measure = async (address) => {
      await theatre.fresh();
      await officer.opens(address);
      await officer.choosesUnit(UNIT.query, UNIT.name);
      return (await officer.field(LEADERSHIP[0])).evaluate((one) => {
        const { width, height } = one.getBoundingClientRect();
        const { fontSize, letterSpacing, textTransform, lineHeight } = getComputedStyle(one);
        return { width, height, fontSize, letterSpacing, textTransform, lineHeight };
      });
    };
    const plain = await measure(`${theatre.portal}/narrow`);
    const hostile = await measure(`${theatre.portal}/demo/hosts/hostile-css.html`);
    const { width, height, ...look } = hostile;
    const { width: plainWidth, height: plainHeight, ...plainLook } = plain;
    assert.deepEqual(look, plainLook);
    assert.ok(width >= 0.9 * plainWidth, `${width} of ${plainWidth}`);
    assert.ok(height >= 0.9 * plainHeight, `${height} of ${plainHeight}`);
  });

  it('does not keep the job from being done', async () => {
    const { officer } = theatre;
    await writesItAll(officer);
    await officer.goesTo('Xem trước');
    assert.deepEqual(saysItAll(await officer.readsThePaper()), []);
  });
});
