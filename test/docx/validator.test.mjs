import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LEVELS, bytesOf, generated, hd79Tld2023, lintDocx, nd30, sample } from './documents.mjs';
import { validate } from './validate.mjs';

const FORMS = { plain: {}, 'small, everything said': { layout: nd30('small'), empty: 'say-none', wording: 'source' } };

describe('The DOCX of a sample report', () => {
  for (const level of LEVELS)
    for (const [name, options] of Object.entries(FORMS))
      it(`is valid by Microsoft’s rules and ours (${level}, ${name})`, async () => {
        const bytes = await bytesOf(hd79Tld2023, sample(level), options);
        assert.deepEqual(lintDocx(bytes), []);
        assert.deepEqual(await validate(bytes), []);
      });

  it('is the same in Node to the byte, also the second time', async () => {
    const hashes = [];
    for (let i = 0; i < 2; i++) hashes.push(createHash('sha256').update(await bytesOf(hd79Tld2023, sample('province'))).digest('hex'));
    assert.equal(hashes[0], hashes[1]);
  });
});

describe('The DOCX of a generated report', () => {
  for (const [i, { outline, report }] of generated(10, 20230326).entries())
    it(`is valid by Microsoft’s rules and ours (${outline.id}, ${i})`, async () => {
      const bytes = await bytesOf(outline, report);
      assert.deepEqual(lintDocx(bytes), []);
      assert.deepEqual(await validate(bytes), []);
    });
});

describe('The validator', () => {
  it('finds what is broken on purpose', async () => {
    const files = unzipSync(await bytesOf(hd79Tld2023, sample('grassroots')));
    files['word/document.xml'] = strToU8(strFromU8(files['word/document.xml']).replace('<w:body>', '<w:body><w:nonsense/>'));
    assert.match((await validate(zipSync(files))).join('\n'), /nonsense/);
  });
});
