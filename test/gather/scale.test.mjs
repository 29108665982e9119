import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { liveHeap, takeIn } from '../bench/inbox.mjs';

/** A tenth of what `npm run bench:inbox` measures. Bounds are wide: the machine may have other work. */
describe('A hundred Word files of twenty pages in the inbox, in Chromium', () => {
  let run;
  before(async () => (run = await takeIn(100)));

  it('are all taken in', () => assert.equal(run.done, 100));

  it('take a few times what unzipping and scanning them takes', (test) => {
    test.diagnostic(`${run.each.toFixed(1)} ms a file, floor ${run.floor.toFixed(1)} ms: ${(run.each / run.floor).toFixed(2)} × (aim 3)`);
    assert.ok(run.each / run.floor < 8, `${run.each / run.floor} × the floor`);
  });

  it('leave the page free to answer a click between two of them', (test) => {
    test.diagnostic(`longest ${run.painted.toFixed()} ms until painted, 95 % within ${run.paintedMost.toFixed()} ms, of ${run.clicks} clicks (aim 100)`);
    assert.ok(run.clicks > 10);
    assert.ok(run.painted < run.each * 15, `${run.painted} ms`);
  });

  it('stay in memory as heads only', async (test) => {
    const heap = await liveHeap(100);
    test.diagnostic(`heap without garbage ${heap.start.toFixed(1)} MB before, at most ${heap.live.toFixed(1)}, ${heap.after.toFixed(1)} after`);
    assert.ok(heap.after - heap.start < 4, `${heap.after - heap.start} MB`);
  });
});
