import { cleanText, oneLine } from '../i18n/clean-text.js';
import { formatNumber } from '../i18n/numbers.js';
import { isEmptyAnswer } from '../kinds/index.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import { printed } from '../outline/text.js';
import type { Answer } from '../outline/values.js';
import type { UnionReport } from '../report/union-report.js';
import { addedBlocks, type AddedAppendix } from './added-tables.js';
import type { Grid } from './grid.js';
import type { Layout } from './layout.js';
import { dateRun, numberRuns } from './letterhead.js';
import { linesOf } from './opening.js';
import type { Appendix, Paragraph, Run } from './paper.js';
import { gridOf, setTable, type MadeTable } from './tables.js';
import { bare, capitals, roman } from './words.js';

/** What stands apart from the body, and what the body says of it. */
export interface Apart {
  readonly tables: ReadonlyMap<string, MadeTable>;
  readonly appendices: readonly Appendix[];
  /** The paragraph that refers to answers the outline no longer asks for. */
  readonly orphanNote: readonly Paragraph[];
}

/** Makes every table, decides which of them are too large for their place, and numbers the appendices in reading order. */
export function setApart(outline: Outline, report: UnionReport, layout: Layout, added: readonly AddedAppendix[] = []): Apart {
  const answers: Readonly<Record<string, Answer | undefined>> = report.answers;
  const grids: { readonly title: string; readonly grid: Grid }[] = [];
  for (const [id, { item }] of outlineIndex(outline).items) {
    const answer = answers[id];
    const grid = answer && !isEmptyAnswer(item, answer) ? gridOf(outline, report, item, answer) : undefined;
    if (grid) grids.push({ title: bare(printed(item.title)), grid });
  }
  const outside = grids.filter(({ grid }) => !fits(grid, layout));
  const orphans = report.orphans.length > 0 ? 1 : 0;
  const count = outside.length + orphans + added.length;
  const numberOf = (i: number): string => (count > 1 ? `Phụ lục ${roman(i + 1)}` : 'Phụ lục');
  const note = noteOf(outline, report);

  const tables = new Map<string, MadeTable>();
  for (const { grid } of grids) {
    const i = outside.findIndex((one) => one.grid === grid);
    const annex = i < 0 ? '' : ` (${numberOf(i)} kèm theo)`;
    tables.set(grid.itemId, { table: setTable(grid, layout, i >= 0 && isWide(grid, layout)), caption: grid.caption, amount: grid.amount, annex });
  }
  const appendices = outside.map<Appendix>(({ title, grid }, i) => ({
    number: numberOf(i), title: capitals(title), note, landscape: isWide(grid, layout),
    blocks: [tables.get(grid.itemId)?.table ?? setTable(grid, layout, false)],
  }));
  const more = added.map<Appendix>((one, i) => ({
    number: numberOf(outside.length + orphans + i), title: capitals(one.title), note, landscape: one.landscape, blocks: addedBlocks(one, layout),
  }));
  if (orphans === 0) return { tables, appendices: [...appendices, ...more], orphanNote: [] };
  const number = numberOf(outside.length);
  return {
    tables,
    appendices: [...appendices, { number, title: 'NỘI DUNG KHÁC', note, landscape: false, blocks: orphanBlocks(report) }, ...more],
    orphanNote: [{ kind: 'paragraph', form: 'text', runs: [{ text: `Những nội dung đã báo cáo ngoài đề cương hiện hành được ghi tại ${number} kèm theo.` }] }],
  };
}

/** The column of running numbers is not one to read. */
const columnCount = ({ heads }: Grid): number => heads.filter(({ title }) => title !== 'TT').length;
const fits = (grid: Grid, { inPlace }: Layout): boolean => columnCount(grid) <= inPlace.columns && grid.rows.length <= inPlace.rows;
const isWide = (grid: Grid, { upright }: Layout): boolean => columnCount(grid) > upright.columns;

/** "(Kèm theo Báo cáo số 12/BC-LĐLĐ ngày 05 tháng 01 năm 2020 của …)". */
const noteOf = (outline: Outline, report: UnionReport): Run[] => {
  const [label, ...number] = numberRuns(outline, report);
  const name = `của ${oneLine(report.unit.name)}`;
  return [
    { text: `(Kèm theo Báo cáo ${(label?.text ?? '').toLocaleLowerCase('vi').replace(':', '')}` }, ...number, { text: ' ' }, dateRun(report),
    // A line that is too long breaks in front of the name, not inside it.
    { text: ` ${name.length < 60 ? name.replace(/ /g, '\u00a0') : name})` },
  ];
};

/** Answers whose questions are gone: printed under the titles they had, because nothing is dropped. */
const orphanBlocks = (report: UnionReport): Paragraph[] =>
  report.orphans.flatMap(({ itemId, title, answer }) => [
    { kind: 'paragraph' as const, form: 'dash' as const, keepNext: true as const, runs: [{ text: `- ${bare(oneLine(title ?? itemId))}:`, anchor: { itemId } }] },
    ...linesOf(looseText(answer)).map(({ text, index }) => ({ kind: 'paragraph' as const, form: 'text' as const, runs: [{ text, anchor: { itemId, paragraph: index } }] })),
  ]);

/** The words of a value of unknown shape: its texts as they are, one line for each row. */
function looseText(value: unknown): string {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) return value.map(looseText).filter(Boolean).join('\n');
  const { state, reason, note, text, rows, unit, rowId: _id, ...others } = value as Readonly<Record<string, unknown>>;
  if (state === 'not-applicable') return [reason === 'none' ? 'Không phát sinh' : 'Không thuộc phạm vi', note].filter(Boolean).map(looseText).join(': ');
  if (typeof text === 'string') return [text, looseText(others['parts'])].filter(Boolean).join('; ');
  // Whose a row is, or what a target is measured in.
  const whose = typeof unit === 'object' && unit !== null && 'name' in unit ? unit.name : unit;
  const inner = [whose, ...Object.values(others)].map(looseText).filter(Boolean).join('; ');
  return [looseText(rows), inner].filter(Boolean).join('\n');
}
