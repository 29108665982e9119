import { expect } from 'chai';
import type { Directory } from '../../../src/directory/directory.js';
import { UnionReportUnits } from '../../../src/elements/units/units.js';
import type { ReportingUnit } from '../../../src/report/union-report.js';
import { everyKind } from '../../support/outlines.js';
import { clear, put, type OnPage } from '../desk/on-page.js';

if (!customElements.get('union-report-units')) customElements.define('union-report-units', UnionReportUnits);

const TLD = 'Tổng Liên đoàn Lao động Việt Nam';
const directory: Directory = {
  units: [
    { id: 'tld', name: TLD },
    { id: 'na', parentId: 'tld', level: 'province', name: 'Liên đoàn Lao động tỉnh Nghệ An', shortName: 'LĐLĐ tỉnh Nghệ An', place: 'Nghệ An' },
    { id: 'tc', parentId: 'na', level: 'district', name: 'Liên đoàn Lao động huyện Thanh Chương', validTo: '2025-06-30' },
    { id: 'cs', parentId: 'tc', name: 'CĐCS Trường Mầm non Hoa Sen' },
    ...Array.from({ length: 40 }, (_, i) => ({ id: `u${String(i)}`, parentId: 'na', name: `Công đoàn số ${String(i)}` })),
  ],
};

