import { expect } from 'chai';
import * as fc from 'fast-check';
import { checkCell, columnTotals, formatCell, formatRows, isEmptyAnswer, parseCell, parseRows, printCell } from '../../src/kinds/index.js';
import { formatGrid, parseGrid } from '../../src/kinds/grid.js';
import type { TableItem } from '../../src/outline/items.js';
import type { Answer, TableRow, TableValue } from '../../src/outline/values.js';
import { anyText, codes, context, figure, given, letters, unparsed } from './vocabulary.js';

const item: TableItem = {
  id: 'courses', kind: 'table', title: 'Lớp', rowTitle: 'lớp',
  columns: [
    { id: 'name', kind: 'text', title: { vi: 'Tên lớp', en: 'Course' } },
    { id: 'date', kind: 'date', title: 'Thời gian' },
    { id: 'people', kind: 'count', title: 'Số người', unit: 'người', total: true },
    { id: 'share', kind: 'ratio', title: 'Tỷ lệ', unit: 'CĐCS' },
  ],
};
const ids = () => { let last = 0; return () => `n${String(++last)}`; };
const rowsOf = (text: string, of = item) => parseRows(text, of, ids());
/** The cells of pasted text as their fields show them, column by column. */
const shown = (text: string, of = item) => rowsOf(text, of).map(({ cells }) => of.columns.map((column) => formatCell(column, cells[column.id])));
const table = (rows: TableRow[], entered?: TableValue['entered']): Answer<TableValue> => given(entered ? { rows, entered } : { rows });

describe('parseGrid', () => {
  const reads = (what: string, text: string, grid: string[][]) => it(what, () => expect(parseGrid(text)).to.deep.equal(grid));
  reads('splits rows and cells', 'a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]);
  reads('leaves out blank rows', '\n \t\n a \t\n', [['a', '']]);
  reads('takes a quoted cell with line breaks for one', '"một\nhai"\tba', [['một\nhai', 'ba']]);
  reads('undoubles quotes', '"nói ""có""\nrồi"\tx', [['nói "có"\nrồi', 'x']]);
  reads('keeps the quotes of a title', '"Tiếng hát công nhân"\t2', [['"Tiếng hát công nhân"', '2']]);
  reads('keeps a quote that nothing closes', '"a\tb\nc', [['"a', 'b'], ['c']]);
  reads('keeps quotes within a cell', '"Tiếng hát" lần 2\tb', [['"Tiếng hát" lần 2', 'b']]);
  reads('is nothing for nothing', '', []);
  it('reads back what formatGrid wrote', () => {
    const cell = fc.oneof(fc.constantFrom('', '"', '""', '"a"', 'a\nb', 'a\tb', '"a""b"'), fc.string({ unit: 'grapheme' }).map((text) => letters(text)));
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }).filter((row) => row.some(Boolean))), (grid) => {
      expect(parseGrid(formatGrid(grid))).to.deep.equal(grid);
    }));
  });
});

describe('rows pasted into a table', () => {
  const pastes = (what: string, text: string, ...rows: string[][]) => it(what, () => expect(shown(text)).to.deep.equal(rows));
  pastes('take cells by their places', 'Lớp A\t5/2021\t1.234 người\t45/152\nLớp B\t2022\t06\t', ['Lớp A', '5/2021', '1.234', '45/152'], ['Lớp B', '2022', '06', '']);
  pastes('keep what is not understood', 'Lớp A\tđầu năm\tnhiều\t', ['Lớp A', 'đầu năm', 'nhiều', '']);
  pastes('leave the heading row out', 'Tên lớp\tThời gian\tSố người\tTỷ lệ\nLớp A\t2021\t5\t', ['Lớp A', '2021', '5', '']);
  pastes('follow the order of the headings', 'so nguoi\tCourse\n5\tLớp A', ['Lớp A', '', '5', '']);
  pastes('leave running numbers out', 'STT\tTên lớp\tSố người\n1\tLớp A\t5\n2\tLớp B\t6', ['Lớp A', '', '5', ''], ['Lớp B', '', '6', '']);
  pastes('leave out running numbers that have no heading', '1\tA\t2021\t5\t1/2\n2.\tB\t2022\t6\t1/3', ['A', '2021', '5', '1/2'], ['B', '2022', '6', '1/3']);
  pastes('keep numbers that are content', '1\t2021\t5\n2\t2022\t6', ['1', '2021', '5', ''], ['2', '2022', '6', '']);
  pastes('put what has no column into the last column of text', 'A\t2021\t5\t1/2\tghi chú\tx', ['A; ghi chú; x', '2021', '5', '1/2']);
  pastes('say under which heading it stood', 'Ghi chú\tTên lớp\tSố người\ntốt\tA\t5', ['A; Ghi chú: tốt', '', '5', '']);
  pastes('make one line of a cell with several', '"Lớp A\nđợt 2"\t2021', ['Lớp A đợt 2', '2021', '', '']);
  pastes('know no row of nothing', '\t\n1\n', ['1', '', '', '']);
  it('say that there is none', () => expect(rowsOf('')).to.deep.equal([]));
  it('have ids of their own', () => expect(rowsOf('A\nB').map(({ rowId }) => rowId)).to.deep.equal(['n1', 'n2']));
  it('use the last column where there is none of text', () => {
    const figures: TableItem = { ...item, columns: item.columns.slice(1, 3) };
    expect(shown('2021\t5\tghi chú', figures)).to.deep.equal([['2021', '5; ghi chú']]);
  });
  it('come back as they were copied', () => {
    const text = formatRows({ rows: rowsOf('"Lớp" A\t5/2021\thơn 87 nghìn\t45/152 (29,6%)\nLớp B\t\tnhiều\tKhông phát sinh') }, item);
    expect(formatRows({ rows: rowsOf(text) }, item)).to.equal(text);
  });
  it('lose no letter', () => {
    const words: TableItem = { ...item, columns: [{ id: 'a', kind: 'text', title: 'Cột một' }, { id: 'b', kind: 'text', title: 'Cột hai' }] };
    const alphabet = (text: string): string => [...letters(text)].filter((character) => /\p{L}/u.test(character)).join('');
    fc.assert(fc.property(anyText, anyText, (one, two) => {
      const text = `${one}\t${two}`;
      expect(alphabet(shown(text, words).flat().join(' '))).to.equal(alphabet(text));
    }));
  });
  it('may be a thousand', () => {
    const start = performance.now();
    expect(rowsOf('Lớp A\t5/2021\t1.234\t45/152\n'.repeat(5000))).to.have.length(5000);
    expect(performance.now() - start).to.be.below(15_000);
  });
});

