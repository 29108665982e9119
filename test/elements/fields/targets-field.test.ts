import { expect } from 'chai';
import type { TargetRow, TargetsValue } from '../../../src/outline/values.js';
import { clear, mount, type MountedForm } from '../form/mounted-form.js';

describe('the targets', () => {
  let page: MountedForm;
  beforeEach(async () => {
    page = await mount();
  });
  afterEach(clear);
  const row = (at: number): TargetRow | undefined => {
    const answer = page.answer('targets');
    return answer?.state === 'given' ? (answer.value as TargetsValue).rows[at] : undefined;
  };
  const choose = (name: string, value: string): void => {
    const select = page.named(name);
    select.value = value;
    select.dispatchEvent(new Event('change'));
  };

  it('are the host’s to begin with, each with its own kind of result', () => {
    expect(page.item('targets').textContent).to.contain('Đơn vị có kế hoạch');
    page.write(page.named('Kết quả, dòng 1'), '23/24');
    expect(row(0)?.result).to.deep.equal({ state: 'given', value: { part: 23, whole: 24, text: '23/24' } });
    choose('Kết quả, dòng 2', 'yes');
    expect(row(1)?.result).to.deep.equal({ state: 'given', value: true });
  });
  it('say percentage and outcome once the caret has left', async () => {
    page.write(page.named('Kết quả, dòng 1'), '23/24');
    await page.leave();
    expect(page.item('targets').textContent).to.contain('= 95,8%').and.to.contain('Chưa đạt (tự tính)');
  });
  it('let the officer judge', () => {
    choose('Đánh giá, dòng 1', 'exceeded');
    expect(row(0)?.outcome).to.equal('exceeded');
    choose('Đánh giá, dòng 1', '');
    expect(row(0)).not.to.have.property('outcome');
  });
  it('can be added, named and taken out again', async () => {
    page.button('Thêm chỉ tiêu').click();
    expect(page.focused).to.equal(page.named('Chỉ tiêu, dòng 3'));
    page.write(page.named('Chỉ tiêu, dòng 3'), 'Tập huấn hằng năm');
    choose('Cách tính, dòng 3', 'count');
    page.write(page.named('Mức giao, dòng 3'), '2');
    expect(row(2)).to.deep.include({ title: 'Tập huấn hằng năm', measure: 'count' });
    page.named('Xóa dòng, dòng 3').click();
    expect(row(2)).to.equal(undefined);
    await page.settled();
    page.button('Hoàn tác').click();
    expect(row(2)?.title).to.equal('Tập huấn hằng năm');
  });
  it('offer the unmet ones where the outline asks about them', async () => {
    page.write(page.control('unmet'), 'Thiếu kinh phí');
    page.write(page.named('Kết quả, dòng 1'), '12/24');
    await page.leave();
    page.button('Đưa 1 chỉ tiêu chưa đạt').click();
    await page.settled();
    expect(page.control('unmet').value).to.equal('Thiếu kinh phí\n- Đơn vị có kế hoạch');
    expect(page.item('targets').textContent).not.to.contain('Đưa 1 chỉ tiêu');
  });
});
