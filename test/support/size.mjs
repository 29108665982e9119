/** How many bytes a page loads. `npm run size` prints the table; the same figures are held by test/structure/size.test.mjs. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { root } from './manifest.mjs';

const folder = 'dist/cdn';
const read = (name) => readFileSync(join(root, folder, name));

/** A file and all that it imports at once, by name. */
export function firstLoad(entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const node of parseAst(read(entry).toString()).body)
    if (node.source && typeof node.source.value === 'string') firstLoad(posix.join(dirname(entry), node.source.value), seen);
  return seen;
}

/** Bytes of several files, each compressed by itself as a server does. */
export function weigh(names) {
  const files = [...names].map(read);
  const sum = (measure) => files.reduce((total, file) => total + measure(file).length, 0);
  return { minified: sum((file) => file), gzip: sum((file) => gzipSync(file, { level: 9 })), brotli: sum((file) => brotliCompressSync(file)) };
}

/** In bytes, compressed by gzip. The classic script asks for the module beside it. */
export const LIMITS = { 'first load, ES module': 40_000, 'first load, classic script': 40_500, 'union-report-docx.js': 64_000, 'union-report-reader.js': 15_000 };

/** Name → bytes and, where there is one, the limit. */
export function sizes() {
  const rows = {
    'first load, ES module': weigh(firstLoad('union-report.js')),
    'first load, classic script': weigh(['union-report.classic.js', ...firstLoad('union-report.js')]),
  };
  const first = firstLoad('union-report.js');
  for (const name of readdirSync(join(root, folder)).filter((file) => file.endsWith('.js') && !first.has(file) && !file.includes('classic')).sort()) rows[name] = weigh([name]);
  for (const [name, limit] of Object.entries(LIMITS)) if (rows[name]) rows[name].limit = limit;
  return rows;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!existsSync(join(root, folder, 'union-report.js'))) throw new Error('There is no build: npm run build');
  console.table(sizes());
}
