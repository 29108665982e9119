import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIMITS, firstLoad, sizes } from '../support/size.mjs';
import { filesBelow, textOf } from './sources.mjs';

const rows = sizes();
console.table(rows);

/** What a file imports, at once or later. */
const asksFor = (file) => [...textOf(file).matchAll(/(?:from|import\()\s*["']([^"']+)["']/g)].map(([, specifier]) => specifier);

describe('the files for pages without a build', () => {
  for (const [name, limit] of Object.entries(LIMITS))
    it(`${name} stays within ${limit / 1000} kB of gzip`, () => {
      assert.ok(rows[name], `${name} was not built`);
      assert.ok(rows[name].gzip <= limit, `${rows[name].gzip} bytes`);
    });

  it('bring neither the DOCX writer nor English before they are wanted', () => {
    const first = [...firstLoad('union-report.js')].map((name) => textOf(`dist/cdn/${name}`)).join('');
    assert.ok(!first.includes('wordprocessingml'), 'the DOCX writer is in the first load');
    assert.ok([...firstLoad('union-report.js')].every((name) => !/-(docx|en|consolidation)\.js$/.test(name)));
  });

  it('are asked for by the names that they have: a second try would not know others', () => {
    for (const file of filesBelow('dist/cdn', '.js').filter((one) => !one.includes('-worker'))) assert.ok(!/import\("[^"]+"\)\.then\(/.test(textOf(file)), file);
  });

  it('for a Worker need nothing of the page’s', () => {
    for (const file of filesBelow('dist/cdn', '.js').filter((one) => one.includes('-worker'))) assert.deepEqual(asksFor(file).filter((one) => !/-worker\b|-docx\.js$/.test(one)), [], file);
  });

  it('for reading a Word file bring neither the DOCX writer nor zod', () => {
    const readers = filesBelow('dist/cdn', '.js').filter((one) => /-(reader|by-hand)\.js$/.test(one));
    assert.ok(readers.length > 0);
    const all = new Set(readers.flatMap((file) => [...firstLoad(file.replace('dist/cdn/', ''))]));
    assert.deepEqual([...all].filter((name) => /wordprocessingDrawing|_zod\b/.test(textOf(`dist/cdn/${name}`))), []);
  });

  it('end in .js, all of them: old servers refuse other endings', () => {
    assert.deepEqual(filesBelow('dist/cdn', '').filter((file) => /\.\w+$/.test(file) && !file.endsWith('.js')), []);
  });

  it('ask for nothing but each other', () => {
    for (const file of filesBelow('dist/cdn', '.js'))
      for (const specifier of asksFor(file)) assert.match(specifier, /^\.\/union-report[\w.-]*\.js$/, `${file} asks for ${specifier}`);
  });

  it('have no eval in any form', () => {
    for (const file of filesBelow('dist/cdn', '.js')) assert.doesNotMatch(textOf(file), /\beval\(|new Function\b/, file);
  });
});
