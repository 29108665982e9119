/**
 * What is left of a draft when the browser is killed in the middle of a word: all its processes at once, as a
 * power cut or a full memory does it. `KILLS=10 node --test test/e2e/kill.test.mjs` for more than CI does.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openChromium } from './chromium.mjs';
import { serveDraftsPage } from './drafts-server.mjs';

const KILLS = Number(process.env.KILLS ?? (process.env.UNION_REPORT_FULL ? 10 : 2));
/** What was typed at least so long before the kill must be there, in milliseconds. */
const SAFE_AFTER = 100;
const LETTERS = 'aàảãáạăằbcdđeèẻghikklmnoòỏpqrstuưừửxy 0123456789';

let server;
let browser;

before(async () => {
  server = await serveDraftsPage();
  browser = await openChromium();
});
after(async () => {
  await browser?.close();
  server?.stop();
});

const opened = async () => {
  await browser.page.goto(server.address);
  await browser.page.waitForSelector('#f-69');
  assert.deepEqual(await browser.page.evaluate(() => [window.kept, window.findings, window.isSecureContext]), [true, [], false]);
  return { first: await browser.page.inputValue('#f-0'), last: await browser.page.inputValue('#f-69') };
};

/** Types on, with a key every `gap` milliseconds, until the browser is killed in the middle of it. */
async function typeUntilKilled(field, gap, delay) {
  const typed = [];
  let killedAt = Infinity;
  await browser.page.focus(field);
  await browser.page.keyboard.press('Control+End');
  const typing = (async () => {
    while (killedAt === Infinity) {
      const letter = LETTERS[Math.floor(Math.random() * LETTERS.length)];
      await browser.page.keyboard.type(letter);
      typed.push({ letter, at: performance.now() });
      await wait(gap);
    }
  })().catch(() => undefined); // The browser goes away under it.
  await wait(delay);
  killedAt = performance.now();
  await browser.kill();
  await typing;
  return { all: typed.map(({ letter }) => letter).join(''), safe: typed.filter(({ at }) => at <= killedAt - SAFE_AFTER).length };
}

test(`nothing typed more than ${SAFE_AFTER} ms before a kill is lost, in ${KILLS} of ${KILLS} kills`, async (t) => {
  for (let kill = 0; kill < KILLS; kill++) {
    const was = await opened();
    const field = kill % 2 === 0 ? 'first' : 'last';
    const { all, safe } = await typeUntilKilled(field === 'first' ? '#f-0' : '#f-69', [15, 40, 60][kill % 3], 400 + Math.random() * 900);
    await browser.restart();
    const is = await opened();
    const found = is[field].slice(was[field].length);
    t.diagnostic(`typed ${all.length}, found ${found.length}, safe ${safe}`);
    assert.ok(safe > 3, 'nothing was typed');
    assert.ok(is[field].startsWith(was[field]), 'what stood there before is damaged');
    // One letter may have arrived in the page without our hearing of it.
    assert.ok(all.startsWith(found) || found.slice(0, -1) === all, `found "${found}" of "${all}"`);
    assert.ok(found.length >= safe, `found ${found.length} of ${safe} letters`);
    assert.deepEqual({ ...is, [field]: '' }, { ...was, [field]: '' });
  }
});
