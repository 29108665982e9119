/**
 * How long a report of about twenty pages takes to be read back from its DOCX, beside the floor of that same file: its wanted
 * entries inflated by fflate with no check, and its texts found by one regular expression. As it was written; saved by
 * another program that changed no word (as Word does, with marks of its own; by LibreOffice, where it is installed); with number, date,
 * a figure and a sentence changed; and with a comment, so that every word of it has to be compared with the data. And
 * whether memory grows from file to file. `npm run bench:docx`
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadSource } from '../support/load-source.mjs';
import { Office, hasOffice } from '../docx/carried/office.mjs';
import { sample } from '../docx/documents.mjs';

const { readDocx, exportDocx, hd79Tld2023 } = await loadSource(`
  export { readDocx } from './src/docx/import-docx.js';
  export { exportDocx } from './src/docx/export-docx.js';
  export { hd79Tld2023 } from './schema/outlines/hd79-tld-2023.js';
`);
const MAIN = 'word/document.xml';
const written = new Uint8Array(await (await exportDocx(hd79Tld2023, sample('province'))).arrayBuffer());
const parts = unzipSync(written);
const withMain = (change) => zipSync({ ...parts, [MAIN]: strToU8(change(strFromU8(parts[MAIN]))) }, { level: 6 });
/** Each change has to be found, or the figures are of nothing. */
const changed = (xml, was, is) => {
  if (!xml.includes(was)) throw new Error(`The sample does not say ${was}`);
  return xml.replace(was, is);
};
const CHANGES = [['ngày 26 tháng 5 năm 2023', 'ngày 30 tháng 5 năm 2023'], ['6.412', '6.413'], ['có lúc bị nghẽn', 'nhiều lúc bị nghẽn']];
const files = {
  written,
  'saved, as by Word': withMain((xml) => xml.replaceAll('<w:p>', '<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3">').replaceAll('<w:r>', '<w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00D4E5F6">')),
  edited: withMain((xml) => CHANGES.reduce((text, [was, is]) => changed(text, was, is), changed(xml, 'w:val=":number"', 'w:val=":number" ').replace(/(w:val=":number" .*?<w:t[^>]*>)[^<]*/, '$117'))),
  'compared as a whole': withMain((xml) => `${xml}<!-- -->`),
};
if (hasOffice) {
  const office = new Office();
  files['saved by LibreOffice'] = office.resave([written])[0];
  files['edited in LibreOffice'] = office.edit(written, [['cell', '0', '1', '0', 'Số: 17/BC-LĐLĐ'], ...CHANGES.map((change) => ['replace', ...change])]);
  office.close();
}
const options = { outlines: [hd79Tld2023], today: '2023-05-01', newId: () => 'row' };

/** Of the processor's time, not of the clock's: other work on the machine must not change the ratio. */
async function median(work, runs = 40) {
  const times = [];
  for (let i = 0; i < runs; i++) {
    const started = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[runs >> 1];
}
const WANTED = new Set(['[Content_Types].xml', MAIN, 'docProps/custom.xml', 'docProps/core.xml']);
function scanned(bytes) {
  const found = unzipSync(bytes, { filter: ({ name }) => WANTED.has(name) });
  let letters = 0;
  for (const [, text] of strFromU8(found[MAIN]).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)) letters += text.length;
  return letters;
}
for (const file of Object.values(files)) {
  await median(() => readDocx(file, options), 50);
  await median(() => scanned(file), 20);
}
const round = (value, digits = 1) => Number(value.toFixed(digits));
const rows = {};
for (const [name, file] of Object.entries(files)) {
  const floor = await median(() => scanned(file));
  const whole = await median(() => readDocx(file, options));
  const { answers, details } = await readDocx(file, options);
  rows[name] = {
    bytes: file.length, edits: answers.filter(({ origin }) => origin === 'edited').length + details.length,
    'floor ms': round(floor), 'read ms': round(whole), ratio: round(whole / floor, 2),
  };
}
console.table(rows);
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const before = heap();
for (let i = 0; i < 100; i++) for (const name of ['written', 'edited']) await readDocx(files[name], options);
console.log(`heap after 200 files more: ${round((heap() - before) / 2 ** 20)} MB`);
