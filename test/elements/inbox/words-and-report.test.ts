import { expect } from 'chai';
import type { UnionReportGatherEvent } from '../../../src/elements/inbox/gather-event.js';
import { everyKind } from '../../support/outlines.js';
import { clear, until } from '../desk/on-page.js';
import { Clerk, fileBy } from './clerk.js';

describe('words and report of an inbox', () => {
  let clerk: Clerk;
  let gathered: UnionReportGatherEvent | undefined;
  const gather = async (): Promise<void> => {
    clerk = await Clerk.sitsDown();
    clerk.element.addEventListener('union-report-gather', (event) => void (gathered = event));
    await clerk.drops(
      fileBy({ unit: 'Anh Sơn', said: { sessions: 30, story: ['Mở lớp tập huấn.', '- Thi tìm hiểu.'] } }), fileBy({ unit: 'Con Cuông', said: { sessions: 12, story: ['Đối thoại với người lao động.'] } }),
    );
  };
  const answer = async (itemId: string): Promise<unknown> => {
    const reading = await clerk.drafts.read(everyKind, gathered?.draftId ?? '');
    const given = 'report' in reading ? (reading.report.answers as Readonly<Record<string, { readonly value?: unknown }>>)[itemId] : undefined;
    return given?.value;
  };
  afterEach(clear);

  it('stand side by side with the names of their units, and are counted', async () => {
    await gather();
    await clerk.goesTo('Lời văn');
    await clerk.sees('2/2 đơn vị có nội dung · 0 đoạn được dùng');
    expect(clerk.all('article h4').map((one) => one.textContent)).to.deep.equal(['Liên đoàn Lao động huyện Anh Sơn', 'Liên đoàn Lao động huyện Con Cuông']);
    expect(clerk.all('.passage')).to.have.length(3);
  });

  it('are searched without tones, and what is found is marked', async () => {
    await gather();
    await clerk.goesTo('Lời văn');
    clerk.fill('Tìm trong lời văn', 'NGUOI lao dong');
    await clerk.sees('1 đoạn có chữ này');
    expect(clerk.all('mark').map((one) => one.textContent)).to.deep.equal(['người lao động']);
  });

  it('go into the draft when they are marked, with sums and sources, and nothing else', async () => {
    await gather();
    await clerk.goesTo('Lời văn');
    await clerk.press('Dùng đoạn của Liên đoàn Lao động huyện Anh Sơn: - Thi');
    await clerk.press('Bỏ qua đoạn của Liên đoàn Lao động huyện Con Cuông');
    await clerk.sees('1 đoạn được dùng');
    clerk.choose('Hiện', 'Đoạn được dùng');
    await until('one is shown', () => clerk.all('.passage').length === 1);
    await clerk.goesTo('Lập báo cáo');
    await clerk.sees('Số liệu của 2 báo cáo được tính');
    await clerk.sees('Còn 1 đơn vị chưa gửi.');
    await clerk.press('Mở bản nháp');
    await clerk.sees('Đã lập bản nháp');
    expect(gathered?.report.unit.name).to.equal('Liên đoàn Lao động tỉnh Nghệ An');
    expect(gathered?.report.sources.map(({ reportId }) => reportId)).to.deep.equal(['report-anhsn', 'report-concung']);
    expect(await answer('sessions')).to.deep.equal({ value: 42, text: '42' });
    expect(await answer('story')).to.equal('- Liên đoàn Lao động huyện Anh Sơn: Thi tìm hiểu.');
    expect((await clerk.drafts.list()).map(({ name }) => name)).to.deep.equal(['LĐLĐ Nghệ An (tổng hợp)']);
  });

  it('come up to date when reports arrive late, and leave alone what was written by hand', async () => {
    await gather();
    await clerk.goesTo('Lập báo cáo');
    await clerk.press('Mở bản nháp');
    await clerk.sees('Đang có đủ các báo cáo được tính.');
    await clerk.press('Cập nhật');
    await clerk.sees('Bản nháp đã có đủ số liệu mới, không cần thay đổi gì.');
    await clerk.drafts.write(gathered?.draftId ?? '', { writer: 'desk', at: '2023-06-01T00:00:00Z', pieces: [{ key: 'answer/slogan', value: { state: 'given', value: 'Tự viết' }, base: 0 }] });
    await clerk.drops(fileBy({ unit: 'Đô Lương', said: { sessions: 8 } }));
    await clerk.goesTo('Lập báo cáo');
    await clerk.sees('Từ đó có 1 báo cáo thay đổi.');
    await clerk.press('Cập nhật');
    const review = await until('the review is there', () => clerk.all('union-report-review')[0]);
    expect(review.shadowRoot?.textContent).to.include('50');
    const all = await until('all can be taken', () => clerk.all('union-report-review button').length ? undefined : [...(review.shadowRoot?.querySelectorAll('button') ?? [])]);
    expect(all.length).to.be.greaterThan(0);
    review.dispatchEvent(Object.assign(new Event('union-report-reviewed'), { change: { type: 'answer', item: 'sessions', answer: { state: 'given', value: { value: 50, text: '50' } } }, decisions: new Map(), taken: 1 }));
    await clerk.sees('Đã đưa 1 thay đổi vào bản nháp.');
    expect(await answer('sessions')).to.deep.equal({ value: 50, text: '50' });
    expect(await answer('slogan')).to.equal('Tự viết');
    const reading = await clerk.drafts.read(everyKind, gathered?.draftId ?? '');
    expect('report' in reading && reading.report.sources.length).to.equal(3);
    await clerk.sees('Đang có đủ các báo cáo được tính.');
  });

  it('are left as they are where somebody thinks better of it, and the focus is where it was', async () => {
    await gather();
    await clerk.goesTo('Lập báo cáo');
    await clerk.press('Mở bản nháp');
    await clerk.sees('Đang có đủ các báo cáo được tính.');
    await clerk.drops(fileBy({ unit: 'Đô Lương', said: { sessions: 8 } }));
    await clerk.goesTo('Lập báo cáo');
    await clerk.press('Cập nhật');
    await clerk.sees('Phần đang xem ở đây không được lưu');
    await clerk.press('Thôi');
    await until('the button has the focus', () => clerk.focused?.textContent === 'Cập nhật');
    await clerk.sees('Từ đó có 1 báo cáo thay đổi.');
  });

  it('are not written over what somebody wrote in the draft meanwhile', async () => {
    await gather();
    await clerk.goesTo('Lập báo cáo');
    await clerk.press('Mở bản nháp');
    await clerk.sees('Đang có đủ các báo cáo được tính.');
    await clerk.drops(fileBy({ unit: 'Đô Lương', said: { sessions: 8 } }));
    await clerk.goesTo('Lập báo cáo');
    await clerk.press('Cập nhật');
    await clerk.press('Nhận tất cả');
    await clerk.drafts.write(gathered?.draftId ?? '', { writer: 'desk', at: '2023-06-01T00:00:00Z', pieces: [{ key: 'answer/sessions', value: { state: 'given', value: { value: 43, text: '43' } }, base: 1 }] });
    await clerk.press('Đưa vào bản nháp');
    await clerk.sees('Bản nháp đã được sửa trong lúc anh/chị xem');
    expect(await answer('sessions')).to.deep.equal({ value: 43, text: '43' });
    await clerk.press('Cập nhật');
    await clerk.press('Nhận tất cả');
    await clerk.press('Đưa vào bản nháp');
    await clerk.sees('Đã đưa 1 thay đổi vào bản nháp.');
    expect(await answer('sessions')).to.deep.equal({ value: 50, text: '50' });
  });

  it('offer again what was not taken of them', async () => {
    await gather();
    await clerk.goesTo('Lập báo cáo');
    await clerk.press('Mở bản nháp');
    await clerk.sees('Đang có đủ các báo cáo được tính.');
    await clerk.drops(fileBy({ unit: 'Đô Lương', said: { sessions: 8 } }));
    await clerk.goesTo('Lập báo cáo');
    for (const _time of ['once', 'again']) {
      await clerk.press('Cập nhật');
      const review = await until('the review is there', () => clerk.all('union-report-review')[0]);
      await until('the sum is offered', () => review.shadowRoot?.textContent.includes('50'));
      review.dispatchEvent(Object.assign(new Event('union-report-reviewed'), { change: undefined, decisions: new Map(), taken: 0 }));
      await clerk.sees('Đã đưa 0 thay đổi vào bản nháp.');
    }
    expect(await answer('sessions')).to.deep.equal({ value: 42, text: '42' });
  });

  it('know their sources also where a late report changes nothing else', async () => {
    await gather();
    await clerk.goesTo('Lập báo cáo');
    await clerk.press('Mở bản nháp');
    await clerk.sees('Đang có đủ các báo cáo được tính.');
    await clerk.drops(fileBy({ unit: 'Đô Lương', said: { story: ['Không ai dùng.'] } }));
    await clerk.goesTo('Lập báo cáo');
    await clerk.press('Cập nhật');
    await clerk.sees('Bản nháp đã có đủ số liệu mới, không cần thay đổi gì.');
    const reading = await clerk.drafts.read(everyKind, gathered?.draftId ?? '');
    expect('report' in reading && reading.report.sources.length).to.equal(3);
  });
});
