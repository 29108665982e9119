import { expect } from 'chai';
import { UnionReportDesk } from '../../../src/elements/desk/desk.js';
import { registerOutline } from '../../../src/outline/register-outline.js';
import { everyKind } from '../../support/outlines.js';
import { DeskOnPage, directory, leaveDesk, newcomer, reportBy } from './desk-on-page.js';
import { put, until } from './on-page.js';

describe('<union-report-desk>', () => {
  let page: DeskOnPage;
  let user: string;
  const show = async (properties: Partial<UnionReportDesk> = {}, width?: string): Promise<void> => {
    page = await DeskOnPage.show({ user, ...properties }, width);
  };
  beforeEach(() => void (user = newcomer()));
  afterEach(leaveDesk);
  for (const width of ['304px', '800px', '1200px'])
    it(`is accessible in every view at ${width}, and never wider than its place`, async function inEveryView() {
      this.timeout(60_000);
      const found: Record<string, string[]> = {};
      const look = async (view: string): Promise<void> => {
        found[view] = await page.violations();
        const box = page.element.parentElement as HTMLElement;
        if (box.scrollWidth > box.clientWidth) found[view].push(`is ${String(box.scrollWidth)} px wide: ${page.all('*').filter((one) => one.getBoundingClientRect().right > box.getBoundingClientRect().right + 1).map((one) => `${one.localName}.${one.className}#${one.id}`).slice(0,8).join(' ')}`);
      };
      await show({ action: '/receive' }, width);
      await page.sees('Tìm đơn vị');
      await look('start');
      await page.begin();
      await look('write');
      await page.press('Đổi đơn vị');
      await page.sees('Lưu thay đổi');
      await look('unit');
      await page.press('Xem trước');
      await page.sees('Thể thức văn bản');
      await look('preview');
      await page.press('Gửi');
      await page.sees('Báo cáo dạng chữ');
      await look('send');
      await page.press('Tải bản sao').catch(() => undefined);
      await look('copy');
      await page.press('Bản nháp');
      await page.sees('Viết báo cáo mới');
      await look('drafts');
      expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length))).to.deep.equal({});
    });

  it('tells on the first visit what this is, how long it takes and where it stays', async () => {
    await show();
    for (const text of ['Đề cương thử', 'Có sẵn số liệu thì mất khoảng', 'được lưu đến đó', 'chỉ nằm trên máy này', 'tệp Word đúng thể thức']) await page.sees(text);
  });

  it('goes from the unit to the form, and says that it is saved', async () => {
    await show();
    await page.begin();
    expect(page.element.report?.unit).to.deep.include({ id: 'na', name: 'LĐLĐ tỉnh Nghệ An', level: 'province', superior: 'TLĐ' });
    await until('the focus is at its beginning', () => page.focused?.classList.contains('view'));
    page.write('Một chuyện');
    await page.sees(/Đã lưu trên máy này lúc \d\d:\d\d/);
  });

  it('tells the host of changes and saves', async () => {
    const told: string[] = [];
    await show();
    document.body.addEventListener('union-report-change', ({ report }) => told.push(`change ${JSON.stringify(report.answers['story'])}`), { once: true });
    document.body.addEventListener('union-report-save', ({ draftId }) => told.push(`save ${String(draftId === page.element.report?.id)}`), { once: true });
    await page.begin();
    page.write('Một');
    await until('both are told', () => told.length === 2);
    expect(told.sort()).to.deep.equal(['change {"state":"given","value":"Một"}', 'save true']);
  });

  it('changes the unit of an open report', async () => {
    await show({ report: reportBy('CĐCS B') });
    await page.press('Đổi đơn vị');
    await page.press('Chọn đơn vị khác');
    await page.sees('Tìm đơn vị');
    page.fill('Tìm đơn vị', 'nghe an');
    await page.key('Enter');
    await page.press('Lưu thay đổi');
    await until('it is another unit', () => page.element.report?.unit.id === 'na');
    await page.sees('LĐLĐ tỉnh Nghệ An');
  });

  it('follows a gap of the paper into the form', async () => {
    await show();
    await page.begin();
    await page.press('Xem trước');
    await page.press('Chỗ trống: Lãnh đạo, chỉ đạo');
    await until('the caret is in the item', () => page.focused?.closest('[data-item]')?.getAttribute('data-item') === 'story');
  });

  it('speaks the language of its place, and another when asked', async () => {
    await show();
    await page.sees('Tìm đơn vị');
    await page.press('English');
    await page.sees('Find the unit');
    await page.sees('Trial outline');
    expect(await page.violations()).to.deep.equal([]);
    await page.press('Tiếng Việt');
    await page.sees('Tìm đơn vị');
  });

  it('asks who named the unit to confirm it, and nothing else', async () => {
    await show({ unit: 'na' });
    await page.sees('Xin kiểm tra lại');
    await page.press('Đúng, bắt đầu viết');
    await until('it is begun', () => page.element.report?.unit.id === 'na');
  });

  it('only shows, where it is for reading only', async () => {
    await show({ readonly: true, report: { ...reportBy('CĐCS B'), answers: { story: { state: 'given', value: 'Đã nộp' } } } });
    await page.sees('CĐCS B');
    for (const name of ['Đổi đơn vị', 'Tải bản sao']) expect(page.button(name), name).to.equal(undefined);
    expect(page.field('Kể lại').readOnly).to.equal(true);
  });

  describe('when the host’s files can’t be had', () => {
    const fetched = window.fetch;
    afterEach(() => void (window.fetch = fetched));
    it('units are typed, and the directory tried again', async () => {
      let broken = true;
      window.fetch = () => (broken ? Promise.reject(new TypeError('offline')) : Promise.resolve(Response.json(directory)));
      await show({ directory: undefined, directorySrc: '/units.json' });
      await page.sees('Chưa tải được danh bạ đơn vị.');
      expect(await page.violations()).to.deep.equal([]);
      page.field('Tên đầy đủ');
      broken = false;
      await page.press('Thử lại');
      await page.sees('Tìm đơn vị');
    });
    it('the outline is tried again', async () => {
      const codes: string[] = [];
      window.fetch = () => Promise.resolve(new Response('', { status: 503 }));
      const told = new UnionReportDesk();
      told.addEventListener('union-report-error', ({ error }) => codes.push(error.code));
      page = new DeskOnPage((await put(told, { outlineSrc: '/outline.json', user })).element);
      await page.sees('Chưa tải được đề cương.');
      expect([codes, await page.violations()]).to.deep.equal([['fetch-failed'], []]);
      window.fetch = () => Promise.resolve(Response.json(everyKind));
      await page.press('Thử lại');
      await page.sees('Viết báo cáo');
    });
  });

  it('waits for an outline that is registered later', async () => {
    await show({ outline: 'comes-later' });
    expect(page.all('[aria-busy="true"]')).to.have.length(1);
    registerOutline({ ...everyKind, id: 'comes-later' });
    await page.sees('Viết báo cáo');
  });

  it('gives its value to the form around it', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    await show({ name: 'report', report: { ...reportBy('CĐCS <B>'), id: 'mine' } });
    form.append(page.element);
    await until('it is open', () => page.element.report);
    const value = String(new FormData(form).get('report'));
    expect([JSON.parse(value).id, /[<&]/.test(value)]).to.deep.equal(['mine', false]);
  });
});
