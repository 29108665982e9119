import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../support/manifest.mjs';
import { stage } from './stage.mjs';
import { GRASSROOTS, UNIT, writesItAll } from './story.mjs';

const theatre = stage();
const AXE = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SIZES = [{ width: 1280, height: 900 }, { width: 320, height: 640 }];

/** What axe finds in a page, or in a part of it. */
async function violations(page, part) {
  // Through the devtools, so that a host's policy has no say in the test's own script.
  await page.evaluate(AXE);
  return page.evaluate(
    async ([tags, selector]) => {
      const { violations: found } = await globalThis.axe.run(selector ?? document, { runOnly: tags, resultTypes: ['violations'] });
      return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`));
    },
    [TAGS, part],
  );
}

const demoPages = ['demo', 'demo/hosts'].flatMap((folder) => readdirSync(root + folder).filter((file) => file.endsWith('.html')).map((file) => `${folder}/${file}`));
/** A host that breaks its own headings, labels and focus is no fault of ours: there only our part is asked. */
const ourPartOf = (path) => (/hostile|aspnet/.test(path) ? 'union-report-desk, union-report-form' : undefined);

describe('axe, WCAG 2.2 A and AA', () => {
  for (const path of demoPages)
    it(`finds nothing on ${path}`, async () => {
      const page = await theatre.fresh();
      await page.goto(`${theatre.local}/${path}`);
      await page.waitForFunction(() => document.querySelector('union-report-desk, union-report-form, union-report-inbox')?.shadowRoot?.firstElementChild);
      assert.deepEqual(await violations(page, ourPartOf(path)), []);
    });

  for (const size of SIZES)
    it(`finds nothing on any screen of the desk at ${size.width} px`, async () => {
      const { officer } = theatre;
      const page = await theatre.fresh(size);
      await officer.opens(`${theatre.local}/`);
      const found = {};
      found.start = await violations(page);
      await officer.choosesUnit(UNIT.query, UNIT.name);
      found.form = await violations(page);
      if (size.width > 1000) await writesItAll(officer);
      await officer.types('documents-top-text', 'Một.');
      found.written = await violations(page);
      await officer.goesTo('Xem trước');
      await officer.readsThePaper();
      found.preview = await violations(page);
      await officer.goesTo('Gửi');
      await officer.desk.getByRole('textbox', { name: 'Báo cáo dạng chữ' }).waitFor({ state: 'attached' });
      found.send = await violations(page);
      assert.deepEqual(found, { start: [], form: [], written: [], preview: [], send: [] });
    });
});

describe('a phone 320 px wide', () => {
  it('shows a grassroots union its few questions, one section at a time, without scrolling sideways', async () => {
    const { officer } = theatre;
    const page = await theatre.fresh({ width: 320, height: 640 });
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await officer.opens(`${theatre.portal}/`);
    assert.equal(await sideways(), 0, 'start');
    await officer.introduces(GRASSROOTS);
    assert.equal(await sideways(), 0, 'form');
    const visible = await officer.desk.locator('[data-item]').evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length);
    assert.ok(visible > 0 && visible <= 8, `${visible} questions on the first screen`);
    for (let turns = 0; turns < 20 && (await officer.button('Tiếp').isEnabled()); turns++) {
      await officer.button('Tiếp').click();
      assert.equal(await sideways(), 0, `page ${turns + 2}`);
    }
    await officer.goesTo('Xem trước');
    await officer.readsThePaper();
    assert.equal(await sideways(), 0, 'preview');
    await officer.goesTo('Gửi');
    assert.equal(await sideways(), 0, 'send');
  });

  it('has fields that do not make a phone zoom in', async () => {
    const { officer } = theatre;
    const small = await officer.desk.evaluate((desk) => {
      const found = [];
      const walk = (place) => {
        for (const one of place.querySelectorAll('*')) {
          if (one.matches('input:not([type=radio], [type=checkbox], [type=file]), textarea, select') && parseFloat(getComputedStyle(one).fontSize) < 16) found.push(`${one.localName} ${one.id} ${getComputedStyle(one).fontSize}`);
          if (one.shadowRoot) walk(one.shadowRoot);
        }
      };
      walk(desk.shadowRoot);
      return found;
    });
    assert.deepEqual(small, []);
  });
});
