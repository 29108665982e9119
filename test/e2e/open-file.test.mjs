import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { root } from '../support/manifest.mjs';
import { openChromium } from './chromium.mjs';
import { Officer } from './officer.mjs';
import { stage } from './stage.mjs';
import { LEADERSHIP, MEMBERS, PROPOSALS, SESSIONS, STRENGTHS, UNIT, writesItAll } from './story.mjs';

const theatre = stage();

/** What a colleague does to the document: a figure, two sentences, number and date, a paragraph more. */
const EDITS = {
  figure: [SESSIONS[1], '1.300'],
  first: ['3 kế hoạch', '5 kế hoạch'],
  second: ['mở thêm lớp tập huấn', 'mở thêm hai lớp tập huấn'],
  added: 'Đề nghị bố trí kinh phí riêng cho truyền thông.',
};

/** The text of a content control, as typing there changes it. */
const fill = (xml, tag, text) => xml.replace(new RegExp(`(<w:tag w:val="${tag}"/>(?:(?!</w:sdt>).)*<w:t[^>]*>)[^<]*`), `$1${text}`);

function edited({ parts, xml }) {
  let now = xml;
  for (const [from, to] of [EDITS.figure, EDITS.first, EDITS.second]) {
    assert.equal(now.split(from).length, 2, `“${from}” stands there once`);
    now = now.replace(from, to);
  }
  now = fill(fill(now, ':number', '12'), ':date', 'ngày 20 tháng 5 năm 2023');
  const end = now.indexOf('</w:p>', now.indexOf(EDITS.second[1])) + '</w:p>'.length;
  now = `${now.slice(0, end)}<w:p><w:r><w:t>${EDITS.added}</w:t></w:r></w:p>${now.slice(end)}`;
  return zipSync({ ...parts, 'word/document.xml': strToU8(now) });
}

/** Lets a file fall on the desk. */
async function drops(officer, name, bytes) {
  await officer.desk.evaluate((desk, [fileName, base64]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], fileName));
    for (const type of ['dragenter', 'dragover', 'drop']) desk.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true }));
  }, [name, Buffer.from(bytes).toString('base64')]);
}

const cards = (officer) => officer.desk.locator('union-report-review .card');
const answers = (officer) => officer.desk.evaluate((desk) => JSON.parse(JSON.stringify({ ...desk.report.answers, document: desk.report.document })));

