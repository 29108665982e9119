import { expect } from 'chai';
import { UnionReportError } from '../../src/errors.js';
import { extendOutline, type OutlineConfig } from '../../src/outline/extend-outline.js';
import { relevance } from '../../src/outline/relevance.js';
import type { Gate, Outline } from '../../src/outline/outline.js';
import { dueOf, recipientOf } from '../../src/report/recipients.js';
import { everyKind } from '../support/outlines.js';

const extended = (config: OutlineConfig) => extendOutline(everyKind, config);
const gate = (config: OutlineConfig, item: string, level: string): Gate => relevance(extended(config), { unit: { level }, answers: {} }, item);

describe('extendOutline', () => {
  it('leaves the outline as it was', () => {
    const before = structuredClone(everyKind);
    extended({ rows: [], profile: { base: { otherwise: 'hidden' } }, due: '2024-01-01', contact: { name: 'A' }, recipients: [] });
    expect(everyKind).to.deep.equal(before);
  });
  it('adds nothing for nothing', () => expect(extended({})).to.deep.equal(everyKind));
  it('keeps the type of the answers', () => {
    const id: 'every-kind' = extended({}).id;
    expect(id).to.equal('every-kind');
  });

  it('takes the host’s rows in place of its own', () =>
    expect(extended({ rows: [{ id: 'x', title: 'X', measure: 'yes-no' }] }).rows).to.deep.equal([{ id: 'x', title: 'X', measure: 'yes-no' }]));
  it('asks the host’s recipients before its own', () => {
    const recipients = [{ levels: ['base'], to: { name: 'LĐLĐ tỉnh' } }];
    expect(recipientOf(extended({ recipients }), { name: 'A', level: 'base', superior: 'B' }).lines).to.deep.equal(['LĐLĐ tỉnh']);
    expect(recipientOf(extended({ recipients }), { name: 'A', level: 'district', superior: 'B' }).lines).to.deep.equal(['B']);
  });
  it('takes one day for all levels, or one for each that is named', () => {
    expect(['province', 'base'].map((level) => dueOf(extended({ due: '2023-06-15' }), level))).to.deep.equal(['2023-06-15', '2023-06-15']);
    expect(['province', 'base'].map((level) => dueOf(extended({ due: { base: '2023-05-10' } }), level))).to.deep.equal(['2023-05-30', '2023-05-10']);
  });
  it('lays a profile over its own, node by node', () => {
    expect(gate({}, 'story', 'base')).to.equal('asked');
    expect(gate({ profile: { base: { nodes: { story: 'hidden' } } } }, 'story', 'base')).to.equal('hidden');
    expect(gate({ profile: { base: { nodes: { story: 'hidden' } } } }, 'papers', 'base')).to.equal('asked');
    expect(gate({ profile: { base: { otherwise: 'hidden' } } }, 'sessions', 'base')).to.equal('hidden');
    expect(gate({ profile: { province: { nodes: { networks: 'optional' } } } }, 'pages', 'province')).to.equal('optional');
  });
  it('takes a contact', () => expect((extended({ contact: { name: 'Bà A' } }) as Outline).contact).to.deep.equal({ name: 'Bà A' }));

  const throws = (what: string, config: OutlineConfig, path: string) =>
    it(`throws at ${what}`, () => expect(() => extended(config)).to.throw(UnionReportError).with.property('path', path));
  throws('a profile for an unknown level', { profile: { tinh: {} } }, 'profile.tinh');
  throws('a profile for an unknown item', { profile: { base: { nodes: { storey: 'asked' } } } }, 'levels[2].profile.nodes');
  throws('a day for an unknown level', { due: { tinh: '2023-01-01' } }, 'dueByLevel');
  throws('a recipient of an unknown level', { recipients: [{ levels: ['tinh'], to: 'superior' }] }, 'recipients[0].levels');
  throws('a row for an unknown level', { rows: [{ id: 'a', title: 'A', measure: 'count', levels: ['tinh'] }] }, 'rows[0].levels');
});
