import { oneLine } from '../i18n/clean-text.js';
import { matrixColumns, matrixRows, OTHER } from '../kinds/index.js';
import type { Condition, Item, MatrixItem, TableItem, TargetsItem } from '../outline/items.js';
import { outlineIndex, type SectionPlace } from '../outline/outline-index.js';
import type { Outline, Section } from '../outline/outline.js';
import { relevance } from '../outline/relevance.js';
import { printed } from '../outline/text.js';
import type { Answer, TargetsValue } from '../outline/values.js';
import type { UnionReport } from '../report/union-report.js';
import { headingOf } from './body.js';
import { plainCell, type Grid } from './grid.js';
import type { Layout } from './layout.js';
import { nd30 } from './nd30.js';
import { paperOf } from './paper-of.js';
import type { Anchor, Block, Paper, Paragraph, Run, TableCell, TableRow } from './paper.js';
import { setTable } from './tables.js';
import { DOTS, bare } from './words.js';

/** Rows to be filled in that a blank table has. */
const ROWS = 5;

/**
 * The official page with everything that a unit is asked and nothing answered: to be filled in with Word. Each figure
 * has a gap, each narrative an empty paragraph, each table some empty rows. Where nothing of a section is asked of the
 * unit, the section is not in it: a form on paper can't be folded.
 *
 * @param report a report without answers; its unit's level decides what is asked
 */
export function blankPaper(outline: Outline, report: UnionReport, layout: Layout = nd30()): Paper {
  const named: UnionReport = report.unit.name ? report : { ...report, unit: { ...report.unit, name: DOTS } };
  const paper = paperOf(outline, { ...named, answers: {} }, { layout });
  const body = [...paper.body.slice(0, -1), ...sections(outline, report, layout), ...paper.body.slice(-1)];
  return { ...paper, body, fileName: paper.fileName.replace(/^BC-/, 'Mau-BC-') };
}

function sections(outline: Outline, report: UnionReport, layout: Layout): Block[] {
  // What depends on an answer is asked here, because no answer is known.
  const answers: Record<string, Answer> = {};
  const assume = (when: Condition | undefined): void => { if (when) answers[when.item] = { state: 'given', value: when.is }; };
  const index = outlineIndex(outline);
  for (const { section } of index.sections.values()) assume(section.when);
  for (const { item } of index.items.values()) assume(item.when);
  const asking = { unit: report.unit, answers, selection: report.selection };
  const inner = new Map<SectionPlace | undefined, SectionPlace[]>();
  for (const place of index.sections.values()) inner.set(place.parent, [...(inner.get(place.parent) ?? []), place]);
  const writing = { outline, report, options: {}, tables: new Map<string, never>() };

  const visit = (place: SectionPlace): Block[] => {
    const { section } = place;
    const gates = new Map((section.items ?? []).map((item) => [item, relevance(outline, asking, item.id)]));
    const isAsked = [...gates.values()].includes('asked');
    const items = [...gates].flatMap(([item, gate]) => (isAsked && gate !== 'hidden' && !(item.kind === 'yes-no' && !item.print) ? [item] : []));
    const below = (inner.get(place) ?? []).flatMap(visit);
    if (items.length === 0 && below.length === 0) return [];
    const head: Block = section.number === undefined
      ? { kind: 'paragraph', form: 'dash', keepNext: true, runs: [{ text: `- ${bare(printed(section.title))}:`, anchor: { sectionId: section.id } }] }
      : headingOf(place, writing);
    return [head, ...helpOf(section), ...items.flatMap((item) => itemBlocks(item, items.length > 1, outline, report, layout)), ...below];
  };
  return (inner.get(undefined) ?? []).flatMap(visit);
}

const guidance = (text: string): Paragraph => ({ kind: 'paragraph', form: 'text', guidance: true, runs: [{ text }] });

function helpOf({ number, title, text, guidance: more }: Section): Paragraph[] {
  // A heading says its whole wording itself.
  const words = text === undefined || number !== undefined ? '' : oneLine(printed(text));
  return [...(words && bare(words) !== bare(printed(title)) ? [words] : []), ...(more === undefined ? [] : [oneLine(printed(more))])].map(guidance);
}

const gap = (anchor: Anchor): Run => ({ text: DOTS.slice(0, 6), anchor, gap: true });
/** A cell to be written in. */
const openCell = (anchor: Anchor): TableCell => ({ runs: [{ text: '\u00a0', anchor, gap: true }] });

