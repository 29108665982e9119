import { expect } from 'chai';
import { holdBack, whenIdle } from '../../../src/elements/base/when-idle.js';

const aMoment = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What happened, in order: each name when its work is over. */
async function orderOf(works: Readonly<Record<string, Promise<unknown>>>): Promise<readonly string[]> {
  const order: string[] = [];
  await Promise.allSettled(Object.entries(works).map(([name, work]) => work.catch(() => undefined).then(() => order.push(name))));
  return order;
}

describe('What is loaded for later', () => {
  it('comes after what somebody waits for', async () => {
    const units = holdBack(aMoment(80));
    expect(await orderOf({ later: whenIdle(), units })).to.deep.equal(['units', 'later']);
  });

  it('comes after what somebody began to wait for in the meantime', async () => {
    const outline = holdBack(aMoment(40));
    const later = whenIdle();
    const units = outline.then(() => holdBack(aMoment(60)));
    expect(await orderOf({ later, outline, units })).to.deep.equal(['outline', 'units', 'later']);
  });

  it('comes where that fails, too', async () => {
    const units = holdBack(aMoment(20).then(() => Promise.reject(new Error('no network'))));
    expect(await orderOf({ later: whenIdle(), units })).to.deep.equal(['units', 'later']);
  });
});
