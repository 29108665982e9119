import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gathered } from '../support/gathered.mjs';
import { hostPage, stage } from './stage.mjs';

const theatre = stage({
  '/inbox': hostPage(`<union-report-inbox outline="hd79-tld-2023" unit="tld" directory-src="/demo/gathered/directory.json"></union-report-inbox>
    <script type="module">document.querySelector('union-report-inbox').addEventListener('union-report-gather', ({ report }) => { globalThis.gathered = report; });</script>`),
  '/form': hostPage('<union-report-form outline="hd79-tld-2023"></union-report-form>'),
});
const fileOf = (test) => gathered.files.find((file) => file.day === 1 && test(file));

describe('a clerk and some reports of the level below', () => {
  let folder;
  const paths = [];
  const put = async (name, bytes) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    paths.push(path);
    return path;
  };
  const inbox = () => theatre.browser.page.locator('union-report-inbox');
  const button = (name) => inbox().getByRole('button', { name }).first();
  const goesTo = (view) => inbox().locator('nav').getByRole('button', { name: view }).first().click();
  const sees = (text) => inbox().getByText(text).first().waitFor();
  const drops = (files) => inbox().locator('input[type=file]').first().setInputFiles(files);
  let late;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reports-'));
    for (const file of gathered.files.filter(({ form, day }) => day === 1 && form === 'ours').slice(0, 5)) await put(file.name, await file.make());
    for (const form of ['typed', 'json']) {
      const file = fileOf((one) => one.form === form);
      if (file) await put(file.name, await file.make());
    }
    await put('hỏng.docx', 'không phải tệp Word');
    await put('IMG_0001.jpg', 'ảnh');
    const next = gathered.files.find(({ day }) => day === 2);
    late = join(folder, next.name);
    await writeFile(late, await next.make());
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('every file is named with what became of it', async () => {
    const page = await theatre.fresh();
    await page.goto(`${theatre.portal}/inbox`);
    await sees('Thả các báo cáo nhận được vào đây');
    await drops(paths);
    await sees(/Đã đọc xong/);
    await sees('1 tệp không phải báo cáo nên không nhận');
    await sees('hỏng.docx');
    await sees('Tệp này không phải là tệp Word (.docx)');
  });

  it('what is unclear waits until it is settled', async () => {
    for (let left = await inbox().locator('.card').count(); left > 0; left--) {
      const card = inbox().locator('.card').first();
      const sure = card.getByRole('button', { name: /^(Đã kiểm tra, tính báo cáo này|Vẫn tính)/ });
      const unit = card.locator('button.unit');
      if (await sure.count()) await sure.first().click();
      else if (await unit.count()) await unit.first().click();
      else break;
      await theatre.browser.page.waitForTimeout(100);
    }
    await sees('Không còn tệp nào cần xem.');
  });

  it('who is missing is known', async () => {
    await goesTo('Còn thiếu');
    await sees(/^\d+\/\d+ đơn vị đã có báo cáo được tính/);
    assert.match(await inbox().getByRole('textbox', { name: 'Danh sách để nhắc' }).inputValue(), /chưa nhận được báo cáo .* của \d+ đơn vị sau:\n\n1\. /);
  });

  it('a total leads to its sentence and its file; a figure is put right with a reason', async () => {
    await goesTo('Số liệu');
    await inbox().locator('[data-at="1/1"]').click();
    await sees('Cho số liệu');
    await inbox().locator('.panel .source').first().click();
    await sees('Câu trong tệp');
    await sees(/\.(docx|json)$/);
    await inbox().getByText('Sửa số này').click();
    await inbox().getByLabel('Số đúng').fill('4.321');
    await inbox().getByLabel('Lý do sửa').fill('đơn vị xác nhận qua điện thoại');
    await button('Lưu số đã sửa').click();
    await sees('Số gốc trong báo cáo');
    await inbox().locator('td .signs', { hasText: '✎' }).first().waitFor();
  });

  it('passages are chosen, and the draft is made', async () => {
    await goesTo('Lời văn');
    for (let n = 0; n < 3; n++) await inbox().getByRole('button', { name: /^Dùng đoạn của/, pressed: false }).first().click();
    await sees('3 đoạn được dùng');
    await goesTo('Lập báo cáo');
    await sees('3 đoạn văn anh/chị đã chọn');
    await button('Mở bản nháp').click();
    await sees('Đã lập bản nháp');
    const report = await theatre.browser.page.evaluate(() => globalThis.gathered);
    assert.equal(report.unit.name, 'Tổng Liên đoàn Lao động Việt Nam');
    assert.ok(report.sources.length >= 6, String(report.sources.length));
  });

  it('the next day all is there, a late report comes in, and the draft is brought up to date', async () => {
    const { page } = theatre.browser;
    const before = await page.evaluate(() => globalThis.gathered.sources.length);
    await page.reload();
    await sees('Không còn tệp nào cần xem.');
    await drops([late]);
    await sees(/Đã đọc xong 1 tệp/);
    await goesTo('Lập báo cáo');
    await sees(/Từ đó có 1 báo cáo thay đổi\./);
    await button('Cập nhật').click();
    await inbox().locator('union-report-review').waitFor();
    await inbox().getByRole('button', { name: /^Nhận tất cả/ }).first().click();
    await inbox().locator('union-report-review').getByRole('button', { name: /^Đưa vào bản nháp/ }).first().click();
    await sees(/Đã đưa \d+ thay đổi vào bản nháp/);
    assert.equal(await page.evaluate(() => globalThis.gathered.sources.length), before + 1);
  });

  it('and nothing left the page but requests for its own files', () => {
    assert.deepEqual(theatre.complaints, []);
    assert.deepEqual(theatre.requests.filter((url) => !/^(blob:|data:)/.test(url) && !url.startsWith(theatre.portal)), []);
  });

  it('a page with the form alone never asks for any of it', async () => {
    const page = await theatre.fresh();
    await page.goto(`${theatre.portal}/form`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(3500);
    assert.deepEqual(theatre.requests.filter((url) => /inbox|xlsx/.test(url)), []);
  });

});