describe('cells', () => {
  const [name, date, people, share] = item.columns as [TableItem['columns'][number], TableItem['columns'][number], TableItem['columns'][number], TableItem['columns'][number]];
  it('are read as their column says', () => {
    expect(parseCell(name, '06')).to.deep.equal(given('06'));
    expect(parseCell(date, '5/2021')).to.deep.equal(given('2021-05'));
    expect(parseCell(people, '06')).to.deep.equal(figure(6, '06'));
    expect(parseCell(people, 'không phát sinh')).to.deep.equal({ state: 'not-applicable', reason: 'none' });
    expect(parseCell(people, ' ')).to.equal(undefined);
  });
  it('print with their percentage', () => expect(printCell(share, parseCell(share, '45/152'))).to.equal('45/152 (29,6%)'));
  it('print as typed where they are not understood', () => expect(printCell(people, unparsed('nhiều'))).to.equal('nhiều'));
  it('are checked as their column says', () => expect(checkCell(people, unparsed('1,234'), context).map(({ code }) => code)).to.deep.equal(['unparsed']));
});

describe('table', () => {
  const row = (rowId: string, people: Answer | undefined): TableRow => ({ rowId, cells: people ? { people } : {} });
  const says = (what: string, answer: Answer<TableValue>, ...found: string[]) => it(what, () => expect(codes(item, answer)).to.deep.equal(found));
  says('has nothing to say of good rows', table([row('a', figure(5, '5'))], { people: figure(5, '5') }));
  says('names the row and the column', table([row('a', unparsed('nhiều')), row('b', figure(-1, '-1'))]), 'unparsed:not-a-number @a.people', 'figure-odd @b.people');
  says('compares a typed total', table([row('a', figure(5, '5')), row('b', figure(6, '6'))], { people: figure(12, '12') }), 'sum-differs @total.people');
  says('lets a total alone that it can\'t compute', table([row('a', figure(5, '5')), row('b', unparsed('nhiều'))], { people: figure(12, '12') }), 'unparsed:not-a-number @b.people');
  says('says that a typed total is no figure', table([], { people: unparsed('nhiều') as never }), 'unparsed:not-a-number @total.people');
  it('says that a text is no table', () => expect(codes(item, unparsed('mấy lớp'))).to.deep.equal(['unparsed']));
  it('sums its columns', () => expect(columnTotals(item, { rows: [row('a', figure(5, '05')), row('b', figure(60, 'hơn 60', 'more-than'))] })).to.deep.equal({ people: { value: 65, text: 'trên 65', qualifier: 'above', left: 0 } }));

  const empty = (what: string, answer: Answer<TableValue> | undefined, yes: boolean) => it(`${what} is ${yes ? 'empty' : 'not empty'}`, () => expect(isEmptyAnswer(item, answer)).to.equal(yes));
  empty('nothing', undefined, true);
  empty('no row', table([]), true);
  empty('rows without cells', table([row('a', undefined)]), true);
  empty('a blank cell', table([{ rowId: 'a', cells: { name: given(' ') } }]), true);
  empty('a filled cell', table([row('a', figure(0, '0'))]), false);
  empty('a typed total', table([], { people: figure(5, '5') }), false);
  empty('"không phát sinh"', { state: 'not-applicable', reason: 'none' }, false);
});
