import { expect } from 'chai';
import type { UnionReportSubmitEvent } from '../../../src/elements/base/events.js';
import type { Exported } from '../../../src/elements/send/exported.js';
import { UnionReportSend } from '../../../src/elements/send/send.js';
import { createReport } from '../../../src/report/create-report.js';
import { createReportStore, type ReportStore } from '../../../src/store/report-store.js';
import { everyKind } from '../../support/outlines.js';
import { clear, put, until, type OnPage } from '../desk/on-page.js';

if (!customElements.get('union-report-send')) customElements.define('union-report-send', UnionReportSend);

const now = (): Date => new Date('2023-05-20T00:00:00Z');

describe('<union-report-send>', () => {
  let page: OnPage<UnionReportSend>;
  let store: ReportStore;
  let exported: Exported;
  let submitted: UnionReportSubmitEvent[];
  let takeOver = false;
  const write = (text: string): void => {
    store.dispatch({ type: 'answer', item: 'story', answer: { state: 'given', value: text } });
    page.element.report = store.getReport();
  };
  const show = async (properties: Partial<UnionReportSend> = {}, width?: string): Promise<void> => {
    page = await put(new UnionReportSend(), { store, report: store.getReport(), exported, ...properties }, width);
    submitted = [];
    takeOver = false;
    page.element.addEventListener('union-report-submit', (event) => {
      submitted.push(event);
      if (takeOver) event.preventDefault();
    });
  };
  /** Puts something else in place of a function of the browser, until the test is over. */
  const restores: (() => void)[] = [];
  const replace = (target: object, name: string, value: unknown): void => {
    const before = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
    restores.push(() => (before ? Object.defineProperty(target, name, before) : delete (target as Record<string, unknown>)[name]));
  };
  beforeEach(() => {
    store = createReportStore(everyKind, createReport(everyKind, { id: 'r', now: now(), unit: { name: 'LĐLĐ tỉnh A', level: 'province' } }), now) as unknown as ReportStore;
    const file = new File(['docx'], 'BC-LDLD-A.docx');
    exported = { report: store.getReport(), file, url: URL.createObjectURL(file) };
  });
  afterEach(() => {
    for (const restore of restores.splice(0)) restore();
    URL.revokeObjectURL(exported.url);
    clear();
  });

  for (const width of ['290px', '900px'])
    it(`is accessible at ${width}, with everything there can be`, async () => {
      replace(navigator, 'canShare', () => true);
      replace(navigator, 'share', () => Promise.resolve());
      await show({ action: '/receive' }, width);
      await page.sees('Chia sẻ tệp Word');
      expect(await page.violations()).to.deep.equal([]);
      write('Thêm');
      await page.sees('Báo cáo đã được sửa sau khi tạo tệp này.');
      expect(await page.violations()).to.deep.equal([]);
    });

  it('offers the file again, and a new one when the report has changed', async () => {
    let again = 0;
    await show();
    page.element.addEventListener('union-report-again', () => void again++);
    const link = page.button('Nếu máy chưa tải') as HTMLAnchorElement;
    expect([link.download, link.href]).to.deep.equal(['BC-LDLD-A.docx', exported.url]);
    write('Thêm');
    await page.press('Tạo lại tệp Word');
    expect([again, page.button('Nếu máy chưa tải')]).to.deep.equal([1, undefined]);
  });

  it('a count of revisions alone makes no file old', async () => {
    await show();
    store.dispatch({ type: 'revision' });
    page.element.report = store.getReport();
    await page.element.updateComplete;
    expect(page.button('Nếu máy chưa tải')).not.to.equal(undefined);
  });

  it('says what belongs into the mail: address, subject, words, file', async () => {
    await show();
    expect(['Địa chỉ thư', 'Tiêu đề thư', 'Tệp đính kèm'].map((label) => page.field(label).value)).to.deep.equal(['nhan@example.vn', 'LĐLĐ tỉnh A: Báo cáo kết quả thử nghiệm', 'BC-LDLD-A.docx']);
    expect((page.button('Mở chương trình thư') as HTMLAnchorElement).href).to.match(/^mailto:nhan@example\.vn\?subject=L%C4%90L/);
    expect((page.button('Soạn bằng Gmail') as HTMLAnchorElement).href).to.match(/^https:\/\/mail\.google\.com\/.*to=nhan%40example\.vn/);
  });

  it('says so when nobody has named an address', async () => {
    store.dispatch({ type: 'unit', unit: { name: 'CĐCS B', level: 'base', superior: 'LĐLĐ huyện' } });
    await show({ report: store.getReport() });
    await page.sees('Chưa có địa chỉ; xin hỏi đơn vị nhận.');
    await page.sees('Kính gửi: LĐLĐ huyện');
  });

  it('copies each of them', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    await show();
    await page.press('Chép: Địa chỉ thư');
    await page.sees('Đã chép');
    await page.press('Chép toàn bộ');
    await until('all is copied', () => copied.length === 2);
    expect(copied[0]).to.equal('nhan@example.vn');
    expect(copied[1]).to.include('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  it('selects it where there is no clipboard, so that Ctrl+C does it', async () => {
    replace(navigator, 'clipboard', undefined);
    replace(document, 'execCommand', () => false);
    write('Câu chuyện của chúng tôi');
    await show();
    await page.press('Chép toàn bộ');
    await page.sees('Đã chọn sẵn');
    const box = page.field('Báo cáo dạng chữ') as unknown as HTMLTextAreaElement;
    expect(page.focused).to.equal(box);
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).to.include('Câu chuyện của chúng tôi');
  });

  it('has the whole report as text, selected when it is gone into', async () => {
    write('Câu chuyện của chúng tôi');
    await show({ exported: undefined });
    const box = page.field('Báo cáo dạng chữ') as unknown as HTMLTextAreaElement;
    box.focus();
    // A page in the background moves its focus without a word.
    box.dispatchEvent(new FocusEvent('focus'));
    expect([box.readOnly, box.selectionStart, box.selectionEnd]).to.deep.equal([true, 0, box.value.length]);
    expect(box.value).to.include('Câu chuyện của chúng tôi');
  });

  describe('the share sheet', () => {
    it('is offered only where the machine takes the file', async () => {
      replace(navigator, 'canShare', () => false);
      await show();
      expect(page.button('Chia sẻ')).to.equal(undefined);
    });
    it('gets the file, and the host is asked before', async () => {
      const shared: File[] = [];
      replace(navigator, 'canShare', () => true);
      replace(navigator, 'share', ({ files }: { files: File[] }) => Promise.resolve(void shared.push(...files)));
      await show();
      await page.press('Chia sẻ tệp Word');
      expect(shared).to.deep.equal([exported.file]);
      expect(submitted[0]?.fileName).to.equal('BC-LDLD-A.docx');
      takeOver = true;
      await page.press('Chia sẻ tệp Word');
      expect(shared).to.have.length(1);
    });
    it('says so when it is refused, and nothing when it is left', async () => {
      let answer = new DOMException('', 'AbortError');
      replace(navigator, 'canShare', () => true);
      replace(navigator, 'share', () => Promise.reject(answer));
      await show();
      await page.press('Chia sẻ tệp Word');
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(page.text).not.to.include('không cho chia sẻ');
      answer = new DOMException('', 'NotAllowedError');
      await page.press('Chia sẻ tệp Word');
      await page.sees('Máy này không cho chia sẻ tệp.');
    });
  });

  it('leaves the mail to the host that wants it', async () => {
    await show();
    takeOver = true;
    const link = page.button('Soạn bằng Gmail') as HTMLAnchorElement;
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    expect([click.defaultPrevented, submitted.length]).to.deep.equal([true, 1]);
  });

  describe('the host’s own address', () => {
    let posts: { url: string; body: string }[];
    let status = 200;
    beforeEach(() => {
      posts = [];
      status = 200;
      replace(window, 'fetch', (url: string, { body }: { body: string }) => {
        posts.push({ url, body });
        return Promise.resolve(new Response('{}', { status }));
      });
    });
    it('gets nothing unless it is named', async () => {
      await show();
      expect(page.button('Nộp báo cáo')).to.equal(undefined);
    });
    it('gets the report as JSON without markup, of the next revision', async () => {
      write('<b>Đậm</b> & hơn');
      await show({ action: '/receive' });
      await page.press('Nộp báo cáo');
      await page.sees(/Đã nộp lúc \d\d:\d\d/);
      expect(posts[0]?.url).to.equal('/receive');
      expect(posts[0]?.body).not.to.match(/[<&]/);
      expect(JSON.parse(posts[0]?.body ?? '')).to.deep.include({ format: 'union-report/1', id: 'r', revision: 1 });
      expect(store.getReport().revision).to.equal(1);
    });
    it('gets nothing from us when the host takes over', async () => {
      await show({ action: '/receive' });
      takeOver = true;
      await page.press('Nộp báo cáo');
      await page.sees('Đã nộp lúc');
      expect([posts.length, submitted[0]?.report.revision, store.getReport().revision]).to.deep.equal([0, 1, 1]);
    });
    it('may be tried again when it fails, and no revision is counted', async () => {
      const codes: string[] = [];
      await show({ action: '/receive' });
      page.element.addEventListener('union-report-error', ({ error }) => codes.push(error.code));
      status = 500;
      await page.press('Nộp báo cáo');
      await page.sees('Chưa nộp được.');
      expect([codes, store.getReport().revision]).to.deep.equal([['fetch-failed'], 0]);
      status = 200;
      await page.press('Nộp báo cáo');
      await page.sees('Đã nộp lúc');
    });
  });
});
