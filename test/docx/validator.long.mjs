import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytesOf, generated, lintDocx } from './documents.mjs';
import { validate } from './validate.mjs';

describe('A hundred generated reports as DOCX', () => {
  for (const [i, { outline, report }] of generated(100, Number(process.env.SEED ?? 1)).entries())
    it(`number ${i} is valid by Microsoft’s rules and ours (${outline.id})`, async () => {
      const bytes = await bytesOf(outline, report);
      assert.deepEqual(lintDocx(bytes), []);
      assert.deepEqual(await validate(bytes), []);
    });
});
