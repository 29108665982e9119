import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { COUNTRY } from '../support/gathered-country.mjs';
import { runCountry } from '../bench/country.mjs';

const SHARE = 0.05;

describe('A twentieth of a country that gathers, grassroots to confederation', () => {
  let run;
  before(() => (run = runCountry(SHARE)));

  it('passes on every report: each level gathers as many as the one below gave', () => {
    assert.deepEqual(run.levels.map(({ reports }) => reports), [COUNTRY.grassroots * SHARE, run.own.middle, run.own.top]);
  });

  it('adds up to the same by levels, all at once, and as the figures were drawn', () => {
    const only = (sums) => Object.fromEntries(Object.keys(run.truth).map((key) => [key, sums[key]]));
    assert.ok(Object.keys(run.truth).length > 10);
    assert.deepEqual(only(run.sums), run.truth);
    assert.deepEqual(only(run.atOnce), run.truth);
  });

  it('counts pages in the band of whoever has them, once', () => {
    const { 'social-pages/zalo/middle': middle, 'social-pages/zalo/top': top } = run.sums;
    assert.deepEqual({ middle, top }, run.own);
  });

  it("takes memory for one office's work, not for the country", () => {
    for (const { level, live, left, largest } of run.levels) {
      assert.ok(live < 5 + largest * 0.1, `${level}: ${live} MB for ${largest} reports`);
      assert.ok(left < 8, `${level} leaves ${left} MB behind`);
    }
  });
});
