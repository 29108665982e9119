// Writes demo/samples/*.json from test/support/samples: `node test/support/emit-samples.mjs`. A test fails while they are stale.
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);
const bundle = new URL('node_modules/.cache-samples.mjs', root);
await build({
  stdin: {
    contents: `export { samples } from './test/support/samples/samples.js';
      export { sampleRows } from './test/support/samples/rows.js';
      export { serializeReport } from './src/report/serialize-report.js';`,
    resolveDir: fileURLToPath(root),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: fileURLToPath(bundle),
  logLevel: 'error',
});
const { samples, sampleRows, serializeReport } = await import(bundle.href).finally(() => rm(bundle));
const write = (name, value) => writeFile(new URL(`demo/samples/${name}.json`, root), `${JSON.stringify(value, null, 2)}\n`);
for (const [name, report] of Object.entries(samples)) await write(name, serializeReport(report));
await write('config', { rows: sampleRows });
