import { expect } from 'chai';
import { createMemoryDraftStore } from '../../../src/drafts/memory-draft-store.js';
import { UNDER_REVIEW } from '../../../src/elements/desk/under-review.js';
import type { Answer } from '../../../src/outline/values.js';
import { serializeReport } from '../../../src/report/serialize-report.js';
import type { UnionReport } from '../../../src/report/union-report.js';
import { DeskOnPage, leaveDesk, newcomer, reportBy } from '../desk/desk-on-page.js';
import { until } from '../desk/on-page.js';

const text = (value: string): Answer => ({ state: 'given', value });
const THREE = { story: text('Mới'), unmet: text('Thêm'), slogan: text('Khẩu hiệu') };
const given = (report: UnionReport, answers: Readonly<Record<string, Answer>>): UnionReport => ({ ...report, answers: { ...report.answers, ...answers } });

describe('a file that is being gone through', () => {
  let page: DeskOnPage;
  let user: string;
  const open = (report: UnionReport): void => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([JSON.stringify(serializeReport(report))], 'bao-cao.json'));
    page.element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }));
  };
  const show = async (properties: Parameters<typeof DeskOnPage.show>[0] = {}): Promise<void> => {
    page = await DeskOnPage.show({ user, ...properties });
  };
  /** Takes one of three answers into an open draft, and leaves the page. */
  const begins = async (): Promise<void> => {
    await show({ report: given(reportBy('CĐCS A'), { story: text('Cũ') }) });
    await page.sees('Kể lại');
    open(given(reportBy('CĐCS A'), THREE));
    await page.press('Lấy vào bản nháp đang mở');
    await page.sees('còn 3');
    (await until('its cards are there', () => page.all('.card')[0])).focus();
    await page.key('n');
    await page.sees('Nhận 1 · bỏ 0 · còn 2');
    await until('it is kept', () => sessionStorage.getItem(UNDER_REVIEW));
  };
  const reload = async (): Promise<void> => {
    // What was decided last is written in the turn in which it was.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await leaveDesk();
    await show();
  };
  beforeEach(() => {
    user = newcomer();
    sessionStorage.removeItem(UNDER_REVIEW);
  });
  afterEach(leaveDesk);

  it('is there after a reload with all that was decided, beside its draft, and is done once it is taken', async () => {
    await begins();
    await reload();
    await page.sees('Nhận 1 · bỏ 0 · còn 2');
    expect(page.story).to.equal('Cũ');
    await page.press('Đưa vào bản nháp');
    await page.press('Không lấy phần đó');
    await page.sees('Đã lấy 1 nội dung từ tệp “bao-cao.json”');
    expect([page.story, page.element.report?.answers['unmet']]).to.deep.equal(['Mới', undefined]);
    await reload();
    await page.sees('Kể lại');
    expect(page.text).not.to.include('bao-cao.json');
  }).timeout(60_000);

  it('is only offered in another tab, and goes on there', async () => {
    await begins();
    sessionStorage.removeItem(UNDER_REVIEW);
    await reload();
    await page.sees('Tệp “bao-cao.json” đang xem dở');
    await page.sees('Kể lại');
    await page.press('Xem tiếp');
    await page.sees('Nhận 1 · bỏ 0 · còn 2');
  }).timeout(60_000);

  it('can be dropped, and is not offered again', async () => {
    await begins();
    sessionStorage.removeItem(UNDER_REVIEW);
    await reload();
    await page.press('Bỏ tệp này');
    await until('it is gone', () => !page.text.includes('bao-cao.json'));
    await reload();
    await page.sees('Kể lại');
    expect(page.text).not.to.include('bao-cao.json');
  }).timeout(60_000);

  it('is another person’s matter', async () => {
    await begins();
    user = newcomer();
    await reload();
    await page.sees('Tìm đơn vị');
    expect(page.text).not.to.include('bao-cao.json');
  }).timeout(60_000);

  it('is not kept where the host keeps the drafts, and that is said', async () => {
    await show({ drafts: createMemoryDraftStore(), report: given(reportBy('CĐCS A'), { story: text('Cũ') }) });
    await page.sees('Kể lại');
    open(given(reportBy('CĐCS A'), THREE));
    await page.press('Lấy vào bản nháp đang mở');
    await page.sees('Phần đang xem ở đây không được lưu');
  }).timeout(60_000);
});
