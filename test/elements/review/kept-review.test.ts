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
  /** Decisions are written in the turn in which they are made. */
  const written = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
  const comeBack = (): void => void window.dispatchEvent(new FocusEvent('focus'));
  const reload = async (): Promise<void> => {
    await written();
    await leaveDesk();
    await show();
  };
  const card = (where: DeskOnPage, title: string): HTMLElement => where.all('.card').find((one) => one.querySelector('h4')?.textContent.includes(title)) as HTMLElement;
  const decide = async (where: DeskOnPage, title: string, verdict: '.accept' | '.skip'): Promise<void> => {
    card(where, title).querySelector<HTMLElement>(verdict)?.click();
    await written();
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

  it('has what was typed in a correction that was not done, in its place and under the caret', async () => {
    await begins();
    await page.key('s');
    const field = await page.caret();
    await page.types(' dở dang');
    const typed = field.value;
    expect(typed).to.include(' dở dang');
    await reload();
    await page.sees('Nhận 1 · bỏ 0 · còn 2');
    expect((await page.caret()).value).to.equal(typed);
    await page.press('Xong, nhận nội dung này');
    await page.sees('Nhận 2 · bỏ 0 · còn 1');
    await page.press('Đưa vào bản nháp');
    await page.press('Không lấy phần đó');
    await until('it is taken', () => page.element.report?.answers['slogan']);
    expect(page.element.report?.answers['slogan']).to.deep.equal(text(typed));
  }).timeout(60_000);

  it('has the half of a day that was typed', async () => {
    await show({ report: given(reportBy('CĐCS A'), { story: text('Cũ') }) });
    await page.sees('Kể lại');
    open({ ...given(reportBy('CĐCS A'), {}), document: { date: '2023-05-20' } });
    await page.press('Lấy vào bản nháp đang mở');
    (await until('its card is there', () => page.all('.card')[0])).focus();
    await page.key('s');
    await page.caret();
    page.fill('Ngày ban hành', '21/5/');
    await until('it is kept', () => sessionStorage.getItem(UNDER_REVIEW));
    await reload();
    await page.caret();
    expect(page.field('Ngày ban hành').value).to.equal('21/5/');
  }).timeout(60_000);

  it('is nobody else’s where what was decided before a reload is decided otherwise after it, in the moment of coming back', async () => {
    await begins();
    await reload();
    await page.sees('Nhận 1 · bỏ 0 · còn 2');
    comeBack();
    await decide(page, 'Kể lại', '.skip');
    await page.sees('Nhận 0 · bỏ 1 · còn 2');
    await written();
    expect(page.text).not.to.include('cửa sổ khác');
  }).timeout(60_000);

  describe('in two windows', () => {
    /** The same file in a second window, and the first one. */
    const twice = async (): Promise<readonly [first: DeskOnPage, second: DeskOnPage]> => {
      await begins();
      const first = page;
      await show();
      await page.sees('Nhận 1 · bỏ 0 · còn 2');
      return [first, page];
    };
    const state = (where: DeskOnPage, title: string): string | undefined => card(where, title).querySelector('.state')?.textContent;

    it('has what was decided in either', async () => {
      const [first, second] = await twice();
      await decide(second, 'Chưa hoàn thành', '.skip');
      await decide(first, 'Khẩu hiệu', '.accept');
      comeBack();
      await first.sees('Nhận 2 · bỏ 1 · còn 0');
      await first.sees('Vừa có thay đổi ở cửa sổ khác: Chưa hoàn thành.');
      expect(state(first, 'Chưa hoàn thành')).to.equal('Đã bỏ · ở cửa sổ khác');
      await second.sees('Nhận 2 · bỏ 1 · còn 0');
      await leaveDesk();
      await show();
      await page.sees('Nhận 2 · bỏ 1 · còn 0');
    }).timeout(60_000);

    it('says so where both decided on the same: the later holds', async () => {
      const [first, second] = await twice();
      await decide(second, 'Khẩu hiệu', '.skip');
      await decide(first, 'Khẩu hiệu', '.accept');
      await first.sees('Ở cửa sổ khác đã chọn khác: Khẩu hiệu. Lấy theo lựa chọn ở cửa sổ này.');
      comeBack();
      await second.sees('Nhận 2 · bỏ 0 · còn 1');
      await second.sees('Vừa có thay đổi ở cửa sổ khác: Khẩu hiệu.');
    }).timeout(60_000);

    it('takes nothing before what was decided in the other is seen', async () => {
      const [first, second] = await twice();
      await decide(second, 'Chưa hoàn thành', '.skip');
      await first.press('Đưa vào bản nháp');
      await first.press('Nhận nốt');
      await first.sees('Ở cửa sổ khác đã chọn khác: Chưa hoàn thành');
      expect(first.element.report?.answers['unmet']).to.equal(undefined);
    }).timeout(60_000);

    it('takes nothing before that is seen, also where somebody comes back with the very press that takes it', async () => {
      const [first, second] = await twice();
      await first.press('Nhận tất cả');
      await written();
      await decide(second, 'Chưa hoàn thành', '.skip');
      comeBack();
      await first.press('Đưa vào bản nháp');
      await first.sees('Vừa có thay đổi ở cửa sổ khác: Chưa hoàn thành.');
      await until('that has the focus', () => first.focused?.textContent?.startsWith('Vừa có thay đổi'));
      expect(first.element.report?.answers['unmet']).to.equal(undefined);
      await first.press('Đưa vào bản nháp');
      await first.sees('Đã lấy 2 nội dung');
    }).timeout(60_000);

    it('has a correction as it is in the other, and calls it begun no longer than it is', async () => {
      const [first, second] = await twice();
      card(second, 'Khẩu hiệu').focus();
      await second.key('s');
      await second.caret();
      await second.types('!');
      await written();
      comeBack();
      await until('it is begun there', () => state(first, 'Khẩu hiệu') === 'Chưa quyết định · Đang sửa dở · ở cửa sổ khác');
      await second.press('Xong, nhận nội dung này');
      await written();
      comeBack();
      await until('it is done there', () => state(first, 'Khẩu hiệu') === 'Đã sửa và nhận · ở cửa sổ khác');
      await first.press('Đưa vào bản nháp');
      await first.sees('Còn 1 nội dung chưa quyết định.');
    }).timeout(60_000);

    it('is not taken a second time unasked', async () => {
      const [first, second] = await twice();
      await second.press('Đưa vào bản nháp');
      await second.press('Không lấy phần đó');
      await second.sees('Đã lấy 1 nội dung');
      await until('it is told', () => {
        comeBack();
        return first.text.includes('Tệp này đã được đưa vào bản nháp hoặc đã đóng ở cửa sổ khác.');
      });
      await first.sees('Phần đang xem ở đây không được lưu');
    }).timeout(60_000);
  });

  it('is only offered in another tab, and goes on there', async () => {
    await begins();
    sessionStorage.removeItem(UNDER_REVIEW);
    await reload();
    await page.sees('Tệp “bao-cao.json” đang xem dở');
    await page.sees('Kể lại');
    await page.press('Xem tiếp');
    await page.sees('Nhận 1 · bỏ 0 · còn 2');
  }).timeout(60_000);

  it('goes on there as it stands then, however often that is asked', async () => {
    await begins();
    const first = page;
    sessionStorage.removeItem(UNDER_REVIEW);
    await show();
    await page.sees('đang xem dở');
    first.button('Bỏ tất cả')?.click();
    await written();
    const goOn = page.button('Xem tiếp');
    goOn?.click();
    goOn?.click();
    await page.sees('Nhận 0 · bỏ 3 · còn 0');
  }).timeout(60_000);

  it('is looked for in this tab no more, once it is left', async () => {
    await begins();
    await page.press('Thôi');
    await page.press('Bỏ, đóng tệp');
    await until('it is not', () => sessionStorage.getItem(UNDER_REVIEW) === null);
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

  it('is not kept where the device is full, which is said, and is taken all the same', async () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      if (this.name === 'work') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
    try {
      await show({ report: given(reportBy('CĐCS A'), { story: text('Cũ') }) });
      await page.sees('Kể lại');
      open(given(reportBy('CĐCS A'), THREE));
      await page.press('Lấy vào bản nháp đang mở');
      await page.sees('Phần đang xem ở đây không được lưu');
      await page.press('Nhận tất cả');
      comeBack();
      await written();
      expect(page.text).not.to.include('cửa sổ khác');
      await page.press('Đưa vào bản nháp');
      await page.sees('Đã lấy 3 nội dung');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  }).timeout(60_000);

  it('is not kept where the host keeps the drafts, and that is said', async () => {
    await show({ drafts: createMemoryDraftStore(), report: given(reportBy('CĐCS A'), { story: text('Cũ') }) });
    await page.sees('Kể lại');
    open(given(reportBy('CĐCS A'), THREE));
    await page.press('Lấy vào bản nháp đang mở');
    await page.sees('Phần đang xem ở đây không được lưu');
  }).timeout(60_000);
});
