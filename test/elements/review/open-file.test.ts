import { expect } from 'chai';
import { hd79Tld2023 } from '../../../schema/outlines/hd79-tld-2023.js';
import type { DraftStore } from '../../../src/drafts/draft-store.js';
import { createMemoryDraftStore } from '../../../src/drafts/memory-draft-store.js';
import { UnionReportError } from '../../../src/errors.js';
import type { Outline } from '../../../src/outline/outline.js';
import type { Answer } from '../../../src/outline/values.js';
import { serializeReport } from '../../../src/report/serialize-report.js';
import type { UnionReport } from '../../../src/report/union-report.js';
import { DeskOnPage, leaveDesk, newcomer, reportBy } from '../desk/desk-on-page.js';
import { until } from '../desk/on-page.js';

const text = (value: string): Answer => ({ state: 'given', value });
const given = (report: UnionReport, answers: Readonly<Record<string, Answer>>): UnionReport => ({ ...report, answers: { ...report.answers, ...answers } });
const copyOf = (report: UnionReport, name = 'bao-cao.json'): File => new File([JSON.stringify(serializeReport(report))], name);

describe('opening a file on the desk', () => {
  let page: DeskOnPage;
  let drafts: DraftStore;
  let user: string;
  const show = async (report?: UnionReport, properties: { outline?: Outline; readonly?: boolean } = {}): Promise<void> => {
    page = await DeskOnPage.show({ drafts, user, ...(report && { report }), ...properties });
    await page.sees(report ? 'Kể lại' : 'Tìm đơn vị');
  };
  const drag = (type: string, file?: File | readonly File[], target: Element = page.element): DragEvent => {
    const dataTransfer = new DataTransfer();
    for (const one of file instanceof File ? [file] : (file ?? [])) dataTransfer.items.add(one);
    const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true });
    target.dispatchEvent(event);
    return event;
  };
  const open = (file: File): void => void drag('drop', file);
  const storyNow = (): Answer | undefined => page.element.report?.answers['story'];
  beforeEach(() => {
    drafts = createMemoryDraftStore();
    user = newcomer();
  });
  afterEach(leaveDesk);

  it('shows that a file can be dropped, and takes nothing but files', async () => {
    await show();
    const holds = (): boolean => page.all('.drop:not([hidden])').length === 1;
    expect(drag('dragover', copyOf(reportBy('A'))).defaultPrevented).to.equal(true);
    await until('it is shown', holds);
    drag('dragleave', copyOf(reportBy('A')));
    await until('it is gone', () => !holds());
    expect(drag('dragover').defaultPrevented, 'a text').to.equal(false);
    expect(drag('dragover', copyOf(reportBy('A')), document.body).defaultPrevented, 'beside the desk').to.equal(false);
  });

  it('opens a copy without doubts as a draft at once, says so, and puts it away again', async () => {
    await show();
    open(copyOf(given(reportBy('CĐCS A', 'report-1'), { story: text('Một') })));
    await page.sees('Đã mở tệp “bao-cao.json” thành bản nháp');
    expect([page.element.report?.id, page.story]).to.deep.equal(['report-1', 'Một']);
    await page.press('Bỏ bản nháp này');
    await until('nothing is open', () => !page.element.report);
    await until('it can be had back', async () => (await drafts.list('removed'))[0]?.id === 'report-1');
  });

  it('opens it for a newcomer also where the units are still on their way', async () => {
    const { fetch } = window;
    window.fetch = () => new Promise(() => undefined);
    try {
      page = await DeskOnPage.show({ user, directory: undefined, directorySrc: '/units.json' });
      await page.sees('Viết báo cáo');
      open(copyOf(given(reportBy('CĐCS A', 'report-1'), { story: text('Một') })));
      await until('it is open', () => page.story === 'Một');
    } finally {
      window.fetch = fetch;
    }
  });

  it('is not called opened where no draft could be made of it', async () => {
    page = await DeskOnPage.show({ drafts: { ...drafts, create: () => Promise.reject(new UnionReportError('storage-full', 'full')) }, user });
    await page.sees('Tìm đơn vị');
    open(copyOf(given(reportBy('CĐCS A', 'report-1'), { story: text('Một') })));
    await page.sees('Chưa mở được bản nháp này.');
    expect(page.text).not.to.include('Đã mở tệp');
  });

  it('is given up while it is read, and nothing comes of it later', async () => {
    await show(undefined);
    page.element.workerSrc = URL.createObjectURL(new Blob(['postMessage({ type: "ready" })'], { type: 'text/javascript' }));
    open(new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'cham.docx'));
    await page.sees('Đang đọc tệp “cham.docx”');
    await page.press('Thôi');
    await page.sees('Tìm đơn vị');
    page.element.workerSrc = undefined;
    open(copyOf(given(reportBy('CĐCS A', 'report-1'), { story: text('Một') })));
    await page.sees('Đã mở tệp “bao-cao.json” thành bản nháp');
  });

  it('reads the first of several files, and says that it did not read the others', async () => {
    await show();
    drag('drop', [copyOf(given(reportBy('CĐCS A', 'report-1'), { story: text('Một') })), copyOf(reportBy('CĐCS B', 'report-2'), 'khac.json')]);
    await page.sees('Mỗi lần mở một tệp; các tệp khác chưa được đọc.');
    await page.sees('Đã mở tệp “bao-cao.json” thành bản nháp');
    expect(page.text).not.to.include('khac.json');
    open(copyOf(reportBy('CĐCS B', 'report-2')));
    await until('that is over', () => !page.text.includes('Mỗi lần mở một tệp'));
  });

  it('beside an open draft asks first, shows each change, and takes all back at once', async () => {
    await show(given(reportBy('CĐCS A', 'report-1'), { story: text('Cũ') }));
    open(copyOf(given(reportBy('CĐCS A', 'report-2'), { story: text('Mới'), unmet: text('Thêm') })));
    await page.sees('mở thế nào?');
    expect(page.story).to.equal('Cũ');
    await page.press('Lấy vào bản nháp đang mở');
    await page.sees('1 nội dung mới');
    await page.press('Nhận tất cả');
    expect(page.story, 'before it is taken').to.equal('Cũ');
    await page.press('Đưa vào bản nháp');
    await page.sees('Đã lấy');
    expect([page.element.report?.id, page.story, page.element.report?.answers['unmet']]).to.deep.equal(['report-1', 'Mới', text('Thêm')]);
    await page.press('Hoàn tác');
    await page.sees('bản nháp trở lại như trước khi lấy');
    expect([page.story, page.element.report?.answers['unmet']]).to.deep.equal(['Cũ', undefined]);
  });

  it('takes it once, however often the button is pressed', async () => {
    await show(given(reportBy('CĐCS A', 'report-1'), { story: text('Cũ') }));
    open(copyOf(given(reportBy('CĐCS A', 'report-2'), { story: text('Mới') })));
    await page.press('Lấy vào bản nháp đang mở');
    await page.press('Nhận tất cả');
    await page.press('Đưa vào bản nháp');
    page.button('Đưa vào bản nháp')?.click();
    await page.sees('Đã lấy');
    await page.press('Hoàn tác');
    await page.sees('bản nháp trở lại như trước khi lấy');
  });

  it('takes back what was taken and keeps what was written since', async () => {
    await show(given(reportBy('CĐCS A', 'report-1'), { story: text('Cũ') }));
    open(copyOf(given(reportBy('CĐCS A', 'report-2'), { story: text('Mới'), unmet: text('Thêm') })));
    await page.press('Lấy vào bản nháp đang mở');
    await page.press('Nhận tất cả');
    await page.press('Đưa vào bản nháp');
    await page.sees('Đã lấy');
    page.write('Viết tay');
    await page.press('Hoàn tác');
    await page.sees('những chỗ sửa sau đó được giữ nguyên');
    expect([page.story, page.element.report?.answers['unmet']]).to.deep.equal(['Viết tay', undefined]);
  });

  it('offers the draft that the file is from, and never writes over it unasked', async () => {
    await drafts.create(given(reportBy('CĐCS A', 'report-1'), { story: text('Cũ') }));
    await drafts.create(reportBy('CĐCS B', 'report-9'));
    page = await DeskOnPage.show({ drafts, user });
    await page.sees('Viết báo cáo mới');
    open(copyOf(given(reportBy('CĐCS A', 'report-1'), { story: text('Mới') })));
    await page.press('Cập nhật bản nháp “CĐCS A”');
    await page.sees('1 thay nội dung đang có');
    expect([page.element.report?.id, page.story]).to.deep.equal(['report-1', 'Cũ']);
    await page.press('Nhận tất cả');
    await page.press('Đưa vào bản nháp');
    await until('it is taken', () => page.story === 'Mới');
  });

  it('opens a file beside its own draft under another id', async () => {
    await drafts.create(given(reportBy('CĐCS A', 'report-1'), { story: text('Cũ') }));
    await drafts.create(reportBy('CĐCS B', 'report-9'));
    page = await DeskOnPage.show({ drafts, user });
    await page.sees('Viết báo cáo mới');
    open(copyOf(given(reportBy('CĐCS A', 'report-1'), { story: text('Mới') })));
    await page.press('Mở thành bản nháp mới');
    page.button('Mở thành bản nháp mới')?.click();
    await until('it is open', () => page.story === 'Mới');
    expect(page.element.report?.id).not.to.equal('report-1');
    expect((await drafts.list()).length).to.equal(3);
  });

  it('says why where the draft that the file is from can’t be opened', async () => {
    const { card } = await drafts.create(given(reportBy('CĐCS A', 'report-1'), { story: text('Cũ') }));
    await drafts.create(reportBy('CĐCS B', 'report-9'));
    page = await DeskOnPage.show({ drafts: { ...drafts, read: () => Promise.resolve({ status: 'failed', card, findings: [] }) }, user });
    await page.sees('Viết báo cáo mới');
    open(copyOf(given(reportBy('CĐCS A', 'report-1'), { story: text('Mới') })));
    await page.press('Cập nhật bản nháp');
    await page.sees('Chưa mở được bản nháp này.');
  });

  it('says so when nothing is new', async () => {
    const report = given(reportBy('CĐCS A', 'report-1'), { story: text('Một') });
    await show(report);
    open(copyOf(report));
    await page.press('Cập nhật bản nháp');
    await page.sees('không có gì mới');
    await page.press('Đóng');
    await page.sees('Kể lại');
  });

  it('keeps what the draft has in a newer version, unless somebody wants it otherwise', async () => {
    const report = given(reportBy('CĐCS A', 'report-1'), { story: text('Cũ') });
    await show(report);
    page.write('Mới hơn');
    open(copyOf(given(report, { unmet: text('Thêm') })));
    await page.press('Cập nhật bản nháp');
    await page.sees('Bản nháp có bản mới hơn');
    await page.press('Nhận tất cả');
    await page.press('Đưa vào bản nháp');
    await page.sees('Đã lấy');
    expect([page.story, page.element.report?.answers['unmet']]).to.deep.equal(['Mới hơn', text('Thêm')]);
  });

  for (const [what, bytes, said] of [
    ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'Đây là tệp .doc cũ'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47], 'Tệp này không phải là tệp Word'],
    ['a zip cut off', [0x50, 0x4b, 3, 4, 0, 0], 'Tệp bị hỏng'],
  ] as const)
    it(`says of ${what} what to do, and lets the draft alone`, async () => {
      await show(given(reportBy('CĐCS A', 'report-1'), { story: text('Cũ') }));
      open(new File([new Uint8Array(bytes)], 'tep.doc'));
      await page.sees(said);
      expect(page.focused?.textContent).to.include('Chưa mở được tệp “tep.doc”');
      await page.press('Đóng');
      await page.sees('Kể lại');
      expect(page.story).to.equal('Cũ');
    });

  it('says of a copy to another outline that it is one', async () => {
    await show();
    open(new File([JSON.stringify({ ...serializeReport(reportBy('A')), outline: { id: 'khac', version: 1 } })], 'x.json'));
    await page.sees('theo một đề cương khác (khac)');
  });

  it('goes through a report that was typed by hand before it becomes a draft', async function () {
    this.timeout(20_000);
    page = await DeskOnPage.show({ drafts, user, outline: hd79Tld2023 });
    await page.sees('Tìm đơn vị');
    const bytes = await (await fetch(new URL('../../docx/by-hand/variants/exact-wording.docx', import.meta.url))).arrayBuffer();
    open(new File([bytes], 'go-tay.docx'));
    await page.sees('nội dung mới');
    expect(page.element.report).to.equal(undefined);
    await page.press('Nhận tất cả');
    await page.press('Đưa vào bản nháp');
    await until('it is a draft', () => page.element.report);
    expect(Object.keys(page.element.report?.answers ?? {}).length).to.be.above(10);
  });

  it('takes nothing where nothing may be written', async () => {
    await show(given(reportBy('CĐCS A', 'report-1'), { story: text('Cũ') }), { readonly: true });
    expect([page.button('Mở tệp'), drag('dragover', copyOf(reportBy('A'))).defaultPrevented, storyNow()]).to.deep.equal([undefined, false, text('Cũ')]);
  });
});
