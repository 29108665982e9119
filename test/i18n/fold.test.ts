import { expect } from 'chai';
import fc from 'fast-check';
import { compareVietnamese, fold, foldUnitName } from '../../src/i18n/fold.js';

describe('fold', () => {
  const folds = (text: string, folded: string) => it(`${text} → ${folded}`, () => expect(fold(text)).to.equal(folded));
  folds('Đà Nẵng', 'da nang');
  folds('  Thừa\u00a0Thiên  Huế ', 'thua thien hue');
  folds('ĐẶNG Ươn', 'dang uon');
  it('is done at once', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(fold(fold(text))).to.equal(fold(text)))));
  it('does not care how letters are composed', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(fold(text.normalize('NFD'))).to.equal(fold(text.normalize('NFC'))))));
});

describe('foldUnitName', () => {
  const same = (a: string, b: string) => it(`${a} is ${b}`, () => expect(foldUnitName(a)).to.equal(foldUnitName(b)));
  same('LĐLĐ tỉnh Nghệ An', 'Liên đoàn Lao động tỉnh Nghệ An');
  same('LĐLĐ TP.HCM', 'liên đoàn lao động thành phố Hồ Chí Minh');
  same('CĐCS Trường Tiểu học Trần Phú', 'Công đoàn cơ sở Trường tiểu học Trần Phú');
  same('CĐ các KCN', 'Công đoàn các khu công nghiệp');
});

describe('compareVietnamese', () => {
  it('puts names in the order of the alphabet', () => {
    const names = ['An Giang', 'Ăn', 'Ân', 'Bà Rịa', 'Bạc Liêu', 'Bắc Kạn', 'Dầu khí', 'Đà Nẵng', 'Đắk Lắk', 'Điện Biên', 'Hoà Bình', 'Thừa Thiên Huế', 'Tiền Giang'];
    expect([...names].reverse().sort(compareVietnamese)).to.deep.equal(names);
  });
  it('counts numbers by size', () => expect(['Tổ 10', 'Tổ 2'].sort(compareVietnamese)).to.deep.equal(['Tổ 2', 'Tổ 10']));
});
