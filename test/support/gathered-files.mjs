/**
 * Word files of about twenty pages, each from another unit, as many as wanted: made once and kept below out/, for the
 * benchmarks of the inbox. Every second one is as another program leaves it, so that its text is compared with its data;
 * the others are as they were written. Started as a worker it makes a part of them.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { root } from './manifest.mjs';

const folder = join(root, 'out', 'bench-inbox');
/** Raised when the files would come out otherwise. */
const EDITION = 'v3';
const place = join(folder, EDITION);
const nameOf = (n) => join(place, `bao-cao-${String(n).padStart(5, '0')}.docx`);

export const unitOf = (n) => ({ id: `u-${n}`, name: `Liên đoàn Lao động tỉnh Số ${n}`, shortName: `LĐLĐ tỉnh Số ${n}`, level: 'province', parentId: 'tld', place: `Số ${n}` });
export const directoryOf = (count) => ({
  format: 'union-directory/1', version: 'bench',
  units: [{ id: 'tld', name: 'Tổng Liên đoàn Lao động Việt Nam', level: 'tld' }, ...Array.from({ length: count }, (_, i) => unitOf(i + 1))],
});

/** The same document with its runs numbered, as Word does on saving. */
function saved(bytes) {
  const files = unzipSync(bytes);
  const main = strFromU8(files['word/document.xml']).replaceAll('<w:r>', '<w:r w:rsidRPr="00B52F1C">');
  return zipSync({ ...files, 'word/document.xml': strToU8(main) }, { mtime: new Date('2023-05-20T08:00:00') });
}

async function makeSome(numbers) {
  const { source, outline } = await import('./gathered.mjs');
  const { contentOf, reportOf } = await import('../../demo/gather/report.mjs');
  for (const n of numbers) {
    const unit = unitOf(n);
    const { report } = reportOf({ ...source, outline }, { ...unit, parentId: undefined, superior: 'Tổng Liên đoàn Lao động Việt Nam' }, contentOf(unit, { length: 8 }));
    const document = await source.exportDocx(outline, report);
    // Under its name only when it is whole: the next run takes what is there.
    const bytes = new Uint8Array(await document.arrayBuffer());
    writeFileSync(`${nameOf(n)}.part`, n % 2 === 0 ? saved(bytes) : bytes);
    renameSync(`${nameOf(n)}.part`, nameOf(n));
  }
}

/** @returns the paths of `count` files */
export async function filesOf(count, workers = 2) {
  for (const old of existsSync(folder) ? readdirSync(folder) : []) if (old !== EDITION) rmSync(join(folder, old), { recursive: true });
  mkdirSync(place, { recursive: true });
  const wanted = Array.from({ length: count }, (_, i) => i + 1);
  const lacking = wanted.filter((n) => !existsSync(nameOf(n)));
  const parts = Array.from({ length: Math.min(workers, lacking.length) }, (_, w) => lacking.filter((_n, i) => i % workers === w));
  await Promise.all(parts.map((numbers) => new Promise((resolve, reject) => {
    new Worker(fileURLToPath(import.meta.url), { workerData: { numbers } }).once('message', resolve).once('error', reject);
  })));
  return wanted.map(nameOf);
}

if (!isMainThread && workerData?.numbers) {
  await makeSome(workerData.numbers);
  parentPort.postMessage('made');
}
