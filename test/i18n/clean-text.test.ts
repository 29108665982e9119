import { expect } from 'chai';
import fc from 'fast-check';
import { cleanText, oneLine } from '../../src/i18n/clean-text.js';

/** Any UTF-16, halves of surrogate pairs included. */
const anything = fc.array(fc.oneof(fc.nat(0xffff), fc.constantFrom(0x0d, 0x0a, 0x200b, 0x200d, 0xfeff, 0x1b, 0x301, 0xd83d, 0xde00))).map((codes) => String.fromCharCode(...codes));

describe('cleanText', () => {
  const cleans = (what: string, dirty: string, clean: string) => it(what, () => expect(cleanText(dirty)).to.equal(clean));
  cleans('composes letters and their marks', 'Vi\u0065\u0323\u0302t', 'Việt');
  cleans('keeps either way of placing tones', 'hoà hòa', 'hoà hòa');
  cleans('ends lines with a line feed', 'a\r\nb\rc\u2028d\u2029e\vf\fg', 'a\nb\nc\nd\ne\nf\ng');
  cleans('drops what input methods leave behind', 'c\u200aô\u200bn\u200cg\ufeff', 'công');
  cleans('drops them between a letter and its mark', 'e\u200b\u0301', 'é');
  cleans('keeps spaces, also no-break ones', 'a \u00a0b\tc', 'a \u00a0b\tc');
  cleans('drops control characters', 'a\0b\x1b[0mc\x7f\x85d', 'ab[0mc\nd');
  cleans('drops a joiner between letters', 'a\u200db', 'ab');
  cleans('keeps the joiner of a family', '👩\u200d👩\u200d👧', '👩\u200d👩\u200d👧');
  cleans('keeps joiners after a skin colour and a variation', '👍🏽\u200d🔥 ❤\ufe0f\u200d🔥', '👍🏽\u200d🔥 ❤\ufe0f\u200d🔥');
  cleans('puts a sign where half a character is', 'a\ud83db\udc00', 'a\ufffdb\ufffd');
  cleans('sees the half after any character', '\uf900\udc00', '\u8c48\ufffd');
  cleans('leaves markup alone', '<script>alert(1)</script>', '<script>alert(1)</script>');

  it('is done at once', () => fc.assert(fc.property(anything, (text) => void expect(cleanText(cleanText(text))).to.equal(cleanText(text)))));
  it('leaves a megabyte usable', () => expect(cleanText('- Đã tổ chức 1.234 cuộc\r\n'.repeat(40_000))).to.have.length(40_000 * 24));
  it('makes one line of many', () => expect(oneLine('  a\r\n\t b\u00a0 c ')).to.equal('a b c'));
});
