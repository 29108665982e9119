import { expect } from 'chai';
import type { Item } from '../../src/outline/items.js';
import type { Answer } from '../../src/outline/values.js';
import { nd30 } from '../../src/paper/nd30.js';
import type { PaperTable } from '../../src/paper/paper.js';
import { body, figure, given, none, paper, prompt, said, unparsed } from './vocabulary.js';

const list: Item = {
  id: 'list', kind: 'table', title: 'Văn bản', rowTitle: 'văn bản',
  columns: [
    { id: 'number', kind: 'text', title: 'Số' }, { id: 'type', kind: 'choice', title: 'Loại', other: true, options: [{ id: 'plan', title: 'Kế hoạch' }] },
    { id: 'date', kind: 'date', title: 'Ngày' }, { id: 'copies', kind: 'count', title: 'Bản', unit: 'bản', total: true }, { id: 'paid', kind: 'yes-no', title: 'Có phí' },
  ],
};
const rows = (...cells: Readonly<Record<string, Answer>>[]): Answer => given({ rows: cells.map((one, i) => ({ rowId: `r${String(i)}`, cells: one })) });
const bands: Item = { id: 'pages', kind: 'matrix', title: 'Số trang', unit: 'trang', other: true, columns: { axis: 'bands' }, rows: [{ id: 'fb', title: 'Facebook' }, { id: 'zalo', title: 'Zalo' }] };
const targets: Item = { id: 'targets', kind: 'targets', title: 'Chỉ tiêu' };
const tableOf = (item: Item, answer: Answer): PaperTable => {
  const found = paper(prompt(item), { [item.id]: answer }).body.find(({ kind }) => kind === 'table');
  if (found?.kind !== 'table') throw new Error('no table');
  return found;
};

describe('A table in a document', () => {
  it('stands behind its prompt, with running numbers', () => {
    expect(body(prompt(list), { list: rows({ number: given('1/KH'), type: given('plan') }, { number: given('2/KH'), type: given({ other: 'Thư' }) }) }).slice(1))
      .to.deep.equal(['- Việc làm (2 văn bản):', 'TT|Số|Loại\n1|1/KH|Kế hoạch\n2|2/KH|Thư']);
  });

  it('is named where it stands among other things', () => {
    const story: Item = { id: 'a', kind: 'narrative', title: 'Kể' };
    expect(body(prompt(story, list), { a: given('Tốt.'), list: rows({ number: given('1/KH') }) }).slice(1, 3)).to.deep.equal(['- Việc làm: Tốt.', 'Văn bản (1 văn bản):']);
  });

  it('adds up the columns that ask for it', () => {
    expect(body(prompt(list), { list: rows({ number: given('a'), copies: figure('1.200', 1200) }, { number: given('b'), copies: figure('34', 34) }) }).at(-1))
      .to.equal('TT|Số|Bản\n1|a|1.200\n2|b|34\nTổng cộng|1.234');
  });

  it('prints the total that was typed, right or wrong', () => {
    const typed = given({ rows: [{ rowId: 'a', cells: { copies: figure('1', 1) } }, { rowId: 'b', cells: { copies: figure('2', 2) } }], entered: { copies: figure('5', 5) } });
    expect(body(prompt(list), { list: typed }).at(-1)).to.match(/Tổng cộng\|5$/);
  });

  it('prints what was not understood, and what does not apply', () => {
    expect(body(prompt(list), { list: rows({ date: unparsed('đầu năm'), copies: unparsed('nhiều'), number: none('none', 'mất số') }) }).at(-1)).to.equal('TT|Số|Ngày|Bản\n1|Không phát sinh (mất số)|đầu năm|nhiều');
  });

  it('sets numbers right, dates in the middle, words left', () => {
    expect(tableOf(list, rows({ number: given('1'), date: given('2021'), copies: figure('3', 3), paid: given(true) })).columns.map(({ align }) => align)).to.deep.equal(['center', 'left', 'center', 'right', 'center']);
  });

  it('has widths that add up, wider for more text', () => {
    const { columns } = tableOf(list, rows({ number: given('một văn bản có tên rất dài '.repeat(5)), copies: figure('3', 3) }));
    expect(columns.reduce((sum, { share }) => sum + share, 0)).to.be.closeTo(1, 0.001);
    expect(columns[1]?.share).to.be.greaterThan(0.5);
  });

  it('knows the place of each cell', () => {
    const [, cell] = tableOf(list, rows({ number: given('1/KH') })).rows[0]?.cells ?? [];
    expect(cell?.runs[0]).to.deep.equal({ text: '1/KH', anchor: { itemId: 'list', rowId: 'r0', columnId: 'number' } });
  });

  it('merges what stands under the label of a total', () => {
    const total = tableOf(list, rows({ number: given('a'), type: given('plan'), copies: figure('1', 1) }, { copies: figure('2', 2) })).rows.at(-1);
    expect(total?.cells.map(({ span = 1, runs }) => [span, said(runs)])).to.deep.equal([[3, 'Tổng cộng'], [1, '3']]);
  });
});

