/** What loading a page and typing into it cost, told by Chromium's own counters of the page's thread. */
import { setTimeout as wait } from 'node:timers/promises';

/** Any field of a page, shadow roots included; given to the page as text. */
const DEEP = `(() => { const found = []; const walk = (root) => { for (const one of root.querySelectorAll('*')) { if (one.matches('textarea') && one.checkVisibility?.() !== false) found.push(one); if (one.shadowRoot) walk(one.shadowRoot); } }; walk(document); return found; })()`;
const WORD = 'Đã tổ chức tuyên truyền tới đoàn viên, người lao động; ';
const MILLISECONDS_A_KEY = 60;

async function counters(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { script: of('ScriptDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration'), task: of('TaskDuration'), heap: of('JSHeapUsedSize') };
}

async function withCounters(page, work) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await counters(devtools);
  await work(devtools);
  const after = await counters(devtools);
  await devtools.detach();
  return { script: after.script - before.script, layout: after.layout - before.layout, task: after.task - before.task, heap: after.heap };
}

export const fieldCount = (page) => page.evaluate(`${DEEP}.length`);

/** Opens a page in a new tab with an empty cache and no drafts. `milliseconds`: until its fields are there and painted. */
export async function load(context, address) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' });
  let milliseconds = 0;
  const spent = await withCounters(page, async () => {
    const started = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(`${DEEP}.length > 0`, undefined, { polling: 'raf' });
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    milliseconds = performance.now() - started;
  });
  return { page, milliseconds, ...spent };
}

/** Notes for each key how long it takes until what it did is painted; in every page alike, and so part of what each costs. */
const WATCH_KEYS = `(() => {
  const times = (globalThis.keyTimes = []);
  const { port1, port2 } = new MessageChannel();
  let pressed = 0;
  port1.onmessage = () => times.push(performance.now() - pressed);
  addEventListener('keydown', (event) => { pressed = event.timeStamp; requestAnimationFrame(() => port2.postMessage(0)); }, true);
})()`;
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** Types so many keys into a text in the middle of the page; what one key costs, in milliseconds of the page's thread. */
export async function type(page, keys) {
  await page.bringToFront();
  await page.evaluate(`(() => { const all = ${DEEP}; const one = all[Math.min(15, all.length - 1)]; one.scrollIntoView({ block: 'center' }); one.focus(); globalThis.benched = one; })()`);
  await page.evaluate(WATCH_KEYS);
  await wait(1500); // Work that was put off until the page is idle is not of these keys.
  const spent = await withCounters(page, async (devtools) => {
    for (let n = 0; n < keys; n++) {
      const text = WORD[n % WORD.length];
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text });
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
      await wait(MILLISECONDS_A_KEY);
    }
  });
  const typed = await page.evaluate('globalThis.benched.value');
  if (typed.length !== keys) throw new Error(`${keys} keys gave ${typed.length} letters`);
  const times = await page.evaluate('globalThis.keyTimes');
  const perKey = (seconds) => (seconds / keys) * 1000;
  return { script: perKey(spent.script), layout: perKey(spent.layout), task: perKey(spent.task), median: quantile(times, 0.5), slow: quantile(times, 0.95) };
}
