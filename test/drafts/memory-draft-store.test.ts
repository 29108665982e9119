import { expect } from 'chai';
import { createMemoryDraftStore } from '../../src/drafts/memory-draft-store.js';
import { draftStoreConformance } from './conformance.suite.js';
import { clock } from './office.js';

draftStoreConformance('memory', (options) => Promise.resolve(createMemoryDraftStore({ now: clock(), ...options })));

describe('a memory draft store', () => {
  it('says that it keeps nothing, and why', () => {
    const { kept, reason } = createMemoryDraftStore({ reason: 'missing' });
    expect([kept, reason]).to.deep.equal([false, 'missing']);
  });
  it('has no reason where the host chose it', () => expect(createMemoryDraftStore().reason).to.equal(undefined));
});
