import { expect } from 'chai';
import { clear, until } from '../desk/on-page.js';
import { Clerk, fileBy } from './clerk.js';

describe('<union-report-inbox>', () => {
  let clerk: Clerk;
  afterEach(() => {
    const { errors } = clerk;
    clear();
    expect(errors).to.deep.equal([]);
  });

  it('says what to do when it is empty', async () => {
    clerk = await Clerk.sitsDown();
    await clerk.sees('Thả các báo cáo nhận được vào đây');
    await clerk.sees('Các tệp không rời khỏi máy này');
    expect(clerk.tab('Số liệu')).to.equal(undefined);
    expect(await clerk.violations()).to.deep.equal([]);
  });

  it('names each file with what became of it', async () => {
    clerk = await Clerk.sitsDown();
    const twice = fileBy({ unit: 'Anh Sơn', said: { sessions: 3 } });
    await clerk.drops(
      twice, new File([await twice.arrayBuffer()], 'bản sao.json'), fileBy({ unit: 'Con Cuông' }), fileBy({ unit: 'Con Cuông', revision: 2 }, 'lần 2.json'),
      fileBy({ unit: 'Xứ Lạ' }), fileBy({ unit: 'Đô Lương', from: '2015-01-01' }), new File(['không phải'], 'hỏng.docx'), new File(['jpg'], 'IMG_1.JPG'), new File([''], '~$khóa.docx'),
    );
    await clerk.sees('Đã đọc xong 7 tệp. 1 tệp đã có từ trước.');
    await clerk.sees('2 tệp không phải báo cáo nên không nhận');
    expect(clerk.tally, 'review, counted, duplicates, rejected').to.deep.equal([1, 2, 2, 2]);
    await clerk.sees('Liên đoàn Lao động huyện Xứ Lạ');
    await clerk.sees('Chưa nhận ra đơn vị gửi.');
    await clerk.press('Không tính');
    await clerk.sees('hỏng.docx');
    await clerk.sees('Tệp này không phải là tệp Word (.docx)');
    await clerk.sees('Báo cáo của kỳ khác.');
    await clerk.press('Trùng');
    await clerk.sees('có bản phát hành sau');
  });

  it('asks whose a report is, and believes the clerk', async () => {
    clerk = await Clerk.sitsDown();
    await clerk.drops(fileBy({ unit: 'Xứ Lạ', said: { sessions: 3 } }));
    await clerk.sees('Đơn vị nào?');
    clerk.fill('Tìm đơn vị khác trong danh bạ', 'do luong');
    await clerk.press('Liên đoàn Lao động huyện Đô Lương');
    await until('it counts', () => clerk.tally[1] === 1);
    await clerk.goesTo('Còn thiếu');
    await clerk.sees('1/3 đơn vị đã có báo cáo được tính');
  });

  it('lets the clerk choose between two reports of one unit, and think again', async () => {
    clerk = await Clerk.sitsDown();
    await clerk.drops(fileBy({ unit: 'Anh Sơn', id: 'one-report', said: { sessions: 3 } }, 'một.json'), fileBy({ unit: 'Anh Sơn', id: 'two-report', said: { sessions: 4 } }, 'hai.json'));
    await clerk.sees('Đơn vị này có hai báo cáo khác nhau; xin chọn một.');
    expect(clerk.all('.card'), 'one question').to.have.length(1);
    await clerk.press('Chọn báo cáo này: hai.json');
    await until('one counts, the other does not', () => clerk.tally.join() === '0,1,0,1');
    await clerk.press('Được tính');
    await clerk.press('Xem lại quyết định');
    await until('the other is still left out', () => clerk.tally.join() === '0,1,0,1');
  });

  it('takes a file out, with the way back at hand', async () => {
    clerk = await Clerk.sitsDown();
    await clerk.drops(fileBy({ unit: 'Anh Sơn' }), fileBy({ unit: 'Con Cuông' }));
    await clerk.press('Được tính');
    await clerk.press('Bỏ tệp: Liên đoàn Lao động huyện Anh Sơn');
    await clerk.sees('Đã bỏ “Anh Sơn.json”.');
    await until('the focus is on the way back', () => clerk.focused?.textContent === 'Hoàn tác');
    expect(clerk.tally[1]).to.equal(1);
    await clerk.press('Hoàn tác');
    await until('it is back', () => clerk.tally[1] === 2);
  });

  it('goes on with what was there when it is opened again', async () => {
    clerk = await Clerk.sitsDown();
    await clerk.drops(fileBy({ unit: 'Anh Sơn' }), fileBy({ unit: 'Xứ Lạ' }));
    await clerk.press('Không tính: Liên đoàn Lao động huyện Xứ Lạ');
    await until('it is left out', () => clerk.tally.join() === '0,1,0,1');
    const { intake } = clerk;
    clear();
    clerk = await Clerk.sitsDown({ intake });
    await until('all is there', () => clerk.tally.join() === '0,1,0,1');
  });

  it('stops when asked, and keeps what was read', async () => {
    clerk = await Clerk.sitsDown();
    const done = clerk.drops(...Array.from({ length: 1500 }, (_, i) => fileBy({ unit: `Số ${String(i)}`, id: `report-no-${String(i)}` })));
    await clerk.press('Dừng');
    await done;
    await clerk.sees(/Đã dừng\. \d+ tệp đã đọc vẫn được giữ/);
    const { intakes } = await clerk.intake.load();
    expect(intakes.length).to.be.lessThan(1500);
  });

  it('knows who is missing and has the words for a reminder', async () => {
    clerk = await Clerk.sitsDown();
    await clerk.drops(fileBy({ unit: 'Anh Sơn' }));
    await clerk.goesTo('Còn thiếu');
    await clerk.sees('1/3 đơn vị đã có báo cáo được tính');
    const { value } = clerk.field('Danh sách để nhắc') as unknown as HTMLTextAreaElement;
    expect(value).to.include('của 2 đơn vị sau:').and.include('1. Liên đoàn Lao động huyện Con Cuông\n2. Liên đoàn Lao động huyện Đô Lương');
    expect(await clerk.violations()).to.deep.equal([]);
  });

  it('asks for the unit where the host names none, and remembers it', async () => {
    localStorage.clear();
    clerk = await Clerk.sitsDown({ unit: undefined });
    await clerk.sees('Báo cáo này được tổng hợp cho đơn vị nào?');
    clerk.fill('Tìm đơn vị', 'nghe an');
    await clerk.key('Enter');
    await clerk.press('Đúng');
    await clerk.sees('Đơn vị tổng hợp: Liên đoàn Lao động tỉnh Nghệ An');
    clear();
    clerk = await Clerk.sitsDown({ unit: undefined });
    await clerk.sees('Đơn vị tổng hợp: Liên đoàn Lao động tỉnh Nghệ An');
    localStorage.clear();
  });

  it('speaks English throughout', async () => {
    clerk = await Clerk.sitsDown();
    await clerk.drops(fileBy({ unit: 'Anh Sơn', said: { sessions: 3, story: ['A.'] } }), fileBy({ unit: 'Xứ Lạ' }));
    clerk.element.lang = 'en';
    await clerk.sees('Gathering reports');
    for (const [tab, text] of [['Files', 'The unit was not recognised.'], ['Missing', '1 of 3 units have a report that counts'], ['Figures', 'Filter units'], ['Texts', '1 of 1 unit wrote something'], ['Report', 'What goes into the draft']] as const) {
      await clerk.goesTo(tab);
      await clerk.sees(text);
    }
  });

  for (const width of ['320px', '1200px'])
    it(`is accessible in every view at ${width}`, async () => {
      clerk = await Clerk.sitsDown({ width });
      await clerk.drops(
        fileBy({ unit: 'Anh Sơn', said: { sessions: 'hơn 30', places: 2, story: ['Đoạn một.', '- Đoạn hai.'] } }), fileBy({ unit: 'Con Cuông', said: { sessions: { state: 'unparsed', text: 'nhiều' } } }),
        fileBy({ unit: 'Xứ Lạ' }), fileBy({ unit: 'Đô Lương', id: 'one-report' }, '1.json'), fileBy({ unit: 'Đô Lương', id: 'two-report', said: { sessions: 1 } }, '2.json'), new File(['x'], 'hỏng.docx'), new File(['x'], 'a.png'),
      );
      const found: Record<string, string[]> = {};
      for (const tab of ['Tệp đã nhận', 'Còn thiếu', 'Số liệu', 'Lời văn', 'Lập báo cáo']) {
        await clerk.goesTo(tab);
        await new Promise((resolve) => setTimeout(resolve, 250));
        const violations = await clerk.violations();
        if (violations.length) found[tab] = violations;
      }
      expect(found).to.deep.equal({});
    });
});
