/**
 * How long a report of about twenty pages takes to be read back from its DOCX, beside the floor: its wanted entries
 * inflated by fflate with no check, and its texts found by one regular expression: the file as it was written, and saved
 * by another program, when its text has to be compared with the data. And whether memory grows from file to file.
 * `npm run bench:docx`
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadSource } from '../support/load-source.mjs';
import { sample } from '../docx/documents.mjs';

const { readDocx, exportDocx, openDocx, hd79Tld2023 } = await loadSource(`
  export { readDocx } from './src/docx/import-docx.js';
  export { exportDocx } from './src/docx/export-docx.js';
  export { openDocx } from './src/docx/read/open-docx.js';
  export { hd79Tld2023 } from './schema/outlines/hd79-tld-2023.js';
`);
const bytes = new Uint8Array(await (await exportDocx(hd79Tld2023, sample('province'))).arrayBuffer());
const parts = unzipSync(bytes);
const saved = zipSync({ ...parts, 'word/document.xml': strToU8(`${strFromU8(parts['word/document.xml'])}<!-- saved -->`) }, { level: 6 });
const options = { outlines: [hd79Tld2023], today: '2023-05-01', newId: () => 'row' };

/** Of the processor's time, not of the clock's: other work on the machine must not change the ratio. */
async function median(work, runs = 30) {
  const times = [];
  for (let i = 0; i < runs; i++) {
    const started = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[runs >> 1];
}
for (const file of [bytes, saved]) await median(() => readDocx(file, options), 100);
const WANTED = new Set(['[Content_Types].xml', 'word/document.xml', 'docProps/custom.xml', 'docProps/core.xml']);
function scanned() {
  const files = unzipSync(bytes, { filter: ({ name }) => WANTED.has(name) });
  let letters = 0;
  for (const [, text] of strFromU8(files['word/document.xml']).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)) letters += text.length;
  return letters;
}
await median(scanned, 10);
const floor = await median(scanned);
const opened = await median(() => openDocx(bytes));
const whole = await median(() => readDocx(bytes, options));
const again = await median(() => readDocx(saved, options));
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const before = heap();
for (let i = 0; i < 200; i++) await readDocx(bytes, options);
console.log(JSON.stringify({
  bytes: bytes.length, floorMs: Number(floor.toFixed(1)), openMs: Number(opened.toFixed(1)), readMs: Number(whole.toFixed(1)), ratio: Number((whole / floor).toFixed(2)),
  savedMs: Number(again.toFixed(1)), savedRatio: Number((again / floor).toFixed(2)),
  heapGrowthMbOver200Files: Number(((heap() - before) / 2 ** 20).toFixed(1)),
}));
