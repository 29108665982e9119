/**
 * What `npm test` runs: every check, one after the other, each named; at the end what passed and what failed.
 * `--full` adds the long suites. Words that follow choose steps: `npm test -- lint unit`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINES, browsersHere, demanded } from './support/browsers.mjs';
import { ensureBrowser } from './support/install-chromium.mjs';
import { root } from './support/manifest.mjs';

const full = process.argv.includes('--full');
const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const scratch = mkdtempSync(join(tmpdir(), 'union-report-'));
const countsFile = join(scratch, 'counts.json');
const results = [];

const environment = { ...process.env, UNION_REPORT_COUNTS: countsFile, ...(full && { UNION_REPORT_FULL: '1' }) };
const tool = (name) => join(root, 'node_modules', '.bin', name);
const run = (command, ...words) => spawnSync(command, words, { cwd: root, stdio: 'inherit', env: environment }).status === 0;

/** A check without tests inside: it passes or fails as one. */
const check = (...commands) => () => {
  const well = commands.every(([command, ...words]) => run(command, ...words));
  return { passed: well ? 1 : 0, failed: well ? 0 : 1, skipped: 0 };
};

/** A runner that writes its counts. A suite that ran no test has failed, and so has a runner that died. */
const suite = (...command) => () => {
  rmSync(countsFile, { force: true });
  const well = run(...command);
  const parts = existsSync(countsFile) ? Object.values(JSON.parse(readFileSync(countsFile, 'utf8'))) : [];
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  const silent = parts.some(({ passed, failed }) => passed + failed === 0) || parts.length === 0;
  if (counts.failed === 0 && (silent || !well)) counts.failed = 1;
  return counts;
};

function nodeSuite(folder, chosenFiles) {
  const files = readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, file)).filter(chosenFiles).sort();
  return suite(process.execPath, '--test', '--test-concurrency=1', `--test-reporter=${join(root, 'test/support/node-reporter.mjs')}`, '--test-reporter-destination=stdout', ...files);
}
const isNodeTest = (file) => file.endsWith('.test.mjs') || (full && file.endsWith('.long.mjs'));
const inBrowser = (file) => file.startsWith(join('test', 'e2e'));

const steps = [
  { name: 'types', what: 'type check', run: check([tool('tsc'), '--noEmit'], [tool('tsc'), '--noEmit', '-p', 'test']) },
  { name: 'lint', what: 'lint', run: check(['npm', 'run', '--silent', 'lint']) },
  { name: 'build', what: 'build', run: check(['npm', 'run', '--silent', 'build']) },
  { name: 'package', what: 'the package as others get it (publint, arethetypeswrong)', run: check(['npm', 'run', '--silent', 'check:pkg']) },
  { name: 'unit', what: 'unit and element tests in browsers', run: suite(tool('wtr'), '--config', 'test/wtr.config.mjs') },
  { name: 'node', what: 'tests in Node', run: nodeSuite('test', (file) => isNodeTest(file) && !inBrowser(file)) },
  { name: 'e2e', what: 'the whole job in Chromium', run: nodeSuite('test/e2e', isNodeTest) },
].filter(({ name }) => chosen.length === 0 || chosen.includes(name));

ensureBrowser();
const here = browsersHere();
for (const engine of ENGINES) {
  const said = here[engine] ? (here[engine].browser ?? here[engine]) : `not installed, ${demanded()?.includes(engine) ? 'but BROWSERS demands it' : 'skipped'}`;
  console.log(`${engine}: ${said}`);
}

for (const step of steps) {
  console.log(`\n── ${step.what}`);
  const started = performance.now();
  const counts = step.run();
  const seconds = Math.round((performance.now() - started) / 1000);
  results.push({ step: step.name, ...counts, seconds });
}
rmSync(scratch, { recursive: true, force: true });

console.log('');
console.table(results);
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
if (total('skipped') > 0) console.log(`${total('skipped')} skipped`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 || total('passed') === 0 ? 1 : 0;
