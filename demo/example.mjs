/** `npm run example`: a report as JSON becomes an official Word document, in Node and without a browser. Writes to out/. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from './build-if-needed.mjs';

buildIfNeeded();
const { parseReport } = await import('union-report');
const { exportDocx } = await import('union-report/docx');
const { hd79Tld2023 } = await import('union-report/schema');

const [level = 'province'] = process.argv.slice(2);
const json = readFileSync(new URL(`samples/${level}.json`, import.meta.url), 'utf8');
const { status, report, findings } = parseReport(hd79Tld2023, json);
if (status === 'failed') throw new Error(`samples/${level}.json is no report: ${JSON.stringify(findings)}`);

const document = await exportDocx(hd79Tld2023, report);
const file = new URL(`../out/bao-cao-${level}.docx`, import.meta.url);
mkdirSync(new URL('.', file), { recursive: true });
writeFileSync(file, Buffer.from(await document.arrayBuffer()));
console.log(`${report.unit.name}: ${fileURLToPath(file)} (${document.size.toLocaleString('vi-VN')} bytes, ${findings.length} findings)`);
