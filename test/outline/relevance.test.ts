import { expect } from 'chai';
import { relevance, sectionRelevance, itemIdsUnder } from '../../src/outline/relevance.js';
import type { Gate, Outline } from '../../src/outline/outline.js';
import { extendOutline } from '../../src/outline/extend-outline.js';
import { everyKind } from '../support/outlines.js';

const outline: Outline = everyKind;
type Selection = Readonly<Record<string, Gate>>;
const gate = (item: string, level: string, selection: Selection = {}, answers = {}): Gate => relevance(outline, { unit: { level }, answers, selection }, item);
const yes = { 'has-press': { state: 'given', value: true } };

describe('relevance', () => {
  const is = (item: string, level: string, expected: Gate, why: string, selection: Selection = {}, answers = {}) =>
    it(`${item} is ${expected} of a ${level}: ${why}`, () => expect(gate(item, level, selection, answers)).to.equal(expected));

  is('story', 'province', 'asked', 'nothing else is said');
  is('slogan', 'province', 'optional', 'it is only implied');
  is('story', 'base', 'asked', 'its section is');
  is('slogan', 'base', 'optional', 'its section is asked, but it is only implied');
  is('sessions', 'base', 'optional', 'the level says so of all else');
  is('press-form', 'base', 'hidden', 'its section is');
  is('press-form', 'base', 'asked', 'the writer asks for its section', { press: 'asked' });
  is('press-form', 'base', 'optional', 'the writer’s word on the item is nearer than on the section', { press: 'asked', 'press-form': 'optional' });
  is('slogan', 'province', 'asked', 'the writer asks for it itself', { slogan: 'asked' });
  is('story', 'province', 'hidden', 'the writer left its section out', { lead: 'hidden' });
  is('press-plan', 'province', 'hidden', 'its condition is not answered');
  is('press-plan', 'province', 'asked', 'its condition holds', {}, yes);
  is('press-plan', 'province', 'hidden', 'its condition does not hold', {}, { 'has-press': { state: 'given', value: false } });
  is('press-plan', 'province', 'hidden', 'no choice overrules a condition', { 'press-plan': 'asked' });
  is('story', 'nowhere', 'asked', 'an unknown level has no profile');
  is('gone', 'province', 'hidden', 'there is no such item');

  it('lets an implied item be asked by a level, if the level names it', () => {
    const told = extendOutline(outline, { profile: { province: { nodes: { slogan: 'asked', lead: 'asked' } } } });
    expect(relevance(told, { unit: { level: 'province' }, answers: {} }, 'slogan')).to.equal('asked');
  });
});

describe('sectionRelevance', () => {
  const section = (id: string, level: string): Gate => sectionRelevance(outline, { unit: { level }, answers: {} }, id);
  it('is asked when anything in it is', () => expect(section('work', 'province')).to.equal('asked'));
  it('is optional when nothing in it is asked', () => expect(section('work', 'base')).to.equal('optional'));
  it('is hidden when all in it is', () => expect(section('press', 'base')).to.equal('hidden'));
  it('is hidden when there is no such section', () => expect(section('gone', 'base')).to.equal('hidden'));
});

describe('itemIdsUnder', () => {
  it('lists the items of a section and of all inside it', () => {
    expect(itemIdsUnder(outline, 'lead')).to.deep.equal(['story', 'slogan', 'papers']);
    expect(itemIdsUnder(outline, 'meetings')).to.include('people');
    expect(itemIdsUnder(outline, 'gone')).to.deep.equal([]);
  });
});
