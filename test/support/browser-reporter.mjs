/**
 * A reporter for Web Test Runner: a line a file, what failed with the few lines of its stack that help, and
 * the counts. Counts, and what failed, are also written where `UNION_REPORT_COUNTS` says.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const STACK_LINES = 5;
const indent = (text, by) => text.replace(/^/gm, ' '.repeat(by));

/** Every test below a suite with the path of names that leads to it. */
function* testsOf(suite, path = []) {
  for (const test of suite?.tests ?? []) yield { ...test, title: [...path, test.name].join(' › ') };
  for (const inner of suite?.suites ?? []) yield* testsOf(inner, [...path, inner.name]);
}

function told({ name, message, stack = '', expected, actual }) {
  const lines = stack.split('\n').map((line) => line.trim()).filter((line) => line && !line.includes('node_modules'));
  const difference = expected !== undefined && expected !== actual && `expected ${expected}\n     got ${actual}`;
  return [`${name ?? 'Error'}: ${message}`, difference, ...lines.slice(0, STACK_LINES)].filter(Boolean).map((line) => line.slice(0, 2000)).join('\n');
}

function countsOf(session) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const test of testsOf(session.testResults)) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  // A file that broke before or beside its tests fails as a whole.
  if (!session.passed && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** What failed in a session, in short: repeated at the end of a run of everything. */
function failuresOf(session) {
  const where = `${session.browser.name} ${relative(process.cwd(), session.testFile)}`;
  const failed = [...testsOf(session.testResults)].filter((test) => !test.passed && !test.skipped);
  const list = failed.map((test) => `${where}: ${test.title}\n${told(test.error ?? { message: 'no reason given' })}`);
  if (list.length === 0 && !session.passed) list.push(`${where}: the file failed as a whole\n${session.errors.map(told).join('\n') || `it was ${session.status ?? 'not run'}`}`);
  return list;
}

function describeFile(file, sessions) {
  const lines = [];
  for (const session of sessions) {
    const { passed, failed } = countsOf(session);
    lines.push(`${failed > 0 ? '✗' : '✓'} ${session.browser.name.padEnd(8)} ${relative(process.cwd(), file)}: ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`);
    for (const test of testsOf(session.testResults)) if (!test.passed && !test.skipped) lines.push(`    ✗ ${test.title}`, indent(told(test.error ?? { message: 'no reason given' }), 8));
    for (const error of session.errors) lines.push(indent(told(error), 8));
    for (const missing of session.request404s) lines.push(`        not found: ${missing}`);
    for (const log of session.logs) if (!/Lit is in dev mode/.test(String(log[0]))) lines.push(indent(`says: ${log.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ')}`.slice(0, 2000), 4));
  }
  return lines.join('\n');
}

/** @param file where the counts are written as JSON: engine → counts and `failures` */
export function browserReporter(file = process.env.UNION_REPORT_COUNTS) {
  return {
    reportTestFileResults({ testFile, sessionsForTestFile }) {
      console.log(describeFile(testFile, sessionsForTestFile));
    },
    stop({ sessions }) {
      const engines = {};
      for (const session of sessions) {
        const counts = (engines[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        for (const [key, value] of Object.entries(countsOf(session))) counts[key] += value;
      }
      for (const [engine, { passed, failed, skipped }] of Object.entries(engines))
        console.log(`${engine}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
      for (const session of sessions) (engines[session.browser.name].failures ??= []).push(...failuresOf(session));
      if (file) writeFileSync(file, JSON.stringify(engines));
    },
  };
}
