import { expect } from 'chai';
import type { Answer } from '../../../src/outline/values.js';
import type { ReadFile } from '../../../src/report/proposal.js';
import type { UnionReport } from '../../../src/report/union-report.js';
import { clear, until } from '../desk/on-page.js';
import { ReviewOnPage, figure, fileOf, reportOf, text } from './review-on-page.js';

const SENTENCE = 'Trong năm đã tổ chức 12 cuộc cho 300 người.';
const SESSIONS = { answer: figure(12), found: [{ text: SENTENCE, from: 21, to: 23, paragraph: 12 }], doubt: 'several-figures', confidence: 0.6, reasons: ['phrase'] } as const;
const THREE = (): ReadFile => fileOf({ story: text('Chuyện mới'), sessions: SESSIONS, unmet: text('Còn thiếu kinh phí') });

describe('<union-report-review>', () => {
  let page: ReviewOnPage;
  const show = async (read: ReadFile, report?: UnionReport, width?: string): Promise<void> => {
    page = await ReviewOnPage.show(read, report, width);
  };
  const key = async (...keys: string[]): Promise<void> => {
    for (const one of keys) {
      await page.key(one);
      await page.element.updateComplete;
    }
  };
  /** Ctrl+Enter. */
  const enter = async (): Promise<void> => {
    page.focused?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true }));
    await page.element.updateComplete;
  };
  const start = (): void => page.card('Kể lại').focus();
  /** Begins to put right what the card says that has the focus. */
  const putsRight = async (typed = ''): Promise<void> => {
    await key('s');
    await page.caret();
    if (typed) await page.types(typed);
  };
  const answers = (): Readonly<Record<string, Answer>> => page.result?.answers as Readonly<Record<string, Answer>>;
  afterEach(clear);

  describe('shows', () => {
    it('what there is in one line, by the parts of the outline', async () => {
      await show(THREE(), reportOf({ story: text('Chuyện cũ') }));
      await page.sees('2 nội dung mới, 1 thay nội dung đang có, 1 cần xem lại.');
      expect(page.all('h3').map((one) => one.textContent)).to.deep.equal(['I. Lãnh đạo, chỉ đạo', 'II. Kết quả', 'III. Kiến nghị']);
      expect(page.titles).to.deep.equal(['Kể lại', 'II.1 Đối thoại, hội nghị Số cuộc', 'Chưa hoàn thành']);
    });
    it('the sentence that a figure was found in, the figure marked, and why it was taken', async () => {
      await show(THREE());
      const card = page.card('Số cuộc');
      expect(card.querySelector('blockquote')?.textContent).to.equal(SENTENCE);
      expect(card.querySelector('mark')?.textContent).to.equal('12');
      expect(card.querySelector('figcaption')?.textContent).to.equal('Thấy ở đoạn 12 trong tệp · theo cụm từ, chưa chắc');
    });
    it('what would be replaced, word by word where the texts are alike', async () => {
      await show(fileOf({ story: text('Đã tổ chức ba hội nghị lớn trong năm') }), reportOf({ story: text('Đã tổ chức hai hội nghị lớn trong năm') }));
      expect([page.one('del').textContent, page.one('ins').textContent]).to.deep.equal(['bỏ: hai', 'thêm: ba']);
    });
    it('both texts where they are not', async () => {
      await show(fileOf({ sessions: figure(60) }), reportOf({ sessions: figure(56) }));
      await page.sees('Đang có 56 cuộc Trong tệp 60 cuộc');
    });
    it('nothing of what is there already, but how much that is', async () => {
      await show(fileOf({ story: text('Một'), unmet: text('Hai') }), reportOf({ story: text('Một') }));
      await page.sees('1 nội dung giống hệt bản nháp nên không hiện.');
      expect(page.titles).to.deep.equal(['Chưa hoàn thành']);
    });
    it('whose report it is where that is another', async () => {
      await show({ ...THREE(), report: { ...THREE().report, unit: { name: 'Công đoàn B' } } }, reportOf({}));
      await page.sees('Tệp là báo cáo của Công đoàn B, bản nháp đang mở là của Công đoàn A.');
    });
    it('only what needs a look, if that is wanted', async () => {
      await show(THREE());
      page.field('Cần xem lại (1)').click();
      await until('one is left', () => page.titles.length === 1);
      expect(page.titles).to.deep.equal(['II.1 Đối thoại, hội nghị Số cuộc']);
    });
  });

  describe('by keyboard', () => {
    it('accepts, corrects and skips, and is then where something is left', async () => {
      await show(THREE());
      start();
      await key('Enter');
      expect(page.at).to.include('Số cuộc');
      await page.sees('Đã nhận: Kể lại. Còn 2.');
      await putsRight();
      expect(page.focused?.clientWidth).to.be.at.least(120);
      (page.focused as HTMLInputElement).select();
      await page.types('15');
      await key('Enter');
      await until('it is at the last', () => page.at.includes('Chưa hoàn thành'));
      await key('b');
      await page.press('Đưa vào bản nháp');
      expect(answers()).to.deep.equal({ story: text('Chuyện mới'), sessions: figure(15) });
    });
    it('goes up and down', async () => {
      await show(THREE());
      start();
      const seen: string[] = [];
      for (const press of ['ArrowDown', 'j', 'j', 'ArrowUp', 'k']) {
        await key(press);
        await until('it is at a card', () => page.at);
        seen.push(page.at);
      }
      expect(seen).to.deep.equal(['II.1 Đối thoại, hội nghị Số cuộc', 'Chưa hoàn thành', 'Chưa hoàn thành', 'II.1 Đối thoại, hội nghị Số cuộc', 'Kể lại']);
    });
    it('takes letters for letters while something is put right, and Escape leaves it', async () => {
      await show(THREE());
      start();
      await putsRight('nsb');
      await key('Escape');
      await until('it is back on its card', () => page.focused?.matches('.card'));
      expect(page.at).to.include('Kể lại');
      expect(page.text).to.include('Nhận 0 · bỏ 0 · còn 3');
    });
    it('leaves what a keyboard program composes alone', async () => {
      await show(THREE());
      start();
      page.card('Kể lại').dispatchEvent(new KeyboardEvent('keydown', { key: 'n', keyCode: 229, bubbles: true, composed: true }));
      page.card('Kể lại').dispatchEvent(new KeyboardEvent('keydown', { key: 'n', isComposing: true, bubbles: true, composed: true }));
      page.card('Kể lại').dispatchEvent(new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, bubbles: true, composed: true }));
      await page.element.updateComplete;
      expect(page.text).to.include('còn 3');
    });
    it('has one stop for Tab in the list, and its buttons', async () => {
      await show(THREE());
      expect(page.all('.card[tabindex="0"]').length).to.equal(1);
    });
  });

  describe('decides', () => {
    it('on a section at once', async () => {
      await show(THREE());
      page.all('button').find((one) => one.textContent.includes('Nhận cả mục: II. Kết quả'))?.click();
      await page.press('Đưa vào bản nháp');
      await page.sees('Còn 2 nội dung chưa quyết định.');
      await page.press('Không lấy phần đó');
      expect(answers()).to.deep.equal({ sessions: figure(12) });
    });
    it('on all that needs no look at once', async () => {
      await show(THREE());
      await page.press('Nhận 2 nội dung không cần xem lại');
      await page.sees('Nhận 2 · bỏ 0 · còn 1');
    });
    it('to take the rest at the end', async () => {
      await show(THREE());
      await page.press('Đưa vào bản nháp');
      await page.press('Nhận nốt');
      expect(Object.keys(answers())).to.deep.equal(['story', 'sessions', 'unmet']);
    });
    it('for another figure of the sentence', async () => {
      await show(THREE());
      await page.press('300');
      await page.press('Đưa vào bản nháp');
      await page.press('Không lấy phần đó');
      expect(answers()).to.deep.equal({ sessions: figure(300) });
    });
    it('to delete what was deleted in the file', async () => {
      const there = reportOf({ story: text('Cũ') });
      await show(fileOf({ story: { answer: text('Cũ'), origin: 'edited', doubt: 'contradiction', data: text('Cũ') } }, { findings: [{ code: 'text-differs', itemId: 'story', text: '' }] }), there);
      await page.sees('Phần này đã bị xóa trong tệp');
      await page.press('Xóa nội dung');
      await page.press('Đưa vào bản nháp');
      expect(answers()).to.deep.equal({});
    });
    it('to use what stood there before somebody wrote what is not understood', async () => {
      await show(fileOf({ sessions: { answer: { state: 'unparsed', text: 'vài chục' }, origin: 'edited', doubt: 'contradiction', data: figure(12) } }));
      await page.press('Dùng bản trước khi sửa');
      await page.press('Đưa vào bản nháp');
      expect(answers()).to.deep.equal({ sessions: figure(12) });
    });
    it('on details, put right as text', async () => {
      const details = [{ detail: 'date', document: { date: '2023-05-20' }, origin: 'edited', found: [] }, { detail: 'addressees', document: { addressees: ['A'] }, origin: 'edited', found: [] }] as const;
      await show(fileOf({}, { details }));
      page.card('Ngày ban hành').focus();
      await putsRight();
      page.fill('Ngày ban hành', '21/5/2023');
      await key('Enter');
      await putsRight();
      page.fill('Kính gửi', 'A\nB');
      await enter();
      await page.press('Đưa vào bản nháp');
      expect(page.result?.document).to.deep.equal({ date: '2023-05-21', addressees: ['A', 'B'] });
    });
  });

  it('speaks of what was gathered where that comes instead of a file', async () => {
    await show(fileOf({ story: text('Hai') }), reportOf({ story: text('Một') }));
    page.element.sourceKind = 'update';
    await page.element.updateComplete;
    await page.sees('Nội dung mới tổng hợp');
    expect(page.text).not.to.include('tệp');
  });

  it('does not end while a correction is not done: it is gone on with, or dropped', async () => {
    await show(THREE());
    start();
    await putsRight('nữa');
    page.card('Chưa hoàn thành').querySelector<HTMLElement>('.button:not(.accept, .skip)')?.click();
    await until('the other one is put right', () => page.card('Chưa hoàn thành').querySelector('.edit'));
    await key('Escape');
    expect(page.card('Kể lại').querySelector('.state')?.textContent).to.equal('Đang sửa dở');
    await page.press('Nhận tất cả');
    await page.press('Đưa vào bản nháp');
    await page.sees('Còn 1 nội dung đang sửa dở.');
    await page.press('Sửa tiếp');
    expect((await page.caret()).value).to.include('nữa');
    await page.press('Đưa vào bản nháp');
    await page.press('Bỏ phần sửa dở');
    expect(answers()['story']).to.deep.equal(text('Chuyện mới'));
  });

  it('keeps what is typed for a day as it is typed, where it is none', async () => {
    await show(fileOf({}, { details: [{ detail: 'date', document: { date: '2023-05-20' }, origin: 'edited', found: [] }] }));
    page.card('Ngày ban hành').focus();
    await putsRight();
    page.fill('Ngày ban hành', '31/6/2023');
    await key('Enter');
    await page.sees('Đã sửa và nhận');
    await page.sees('Sửa thành 31/6/2023');
    await page.press('Đưa vào bản nháp');
    expect(page.result?.document).to.deep.equal({ dateText: '31/6/2023' });
  });

  it('speaks another language from one moment to the next, also where something is put right', async () => {
    await show(fileOf({ story: text('Chuyện') }));
    start();
    await putsRight('hai');
    const { value } = await page.caret();
    page.element.lang = 'en';
    await page.sees('Done, accept this');
    expect(page.field('The story').value).to.equal(value);
  });

  it('puts the focus on what it asks, where the button was that is gone', async () => {
    await show(THREE());
    page.button('Đưa vào bản nháp')?.focus();
    await page.press('Đưa vào bản nháp');
    await until('the question has it', () => page.focused?.textContent === 'Còn 3 nội dung chưa quyết định.');
  });

  it('hands over what was decided once, however often the button is pressed', async () => {
    await show(THREE());
    let times = 0;
    page.element.addEventListener('union-report-reviewed', () => times++);
    await page.press('Nhận tất cả');
    await page.press('Đưa vào bản nháp');
    await page.press('Đưa vào bản nháp');
    expect(times).to.equal(1);
  });

  it('hands over nothing when it is left, and asks before that where something was decided', async () => {
    await show(THREE());
    await page.press('Nhận tất cả');
    await page.press('Thôi');
    await page.press('Bỏ, đóng tệp');
    expect([page.closed, page.done]).to.deep.equal([true, undefined]);
  });

  it('keeps its decisions when the report beside it changes', async () => {
    await show(THREE(), reportOf({}));
    start();
    await key('n');
    page.element.report = reportOf({ slogan: text('Từ thẻ khác') });
    await page.element.updateComplete;
    await page.sees('Nhận 1 · bỏ 0 · còn 2');
  });

  for (const width of ['304px', '760px', '1200px'])
    it(`is accessible at ${width} in every state, and never wider than its place`, async () => {
      const unplaced = [{ text: 'Một đoạn lạ', paragraph: 7, sectionId: 'wishes' }];
      await show({ ...fileOf({ ...Object.fromEntries(THREE().answers.map((one) => [one.itemId, one])) }, { unplaced, findings: [{ code: 'rebuilt' }], details: [{ detail: 'number', document: { number: '12' }, origin: 'edited', found: [] }] }) }, reportOf({ story: text('Chuyện cũ') }), width);
      // What lies half under the bar that sticks is as large as ever once it is scrolled to; axe measures the half.
      page.one('footer').style.position = 'static';
      const found: string[][] = [await page.violations()];
      start();
      await putsRight();
      found.push(await page.violations());
      await enter();
      await page.press('Đưa vào bản nháp');
      found.push(await page.violations());
      const box = page.element.parentElement as HTMLElement;
      expect(found.flat()).to.deep.equal([]);
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    });

  it('takes two hundred proposals without a pause that is felt', async () => {
    const many = fileOf({ story: text('Một') });
    const unplaced = Array.from({ length: 200 }, (_, n) => ({ text: `Đoạn số ${String(n)} có một số chữ để đọc.`, paragraph: n + 1 }));
    await show({ ...many, unplaced });
    start();
    const begun = performance.now();
    page.focused?.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, composed: true }));
    await page.element.updateComplete;
    expect(performance.now() - begun).to.be.below(100);
  });
});
