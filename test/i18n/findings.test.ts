import { expect } from 'chai';
import { en } from '../../src/i18n/en/index.js';
import { excerpt, findingText } from '../../src/i18n/finding-words.js';
import { vi } from '../../src/i18n/vi/index.js';
import type { Finding } from '../../src/report/finding.js';

const all: Finding[] = [
  { code: 'missing' },
  { code: 'unparsed', text: 'nhiều' },
  { code: 'unparsed', text: '1,234', reason: 'ambiguous-separator' },
  { code: 'sum-differs', entered: 125, computed: 120 },
  { code: 'part-over-whole', part: 45, whole: 44 },
  { code: 'percent-differs', entered: 20, computed: (7 / 34) * 100 },
  { code: 'date-outside', date: '2019-12', from: '2020-08-26' },
  { code: 'date-outside', date: '2023-06-01', from: '2020-08-26', to: '2023-05-30' },
  { code: 'due-passed', dueBefore: '2023-05-30' },
  { code: 'figure-odd', value: -3 },
  { code: 'figure-odd', value: 2.5 },
  { code: 'answered-hidden' },
  { code: 'orphan' },
  { code: 'orphan', title: 'Số cuộc' },
  { code: 'option-unknown', text: 'đỏ' },
  { code: 'legacy-font', sample: 'ñoaøn' },
  { code: 'not-json' },
  { code: 'not-a-report' },
  { code: 'newer-format', format: 'union-report/2' },
  { code: 'newer-outline', version: 3 },
  { code: 'foreign-outline', outlineId: 'hd80' },
  { code: 'value-misfit', path: 'answers.x' },
  { code: 'record-corrupt', key: 'k', raw: '{' },
  { code: 'file-not-zip' },
  { code: 'file-old-doc' },
  { code: 'file-protected' },
  { code: 'file-too-large' },
  { code: 'file-damaged' },
  { code: 'file-too-many-entries' },
  { code: 'file-no-document' },
  { code: 'file-changed' },
  { code: 'data-damaged' },
  { code: 'rebuilt' },
  { code: 'unit-read', text: 'Công đoàn Công ty A' },
  { code: 'unit-read', text: 'LĐLĐ tỉnh B', level: 'province' },
  { code: 'text-differs', text: 'nhiều' },
  { code: 'text-differs', text: '' },
  { code: 'place-gone' },
  { code: 'row-gone' },
  { code: 'issuer-differs', text: 'LĐLĐ tỉnh B' },
];

describe('the words of findings', () => {
  for (const words of [vi, en])
    it(`are whole sentences in ${words.language}`, () => {
      for (const finding of all) expect(findingText(words, finding), finding.code).to.match(/^[\p{Lu}\p{N}“-].*\.$/u).and.not.match(/undefined|NaN|\[object/);
    });
  it('know every code', () => expect(new Set(all.map(({ code }) => code))).to.deep.equal(new Set(Object.keys(vi.findings))));

  const says = (finding: Finding, text: string) => it(text, () => expect(findingText(vi, finding)).to.equal(text));
  says({ code: 'sum-differs', entered: 1125, computed: 1120 }, 'Tổng ghi 1.125, cộng lại là 1.120.');
  says({ code: 'percent-differs', entered: 100, computed: (33 / 34) * 100 }, 'Tỷ lệ ghi 100%, tính ra là 97,06%.');
  says({ code: 'date-outside', date: '2019-12-01', from: '2020-08-26', to: '2023-05-30' }, '1/12/2019 nằm ngoài thời gian báo cáo (từ 26/8/2020 đến 30/5/2023).');

  it('quote only the beginning of a long text', () => {
    expect(excerpt('a\n b')).to.equal('a b');
    expect(excerpt('😀'.repeat(100))).to.match(/^(😀)+…$/u);
    expect(excerpt('x'.repeat(1_000_000))).to.have.length(60);
  });
});
