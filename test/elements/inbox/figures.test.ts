import { expect } from 'chai';
import { clear, until } from '../desk/on-page.js';
import { Clerk, fileBy } from './clerk.js';

const PEOPLE = 'Số người';
const SESSIONS = 'Số cuộc';

describe('the figures of an inbox', () => {
  let clerk: Clerk;
  const gather = async (options: Parameters<typeof Clerk.sitsDown>[0] = {}): Promise<void> => {
    clerk = await Clerk.sitsDown(options);
    await clerk.drops(
      fileBy({ unit: 'Anh Sơn', said: { sessions: 'hơn 30', people: 100 } }), fileBy({ unit: 'Con Cuông', said: { sessions: 12, people: { state: 'unparsed', text: 'rất đông' } } }),
      fileBy({ unit: 'Đô Lương', said: { people: { state: 'not-applicable', reason: 'none' } } }),
    );
    await clerk.goesTo('Số liệu');
    await clerk.sees('Lọc đơn vị');
  };
  afterEach(clear);

  it('add up with the sign of what is vague, and of how many', async () => {
    await gather();
    expect(clerk.cell(SESSIONS, 'Tổng')).to.match(/^≥ ?42 2\/3 đơn vị$/);
    expect(clerk.cell(PEOPLE, 'Tổng')).to.equal('100 1/3 đơn vị');
  });

  it('show silence, nothing to report and words apart from figures, in sight and in words', async () => {
    await gather();
    const told = (title: string, unit: string) => [clerk.cell(title, unit), clerk.cellOf(title, unit).getAttribute('aria-label')];
    expect(told(SESSIONS, 'Anh Sơn')).to.deep.equal(['≈30', 'hơn 30, số ước lượng']);
    expect(told(SESSIONS, 'Đô Lương')).to.deep.equal(['·', 'không báo cáo']);
    expect(told(PEOPLE, 'Đô Lương')[0]).to.equal('–');
    expect(told(PEOPLE, 'Con Cuông')).to.deep.equal(['?rất đông', 'rất đông, chưa phải con số']);
    expect(told(SESSIONS, 'Con Cuông')).to.deep.equal(['12', null]);
  });

  it('lead from a total to the unit, its sentence and its file', async () => {
    await gather();
    clerk.cellOf(SESSIONS, 'Tổng').click();
    await clerk.sees('trên 42 cuộc');
    await clerk.sees('Số cuộc: đã tổ chức hơn 30 cuộc');
    await clerk.sees('Tệp: Anh Sơn.json');
    await clerk.press('Không báo cáo (1)');
    await clerk.press('Liên đoàn Lao động huyện Anh Sơn');
    await clerk.sees('hơn 30 cuộc');
    expect(await clerk.violations()).to.deep.equal([]);
  });

  it('are put right with a reason, the original beside it, and taken back', async () => {
    await gather();
    clerk.cellOf(PEOPLE, 'Con Cuông').click();
    await clerk.press('Sửa số này');
    clerk.fill('Số đúng', 'đông lắm');
    await clerk.press('Lưu số đã sửa');
    await clerk.sees('Xin viết bằng số');
    clerk.fill('Số đúng', '1.200');
    await clerk.press('Lưu số đã sửa');
    await clerk.sees('Xin ghi lý do sửa');
    clerk.fill('Lý do sửa', 'gọi điện ngày 2/6');
    await clerk.press('Lưu số đã sửa');
    await clerk.sees('Số gốc trong báo cáo: “rất đông”');
    expect(clerk.cell(PEOPLE, 'Con Cuông')).to.equal('✎1.200');
    expect(clerk.cell(PEOPLE, 'Tổng')).to.equal('1.300 2/3 đơn vị');
    expect((await clerk.intake.load()).decisions.corrections).to.have.property(`${await fileIdOf('Con Cuông')} people`);
    await clerk.press('Bỏ sửa');
    await until('the original is back', () => clerk.cell(PEOPLE, 'Con Cuông') === '?rất đông');
  });

  it('are filtered without tones and by mark, and sorted with the silent last', async () => {
    await gather();
    const units = () => clerk.all('tbody .name').map((one) => one.textContent?.replace(/.*huyện /, '').trim());
    clerk.fill('Lọc đơn vị', 'do luong');
    await until('one is left', () => units().join() === 'Đô Lương');
    clerk.fill('Lọc đơn vị', '');
    clerk.choose('Lọc theo dấu', '?');
    await until('one has such a mark', () => units().join() === 'Con Cuông');
    clerk.choose('Lọc theo dấu', 'Tất cả');
    const sort = () => clerk.all('.heads button').find((one) => one.title === SESSIONS)?.click();
    sort();
    await until('largest first', () => units().join() === 'Anh Sơn,Con Cuông,Đô Lương');
    sort();
    await until('smallest first, who is silent last', () => units().join() === 'Con Cuông,Anh Sơn,Đô Lương');
  });

  it('are walked through by keyboard alone', async () => {
    await gather();
    clerk.one('[data-at="1/1"]').focus();
    await clerk.key('ArrowDown');
    await until('the first unit', () => clerk.focused?.dataset['at'] === '2/1');
    await clerk.key('End');
    await until('the last column', () => clerk.focused?.dataset['at']?.startsWith('2/') && clerk.focused.dataset['at'] !== '2/1');
    await clerk.key('Home');
    await clerk.key('ArrowRight');
    await until('the first figure', () => clerk.focused?.dataset['at'] === '2/1');
    await clerk.key('Enter');
    await until('its source has the focus', () => clerk.focused?.classList.contains('panel'));
    await clerk.key('Escape');
    await until('back in the table', () => clerk.focused?.dataset['at'] === '2/1');
    expect(clerk.all('.panel')).to.deep.equal([]);
  });

  it('are one at a time on a narrow screen, with all units below', async () => {
    await gather({ width: '320px' });
    expect(clerk.all('table')).to.deep.equal([]);
    clerk.choose('Số liệu cần xem', SESSIONS);
    await clerk.sees('trên 42');
    clerk.choose('Sắp xếp', 'Theo số liệu');
    await until('largest first', () => clerk.all('.sources .source span:first-child')[0]?.textContent?.includes('Anh Sơn'));
    clerk.all('.sources button')[0]?.click();
    await clerk.sees('Số cuộc: đã tổ chức hơn 30 cuộc');
  });

  it('draw only the rows in sight of a thousand', async () => {
    const districts = Array.from({ length: 1000 }, (_, i) => `Thứ ${String(i)}`);
    clerk = await Clerk.sitsDown({ districts });
    await clerk.drops(...districts.map((unit, i) => fileBy({ unit, id: `report-no-${String(i)}`, said: { sessions: i } })));
    await clerk.goesTo('Số liệu');
    await clerk.sees('1.000 đơn vị');
    const drawn = () => clerk.all('tbody .name').length;
    expect(drawn()).to.be.lessThan(120);
    expect(clerk.cell(SESSIONS, 'Tổng')).to.equal('499.500 1.000/1.000 đơn vị');
    const box = clerk.one('.scroll');
    expect(box.scrollHeight).to.be.greaterThan(44_000);
    box.scrollTop = box.scrollHeight;
    box.dispatchEvent(new Event('scroll'));
    await until('the last is in sight', () => clerk.all('tbody .name').some((one) => one.textContent?.includes('Thứ 999')));
    expect(drawn()).to.be.lessThan(120);
  });

  const fileIdOf = async (unit: string): Promise<string> => (await clerk.intake.load()).intakes.find(({ names }) => names[0] === `${unit}.json`)?.fileId ?? '';
});
