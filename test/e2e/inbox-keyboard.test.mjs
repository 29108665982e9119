/** A clerk without a mouse: from the files to the draft with Tab, Enter, Space, arrows and Escape. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gathered } from '../support/gathered.mjs';
import { hostPage, stage } from './stage.mjs';

const theatre = stage({ '/inbox': hostPage('<union-report-inbox outline="hd79-tld-2023" unit="tld" directory-src="/demo/gathered/directory.json"></union-report-inbox>') });

/** In the page: what has the focus, as it is called. */
const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return '';
  const name = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '';
  return `${at.dataset.at ? `cell ${at.dataset.at} ` : ''}${at.classList.contains('panel') ? 'panel ' : ''}${name.replace(/\s+/g, ' ').trim()}`;
};

describe('a clerk with a keyboard alone', () => {
  let folder;
  const paths = [];
  const page = () => theatre.browser.page;
  const sees = (text) => page().locator('union-report-inbox').getByText(text).first().waitFor();
  const at = () => page().evaluate(focused);
  const presses = (key) => page().keyboard.press(key);
  /** Goes on with Tab until something of that name has the focus. */
  async function tabsTo(name, key = 'Tab') {
    const passed = [];
    for (let n = 0; n < 300; n++) {
      await presses(key);
      const now = await at();
      if (name.test(now)) return;
      passed.push(now.slice(0, 40));
    }
    assert.fail(`${name} is not reached; passed ${passed.slice(0, 60).join(' | ')}`);
  }
  async function goesTo(view) {
    await tabsTo(new RegExp(`^${view}`), 'Shift+Tab');
    await presses('Enter');
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keyboard-'));
    const first = gathered.files.filter(({ day }) => day === 1);
    for (const file of [...first.filter(({ form }) => form === 'ours').slice(0, 3), first.find(({ form }) => form === 'typed')]) {
      paths.push(join(folder, file.name));
      await writeFile(paths.at(-1), await file.make());
    }
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('gives files', async () => {
    await theatre.fresh();
    // Asked for before the page is there: the browser has to know of it when the key is pressed.
    const choosing = page().waitForEvent('filechooser', { timeout: 120_000 });
    await page().goto(`${theatre.portal}/inbox`);
    await sees('Thả các báo cáo nhận được vào đây');
    await tabsTo(/^Chọn tệp/);
    await presses('Enter');
    await (await choosing).setFiles(paths);
    await sees('Đã đọc xong 4 tệp.');
  });

  it('settles what waits', async () => {
    await tabsTo(/^Đã kiểm tra, tính báo cáo này/);
    await presses('Enter');
    await sees('Không còn tệp nào cần xem.');
  });

  it('looks into a figure and comes back to it', async () => {
    await goesTo('Số liệu');
    await sees('Lọc đơn vị');
    await tabsTo(/^cell /);
    await presses('ArrowDown');
    await presses('ArrowDown');
    assert.match(await at(), /^cell 3\/1 /);
    await presses('Enter');
    await page().waitForFunction(`(${String(focused)})().startsWith('panel ')`);
    await presses('Escape');
    await page().waitForFunction(`(${String(focused)})().startsWith('cell 3/1 ')`);
  });

  it('chooses a paragraph', async () => {
    await goesTo('Lời văn');
    await tabsTo(/^Dùng đoạn của/);
    await presses('Space');
    await sees('1 đoạn được dùng');
  });

  it('makes the draft', async () => {
    await goesTo('Lập báo cáo');
    await tabsTo(/^Mở bản nháp/);
    await presses('Enter');
    await sees('Đã lập bản nháp và lưu trên máy này.');
    assert.deepEqual(theatre.complaints, []);
  });
});
