import { expect } from 'chai';
import type { DraftStore } from '../../../src/drafts/draft-store.js';
import { createMemoryDraftStore } from '../../../src/drafts/memory-draft-store.js';
import { UnionReportDrafts } from '../../../src/elements/drafts/drafts.js';
import { createReport } from '../../../src/report/create-report.js';
import type { UnionReport } from '../../../src/report/union-report.js';
import { everyKind } from '../../support/outlines.js';
import { clear, put, until, type OnPage } from '../desk/on-page.js';

UnionReportDrafts.define();

describe('<union-report-drafts>', () => {
  let page: OnPage<UnionReportDrafts>;
  let drafts: DraftStore;
  let opened: string | undefined;
  const draftOf = async (id: string, unit: string, outlineId: string = everyKind.id): Promise<void> => {
    const report = createReport(everyKind, { id, now: new Date('2023-05-05T07:05:00Z'), unit: { name: unit, level: 'base' } }) as unknown as UnionReport;
    await drafts.create({ ...report, outline: { id: outlineId, version: 1 } });
  };
  const show = async (properties: Partial<UnionReportDrafts> = {}, width?: string): Promise<void> => {
    page = await put(new UnionReportDrafts(), { drafts, outline: everyKind, ...properties }, width);
    opened = undefined;
    page.element.addEventListener('union-report-open', ({ draftId }) => void (opened = draftId));
  };
  const titles = (): (string | undefined)[] => page.all('h3').map((one) => one.textContent ?? undefined);
  beforeEach(async () => {
    let n = 0;
    drafts = createMemoryDraftStore({ newId: () => `copy-${String(++n)}` });
    await draftOf('a', 'CĐCS Trường THCS Trần Phú');
    await draftOf('b', 'LĐLĐ tỉnh Nghệ An');
    await draftOf('c', 'CĐCS của đề cương khác', 'other');
  });
  afterEach(clear);

  for (const width of ['300px', '1000px'])
    it(`is accessible at ${width}, with a draft renamed and one deleted`, async () => {
      await show({ current: 'a' }, width);
      await page.press('Xóa: LĐLĐ tỉnh Nghệ An');
      await page.sees('Hoàn tác');
      await page.press('Đổi tên');
      await page.sees('Lưu tên');
      expect(await page.violations()).to.deep.equal([]);
    });

  it('lists the drafts of its outline, with unit, progress and time', async () => {
    await drafts.write('a', { writer: 'w', at: '2023-05-05T07:06:00Z', pieces: [], progress: { asked: 31, answered: 12 } });
    await show();
    await page.sees('12/31 câu hỏi');
    expect(titles()).to.have.members(['CĐCS Trường THCS Trần Phú', 'LĐLĐ tỉnh Nghệ An']);
    await page.sees(/sửa lúc \d\d:\d\d ngày 5\/5\/2023/);
  });

  it('shows all outlines where none is named, and says when there is nothing', async () => {
    await show({ outline: undefined });
    await page.sees('CĐCS của đề cương khác');
    clear();
    await show({ outline: 'nobody’s' });
    await page.sees('Chưa có bản nháp nào trên máy này.');
  });

  it('asks for a draft to be opened', async () => {
    await show();
    await page.press('Viết tiếp: LĐLĐ tỉnh Nghệ An');
    expect(opened).to.equal('b');
  });

  it('renames with Enter, and not with Escape', async () => {
    await show();
    await page.press('Đổi tên: LĐLĐ');
    await page.sees('Lưu tên');
    await page.types('Bản chính');
    await page.key('Enter');
    await page.sees('Bản chính LĐLĐ tỉnh Nghệ An');
    await page.press('Đổi tên: Bản chính');
    await page.sees('Lưu tên');
    await page.types('Nhầm');
    await page.key('Escape');
    await until('the name is back', () => titles().includes('Bản chính'));
  });

  it('duplicates', async () => {
    await show();
    await page.press('Nhân bản: LĐLĐ');
    await page.sees('LĐLĐ tỉnh Nghệ An (bản sao)');
    expect(await drafts.list()).to.have.length(4);
  });

  it('deletes and takes back, with the focus on the way back', async () => {
    await show();
    await page.press('Xóa: LĐLĐ');
    await page.sees('Đã xóa “LĐLĐ tỉnh Nghệ An”.');
    await until('the focus is on the way back', () => page.focused?.textContent === 'Hoàn tác');
    await page.press('Hoàn tác');
    await page.sees('Viết tiếp');
    await until('it is in the list again', () => titles().length === 2);
  });

  it('keeps what was deleted before within reach', async () => {
    await drafts.remove('b');
    await show();
    await page.press('Bản nháp đã xóa trong 30 ngày qua (1)');
    await page.press('Lấy lại: LĐLĐ');
    await until('it is in the list again', () => titles().length === 2);
  });

  it('follows what happens elsewhere', async () => {
    await show();
    await page.sees('LĐLĐ tỉnh Nghệ An');
    await drafts.rename('b', 'Từ thẻ khác');
    await page.sees('Từ thẻ khác');
  });

  it('offers no changes when it is for reading only', async () => {
    await show({ readonly: true });
    await page.sees('Viết tiếp');
    expect(page.button('Xóa')).to.equal(undefined);
  });

  it('says when the storage fails, and tries again', async () => {
    let broken = true;
    const failing: DraftStore = { ...drafts, kept: true, reason: undefined, list: (which) => (broken ? Promise.reject(new Error('disk')) : drafts.list(which)) };
    const codes: string[] = [];
    await show({ drafts: failing });
    page.element.addEventListener('union-report-error', ({ error }) => codes.push(error.code));
    await page.sees('Chưa đọc được danh sách bản nháp');
    await page.press('Thử lại');
    await until('it is told', () => codes.length > 0);
    expect(codes).to.deep.equal(['storage-failed']);
    broken = false;
    await page.press('Thử lại');
    await page.sees('LĐLĐ tỉnh Nghệ An');
  });

  it('opens the device’s own drafts where it is given none, also after it was moved', async () => {
    await show({ drafts: undefined, user: `test-${String(Math.random())}` });
    await page.sees('Chưa có bản nháp nào');
    document.body.append(page.element);
    await page.sees('Chưa có bản nháp nào');
  });
});
