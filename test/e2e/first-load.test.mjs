import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIMITS, weigh } from '../support/size.mjs';
import { stage } from './stage.mjs';
import { UNIT } from './story.mjs';

const theatre = stage();

/**
 * Notes which scripts had come when a field first stood on the page, and in which time: at that very moment, by watching
 * every shadow root. A look a frame later would, on a busy machine, also see what is fetched after it.
 */
const WATCH = () => {
  const fieldIn = (place) => {
    for (const one of place.querySelectorAll('*')) {
      if (one.matches('input[type=text], textarea') && one.getClientRects().length > 0) return one;
      const inner = one.shadowRoot && fieldIn(one.shadowRoot);
      if (inner) return inner;
    }
    return undefined;
  };
  const watcher = new MutationObserver(() => {
    if (!document.body || !fieldIn(document)) return;
    watcher.disconnect();
    globalThis.firstField = {
      milliseconds: Math.round(performance.now()),
      scripts: performance.getEntriesByType('resource').filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd > 0).map(({ name }) => name.split('/').pop()),
    };
  });
  const watched = { childList: true, subtree: true };
  watcher.observe(document, watched);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachWatched(init) {
    const root = attach.call(this, init);
    watcher.observe(root, watched);
    return root;
  };
};

async function firstField(page) {
  await page.waitForFunction(() => globalThis.firstField);
  const { scripts, milliseconds } = await page.evaluate(() => globalThis.firstField);
  return { scripts, milliseconds, ...weigh(scripts) };
}

describe('what comes over the wire until the first field takes typing', () => {
  it('stays within the limit on a first visit', async () => {
    const page = await theatre.fresh();
    await page.addInitScript(WATCH);
    const devtools = await page.context().newCDPSession(page);
    // Slow as a village is, so that what is fetched ahead for later does not come along with what is needed now.
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 100, downloadThroughput: 150_000, uploadThroughput: 50_000 });
    await page.goto(`${theatre.portal}/`);
    const { scripts, gzip, milliseconds } = await firstField(page);
    console.log(`first visit: ${gzip} bytes of gzip in ${scripts.length} scripts, after ${milliseconds} ms: ${scripts.join(', ')}`);
    assert.ok(gzip <= LIMITS['first load, ES module'], `${gzip} bytes`);
    assert.deepEqual(scripts, ['union-report.js'], 'what is for later comes later');
  });

  it('is told for a return to a draft, where the first field is the form\'s', async () => {
    const { officer } = theatre;
    const devtools = await officer.page.context().newCDPSession(officer.page);
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await officer.opens(`${theatre.portal}/`);
    await officer.choosesUnit(UNIT.query, UNIT.name);
    await officer.types('lessons-text', 'Một.');
    const { page } = officer;
    await page.reload();
    const { scripts, gzip, milliseconds } = await firstField(page);
    console.log(`return to a draft: ${gzip} bytes of gzip in ${scripts.length} scripts, after ${milliseconds} ms: ${scripts.join(', ')}`);
    assert.ok(scripts.every((name) => !/docx|-en\b|parser|room/.test(name)), scripts.join(', '));
  });
});
