import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { strFromU8, strToU8 } from 'fflate';
import { COST, costOf } from './cost.mjs';
import { HOSTILE, good, mutated, repacked, withMain } from './hostile-files.mjs';
import { FULL, SEED, en, findingText, importDocx, options, readDocx, vi } from './source.mjs';

const made = new Map();
const fileNamed = (name) => made.get(name) ?? made.set(name, HOSTILE[name][0]()).get(name);

describe('A hostile file', () => {
  for (const [name, [, code]] of Object.entries(HOSTILE))
    it(`is answered with ${code}: ${name}`, async () => {
      const read = await importDocx(fileNamed(name), options());
      assert.deepEqual([read.status, read.findings.map((finding) => finding.code)], ['failed', [code]]);
      for (const words of [vi, en]) assert.ok(findingText(words, read.findings[0]).length > 20);
    });
  it('that nests tables without end is read as far as people nest them', async () => {
    const started = performance.now();
    const read = await readDocx(withMain((xml) => xml.replace('<w:body>', `<w:body>${'<w:tbl><w:tr><w:tc>'.repeat(50_000)}`)), options());
    assert.notEqual(read.status, 'complete');
    assert.ok(performance.now() - started < 3000);
  });
  it('of another outline says which', async () => {
    const read = await readDocx(good, { ...options(), outlines: [] });
    assert.deepEqual(read.findings, [{ code: 'foreign-outline', outlineId: 'hd79-tld-2023' }]);
  });
  it('of a later format says so', async () => {
    const read = await readDocx(repacked((files) => { files['docProps/custom.xml'] = strToU8(strFromU8(files['docProps/custom.xml']).replace('>1;', '>2;')); }), options());
    assert.deepEqual(read.findings.map(({ code }) => code), ['newer-format']);
  });
});

describe('What a hostile file costs, each in a process of its own', () => {
  const worst = { ms: 0, mb: 0 };
  for (const name of Object.keys(HOSTILE))
    it(`is at most ${COST.ms} ms and ${COST.mb} MB: ${name}`, async () => {
      const cost = await costOf(fileNamed(name));
      for (const key of Object.keys(worst)) worst[key] = Math.max(worst[key], cost[key]);
      assert.ok(cost.ms <= COST.ms && cost.mb <= COST.mb, JSON.stringify(cost));
    });
  after(() => console.log(`most that a hostile file cost: ${worst.ms} ms, ${worst.mb} MB`));
});

const MUTATIONS = Number(process.env.MUTATIONS ?? (FULL ? 20_000 : 2000));

describe(`${MUTATIONS} files with changes at random`, () => {
  it('are read or refused: nothing is thrown, nothing hangs', async () => {
    const seed = SEED ?? Math.floor(Math.random() * 2 ** 31);
    let slowest = 0;
    let count = 0;
    for (const bytes of mutated(MUTATIONS, seed)) {
      const started = performance.now();
      const read = await readDocx(bytes, options()).catch((error) => assert.fail(`SEED=${seed}, number ${count}: ${error.stack}`));
      count++;
      slowest = Math.max(slowest, performance.now() - started);
      assert.ok(['complete', 'review', 'failed'].includes(read.status));
    }
    console.log(`slowest of ${MUTATIONS} (SEED=${seed}): ${Math.round(slowest)} ms`);
    assert.ok(slowest < 3000);
  });
});
