import { expect } from 'chai';
import type { Answer } from '../../../src/outline/values.js';
import type { ReadFile } from '../../../src/report/proposal.js';
import type { UnionReport } from '../../../src/report/union-report.js';
import { clear } from '../desk/on-page.js';
import { ReviewOnPage, fileOf, reportOf, text } from './review-on-page.js';

const THREE = (): ReadFile => fileOf({ story: text('Chuyện mới'), slogan: text('Khẩu hiệu'), unmet: text('Còn thiếu kinh phí') });

describe('in a review', () => {
  let page: ReviewOnPage;
  const show = async (read: ReadFile, report?: UnionReport): Promise<void> => {
    page = await ReviewOnPage.show(read, report);
  };
  const key = async (press: string): Promise<void> => {
    await page.key(press);
    await page.element.updateComplete;
  };
  const answers = (): Readonly<Record<string, Answer>> => page.result?.answers as Readonly<Record<string, Answer>>;
  afterEach(clear);

  describe('what the report is', () => {
    const other = (): ReadFile => {
      const read = THREE();
      return { ...read, report: { ...read.report, unit: { name: 'Công đoàn B' } } };
    };
    it('stays as it is where nobody touches it: it is not said to be dropped, nor does it wait', async () => {
      await show(other(), reportOf({}));
      expect(page.card('Đơn vị báo cáo').querySelector('.tags')?.textContent.trim()).to.equal('Khác nội dung đang có Giữ như đang có');
      await page.press('Nhận tất cả');
      await page.sees('Nhận 3 · bỏ 0 · giữ như đang có 1 · còn 0');
      expect(page.text).not.to.include('Đã bỏ');
      await page.press('Đưa vào bản nháp');
      expect(page.result?.unit.name).to.equal('Công đoàn A');
    });
    it('stays also where all is skipped, and is kept again by a key after it was accepted', async () => {
      await show(other(), reportOf({}));
      page.card('Đơn vị báo cáo').focus();
      await key('n');
      await page.sees('Nhận 1 · bỏ 0 · còn 3');
      page.card('Đơn vị báo cáo').focus();
      await key('b');
      await page.sees('Giữ như đang có: Đơn vị báo cáo. Còn 3.');
      await page.press('Bỏ tất cả');
      await page.sees('Nhận 0 · bỏ 3 · giữ như đang có 1 · còn 0');
    });
    it('is left empty where a number beside an empty figure is not taken', async () => {
      await show(fileOf({ 'direct-story': { answer: text('Đã tổ chức 12 cuộc.'), origin: 'edited' } }), reportOf({}));
      expect(page.card('Số cuộc').querySelector('.skip[aria-pressed=true]')?.textContent).to.include('Để trống');
      await page.sees('Nhận 0 · bỏ 0 · giữ như đang có 1 · còn 1');
    });
  });

  it('the foot is one row on a narrow screen, and what else it says is behind a button', async () => {
    page = await ReviewOnPage.show(THREE(), undefined, '304px');
    expect(page.one('footer').getBoundingClientRect().height).to.be.at.most(64);
    const menu = page.one<HTMLDetailsElement>('footer details');
    expect(menu.open).to.equal(false);
    await page.press('Còn 3');
    await page.sees('Nhận 0 · bỏ 0 · còn 3');
    expect(await page.violations()).to.deep.equal([]);
    await page.press('Nhận tất cả');
    expect(menu.open).to.equal(false);
    await page.press('Nhận 3');
    await page.press('Thôi');
    await page.sees('Bỏ những gì đã chọn?');
  });

  describe('texts without a place', () => {
    const unplaced = [{ text: 'Một đoạn lạ', paragraph: 7, sectionId: 'wishes' }, { text: 'Đoạn khác', paragraph: 9 }];
    it('are listed with their place, and those left alone are kept with the report', async () => {
      await show(fileOf({ story: text('Một') }, { unplaced }));
      await page.sees('2 đoạn chưa xếp được');
      expect(page.titles.slice(1)).to.deep.equal(['đoạn 7 III Kiến nghị', 'đoạn 9']);
      await page.press('Nhận tất cả');
      await page.press('Đưa vào bản nháp');
      expect(page.result?.orphans.map(({ title, answer }) => [title, answer.state === 'unparsed' && answer.text])).to.deep.equal([['Đoạn chưa xếp trong tệp “bao-cao.docx”', 'Một đoạn lạ\nĐoạn khác']]);
    });
    it('that may belong somewhere go there by one key, and back', async () => {
      await show(fileOf({ story: text('Một') }, { unplaced: [{ text: 'Một đoạn lạ', paragraph: 7, sectionId: 'wishes', itemId: 'unmet' }] }));
      await page.sees('Có thể thuộc mục “III Kiến nghị – Chưa hoàn thành”.');
      page.card('đoạn 7').focus();
      await key('n');
      expect(page.card('đoạn 7').querySelector('.likely button')?.getAttribute('aria-pressed')).to.equal('true');
      await page.press('Bỏ tất cả');
      await page.press('Đưa vào bản nháp');
      expect([answers(), page.result?.orphans]).to.deep.equal([{ unmet: text('Một đoạn lạ') }, []]);
    });
    it('go behind a narrative, the nearest first, or are left out', async () => {
      await show(fileOf({ story: text('Một') }, { unplaced }));
      const [first, second] = page.all<HTMLSelectElement>('select');
      expect([...(first?.options ?? [])].map(({ text: label }) => label).slice(0, 2)).to.deep.equal(['Để nguyên, giữ ở cuối bản nháp', 'III Kiến nghị – Chưa hoàn thành']);
      for (const [select, value] of [[first, 'unmet'], [second, '~leave']] as const) {
        if (!select) throw new Error('no list');
        select.value = value;
        select.dispatchEvent(new Event('change'));
      }
      await page.element.updateComplete;
      await page.press('Bỏ tất cả');
      await page.press('Đưa vào bản nháp');
      expect([answers(), page.result?.orphans]).to.deep.equal([{ unmet: text('Một đoạn lạ') }, []]);
    });
  });
});
