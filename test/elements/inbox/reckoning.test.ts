import { expect } from 'chai';
import { NO_DECISIONS } from '../../../src/consolidation/decisions.js';
import type { IntakeHead, ReportSummary } from '../../../src/consolidation/summary.js';
import { Reckoning } from '../../../src/elements/inbox/reckoning.js';
import { headOf } from '../../../src/intake/kept-file.js';
import { createMemoryIntakeStore } from '../../../src/intake/open-intake-store.js';
import { everyKind } from '../../support/outlines.js';
import { until } from '../desk/on-page.js';

const summary = (n: number): ReportSummary => ({
  fileId: `file-${String(n)}`, names: [`${String(n)}.docx`], size: 1, origin: 'carried', reportId: `report-${String(n)}`, revision: 1, outline: { id: everyKind.id, version: 1 },
  unit: { name: `Huyện ${String(n)}` }, period: { from: everyKind.period.from }, updatedAt: '2023-05-05T00:00:00Z', content: String(n), sources: [],
  figures: { sessions: { state: 'given', figure: { value: n, text: String(n) }, marks: [] } }, told: ['sessions'], doubts: [], unplaced: 0, findings: [],
});

/** Somebody with so many reports, of whom the first says 0, the second 1 … */
async function withReports(count: number) {
  const store = createMemoryIntakeStore({ user: '', outlineId: everyKind.id, unit: 'na' });
  const all = Array.from({ length: count }, (_, n) => summary(n));
  await store.take(all.map((intake) => ({ intake })));
  const told: unknown[] = [];
  const state = {
    store, decisions: NO_DECISIONS, intakes: new Map(all.map((one) => [one.fileId, headOf(one)])) as ReadonlyMap<string, IntakeHead>,
    task: { outline: everyKind, unit: { name: 'Nghệ An' }, directory: undefined, user: '', day: '2023-05-05', store: undefined },
  };
  const reckoning = new Reckoning(() => state, () => told.push('found'), (cause) => told.push(cause));
  const leaveOut = (n: number): void => {
    state.decisions = { ...NO_DECISIONS, files: { [`file-${String(n)}`]: { count: false } } };
    reckoning.changed();
  };
  return { reckoning, told, leaveOut, state, sum: () => reckoning.figures?.totals['sessions']?.figure?.value };
}

describe('what follows from the files of an inbox', () => {
  it('is known at once where they are few, figures when they are fetched', async () => {
    const { reckoning, leaveOut, sum } = await withReports(10);
    expect(reckoning.gathering.counts.counted).to.equal(10);
    expect(sum()).to.equal(undefined);
    await reckoning.settled();
    expect(sum()).to.equal(45);
    leaveOut(9);
    expect([reckoning.gathering.counts.counted, sum()]).to.deep.equal([9, 36]);
  });

  it('is told later where they are many; what was found last stands meanwhile', async () => {
    const { reckoning, told, leaveOut, sum } = await withReports(700);
    expect(reckoning.gathering.counts.counted).to.equal(700);
    sum();
    await reckoning.settled();
    expect(sum()).to.equal(244_650);
    told.length = 0;
    leaveOut(650);
    expect([reckoning.gathering.counts.counted, sum()]).to.deep.equal([700, 244_650]);
    await until('it is told', () => told.length > 0);
    expect([reckoning.gathering.counts.counted, sum()]).to.deep.equal([699, 244_000]);
  });

  it('is what was decided last, however quickly one decision follows another', async () => {
    const { reckoning, leaveOut, sum } = await withReports(700);
    void sum();
    for (const n of [1, 2, 3]) {
      leaveOut(n);
      void reckoning.gathering;
      await Promise.resolve();
    }
    await reckoning.settled();
    expect(sum()).to.equal(244_647);
  });

  it('holds figures only while they are asked for', async () => {
    const { reckoning, sum } = await withReports(10);
    void sum();
    await reckoning.settled();
    reckoning.letFiguresGo();
    expect(sum()).to.equal(undefined);
    await reckoning.settled();
    expect(sum()).to.equal(45);
  });

  it('says once that figures could not be fetched, and does not ask for ever', async () => {
    const { reckoning, told, state, sum } = await withReports(10);
    state.store = { ...state.store, figures: () => Promise.reject(new Error('gone')) };
    void sum();
    await reckoning.settled();
    expect(sum()).to.equal(undefined);
    await reckoning.settled();
    expect(told.map(String)).to.deep.equal(['Error: gone']);
  });
});
