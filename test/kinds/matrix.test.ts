import { expect } from 'chai';
import * as fc from 'fast-check';
import { formatBlock, isEmptyAnswer, matrixColumns, matrixRows, matrixTotals, parseBlock, putBlock } from '../../src/kinds/index.js';
import type { MatrixItem } from '../../src/outline/items.js';
import type { Answer, MatrixValue } from '../../src/outline/values.js';
import { anyText, codes, figure, given, outline, unparsed } from './vocabulary.js';

const pages: MatrixItem = {
  id: 'pages', kind: 'matrix', title: 'Trang', unit: 'trang', other: true, columns: { axis: 'bands' },
  rows: [{ id: 'facebook', title: 'Facebook' }, { id: 'zalo', title: 'Zalo' }],
};
const bands = matrixColumns(outline, pages);
const value = (cells: Record<string, Record<string, number>>, entered?: MatrixValue['entered']): MatrixValue => ({
  cells: Object.fromEntries(Object.entries(cells).map(([row, of]) => [row, Object.fromEntries(Object.entries(of).map(([column, n]) => [column, figure(n, String(n))]))])),
  ...(entered ? { entered } : {}),
});
const two = value({ facebook: { top: 1, base: 20 }, zalo: { base: 30 } });
const at = (text: string, start?: Parameters<typeof parseBlock>[3]) => {
  const { cells, rest, otherTitle } = parseBlock(text, pages, bands, start);
  return [...cells.map(({ row, column, answer }) => `${row}.${column}=${answer.state === 'given' ? answer.value.text : answer.state}`), ...(otherTitle ? [`other: ${otherTitle}`] : []), ...(rest ? [`rest: ${rest}`] : [])];
};

describe('the sides of a matrix', () => {
  const columns = (level?: string, of?: MatrixValue) => matrixColumns(outline, pages, level, of).map(({ id }) => id);
  it('are the bands that a level reports for', () => expect(columns('cs')).to.deep.equal(['base']));
  it('are all bands of an unknown level', () => expect([columns(), columns('x')]).to.deep.equal([['top', 'middle', 'base'], ['top', 'middle', 'base']]));
  it('show a band that holds a figure', () => expect(columns('cs', two)).to.deep.equal(['top', 'base']));
  it('are its own where it has some', () => expect(matrixColumns(outline, { ...pages, columns: [{ id: 'a', title: 'A' }] })).to.deep.equal([{ id: 'a', title: 'A' }]));
  it('have a last row that the officer names', () => {
    expect(matrixRows(pages).map(({ id }) => id)).to.deep.equal(['facebook', 'zalo', 'other']);
    expect(matrixRows(pages, { cells: {}, otherTitle: 'Instagram' }).at(-1)?.title).to.equal('Instagram');
    expect(matrixRows({ ...pages, other: false })).to.have.length(2);
  });
});

describe('matrixTotals', () => {
  it('adds on both sides', () => {
    const totals = matrixTotals(two);
    expect([totals.rows['facebook']?.value, totals.rows['zalo']?.value, totals.columns['top']?.value, totals.columns['base']?.value, totals.all?.value]).to.deep.equal([21, 30, 1, 50, 51]);
  });
  it('has none of nothing', () => expect(matrixTotals({ cells: {} })).to.deep.equal({ rows: {}, columns: {} }));
  it('gives the same all whichever way it is added', () =>
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('facebook', 'zalo', 'other'), fc.dictionary(fc.constantFrom('top', 'middle', 'base'), fc.nat(1e6))), (cells) => {
      const totals = matrixTotals(value(cells));
      const sum = (side: Readonly<Record<string, { value: number }>>) => Object.values(side).reduce((all, one) => all + one.value, 0);
      expect([sum(totals.rows), sum(totals.columns)]).to.deep.equal([totals.all?.value ?? 0, totals.all?.value ?? 0]);
    })));
});

