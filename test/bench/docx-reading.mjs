/** How long a report of about twenty pages takes to be read back from its DOCX, beside unzipping and scanning alone. `npm run bench:docx` */
import { loadSource } from '../support/load-source.mjs';
import { sample } from '../docx/documents.mjs';

const { readDocx, exportDocx, openDocx, hd79Tld2023 } = await loadSource(`
  export { readDocx } from './src/docx/import-docx.js';
  export { exportDocx } from './src/docx/export-docx.js';
  export { openDocx } from './src/docx/read/open-docx.js';
  export { hd79Tld2023 } from './schema/outlines/hd79-tld-2023.js';
`);
const bytes = new Uint8Array(await (await exportDocx(hd79Tld2023, sample('province'))).arrayBuffer());
const options = { outlines: [hd79Tld2023], today: '2023-05-01', newId: () => 'row' };

async function median(work, runs = 30) {
  const times = [];
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[runs >> 1];
}
await median(() => readDocx(bytes, options), 10);
const floor = await median(() => openDocx(bytes));
const whole = await median(() => readDocx(bytes, options));
const before = process.memoryUsage().heapUsed;
for (let i = 0; i < 50; i++) await readDocx(bytes, options);
globalThis.gc?.();
console.log(JSON.stringify({
  bytes: bytes.length, floorMs: Number(floor.toFixed(1)), readMs: Number(whole.toFixed(1)), ratio: Number((whole / floor).toFixed(2)),
  heapGrowthMb: Number(((process.memoryUsage().heapUsed - before) / 2 ** 20).toFixed(1)),
}));
