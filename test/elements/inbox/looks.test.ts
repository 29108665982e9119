import { expect } from 'chai';
import type { Outline, Section } from '../../../src/outline/outline.js';
import { everyKind } from '../../support/outlines.js';
import { clear } from '../desk/on-page.js';
import { Clerk, fileBy } from './clerk.js';

/** Headings as long as real ones. */
const long = (section: Section): Section => ({ ...section, title: 'Việc triển khai, quán triệt và cụ thể hóa Chương trình tại công đoàn các cấp', ...(section.sections ? { sections: section.sections.map(long) } : {}) });
const outline: Outline = { ...(everyKind as Outline), sections: (everyKind as Outline).sections.map(long) };

/** Every standing a file can have, a vague figure, words, silence, and a passage that was chosen. */
async function filled(width: string): Promise<Clerk> {
  const clerk = await Clerk.sitsDown({ outline, width, districts: ['Anh Sơn', 'Con Cuông', 'Đô Lương', 'Hưng Nguyên', 'Kỳ Sơn', 'Nam Đàn', 'Nghi Lộc', 'Quế Phong', 'Quỳ Châu', 'Quỳ Hợp', 'Tân Kỳ', 'Thanh Chương', 'Tương Dương', 'Yên Thành'] });
  await clerk.drops(
    fileBy({ unit: 'Anh Sơn', said: { sessions: 'hơn 30', people: 100, story: ['Mở lớp tập huấn.', '- Thi tìm hiểu.'] } }), fileBy({ unit: 'Con Cuông', said: { sessions: 12, people: { state: 'unparsed', text: 'rất đông' } } }),
    fileBy({ unit: 'Con Cuông', revision: 2, said: { sessions: 13, people: { state: 'unparsed', text: 'rất đông' } } }, 'lần 2.json'), fileBy({ unit: 'Đô Lương', said: { people: { state: 'not-applicable', reason: 'none' } } }),
    fileBy({ unit: 'Hưng Nguyên', id: 'one-report', said: { sessions: 3 } }, 'một.json'), fileBy({ unit: 'Hưng Nguyên', id: 'two-report', said: { sessions: 4 } }, 'hai.json'),
    fileBy({ unit: 'Một Nơi Tên Rất Dài Không Có Trong Danh Bạ Của Liên Đoàn' }), fileBy({ unit: 'Kỳ Sơn', from: '2015-01-01' }), new File(['không phải'], 'báo-cáo-của-huyện-tên-rất-dài-không-có-dấu-cách-nào-cả.docx'), new File(['jpg'], 'IMG_1.JPG'),
  );
  await clerk.sees('Đã đọc xong 9 tệp.');
  return clerk;
}

const views: Readonly<Record<string, (clerk: Clerk) => Promise<unknown>>> = {
  'the files, all groups open': async (clerk) => {
    clerk.all<HTMLDetailsElement>('details').forEach((one) => (one.open = true));
    await clerk.sees('có bản phát hành sau');
  },
  'who is missing': async (clerk) => {
    await clerk.goesTo('Còn thiếu');
    await clerk.sees('Chưa gửi');
  },
  'the figures, with the source of a total': async (clerk) => {
    await clerk.goesTo('Số liệu');
    await clerk.sees('Lọc đơn vị');
    const total = clerk.all('[data-at="1/1"]')[0] ?? clerk.one('.card.total button');
    total.click();
    await clerk.sees('Cho số liệu');
  },
  'the figures, with one being put right': async (clerk) => {
    await clerk.goesTo('Số liệu');
    await clerk.sees('Lọc đơn vị');
    (clerk.all('[data-at="2/1"]')[0] ?? clerk.all('.sources .source')[0])?.click();
    await clerk.press('Sửa số này');
    await clerk.press('Lưu số đã sửa');
    await clerk.sees('Xin viết bằng số');
  },
  'the words': async (clerk) => {
    await clerk.goesTo('Lời văn');
    await clerk.press('Dùng đoạn của');
    await clerk.sees('1 đoạn được dùng');
  },
  'the report, with a draft': async (clerk) => {
    await clerk.goesTo('Lập báo cáo');
    await clerk.press('Mở bản nháp');
    await clerk.sees('Đang có đủ các báo cáo được tính.');
    // Until it is told, the view is still at work, and changes while it is looked at.
    await clerk.sees('Đã lập bản nháp');
  },
};

for (const width of ['1200px', '320px'])
  describe(`an inbox with work in it, ${width} wide`, () => {
    afterEach(clear);
    for (const [view, open] of Object.entries(views))
      it(`${view}: nothing wrong for axe, and nothing to scroll for sideways`, async () => {
        const clerk = await filled(width);
        await open(clerk);
        expect(await clerk.violations()).to.deep.equal([]);
        const right = clerk.element.getBoundingClientRect().right;
        // What scrolls by itself may hold more, and what is only for screen readers has no room.
        const isOut = (one: HTMLElement): boolean => one.getBoundingClientRect().right > right + 1 && !one.closest('.scroll, .rail, .unseen, nav');
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(clerk.all('*').filter(isOut).map((one) => `${one.localName}.${one.className} ${String(one.textContent).trim().slice(0, 40)}`)).to.deep.equal([]);
      });
  });
