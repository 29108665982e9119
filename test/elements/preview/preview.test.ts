import { expect } from 'chai';
import { UnionReportDetails } from '../../../src/elements/preview/details.js';
import { UnionReportPreview } from '../../../src/elements/preview/preview.js';
import { registerOutline } from '../../../src/outline/register-outline.js';
import { paperOf } from '../../../src/paper/paper-of.js';
import { applyChange } from '../../../src/report/apply-change.js';
import { createReport } from '../../../src/report/create-report.js';
import { parseReport } from '../../../src/report/parse-report.js';
import type { DocumentDetails, UnionReport } from '../../../src/report/union-report.js';
import { hd79Tld2023 } from '../../../schema/outlines/hd79-tld-2023.js';
import { textOf } from '../../support/files.js';
import { clear, put, until, type OnPage } from '../desk/on-page.js';

UnionReportPreview.define();
if (!customElements.get('union-report-details')) customElements.define('union-report-details', UnionReportDetails);

const unit = { name: 'Liên đoàn Lao động tỉnh Nghệ An', level: 'province', superior: 'Tổng Liên đoàn Lao động Việt Nam', place: 'Nghệ An', symbolSuffix: 'LĐLĐ' };
const blank = createReport(hd79Tld2023, { id: 'r', now: new Date('2023-05-20T00:00:00Z'), unit }) as unknown as UnionReport;

