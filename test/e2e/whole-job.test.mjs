import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from './stage.mjs';
import { LEADERSHIP, UNIT, saysItAll, writesItAll } from './story.mjs';

const theatre = stage();
const { complaints } = theatre;

describe('the whole job, at a plain http portal', () => {
  it('a unit is found without tones, four sections are written, and come back after a reload in mid-word', async () => {
    const { officer } = theatre;
    const page = await theatre.fresh();
    await officer.opens(`${theatre.portal}/`);
    assert.equal(await page.evaluate(() => isSecureContext), false);
    await officer.choosesUnit(UNIT.query, UNIT.name);
    await writesItAll(officer);
    await officer.types('lessons-text', 'Phải bám sát cơ s');
    await page.reload();
    await officer.hasTheForm();
    assert.equal(await officer.reads(LEADERSHIP[0]), LEADERSHIP[1]);
    assert.equal(await officer.reads('lessons-text'), 'Phải bám sát cơ s');
    await officer.types('lessons-text', 'ở.');
    assert.equal(await officer.reads('lessons-text'), 'Phải bám sát cơ sở.');
    await officer.isToldItIsSaved();
  });

  it('the preview is the paper, and says what was written', async () => {
    const { officer } = theatre;
    await officer.goesTo('Xem trước');
    assert.deepEqual(saysItAll(await officer.readsThePaper()), []);
  });

  it('the Word file says the same, and has a name that travels', async () => {
    const { officer } = theatre;
    const { name, text, parts } = await officer.downloadsWord();
    assert.deepEqual(saysItAll(text), []);
    assert.match(name, /^[A-Za-z0-9._-]+\.docx$/);
    assert.ok(parts['[Content_Types].xml'] && parts['docProps/core.xml']);
  });

  it('another visit finds the draft and goes on with it', async () => {
    const { officer, browser } = theatre;
    await browser.page.close();
    browser.page = await browser.context.newPage();
    await officer.opens(`${theatre.portal}/`);
    await officer.hasTheForm();
    assert.equal(await officer.reads(LEADERSHIP[0]), LEADERSHIP[1]);
  });

  it('and the page never complained', () => assert.deepEqual(complaints, []));
});

describe('Vietnamese typed as it is typed', () => {
  it('by an input method that composes', async () => {
    const { officer } = theatre;
    const page = await theatre.fresh();
    await officer.opens(`${theatre.portal}/`);
    await officer.choosesUnit(UNIT.query, UNIT.name);
    await (await officer.field('lessons-text')).click();
    const devtools = await page.context().newCDPSession(page);
    for (const word of [['t', 'ti', 'tiê', 'tiêng', 'tiếng'], [' '], ['v', 'vi', 'viê', 'viêt', 'việt']]) {
      for (const text of word) await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await devtools.send('Input.insertText', { text: word.at(-1) });
    }
    assert.equal(await officer.reads('lessons-text'), 'tiếng việt');
  });

  it('by one that takes letters back and puts others in', async () => {
    const { officer } = theatre;
    const { keyboard } = officer.page;
    await officer.types('lessons-text', ' Na');
    for (const [back, text] of [[1, 'à'], [0, 'n'], [0, 'h'], [3, 'ành']]) {
      for (let n = 0; n < back; n++) await keyboard.press('Backspace');
      await keyboard.insertText(text);
    }
    assert.equal(await officer.reads('lessons-text'), 'tiếng việt Nành');
  });
});
