/**
 * What is left of a draft when the browser is killed in the middle of a word: all its processes at once, as a
 * power cut or a full memory does it. `KILLS=10 node --test test/e2e/kill.test.mjs` for more than CI does.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { root } from '../support/manifest.mjs';
import { PORTAL, openChromium } from './chromium.mjs';

const KILLS = Number(process.env.KILLS ?? (process.env.UNION_REPORT_FULL ? 10 : 2));
/** What was typed at least so long before the kill must be there, in milliseconds. */
const SAFE_AFTER = 100;
const LETTERS = 'aàảãáạăằbcdđeèẻghikklmnoòỏpqrstuưừửxy 0123456789';

let server;
let address;
let browser;

before(async () => {
  const { outputFiles } = await build({
    entryPoints: [`${root}test/e2e/kill-page.ts`], bundle: true, format: 'esm', target: 'es2022', write: false, logLevel: 'error', tsconfig: `${root}tsconfig.json`,
  });
  server = createServer((request, response) => {
    const script = request.url === '/page.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(script ? outputFiles[0].contents : '<!doctype html><title>kill</title><body><script type="module" src="/page.js"></script>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://${PORTAL}:${server.address().port}/`;
  browser = await openChromium();
});
after(async () => {
  await browser?.close();
  server?.close();
});

const opened = async () => {
  await browser.page.goto(address);
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