function itemBlocks(item: Item, labelled: boolean, outline: Outline, report: UnionReport, layout: Layout): Block[] {
  const title = bare(printed(item.title));
  const hint = item.hint === undefined ? [] : [guidance(oneLine(printed(item.hint)))];
  const line = (runs: readonly Run[]): Paragraph => ({ kind: 'paragraph', form: 'text', runs: [{ text: `${title}: ` }, ...runs] });
  const anchor = { itemId: item.id };
  switch (item.kind) {
    case 'narrative': return [...(labelled ? [guidance(`${title}:`)] : []), ...hint, { kind: 'paragraph', form: 'text', runs: [{ text: '', anchor: { ...anchor, paragraph: 0 } }] }];
    case 'count': {
      const parts = (item.parts ?? []).flatMap((part, i): Run[] => [{ text: `${i === 0 ? ' (trong đó: ' : '; '}${bare(printed(part.title)).replace(/^trong đó /i, '')} ` }, gap({ ...anchor, partId: part.id })]);
      return [...hint, line([gap(anchor), { text: ` ${printed(item.unit)}` }, ...parts, ...(parts.length > 0 ? [{ text: ')' }] : [])])];
    }
    case 'ratio': return [...hint, line([gap(anchor), { text: ` ${printed(item.unit)} (viết như 45/152)` }])];
    case 'date': return [...hint, line([gap(anchor), { text: ' (ngày/tháng/năm)' }])];
    case 'yes-no': return [...hint, line([gap(anchor), { text: ' (ghi Có hoặc Không)' }])];
    case 'choice': return [...hint, line([gap(anchor), { text: ` (${item.options.map((option) => oneLine(printed(option.title))).join('; ')}${item.other ? '; hoặc ghi khác' : ''})` }])];
    case 'text': return [...hint, line([gap(anchor)])];
    default: {
      const grid = item.kind === 'table' ? tableGrid(item) : item.kind === 'matrix' ? matrixGrid(item, outline, report) : targetsGrid(item, report);
      return [{ kind: 'paragraph', form: 'text', keepNext: true, runs: [{ text: `${title}${grid.caption}:` }] }, ...hint, setTable(grid, layout, false)];
    }
  }
}

const numbered = (count: number, rowOf: (rowId: string) => TableCell[], from = 0): TableRow[] =>
  Array.from({ length: count }, (_none, i) => ({ cells: [plainCell(String(from + i + 1)), ...rowOf(`blank-${String(from + i + 1)}`)] }));

const tableGrid = (item: TableItem): Grid => ({
  itemId: item.id,
  heads: [{ title: 'TT', align: 'center' }, ...item.columns.map(({ title }) => ({ title: oneLine(printed(title)), align: 'left' as const }))],
  rows: numbered(ROWS, (rowId) => item.columns.map(({ id }) => openCell({ itemId: item.id, rowId, columnId: id }))),
  caption: ` (mỗi ${printed(item.rowTitle)} một dòng; thiếu dòng thì thêm)`,
  amount: '',
});

function matrixGrid(item: MatrixItem, outline: Outline, report: UnionReport): Grid {
  const columns = matrixColumns(outline, item, report.unit.level);
  return {
    itemId: item.id,
    heads: [{ title: 'Nội dung', align: 'left' }, ...columns.map(({ title }) => ({ title: oneLine(printed(title)), align: 'right' as const }))],
    rows: matrixRows(item).map(({ id, title }) => ({
      cells: [
        { runs: [{ text: oneLine(printed(title)), ...(id === OTHER ? { anchor: { itemId: item.id, rowId: id } } : {}) }] },
        ...columns.map((column) => openCell({ itemId: item.id, rowId: id, columnId: column.id })),
      ],
    })),
    caption: ` (đơn vị tính: ${printed(item.unit)})`,
    amount: '',
  };
}

function targetsGrid(item: TargetsItem, report: UnionReport): Grid {
  const answer: Answer | undefined = (report.answers as Readonly<Record<string, Answer | undefined>>)[item.id];
  const rows = answer?.state === 'given' ? (answer.value as TargetsValue).rows : [];
  const columns = ['title', 'target', 'result', 'note'] as const;
  const heads = ['Chỉ tiêu', 'Mức giao', 'Kết quả', 'Ghi chú'];
  const own = rows.map<TableRow>(({ rowId, title, target }, i) => ({
    cells: [
      plainCell(String(i + 1)),
      { runs: [{ text: oneLine(title), anchor: { itemId: item.id, rowId, columnId: 'title' } }] },
      target?.state === 'given' ? { runs: [{ text: target.value.text, anchor: { itemId: item.id, rowId, columnId: 'target' } }] } : openCell({ itemId: item.id, rowId, columnId: 'target' }),
      ...(['result', 'note'] as const).map((columnId) => openCell({ itemId: item.id, rowId, columnId })),
    ],
  }));
  return {
    itemId: item.id,
    heads: [{ title: 'TT', align: 'center' }, ...heads.map((title) => ({ title, align: 'left' as const }))],
    rows: [...own, ...numbered(ROWS, (rowId) => columns.map((columnId) => openCell({ itemId: item.id, rowId, columnId })), rows.length)],
    caption: '',
    amount: '',
  };
}
