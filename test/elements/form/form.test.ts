import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { createReportStore } from '../../../src/store/report-store.js';
import { hd79Tld2023 } from '../../../schema/outlines/hd79-tld-2023.js';
import { everyKind } from '../../support/outlines.js';
import { clear, figure, given, mount, MountedForm, reportOn } from './mounted-form.js';

describe('<union-report-form>', () => {
  let page: MountedForm;
  afterEach(clear);

  const pagesShown = (): (string | undefined)[] => page.all('.page').filter((one) => one.checkVisibility?.() ?? one.offsetParent !== null).map((one) => one.id.slice(2));
  const rail = (): string[] => page.all('.entry .name').map((one) => one.textContent ?? '');
  const wide = (width: string): HTMLElement => {
    const box = document.createElement('div');
    box.style.width = width;
    document.body.append(box);
    return box;
  };

  describe('is accessible', () => {
    for (const width of ['320px', '800px', '1280px'])
      it(`at ${width}, empty`, async () => {
        page = await mount({ outline: hd79Tld2023, report: reportOn({}, 'province', hd79Tld2023) }, wide(width));
        await page.settled();
        expect(await page.violations()).to.deep.equal([]);
      }).timeout(60_000);
    it('in the dark, with notes', async () => {
      document.body.style.colorScheme = 'dark';
      page = await mount({ report: reportOn({ sessions: { state: 'unparsed', text: 'nhiều' } }) });
      await page.settled();
      expect(page.find('.root').className).to.contain('dark');
      expect(await page.violations()).to.deep.equal([]);
      document.body.removeAttribute('style');
    });
    it('while it waits, and when its outline can’t be had', async () => {
      page = await mount({ outline: 'not-there', report: undefined as never });
      expect(page.find('[aria-busy]').textContent).to.contain('Đang tải đề cương');
      expect(await page.violations()).to.deep.equal([]);
    });
  });

  describe('shows', () => {
    it('what is asked of a unit at its level, and no more', async () => {
      page = await mount({ outline: hd79Tld2023, report: reportOn({}, 'grassroots', hd79Tld2023) });
      expect(rail()).to.deep.equal(['Lãnh đạo, chỉ đạo', 'Truyền thông tại cơ sở', 'Mạng xã hội', 'Ưu điểm', 'Khó khăn và hạn chế', 'Nhiệm vụ và giải pháp', 'Kiến nghị, đề xuất']);
    });
    it('everything when that is wanted, and takes it into the report', async () => {
      page = await mount({ report: reportOn({}, 'base') });
      expect(rail()).to.deep.equal(['Lãnh đạo, chỉ đạo']);
      page.find<HTMLInputElement>('.views .option:last-of-type input').click();
      await page.settled();
      expect(rail()).to.include('Báo chí');
      page.button('Đưa vào báo cáo', page.find('#p-press')).click();
      await page.settled();
      expect(page.form.report?.selection).to.deep.equal({ press: 'asked' });
      expect(page.item('press-form').isConnected).to.equal(true);
    });
    it('an answer that is not asked for, with a word on it', async () => {
      page = await mount({ report: reportOn({ 'press-form': given('paper') }, 'base') });
      await page.settled();
      expect(page.item('press-form').textContent).to.contain('không yêu cầu đối với đơn vị');
    });
    it('what need not be answered folded away, unless it is', async () => {
      page = await mount();
      const fold = (): HTMLDetailsElement => page.item('slogan').closest('details') as HTMLDetailsElement;
      expect(fold().open).to.equal(false);
      page.form.report = reportOn({ slogan: given('Đoàn kết') });
      await page.settled();
      expect(fold().open).to.equal(true);
    });
    it('how far each section is', async () => {
      page = await mount({ report: reportOn({ 'has-press': given(false), 'press-form': given('paper'), story: given('x') }) });
      await page.settled();
      expect(page.find('.sum').textContent).to.equal('Đã có nội dung 3/14 câu hỏi');
      expect(page.all('.entry .mark').map((one) => one.className.trim())).to.deep.equal(['mark some', 'mark none', 'mark all', 'mark none', 'mark none', 'mark none']);
    });
    it('answers that the outline has no question for any more', async () => {
      page = await mount({ report: { ...reportOn(), orphans: [{ itemId: 'motto', version: 1, answer: given('Đoàn kết'), title: 'Phương châm' }] } });
      expect(page.find('.orphan').textContent).to.contain('Phương châm').and.to.contain('Đoàn kết');
      page.button('Xóa hẳn').click();
      await page.settled();
      expect(page.form.report?.orphans).to.deep.equal([]);
    });
    it('English where the language is English', async () => {
      const box = wide('900px');
      box.lang = 'en-GB';
      page = await mount({}, box);
      await page.until(() => page.find('.root').lang === 'en');
      expect(page.find('.sum').textContent).to.contain('of 14 questions answered');
      expect(page.item('story').textContent).to.contain('The story');
      box.lang = 'vi';
      await page.settled();
      expect(page.find('.sum').textContent).to.contain('câu hỏi');
    });
  });

  describe('leads', () => {
    it('page by page on a phone', async () => {
      page = await mount({}, wide('340px'));
      await page.settled();
      expect(pagesShown()).to.deep.equal(['lead']);
      page.button('Tiếp', page.find('.bottom')).click();
      await page.settled();
      expect(pagesShown()).to.deep.equal(['meetings']);
      expect(page.find('.top').textContent).to.contain('II.1 · 0/14');
      expect(page.focused?.textContent).to.contain('Tuyên truyền trực tiếp');
    });
    it('through the outline on a phone', async () => {
      page = await mount({}, wide('340px'));
      page.button('Đề cương', page.find('.bottom')).click();
      await page.settled();
      expect(page.find('.rail').offsetWidth).to.be.greaterThan(0);
      expect(page.focused?.getAttribute('aria-current')).to.equal('true');
      page.button('3Mạng xã hội', page.find('.entries')).click();
      await page.settled();
      expect(pagesShown()).to.deep.equal(['networks']);
    });
    it('through all pages at once, or one at a time, where there is room', async () => {
      page = await mount({}, wide('1200px'));
      await page.settled();
      expect(page.all('.page').every((one) => one.offsetHeight > 0)).to.equal(true);
      page.find<HTMLInputElement>('.only-wide input').click();
      await page.settled();
      expect(pagesShown()).to.deep.equal(['lead']);
      page.button('Mục tiếp: Tuyên truyền trực tiếp').click();
      await page.settled();
      expect(pagesShown()).to.deep.equal(['meetings']);
    });
    it('to what has no answer yet, one after the other', async () => {
      page = await mount({ report: reportOn({ story: given('x') }) });
      await page.settled();
      const next = async (): Promise<string | undefined> => {
        page.button('Đến chỗ chưa có nội dung').click();
        await page.settled();
        return page.focused?.closest<HTMLElement>('[data-item]')?.dataset['item'];
      };
      expect([await next(), await next(), await next()]).to.deep.equal(['papers', 'direct-story', 'places']);
    });
    it('to each note, and to its very cell', async () => {
      page = await mount({
        report: reportOn({ sessions: { state: 'unparsed', text: 'nhiều' }, 'session-list': given({ rows: [{ rowId: 'a', cells: {} }, { rowId: 'b', cells: { day: { state: 'unparsed', text: 'hôm qua' } } }] }) }),
      });
      await page.settled();
      page.button('Xem lưu ý (2)').click();
      await page.settled();
      expect(page.focused).to.equal(page.control('sessions'));
      page.button('Xem lưu ý').click();
      await page.settled();
      expect(page.focused).to.have.property('value', 'hôm qua');
    });
    it('from its list of notes to their places', async () => {
      page = await mount({ report: reportOn({ sessions: { state: 'unparsed', text: 'nhiều' } }) });
      await page.settled();
      page.button('Có 1 chỗ nên xem lại').click();
      page.button('II.1 Số cuộc:').click();
      await page.settled();
      expect(page.focused).to.equal(page.control('sessions'));
    });
    it('by keyboard alone from the first field to the next', async () => {
      page = await mount({ report: reportOn({ 'direct-story': given('x') }) });
      page.control('direct-story').focus();
      await sendKeys({ press: 'Tab' });
      expect(page.focused).to.equal(page.control('places'));
    });
  });

  it('goes on when the unit turns out to be of another level', async () => {
    page = await mount();
    page.write(page.control('story'), 'Đã làm');
    const store = page.form.store;
    store?.dispatch({ type: 'unit', unit: { name: 'LĐLĐ huyện', level: 'district' } });
    await page.settled();
    expect([...page.item('pages').querySelectorAll('thead th')].map((one) => one.textContent)).to.deep.equal(['Cấp trên', 'Cơ sở', 'Tổng']);
    expect(page.control('story').value).to.equal('Đã làm');
  });

  it('leaves out all that is empty in a section, and takes that back', async () => {
    page = await mount({ report: reportOn({ 'press-form': given('paper') }) });
    page.button('Không phát sinh', page.find('#p-press .head')).click();
    await page.settled();
    expect([page.answer('has-press'), page.answer('press-form')]).to.deep.equal([{ state: 'not-applicable', reason: 'none' }, given('paper')]);
    page.button('Hoàn tác').click();
    expect(page.answer('has-press')).to.equal(undefined);
  });

  describe('moved or made anew by its host', () => {
    it('loses nothing', async () => {
      page = await mount();
      page.write(page.control('story'), 'Đang viết');
      const box = wide('900px');
      box.append(page.form);
      await page.settled();
      expect(page.control('story').value).to.equal('Đang viết');
      page.write(page.control('story'), 'Đang viết tiếp');
      expect(page.answer('story')).to.deep.equal(given('Đang viết tiếp'));
    });
    it('shows what came into its store meanwhile', async () => {
      const store = createReportStore(everyKind, reportOn() as never, () => new Date());
      page = await mount({ store: store as never });
      page.form.remove();
      store.dispatch({ type: 'answer', item: 'sessions', answer: given({ value: 7, text: '7' }) });
      document.body.append(page.form);
      await page.settled();
      expect(page.control('sessions').value).to.equal('7');
    });
    it('leaves no listener and no timer behind', async () => {
      const store = createReportStore(everyKind, reportOn() as never, () => new Date());
      let listeners = 0;
      page = await mount({ store: { ...store, getReport: store.getReport, subscribe: (listener: never) => (listeners++, ((stop) => () => (listeners--, stop()))(store.subscribe(listener))) } as never });
      expect(listeners).to.equal(1);
      page.write(page.control('story'), 'x');
      const { pending, restore } = watchTimers();
      page.form.remove();
      await new Promise((resolve) => setTimeout(resolve, 600));
      restore();
      expect([listeners, pending()]).to.deep.equal([0, 0]);
    });
  });

  it('writes a figure of another tab into a field that nobody is in', async () => {
    const store = createReportStore(everyKind, reportOn() as never, () => new Date());
    page = await mount({ store: store as never });
    page.write(page.control('sessions'), '12');
    store.receive({ type: 'answer', item: 'sessions', answer: given({ value: 99, text: '99' }) });
    store.receive({ type: 'answer', item: 'places', answer: figure(5) as never });
    expect([page.control('sessions').value, page.control('places').value]).to.deep.equal(['12', '5']);
    await page.leave();
    expect(page.control('sessions').value).to.equal('99');
  });
});

/** Counts the form's timers that fire after this. */
function watchTimers(): { pending: () => number; restore: () => void } {
  let fired = 0;
  const original = window.setTimeout;
  window.setTimeout = ((deed: () => void, wait?: number) => original(() => {
    if (wait !== 600) fired++;
    deed();
  }, wait)) as typeof window.setTimeout;
  return { pending: () => fired, restore: () => void (window.setTimeout = original) };
}
