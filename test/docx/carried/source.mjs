/** The reader and the writer, made from the sources, with reports to try them on. */
import { SEED } from '../../support/laws-in-time.mjs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { loadSource } from '../../support/load-source.mjs';

export const {
  fc, importDocx, readDocx, blankDocx, exportDocx, openDocx, sameValue, serializeReport, parseReport, arbitraryReport, everyKind, hd79Tld2023, lintDocx, findingText, vi, en,
} = await loadSource(`
  export * as fc from 'fast-check';
  export { importDocx, readDocx } from './src/docx/import-docx.js';
  export { blankDocx } from './src/docx/blank-docx.js';
  export { exportDocx } from './src/docx/export-docx.js';
  export { openDocx } from './src/docx/read/open-docx.js';
  export { sameValue } from './src/report/equal.js';
  export { serializeReport } from './src/report/serialize-report.js';
  export { parseReport } from './src/report/parse-report.js';
  export { arbitraryReport } from './test/support/arbitrary-report.js';
  export { everyKind } from './test/support/outlines.js';
  export { hd79Tld2023 } from './schema/outlines/hd79-tld-2023.js';
  export { lintDocx } from './test/docx/lint.js';
  export { findingText } from './src/i18n/finding-words.js';
  export { vi } from './src/i18n/vi/index.js';
  export { en } from './src/i18n/en/index.js';
`);

export { SEED };
/** `npm run test:full`: ten times as much of everything. */
export const FULL = Boolean(process.env.UNION_REPORT_FULL);

export const OUTLINES = [everyKind, hd79Tld2023];

/** Options of an import whose ids can be told from all others. */
export function options() {
  let count = 0;
  return { outlines: OUTLINES, today: '2023-05-01', newId: () => `made-up-${++count}` };
}

export const fileOf = async (outline, report, form) => new Uint8Array(await (await exportDocx(outline, report, form)).arrayBuffer());

/** The file as after a save that changed no letter: its text has to be read again. */
export function touched(bytes) {
  const files = unzipSync(bytes);
  const document = files['word/document.xml'];
  files['word/document.xml'] = new Uint8Array([...document, ...strToU8('<!-- saved -->')]);
  return zipSync(files);
}

/** What came back otherwise than it went in; empty where nothing did. */
export function differences(report, read) {
  if (read.status === 'failed') return [`failed: ${JSON.stringify(read.findings)}`];
  const odd = read.answers.filter(({ origin, doubt }) => origin !== 'data' || doubt).map((answer) => `answer ${JSON.stringify(answer)}`);
  return [
    ...(sameValue(serializeReport(report), serializeReport(read.report)) ? [] : ['the report is another']),
    ...odd,
    ...read.details.map((detail) => `detail ${JSON.stringify(detail)}`),
    ...read.unplaced.map((one) => `not placed ${JSON.stringify(one)}`),
    ...read.findings.map((one) => `finding ${JSON.stringify(one)}`),
  ];
}
