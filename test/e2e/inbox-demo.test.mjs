/** A clerk's two days with the demo's inbox: 82 reports become one, three more arrive, and the draft is brought up to date. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { root } from '../support/manifest.mjs';
import { stage } from './stage.mjs';

const index = { '/': readFileSync(`${root}demo/index.html`, 'utf8') };
const theatre = stage(index);
const PATIENCE = { timeout: 90_000 };

/** What the clerk does and sees, by the words of the screen. */
class Clerk {
  get page() {
    return theatre.browser.page;
  }
  get inbox() {
    return this.page.locator('union-report-inbox');
  }
  button(name) {
    return this.inbox.getByRole('button', { name }).first();
  }
  async opensTheInbox() {
    await this.page.goto(`${theatre.local}/demo/inbox.html`);
    await this.inbox.getByText('Thả').first().waitFor();
  }
  async takes(button, count) {
    await this.page.getByRole('button', { name: button }).click();
    await this.inbox.getByText(new RegExp(`Đã đọc xong ${count} tệp`)).waitFor(PATIENCE);
  }
  async goesTo(view) {
    await this.button(new RegExp(`^${view}`)).click();
  }
  /** All text of one view, one space between words. */
  text(view) {
    return this.inbox.locator(`union-report-inbox-${view}`).evaluate((one) => {
      const words = (node) => [...node.childNodes].map((child) => (child.nodeType === 3 ? child.data : child.localName === 'style' ? '' : words(child.shadowRoot ?? child))).join(' ');
      return words(one.shadowRoot).replace(/\s+/g, ' ');
    });
  }
  async sees(text) {
    await this.inbox.getByText(text).first().waitFor();
  }
}

describe("A clerk's two days at the inbox", () => {
  const clerk = new Clerk();
  let key;
  before(async () => {
    await theatre.fresh();
    key = await (await fetch(`${theatre.local}/demo/gathered/key.json`)).json();
  });

  it('takes in 82 files and names what became of each', async () => {
    await clerk.opensTheInbox();
    await clerk.takes('Lấy 82 báo cáo mẫu', 82);
    assert.match(await clerk.text('files'), /12 Cần anh\/chị xem 63 Được tính 3 Trùng 4 Không tính/);
  });

  it('settles the reviews: a unit, a choice of two, a level, and eight typed reports', async () => {
    await clerk.button('Chọn báo cáo này: BC-LDLD-thanh-pho-Can-Tho-HD79-2023.docx').click();
    await clerk.button(/^Liên đoàn Lao động tỉnh Thừa Thiên Huế/).click();
    await clerk.button('Vẫn tính: Công đoàn Viên chức Việt Nam').click();
    const looked = clerk.inbox.getByRole('button', { name: /^Đã kiểm tra, tính báo cáo này/ });
    for (let left = await looked.count(); left > 0; left--) {
      await looked.first().click();
      await clerk.page.waitForFunction(([host, count]) => [...host.shadowRoot.querySelector('union-report-inbox-files').shadowRoot.querySelectorAll('[aria-label^="Đã kiểm tra, tính"]')].length < count, [await clerk.inbox.elementHandle(), left]);
    }
    await clerk.sees('Không còn tệp nào cần xem.');
    assert.match(await clerk.text('files'), /0 Cần anh\/chị xem 74 Được tính/);
  });

  it('finds who is missing, and who was late', async () => {
    await clerk.goesTo('Còn thiếu');
    const text = await clerk.text('missing');
    assert.match(text, /Chưa gửi 8 /);
    for (const name of ['Lai Châu', 'Cà Mau', 'Công đoàn Đường sắt', 'Điện Biên', 'Bạc Liêu']) assert.match(text.slice(text.indexOf('Chưa gửi'), text.indexOf('Gửi muộn')), new RegExp(name));
    assert.match(text.slice(text.indexOf('Gửi muộn')), /Bắc Kạn .*Dệt May/);
  });

  it('follows a total down to the unit, the file and the sentence', async () => {
    await clerk.goesTo('Số liệu');
    const total = clerk.inbox.locator('tr.totals td').first();
    assert.equal((await total.innerText()).split('\n')[0].replace(/\D/g, ''), String(key.totals.day1['documents-middle-units']));
    await total.click();
    const panel = clerk.inbox.locator('aside.panel');
    const unit = panel.getByRole('button', { name: /Tuyên Quang/ });
    for (const more = panel.getByRole('button', { name: /^Hiện thêm/ }); !(await unit.isVisible()); ) await more.click();
    await unit.click();
    await panel.getByText(/công đoàn cấp trên trực tiếp cơ sở đã ban hành văn bản triển khai/).waitFor();
    await panel.getByText('Báo cáo CT01 - LĐLĐ tỉnh Tuyên Quang.docx').waitFor();
  });

  it('marks ten paragraphs, and opens the draft', async () => {
    await clerk.goesTo('Lời văn');
    const use = clerk.inbox.locator('union-report-inbox-words').getByRole('button', { name: /^Dùng đoạn/ });
    await use.first().waitFor();
    for (let n = 0; n < 10; n++) await use.nth(n).click();
    await clerk.goesTo('Lập báo cáo');
    await clerk.sees(/10 đoạn văn anh\/chị đã chọn/);
    await clerk.button('Mở bản nháp').click();
    await clerk.sees('Đã lập bản nháp và lưu trên máy này.');
  });

  it('goes on at the desk, and takes the Word file home', async () => {
    const { officer } = theatre;
    await clerk.button('Viết tiếp').click();
    await clerk.page.waitForURL(`${theatre.local}/`);
    await officer.hasTheForm();
    assert.equal((await officer.reads('direct-sessions')).replace(/\D/g, ''), String(key.totals.day1['direct-sessions']));
    await officer.types('proposals-text', 'Đề nghị của Tổng Liên đoàn, viết tay.');
    await officer.isToldItIsSaved();
    await officer.goesTo('Xem trước');
    await officer.readsThePaper();
    const { text } = await officer.downloadsWord();
    assert.match(text, /LĐLĐ (?:tỉnh|TP|thành phố) /);
    assert.match(text, /viết tay/);
  });

  it('finds its work the next day, takes in three late reports, and brings the draft up to date', async () => {
    await clerk.opensTheInbox();
    await clerk.takes('Ba báo cáo đến muộn', 3);
    await clerk.goesTo('Còn thiếu');
    assert.match(await clerk.text('missing'), /Chưa gửi 5 /);
    await clerk.goesTo('Lập báo cáo');
    await clerk.sees('Từ đó có 3 báo cáo thay đổi.');
    await clerk.button('Cập nhật').click();
    await clerk.button(/^Nhận tất cả/).click();
    await clerk.button('Đưa vào bản nháp').click();
    await clerk.sees('Đang có đủ các báo cáo được tính.');
    const { officer } = theatre;
    await clerk.button('Viết tiếp').click();
    await clerk.page.waitForURL(`${theatre.local}/`);
    await officer.hasTheForm();
    assert.equal((await officer.reads('direct-sessions')).replace(/\D/g, ''), String(key.totals.day2['direct-sessions']));
    assert.match(await officer.reads('proposals-text'), /viết tay/);
    assert.deepEqual(theatre.complaints, []);
  });
});
