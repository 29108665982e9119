import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { clear, figure, given, mount, reportOn, type MountedForm } from '../form/mounted-form.js';

describe('fields', () => {
  let page: MountedForm;
  beforeEach(async () => {
    page = await mount();
  });
  afterEach(clear);

  /** Writes into the one control of an item, and leaves it. */
  const fill = async (id: string, text: string): Promise<void> => {
    page.write(page.control(id), text);
    await page.leave();
  };
  const shows = (id: string, text: string): void => void expect(page.control(id).value).to.equal(text);
  const says = (id: string, text: string): void => void expect(page.item(id).textContent).to.contain(text);
  const value = (id: string): unknown => {
    const answer = page.answer(id);
    return answer?.state === 'given' ? answer.value : answer;
  };

  it('are accessible when empty', async () => expect(await page.violations()).to.deep.equal([]));
  it('are accessible when filled, with notes, left out and with everything shown', async () => {
    page.form.report = reportOn({
      story: given('Đã làm'), slogan: given('Đoàn kết'), sessions: { state: 'unparsed', text: 'nhiều' }, people: given({ value: 12, text: '12', parts: { women: figure(20) } }),
      covered: given({ part: 3, whole: 4, text: '3/4', entered: 90 }), started: { state: 'not-applicable', reason: 'none' }, 'has-press': given(true), 'press-form': given('paper'),
      papers: given({ rows: [{ rowId: 'a', cells: { number: given('12/KH'), form: given({ other: 'Thư' }), binding: given(true) } }, { rowId: 'b', cells: {} }] }),
      'session-list': given({ rows: [{ rowId: 'a', cells: { heads: figure(3) } }, { rowId: 'b', cells: { heads: figure(4) } }], entered: { heads: figure(9) } }),
      pages: given({ cells: { facebook: { base: figure(2) }, other: { base: figure(1) } }, otherTitle: 'Instagram', entered: { all: figure(9) } }),
      targets: given({ rows: [{ rowId: 't', title: 'Tự đặt', measure: 'count' }] }),
    });
    await page.settled();
    page.find<HTMLInputElement>('.views .option:last-of-type input').click();
    await page.settled();
    expect(await page.violations()).to.deep.equal([]);
  });

  describe('of one line', () => {
    it('store what is understood at every key', () => {
      page.write(page.control('sessions'), '12');
      expect(value('sessions')).to.deep.include({ value: 12 });
    });
    it('are never written into while someone is in them', async () => {
      page.write(page.control('sessions'), '1234');
      shows('sessions', '1234');
      await page.leave();
      shows('sessions', '1.234');
    });
    it('survive a keyboard that takes letters back', async () => {
      await page.type(page.control('story'), 'Vie');
      for (let i = 0; i < 2; i++) await sendKeys({ press: 'Backspace' });
      await sendKeys({ type: 'iệt Nam' });
      expect([page.control('story').value, value('story')]).to.deep.equal(['Việt Nam', 'Việt Nam']);
    });
    it('keep what is not understood, and say so when left', async () => {
      await fill('sessions', 'nhiều');
      expect(page.answer('sessions')).to.deep.equal({ state: 'unparsed', text: 'nhiều' });
      await page.settled();
      says('sessions', 'chưa phải là con số');
    });
    it('say what vague words are taken for', async () => {
      await fill('sessions', 'hơn 87 nghìn');
      shows('sessions', 'hơn 87 nghìn');
      says('sessions', 'Được hiểu là 87.000');
    });
    it('work out a percentage when left', async () => {
      page.write(page.control('covered'), '45/152');
      expect(page.item('covered').textContent).not.to.contain('%');
      await page.leave();
      says('covered', '29,6%');
    });
    it('read a date as it is written', async () => {
      await fill('started', '02/10/2020');
      expect(value('started')).to.equal('2020-10-02');
      shows('started', '2/10/2020');
    });
    it('keep the parts of a count beside its whole', async () => {
      await fill('people', '44');
      await fill('people.women', '33');
      await fill('people', '45');
      expect(value('people')).to.deep.include({ value: 45, parts: { women: figure(33) } });
    });
    it('go on with the same field when "không phát sinh" is typed', async () => {
      page.write(page.control('sessions'), 'không phát sinh');
      expect(page.answer('sessions')).to.include({ state: 'not-applicable' });
      expect(page.focused).to.equal(page.control('sessions'));
      await page.leave();
      says('sessions', 'Không phát sinh');
    });
    it('leave Enter to nobody', async () => {
      const form = document.createElement('form');
      let sent = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent++;
      });
      document.body.append(form);
      const inner = await mount({}, form);
      form.append(Object.assign(document.createElement('button'), { textContent: 'Gửi' }));
      inner.control('sessions').focus();
      await sendKeys({ press: 'Enter' });
      expect(sent).to.equal(0);
    });
  });

  describe('for narratives', () => {
    it('store paragraphs', async () => {
      await fill('story', 'Một\n\n- hai  ');
      expect(value('story')).to.equal('Một\n- hai');
    });
    it('take a new line on Enter', async () => {
      await page.type(page.control('story'), 'a');
      await sendKeys({ press: 'Enter' });
      await sendKeys({ type: 'b' });
      expect(page.control('story').value).to.equal('a\nb');
    });
    it('take paragraphs from Word without its markup', () => {
      const kept = page.paste(page.control('story'), { 'text/html': '<p><span>C</span>ông đoàn&nbsp;tỉnh</p><p>Hai</p>', 'text/plain': 'x' });
      expect(kept, 'the browser pastes as well').to.equal(false);
      expect([page.control('story').value, value('story')]).to.deep.equal(['Công đoàn tỉnh\nHai', 'Công đoàn tỉnh\nHai']);
    });
    it('put what is pasted where the caret is', async () => {
      await fill('story', 'Đầu cuối');
      const box = page.control('story');
      box.focus();
      box.setSelectionRange(3, 3);
      page.paste(box, { 'text/plain': '\u00a0giữa\r\nvà ', 'text/html': '' });
      expect(box.value).to.equal('Đầu giữa\nvà  cuối');
    });
    it('take a megabyte', () => {
      const start = performance.now();
      page.paste(page.control('story'), { 'text/html': '<p>Một đoạn văn của báo cáo.</p>'.repeat(35_000), 'text/plain': '' });
      expect(performance.now() - start).to.be.lessThan(20_000);
      expect((value('story') as string).length).to.be.greaterThan(850_000);
    });
    it('say softly how long they are to be', () => says('story', '200 chữ'));
  });

  describe('for choices', () => {
    const option = (id: string, title: string): HTMLInputElement =>
      [...page.item(id).querySelectorAll('label')].find((one) => one.textContent?.includes(title))?.querySelector('input') as HTMLInputElement;
    it('store the option', () => {
      option('press-form', 'Báo in').click();
      expect(value('press-form')).to.equal('paper');
    });
    it('can be cleared', () => {
      option('has-press', 'Không').click();
      expect(value('has-press')).to.equal(false);
      page.button('Bỏ chọn', page.item('has-press')).click();
      expect(page.answer('has-press')).to.equal(undefined);
    });
    it('show what depends on them at once', async () => {
      expect(page.all('[data-item="press-plan"]')).to.have.length(0);
      option('has-press', 'Có').click();
      await page.settled();
      expect(page.item('press-plan').isConnected).to.equal(true);
    });
  });

  describe('left out', () => {
    const leave = (id: string, reason: string): void => page.button(reason, page.item(id)).click();
    it('keep the reason and a note on it', () => {
      leave('story', 'Không phát sinh');
      page.write(page.find<HTMLInputElement>('#r-story'), 'Chưa có');
      expect(page.answer('story')).to.deep.equal({ state: 'not-applicable', reason: 'none', note: 'Chưa có' });
    });
    it('can be taken up again', () => {
      leave('sessions', 'Không thuộc phạm vi');
      page.button('Viết nội dung', page.item('sessions')).click();
      expect(page.answer('sessions')).to.equal(undefined);
      expect(page.focused).to.equal(page.control('sessions'));
    });
    it('are not offered where something would be lost', async () => {
      await fill('story', 'Đã làm');
      expect(page.item('story').querySelector('.leave')).to.equal(null);
    });
  });

  it('show and write nothing when they are only to be read', async () => {
    page.form.report = reportOn({ story: given('Đã làm') });
    page.form.readonly = true;
    await page.settled();
    shows('story', 'Đã làm');
    expect(page.all('.item button:not(.pager *)').length).to.equal(0);
    expect(page.all<HTMLInputElement>('.item input[type=text], .item textarea').every((one) => one.readOnly)).to.equal(true);
    expect(await page.violations()).to.deep.equal([]);
  });
});
