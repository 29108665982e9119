import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { TableValue } from '../../../src/outline/values.js';
import { clear, figure, given, mount, reportOn, type MountedForm } from '../form/mounted-form.js';

const papers = (...numbers: string[]) => given({ rows: numbers.map((number) => ({ rowId: `row-${number}`, cells: { number: given(number) } })) });

describe('a table', () => {
  let page: MountedForm;
  const open = async (answers: Readonly<Record<string, unknown>> = {}): Promise<void> => {
    page = await mount({ report: reportOn(answers) });
  };
  afterEach(clear);

  const rows = (id = 'papers'): TableValue['rows'] => {
    const answer = page.answer(id);
    return answer?.state === 'given' ? (answer.value as TableValue).rows : [];
  };
  const numbers = (): unknown[] => rows().map(({ cells }) => (cells['number']?.state === 'given' ? cells['number'].value : cells['number']));
  const lines = (id = 'papers'): HTMLTableRowElement[] => [...page.item(id).querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const cell = (row: number, column: number, id = 'papers'): HTMLInputElement => lines(id)[row - 1]?.cells[column]?.querySelector('input,textarea,select') as HTMLInputElement;
  const act = (row: number, what: string): void => {
    const line = lines()[row - 1] as HTMLElement;
    if (!line.querySelector('[aria-expanded="true"]')) line.querySelector<HTMLElement>('.more')?.click();
    page.button(what, line).click();
  };
  const at = (row: number, column: number): void => void expect(page.focused === cell(row, column), `the caret is in row ${row}, column ${column}`).to.equal(true);

  it('has an empty row to begin with, which becomes a record', async () => {
    await open();
    expect(lines()).to.have.length(1);
    page.write(cell(1, 1), '12/KH');
    expect(numbers()).to.deep.equal(['12/KH']);
    expect(lines()).to.have.length(2);
    at(1, 1);
  });
  it('keeps a row that is emptied while someone types in it', async () => {
    await open(papersAnswer('1'));
    page.write(cell(1, 1), '');
    page.write(cell(1, 1), '2');
    expect([numbers(), rows()[0]?.rowId]).to.deep.equal([['2'], 'row-1']);
  });
  it('stores each cell as its column understands it', async () => {
    await open();
    page.write(cell(1, 2), '2/10/2020');
    cell(1, 3).value = 'plan';
    cell(1, 3).dispatchEvent(new Event('change'));
    cell(1, 4).value = 'yes';
    cell(1, 4).dispatchEvent(new Event('change'));
    expect(rows()[0]?.cells).to.deep.equal({ issued: given('2020-10-02'), form: given('plan'), binding: given(true) });
  });
  it('asks for the words where "other" is chosen', async () => {
    await open();
    cell(1, 3).value = '~';
    cell(1, 3).dispatchEvent(new Event('change'));
    page.write(lines()[0]?.cells[3]?.querySelector('input') as HTMLInputElement, 'Thông báo');
    expect(rows()[0]?.cells['form']).to.deep.equal(given({ other: 'Thông báo' }));
  });

  describe('of rows that came from several units', () => {
    const joint = { papers: given({ rows: [{ rowId: 'a', unit: { id: 'x', name: 'LĐLĐ huyện Mốt' }, cells: { number: given('1') } }, { rowId: 'b', cells: { number: given('2') } }] }) };
    const heads = (): string[] => lines().map(({ cells: [head] }) => (head?.textContent ?? '').replace(/\s+/g, ' ').trim());
    it('says in front of each row whose it is; a row that is added is nobody else\'s', async () => {
      await open(joint);
      expect(heads()).to.deep.equal(['văn bản 1 LĐLĐ huyện Mốt', 'văn bản 2', 'Thêm văn bản']);
      page.write(cell(3, 1), '3');
      expect(rows().map(({ unit }) => unit?.name)).to.deep.equal(['LĐLĐ huyện Mốt', undefined, undefined]);
    });
    it('keeps it while its cells are written, moved, pasted over, removed and brought back', async () => {
      await open(joint);
      const whose = (): unknown[] => rows().map(({ unit, cells }) => [unit?.id, cells['number']]);
      page.write(cell(1, 1), '11');
      act(1, 'Chuyển xuống');
      expect(whose()).to.deep.equal([[undefined, given('2')], ['x', given('11')]]);
      page.paste(cell(2, 1), { 'text/plain': '12\n13' });
      expect(whose()).to.deep.equal([[undefined, given('2')], ['x', given('12')], [undefined, given('13')]]);
      act(2, 'Xóa dòng');
      await page.settled();
      page.button('Hoàn tác').click();
      expect(whose()[1]).to.deep.equal(['x', given('12')]);
    });
    it('is not to be written: no key comes into it', async () => {
      await open(joint);
      expect(lines()[0]?.cells[0]?.querySelector('input,textarea,select,button,[contenteditable]')).to.equal(null);
    });
  });

  it('goes down on Enter, into the empty row too', async () => {
    await open(papersAnswer('1', '2'));
    cell(1, 1).focus();
    await sendKeys({ press: 'Enter' });
    at(2, 1);
    await sendKeys({ press: 'Enter' });
    at(3, 1);
  });
  it('goes up, down and to the sides with the arrows', async () => {
    await open(papersAnswer('1', '2'));
    cell(1, 2).focus();
    await sendKeys({ press: 'ArrowDown' });
    at(2, 2);
    await sendKeys({ press: 'ArrowLeft' });
    at(2, 1);
    await sendKeys({ press: 'ArrowUp' });
    at(1, 1);
  });
  it('moves the caret first where there is text to move in', async () => {
    await open(papersAnswer('12/KH'));
    cell(1, 1).focus();
    cell(1, 1).setSelectionRange(2, 2);
    await sendKeys({ press: 'ArrowRight' });
    at(1, 1);
    expect(cell(1, 1).selectionStart).to.equal(3);
  });
  it('ignores Enter while a word is being composed', async () => {
    await open(papersAnswer('1', '2'));
    cell(1, 1).focus();
    cell(1, 1).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true, cancelable: true }));
    at(1, 1);
  });

  it('takes out a row, and puts it back where it was', async () => {
    await open(papersAnswer('1', '2', '3'));
    act(2, 'Xóa dòng');
    expect(numbers()).to.deep.equal(['1', '3']);
    at(2, 1);
    await page.settled();
    expect(page.find('[role=status]').textContent).to.equal('Đã xóa dòng 2.');
    page.button('Hoàn tác').click();
    expect(numbers()).to.deep.equal(['1', '2', '3']);
  });
  it('moves rows up and down, and stays with them', async () => {
    await open(papersAnswer('1', '2', '3'));
    act(3, 'Chuyển lên');
    expect(numbers()).to.deep.equal(['1', '3', '2']);
    expect(page.focused?.closest('tr')).to.equal(lines()[1]);
    act(2, 'Chuyển xuống');
    expect(numbers()).to.deep.equal(['1', '2', '3']);
    act(3, 'Chuyển xuống');
    expect(numbers()).to.deep.equal(['1', '2', '3']);
  });
  it('closes the actions of a row on Escape', async () => {
    await open(papersAnswer('1'));
    const more = lines()[0]?.querySelector<HTMLElement>('.more') as HTMLElement;
    more.click();
    page.button('Chuyển lên', lines()[0]).focus();
    await sendKeys({ press: 'Escape' });
    expect(page.focused).to.equal(more);
    expect(more.getAttribute('aria-expanded')).to.equal('false');
  });

  it('takes cells of a spreadsheet from where they are pasted', async () => {
    await open(papersAnswer('1', '2'));
    expect(page.paste(cell(2, 1), { 'text/plain': '7/KH\t1/2/2022\n8/KH\t2/2/2022\n' })).to.equal(false);
    expect(numbers()).to.deep.equal(['1', '7/KH', '8/KH']);
    expect(rows()[2]?.cells['issued']).to.deep.equal(given('2022-02-02'));
    expect(cell(2, 1).value).to.equal('7/KH');
    await page.settled();
    page.button('Hoàn tác').click();
    expect(numbers()).to.deep.equal(['1', '2']);
  });
  it('fills from the column where they are pasted', async () => {
    await open(papersAnswer('1'));
    page.paste(cell(1, 2), { 'text/plain': '1/2/2022\tKế hoạch' });
    expect(rows()[0]?.cells).to.deep.equal({ number: given('1'), issued: given('2022-02-01'), form: given('plan') });
  });
  it('lets a single cell be pasted as text', async () => {
    await open();
    expect(page.paste(cell(1, 1), { 'text/plain': '7/KH' })).to.equal(true);
  });

  it('adds up once the caret has left', async () => {
    await open({ 'session-list': given({ rows: [{ rowId: 'a', cells: { heads: figure(3) } }, { rowId: 'b', cells: { heads: figure(4) } }] }) });
    const total = (): string | undefined => page.item('session-list').querySelector('tfoot output')?.textContent ?? undefined;
    expect(total()).to.equal('7');
    page.form.goTo('session-list');
    await page.settled();
    page.write(cell(1, 2, 'session-list'), '1000');
    expect(total()).to.equal('7');
    await page.leave();
    expect(total()).to.equal('1.004');
  });
  it('takes totals of one’s own, and says where they differ', async () => {
    await open({ 'session-list': given({ rows: [{ rowId: 'a', cells: { heads: figure(3) } }, { rowId: 'b', cells: { heads: figure(4) } }] }) });
    page.form.goTo('session-list');
    await page.settled();
    page.button('Ghi tổng', page.item('session-list')).click();
    page.write(page.named('Tổng theo sổ sách: Số người'), '9');
    await page.leave();
    await page.settled();
    expect(page.item('session-list').textContent).to.contain('Tổng ghi 9, cộng lại là 7');
  });

  it('offers its total to the count that it feeds, while that is empty', async () => {
    await open({ 'session-list': given({ rows: [{ rowId: 'a', cells: { heads: figure(300) } }, { rowId: 'b', cells: { heads: figure(900) } }] }) });
    page.button('Ghi vào “Số người”').click();
    expect(page.answer('people')).to.deep.equal(figure(1200, '1.200'));
    expect(page.item('session-list').textContent).not.to.contain('Ghi vào');
  });
  it('shows a table that is only text, and makes rows of it', async () => {
    await open({ papers: { state: 'unparsed', text: '12/KH\t2/10/2020\n13/KH\t3/10/2020' } });
    expect(page.item('papers').textContent).to.contain('12/KH');
    page.button('Chuyển thành các dòng').click();
    expect(numbers()).to.deep.equal(['12/KH', '13/KH']);
  });

  it('shows two hundred of a thousand rows, and turns to the row that is asked for', async () => {
    await open(papersAnswer(...Array.from({ length: 1000 }, (_, i) => String(i + 1))));
    await page.until(() => lines().length === 200);
    expect(lines()).to.have.length(200);
    page.form.goTo('papers', { rowId: 'row-777', columnId: 'number' });
    await page.settled();
    expect(page.focused).to.have.property('value', '777');
    expect(page.item('papers').textContent).to.contain('Dòng 601–800 trong 1.001');
  });
  const papersAnswer = (...list: string[]): Readonly<Record<string, unknown>> => ({ papers: papers(...list) });
});
