import { expect } from 'chai';
import { importDocx } from '../../../src/docx/import-docx.js';
import type { Outline } from '../../../src/outline/outline.js';
import { reportProgress } from '../../../src/report/progress.js';
import { everyKind } from '../../support/outlines.js';
import { DeskOnPage, leaveDesk, newcomer } from './desk-on-page.js';
import { until } from './on-page.js';

/** What the page offers for download next, instead of the download. */
function nextDownload(): Promise<{ name: string; file: Blob }> {
  return new Promise((resolve) => {
    const take = (event: Event): void => {
      const [link] = event.composedPath();
      if (!(link instanceof HTMLAnchorElement) || !link.download) return;
      event.preventDefault();
      document.removeEventListener('click', take, true);
      void fetch(link.href).then(async (answer) => resolve({ name: link.download, file: await answer.blob() }));
    };
    document.addEventListener('click', take, true);
  });
}

describe('a blank form for who prefers Word', () => {
  afterEach(leaveDesk);

  it('is offered beside the page, names the unit, and comes home as a report of its own', async function comesHome() {
    this.timeout(60_000);
    const page = await DeskOnPage.show({ user: newcomer() });
    await page.begin();
    await page.press('Xem trước');
    await page.sees('viết xong, mở lại ở đây bằng');
    const offered = nextDownload();
    await page.press('Tải mẫu trống');
    const { name, file } = await offered;
    expect(name).to.match(/^Mau-BC-[\w-]+\.docx$/);
    const read = await importDocx(file, { outlines: [everyKind], newId: () => 'new-report' });
    expect(read.status).to.equal('complete');
    if (read.status === 'failed') return;
    expect([read.report.id, read.report.unit.name, read.report.unit.level, reportProgress<Outline>(everyKind, read.report).answered]).to.deep.equal(['new-report', 'LĐLĐ tỉnh Nghệ An', 'province', 0]);
    await until('no revision was counted', () => page.element.report?.revision === 0);
  });
});
