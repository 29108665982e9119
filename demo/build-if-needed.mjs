/** Builds the package where a source is newer than the build. `UNION_REPORT_NO_BUILD=1` takes the build as it is. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const timeOf = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const newest = (folder) => Math.max(...readdirSync(join(root, folder), { recursive: true }).filter((file) => file.endsWith('.ts')).map((file) => timeOf(join(folder, file))));

export function buildIfNeeded() {
  if (process.env.UNION_REPORT_NO_BUILD) return;
  const sourcesAt = Math.max(newest('src'), newest('schema'), timeOf('rollup.config.mjs'), timeOf('package.json'));
  // custom-elements.json is what a build writes last.
  if (timeOf('dist/custom-elements.json') >= sourcesAt) return;
  console.log('Building (about half a minute) …');
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
