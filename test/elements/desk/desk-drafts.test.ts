import { expect } from 'chai';
import type { DraftStore } from '../../../src/drafts/draft-store.js';
import { createMemoryDraftStore } from '../../../src/drafts/memory-draft-store.js';
import { openDraftStore } from '../../../src/drafts/open-draft-store.js';
import type { UnionReportDesk } from '../../../src/elements/desk/desk.js';
import { serializeReport } from '../../../src/report/serialize-report.js';
import type { UnionReport } from '../../../src/report/union-report.js';
import { DeskOnPage, leaveDesk, newcomer, reportBy } from './desk-on-page.js';
import { clear, until } from './on-page.js';

describe('drafts on the desk', () => {
  let page: DeskOnPage;
  let user: string;
  let drafts: DraftStore | undefined;
  const show = async (properties: Partial<UnionReportDesk> = {}): Promise<void> => {
    page = await DeskOnPage.show({ user, drafts, ...properties });
  };
  beforeEach(() => {
    user = newcomer();
    drafts = undefined;
  });
  afterEach(leaveDesk);

  it('goes on where it was: another element, another moment, mid-word', async () => {
    await show();
    await page.begin();
    page.write('Dang dở giữa ch');
    page.element.remove();
    await show();
    await until('it is open again', () => page.element.report);
    expect(page.story).to.equal('Dang dở giữa ch');
    expect(page.all('[data-item="story"]').length).to.equal(1);
  });

  it('shows the list, and not the draft, to who went back to it', async () => {
    await show();
    await page.begin();
    await page.press('Bản nháp');
    await page.sees('Viết báo cáo mới');
    page.element.remove();
    await show();
    await page.sees('LĐLĐ tỉnh Nghệ An');
    expect(page.element.report).to.equal(undefined);
    await page.press('Viết tiếp');
    await until('it is open', () => page.element.report);
  });

  it('loses nothing and keeps its place when the host moves it', async () => {
    await show();
    await page.begin();
    page.write('Trước');
    const report = page.element.report;
    const form = page.one('union-report-form');
    const other = document.createElement('section');
    document.body.append(other);
    other.append(page.element);
    await page.element.updateComplete;
    expect([page.element.report, page.one('union-report-form')]).to.deep.equal([report, form]);
    page.write('Sau');
    await page.sees('Đã lưu');
    expect(page.story).to.equal('Sau');
  });

  it('is back after it was taken away for a while', async () => {
    await show();
    await page.begin();
    page.write('Trước khi đi');
    page.element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.append(page.element);
    await until('the draft is open again', () => page.element.report);
    expect(page.story).to.equal('Trước khi đi');
    page.write('Rồi viết tiếp');
    await page.sees('Đã lưu');
  });

  it('opens a report that the host brings, and keeps the one before', async () => {
    await show();
    await page.begin();
    page.write('Của tôi');
    page.element.report = reportBy('CĐCS B');
    await page.sees('CĐCS B');
    await page.press('Bản nháp');
    await until('both are listed', () => page.all('li[part="draft"]').length === 2);
  });

  it('takes a report set before it was ready, and never overwrites newer work with an older one', async () => {
    drafts = createMemoryDraftStore();
    const older = reportBy('CĐCS B', 'same');
    await drafts.create({ ...older, updatedAt: '2024-01-01T00:00:00.000Z', answers: { story: { state: 'given', value: 'Mới hơn' } } });
    await show({ report: older });
    await until('it is open', () => page.element.report);
    expect(page.story).to.equal('Mới hơn');
  });

  it('keeps one person’s drafts from another, and two desks apart', async () => {
    await show({ report: reportBy('CĐCS của An') });
    await page.sees('CĐCS của An');
    const first = page;
    await show({ user: `${user}-b` });
    await page.sees('Tìm đơn vị');
    expect([first.element.report?.unit.name, page.element.report]).to.deep.equal(['CĐCS của An', undefined]);
  });

  it('says plainly that nothing is kept where that is so, and gives a copy that can be opened again', async () => {
    drafts = createMemoryDraftStore({ reason: 'missing' });
    await show();
    await page.begin();
    await page.sees('Trình duyệt này không cho lưu');
    page.write('Chỉ ở đây');
    await page.press('Tải bản sao');
    await page.sees('Nếu máy không tải được');
    const copy = page.field('Nếu máy không tải được').value;
    expect(JSON.parse(copy)).to.deep.equal(JSON.parse(JSON.stringify(serializeReport(page.element.report as UnionReport))));
    clear();

    drafts = createMemoryDraftStore();
    await show();
    await page.sees('Mở tệp');
    const input = page.one<HTMLInputElement>('input[type="file"]');
    const choose = (text: string): void => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'bao-cao.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    };
    choose('{"không":"phải"}');
    await page.sees('Tệp này không phải là báo cáo của chương trình');
    choose(copy);
    await until('it is open', () => page.element.report);
    expect(page.story).to.equal('Chỉ ở đây');
  });

  it('keeps what it can where nothing is kept: an element made anew finds it on the same page', async () => {
    const factory = Object.getOwnPropertyDescriptor(window, 'indexedDB');
    Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true });
    try {
      await show();
      await page.begin();
      page.write('Vẫn còn');
      page.element.remove();
      await show();
      await until('it is open again', () => page.element.report);
      expect(page.story).to.equal('Vẫn còn');
    } finally {
      if (factory) Object.defineProperty(window, 'indexedDB', factory);
      else delete (window as { indexedDB?: unknown }).indexedDB;
    }
  });

  it('shows both texts when two tabs wrote to one place, and lets one be chosen', async () => {
    await show();
    await page.begin();
    page.write('Bản thứ nhất');
    await page.sees('Đã lưu');
    const report = page.element.report as UnionReport;
    const other = await openDraftStore({ user });
    try {
      await until('the first is stored', async () => (await other.pieces(report.id, ['answer/story'])).length > 0);
      const answer = { state: 'given', value: 'Từ thẻ khác' };
      await other.write(report.id, { writer: 'another-tab', at: new Date().toISOString(), pieces: [{ key: 'answer/story', value: answer, base: 0 }] });
    } finally {
      other.close();
    }
    // Nothing is written where the caret is; so there is nothing to choose from, until it leaves.
    expect(page.story).to.equal('Bản thứ nhất');
    page.leave();
    await page.sees('Nội dung này đã được sửa ở hai thẻ cùng lúc');
    await page.sees('Trong báo cáo Từ thẻ khác');
    await page.sees('Bản kia Bản thứ nhất');
    expect(await page.violations()).to.deep.equal([]);
    await page.press('Dùng bản này');
    await until('it is dealt with', () => !page.text.includes('hai thẻ cùng lúc'));
    expect(page.story).to.equal('Bản thứ nhất');
  });
});
