import { expect } from 'chai';
import { UnionReportError } from '../../src/errors.js';
import { defineOutline, defineSection } from '../../src/outline/define-outline.js';
import { outlineIndex } from '../../src/outline/outline-index.js';
import { partOf, sectionNumber } from '../../src/outline/numbering.js';
import type { Outline } from '../../src/outline/outline.js';
import { bigOutline, everyKind } from '../support/outlines.js';

describe('defineOutline', () => {
  it('gives back what it was given', () => {
    const outline = bigOutline(20);
    expect(defineOutline(outline)).to.equal(outline);
  });
  it('throws at a broken rule, with its place', () => {
    const outline: Outline = { ...bigOutline(2), sections: [{ id: 'a', title: 'A' }, { id: 'a', title: 'B' }] };
    expect(() => defineOutline(outline)).to.throw(UnionReportError, /"a" is taken/).with.include({ code: 'outline-invalid', path: 'sections[1].id' });
  });
  it('takes sections from files of their own', () => expect(defineSection({ id: 'a', title: 'A' })).to.deep.equal({ id: 'a', title: 'A' }));
});

describe('sectionNumber', () => {
  const { sections } = outlineIndex(everyKind);
  const says = (id: string, number: string) =>
    it(`says ${number} of ${id}`, () => {
      const place = sections.get(id);
      expect(place && sectionNumber(place)).to.equal(number);
      expect(place && partOf(place).section.number).to.equal(number.split('.')[0]);
    });
  says('lead', 'I');
  says('networks', 'II.3');
  says('direct', 'II.1');
});
