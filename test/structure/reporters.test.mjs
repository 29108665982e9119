import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { browserReporter } from '../support/browser-reporter.mjs';
import nodeReport from '../support/node-reporter.mjs';

const folder = mkdtempSync(join(tmpdir(), 'union-report-reporters-'));
const file = join(folder, 'counts.json');
after(() => rmSync(folder, { recursive: true, force: true }));
const written = () => JSON.parse(readFileSync(file, 'utf8'));

const session = (testResults, more = {}) => ({ browser: { name: 'Firefox' }, testFile: join(process.cwd(), 'test/x.test.ts'), passed: testResults?.tests.every(({ passed }) => passed) ?? false, errors: [], request404s: [], logs: [], testResults, ...more });
const suite = (...tests) => ({ tests, suites: [] });

describe('what failed is kept for the end of the run', () => {
  it('of tests in browsers, with engine, file and reason', () => {
    browserReporter(file).stop({ sessions: [session(suite({ name: 'adds', passed: true }, { name: 'divides', passed: false, error: { name: 'Error', message: 'by zero' } }))] });
    const { passed, failed, failures } = written().Firefox;
    assert.deepEqual([passed, failed, failures], [1, 1, ['Firefox test/x.test.ts: divides\nError: by zero']]);
  });

  it('of a file that never came to its tests', () => {
    browserReporter(file).stop({ sessions: [session(undefined, { errors: [{ message: 'did not load' }] })] });
    assert.deepEqual(written().Firefox.failures, ['Firefox test/x.test.ts: the file failed as a whole\nError: did not load']);
  });

  it('of tests in Node', async () => {
    process.env.UNION_REPORT_COUNTS = file;
    const details = { type: 'test', duration_ms: 1 };
    const events = [
      { type: 'test:pass', data: { name: 'adds', file: 'a.mjs', details } },
      { type: 'test:fail', data: { name: 'divides', file: 'a.mjs', details: { ...details, error: { cause: { name: 'Error', message: 'by zero' } } } } },
    ];
    const said = [];
    for await (const text of nodeReport(events)) said.push(text);
    delete process.env.UNION_REPORT_COUNTS;
    const { passed, failed, failures } = written().node;
    assert.deepEqual([passed, failed, failures.length], [1, 1, 1]);
    assert.match(failures[0], /^a\.mjs: divides\n\s*Error: by zero/);
    assert.match(said.join(''), /✗ divides/);
  });
});
