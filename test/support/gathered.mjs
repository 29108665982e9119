/** The demo's made-up reports, made with the sources and not with a build, and what a test needs to gather them. */
import { gatheredReports } from '../../demo/gather/make.mjs';
import { loadSource } from './load-source.mjs';

export const source = await loadSource(`
  export { createReport } from './src/report/create-report.js';
  export { serializeReport } from './src/report/serialize-report.js';
  export { parseReport } from './src/report/parse-report.js';
  export { defineOutline } from './src/outline/define-outline.js';
  export { parseDirectory } from './src/directory/directory.js';
  export { blankDocx } from './src/docx/blank-docx.js';
  export { exportDocx } from './src/docx/export-docx.js';
  export { importDocx } from './src/docx/import-docx.js';
  export { fileNameOf } from './src/paper/file-name.js';
  export { consolidate } from './src/consolidation/consolidate.js';
  export { readReports } from './src/gather/read-reports.js';
  export { NO_DECISIONS, correctionKey } from './src/consolidation/decisions.js';
  export { hd79Tld2023 as outline } from './schema/outlines/hd79-tld-2023.js';
`);

export const { outline } = source;
export const gathered = gatheredReports(source);
/** @see ConsolidateOptions */
export const options = { unit: { id: 'tld', name: 'Tổng Liên đoàn Lao động Việt Nam', level: 'tld' }, day: '2023-05-29', directory: source.parseDirectory(gathered.directory).directory };
