import { expect } from 'chai';
import type { Answer } from '../../../src/outline/values.js';
import type { ReadFile } from '../../../src/report/proposal.js';
import type { UnionReport } from '../../../src/report/union-report.js';
import { clear, until } from '../desk/on-page.js';
import { ReviewOnPage, fileOf, reportOf, text } from './review-on-page.js';

type Paper = readonly [id: string, number: string, day?: string];
const papers = (...rows: readonly Paper[]): Answer => ({
  state: 'given', value: { rows: rows.map(([rowId, number, day]) => ({ rowId, cells: { number: text(number), ...(day && { issued: text(day) }) } })) },
});
const many = (year: string): Paper[] => Array.from({ length: 200 }, (_, n) => [`r-${String(n)}`, `KH-${String(n)}`, `${year}-01-05`]);

describe('a list in the review', () => {
  let page: ReviewOnPage;
  const show = async (read: ReadFile, report?: UnionReport, width?: string): Promise<void> => {
    clear();
    page = await ReviewOnPage.show(read, report, width);
  };
  const key = async (...keys: string[]): Promise<void> => {
    for (const one of keys) {
      await page.key(one);
      await page.element.updateComplete;
    }
  };
  /** Ticks the row that has the focus by Space; a page in the background is told of the key and ticks nothing. */
  const space = async (): Promise<void> => {
    const box = page.focused as HTMLInputElement;
    const was = box.checked;
    await key(' ');
    if (box.checked === was) box.click();
    await page.element.updateComplete;
  };
  const answers = (): Readonly<Record<string, Answer>> => page.result?.answers as Readonly<Record<string, Answer>>;
  afterEach(clear);

  const THERE: readonly Paper[] = [['a', 'KH-1', '2021-01-05'], ['b', 'KH-2'], ['c', 'KH-3']];
  const COMES: readonly Paper[] = [['a', 'KH-1', '2022-01-05'], ['c', 'KH-3'], ['d', 'KH-4'], ['e', 'KH-5']];
  const list = (): HTMLElement => page.card('Văn bản ban hành');
  const rows = (): string[] => [...list().querySelectorAll('.rows li')].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
  const taken = (): string[] => (answers()['papers'] as { value: { rows: { cells: Record<string, { value: string }> }[] } }).value.rows.map(({ cells }) => Object.values(cells).map(({ value }) => value).join(' '));
  const tick = async (part: string): Promise<void> => {
    const label = [...list().querySelectorAll<HTMLElement>('label')].find((one) => one.textContent.includes(part));
    label?.querySelector('input')?.click();
    await page.element.updateComplete;
  };
  beforeEach(() => show(fileOf({ story: text('Một'), papers: papers(...COMES) }), reportOf({ papers: papers(...THERE) })));
  const done = async (): Promise<void> => {
    await page.press('Đưa vào bản nháp');
    if (page.text.includes('chưa quyết định')) await page.press('Không lấy phần đó');
  };

  it('shows each row that comes, changes cell by cell, and goes', () =>
    expect(rows()).to.deep.equal(['Đổi KH-1 – Ngày: bỏ: 5/1/2021 → thêm: 5/1/2022', 'Bỏ Số, ký hiệu: KH-2', 'Thêm Số, ký hiệu: KH-4', 'Thêm Số, ký hiệu: KH-5']));
  it('is taken whole by one key', async () => {
    list().focus();
    await key('n');
    await done();
    expect(taken()).to.deep.equal(['KH-1 2022-01-05', 'KH-3', 'KH-4', 'KH-5']);
  });
  it('is taken but for the rows that are left, by keyboard', async () => {
    list().focus();
    await key('ArrowRight', 'ArrowDown', 'ArrowDown');
    expect(page.focused?.closest('li')?.textContent).to.include('KH-2');
    await space();
    await key('ArrowDown', 'ArrowDown');
    await space();
    await page.sees('Nhận 2/4 dòng');
    await key('Enter');
    await page.sees('Đã nhận các dòng được chọn');
    await done();
    expect(taken()).to.deep.equal(['KH-1 2022-01-05', 'KH-2', 'KH-3', 'KH-4']);
  });
  it('keeps to the rows where all of the file is accepted, and follows when another row is left', async () => {
    await tick('KH-1');
    await page.press('Nhận tất cả');
    await tick('KH-4');
    await done();
    expect(taken()).to.deep.equal(['KH-1 2021-01-05', 'KH-3', 'KH-5']);
  });
  it('of which no row is ticked is not taken', async () => {
    await tick('Lấy 4/4 dòng');
    expect([page.text.includes('Lấy 0/4 dòng'), list().querySelector<HTMLButtonElement>('button.accept')?.disabled]).to.deep.equal([true, true]);
    list().focus();
    await key('n');
    await page.press('Nhận tất cả');
    await page.sees('Nhận 1 · bỏ 1 · còn 0');
  });
  it('goes back to its card by Escape, and on to the next behind its last row', async () => {
    list().focus();
    await key('ArrowRight', 'Escape');
    await until('it is on its card', () => page.focused?.matches('.card'));
    await key('ArrowRight', 'ArrowUp');
    await until('it is on its card again', () => page.focused?.matches('.card') && page.at.includes('Văn bản'));
  });
  it('is put right from the rows that are taken', async () => {
    await tick('KH-5');
    list().focus();
    await key('s');
    await until('its field is there', () => list().querySelector('.edit [data-row]'));
    expect(list().querySelectorAll('.edit [data-row]').length).to.be.at.least(3);
    await page.press('Xong, nhận nội dung này');
    await done();
    expect(taken()).to.deep.equal(['KH-1 2022-01-05', 'KH-3', 'KH-4']);
  });
  it('that is new is taken row by row as well', async () => {
    await show(fileOf({ papers: papers(...COMES) }), reportOf({}));
    await tick('KH-3');
    list().focus();
    await key('n');
    await done();
    expect(taken()).to.deep.equal(['KH-1 2022-01-05', 'KH-4', 'KH-5']);
  });
  it('shows of many rows only those that come, change and go', async () => {
    await show(fileOf({ papers: papers(...many('2021'), ['a', 'KH-1'], ['c', 'KH-3']) }), reportOf({ papers: papers(...many('2021'), ['a', 'KH-01'], ['b', 'KH-2']) }));
    const card = page.card('Văn bản ban hành');
    expect([...card.querySelectorAll('.rows li')].map((one) => one.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal(['Đổi Số, ký hiệu: bỏ: KH-01 → thêm: KH-1', 'Thêm Số, ký hiệu: KH-3', 'Bỏ Số, ký hiệu: KH-2']);
    await page.sees('… 200 dòng không đổi');
  });

  for (const width of ['304px', '760px', '1200px'])
    it(`is accessible with the rows of a list at ${width}, and never wider than its place`, async () => {
      const numbered = (...numbers: string[]): Answer => papers(...numbers.map((number, n) => [`r-${String(n)}`, number] as const));
      await show(fileOf({ papers: numbered('KH-1', 'KH-2', 'KH-3 ngày 01 tháng 02 năm 2022 của Ban Thường vụ Liên đoàn Lao động tỉnh', 'KH-4') }), reportOf({ papers: numbered('KH-1', 'KH-02') }), width);
      page.one('footer').style.position = 'static';
      const found = await page.violations();
      page.all('.rows input')[0]?.click();
      await page.press('Nhận tất cả');
      expect([...found, ...(await page.violations())]).to.deep.equal([]);
      const box = page.element.parentElement as HTMLElement;
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    });

  it('takes a list of two hundred rows, and a row of it, without a pause that is felt', async () => {
    await show(fileOf({ papers: papers(...many('2022')) }), reportOf({ papers: papers(...many('2021')) }));
    await page.press('Xem hết');
    await until('all rows are there', () => page.all('.rows li').length === 200);
    const begun = performance.now();
    page.all('.rows input')[150]?.click();
    await page.element.updateComplete;
    expect(performance.now() - begun).to.be.below(100);
  });
});
