import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { differences, hd79Tld2023, options, parseReport, readDocx, touched } from './source.mjs';

const here = (name) => readFileSync(new URL(`earlier/${name}`, import.meta.url));
const { report } = parseReport(hd79Tld2023, here('report.json').toString('utf8'));

/**
 * Files of earlier writers, kept as they came: `first` has no sum of its text and hashes of headings with their signs as
 * they stood; `with-sum` has the sum, but no checksum of the part. What a new writer changes is tried on them.
 */
for (const name of ['first', 'with-sum'])
  describe(`A file of an earlier writer (${name})`, () => {
    const file = new Uint8Array(here(`${name}.docx`));
    it('gives its report back without an edit', async () => assert.deepEqual(differences(report, await readDocx(file, options())), []));
    it('gives it back also when another program saved it', async () => assert.deepEqual(differences(report, await readDocx(touched(file), options())), []));
    it('shows what was changed in it, and nothing else', async () => {
      const files = unzipSync(file);
      const xml = strFromU8(files['word/document.xml']);
      const changed = xml.replace('Đã trồng 120 cây', 'Đã trồng 150 cây');
      assert.notEqual(changed, xml);
      const read = await readDocx(zipSync({ ...files, 'word/document.xml': strToU8(changed) }), options());
      assert.deepEqual([read.answers.filter(({ origin }) => origin !== 'data'), read.unplaced.map(({ text }) => text.slice(0, 16)), read.details], [[], ['Đã trồng 150 cây'], []]);
    });
  });
