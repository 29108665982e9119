import { expect } from 'chai';
import type { DocumentDetails, ReportingUnit } from '../../src/report/union-report.js';
import { nd30 } from '../../src/paper/nd30.js';
import { paper, prompt, said } from './vocabulary.js';

const outline = prompt();
const head = (unit: Partial<ReportingUnit> = {}, document: DocumentDetails = {}, updatedAt = '2023-05-26T02:00:00.000Z') =>
  paper(outline, {}, {}, { document, updatedAt, unit: { name: 'Liên đoàn Lao động tỉnh Nghệ An', level: 'province', superior: 'Tổng Liên đoàn Lao động Việt Nam', place: 'Nghệ An', ...unit } }).letterhead;
const lines = (runs: readonly { readonly text: string }[]): string[] => runs.map(({ text }) => text);

describe('The letterhead', () => {
  it('has both names in capitals, broken where words belong apart', () => {
    const { superior, issuer } = head();
    expect([lines(superior), lines(issuer.lines)]).to.deep.equal([['TỔNG LIÊN ĐOÀN', 'LAO ĐỘNG VIỆT NAM'], ['LIÊN ĐOÀN LAO ĐỘNG', 'TỈNH NGHỆ AN']]);
  });

  it('has nobody above who stands highest', () => expect(head({ level: 'tld', name: 'Tổng Liên đoàn Lao động Việt Nam', superior: '' }).superior).to.deep.equal([]));

  it('takes the officer’s own lines', () => {
    const { superior, issuer } = head({}, { superior: 'lđlđ thành phố Huế', issuer: 'cđcs trường Đống Đa' });
    expect([lines(superior), lines(issuer.lines)]).to.deep.equal([['LĐLĐ THÀNH PHỐ HUẾ'], ['CĐCS TRƯỜNG ĐỐNG ĐA']]);
  });

  it('sets long names smaller', () => {
    const name = 'Công đoàn cơ sở Công ty trách nhiệm hữu hạn một thành viên Xuất nhập khẩu và Đầu tư Phát triển Hạ tầng';
    expect(head({ name }).issuerSize).to.equal(12);
    expect(lines(head({ name }).issuer.lines).join(' ')).to.equal(name.toLocaleUpperCase('vi'));
  });

  it('rules a third to a half of a line under the issuer, and the whole motto', () => {
    const { issuer, motto } = head();
    expect(issuer.rule).to.be.within(52 / 3, 52 / 2);
    expect(motto.rule).to.be.closeTo(60, 1.5);
  });

  const numbers: readonly (readonly [string, Partial<ReportingUnit>, DocumentDetails, string])[] = [
    ['leaves room for what is not known', {}, {}, 'Số: ______/BC-LĐLĐ'],
    ['gives small numbers their zero', {}, { number: '7' }, 'Số: 07/BC-LĐLĐ'],
    ['prints a number as it is', {}, { number: '12a', symbol: 'BC-TG' }, 'Số: 12a/BC-TG'],
    ['takes the symbol of the unit', { symbolSuffix: 'CĐGD' }, {}, 'Số: ______/BC-CĐGD'],
    ['knows a grassroots union by its name', { name: 'CĐCS Trường A' }, {}, 'Số: ______/BC-CĐCS'],
    ['knows a grassroots union by its level', { name: 'Công đoàn Trường A', level: 'base' }, {}, 'Số: ______/BC-CĐCS'],
    ['knows the confederation', { name: 'Tổng Liên đoàn Lao động Việt Nam' }, {}, 'Số: ______/BC-TLĐ'],
    ['leaves room for a symbol that nobody can guess', { name: 'Báo Lao Động' }, {}, 'Số: ______/BC-______'],
  ];
  for (const [what, unit, document, text] of numbers) it(`${what}: ${text}`, () => expect(said(head(unit, document).number)).to.equal(text));

  const dates: readonly (readonly [string, DocumentDetails, string, string])[] = [
    ['gives days and early months their zero', { date: '2023-02-05' }, '', 'Nghệ An, ngày 05 tháng 02 năm 2023'],
    ['gives later months none', { date: '2023-05-26' }, '', 'Nghệ An, ngày 26 tháng 5 năm 2023'],
    ['leaves room, but for the year of the last change', {}, '2023-05-26T02:00:00.000Z', 'Nghệ An, ngày_____ tháng_____ năm 2023'],
    ['knows that the new year begins earlier in Việt Nam', {}, '2023-12-31T18:00:00.000Z', 'Nghệ An, ngày_____ tháng_____ năm 2024'],
    ['leaves room for a place', { place: '', date: '2023-05-26' }, '', `${'_'.repeat(18)}, ngày 26 tháng 5 năm 2023`],
  ];
  for (const [what, document, updatedAt, text] of dates)
    it(`${what}: ${text}`, () => expect(said(head(document.place === '' ? { place: '' } : {}, document, updatedAt || undefined).placeDate).replace(/ _/g, '_')).to.equal(text));
});

describe('The subject', () => {
  const subject = (text: string): string[] => lines(paper(outline, {}, {}, { document: { subject: text } }).subject.lines);
  it('is broken where a reader would breathe', () => {
    expect(subject('Kết quả triển khai Chương trình số 01/CTr-BCH ngày 26/8/2020 của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam về “Đẩy mạnh công tác truyền thông Công đoàn Việt Nam đến năm 2023”')).to.deep.equal([
      'Kết quả triển khai Chương trình số 01/CTr-BCH ngày 26/8/2020', 'của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam về', '“Đẩy mạnh công tác truyền thông Công đoàn Việt Nam đến năm 2023”',
    ]);
  });
  it('loses no word, however long', () => {
    const long = Array.from({ length: 300 }, (_, i) => `từ${String(i)}`).join(' ');
    expect(subject(long).join(' ')).to.equal(long);
    expect(subject('x'.repeat(500)).join(' ')).to.equal('x'.repeat(500));
  });
});

describe('nd30', () => {
  it('stays inside every range of the decree', () => {
    for (const { page, letterhead, title, body, signature, pageNumber } of [nd30('large'), nd30('small')]) {
      expect([page.top, page.bottom].every((mm) => mm >= 20 && mm <= 25) && page.left >= 30 && page.left <= 35 && page.right >= 15 && page.right <= 20).to.equal(true);
      for (const size of [letterhead.issuer, letterhead.many, letterhead.nation]) expect(size).to.be.within(12, 13);
      for (const size of [letterhead.motto, letterhead.placeDate, title.size, title.subject, body.size, signature.size, pageNumber.size]) expect(size).to.be.within(13, 14);
      expect([letterhead.number, signature.distribution, signature.copies, body.firstLine]).to.deep.equal([13, 12, 11, 10]);
      expect(body.line).to.be.within(1, 1.5);
      expect(Math.max(body.before, body.after)).to.be.at.least(6);
      expect(signature.lines).to.be.at.least(5);
    }
  });
  it('lets the sizes of a letterhead rise and fall together', () => {
    for (const [sizes, expected] of [['large', [13, 14, 14]], ['small', [12, 13, 13]]] as const) {
      const { nation, motto, placeDate } = nd30(sizes).letterhead;
      expect([nation, motto, placeDate]).to.deep.equal(expected);
    }
  });
});