describe('blocks pasted into a matrix', () => {
  const pastes = (what: string, found: string[], ...expected: string[]) => it(what, () => expect(found).to.deep.equal(expected));
  pastes('begin at the first cell', at('1\t2\t3\n4\t5\t6'), 'facebook.top=1', 'facebook.middle=2', 'facebook.base=3', 'zalo.top=4', 'zalo.middle=5', 'zalo.base=6');
  pastes('begin where the caret is', at('5\t6\n7\t8', { row: 'zalo', column: 'middle' }), 'zalo.middle=5', 'zalo.base=6', 'other.middle=7', 'other.base=8');
  pastes('run on into the totals', at('1\t2\t3\t6'), 'facebook.top=1', 'facebook.middle=2', 'facebook.base=3', 'facebook.total=6');
  pastes('follow their headings', at('\tCơ sở\tTỉnh\nZalo\t30\t2\nfacebook\t20\t1'), 'zalo.base=30', 'zalo.top=2', 'facebook.base=20', 'facebook.top=1');
  pastes('know totals by their headings', at('\tCơ sở\tTổng cộng\nZalo\t30\t31\nCộng\t30\t31'), 'zalo.base=30', 'zalo.total=31', 'total.base=30', 'total.total=31');
  pastes('name the row of others', at('Facebook\t1\nInstagram\t2'), 'facebook.top=1', 'other.top=2', 'other: Instagram');
  pastes('keep what is not understood', at('nhiều\t06'), 'facebook.top=unparsed', 'facebook.middle=06');
  pastes('show what finds no place', at('Facebook\t1\t2\t3\t6\t9\nA\t1\nB\t2'), 'facebook.top=1', 'facebook.middle=2', 'facebook.base=3', 'facebook.total=6', 'other.top=1', 'other: A', 'rest: 9; B; 2');
  it('leave other cells as they are', () =>
    expect(putBlock(two, parseBlock('9', pages, bands, { row: 'zalo', column: 'top' }))).to.deep.equal(value({ facebook: { top: 1, base: 20 }, zalo: { base: 30, top: 9 } })));
  it('come back as they were copied', () => {
    const full: MatrixValue = { ...value({ facebook: { top: 1 }, other: { base: 3 } }, { rows: { facebook: figure(2, '2') }, columns: { base: figure(3, '3') }, all: figure(9, '9') as never }), otherTitle: 'Instagram' };
    expect(putBlock(undefined, parseBlock(formatBlock(full, pages, bands), pages, bands))).to.deep.equal(full);
  });
  it('never throw', () => fc.assert(fc.property(anyText, (text) => void parseBlock(text, pages, bands))));
});

describe('matrix', () => {
  const says = (what: string, answer: Answer<MatrixValue>, ...found: string[]) => it(what, () => expect(codes(pages, answer)).to.deep.equal(found));
  says('has nothing to say of figures', given(two));
  says('names the cell', given({ cells: { zalo: { top: unparsed('nhiều'), base: figure(-1, '-1') } } } as MatrixValue), 'unparsed:not-a-number @zalo.top', 'figure-odd @zalo.base');
  says('compares the totals of rows', given({ ...two, entered: { rows: { zalo: figure(31, '31') } } as never }), 'sum-differs @zalo.total');
  says('compares the totals of columns', given({ ...two, entered: { columns: { base: figure(51, '51') } } as never }), 'sum-differs @total.base');
  says('compares the total of all', given({ ...two, entered: { all: figure(50, '50') } as never }), 'sum-differs @total.total');
  says('is content with right totals', given({ ...two, entered: { rows: { zalo: figure(30, '30') }, columns: { base: figure(50, '50') }, all: figure(51, '51') } as never }));

  const empty = (what: string, answer: Answer<MatrixValue>, yes: boolean) => it(`${what} is ${yes ? 'empty' : 'not empty'}`, () => expect(isEmptyAnswer(pages, answer)).to.equal(yes));
  empty('no cell', given({ cells: {} }), true);
  empty('a row without cells', given({ cells: { zalo: {} } }), true);
  empty('a title without figures', given({ cells: {}, otherTitle: 'Instagram' }), true);
  empty('a cell', given(two), false);
  empty('a typed total', given({ cells: {}, entered: { all: figure(1, '1') as never } }), false);
});
