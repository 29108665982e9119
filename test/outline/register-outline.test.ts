import { expect } from 'chai';
import { awaitOutline, registeredOutline, registerOutline } from '../../src/outline/register-outline.js';
import type { Outline } from '../../src/outline/outline.js';
import { bigOutline } from '../support/outlines.js';

let count = 0;
/** An outline that no other test has registered. */
const fresh = (): Outline => ({ ...bigOutline(1), id: `fresh-${String(++count)}` });

describe('registerOutline', () => {
  it('makes an outline known by its id', () => {
    const outline = fresh();
    expect(registeredOutline(outline.id)).to.equal(undefined);
    registerOutline(outline);
    expect(registeredOutline(outline.id)).to.equal(outline);
  });
  it('replaces an older one of the same id', () => {
    const outline = fresh();
    const newer = { ...outline, version: 2 };
    registerOutline(outline);
    registerOutline(newer);
    expect(registeredOutline(outline.id)).to.equal(newer);
  });
});

describe('awaitOutline', () => {
  const heard: Outline[] = [];
  const hear = (outline: Outline): void => void heard.push(outline);
  beforeEach(() => void heard.splice(0));

  it('tells at once of one that is registered', () => {
    const outline = fresh();
    registerOutline(outline);
    awaitOutline(outline.id, hear);
    expect(heard).to.deep.equal([outline]);
  });
  it('tells of one that comes later, once', () => {
    const outline = fresh();
    awaitOutline(outline.id, hear);
    expect(heard).to.deep.equal([]);
    registerOutline(outline);
    registerOutline(outline);
    expect(heard).to.deep.equal([outline]);
  });
  it('tells nobody who has stopped waiting', () => {
    const outline = fresh();
    awaitOutline(outline.id, hear)();
    registerOutline(outline);
    expect(heard).to.deep.equal([]);
  });
});
