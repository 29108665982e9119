import { expect } from 'chai';
import * as fc from 'fast-check';
import { fileNameOf } from '../../src/paper/file-name.js';
import { prompt, reportOf } from './vocabulary.js';

const outline = prompt();
const nameOf = (name: string): string => fileNameOf(outline, reportOf(outline, {}, { unit: { name } }));

describe('The file name', () => {
  const cases = [
    ['Liên đoàn Lao động tỉnh Nghệ An', 'BC-LDLD-tinh-Nghe-An-HD79-2023.docx'],
    ['Liên đoàn lao động thành phố Đà Nẵng', 'BC-LDLD-thanh-pho-Da-Nang-HD79-2023.docx'],
    ['Tổng Liên đoàn Lao động Việt Nam', 'BC-TLD-HD79-2023.docx'],
    ['Công đoàn cơ sở Trường THCS “Trần Phú”', 'BC-CDCS-Truong-THCS-Tran-Phu-HD79-2023.docx'],
    ['CĐCS <script>alert(1)</script> ../../C:\\x', 'BC-CDCS-script-alert-1-script-C-x-HD79-2023.docx'],
  ] as const;
  for (const [name, file] of cases) it(file, () => expect(nameOf(name)).to.equal(file));

  const long = 'Công đoàn cơ sở Công ty trách nhiệm hữu hạn một thành viên Sản xuất Thương mại Dịch vụ Xuất nhập khẩu số ';
  it('tells long names apart that begin alike', () => {
    expect(nameOf(`${long}1`)).to.match(/^BC-CDCS-Cty-TNHH-mot-thanh-vien-.*-[0-9a-z]{6}-HD79-2023\.docx$/).and.not.to.equal(nameOf(`${long}2`));
  });
  it('tells names apart that other letters are lost of', () => expect(nameOf('工会')).to.match(/^BC-don-vi-[0-9a-z]{6}-HD79-2023\.docx$/).and.not.to.equal(nameOf('工联')));
  it('is the same however the letters are composed', () => expect(nameOf('Nghệ An'.normalize('NFD'))).to.equal(nameOf('Nghệ An')));

  it('is safe and short for any name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const file = nameOf(name);
      expect(file).to.match(/^BC-[A-Za-z0-9]+(-[A-Za-z0-9]+)*-HD79-2023\.docx$/);
      expect(file.length).to.be.at.most(80);
    }));
  });
});
