import { expect } from 'chai';
import * as fc from 'fast-check';
import { hd79Tld2023 } from '../../schema/index.js';
import type { Outline } from '../../src/outline/outline.js';
import { parseOutline, parseOutlineConfig } from '../../src/outline/parse-outline.js';
import { bigOutline, everyKind } from '../support/outlines.js';

const copy = (outline: Outline): Outline => JSON.parse(JSON.stringify(outline)) as Outline;
/** The outline of every kind with something set at a path, as `set('sections.0.id', 'x')`. */
function set(path: string, value: unknown): unknown {
  const outline: unknown = copy(everyKind);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce((at, key) => (at as Record<string, unknown>)[key], outline) as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return outline;
}

describe('parseOutline', () => {
  for (const outline of [everyKind, hd79Tld2023, bigOutline(100)] as Outline[])
    it(`takes ${outline.id} from its JSON, unchanged`, () => expect(parseOutline(copy(outline))).to.deep.equal({ status: 'complete', outline: copy(outline) }));
  it('passes over the key by which editors find the schema', () =>
    expect(parseOutline({ $schema: './outline.schema.json', ...copy(everyKind) })).to.deep.equal({ status: 'complete', outline: copy(everyKind) }));

  describe('names the culprit', () => {
    const names = (what: string, value: unknown, path: string, message: RegExp) =>
      it(what, () => {
        const parsed = parseOutline(value);
        if (parsed.status !== 'failed') throw new Error('taken');
        expect(parsed.problems[0]).to.have.property('path', path);
        expect(parsed.problems[0]?.message).to.match(message);
      });
    names('a duplicate id', set('sections.2.items.0.id', 'story'), 'sections[2].items[0].id', /"story" is taken by sections\[0\]\.items\[0\]\.id/);
    names('an unknown kind', set('sections.0.items.0.kind', 'narative'), 'sections[0].items[0].kind', /not a kind/);
    names('a misspelt key', set('sections.0.items.0.hnit', ''), 'sections[0].items[0].hnit', /"hnit" is not a key/);
    names('a key of another kind', set('sections.0.items.0.unit', 'người'), 'sections[0].items[0].unit', /not a key/);
    names('a key that is missing', set('sections.0.title', undefined), 'sections[0].title', /./);
    names('a text that is none', set('subject', 5), 'subject', /is not a string/);
    names('a missing text', set('subject', undefined), 'subject', /is missing/);
    names('an id that is none', set('sections.0.id', 'Phần 1'), 'sections[0].id', /does not have the form/);
    names('a word that is none of a few', set('sections.0.items.1.asked', 'maybe'), 'sections[0].items[1].asked', /one of "explicit", "implied"/);
    names('a version of zero', set('version', 0), 'version', /too_small/);
    names('a date that is none', set('dueBefore', '30/5/2023'), 'dueBefore', /form/);
    names('a condition on what comes later', set('sections.0.items.0.when', { item: 'has-press', is: true }), 'sections[0].items[0].when', /not an item before/);
    names('a condition on an answer that is not offered', set('sections.1.sections.1.items.2.when', { item: 'press-form', is: 'radio' }), 'sections[1].sections[1].items[2].when', /no answer "radio"/);
    names('a reference to nowhere', set('sections.1.sections.2.seeAlso', ['nowhere']), 'sections[1].sections[2].seeAlso', /not a section/);
    names('a row of an unknown level', set('rows.0.levels', ['tinh']), 'rows[0].levels', /not a level/);
    names('two rows of one id', set('rows.1.id', 'plans'), 'rows[1].id', /taken/);
    names('a reserved row of a matrix', set('sections.1.sections.2.items.0.rows.0.id', 'total'), 'sections[1].sections[2].items[0].rows', /reserved/);
    names('a list', [], '', /not an object/);
    names('nothing', undefined, '', /missing/);
    names('a text', '{}', '', /not an object/);
  });

  describe('never throws', () => {
    it('at anything', () => fc.assert(fc.property(fc.anything(), (value) => void parseOutline(value))));
    it('at anything in an outline', () => {
      const paths = fc.constantFrom('sections', 'sections.0', 'sections.0.items', 'sections.0.items.2.columns', 'levels.0', 'bands', 'period', 'history', 'rows', 'recipients.0.to');
      fc.assert(fc.property(paths, fc.anything(), (path, value) => void parseOutline(set(path, value))), { numRuns: 300 });
    });
    it('at sections without end', () => {
      let deep: unknown = { id: 'x', title: 'X' };
      for (let i = 0; i < 100_000; i++) deep = { id: 'x', title: 'X', sections: [deep] };
      expect(parseOutline(set('sections', [deep]))).to.have.property('status', 'failed');
    });
    it('at sections in a circle', () => {
      const circle: Record<string, unknown> = { id: 'x', title: 'X' };
      circle['sections'] = [circle, circle];
      expect(parseOutline(set('sections', [circle]))).to.have.property('status', 'failed');
    });
    it('at keys of the language itself', () => {
      const odd = JSON.parse(JSON.stringify(everyKind).replace('"sections":', '"__proto__":{"version":1},"sections":')) as unknown;
      expect(parseOutline(odd)).to.have.property('status', 'failed');
    });
  });
});

describe('parseOutlineConfig', () => {
  const row = { id: 'a', title: 'Chỉ tiêu', measure: 'count', target: 4 };
  it('takes all that a host may add', () => {
    const config = {
      rows: [row], profile: { base: { otherwise: 'hidden', nodes: { story: 'asked' } } }, recipients: [{ to: { name: 'LĐLĐ tỉnh' }, email: 'a@b.vn' }],
      due: { base: '2023-05-10' }, contact: { name: 'Bà A', phone: '0900' }, directory: { units: [] },
    };
    expect(parseOutlineConfig(config)).to.deep.equal({ status: 'complete', config });
  });
  it('takes nothing', () => expect(parseOutlineConfig({})).to.deep.equal({ status: 'complete', config: {} }));
  const refuses = (what: string, config: unknown, path: string) =>
    it(`names ${what}`, () => expect(parseOutlineConfig(config)).to.have.nested.property('problems[0].path', path));
  refuses('a misspelt key', { row: [] }, 'row');
  refuses('a row without a title', { rows: [{ ...row, title: undefined }] }, 'rows[0].title');
  refuses('an unknown measure', { rows: [{ ...row, measure: 'percent' }] }, 'rows[0].measure');
  refuses('a list', [], '');
});
