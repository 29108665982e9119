import { expect } from 'chai';
import * as fc from 'fast-check';
import { hd79Tld2023 } from '../../schema/outlines/hd79-tld-2023.js';
import { outlineIndex } from '../../src/outline/outline-index.js';
import type { Item } from '../../src/outline/items.js';
import type { Outline } from '../../src/outline/outline.js';
import type { Answer, TableRow } from '../../src/outline/values.js';
import { paperOf } from '../../src/paper/paper-of.js';
import { plainText } from '../../src/paper/plain-text.js';
import { arbitraryReport } from '../support/arbitrary-report.js';
import { everyKind } from '../support/outlines.js';
import { given, paper, prompt, runsOf, said } from './vocabulary.js';

const outlines: readonly Outline[] = [everyKind, hd79Tld2023];
const plain = (text: string): string => text.toLocaleLowerCase('vi').replace(/[\s\u00a0]+/g, ' ').trim();

/** Every text that a person gave in an answer. */
function textsOf(value: unknown, item: Item): string[] {
  if (typeof value === 'string') return item.kind === 'narrative' ? value.split('\n') : item.kind === 'choice' || item.kind === 'date' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, item));
  if (typeof value !== 'object' || value === null) return [];
  // Whose a row is, where anything stands in it; nobody wrote a unit's id.
  if ('cells' in value && 'rowId' in value) {
    const { cells, unit } = value as TableRow;
    return Object.keys(cells).length === 0 ? [] : [...(unit ? [unit.name] : []), ...textsOf(cells, item)];
  }
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'text' || key === 'note' || key === 'other' || key === 'title' || key === 'otherTitle'
      ? typeof one === 'string' ? [key === 'note' ? one.replace(/[\s.;]+$/, '') : one] : textsOf(one, item)
      : ['rowId', 'suppliedId', 'measure', 'qualifier', 'state', 'reason', 'value', 'part', 'whole', 'entered', 'outcome', 'unit'].includes(key) && typeof one !== 'object' ? [] : textsOf(one, item),
  );
}

describe('The paper of any report', () => {
  for (const outline of outlines) {
    const { items } = outlineIndex(outline);

    it(`loses no text (${outline.id})`, () => {
      fc.assert(fc.property(arbitraryReport(outline), (report) => {
        const text = plain(plainText(paperOf(outline, report)));
        for (const [id, { item }] of items) {
          const answer = (report.answers as Readonly<Record<string, Answer | undefined>>)[id];
          const isSilent = item.kind === 'yes-no' && !item.print && answer?.state === 'given';
          if (answer && !isSilent) for (const one of textsOf(answer, item)) expect(text, `${id}: ${one}`).to.include(plain(one));
        }
        for (const { answer } of report.orphans) for (const one of textsOf(answer, { id: 'x', kind: 'narrative', title: '' })) expect(text).to.include(plain(one));
      }), { numRuns: 60 });
    });

    it(`is clean, on one line each, and knows where it comes from (${outline.id})`, () => {
      fc.assert(fc.property(arbitraryReport(outline), (report) => {
        for (const { text, anchor } of runsOf(paperOf(outline, report, { empty: 'gap' }))) {
          expect(text).to.not.match(/[\n\r\0]/);
          if (anchor?.itemId) expect(items.has(anchor.itemId) || report.orphans.some(({ itemId }) => itemId === anchor.itemId), anchor.itemId).to.equal(true);
        }
      }), { numRuns: 40 });
    });

    it(`is the same for the same report (${outline.id})`, () => {
      fc.assert(fc.property(arbitraryReport(outline), (report) => {
        expect(paperOf(outline, structuredClone(report))).to.deep.equal(paperOf(outline, report));
      }), { numRuns: 20 });
    });
  }
});

describe('The opening', () => {
  const story: Item = { id: 'a', kind: 'narrative', title: 'Kể' };
  const opening = (document = {}): string[] => paper(prompt(story), {}, {}, { document }).body.filter((block) => block.kind === 'paragraph').map(({ runs }) => said(runs)).slice(0, -1);
  it('is the outline’s, with its names', () => {
    expect(opening()).to.deep.equal(['Thực hiện Hướng dẫn số 79/HD-TLĐ ngày 23/3/2023 của Tổng Liên đoàn Lao động Việt Nam, Liên đoàn Lao động tỉnh Nghệ An báo cáo:']);
  });
  it('is the officer’s, as typed', () => expect(opening({ opening: 'Căn cứ {unit};\nTheo yêu cầu:' })).to.deep.equal(['Căn cứ {unit};', 'Theo yêu cầu:']));
});

describe('The document as text', () => {
  it('reads from top to end', () => {
    const text = plainText(paper(prompt({ id: 'a', kind: 'narrative', title: 'Kể' }), { a: given('Đã làm tốt.') }, {}, { document: { number: '12', date: '2023-05-26', addressees: ['Tổng Liên đoàn'], signer: { name: 'Trần Thị B' } } }));
    expect(text).to.equal(`TỔNG LIÊN ĐOÀN
LAO ĐỘNG VIỆT NAM
LIÊN ĐOÀN LAO ĐỘNG
TỈNH NGHỆ AN

Số: 12/BC-LĐLĐ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Nghệ An, ngày 26 tháng 5 năm 2023

BÁO CÁO
Kết quả thử

Kính gửi: Tổng Liên đoàn

Thực hiện Hướng dẫn số 79/HD-TLĐ ngày 23/3/2023 của Tổng Liên đoàn Lao động Việt Nam, Liên đoàn Lao động tỉnh Nghệ An báo cáo:

I. MỤC MỘT

- Việc làm: Đã làm tốt./.

TM. BAN THƯỜNG VỤ
CHỦ TỊCH
Trần Thị B

Nơi nhận:
- Như trên;
- Lưu: VT.
`);
  });
});
