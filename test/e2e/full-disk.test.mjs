/** What becomes of a text for which there is no room: the browser's own quota, set low. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openChromium } from './chromium.mjs';
import { serveDraftsPage } from './drafts-server.mjs';

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

const room = async (quotaSize) => {
  const devtools = await browser.context.newCDPSession(browser.page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.origin, ...(quotaSize && { quotaSize }) });
};
const opened = async () => {
  await browser.page.goto(server.address);
  await browser.page.waitForSelector('#f-69');
};
const states = async () => {
  await browser.page.evaluate(() => window.session.flush());
  return browser.page.evaluate(() => [window.session.status.state, window.session.status.code]);
};

/** Puts a text into an answer that no disk can make smaller. Too long for a field: drawing it takes longer than storing it. */
const write = (item, length) =>
  browser.page.evaluate(
    ([id, size]) => {
      const value = Array.from({ length: size / 1000 }, () => Array.from(crypto.getRandomValues(new Uint8Array(1000)), (byte) => String.fromCharCode(0x100 + byte)).join('')).join('');
      window.reports.dispatch({ type: 'answer', item: id, answer: { state: 'given', value } });
    },
    [item, length],
  );
const lengthOf = (item) => browser.page.evaluate((id) => window.reports.getReport().answers[id]?.value.length, item);

test('a text too long for the room there is stays on the page, holds up nothing, and is stored when there is room', async () => {
  const { page } = browser;
  await room(1_500_000);
  await opened();
  assert.deepEqual(await states(), ['saved', undefined]);

  await write('f-3', 2_000_000);
  assert.deepEqual(await states(), ['failed', 'storage-full']);
  await page.type('#f-69', 'ngắn');
  assert.deepEqual(await states(), ['failed', 'storage-full']);
  assert.equal(await lengthOf('f-3'), 2_000_000);

  const other = await browser.context.newPage();
  await other.goto(server.address);
  await other.waitForSelector('#f-69');
  assert.equal(await other.inputValue('#f-69'), 'ngắn');
  await other.close();

  await room();
  await page.type('#f-69', ' thôi');
  assert.deepEqual(await states(), ['saved', undefined]);
  await opened();
  assert.equal(await page.inputValue('#f-69'), 'ngắn thôi');
  assert.equal(await lengthOf('f-3'), 2_000_000);
});
