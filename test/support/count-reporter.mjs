/** A reporter for Web Test Runner that counts: prints the counts, and writes them where `UNION_REPORT_COUNTS` says. */
import { writeFileSync } from 'node:fs';

function tally(suite, into) {
  for (const test of suite?.tests ?? []) into[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) tally(inner, into);
}

export function countReporter(file = process.env.UNION_REPORT_COUNTS) {
  return {
    stop({ sessions }) {
      const counts = {};
      for (const session of sessions) {
        const own = { passed: 0, failed: 0, skipped: 0 };
        tally(session.testResults, own);
        // A file that broke before or beside its tests fails as a whole.
        if (!session.passed && own.failed === 0) own.failed = 1;
        const engine = (counts[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        for (const key of Object.keys(own)) engine[key] += own[key];
      }
      for (const [engine, { passed, failed, skipped }] of Object.entries(counts))
        console.log(`${engine}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}
