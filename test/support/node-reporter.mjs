/**
 * A reporter for node:test: one line per test that failed or was skipped, one per file; the counts, and what failed,
 * are written where `UNION_REPORT_COUNTS` says. Suites are not counted, only what they hold.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

const isSuite = ({ details, name, file }) => details?.type === 'suite' || name === file;
function why({ details }) {
  const error = details.error?.cause ?? details.error;
  const place = /\(?(file:.*|\/.*):\d+\)?$/m.exec(error?.stack ?? '')?.[0] ?? '';
  return (error?.message ? `${error.name ?? 'Error'}: ${error.message}\n${place}` : inspect(error)).replace(/^/gm, '      ');
}

export default async function* report(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  let inFile;
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite that fails beside its tests (a hook that throws) counts as one failed test.
    const broken = type === 'test:fail' && (!isSuite(data) || !/subtest/.test(data.details.error?.message ?? ''));
    if (isSuite(data) && !broken) continue;
    const file = relative(process.cwd(), data.file ?? '');
    if (file !== inFile) yield `${(inFile = file)}\n`;
    const outcome = broken ? 'failed' : data.skip !== undefined ? 'skipped' : 'passed';
    counts[outcome] += 1;
    const seconds = ((data.details?.duration_ms ?? 0) / 1000).toFixed(1);
    if (outcome === 'failed') {
      failures.push(`${file}: ${data.name}\n${why(data)}`);
      yield `  ✗ ${data.name}\n${why(data)}\n`;
    }
    else yield `  ${outcome === 'skipped' ? '-' : '✓'} ${data.name}${typeof data.skip === 'string' ? ` (${data.skip})` : ''}${Number(seconds) >= 1 ? ` (${seconds} s)` : ''}\n`;
  }
  if (process.env.UNION_REPORT_COUNTS) writeFileSync(process.env.UNION_REPORT_COUNTS, JSON.stringify({ node: { ...counts, failures } }));
}
