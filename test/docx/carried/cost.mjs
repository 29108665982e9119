/** What reading one file costs: time, and how far the memory of a process that reads nothing else rises at its highest. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { root } from '../../support/manifest.mjs';
import { good } from './hostile-files.mjs';

/** The most that a file may cost. */
export const COST = { ms: 1000, mb: 150 };

/** The reader alone; a sound file first, so that what the reader itself takes is not the file's. */
const SCRIPT = `
import { readFileSync } from 'node:fs';
import { readDocx } from './src/docx/import-docx.js';
import { hd79Tld2023 } from './schema/outlines/hd79-tld-2023.js';
const options = { outlines: [hd79Tld2023], today: '2023-05-01', newId: () => 'x' };
const [sound, bytes] = process.argv.slice(2).map((file) => new Uint8Array(readFileSync(file)));
await readDocx(sound, options);
const before = process.resourceUsage().maxRSS;
const started = performance.now();
await readDocx(bytes, options);
const ms = performance.now() - started;
console.log(JSON.stringify({ ms: Math.round(ms), mb: Math.round((process.resourceUsage().maxRSS - before) / 1024) }));
`;
const folder = mkdtempSync(join(tmpdir(), 'union-report-cost-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const [script, sound, file] = ['read.mjs', 'sound.docx', 'file.docx'].map((name) => join(folder, name));
await build({ stdin: { contents: SCRIPT, resolveDir: root, loader: 'js' }, bundle: true, platform: 'node', format: 'esm', outfile: script, logLevel: 'error', tsconfig: `${root}tsconfig.json` });
writeFileSync(sound, good);

/** @returns milliseconds and megabytes; the least of three tries: a busy machine disturbs, it never helps */
export async function costOf(bytes) {
  writeFileSync(file, bytes);
  let least = { ms: Infinity, mb: Infinity };
  for (let tries = 0; tries < 3 && (least.ms > COST.ms || least.mb > COST.mb); tries++) {
    const { stdout } = await promisify(execFile)(process.execPath, [script, sound, file], { timeout: 120_000 });
    const { ms, mb } = JSON.parse(stdout);
    least = { ms: Math.min(least.ms, ms), mb: Math.min(least.mb, mb) };
  }
  return least;
}
