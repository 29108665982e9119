/**
 * What `npm test` runs: every check, one after the other, each named; at the end what passed, and each failure once
 * more: of a long output often only the end is kept.
 * `--full` adds the long suites. Words that follow choose steps: `npm test -- lint unit`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ENGINES, browsersHere, demanded } from './support/browsers.mjs';
import { ensureBrowser } from './support/install-chromium.mjs';
import { root } from './support/manifest.mjs';

const full = process.argv.includes('--full');
const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const scratch = mkdtempSync(join(tmpdir(), 'union-report-'));
const countsFile = join(scratch, 'counts.json');
const results = [];
const failed = [];
/** How much of one failure is repeated at the end, in letters, and of how many. */
const LONGEST = 900;
const MOST = 10;
const shortened = (text) => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)}\n…\n${text.slice(-LONGEST / 2)}`);

const environment = { ...process.env, UNION_REPORT_COUNTS: countsFile, ...(full && { UNION_REPORT_FULL: '1' }) };
const tool = (name) => join(root, 'node_modules', '.bin', name);
const run = (command, ...words) => spawnSync(command, words, { cwd: root, stdio: 'inherit', env: environment }).status === 0;

/** A check without tests inside: it passes or fails as one. */
const check = (...commands) => () => {
  for (const [command, ...words] of commands) {
    const { status, stdout, stderr } = spawnSync(command, words, { cwd: root, encoding: 'utf8', env: environment, maxBuffer: 64e6 });
    const said = `${stdout}${stderr}`;
    process.stdout.write(said);
    if (status !== 0) return { passed: 0, failed: 1, skipped: 0, failures: [`${relative(root, command)} ${words.join(' ')}\n${said.trim()}`] };
  }
  return { passed: 1, failed: 0, skipped: 0, failures: [] };
};

/** A runner that writes its counts. A suite that ran no test has failed, and so has a runner that died. */
const suite = (...command) => () => {
  rmSync(countsFile, { force: true });
  const well = run(...command);
  const parts = existsSync(countsFile) ? Object.values(JSON.parse(readFileSync(countsFile, 'utf8'))) : [];
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  const silent = parts.some(({ passed, failed }) => passed + failed === 0) || parts.length === 0;
  const failures = parts.flatMap((part) => part.failures ?? []);
  if (counts.failed === 0 && (silent || !well)) {
    counts.failed = 1;
    failures.push(silent ? 'A runner ran no test, or died before it could count: see above' : 'The runner failed beside its tests: see above');
  }
  return { ...counts, failures };
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
  const { failures, ...sums } = counts;
  results.push({ step: step.name, ...sums, seconds });
  failed.push(...failures.map((one) => `[${step.name}] ${one}`));
}
rmSync(scratch, { recursive: true, force: true });

console.log('');
console.table(results);
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
for (const one of failed.slice(0, MOST)) console.log(`✗ ${shortened(one).replace(/\n/g, '\n  ')}`);
if (failed.length > MOST) console.log(`… and ${failed.length - MOST} more`);
if (total('skipped') > 0) console.log(`${total('skipped')} skipped`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 || total('passed') === 0 ? 1 : 0;
