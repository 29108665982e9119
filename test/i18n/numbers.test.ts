import { expect } from 'chai';
import fc from 'fast-check';
import { formatNumber, parseNumber } from '../../src/i18n/numbers.js';

describe('formatNumber', () => {
  const writes = (value: number, text: string, decimals?: number) =>
    it(`${String(value)} → ${text}`, () => expect(formatNumber(value, decimals === undefined ? {} : { decimals })).to.equal(text));
  writes(0, '0');
  writes(-0, '0');
  writes(999, '999');
  writes(1234, '1.234');
  writes(1234567, '1.234.567');
  writes(-52000, '-52.000');
  writes(12.5, '12,5');
  writes(1234.567, '1.234,567');
  writes(0.0000001, '0,0000001');
  writes(29.6053, '29,6', 1);
  writes(100, '100', 1);
  writes(999.96, '1.000', 1);
  writes(-0.04, '0', 1);
});

describe('parseNumber', () => {
  const reads = (text: string, value: number, tidy: string) => it(`${text} → ${tidy}`, () => expect(parseNumber(text)).to.deep.equal({ value, text: tidy }));
  const refuses = (text: string, reason: string) => it(`${text || 'nothing'} → ${reason}`, () => expect(parseNumber(text)).to.deep.equal({ reason }));
  reads('1234567', 1234567, '1.234.567');
  reads('1.234.567', 1234567, '1.234.567');
  reads('1 234 567', 1234567, '1.234.567');
  reads('1\u00a0234\u202f567', 1234567, '1.234.567');
  reads('1.234', 1234, '1.234');
  reads('12,5', 12.5, '12,5');
  reads('1.234,5', 1234.5, '1.234,5');
  reads('12345,678', 12345.678, '12.345,678');
  reads('0,125', 0.125, '0,125');
  reads('06', 6, '06');
  reads('00', 0, '00');
  reads('0', 0, '0');
  reads('-0', 0, '-0');
  reads('-1234', -1234, '-1.234');
  reads('−5', -5, '-5');
  reads('1,234,567', 1234567, '1.234.567');
  reads('1,234.56', 1234.56, '1.234,56');
  reads('9007199254740991', 9007199254740991, '9.007.199.254.740.991');
  refuses('1,234', 'ambiguous-separator');
  refuses('12,000', 'ambiguous-separator');
  refuses('1.5', 'ambiguous-separator');
  refuses('1.23.456', 'ambiguous-separator');
  refuses('0.500', 'ambiguous-separator');
  refuses('12,34,5', 'ambiguous-separator');
  refuses('9007199254740993', 'beyond-safe');
  refuses('1'.repeat(400), 'beyond-safe');
  refuses('', 'not-a-number');
  refuses('1 23', 'not-a-number');
  refuses('1.', 'not-a-number');
  refuses('- 5', 'not-a-number');
  refuses('5%', 'not-a-number');
  refuses('mười', 'not-a-number');
  refuses('1e5', 'not-a-number');
  refuses('١٢', 'not-a-number');

  it('reads back whatever formatNumber wrote', () =>
    fc.assert(fc.property(fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100)), (value) => {
      const read = parseNumber(formatNumber(value));
      // Three decimals after a short number are what nobody can tell from thousands.
      if ('reason' in read) expect(formatNumber(value)).to.match(/^-?\d{1,3},\d{3}$/);
      else expect(read.value).to.equal(value + 0);
    })));
  it('reads its own tidy text as the same', () =>
    fc.assert(fc.property(fc.stringMatching(/^[-−]?\d{1,4}([.,  ]\d{1,4}){0,3}$/), (text) => {
      const read = parseNumber(text);
      if ('value' in read) expect(parseNumber(read.text)).to.deep.equal(read);
    }), { numRuns: 2000 }));
});
