import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { stage } from './stage.mjs';
import { UNIT } from './story.mjs';

const KILLS = process.env.UNION_REPORT_FULL ? 10 : 2;
const MILLISECONDS_A_KEY = 60;
const theatre = stage();

describe('a power cut while someone types', () => {
  for (let kill = 1; kill <= KILLS; kill++)
    it(`loses no letter (${kill})`, async () => {
      const { officer, browser } = theatre;
      await theatre.fresh();
      await officer.opens(`${theatre.portal}/`);
      await officer.choosesUnit(UNIT.query, UNIT.name);
      const letters = 'Đã tổ chức tuyên truyền tới đoàn viên, người lao động'.slice(0, 20 + kill * 7);
      await (await officer.field('lessons-text')).click();
      for (const letter of letters) {
        await officer.page.keyboard.insertText(letter);
        await wait(MILLISECONDS_A_KEY);
      }
      await browser.kill();
      await browser.restart();
      await officer.opens(`${theatre.portal}/`);
      await officer.hasTheForm();
      assert.equal(await officer.reads('lessons-text'), letters);
    });
});
