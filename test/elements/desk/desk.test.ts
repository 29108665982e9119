import { expect } from 'chai';
import { createMemoryDraftStore } from '../../../src/drafts/memory-draft-store.js';
import { openDraftStore } from '../../../src/drafts/open-draft-store.js';
import type { DraftStore } from '../../../src/drafts/draft-store.js';
import { UnionReportDesk } from '../../../src/elements/desk/desk.js';
import { registerOutline } from '../../../src/outline/register-outline.js';
import { createReport } from '../../../src/report/create-report.js';
import { serializeReport } from '../../../src/report/serialize-report.js';
import type { UnionReport } from '../../../src/report/union-report.js';
import { everyKind } from '../../support/outlines.js';
import { clear, put, until, type OnPage } from './on-page.js';

UnionReportDesk.define();

const directory = { units: [{ id: 'tld', name: 'TLĐ' }, { id: 'na', parentId: 'tld', level: 'province', name: 'LĐLĐ tỉnh Nghệ An' }] };
const reportBy = (name: string, id = `r-${String(Math.random())}`): UnionReport =>
  createReport(everyKind, { id, now: new Date('2023-05-20T00:00:00Z'), unit: { name, level: 'base' } }) as unknown as UnionReport;

describe('<union-report-desk>', () => {
  let page: OnPage<UnionReportDesk>;
  let user: string;
  let drafts: DraftStore | undefined;
  const show = async (properties: Partial<UnionReportDesk> = {}, width?: string): Promise<void> => {
    page = await put(new UnionReportDesk(), { outline: everyKind, directory, user, drafts, ...properties }, width);
  };
  /** From the search to the form. */
  const begin = async (): Promise<void> => {
    await page.sees('Tìm đơn vị');
    page.fill('Tìm đơn vị', 'nghe an');
    await page.key('Enter');
    await page.press('Đúng, bắt đầu viết');
    await until('the form is there', () => page.all('[data-item]').length > 0);
  };
  const write = (text: string): void => page.fill('Kể lại', text);
  const story = (): unknown => page.element.report?.answers['story'];
  beforeEach(() => {
    user = `user-${String(Math.random())}`;
    drafts = undefined;
  });
  afterEach(async () => {
    clear();
    // What was open is stored and put away first: the next test opens the same database.
    await new Promise((resolve) => setTimeout(resolve, 30));
  });

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
      await begin();
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
    await begin();
    expect(page.element.report?.unit).to.deep.include({ id: 'na', name: 'LĐLĐ tỉnh Nghệ An', level: 'province', superior: 'TLĐ' });
    await until('the focus is at its beginning', () => page.focused?.classList.contains('view'));
    write('Một chuyện');
    await page.sees(/Đã lưu trên máy này lúc \d\d:\d\d/);
  });

  it('tells the host of changes and saves', async () => {
    const told: string[] = [];
    await show();
    document.body.addEventListener('union-report-change', ({ report }) => told.push(`change ${JSON.stringify(report.answers['story'])}`), { once: true });
    document.body.addEventListener('union-report-save', ({ draftId }) => told.push(`save ${String(draftId === page.element.report?.id)}`), { once: true });
    await begin();
    write('Một');
    await until('both are told', () => told.length === 2);
    expect(told.sort()).to.deep.equal(['change {"state":"given","value":"Một"}', 'save true']);
  });

  it('goes on where it was: another element, another moment, mid-word', async () => {
    await show();
    await begin();
    write('Dang dở giữa ch');
    page.element.remove();
    await show();
    await until('it is open again', () => page.element.report);
    expect(story()).to.deep.equal({ state: 'given', value: 'Dang dở giữa ch' });
    expect(page.all('[data-item="story"]').length).to.equal(1);
  });

  it('shows the list, and not the draft, to who went back to it', async () => {
    await show();
    await begin();
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
    await begin();
    write('Trước');
    const report = page.element.report;
    const form = page.one('union-report-form');
    const other = document.createElement('section');
    document.body.append(other);
    other.append(page.element);
    await page.element.updateComplete;
    expect([page.element.report, page.one('union-report-form')]).to.deep.equal([report, form]);
    write('Sau');
    await page.sees('Đã lưu');
    expect(story()).to.deep.equal({ state: 'given', value: 'Sau' });
  });

  it('is back after it was taken away for a while', async () => {
    await show();
    await begin();
    write('Trước khi đi');
    page.element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.append(page.element);
    await until('the draft is open again', () => page.element.report);
    expect(story()).to.deep.equal({ state: 'given', value: 'Trước khi đi' });
    write('Rồi viết tiếp');
    await page.sees('Đã lưu');
  });

  it('opens a report that the host brings, and keeps the one before', async () => {
    await show();
    await begin();
    write('Của tôi');
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
    expect(story()).to.deep.equal({ state: 'given', value: 'Mới hơn' });
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
    await begin();
    await page.press('Xem trước');
    await page.press('Chỗ trống: Lãnh đạo, chỉ đạo');
    await until('the caret is in the item', () => page.focused?.closest('[data-item]')?.getAttribute('data-item') === 'story');
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
    await begin();
    await page.sees('Trình duyệt này không cho lưu');
    write('Chỉ ở đây');
    await page.press('Tải bản sao');
    await page.sees('Nếu máy không tải được');
    const copy = page.field('Nếu máy không tải được').value;
    expect(JSON.parse(copy)).to.deep.equal(JSON.parse(JSON.stringify(serializeReport(page.element.report as UnionReport))));
    clear();

    drafts = createMemoryDraftStore();
    await show();
    await page.sees('Mở bản sao đã tải');
    const input = page.one<HTMLInputElement>('input[type="file"]');
    const choose = (text: string): void => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'bao-cao.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    };
    choose('{"không":"phải"}');
    await page.sees('Tệp này không phải bản sao');
    choose(copy);
    await until('it is open', () => page.element.report);
    expect(story()).to.deep.equal({ state: 'given', value: 'Chỉ ở đây' });
  });

  it('keeps what it can where nothing is kept: an element made anew finds it on the same page', async () => {
    const factory = Object.getOwnPropertyDescriptor(window, 'indexedDB');
    Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true });
    try {
      await show();
      await begin();
      write('Vẫn còn');
      page.element.remove();
      await show();
      await until('it is open again', () => page.element.report);
      expect(story()).to.deep.equal({ state: 'given', value: 'Vẫn còn' });
    } finally {
      if (factory) Object.defineProperty(window, 'indexedDB', factory);
      else delete (window as { indexedDB?: unknown }).indexedDB;
    }
  });

  it('shows both texts when two tabs wrote to one place, and lets one be chosen', async () => {
    await show();
    await begin();
    write('Bản thứ nhất');
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
    expect(story()).to.deep.equal({ state: 'given', value: 'Bản thứ nhất' });
    page.leave();
    await page.sees('Nội dung này đã được sửa ở hai thẻ cùng lúc');
    await page.sees('Trong báo cáo Từ thẻ khác');
    await page.sees('Bản kia Bản thứ nhất');
    expect(await page.violations()).to.deep.equal([]);
    await page.press('Dùng bản này');
    await until('it is dealt with', () => !page.text.includes('hai thẻ cùng lúc'));
    expect(story()).to.deep.equal({ state: 'given', value: 'Bản thứ nhất' });
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
      page = await put(told, { outlineSrc: '/outline.json', user });
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
