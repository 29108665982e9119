import { expect } from 'chai';
import fc from 'fast-check';
import { formatDate, letterDate, parseDate } from '../../src/i18n/dates.js';

describe('parseDate', () => {
  const reads = (text: string, iso: string) => it(`${text} → ${iso}`, () => expect(parseDate(text)).to.deep.equal({ value: iso }));
  const refuses = (text: string) => it(`${text || 'nothing'} is no date`, () => expect(parseDate(text)).to.deep.equal({ reason: 'not-a-date' }));
  reads('30/5/2023', '2023-05-30');
  reads('26.8.2020', '2020-08-26');
  reads('02-10-2020', '2020-10-02');
  reads('2 / 10 / 2020', '2020-10-02');
  reads('ngày 2 tháng 10 năm 2020', '2020-10-02');
  reads('Ngày 02 tháng 10, năm 2020', '2020-10-02');
  reads('ngày 12/6/2021', '2021-06-12');
  reads('10/2020', '2020-10');
  reads('tháng 10/2020', '2020-10');
  reads('Tháng 10 năm 2020', '2020-10');
  reads('năm 2020', '2020');
  reads('2020', '2020');
  reads('2020-10-02', '2020-10-02');
  reads('2020-10', '2020-10');
  reads('29/2/2020', '2020-02-29');
  refuses('29/2/2021');
  refuses('31/4/2021');
  refuses('0/4/2021');
  refuses('13/2021');
  refuses('30/5/23');
  refuses('20.4');
  refuses('1234');
  refuses('6 tháng năm 2020');
  refuses('quý I/2021');
  refuses('2020-10-02T10:00');
  refuses('');

  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const whole = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([iso, length]) => iso.slice(0, length));
  it('reads back what formatDate wrote', () => fc.assert(fc.property(whole, (iso) => void expect(parseDate(formatDate(iso))).to.deep.equal({ value: iso }))));
  it('reads back what stands on a letterhead', () => fc.assert(fc.property(day, (iso) => void expect(parseDate(letterDate(iso))).to.deep.equal({ value: iso }))));
});

describe('formatDate', () => {
  it('has no leading zeros', () => expect(['2023-05-30', '2020-10-02', '2020-09', '2020'].map(formatDate)).to.deep.equal(['30/5/2023', '2/10/2020', '9/2020', '2020']));
  it('leaves other text alone', () => expect(formatDate('sắp tới')).to.equal('sắp tới'));
});

describe('letterDate', () => {
  const writes = (iso: string | undefined, text: string) => it(`${iso ?? 'no date'} → ${text}`, () => expect(letterDate(iso)).to.equal(text.replace(/_/g, '\u00a0'.repeat(5))));
  writes('2020-01-05', 'ngày 05 tháng 01 năm 2020');
  writes('2019-06-29', 'ngày 29 tháng 6 năm 2019');
  writes('2020-02-10', 'ngày 10 tháng 02 năm 2020');
  writes('2020-12-09', 'ngày 09 tháng 12 năm 2020');
  writes('2023-05', 'ngày _ tháng 5 năm 2023');
  writes('2023', 'ngày _ tháng _ năm 2023');
  writes(undefined, 'ngày _ tháng _ năm _');
});
