import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from './stage.mjs';
import { LEADERSHIP, SESSIONS } from './story.mjs';

const theatre = stage();
const MOST_TABS = 900;

/** The name of what has the focus, as a screen reader would say it, and the item it belongs to. */
const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const labels = at.labels ? [...at.labels].map((label) => label.textContent) : [];
    const name = at.getAttribute('aria-label') ?? (labels.join(' ') || at.textContent);
    const ring = getComputedStyle(at);
    return { tag: at.localName, name: name.replace(/\s+/g, ' ').trim(), item: at.closest('[data-item]')?.dataset.item, visible: at.getBoundingClientRect().width > 0, outline: `${ring.outlineStyle} ${ring.outlineWidth} ${ring.boxShadow}` };
  });

/** Presses Tab until the focus is where it is wanted. */
async function tabsTo(page, wanted, what) {
  for (let n = 0; n < MOST_TABS; n++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (wanted(at)) return at;
  }
  throw new Error(`${what} is not reached by Tab`);
}

describe('by keyboard alone', () => {
  it('a unit is found and confirmed', async () => {
    const { officer } = theatre;
    const page = await theatre.fresh();
    await officer.opens(`${theatre.portal}/`);
    await officer.desk.getByRole('combobox', { name: 'Tìm đơn vị' }).waitFor();
    await tabsTo(page, ({ name }) => name === 'Tìm đơn vị', 'the search');
    await page.keyboard.type('nghe an');
    await officer.desk.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await officer.button('Đúng, bắt đầu viết').waitFor();
    await tabsTo(page, ({ name }) => name === 'Đúng, bắt đầu viết', 'the confirmation');
    await page.keyboard.press('Enter');
    await officer.hasTheForm();
  });

  it('answers are written, each place shown as it is reached', async () => {
    const { officer } = theatre;
    const { page } = officer;
    for (const [item, text] of [LEADERSHIP, SESSIONS]) {
      const { outline, visible } = await tabsTo(page, (at) => at.item === item && /textarea|input/.test(at.tag), item);
      assert.ok(visible && !/^none 0px none$/.test(outline), `${item} shows the focus: ${outline}`);
      await page.keyboard.type(text);
    }
    assert.equal(await officer.reads(LEADERSHIP[0]), LEADERSHIP[1]);
    assert.equal(await officer.reads(SESSIONS[0]), '1.234');
  });

  it('a table takes Tab and arrows', async () => {
    const { officer } = theatre;
    const { page } = officer;
    await page.keyboard.press('Control+Home');
    const item = 'press-agreements';
    await officer.field(item); // Opened as by its summary, which the next test presses.
    await tabsTo(page, (at) => at.item === item && at.tag !== 'summary' && /^(input|textarea)$/.test(at.tag), item);
    await page.keyboard.type('Báo Nghệ An');
    await page.keyboard.press('Tab');
    const { item: still, tag } = await focused(page);
    assert.deepEqual({ still, tag: /^(select|input|textarea)$/.test(tag) }, { still: item, tag: true });
  });

  it('the preview is opened and the Word file is made', async () => {
    const { officer } = theatre;
    const { page } = officer;
    // From the top of the page again, as after a skip to its beginning.
    await page.evaluate(() => document.activeElement?.blur());
    await tabsTo(page, ({ name }) => /Xem trước$/.test(name), 'the preview');
    await page.keyboard.press('Enter');
    await officer.readsThePaper();
    await tabsTo(page, ({ name }) => name === 'Tải bản Word', 'the download');
    assert.ok((await officer.downloadsWord('Enter')).text.includes('Báo Nghệ An'));
  });

  it('nothing catches the focus: Tab leaves the element at its end', async () => {
    const { page } = theatre.officer;
    for (let n = 0; n < MOST_TABS; n++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body || document.activeElement === null)) return;
    }
    assert.fail('Tab never leaves');
  });
});