describe('<union-report-units>', () => {
  let page: OnPage<UnionReportUnits>;
  let chosen: ReportingUnit | undefined;
  const show = async (properties: Partial<UnionReportUnits> = {}, width?: string): Promise<void> => {
    page = await put(new UnionReportUnits(), { outline: everyKind, directory, day: '2023-05-29', ...properties }, width);
    chosen = undefined;
    page.element.addEventListener('union-report-unit', ({ unit }) => void (chosen = unit));
  };
  const search = async (query: string): Promise<void> => {
    page.fill('Tìm đơn vị', query);
    await page.element.updateComplete;
  };
  const hits = (): (string | undefined)[] => page.all('[role="option"] b').map((one) => one.textContent ?? undefined);
  afterEach(clear);

  describe('is accessible', () => {
    for (const width of ['300px', '1000px']) {
      it(`while searching, at ${width}`, async () => {
        await show({}, width);
        await search('ldld');
        expect(hits()).to.have.length(3);
        expect(await page.violations()).to.deep.equal([]);
      });
      it(`while checking, at ${width}`, async () => {
        await show({}, width);
        await search('nghe an');
        await page.key('Enter');
        await page.press('Cấp trên không đúng?');
        expect(await page.violations()).to.deep.equal([]);
      });
      it(`while typing freely, at ${width}`, async () => {
        await show({ directory: undefined }, width);
        await page.press('Bắt đầu viết');
        await page.sees('Xin cho biết tên đơn vị.');
        expect(await page.violations()).to.deep.equal([]);
      });
    }
  });

  it('finds without tones and shows the whole path of the superiors', async () => {
    await show();
    await search('mam non');
    expect(hits()).to.deep.equal(['CĐCS Trường Mầm non Hoa Sen']);
    await page.sees(`thuộc Liên đoàn Lao động huyện Thanh Chương › Liên đoàn Lao động tỉnh Nghệ An › ${TLD}`);
  });

  it('asks to confirm the superior before anything begins', async () => {
    await show();
    await search('ldld nghe an');
    await page.key('Enter');
    await page.sees('Xin kiểm tra lại');
    await page.sees(`Công đoàn cấp trên trực tiếp ${TLD}`);
    await page.sees(`Báo cáo gửi đến ${TLD} (qua Ban Tuyên giáo)`);
    expect(chosen).to.equal(undefined);
    await page.press('Đúng, bắt đầu viết');
    expect(chosen).to.deep.equal({ id: 'na', name: 'Liên đoàn Lao động tỉnh Nghệ An', shortName: 'LĐLĐ tỉnh Nghệ An', level: 'province', superior: TLD, place: 'Nghệ An' });
  });

  it('is used by keys alone: arrows, Enter, Escape', async () => {
    await show();
    page.field('Tìm đơn vị').focus();
    await page.types('ldld');
    await page.key('ArrowDown');
    await page.key('ArrowDown');
    await page.element.updateComplete;
    expect(page.one('[aria-selected="true"] b').textContent).to.equal('Liên đoàn Lao động tỉnh Nghệ An');
    expect(page.field('Tìm đơn vị').getAttribute('aria-activedescendant')).to.equal('hit-1');
    await page.key('Escape');
    await page.element.updateComplete;
    expect([page.field('Tìm đơn vị').value, hits().length]).to.deep.equal(['', 0]);
  });

  it('takes the focus to each next step', async () => {
    await show();
    await search('nghe an');
    await page.key('Enter');
    await page.element.updateComplete;
    expect(page.focused?.textContent).to.equal('Xin kiểm tra lại trước khi viết');
  });

  it('lets the superior be corrected', async () => {
    await show();
    await search('mam non');
    await page.key('Enter');
    await page.element.updateComplete;
    page.fill('Cấp công đoàn', 'base');
    page.fill('Công đoàn cấp trên trực tiếp', '  Công đoàn ngành Giáo dục ');
    await page.press('Đúng, bắt đầu viết');
    expect(chosen).to.deep.equal({ id: 'cs', name: 'CĐCS Trường Mầm non Hoa Sen', level: 'base', superior: 'Công đoàn ngành Giáo dục' });
  });

  it('says when a unit is gone, and how many more there are', async () => {
    await show({ day: '2026-01-01' });
    await search('thanh chuong');
    await page.sees('đã kết thúc hoạt động ngày 30/6/2025');
    await search('cong doan so');
    await page.sees('Hơn 20 đơn vị, xin gõ thêm để thu hẹp');
  });

  it('takes a unit that no directory knows, but not without name and level', async () => {
    await show();
    await search('CĐCS Công ty May');
    await page.sees('Không thấy “CĐCS Công ty May” trong danh bạ.');
    await page.press('Không thấy đơn vị?');
    await page.element.updateComplete;
    expect(page.field('Tên đầy đủ').value).to.equal('CĐCS Công ty May');
    await page.press('Bắt đầu viết');
    await page.sees('Xin chọn cấp công đoàn.');
    expect(page.focused).to.equal(page.field('Cấp công đoàn'));
    expect(chosen).to.equal(undefined);
    page.fill('Cấp công đoàn', 'base');
    page.fill('Công đoàn cấp trên trực tiếp', 'LĐLĐ huyện');
    await page.press('Bắt đầu viết');
    expect(chosen).to.deep.equal({ name: 'CĐCS Công ty May', level: 'base', superior: 'LĐLĐ huyện' });
  });

  it('knows the superior where the outline names one for the level', async () => {
    await show({ directory: undefined });
    page.fill('Tên đầy đủ', 'LĐLĐ tỉnh A');
    page.fill('Cấp công đoàn', 'province');
    await page.element.updateComplete;
    expect(page.field('Công đoàn cấp trên trực tiếp').value).to.equal(TLD);
  });

  it('does not take away what is being typed when the directory comes late', async () => {
    await show({ directory: undefined });
    page.fill('Tên đầy đủ', 'LĐLĐ tỉnh A');
    page.element.directory = directory;
    await page.element.updateComplete;
    expect(page.field('Tên đầy đủ').value).to.equal('LĐLĐ tỉnh A');
  });

  it('changes a unit, or leaves it as it was', async () => {
    const unit = { name: 'CĐCS A', level: 'base', superior: 'LĐLĐ huyện B' };
    await show({ unit });
    await page.press('Thôi, giữ như cũ');
    expect(chosen).to.equal(unit);
    await page.press('Chọn đơn vị khác');
    await page.element.updateComplete;
    await search('nghe an');
    await page.key('Enter');
    await page.press('Lưu thay đổi');
    expect(chosen?.id).to.equal('na');
  });
});
