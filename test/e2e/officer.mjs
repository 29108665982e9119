/**
 * An officer of a union at the desk: says what a person does and sees, in the words of the screen. What it
 * touches it finds as a person does, by label and name; an item's field by its id.
 */
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { unzipSync } from 'fflate';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PATIENCE = 60_000;

export class Officer {
  #folder;

  /** @param browser as `openChromium()` gives it */
  constructor(browser) {
    this.browser = browser;
    this.#folder = browser.downloads;
  }

  get page() {
    return this.browser.page;
  }
  get desk() {
    return this.page.locator('union-report-desk');
  }
  button(name) {
    return this.desk.getByRole('button', { name, exact: typeof name === 'string' }).first();
  }
  /** The field of an item, opened where it is folded away. */
  async field(itemId, control = 'textarea, input, select') {
    const place = this.desk.locator(`[data-item="${itemId}"]`);
    await place.waitFor({ state: 'attached' });
    await place.evaluate((one) => {
      for (let at = one; at; at = at.parentElement) if (at.localName === 'details') at.open = true;
    });
    const field = place.locator(control).first();
    await this.#turnsTo(field);
    return field;
  }

  /** Where one section stands on the screen at a time: turns pages, on and then back, until it is there. */
  async #turnsTo(field) {
    for (const way of [/^(Tiếp|Mục tiếp: .*)$/, /^(Trước|Mục trước: .*)$/])
      for (let turns = 0; turns < 40 && !(await field.isVisible()); turns++) {
        const buttons = await this.desk.getByRole('button', { name: way, disabled: false }).all();
        if (buttons.length === 0) break;
        await buttons[0].click();
      }
  }

  async opens(address) {
    await this.page.goto(address);
    await this.desk.locator('*').first().waitFor({ state: 'attached' });
  }

  /** Finds a unit in the directory and begins to write for it. */
  async choosesUnit(query, name) {
    const search = this.desk.getByRole('combobox', { name: 'Tìm đơn vị' });
    await search.click();
    await this.page.keyboard.type(query);
    await this.desk.getByRole('option', { name }).first().click();
    await this.button('Đúng, bắt đầu viết').click();
    await this.hasTheForm();
  }

  /** Types a unit that no directory knows. */
  async introduces({ name, level, superior }) {
    const typeFreely = this.button('Không thấy đơn vị? Tự nhập tên');
    const nameField = this.desk.getByLabel('Tên đầy đủ của đơn vị');
    await typeFreely.or(nameField).first().waitFor();
    if (await typeFreely.isVisible()) await typeFreely.click();
    await nameField.fill(name);
    await this.desk.getByLabel('Cấp công đoàn').selectOption({ label: level });
    if (superior) await this.desk.getByLabel('Công đoàn cấp trên trực tiếp').fill(superior);
    await this.button('Bắt đầu viết').click();
    await this.hasTheForm();
  }

  async hasTheForm() {
    await this.desk.locator('[data-item]').first().waitFor();
  }

  /** Types key by key at the end of what is there. */
  async types(itemId, text) {
    const field = await this.field(itemId);
    await field.click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  }

  /** Types into a cell of a table's row, by the column's title. Rows count from 1; the last is an empty one. */
  async typesCell(itemId, column, row, text) {
    await this.field(itemId);
    await this.desk.locator(`[data-item="${itemId}"]`).getByLabel(`${column}, dòng ${row}`, { exact: true }).click();
    await this.page.keyboard.type(text);
  }

  /** What stands in an item's field. */
  async reads(itemId) {
    return (await this.field(itemId)).inputValue();
  }

  async sees(text) {
    await this.desk.getByText(text).first().waitFor();
  }
  async seesNo(text) {
    await this.desk.getByText(text).first().waitFor({ state: 'hidden' });
  }
  async isToldItIsSaved() {
    await this.sees(/Đã lưu trên máy này lúc \d\d:\d\d/);
  }

  /** One of the steps of the desk: "Nội dung", "Xem trước", "Gửi". */
  async goesTo(step) {
    await this.button(new RegExp(`^(?:\\d+\\.? *)?${step}$`)).click();
  }

  /** Everything on the paper, as text. */
  async readsThePaper() {
    const paper = this.desk.locator('union-report-preview');
    await paper.getByText('BÁO CÁO').first().waitFor();
    return paper.evaluate((one) => one.shadowRoot.textContent.replace(/\s+/g, ' '));
  }

  /** Presses "Tải bản Word", or the key given where the focus is on it, and waits for the file. */
  async downloadsWord(key) {
    for (const old of await readdir(this.#folder)) await rm(join(this.#folder, old));
    await (key ? this.page.keyboard.press(key) : this.button('Tải bản Word').click());
    for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(100)) {
      const name = (await readdir(this.#folder)).find((file) => file.endsWith('.docx'));
      if (name) return { name, ...wordFile(await readFile(join(this.#folder, name))) };
    }
    throw new Error('No Word file was downloaded');
  }
}

/** A DOCX's bytes, its parts, and the words of its document. */
export function wordFile(bytes) {
  const parts = unzipSync(new Uint8Array(bytes));
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  return { bytes, parts, xml, text, type: WORD };
}
