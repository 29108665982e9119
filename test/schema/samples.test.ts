import { expect } from 'chai';
import { hd79Tld2023 } from '../../schema/index.js';
import { checkAnswer } from '../../src/kinds/index.js';
import { outlineIndex } from '../../src/outline/outline-index.js';
import { parseOutlineConfig } from '../../src/outline/parse-outline.js';
import { relevance } from '../../src/outline/relevance.js';
import type { Answer, CountValue } from '../../src/outline/values.js';
import { parseReport } from '../../src/report/parse-report.js';
import { serializeReport } from '../../src/report/serialize-report.js';
import type { UnionReport } from '../../src/report/union-report.js';
import { textOf } from '../support/files.js';
import { sampleRows } from '../support/samples/rows.js';
import { samples } from '../support/samples/samples.js';

const items = [...outlineIndex(hd79Tld2023).items.values()].map(({ item }) => item);
const fileOf = (name: string): Promise<string> => textOf(`../../demo/samples/${name}.json`, import.meta.url);
const answersOf = (report: UnionReport): Readonly<Record<string, Answer | undefined>> => report.answers;
const figures = (report: UnionReport): string[] => [...JSON.stringify(report.answers).matchAll(/"text":"([^"]+)"/gu)].map(([, text]) => text ?? '');
const wordsIn = (report: UnionReport): number => JSON.stringify(report.answers).split(/\s/u).length;

/** What somebody who checks it would see: each sample holds a slip such as real reports hold. */
const SLIPS = {
  province: ['communicators-total sum-differs'],
  intermediate: ['communicators-total sum-differs', 'targets-list percent-differs'],
  grassroots: ['communicators-total sum-differs'],
};

describe('the sample reports', () => {
  for (const [name, sample] of Object.entries(samples)) {
    const report: UnionReport = sample as unknown as UnionReport;
    const level = name as keyof typeof samples;

    describe(name, () => {
      it('is what its source says: else run `node test/support/emit-samples.mjs`', async () =>
        expect(JSON.parse(await fileOf(name))).to.deep.equal(JSON.parse(JSON.stringify(serializeReport(report)))));

      it('is read without a finding, and written again as it was', async () => {
        const parsed = parseReport(hd79Tld2023, await fileOf(name));
        expect(parsed.findings).to.deep.equal([]);
        expect(parsed.status).to.equal('complete');
        if (parsed.status === 'complete') expect(serializeReport(parsed.report)).to.deep.equal(serializeReport(sample));
      });

      it('answers everything it is asked, and nothing that its level is not', () => {
        const gate = (id: string): string => relevance(hd79Tld2023, report, id);
        expect(items.filter(({ id }) => gate(id) === 'asked' && !answersOf(report)[id]).map(({ id }) => id)).to.deep.equal([]);
        expect(items.filter(({ id }) => gate(id) === 'hidden' && answersOf(report)[id]).map(({ id }) => id)).to.deep.equal([]);
      });

      it('holds the slips it is meant to hold, and no other', () => {
        const context = { outline: hd79Tld2023, period: report.period, today: '2023-05-26' };
        const findings = items.flatMap((item) => checkAnswer(item, answersOf(report)[item.id], context));
        expect(findings.map(({ itemId, code }) => `${itemId ?? ''} ${code}`)).to.deep.equal(SLIPS[level]);
      });

      it('says of each target that it is an example', () => {
        const targets = (answersOf(report)['targets-list'] as { value?: { rows: { title: string }[] } } | undefined)?.value?.rows ?? [];
        for (const { title } of [...targets, ...report.supplied]) expect(title).to.match(/^Chỉ tiêu ví dụ \d/u);
      });
    });
  }

  it('read vague and scaled figures as the numbers they mean', () => {
    const meant = (id: string): unknown => (answersOf(samples.province as unknown as UnionReport)[id] as { value: CountValue }).value;
    expect(meant('site-visits')).to.deep.equal({ value: 13_000_000, text: 'gần 13 triệu', qualifier: 'nearly' });
    expect(meant('direct-feedback')).to.deep.equal({ value: 2000, text: 'trên 2.000', qualifier: 'above' });
    expect(JSON.stringify(meant('campaign-list'))).to.include('{"value":87000,"text":"hơn 87 nghìn","qualifier":"more-than"}');
  });

  it('carry figures of real reports', () => {
    const found = Object.values(samples).flatMap((report) => figures(report as unknown as UnionReport));
    for (const text of ['7.285', 'hơn 875.000', 'gần 13 triệu', 'trên 52.000', '45/152', '33/34', 'hơn 62 nghìn', 'hơn 215 nghìn', '12.105', '06']) expect(found).to.include(text);
  });

  it('are as long as their kind is: a province fills pages, a grassroots union one sheet', () => {
    const counted = Object.values(samples).map((report) => wordsIn(report as unknown as UnionReport));
    expect(counted[0]).to.be.greaterThan(3500);
    expect(counted[2]).to.be.within(250, 900);
  });

  it('come with the targets as a host would supply them', async () => {
    const config = parseOutlineConfig(JSON.parse(await fileOf('config')));
    expect(config).to.deep.equal({ status: 'complete', config: { rows: sampleRows } });
  });
});
