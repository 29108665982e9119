import { expect } from 'chai';
import { summarise } from '../../../src/consolidation/summarise.js';
import { createMemoryDraftStore } from '../../../src/drafts/memory-draft-store.js';
import type { UnionReportExportEvent } from '../../../src/elements/base/events.js';
import { openIntakeStore } from '../../../src/intake/open-intake-store.js';
import type { Outline } from '../../../src/outline/outline.js';
import { createReport } from '../../../src/report/create-report.js';
import type { UnionReport } from '../../../src/report/union-report.js';
import type { ReportStore } from '../../../src/store/report-store.js';
import { everyKind } from '../../support/outlines.js';
import { DeskOnPage, leaveDesk, newcomer } from './desk-on-page.js';
import { until } from './on-page.js';

const outline: Outline = everyKind;
const now = new Date('2023-05-20T00:00:00Z');
const province = { id: 'na', name: 'LĐLĐ tỉnh Nghệ An', level: 'province' };
const directory = { units: [{ id: 'tld', name: 'TLĐ' }, { ...province, parentId: 'tld' }, { id: 'mot', parentId: 'na', level: 'district', name: 'Liên đoàn Lao động huyện Mốt', shortName: 'LĐLĐ huyện Mốt' }, { id: 'hai', parentId: 'na', level: 'district', name: 'LĐLĐ huyện Hai' }] };
const LABEL = 'Kèm phụ lục số liệu của từng đơn vị';

/** What a district told: so many sessions. */
const below = (id: string, sessions: number): UnionReport =>
  ({ ...createReport(outline, { id: `r-${id}`, now, unit: { id, name: `Tên gõ tay ${id}`, level: 'district' } }), answers: { sessions: { state: 'given', value: { value: sessions, text: String(sessions) } } } });
const gatheredFrom = (...sources: readonly string[]): UnionReport => ({
  ...createReport(outline, { id: 'gathered', now, unit: province }), answers: { sessions: { state: 'given', value: { value: 42, text: '42' } } }, sources: sources.map((unitId) => ({ reportId: `r-${unitId}`, revision: 0, unitId })),
});

