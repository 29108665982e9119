/**
 * What the Word file of a report of about twenty pages costs in Chromium: made on the page, made in the Worker, and
 * beside it the floor: the same document.xml put together from strings and zipped. `npm run bench:docx`
 */
import { strFromU8, unzipSync } from 'fflate';
import { build } from 'esbuild';
import { buildIfNeeded } from '../../demo/build-if-needed.mjs';
import { serve } from '../../demo/server.mjs';
import { bytesOf, hd79Tld2023, sample } from '../docx/documents.mjs';
import { openChromium } from '../e2e/chromium.mjs';
import { root } from '../support/manifest.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
/** The longest that the page may be busy while the Worker works, in ms. */
const LONGEST = 50;
const MAIN = 'word/document.xml';

const report = sample('province');
const parts = Object.entries(unzipSync(await bytesOf(hd79Tld2023, report))).map(([path, bytes]) => [path, strFromU8(bytes)]);
const unescaped = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
/** By turns what stands around texts and the texts themselves. */
const pieces = Object.fromEntries(parts)[MAIN].split(/(?<=<w:t[^>]*>)([^<]*)(?=<\/w:t>)/).map((piece, i) => (i % 2 ? unescaped(piece) : piece));

/** Runs in the page. */
const script = `
import { strToU8, zipSync } from 'fflate';
import { WordWorker } from './src/elements/word-worker.js';
import { paperOf } from './src/paper/paper-of.js';
import { hd79Tld2023 } from './schema/outlines/hd79-tld-2023.js';
const { report, parts, pieces, rounds } = globalThis.given;
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;');
function floor() {
  let xml = '';
  for (let i = 0; i < pieces.length; i += 2) xml += \`\${pieces[i]}\${escaped(pieces[i + 1] ?? '')}\`;
  const files = {};
  for (const [path, text] of parts) files[path] = strToU8(path === ${JSON.stringify(MAIN)} ? xml : text);
  return zipSync(files, { level: 6 });
}
const { writeDocx } = await import('/dist/cdn/union-report-docx.js');
const worker = new WordWorker('/dist/cdn/union-report-worker.js');
const ways = {
  floor,
  page: async () => writeDocx(paperOf(hd79Tld2023, report), report),
  worker: async () => worker.write(paperOf(hd79Tld2023, report), report),
  paper: () => paperOf(hd79Tld2023, report),
  clone: () => structuredClone({ paper: paperOf(hd79Tld2023, report), report }),
};
let busy = [];
new PerformanceObserver((list) => busy.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
const rest = () => new Promise((done) => setTimeout(done, 100));
const times = {}, longest = {}, first = {};
for (let round = 0; round <= rounds; round++)
  for (const [name, work] of Object.entries(ways)) {
    await rest();
    busy = [];
    const started = performance.now();
    await work();
    const took = performance.now() - started;
    await rest();
    if (round === 0) first[name] = took;
    else (times[name] ??= []).push(took);
    longest[name] = Math.max(longest[name] ?? 0, ...busy);
  }
worker.end();
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
globalThis.measured = Object.fromEntries(Object.keys(ways).map((name) => [name, { first: first[name], median: median(times[name]), longest: longest[name] }]));
`;
const { outputFiles } = await build({ stdin: { contents: script, resolveDir: root, loader: 'js' }, bundle: true, format: 'esm', minify: true, write: false, tsconfig: `${root}tsconfig.json`, external: ['/dist/*'] });
const inPage = (text) => text.replace(/<(?=[/!])/g, '\\x3c');

buildIfNeeded();
const server = await serve(0, {
  '/bench.html': `<!doctype html><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<script>given = ${JSON.stringify({ report, parts, pieces, rounds: ROUNDS }).replace(/</g, '\\u003c')}</script><script type="module">${inPage(outputFiles[0].text)}</script>`,
});
const browser = await openChromium();
let measured;
try {
  const { page } = browser;
  page.on('pageerror', (error) => console.error(String(error)));
  await page.goto(`${server.address}/bench.html`);
  await page.waitForFunction(() => globalThis.measured, undefined, { timeout: 300_000 });
  measured = await page.evaluate(() => globalThis.measured);
} finally {
  await browser.close();
  await server.stop();
}

const NAMES = { floor: 'floor: strings, zipped', page: 'on the page', worker: 'in the Worker', paper: 'laying out alone', clone: 'laying out, copied to the Worker' };
const round = (value, digits = 1) => Number(value.toFixed(digits));
console.table(Object.fromEntries(Object.entries(measured).map(([name, { first, median, longest }]) => [
  NAMES[name], { 'first ms': round(first), 'median ms': round(median), '× the floor': round(median / measured.floor.median), 'longest task ms': longest < LONGEST ? `< ${LONGEST}` : round(longest, 0) },
])));
const { longest } = measured.worker;
console.log(`With the Worker, the page’s longest task: ${longest < LONGEST ? `under ${LONGEST}` : round(longest, 0)} ms (limit ${LONGEST})`);
if (longest > LONGEST) process.exitCode = 1;
