import { expect } from 'chai';
import { retrying } from '../src/retrying.js';

/** What a browser says of a part that it could not load: Firefox and Chromium name it, Safari does not. */
const failed = (said: string) => (): Promise<typeof import('../src/bytes.js')> => Promise.reject(new TypeError(said));
const part = new URL('../src/bytes.ts', import.meta.url).href;
const codeOf = (load: () => Promise<unknown>): Promise<unknown> => retrying(load).then(() => 'loaded', ({ code }: { code: unknown }) => code);

describe('a part that is loaded late', () => {
  it('is what was asked for', async () => expect(await retrying(() => Promise.resolve(1))).to.equal(1));
  for (const said of [`error loading dynamically imported module: ${part}`, `Failed to fetch dynamically imported module: ${part}`])
    it(`is asked for once more by another address: ${said.slice(0, 6)}`, async () => {
      const loaded = await retrying(failed(said));
      expect(loaded.joined([new Uint8Array([1]), new Uint8Array([2, 3])], 3)).to.deep.equal(new Uint8Array([1, 2, 3]));
    });
  it('that came the second time is not asked for again', async () => {
    const load = failed(`error loading dynamically imported module: ${part}?once`);
    expect(await retrying(load)).to.equal(await retrying(load));
  });
  it('is told to be missing where its address is not known', async () => expect(await codeOf(failed('Importing a module script failed.'))).to.equal('chunk-failed'));
  it('is told to be missing where it is not there either time', async () => expect(await codeOf(failed(`error: ${part.replace('bytes', 'no-such-part')}`))).to.equal('chunk-failed'));
});
