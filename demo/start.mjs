/** `npm start`: builds if there is something newer than the build, serves the demo, prints its address. `PORT` chooses the port. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './server.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const timeOf = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const newest = (folder, ending) => Math.max(0, ...readdirSync(join(root, folder), { recursive: true }).filter((file) => file.endsWith(ending)).map((file) => timeOf(join(folder, file))));

const sourcesAt = Math.max(newest('src', '.ts'), newest('schema', '.ts'), timeOf('rollup.config.mjs'), timeOf('package.json'));
// custom-elements.json is what the build writes last.
if (timeOf('dist/custom-elements.json') < sourcesAt) {
  console.log('Building (about half a minute) …');
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const wanted = process.env.PORT === undefined ? 8079 : Number(process.env.PORT);
const { address } = await serve(wanted).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return serve(0); // Someone else sits there; any other port will do.
});
console.log(`union-report demo: ${address}/`);
for (const page of readdirSync(join(root, 'demo/hosts')).filter((file) => file.endsWith('.html'))) console.log(`  a host page:     ${address}/demo/hosts/${page}`);