describe('a Word file that comes home', () => {
  let colleague;
  let file;
  let sent;
  before(async () => {
    const browser = await openChromium();
    colleague = new Officer(browser);
    await browser.page.setViewportSize({ width: 1280, height: 900 });
  });
  after(() => colleague?.browser.close());

  it('is exported, and edited by a colleague', async () => {
    const { officer } = theatre;
    await theatre.fresh();
    await officer.opens(`${theatre.portal}/`);
    await officer.choosesUnit(UNIT.query, UNIT.name);
    await writesItAll(officer);
    await officer.goesTo('Xem trước');
    await officer.readsThePaper();
    const word = await officer.downloadsWord();
    file = edited(word);
    sent = await answers(officer);
  });

  it('shows in another browser exactly what was edited', async () => {
    await colleague.opens(`${theatre.portal}/`);
    await colleague.desk.getByRole('combobox', { name: 'Tìm đơn vị' }).waitFor();
    const begun = Date.now();
    await drops(colleague, 'bao-cao.docx', file);
    await cards(colleague).first().waitFor();
    console.log(`from dropping the file to the review: ${Date.now() - begun} ms`);
    assert.equal(await cards(colleague).count(), 5);
    const said = (await cards(colleague).allTextContents()).join('\n');
    for (const text of [EDITS.added, '1.300', '20/5/2023']) assert.ok(said.includes(text), text);
    assert.ok(!said.includes(STRENGTHS[1]), 'what was not edited');
  });

  it('is accepted by keyboard, and the report is the edited one', async () => {
    const { page } = colleague;
    await cards(colleague).first().focus();
    for (let n = 0; n < 5; n++) await page.keyboard.press(n % 2 ? 'n' : 'Enter');
    await colleague.sees('Nhận 5 · bỏ 0 · còn 0');
    await colleague.button('Đưa vào bản nháp').click();
    await colleague.sees('Đã mở tệp “bao-cao.docx” thành bản nháp');
    const now = await answers(colleague);
    assert.equal(now[LEADERSHIP[0]].value, LEADERSHIP[1].replace(...EDITS.first));
    assert.equal(now[SESSIONS[0]].value.value, 1300);
    assert.equal(now[PROPOSALS[0]].value, `${PROPOSALS[1].replace(...EDITS.second)}\n${EDITS.added}`);
    assert.deepEqual([now.document.number, now.document.date], ['12', '2023-05-20']);
    for (const [id] of [MEMBERS, STRENGTHS]) assert.deepEqual(now[id], sent[id]);
    await colleague.isToldItIsSaved();
  });

  it('comes back into the draft it left, beside what is there, and one undo takes all of it back', async () => {
    const { officer } = theatre;
    await officer.goesTo('Nội dung');
    await officer.desk.getByLabel('Mở tệp').setInputFiles({ name: 'bao-cao.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
    await officer.button(/^Cập nhật bản nháp/).click();
    await cards(officer).first().waitFor();
    assert.equal(await cards(officer).count(), 5);
    await officer.button('Nhận tất cả').click();
    await officer.button('Đưa vào bản nháp').click();
    await officer.sees(/Đã lấy 5 nội dung/);
    assert.equal((await answers(officer))[SESSIONS[0]].value.value, 1300);
    await officer.button('Hoàn tác').click();
    await officer.sees('bản nháp trở lại như trước khi lấy');
    assert.deepEqual(await answers(officer), sent);
  });

  it('takes a copy as well, and opens it beside', async () => {
    const { officer } = theatre;
    await colleague.button('Tải bản sao').click();
    const copy = await colleague.desk.getByLabel(/Nếu máy không tải được/).inputValue();
    await drops(officer, 'ban-sao.json', Buffer.from(copy));
    await officer.button(/^Mở thành bản nháp mới/).click();
    await officer.sees('Đã mở tệp “ban-sao.json” thành bản nháp');
    assert.equal((await answers(officer))[SESSIONS[0]].value.value, 1300);
  });

  it('is refused when it is none, with what to do, and the draft is as it was', async () => {
    const { officer } = theatre;
    const was = await answers(officer);
    await drops(officer, 'bao-cao.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]));
    await officer.sees(/Đây là tệp \.doc cũ/);
    await officer.button('Đóng').click();
    await drops(officer, 'x.docx', file.slice(0, file.length / 2));
    await officer.sees(/Tệp bị hỏng/);
    await officer.button('Đóng').click();
    assert.deepEqual(await answers(officer), was);
  });
});

describe('a report that was typed by hand', () => {
  it('is put right by keyboard, from the first proposal to the draft', async () => {
    const { officer } = theatre;
    const page = await theatre.fresh();
    await officer.opens(`${theatre.portal}/`);
    await officer.desk.getByRole('combobox', { name: 'Tìm đơn vị' }).waitFor();
    await drops(officer, 'go-tay.docx', await readFile(`${root}test/docx/by-hand/variants/merged-headings.docx`));
    await cards(officer).first().waitFor();
    const begun = Date.now();
    const left = async () => Number(/còn ([\d.]+)/.exec(await officer.desk.locator('union-report-review footer .wide p').textContent())[1]);
    const all = await left();
    assert.ok(all > 10, `${all} proposals`);
    await cards(officer).first().focus();
    // The first is put right, the second left out, the others are taken.
    await page.keyboard.press('s');
    await page.locator('union-report-review .edit :is(input, textarea)').first().waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Đã xem lại.');
    await page.keyboard.press('Control+Enter');
    await officer.sees(`Nhận 1 · bỏ 0 · còn ${all - 1}`);
    // The page goes away, and comes back to the same card.
    await page.reload();
    await officer.sees(`Nhận 1 · bỏ 0 · còn ${all - 1}`);
    await officer.desk.locator('union-report-review .card:focus').waitFor();
    await page.keyboard.press('b');
    for (let n = 2; n < all; n++) await page.keyboard.press('n');
    assert.equal(await left(), 0);
    await officer.button('Đưa vào bản nháp').click();
    console.log(`${all} proposals of a typed report by keyboard: ${Date.now() - begun} ms`);
    await officer.sees('Đã mở tệp “go-tay.docx” thành bản nháp');
    assert.ok(JSON.stringify(await answers(officer)).includes('Đã xem lại.'));
  });

  it('and no page complained', () => assert.deepEqual(theatre.complaints, []));
});