describe('A table of rows that came from several units', () => {
  const of = (name: string | undefined, cells: Readonly<Record<string, Answer>>, i = 0) => ({ rowId: `r${String(i)}`, ...(name === undefined ? {} : { unit: { id: 'x', name } }), cells });
  const joint = given({ rows: [of('LĐLĐ huyện Mốt', { number: given('1/KH'), copies: figure('5', 5) }), of(undefined, { number: given('2/KH'), copies: figure('6', 6) }, 1)] });

  it('names them in front; a row of nobody else\'s has no name', () =>
    expect(body(prompt(list), { list: joint }).at(-1)).to.equal('TT|Đơn vị|Số|Bản\n1|LĐLĐ huyện Mốt|1/KH|5\n2||2/KH|6\nTổng cộng|11'));
  it('has the place of each name, so that it is found again', () =>
    expect(tableOf(list, joint).rows[0]?.cells[1]?.runs).to.deep.equal([{ text: 'LĐLĐ huyện Mốt', anchor: { itemId: 'list', rowId: 'r0', columnId: '~unit' } }]));
  it('merges the name\'s place, too, under the label of a total', () =>
    expect(tableOf(list, joint).rows.at(-1)?.cells.map(({ span = 1, runs }) => [span, said(runs)])).to.deep.equal([[3, 'Tổng cộng'], [1, '11']]));
  it('names them on one line, whatever their names hold', () =>
    expect(body(prompt(list), { list: given({ rows: [of('LĐLĐ\nhuyện  Mốt', { number: given('1/KH') })] }) }).at(-1)).to.equal('TT|Đơn vị|Số\n1|LĐLĐ huyện Mốt|1/KH'));
  it('has no such column where no row that is printed has a name', () =>
    expect(body(prompt(list), { list: given({ rows: [of(undefined, { number: given('1/KH') }), of('LĐLĐ huyện Mốt', {}, 1)] }) }).at(-1)).to.equal('TT|Số\n1|1/KH'));
  it('gives it another head where a column of the table is called so', () => {
    const own = { ...list, columns: [{ id: 'unit', kind: 'text' as const, title: 'Đơn vị' }, ...list.columns] } as Item;
    expect(body(prompt(own), { list: given({ rows: [of('LĐLĐ huyện Mốt', { unit: given('chiếc') })] }) }).at(-1)).to.equal('TT|Đơn vị báo cáo|Đơn vị\n1|LĐLĐ huyện Mốt|chiếc');
  });
  it('counts it among the columns that a page can hold', () => {
    const wide = { ...list, columns: Array.from({ length: 6 }, (_, i) => ({ id: `c${String(i)}`, kind: 'text' as const, title: `Cột ${String(i)}` })) } as Item;
    const cells = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`c${String(i)}`, given('x')]));
    expect([undefined, 'LĐLĐ huyện Mốt'].map((name) => paper(prompt(wide), { list: given({ rows: [of(name, cells)] }) }).appendices.length)).to.deep.equal([0, 1]);
  });
});

describe('A matrix in a document', () => {
  const matrix = given({ cells: { fb: { top: figure('1', 1), base: figure('20', 20) }, zalo: { base: figure('4', 4) } } });
  it('has its totals on both sides', () => {
    expect(body(prompt(bands), { pages: matrix }).slice(1)).to.deep.equal(['- Việc làm (đơn vị tính: trang):', 'Nội dung|Cấp tỉnh|Cơ sở|Tổng cộng\nFacebook|1|20|21\nZalo||4|4\nTổng cộng|1|24|25']);
  });
  it('shows a level its own columns, without a total of one', () => {
    const own = given({ cells: { fb: { base: figure('1', 1) } } });
    expect(body(prompt(bands), { pages: own }, {}, { unit: { name: 'CĐCS A', level: 'base' } }).at(-1)).to.equal('Nội dung|Cơ sở\nFacebook|1\nZalo|\nTổng cộng|1');
  });
  it('prints typed totals and the officer’s own row', () => {
    const typed = given({ cells: { other: { top: figure('2', 2) } }, otherTitle: 'Mocha', entered: { all: figure('9', 9), rows: { fb: unparsed('vài') } } });
    expect(body(prompt(bands), { pages: typed }).at(-1)).to.equal('Nội dung|Cấp tỉnh|Cơ sở|Tổng cộng\nFacebook|||vài\nZalo|||\nMocha|2||2\nTổng cộng|2||9');
  });
});

