import { expect } from 'chai';
import { correctionKey, passageKey } from '../../../src/consolidation/decisions.js';
import type { InboxReport } from '../../../src/elements/inbox/report.js';
import { newcomer } from '../desk/desk-on-page.js';
import { clear, until } from '../desk/on-page.js';
import { Clerk, fileBy } from './clerk.js';

const ALL = 'Đang có đủ các báo cáo được tính.';
const OTHERWISE = 'Từ đó có số đã sửa hoặc đoạn văn được chọn lại.';

/** What a draft holds of what counts now, in the one line that says it. */
describe('what is said of a draft that was made of the reports', () => {
  let clerk: Clerk;
  const line = (): string => (clerk.all('.drafts li > div > p:last-child')[0]?.textContent ?? '').trim();
  const says = (words: string): Promise<true> => until(`“${words}” is said, not “${line()}”`, (): true | false => line() === words);
  const work = (): InboxReport['work'] => clerk.one<InboxReport>('union-report-inbox-report').work;
  const fileOf = (unit: string): string => [...work().intakes.values()].find(({ names: [name] }) => name === `${unit}.json`)?.fileId ?? '';
  const made = async (): Promise<void> => {
    clerk = await Clerk.sitsDown();
    await clerk.drops(fileBy({ unit: 'Anh Sơn', said: { sessions: 30, story: ['Mở lớp.'] } }), fileBy({ unit: 'Con Cuông', said: { sessions: 12 } }));
    await clerk.goesTo('Lập báo cáo');
    await clerk.press('Mở bản nháp');
    await says(ALL);
  };
  const late = async (): Promise<void> => {
    await clerk.drops(fileBy({ unit: 'Đô Lương', said: { sessions: 8 } }));
    await clerk.goesTo('Lập báo cáo');
  };
  afterEach(clear);

  it('that all reports that count are in it, and in how many it was made', async () => {
    await made();
    expect(clerk.text).to.match(/Gom lần gần nhất .*, từ 2 báo cáo/);
  });
  it('that others have come since; and when they are taken out again, that all are in it', async () => {
    await made();
    await late();
    await says('Từ đó có 1 báo cáo thay đổi.');
    await work().remove([fileOf('Đô Lương')]);
    await says(ALL);
  });
  it('that some have gone since, as well', async () => {
    await made();
    await late();
    await work().remove([fileOf('Anh Sơn')]);
    await says('Từ đó có 2 báo cáo thay đổi.');
  });
  for (const [what, kind, key, value] of [
    ['a figure was put right', 'corrections', () => correctionKey(fileOf('Anh Sơn'), 'sessions'), { figure: { value: 31, text: '31' }, note: 'gọi điện' }],
    ['a paragraph was chosen', 'passages', () => passageKey('story', fileOf('Anh Sơn'), 0), 'use'],
  ] as const)
    it(`that ${what} since, until that is taken back`, async () => {
      await made();
      const of = { kind, key: key() };
      await work().decide({ ...of, value } as Parameters<ReturnType<typeof work>['decide']>[0]);
      await says(OTHERWISE);
      await work().decide({ ...of, value: undefined });
      await says(ALL);
    });
  it('not that a paragraph was skipped: it is in it no more than before', async () => {
    await made();
    await work().decide({ kind: 'passages', key: passageKey('story', fileOf('Anh Sơn'), 0), value: 'skip' });
    await says(ALL);
  });
  it('how much was offered and not taken', async () => {
    await made();
    await late();
    await clerk.press('Cập nhật');
    const review = await until('the review is there', () => clerk.all('union-report-review')[0]);
    await until('the sum is offered', () => review.shadowRoot?.textContent.includes('50'));
    review.dispatchEvent(Object.assign(new Event('union-report-reviewed'), { change: undefined, decisions: new Map(), taken: 0 }));
    await says('Còn 1 thay đổi chưa đưa vào bản nháp.');
  });
  it('that it is not on this device any more', async () => {
    await made();
    const [card] = await clerk.drafts.list();
    await clerk.drafts.remove(card?.id ?? '');
    await says('Bản nháp này không còn trên máy.');
    expect(clerk.button('Cập nhật')).to.equal(undefined);
  });
  it('and the same in English', async () => {
    await made();
    clerk.element.lang = 'en';
    await says('All reports that count are in it.');
  });
});

describe('making a draft', () => {
  afterEach(clear);
  it('waits for the drafts of this device, also where the host has just moved the inbox', async () => {
    const clerk = await Clerk.sitsDown({ drafts: undefined, user: newcomer() });
    await clerk.drops(fileBy({ unit: 'Anh Sơn', said: { sessions: 30 } }));
    await clerk.goesTo('Lập báo cáo');
    const { element, element: { parentElement: box } } = clerk;
    let made = 0;
    element.addEventListener('union-report-gather', () => made++);
    await clerk.press('Mở bản nháp');
    await until('one is made', () => made === 1 && clerk.button('Mở bản nháp'));
    element.remove();
    box?.append(element);
    clerk.button('Mở bản nháp')?.click();
    await until('another one is made', () => made === 2);
    expect(clerk.errors).to.deep.equal([]);
  });
  it('shows how far it is, and lets the page answer meanwhile', async () => {
    const clerk = await Clerk.sitsDown();
    await clerk.drops(fileBy({ unit: 'Anh Sơn', said: { sessions: 30 } }));
    await clerk.goesTo('Lập báo cáo');
    const create = clerk.drafts.create.bind(clerk.drafts);
    const seen: (number | undefined)[] = [];
    clerk.drafts.create = async (report, options = {}) => {
      seen.push(clerk.all<HTMLProgressElement>('progress')[0]?.value);
      options.told?.(0.5);
      seen.push(clerk.all<HTMLProgressElement>('progress')[0]?.value);
      await options.pause?.();
      return create(report, options);
    };
    await clerk.press('Mở bản nháp');
    await clerk.sees('Đã lập bản nháp');
    const [before = 0, after = 0] = seen;
    expect(after).to.be.greaterThan(before).and.lessThan(1);
    expect(await clerk.violations()).to.deep.equal([]);
    expect(clerk.all('progress')).to.deep.equal([]);
  });
});
