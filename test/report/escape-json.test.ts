import { expect } from 'chai';
import * as fc from 'fast-check';
import { escapeJson } from '../../src/report/escape-json.js';

describe('escapeJson', () => {
  const posts = (value: unknown, text: string) => it(`posts ${text}`, () => expect(escapeJson(JSON.stringify(value))).to.equal(text));

  posts('<b>', '"\\u003cb>"');
  posts('a & b', '"a \\u0026 b"');
  posts('\u2028\u2029', '"\\u2028\\u2029"');
  posts({ '<': '\\<' }, '{"\\u003c":"\\\\\\u003c"}');

  it('is read back as the same value', () => {
    fc.assert(fc.property(fc.jsonValue({ stringUnit: fc.constantFrom('<', '&', '\\', '"', '\u2028', 'ệ', '👍') }), (value) => {
      const json = escapeJson(JSON.stringify(value));
      expect(JSON.parse(json)).to.deep.equal(JSON.parse(JSON.stringify(value)));
      expect(json).not.to.match(/[<&\u2028\u2029]/);
    }));
  });
});
