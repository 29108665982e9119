/** Runs source files in Node, which can't read TypeScript: bundles them in memory first. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './manifest.mjs';

/**
 * @param exports the text of a module that re-exports what is wanted, paths from the top of the package
 * @returns that module
 */
export async function loadSource(exports) {
  const { outputFiles } = await build({
    stdin: { contents: exports, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'error',
    tsconfig: `${root}tsconfig.json`,
  });
  const folder = await mkdtemp(join(tmpdir(), 'union-report-'));
  const file = join(folder, 'bundle.mjs');
  await writeFile(file, outputFiles[0].contents);
  return import(pathToFileURL(file).href).finally(() => rm(folder, { recursive: true }));
}
