import { expect } from 'chai';
import { findOutline, hd79Tld2023, outlines } from '../../schema/index.js';
import type { Item } from '../../src/outline/items.js';
import { outlineIndex } from '../../src/outline/outline-index.js';
import { outlineProblems } from '../../src/outline/outline-problems.js';
import { relevance } from '../../src/outline/relevance.js';

const places = [...outlineIndex(hd79Tld2023).items.values()];
const items = places.map(({ item }) => item);
const sections = [...outlineIndex(hd79Tld2023).sections.values()].map(({ section }) => section);
const explicit = (item: Item): boolean => item.asked !== 'implied';
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const asked = (level: string, answers = {}): string[] =>
  ids(items.filter(({ id }) => relevance(hd79Tld2023, { unit: { level }, answers }, id) === 'asked'));
const gate = (level: string, id: string, answers = {}): string => relevance(hd79Tld2023, { unit: { level }, answers }, id);

describe('the outline of guideline 79/HD-TLĐ', () => {
  it('breaks no rule of outlines', () => expect(outlineProblems(hd79Tld2023)).to.deep.equal([]));

  it('is found in the catalogue by its id, and nothing else is', () => {
    expect(outlines).to.deep.equal([hd79Tld2023]);
    expect(findOutline('hd79-tld-2023')).to.equal(hd79Tld2023);
    expect(findOutline('hd80')).to.equal(undefined);
  });

  it('asks for exactly 22 figures: 10 counts, and a matrix of 4 platforms in 3 bands', () => {
    expect(ids(items.filter((item) => item.kind === 'count' && explicit(item)))).to.deep.equal([
      'press-products', 'site-products',
      'direct-sessions', 'direct-workplaces', 'direct-members', 'direct-feedback', 'loudspeaker-unions', 'communicators-total',
      'leaders-following', 'officers-total',
    ]);
    const matrices = items.filter((item) => item.kind === 'matrix');
    expect(matrices.map((item) => [item.id, explicit(item), item.other, item.rows.length])).to.deep.equal([['social-pages', true, true, 4]]);
    expect(hd79Tld2023.bands).to.have.length(3);
    expect(items.filter((item) => item.kind === 'ratio' && explicit(item))).to.deep.equal([]);
  });

  it('gives every prompt and every heading without prompts a narrative', () => {
    const leaves = sections.filter((section) => !section.sections);
    expect(leaves).to.have.length(32 + 3);
    expect(ids(leaves.filter((section) => !section.items?.some((item) => item.kind === 'narrative')))).to.deep.equal([]);
    expect(ids(sections.filter((section) => section.sections && section.items))).to.deep.equal([]);
  });

  it('has a table for each list that the outline speaks of', () =>
    expect(ids(items.filter((item) => item.kind === 'table' || item.kind === 'targets'))).to.deep.equal([
      'documents-top-list', 'documents-middle-list', 'documents-base-list', 'press-agreements', 'press-awards', 'direct-log', 'campaign-list',
      'media-product-list', 'production-list', 'training-courses', 'handbook-list', 'equipment-list', 'targets-list',
    ]));

  it('brings no targets of its own: the official list is not known', () => expect(hd79Tld2023).to.not.have.property('rows'));

  it('has one condition, on press planning', () => {
    expect(places.filter(({ item }) => item.when).map(({ item }) => [item.id, item.when])).to.deep.equal([
      ['press-planning-text', { item: 'press-planning-applies', is: true }],
    ]);
    expect(sections.filter((section) => section.when)).to.deep.equal([]);
    expect(gate('province', 'press-planning-text')).to.equal('hidden');
    expect(gate('province', 'press-planning-text', { 'press-planning-applies': { state: 'given', value: true } })).to.equal('asked');
    expect(gate('province', 'press-planning-text', { 'press-planning-applies': { state: 'given', value: false } })).to.equal('hidden');
  });

  it('asks for the rules on press statements once, and refers to it once', () =>
    expect(sections.filter((section) => section.seeAlso).map(({ id, seeAlso }) => [id, seeAlso])).to.deep.equal([['press-cooperation', ['press-statements']]]));

  it('takes the wishes of the guideline as optional, marked as beyond the outline', () => {
    const beyond = sections.filter((section) => section.origin === 'beyond');
    expect(ids(beyond)).to.deep.equal(['press-capacity', 'information-needs', 'causes']);
    for (const section of beyond) expect(section.items?.every((item) => !explicit(item)), section.id).to.equal(true);
  });

  it('states every count and ratio in a phrase that holds its figure once, without a full stop or a capital', () => {
    for (const item of items)
      if (item.kind === 'count' || item.kind === 'ratio') {
        expect(item.print.split('{n}'), item.id).to.have.length(2);
        expect(item.print, item.id).to.match(/^(\{n\}|\p{Ll}).*[^.\s]$/u);
        for (const part of item.kind === 'count' ? (item.parts ?? []) : []) expect(part.print.split('{n}'), `${item.id} ${part.id}`).to.have.length(2);
      }
  });

  it('asks a grassroots union about ten questions, and none about other bands', () => {
    const questions = asked('grassroots');
    console.log(`      a grassroots union is asked ${String(questions.length)} of ${String(items.length)}, a province ${String(asked('province').length)}`);
    expect(questions.length).to.be.within(8, 14);
    for (const id of ['documents-top-text', 'documents-middle-list', 'press-planning-applies', 'press-capacity-text', 'direct-workplaces', 'direct-unions'])
      expect(gate('grassroots', id), id).to.equal('hidden');
    expect(gate('grassroots', 'training-text')).to.equal('optional');
  });

  it('asks an intermediate union for its own band and the one below', () => {
    expect(gate('intermediate', 'documents-top-text')).to.equal('hidden');
    expect(gate('intermediate', 'documents-middle-text')).to.equal('asked');
    expect(gate('intermediate', 'documents-base-text')).to.equal('asked');
    expect(hd79Tld2023.levels.find(({ id }) => id === 'intermediate')?.bands).to.deep.equal(['middle', 'base']);
  });

  it('asks everything explicit of a province, an industry union and a corporation union, and demands nothing of those with assigned tasks', () => {
    const everything = ids(items.filter((item) => explicit(item) && !item.when));
    for (const level of ['province', 'industry', 'corporation']) expect(asked(level), level).to.deep.equal(everything);
    for (const level of ['department', 'union-press']) expect(asked(level), level).to.deep.equal([]);
  });

  it('has a recipient for every level, and its direct superior where the guideline names none', () => {
    const recipient = (level: string): unknown =>
      hd79Tld2023.recipients.find((rule) => !('levels' in rule) || (rule.levels as readonly string[]).includes(level))?.to;
    for (const level of ['province', 'industry', 'corporation'])
      expect(recipient(level)).to.deep.equal({ name: 'Tổng Liên đoàn Lao động Việt Nam', through: 'Ban Tuyên giáo' });
    expect(recipient('intermediate')).to.equal('superior');
    expect(recipient('grassroots')).to.equal('superior');
    expect(hd79Tld2023.dueFor).to.not.include.members(['intermediate', 'grassroots']);
  });
});