describe('the appendix of what each unit gave, chosen on the desk', () => {
  let page: DeskOnPage;
  let user: string;
  /** The inbox of this device, with the files that went into the draft; some of them were taken out since. */
  const gather = async (report: UnionReport, gone: readonly string[] = []): Promise<void> => {
    const store = await openIntakeStore({ user, outlineId: outline.id, unit: 'na' });
    const files = [below('mot', 30), below('hai', 12)];
    await store.take(files.map((one) => ({ intake: summarise(outline, { fileId: one.id, names: [], size: 1, read: { status: 'complete', report: one, findings: [] } }, { today: '2023-05-20' }), read: { status: 'complete', report: one, findings: [], answers: [], details: [], unplaced: [] } })));
    await store.remember({ draftId: report.id, at: now.toISOString(), unit: report.unit.name, fileIds: files.map(({ id }) => id) }, report);
    await store.remove(gone);
    store.close();
  };
  const open = async (report: UnionReport): Promise<void> => {
    const drafts = createMemoryDraftStore();
    await drafts.create(report);
    page = await DeskOnPage.show({ user, drafts, directory, report });
    await page.press('Xem trước');
    await page.sees('Tải bản Word');
  };
  const bringUpToDate = (): void =>
    page.one<HTMLElement & { store: ReportStore }>('union-report-finish').store.dispatch({ type: 'sources', sources: gatheredFrom('mot', 'hai').sources });
  const paper = (): string => page.one('union-report-preview').shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
  const nextExport = (): Promise<UnionReportExportEvent> => new Promise((resolve) => page.element.addEventListener('union-report-export', resolve, { once: true }));
  const wordsIn = async (file: Blob): Promise<string> => {
    const { openDocx } = await import('../../../src/docx/read/open-docx.js');
    return JSON.stringify(openDocx(new Uint8Array(await file.arrayBuffer())));
  };
  beforeEach(() => void (user = newcomer()));
  afterEach(leaveDesk);

  it('is not offered for a report that was made from no others', async () => {
    await open(gatheredFrom());
    expect(page.text).not.to.include(LABEL);
  });

  it('is seen in the preview and is in the Word file, with the units as the directory names them; and goes when it is not wanted', async () => {
    await gather(gatheredFrom('mot', 'hai'));
    await open(gatheredFrom('mot', 'hai'));
    expect(paper()).not.to.include('SỐ LIỆU CỦA CÁC ĐƠN VỊ');
    page.field(LABEL).click();
    await page.sees('Bản Word và bản in có thêm phụ lục số liệu của 2 đơn vị.');
    expect(paper()).to.match(/SỐ LIỆU CỦA CÁC ĐƠN VỊ.*LĐLĐ huyện Hai\s*12.*LĐLĐ huyện Mốt\s*30.*Tổng cộng\s*42/);
    expect(await page.violations()).to.deep.equal([]);

    const exported = nextExport();
    await page.press('Tải bản Word');
    const { importDocx } = await import('../../../src/docx/import-docx.js');
    const { file } = await exported;
    const read = await importDocx(file, { outlines: [outline] });
    expect(read.status === 'failed' ? read : [read.status, read.report.sources.length, read.unplaced]).to.deep.equal(['complete', 2, []]);
    expect(await wordsIn(file)).to.include('SỐ LIỆU CỦA CÁC ĐƠN VỊ');

    await page.press('Xem trước');
    await page.sees(LABEL);
    page.field(LABEL).click();
    await until('the appendix is gone', () => !paper().includes('SỐ LIỆU CỦA CÁC ĐƠN VỊ'));
  });

  it('is in a Word file that is asked for while it is still being fetched', async () => {
    await gather(gatheredFrom('mot', 'hai'));
    await open(gatheredFrom('mot', 'hai'));
    const exported = nextExport();
    page.field(LABEL).click();
    await page.press('Tải bản Word');
    expect(await wordsIn((await exported).file)).to.include('SỐ LIỆU CỦA CÁC ĐƠN VỊ');
  });

  it('is not left out of a Word file without a word: where it can’t be had, no file is made unless it is asked for again', async () => {
    await open(gatheredFrom('mot', 'hai'));
    let made = 0;
    page.element.addEventListener('union-report-export', () => made++);
    page.field(LABEL).click();
    await page.press('Tải bản Word');
    await page.sees('Số liệu của từng đơn vị chỉ có trên máy đã tổng hợp báo cáo này');
    await until('the button is ready', () => page.button('Tải bản Word')?.matches(':enabled'));
    expect(made).to.equal(0);
    await page.press('Tải bản Word');
    await until('it is made', () => made === 1);
  });

  it('is drawn when somebody looks, and not while somebody writes', async () => {
    await gather(gatheredFrom('mot', 'hai'));
    await open(gatheredFrom('mot', 'hai'));
    page.field(LABEL).click();
    await until('the appendix is there', () => paper().includes('SỐ LIỆU CỦA CÁC ĐƠN VỊ'));
    await page.press('Nội dung');
    const saved = new Promise((resolve) => page.element.addEventListener('union-report-save', resolve, { once: true }));
    page.write('Chuyện viết sau');
    page.leave();
    await saved;
    // As it does by the minute, to say when that was.
    page.element.requestUpdate();
    await page.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(paper()).not.to.include('Chuyện viết sau');
    await page.press('Xem trước');
    await until('it is drawn', () => paper().includes('Chuyện viết sau'));
    expect(paper()).to.include('SỐ LIỆU CỦA CÁC ĐƠN VỊ');
  });

  it('says what is missing in it, where files were taken out since', async () => {
    await gather(gatheredFrom('mot', 'hai'), ['r-hai']);
    await open(gatheredFrom('mot', 'hai'));
    page.field(LABEL).click();
    await page.sees('phụ lục số liệu của 1 đơn vị. Thiếu số liệu của 1 đơn vị');
  });

  it('follows what is brought up to date', async () => {
    await gather(gatheredFrom('mot', 'hai'));
    await open(gatheredFrom('mot'));
    page.field(LABEL).click();
    await until('the appendix is there', () => paper().includes('SỐ LIỆU CỦA CÁC ĐƠN VỊ'));
    const store = await openIntakeStore({ user, outlineId: outline.id, unit: 'na' });
    await store.remove(['r-hai']);
    store.close();
    bringUpToDate();
    await page.sees('thêm phụ lục số liệu của 1 đơn vị.');
    await until('it is there again', () => paper().includes('SỐ LIỆU CỦA CÁC ĐƠN VỊ'));
  });

  it('follows that also while it is being fetched', async () => {
    await gather(gatheredFrom('mot', 'hai'));
    await open(gatheredFrom('mot'));
    page.field(LABEL).click();
    bringUpToDate();
    await page.sees('thêm phụ lục số liệu của 2 đơn vị.');
    expect(page.field(LABEL).checked).to.equal(true);
  });

  it('can’t be had on another device, which is said; nothing is printed instead', async () => {
    await open(gatheredFrom('mot', 'hai'));
    page.field(LABEL).click();
    await page.sees('Số liệu của từng đơn vị chỉ có trên máy đã tổng hợp báo cáo này');
    expect(page.field(LABEL).checked).to.equal(false);
    expect(paper()).not.to.include('SỐ LIỆU CỦA CÁC ĐƠN VỊ');
  });
});
