/** DOCX files to be looked at by others: the sample reports, and any number of generated ones. Made from the sources. */
import { readFileSync } from 'node:fs';
import { loadSource } from '../support/load-source.mjs';

const source = await loadSource(`
  export * as fc from 'fast-check';
  export { exportDocx } from './src/docx/export-docx.js';
  export { paperOf } from './src/paper/paper-of.js';
  export { nd30 } from './src/paper/nd30.js';
  export { parseReport } from './src/report/parse-report.js';
  export { hd79Tld2023 } from './schema/outlines/hd79-tld-2023.js';
  export { arbitraryReport } from './test/support/arbitrary-report.js';
  export { everyKind } from './test/support/outlines.js';
  export { lintDocx } from './test/docx/lint.js';
`);
export const { exportDocx, paperOf, nd30, hd79Tld2023, lintDocx } = source;

export const LEVELS = ['province', 'intermediate', 'grassroots'];

/** A sample report by its level. */
export function sample(level) {
  const json = readFileSync(new URL(`../../demo/samples/${level}.json`, import.meta.url), 'utf8');
  const { status, report, findings } = source.parseReport(hd79Tld2023, json);
  if (status === 'failed') throw new Error(`${level}: ${JSON.stringify(findings)}`);
  return report;
}

export const bytesOf = async (outline, report, options) => Buffer.from(await (await exportDocx(outline, report, options)).arrayBuffer());

/** `count` generated reports, alternately of both outlines, the same for the same seed. */
export function generated(count, seed) {
  const outlines = [source.everyKind, hd79Tld2023];
  return outlines.flatMap((outline, i) =>
    source.fc.sample(source.arbitraryReport(outline), { numRuns: Math.ceil((count - i) / 2), seed }).map((report) => ({ outline, report })));
}
