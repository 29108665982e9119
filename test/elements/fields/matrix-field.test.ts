import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { clear, figure, given, mount, reportOn, type MountedForm } from '../form/mounted-form.js';

describe('a matrix', () => {
  let page: MountedForm;
  const open = async (value?: object, level = 'province'): Promise<void> => {
    page = await mount({ report: reportOn(value ? { pages: given(value) } : {}, level) });
  };
  afterEach(clear);
  const grid = (): string[][] => [...page.item('pages').querySelectorAll<HTMLTableRowElement>('tbody tr, tfoot tr')].map((row) =>
    [...row.cells].map((cell) => cell.querySelector('input')?.value ?? cell.textContent?.trim() ?? ''));

  it('has the bands that the level reports for', async () => {
    await open(undefined, 'district');
    expect([...page.item('pages').querySelectorAll('thead th')].map((one) => one.textContent)).to.deep.equal(['Cấp trên', 'Cơ sở', 'Tổng']);
  });
  it('stores a figure in its cell', async () => {
    await open();
    page.write(page.named('Facebook, Cơ sở'), '1045');
    expect(page.answer('pages')).to.deep.equal(given({ cells: { facebook: { base: figure(1045, '1.045') } } }));
  });
  it('adds up on both sides once the caret has left', async () => {
    await open({ cells: { facebook: { province: figure(1), base: figure(2) }, zalo: { base: figure(4) } } });
    expect(grid()).to.deep.equal([['Facebook', '1', '', '2', '3'], ['Zalo', '', '', '4', '4'], ['', '', '', '', ''], ['Tổng', '1', '', '6', '7']]);
    page.write(page.named('Zalo, Cơ sở'), '40');
    expect(grid()[3]?.[4]).to.equal('7');
    await page.leave();
    expect(grid()[3]?.[4]).to.equal('43');
  });
  it('has a row that the officer names', async () => {
    await open();
    page.write(page.named('Tên dòng khác'), 'Instagram');
    page.write(page.named('Instagram, Cơ sở'), '2');
    expect(page.answer('pages')).to.deep.equal(given({ cells: { other: { base: figure(2) } }, otherTitle: 'Instagram' }));
  });
  it('takes a block of a spreadsheet', async () => {
    await open();
    page.paste(page.named('Facebook, Cấp trên trực tiếp cơ sở'), { 'text/plain': '1\t2\n3\t4' });
    expect(grid().slice(0, 2)).to.deep.equal([['Facebook', '', '1', '2', '3'], ['Zalo', '', '3', '4', '7']]);
  });
  it('goes from cell to cell by arrows and Enter', async () => {
    await open();
    page.named('Facebook, Cơ sở').focus();
    await sendKeys({ press: 'Enter' });
    expect(page.focused).to.equal(page.named('Zalo, Cơ sở'));
    await sendKeys({ press: 'ArrowLeft' });
    expect(page.focused).to.equal(page.named('Zalo, Cấp trên trực tiếp cơ sở'));
  });
});
