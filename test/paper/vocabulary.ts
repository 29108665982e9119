import type { Item } from '../../src/outline/items.js';
import type { Outline, Section } from '../../src/outline/outline.js';
import type { Answer, Cell, Figure, NotApplicableReason } from '../../src/outline/values.js';
import { paperOf } from '../../src/paper/paper-of.js';
import type { Block, Paper, PaperOptions, Run } from '../../src/paper/paper.js';
import type { UnionReport } from '../../src/report/union-report.js';

/** An outline around some sections. */
export const outlineWith = (...sections: Section[]): Outline => ({
  id: 'small', version: 1, title: 'Nhỏ', subject: 'Kết quả thử', opening: 'Thực hiện {guideline}, {unit} báo cáo:',
  guideline: { number: '79/HD-TLĐ', date: '2023-03-23', issuer: 'Tổng Liên đoàn Lao động Việt Nam' },
  period: { from: '2020-08-26', to: 'reporting-date' },
  bands: [{ id: 'top', title: 'Cấp tỉnh' }, { id: 'base', title: 'Cơ sở' }],
  levels: [
    { id: 'tld', title: 'Tổng Liên đoàn', bands: ['top', 'base'] },
    { id: 'province', title: 'Tỉnh', band: 'top', bands: ['top', 'base'], reportsTo: ['tld'] },
    { id: 'office', title: 'Ban', bands: ['top'], reportsTo: ['tld'] },
    { id: 'base', title: 'Cơ sở', band: 'base', bands: ['base'], reportsTo: ['province'] },
  ],
  recipients: [{ to: 'superior' }],
  sections,
});

/** A heading "I." with one "-" prompt that has these items. */
export const prompt = (...items: Item[]): Outline => outlineWith({ id: 'one', number: 'I', title: 'Mục một', sections: [{ id: 'ask', title: 'Việc làm', items }] });

export const given = <V>(value: V): Answer<V> => ({ state: 'given', value });
export const figure = (text: string, value = 0): Cell<Figure> => ({ state: 'given', value: { value, text } });
export const unparsed = (text: string): Answer => ({ state: 'unparsed', text });
export const none = (reason: NotApplicableReason = 'none', note?: string): Answer => ({ state: 'not-applicable', reason, ...(note === undefined ? {} : { note }) });

export function reportOf(outline: Outline, answers: Readonly<Record<string, Answer>>, more: Partial<UnionReport> = {}): UnionReport {
  return {
    id: 'r1', revision: 0, outline: { id: outline.id, version: 1 },
    unit: { name: 'Liên đoàn Lao động tỉnh Nghệ An', level: 'province', superior: 'Tổng Liên đoàn Lao động Việt Nam', place: 'Nghệ An' },
    period: { from: '2020-08-26' }, answers, selection: {}, supplied: [], document: {}, sources: [], orphans: [], updatedAt: '2023-05-26T02:00:00.000Z', ...more,
  };
}

export const paper = (outline: Outline, answers: Readonly<Record<string, Answer>> = {}, options: PaperOptions = {}, more: Partial<UnionReport> = {}): Paper =>
  paperOf(outline, reportOf(outline, answers, more), options);

export const said = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('').replace(/\u00a0/g, '_');

/** A block as a line: headings with their rank, tables as rows. */
export const line = (block: Block): string =>
  block.kind === 'heading' ? `${'#'.repeat(block.rank + 1)} ${said(block.runs)}`
  : block.kind === 'paragraph' ? said(block.runs)
  : [block.columns.map(({ title }) => title), ...block.rows.map(({ cells }) => cells.map(({ runs }) => said(runs)))].map((cells) => cells.join('|')).join('\n');

/** The body behind the opening paragraph, without the final "./.". */
export const body = (outline: Outline, answers: Readonly<Record<string, Answer>>, options: PaperOptions = {}, more: Partial<UnionReport> = {}): string[] =>
  paper(outline, answers, options, more).body.slice(1).map(line).map((text) => text.replace(/\.?\/\.$/, '.').replace(/^Trên đây là.*/, '')).filter(Boolean);

/** All runs of a paper. */
export const runsOf = ({ letterhead, subject, addressees, body: blocks, distribution, signature, appendices }: Paper): Run[] => [
  ...letterhead.superior, ...letterhead.issuer.lines, ...letterhead.number, ...letterhead.placeDate, ...subject.lines, ...addressees,
  ...[...blocks, ...appendices.flatMap((one) => one.blocks)].flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs)) : block.runs)),
  ...appendices.flatMap(({ note }) => note), ...distribution, ...signature.lines, signature.name,
];
