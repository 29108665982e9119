import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { jsonFiles, pathOf } from '../support/emit-json.mjs';

describe('schema/*.json', () => {
  let fresh;
  before(async () => void (fresh = await jsonFiles()));

  for (const name of ['hd79-tld-2023.json', 'outline.schema.json', 'report.schema.json'])
    it(`${name} is what the code says now (npm run build writes it)`, () => assert.equal(readFileSync(pathOf(name), 'utf8'), fresh[name]));

  it('has a file for each outline of the catalogue, and no other', () => {
    assert.deepEqual(Object.keys(fresh).sort(), ['hd79-tld-2023.json', 'outline.schema.json', 'report.schema.json']);
  });

  it('describes every part of an outline and of a report by a reference or a type: nothing is left open by mistake', () => {
    for (const name of ['outline.schema.json', 'report.schema.json']) {
      const { type, properties, required } = JSON.parse(fresh[name]);
      assert.equal(type, 'object');
      assert.ok(required.every((key) => key in properties), name);
    }
  });
});
