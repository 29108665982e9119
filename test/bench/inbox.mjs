/**
 * `npm run bench:inbox [count …]`: Word files of about twenty pages, 100 and then 1,000 of them, taken in by the inbox in
 * Chromium: the time for one beside unzipping and scanning it in the same page, how long a click waits, and the memory.
 *
 * The measure of memory is the heap's peak without garbage: the files are taken in a second time, with the garbage
 * collected again and again, as often for few as for many, and the most that is left is what the work needs. The peak as
 * it is, also printed, has as much garbage in it as the browser likes: it lets it lie up to a bound of its own, which a
 * hundred files are too few to reach. That it is a bound is seen in the peaks of each tenth of the run.
 *
 * `WORKER=1` lets the page name a Worker. `PROFILE=file` writes what the page's thread did. `ONCE=1` leaves the second time out.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildIfNeeded } from '../../demo/build-if-needed.mjs';
import { serve } from '../../demo/server.mjs';
import { openChromium } from '../e2e/chromium.mjs';
import { directoryOf, filesOf } from '../support/gathered-files.mjs';
import { root } from '../support/manifest.mjs';

const { env } = process;
const worker = env.WORKER ? ' worker-src="/dist/cdn/union-report-worker.js"' : '';
/** The directory is as large for few files as for many: it is the same office. */
const pageOf = (units) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đo hộp báo cáo</title><link rel="icon" href="data:,">
<script type="module" src="/dist/cdn/union-report.js"></script></head><body><button type="button" id="probe">Bấm</button><input type="file" id="files" multiple>
<union-report-inbox outline="hd79-tld-2023" unit="tld"${worker}></union-report-inbox>
<script>document.querySelector('union-report-inbox').directory = ${JSON.stringify(directoryOf(units))};</script></body></html>`;

/** In the page: how long each click waits for its handler, and until what it did is painted. */
const WATCH = `(() => {
  const clicks = (globalThis.clicks = []);
  const { port1, port2 } = new MessageChannel();
  let current;
  port1.onmessage = () => { current.painted = performance.now() - current.at; clicks.push(current); };
  document.querySelector('#probe').addEventListener('click', (event) => {
    current = { at: event.timeStamp, answered: performance.now() - event.timeStamp };
    document.querySelector('#probe').textContent = 'Bấm ' + clicks.length;
    requestAnimationFrame(() => port2.postMessage(0));
  });
})()`;
const GIVE = `(() => {
  const inbox = document.querySelector('union-report-inbox'), { files } = document.querySelector('#files');
  globalThis.startedAt = performance.now();
  globalThis.taken = inbox.take([...files]);
})()`;
const PROGRESS = `document.querySelector('union-report-inbox').shadowRoot.querySelector('union-report-inbox-files')?.progress`;

/** The floor: the same files, unzipped and scanned by the reader's own first step and nothing else. */
async function floorScript() {
  const { outputFiles } = await build({
    stdin: { contents: "export { openDocx } from './src/docx/read/open-docx.js';", resolveDir: root, loader: 'ts' },
    bundle: true, format: 'iife', globalName: 'floor', write: false, minify: true, logLevel: 'error', tsconfig: `${root}tsconfig.json`,
  });
  return outputFiles[0].text;
}
const FLOOR = `(async () => {
  const files = [...document.querySelector('#files').files].slice(0, 100);
  const started = performance.now();
  for (const file of files) floor.openDocx(new Uint8Array(await file.arrayBuffer()));
  return (performance.now() - started) / files.length;
})()`;

/** How often the heap is looked at without garbage: the oftener, the nearer to the true peak, so for all counts alike. */
const LOOKS = 100;
/** In so many parts of a run the peaks are told. */
const PARTS = 10;

const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** Opens the page with an inbox, with so many files chosen in a chooser beside it, and does something there. */
async function withFiles(count, units, work) {
  const paths = await filesOf(count);
  const server = await serve(0, { '/inbox.html': pageOf(units) });
  const browser = await openChromium();
  try {
    const { page } = browser;
    await page.goto(`${server.address}/inbox.html`);
    await page.waitForFunction(() => document.querySelector('union-report-inbox').shadowRoot?.querySelector('union-report-inbox-files'));
    const devtools = await page.context().newCDPSession(page);
    const { root: top } = await devtools.send('DOM.getDocument');
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: top.nodeId, selector: '#files' });
    await devtools.send('DOM.setFileInputFiles', { files: paths, nodeId });
    await devtools.send('Performance.enable');
    const heap = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 2 ** 20;
    const collected = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return heap();
    };
    // All that the page's process holds, its heap, its files' bytes and its drawing.
    const { processInfo } = await (await browser.context.browser().newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
    const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    const process = () => Math.max(...pids.map((pid) => Number(/RssAnon:\s*(\d+)/.exec(existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '')?.[1] ?? 0) / 1024));
    return await work({ page, devtools, heap, collected, process });
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Has the files taken in, and calls `look` again and again until all are. */
async function untilTaken(page, look) {
  await page.evaluate(GIVE);
  let moved = { done: -1, at: Date.now() };
  for (;;) {
    const progress = await page.evaluate(PROGRESS);
    await look(progress);
    if (progress?.state === 'done' || progress?.state === 'stopped') return progress;
    if (progress?.done !== moved.done) moved = { done: progress?.done, at: Date.now() };
    if (Date.now() - moved.at > 60_000) throw new Error(`no file in a minute: ${JSON.stringify(progress)}`);
  }
}

/** @returns what it took to take in so many files */
export const takeIn = (count, units = count) => withFiles(count, units, async ({ page, devtools, heap, collected, process }) => {
  await page.evaluate(WATCH);
  await page.evaluate(`${await floorScript()};globalThis.floor = floor;`);
  const floors = [await page.evaluate(FLOOR)];
  if (env.PROFILE) {
    await devtools.send('Profiler.enable');
    await devtools.send('Profiler.setSamplingInterval', { interval: 1000 });
    await devtools.send('Profiler.start');
  }
  const box = await page.locator('#probe').boundingBox();
  const at = { x: box.x + 5, y: box.y + 5, button: 'left', clickCount: 1 };
  const before = await collected();
  const parts = Array.from({ length: PARTS }, () => ({ heap: 0, process: 0 }));
  const { done } = await untilTaken(page, async (progress) => {
    await wait(80);
    await devtools.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await devtools.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
    const part = parts[Math.min(PARTS - 1, Math.floor(((progress?.done ?? 0) / count) * PARTS))];
    part.heap = Math.max(part.heap, await heap());
    part.process = Math.max(part.process, process());
  });
  const spent = await page.evaluate('performance.now() - globalThis.startedAt');
  if (env.PROFILE) writeFileSync(env.PROFILE, JSON.stringify((await devtools.send('Profiler.stop')).profile));
  floors.push(await page.evaluate(FLOOR), await page.evaluate(FLOOR));
  const clicks = await page.evaluate('globalThis.clicks');
  const late = clicks.filter(({ painted }) => painted > 100).length;
  return {
    count, done, floor: quantile(floors, 0.5), each: spent / count, before, late, parts,
    peak: Math.max(...parts.map(({ heap: one }) => one)), whole: Math.max(...parts.map(({ process: one }) => one)),
    answered: Math.max(...clicks.map(({ answered }) => answered)), painted: Math.max(...clicks.map(({ painted }) => painted)),
    paintedMost: quantile(clicks.map(({ painted }) => painted), 0.95), clicks: clicks.length,
  };
});

/**
 * @returns in MB, what is in the heap of what is used: at the start, the most, the middle of the last looks while files are read (the
 * most is as large as the file that is just being read), and what is left at the end
 */
export const liveHeap = (count, units = count) => withFiles(count, units, async ({ page, collected }) => {
  const before = await collected();
  const looks = [];
  let looked = 0;
  await untilTaken(page, async (progress) => {
    if ((progress?.done ?? 0) < looked && progress?.state !== 'done') return void (await wait(20));
    looked += count / LOOKS;
    looks.push(await collected());
  });
  return { start: before, live: Math.max(before, ...looks), middle: quantile(looks.slice(-LOOKS / 5), 0.5), after: await collected() };
});

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  buildIfNeeded();
  const asked = process.argv.slice(2).map(Number);
  const counts = asked.length > 0 ? asked : [100, 1000];
  const units = Math.max(...counts);
  const runs = [];
  for (const count of counts) runs.push({ ...(await takeIn(count, units)), ...(env.ONCE ? {} : await liveHeap(count, units)) });
  const digits = (value, places = 1) => value && Number(value.toFixed(places));
  console.table(runs.map((run) => ({
    files: run.done, 'ms/file': digits(run.each), 'floor ms': digits(run.floor), ratio: digits(run.each / run.floor, 2),
    'click answered ms': digits(run.answered), 'painted ms': digits(run.painted), 'painted ms, 95 %': digits(run.paintedMost), clicks: run.clicks, 'over 100 ms': run.late,
    'heap before MB': digits(run.before), 'peak MB': digits(run.peak), 'peak without garbage MB': digits(run.live), 'at the end MB': digits(run.after), 'process MB': digits(run.whole, 0),
  })));
  const [first, last] = [runs[0], runs.at(-1)];
  console.log(`time for a file: ${digits(last.each / last.floor, 2)} × the floor (aim 3); longest click ${digits(last.painted)} ms (aim 100)`);
  const peaks = (of) => last.parts.map((part) => digits(part[of], 0)).join(' ');
  console.log(`peaks of each tenth of ${last.count}, with garbage: heap ${peaks('heap')} MB, process ${peaks('process')} MB`);
  if (last !== first && !env.ONCE) {
    const bytes = ((last.after - first.after) * 2 ** 20) / (last.count - first.count);
    console.log(`middle of the last looks without garbage: ${digits(last.middle)} MB beside ${digits(first.middle)} MB, ${digits(last.middle / first.middle, 2)} ×`);
    console.log(`held at the end for each file beyond ${first.count}, with what the browser compiled meanwhile: ${Math.round(bytes)} bytes`);
  }
  if (last !== first) console.log(`heap's peak of ${last.count} beside that of ${first.count}: ${env.ONCE ? '' : `${digits(last.live / first.live, 2)} × without garbage (aim 1.3), `}${digits(last.peak / first.peak, 2)} × with it; the process's: ${digits(last.whole / first.whole, 2)} ×`);
}
