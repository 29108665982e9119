import { expect } from 'chai';
import { everyKind } from '../support/outlines.js';
import type { Change } from '../../src/report/change.js';
import { Tab, clears, given, newReport, office, readable, row, rowsOf, says, turn, until, wide } from './office.js';

const WAYS: Record<string, (tab: Tab, ...changes: Change[]) => void> = {
  'told of at once': (tab, ...changes) => void tab.do(...changes),
  'told of when typing rests': (tab, ...changes) => changes.forEach((change) => tab.reports.type(change)),
};

for (const [how, write] of Object.entries(WAYS))
describe(`what is typed between two saves, ${how}`, () => {
  const { storage, opened } = office();
  const stored = async (id = 'report-1') => wide(readable(await (await storage.open()).read(everyKind, id)).report);
  const asides = async () => (await (await storage.open()).asides('report-1')).map(({ key, raw }) => `${key}: ${String((JSON.parse(raw) as { value: unknown }).value)}`).sort();
  const typed = async () => (await storage.records('typed')).map((record) => JSON.stringify(record));
  const jotted = (text: string): Promise<void> => until(`"${text}" is on the disk`, async () => (await typed()).some((one) => one.includes(`"${text}"`)));
  /** A tab that has just saved, so that the next keys are jotted down. */
  const busy = async (): Promise<Tab> => (await opened(Tab.begin(await storage.open()))).do(says('story', 'Đ')).saved();

  it('is on the disk at once, in one small record, and leaves the card alone', async () => {
    const tab = await busy();
    const card = await tab.drafts.card('report-1');
    write(tab, says('story', 'Đã'));
    await jotted('Đã');
    expect([(await typed()).length, await tab.drafts.card('report-1')]).to.deep.equal([1, card]);
  });
  it('goes into the draft with the next save, and leaves nothing behind', async () => {
    const tab = await busy();
    write(tab, says('story', 'Đã'), says('unmet', 'x'));
    await jotted('Đã');
    await tab.saved();
    const { answers } = await stored();
    expect([answers['story'], answers['unmet'], await typed()]).to.deep.equal([given('Đã'), given('x'), []]);
  });
  it('goes into the draft by itself when nothing more is typed', async () => {
    const tab = await busy();
    write(tab, says('story', 'Đã'));
    await until('it is saved', async () => (await tab.drafts.pieces('report-1', ['answer/story'])).some(({ value }) => JSON.stringify(value).includes('Đã"')));
    expect(await typed()).to.deep.equal([]);
  });
  for (const [what, changes, read, expected] of [
    ['a text', [says('story', 'Đã tổ ch')], (report: ReturnType<typeof wide>) => report.answers['story'], given('Đã tổ ch')],
    ['that a text was cleared', [clears('story')], (report: ReturnType<typeof wide>) => report.answers['story'], undefined],
    ['rows', [row('x', '1'), row('y', '2')], rowsOf, ['x=1', 'y=2']],
  ] as const)
    it(`is there when the page is gone and another opens the draft: ${what}`, async () => {
      const tab = await busy();
      tab.do(...changes);
      await until('it is on the disk', async () => (await typed()).length > 0);
      const report = await stored();
      expect([read(report), report.updatedAt, await typed(), await asides()]).to.deep.equal([expected, tab.report.updatedAt, [], []]);
    });
  it('pushes nothing out that another tab wrote meanwhile', async () => {
    const tab = await busy();
    write(tab, says('story', 'left'));
    await jotted('left');
    await tab.drafts.write('report-1', { writer: 'right', at: '2023-05-05T09:00:00Z', pieces: [{ key: 'answer/story', value: given('right'), base: 0 }] });
    const { answers } = await stored();
    expect([answers['story'], await asides()]).to.deep.equal([given('left'), ['answer/story: right', 'answer/story: Đ']]);
  });
  it('is not taken over by what comes from another tab before it is saved', async () => {
    const left = await busy();
    left.focuses(undefined);
    const right = await opened(Tab.open(await storage.open()));
    write(left, says('story', 'left'));
    await right.do(says('story', 'right')).saved();
    await turn(50);
    expect(left.at('story')).to.equal('left');
    await left.saved();
    expect([(await stored()).answers['story'], await asides()]).to.deep.equal([given('left'), ['answer/story: right']]);
  });
  it('is heard of in another tab that was opened meanwhile, and stays its writer’s own', async () => {
    const left = await busy();
    write(left, says('story', 'first'));
    await jotted('first');
    const right = await opened(Tab.open(await storage.open()));
    expect(right.at('story')).to.equal('first');
    write(left, says('story', 'first and more'));
    await left.saved();
    await until('the right has it', () => right.at('story') === 'first and more');
    expect(await asides()).to.deep.equal([]);
  });
  it('goes along with a duplicate', async () => {
    const tab = await busy();
    write(tab, says('story', 'Đã'));
    await jotted('Đã');
    const copy = await tab.drafts.duplicate('report-1');
    expect((await stored(copy?.id)).answers['story']).to.deep.equal(given('Đã'));
  });
  it('is there for who begins the same report anew', async () => {
    const tab = await busy();
    write(tab, says('story', 'Đã'));
    await jotted('Đã');
    const { opened: found } = await (await storage.open()).create(newReport());
    expect([found.seqs.has('answer/story'), await typed()]).to.deep.equal([true, []]);
  });
  it('is told when it is damaged, and the rest opens', async () => {
    await busy();
    await storage.scribble('typed', { key: 'answer/unmet', writer: 'someone' }, ['report-1', 'someone/answer/unmet']);
    const { findings, report } = readable(await (await storage.open()).read(everyKind, 'report-1'));
    expect([findings.map(({ code, itemId }) => [code, itemId]), wide(report).answers['story'], await typed()]).to.deep.equal([[['record-corrupt', 'unmet']], given('Đ'), []]);
  });
});