describe('Targets in a document', () => {
  it('state what was set, reached and thought of it', () => {
    const rows = [
      { rowId: 'a', title: 'Có kế hoạch', measure: 'share', target: figure('100', 100), result: given({ part: 45, whole: 152, text: '45/152' }), note: 'còn chậm' },
      { rowId: 'b', title: 'Hoạt động', measure: 'count', unit: 'lần/năm', target: figure('2', 2), result: figure('04', 4) },
      { rowId: 'c', title: 'Có trang', measure: 'yes-no', result: given(true), outcome: 'exceeded' },
    ];
    expect(body(prompt(targets), { targets: given({ rows }) }).at(-1)).to.equal(
      'TT|Chỉ tiêu|Mức giao|Kết quả|Tỷ lệ (%)|Đánh giá|Ghi chú\n1|Có kế hoạch|100%|45/152|29,6|Chưa đạt|còn chậm\n2|Hoạt động|2 lần/năm|04|200|Vượt|\n3|Có trang||Có||Vượt|',
    );
  });
});

describe('Appendices', () => {
  const many = (n: number): Answer => rows(...Array.from({ length: n }, (_, i) => ({ number: given(`${String(i)}/KH`) })));
  const two = prompt(list, { ...list, id: 'list-b', title: 'Công văn' });

  it('take what is too long for its place, and the text refers to them', () => {
    const made = paper(prompt(list), { list: many(13) });
    expect(made.body.some(({ kind }) => kind === 'table')).to.equal(false);
    expect(body(prompt(list), { list: many(13) }).at(-1)).to.equal('- Việc làm: 13 văn bản (Phụ lục kèm theo).');
    expect(made.appendices.map(({ number, title, landscape }) => [number, title, landscape])).to.deep.equal([['Phụ lục', 'VĂN BẢN', false]]);
  });

  it('are numbered where there are several', () => {
    const made = paper(two, { list: many(13), 'list-b': many(20) });
    expect(made.appendices.map(({ number }) => number)).to.deep.equal(['Phụ lục I', 'Phụ lục II']);
    expect(body(two, { list: many(13), 'list-b': many(20) }).slice(-2)).to.deep.equal(['Văn bản: 13 văn bản (Phụ lục I kèm theo).', 'Công văn: 20 văn bản (Phụ lục II kèm theo).']);
  });

  it('say what they belong to', () => {
    expect(said(paper(prompt(list), { list: many(13) }, {}, { document: { number: '12', date: '2020-01-05' } }).appendices[0]?.note ?? []))
      .to.equal('(Kèm theo Báo cáo số 12/BC-LĐLĐ ngày 05 tháng 01 năm 2020 của_Liên_đoàn_Lao_động_tỉnh_Nghệ_An)');
  });

  it('begin where the layout says, and turn where it is too wide', () => {
    const layout = { ...nd30(), inPlace: { columns: 1, rows: 2 }, upright: { columns: 1 } };
    expect(paper(prompt(list), { list: rows({ number: given('1'), date: given('2021') }) }, { layout }).appendices.map(({ landscape }) => landscape)).to.deep.equal([true]);
    expect(paper(prompt(list), { list: many(2) }, { layout }).appendices).to.deep.equal([]);
  });

  it('keep the answers that the outline has no place for any more', () => {
    const orphans = [
      { itemId: 'old-a', version: 1, title: 'Mục cũ', answer: given('Dòng một\nDòng hai') },
      { itemId: 'old-b', version: 1, answer: given({ rows: [{ rowId: 'x', cells: { a: given('ô một'), b: unparsed('ô hai') } }] }) },
      { itemId: 'old-c', version: 1, answer: given({ value: 5, text: 'hơn 5', qualifier: 'more-than' }) },
      { itemId: 'old-d', version: 1, answer: none('out-of-scope', 'lý do') },
    ];
    const [appendix] = paper(prompt(list), {}, {}, { orphans }).appendices;
    expect(appendix?.title).to.equal('NỘI DUNG KHÁC');
    expect(appendix?.blocks.map((block) => (block.kind === 'paragraph' ? said(block.runs) : ''))).to.deep.equal(
      ['- Mục cũ:', 'Dòng một', 'Dòng hai', '- old-b:', 'ô một; ô hai', '- old-c:', 'hơn 5', '- old-d:', 'Không thuộc phạm vi: lý do'],
    );
    expect(body(prompt(list), {}, {}, { orphans }).at(-1)).to.equal('Những nội dung đã báo cáo ngoài đề cương hiện hành được ghi tại Phụ lục kèm theo.');
  });
});