describe('<union-report-preview>', () => {
  let page: OnPage<UnionReportPreview>;
  let province: UnionReport;
  const show = async (properties: Partial<UnionReportPreview> = {}, width?: string): Promise<void> => {
    page = await put(new UnionReportPreview(), { outline: hd79Tld2023, report: blank, ...properties }, width);
  };
  before(async () => {
    const read = parseReport(hd79Tld2023, await textOf('../../../demo/samples/province.json', import.meta.url));
    if (read.status === 'failed') throw new Error('the sample is not a report');
    province = read.report as unknown as UnionReport;
  });
  afterEach(clear);

  for (const width of ['304px', '760px', '1200px']) {
    it(`is accessible at ${width}, blank and full`, async () => {
      await show({}, width);
      expect(await page.violations()).to.deep.equal([]);
      page.element.report = province;
      await page.element.updateComplete;
      expect(await page.violations()).to.deep.equal([]);
    });
    it(`needs no scrolling sideways at ${width}`, async () => {
      await show({ report: province }, width);
      const desk = page.one('.desk');
      expect(desk.scrollWidth).to.be.at.most(desk.clientWidth);
    });
  }

  it('is A4 with the margins of the layout, at its real size where there is room', async () => {
    await show({}, '1000px');
    const { width, height } = page.one('.sheet').getBoundingClientRect();
    expect(Math.round(width)).to.equal(Math.round((210 / 25.4) * 96));
    expect(height).to.be.at.least(Math.floor((297 / 25.4) * 96));
    expect(parseFloat(getComputedStyle(page.one('.sheet')).paddingLeft)).to.be.closeTo((30 / 25.4) * 96, 0.1);
    expect(parseFloat(getComputedStyle(page.one('.sheet .p')).fontSize)).to.be.closeTo(14 * (96 / 72), 0.1);
  });
  it('is the same page, smaller, where there is less room', async () => {
    await show({}, '762px');
    const scale = page.one('.sheet').getBoundingClientRect().width / ((210 / 25.4) * 96);
    expect(scale).to.be.lessThan(1);
    expect(parseFloat(getComputedStyle(page.one('.sheet .p')).fontSize)).to.be.closeTo(14 * (96 / 72) * scale, 0.1);
  });
  it('is set to be read on a phone', async () => {
    await show({}, '304px');
    expect(parseFloat(getComputedStyle(page.one('.sheet .p')).fontSize)).to.be.at.least(16);
  });

  it('says all that the paper says, in its order', async () => {
    await show({ report: province });
    const paper = paperOf(hd79Tld2023, province as never);
    const solid = (text: string): string => text.replace(/\s+/g, '');
    const shown = solid(page.text);
    let from = 0;
    for (const block of paper.body) {
      if (block.kind === 'table') continue;
      const text = solid(block.runs.map((run) => run.text).join(''));
      const at = shown.indexOf(text, from);
      expect(at, text).to.be.at.least(from);
      from = at;
    }
    expect(page.all('.sheet')).to.have.length(1 + paper.appendices.length);
    expect(page.all('table')).to.have.length([...paper.body, ...paper.appendices.flatMap((one) => one.blocks)].filter(({ kind }) => kind === 'table').length);
  });

  it('shows gaps that lead to where they are filled', async () => {
    await show();
    const anchors: unknown[] = [];
    page.element.addEventListener('union-report-anchor', ({ anchor }) => anchors.push(anchor));
    await page.press('Chỗ trống: Tại cấp địa phương, ngành');
    await page.press('ngày tháng năm 2023: Chỗ trống: Ngày ban hành');
    expect(anchors).to.deep.equal([{ itemId: 'documents-top-text' }, { detail: 'date' }]);
  });
  it('has none to press when it is for reading only', async () => {
    await show({ readonly: true });
    expect(page.all('button')).to.have.length(0);
  });
  it('prints “Không phát sinh” where that is wanted', async () => {
    await show({ options: { empty: 'say-none' } });
    await page.sees('Tại cấp địa phương, ngành: Không phát sinh');
  });

  it('finds the outline by the report’s word, or says that there is nothing', async () => {
    await show({ outline: undefined, report: { ...blank, outline: { id: 'later', version: 1 } } });
    await page.sees('Chưa có báo cáo để xem.');
    registerOutline({ ...hd79Tld2023, id: 'later' });
    page.element.requestUpdate();
    await page.sees('BÁO CÁO');
  });

  it('runs nothing and breaks nothing, whatever was written', async () => {
    const nasty = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    await show({ report: applyChange(hd79Tld2023, blank as never, { type: 'answer', item: 'lessons-text', answer: { state: 'given', value: nasty } } as never) as never });
    await page.sees(nasty.slice(0, 20));
    expect('hacked' in window).to.equal(false);
  });

  it('prints the paper and nothing else, and leaves nothing behind', async () => {
    await show({ report: province });
    const printed: Document[] = [];
    const watch = new MutationObserver(() => {
      for (const frame of page.all<HTMLIFrameElement>('iframe')) {
        const take = (): void => {
          const view = frame.contentWindow as Window;
          view.print = () => void printed.push(view.document);
        };
        take();
        frame.addEventListener('load', take, { capture: true });
      }
    });
    watch.observe(page.element.shadowRoot as ShadowRoot, { childList: true });
    await page.element.print();
    watch.disconnect();
    const [paper, ...more] = printed;
    expect(more).to.deep.equal([]);
    expect(paper?.body.textContent).to.include('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').and.include('Phụ lục');
    expect(paper?.body.querySelectorAll('button')).to.have.length(0);
    expect(paper?.title).to.equal('BC-LDLD-tinh-A-HD79-2023');
    expect([...(paper?.adoptedStyleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText).join('')).to.include('@page');
    page.element.remove();
    expect(page.all('iframe')).to.have.length(0);
  });
});

describe('<union-report-details>', () => {
  let page: OnPage<UnionReportDetails>;
  let report: UnionReport;
  const show = async (document: DocumentDetails = {}, width = '340px'): Promise<void> => {
    report = { ...blank, document: { ...blank.document, ...document } };
    page = await put(new UnionReportDetails(), { outline: hd79Tld2023, report }, width);
    page.element.addEventListener('union-report-details', (event) => {
      report = applyChange(hd79Tld2023, report as never, { type: 'document', document: event.document } as never) as never;
      page.element.report = report;
    });
  };
  afterEach(clear);

  for (const width of ['280px', '340px', '900px'])
    it(`is accessible at ${width}`, async () => {
      await show({}, width);
      expect(await page.violations()).to.deep.equal([]);
    });

  it('begins with what the document says by itself', async () => {
    await show();
    expect(['Số', 'Ký hiệu', 'Nơi ban hành', 'Kính gửi', 'Thay mặt', 'Chức vụ', 'Nơi nhận', 'Cơ quan cấp trên', 'Đơn vị ban hành'].map((label) => page.field(label).value)).to.deep.equal([
      '', 'BC-LĐLĐ', 'Nghệ An', 'Tổng Liên đoàn Lao động Việt Nam (qua Ban Tuyên giáo)', 'TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', 'Như trên\nLưu: VT', unit.superior, unit.name,
    ]);
    expect(page.field('Câu mở đầu').value).to.match(/^Thực hiện Hướng dẫn số 79\/HD-TLĐ/);
  });

  it('gives what is typed, lists line by line', async () => {
    await show();
    page.fill('Số', '12');
    page.fill('Nơi nhận', 'Như trên\n\n Tỉnh ủy (để báo cáo) \nLưu: VT');
    page.fill('Họ và tên', 'Nguyễn Văn A');
    page.fill('Chức vụ', 'PHÓ CHỦ TỊCH');
    expect(report.document).to.deep.include({ number: '12', distribution: ['Như trên', 'Tỉnh ủy (để báo cáo)', 'Lưu: VT'], signer: { name: 'Nguyễn Văn A', position: 'PHÓ CHỦ TỊCH' } });
  });

  it('goes back to what the document says by itself when a field is cleared', async () => {
    await show({ place: 'Vinh', symbol: 'BC-X' });
    page.fill('Nơi ban hành', '');
    expect('place' in report.document).to.equal(false);
    page.leave();
    await until('the usual place is back', () => page.field('Nơi ban hành').value === 'Nghệ An');
  });

  it('understands a day as it is written here, and keeps what it does not understand as it was typed', async () => {
    await show();
    page.fill('Ngày ban hành', '15/5/2023');
    expect(report.document.date).to.equal('2023-05-15');
    page.fill('Ngày ban hành', 'giữa tháng');
    await page.element.updateComplete;
    expect(page.text).not.to.include('Chưa đọc được');
    page.leave();
    await page.sees('Chưa đọc được ngày này');
    expect([report.document.date, report.document.dateText, page.field('Ngày ban hành').value]).to.deep.equal([undefined, 'giữa tháng', 'giữa tháng']);
    await show(report.document);
    expect(page.field('Ngày ban hành').value).to.equal('giữa tháng');
    page.fill('Ngày ban hành', '16/5/2023');
    expect([report.document.date, report.document.dateText]).to.deep.equal(['2023-05-16', undefined]);
  });

  it('writes into no field that somebody is in', async () => {
    await show();
    const field = page.field('Nơi ban hành');
    field.focus();
    field.value = 'Nghê';
    page.element.report = { ...report, document: { ...report.document, place: 'Từ nơi khác' } };
    await page.element.updateComplete;
    expect(field.value).to.equal('Nghê');
  });
});
