import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { consolidate } from '../../src/consolidation/consolidate.js';
import { csvOf } from '../../src/consolidation/csv.js';
import { correctionKey } from '../../src/consolidation/decisions.js';
import { figureSheet, recordSheet } from '../../src/consolidation/sheet.js';
import { xlsxOf } from '../../src/consolidation/xlsx.js';
import type { TableItem } from '../../src/outline/items.js';
import { outlineIndex } from '../../src/outline/outline-index.js';
import type { TableValue } from '../../src/outline/values.js';
import { decide, directory, file, outline } from './vocabulary.js';

const { figures } = consolidate(outline, [
  file('a', { id: 'r1', unit: 'huyen-mot', answers: { sessions: '1.234', people: 'hơn 87 nghìn', covered: '1/2' } }),
  file('b', { id: 'r2', unit: 'huyen-hai', answers: { sessions: 'nhiều', people: 'không phát sinh' } }),
], { unit: { id: 'tinh', name: 'A' }, directory, decisions: decide({}, { corrections: { [correctionKey('b', 'sessions')]: { figure: { value: 6, text: '6' }, note: 'Đã hỏi lại' } } }) });
const sheet = figureSheet(figures);

describe('figures as a sheet', () => {
  it('has a column for each figure that somebody gave, and what they add up to', () => expect(sheet).to.deep.equal({
    title: 'Số liệu',
    heads: ['Đơn vị', 'Số cuộc (cuộc)', 'Số người (người)', 'Số người – nữ (người)', 'Số người – nam (người)', 'Tỷ lệ cơ sở tham gia – số đạt (cơ sở)', 'Tỷ lệ cơ sở tham gia – tổng số (cơ sở)', 'Ghi chú'],
    rows: [
      ['Liên đoàn Lao động huyện Mốt', 1234, 'hơn 87 nghìn', undefined, undefined, 1, 2, undefined],
      ['Liên đoàn Lao động thành phố Hai', 6, 'không phát sinh', 'không phát sinh', 'không phát sinh', undefined, undefined, 'Số cuộc (cuộc): Đã hỏi lại (nhiều)'],
    ],
    total: ['Tổng cộng', 1240, 'trên 87.000', undefined, undefined, 1, 2],
  }));
  it('and as records, each with its unit', () => {
    const item = outlineIndex(outline).items.get('papers')?.item as TableItem;
    const value: TableValue = { rows: [{ rowId: 'r', cells: { number: { state: 'given', value: '12/KH' }, issued: { state: 'given', value: '2021-05' }, binding: { state: 'given', value: true } } }] };
    expect(recordSheet(item, [{ unitName: 'X', value }])).to.deep.equal({ title: 'Văn bản ban hành', heads: ['Đơn vị', 'Số, ký hiệu', 'Ngày', 'Loại', 'Bắt buộc'], rows: [['X', '12/KH', '5/2021', undefined, 'Có']] });
  });
});

describe('a sheet as CSV', () => {
  const line = (cell: string | number, as: string) => it(JSON.stringify(cell), () => expect(csvOf({ title: '', heads: ['A'], rows: [[cell]] })).to.equal(`\ufeffA\r\n${as}\r\n`));
  line('Nghệ An', 'Nghệ An');
  line(1234.5, '1234,5');
  line(-5, '-5');
  line('a;b', '"a;b"');
  line('"a"', '"""a"""');
  line('a\nb', '"a\nb"');
  line('=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"');
  line('+84 9', "'+84 9");
  line('- Đã làm', "'- Đã làm");
  line('@x', "'@x");
  line('\t=1', "'\t=1");
  line('  =1', "'  =1");
});

describe('a sheet as XLSX', () => {
  const inside = async (...sheets: Parameters<typeof xlsxOf>[0]): Promise<Record<string, string>> =>
    Object.fromEntries(Object.entries(unzipSync(await xlsxOf(sheets))).map(([path, bytes]) => [path, strFromU8(bytes)]));
  it('holds numbers as numbers, texts as texts, heads that stay', async () => {
    const files = await inside({ title: 'Số liệu', heads: ['Đơn vị', 'Số'], rows: [['=1+1', 5]], total: ['Tổng', 5] });
    expect(Object.keys(files)).to.include.members(['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']);
    expect(files['xl/worksheets/sheet1.xml']).to.contain('<v>5</v>').and.contain('ySplit="1"').and.not.contain('<f>');
    expect(files['xl/sharedStrings.xml']).to.contain('=1+1');
  });
  it('takes names that Excel refuses, and texts that XML refuses', async () => {
    const files = await inside({ title: 'a/b: '.repeat(20), heads: ['x\u0001'], rows: [] }, { title: 'a/b: '.repeat(20), heads: ['<&>'], rows: [] });
    const names = [...(files['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name ?? '');
    expect(new Set(names).size).to.equal(2);
    expect(names.every((name) => name.length <= 31 && !/[/:]/.test(name))).to.equal(true);
    expect(files['xl/sharedStrings.xml']).to.contain('x ').and.contain('&lt;&amp;&gt;');
  });
});
