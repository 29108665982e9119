import { expect } from 'chai';
import fc from 'fast-check';
import { addUp, contradicts, figureOf, parseFigure, totalOf, type Total } from '../../src/kinds/figure.js';
import type { Qualifier } from '../../src/outline/values.js';
import { figure, unparsed } from './vocabulary.js';
import type { Cell, Figure } from '../../src/outline/values.js';

describe('parseFigure', () => {
  const reads = (typed: string, value: number, text = typed, qualifier?: Qualifier, unit = 'người') =>
    it(`${typed} → ${String(value)}`, () => expect(parseFigure(typed, unit)).to.deep.equal({ figure: qualifier ? { value, text, qualifier } : { value, text } }));
  const refuses = (typed: string, reason: string, unit = 'người') => it(`${typed || 'nothing'} → ${reason}`, () => expect(parseFigure(typed, unit)).to.deep.equal({ reason }));

  reads('1234567', 1234567, '1.234.567');
  reads('06', 6);
  reads('hơn 87 nghìn', 87000, undefined, 'more-than');
  reads('Hơn 87 ngàn', 87000, undefined, 'more-than');
  reads('trên 52.000', 52000, undefined, 'above');
  reads('trên 52000', 52000, 'trên 52.000', 'above');
  reads('gần 13 triệu', 13000000, undefined, 'nearly');
  reads('>20.000', 20000, '>20.000', 'above');
  reads('> 20.000', 20000, '>20.000', 'above');
  reads('≥ 20', 20, '≥20', 'above');
  reads('~300', 300, undefined, 'about');
  reads('khoảng 300', 300, undefined, 'about');
  reads('khoảng chừng 300', 300, undefined, 'about');
  reads('dưới 10', 10, undefined, 'below');
  reads('chưa đến 10', 10, undefined, 'below');
  reads('ít nhất 02', 2, undefined, 'above');
  reads('hon 87 nghìn', 87000, undefined, 'more-than');
  reads('2 tỷ', 2e9);
  reads('1,2 triệu', 1200000);
  reads('1,1 triệu', 1100000);
  reads('1 triệu 200 nghìn', 1200000);
  reads('2 nghìn tỷ', 2e12);
  reads('3 trăm', 300);
  reads('87nghìn', 87000, '87 nghìn');
  reads('-5', -5);
  reads('44 người', 44, '44');
  reads('44người', 44, '44');
  reads('1.234 cuộc', 1234, '1.234', undefined, 'cuộc');
  reads('1.234 CUỘC', 1234, '1.234', undefined, 'cuộc');
  reads('5.000 lượt', 5000, '5.000', undefined, 'lượt người');
  reads('hơn 5.000 lượt người', 5000, 'hơn 5.000', 'more-than', 'lượt người');
  reads('152 công đoàn cơ sở', 152, '152', undefined, 'CĐCS');
  reads('2 hoạt động/năm', 2, '2', undefined, 'hoạt động/năm');
  reads('29,6%', 29.6, '29,6', undefined, '%');
  reads('1 tỷ%', 1e9, '1 tỷ', undefined, '%');
  reads('2 tỷ đồng', 2e9, '2 tỷ', undefined, 'đồng');
  reads('2 tỷ đồng', 2000, '2.000', undefined, 'triệu đồng');
  reads('hơn 2 tỷ', 2000, 'hơn 2.000', 'more-than', 'triệu đồng');
  reads('500 triệu', 500, '500', undefined, 'triệu đồng');
  reads('500', 500, '500', undefined, 'triệu đồng');
  refuses('5.000 người', 'not-a-number', 'lượt người');
  refuses('5.000 lượt', 'not-a-number');
  refuses('5 trạm', 'not-a-number');
  refuses('1,234', 'ambiguous-separator');
  refuses('1,234 triệu', 'ambiguous-separator');
  refuses('1.5', 'ambiguous-separator');
  refuses('99999999999999999999', 'beyond-safe');
  refuses('99999999 tỷ', 'beyond-safe');
  refuses('2 nghìn 3 triệu', 'not-a-number');
  refuses('1 triệu 2', 'not-a-number');
  refuses('hàng trăm', 'not-a-number');
  refuses('hơn', 'not-a-number');
  refuses('nghìn', 'not-a-number');
  refuses('có 5', 'not-a-number');
  refuses('50%', 'not-a-number');
  refuses('', 'not-a-number');
  refuses('constructor', 'not-a-number');

  it('does not look at a book', () => {
    const start = performance.now();
    expect(parseFigure('1 người '.repeat(200_000), 'người')).to.deep.equal({ reason: 'not-a-number' });
    expect(performance.now() - start).to.be.below(15_000);
  });
  it('reads its own words', () =>
    fc.assert(fc.property(fc.maxSafeInteger(), fc.constantFrom<Qualifier | undefined>('more-than', 'above', 'nearly', 'about', 'below', undefined), (value, qualifier) => {
      const made = figureOf(value, qualifier);
      expect(parseFigure(made.text)).to.deep.equal({ figure: made });
    })));
});

describe('addUp', () => {
  it('has no crumbs', () => expect(addUp([0.1, 0.2, 12.5])).to.equal(12.8));
  const amount = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 100);
  it('does not care for order', () => fc.assert(fc.property(fc.array(amount), (list) => void expect(addUp([...list].reverse())).to.equal(addUp(list)))));
  it('gives the same level by level as all at once', () =>
    fc.assert(fc.property(fc.array(fc.array(amount)), (groups) => void expect(addUp(groups.map(addUp))).to.equal(addUp(groups.flat())))));
});

describe('totalOf', () => {
  const totals = (what: string, cells: (Cell<Figure> | undefined)[], total: Total | undefined) => it(what, () => expect(totalOf(cells)).to.deep.equal(total));
  totals('is nothing where no figure is', [undefined, unparsed('nhiều') as Cell<Figure>], undefined);
  totals('adds figures', [figure(1200, '1.200'), figure(34, '34'), undefined], { value: 1234, text: '1.234', left: 0 });
  totals('says how many texts it left out', [figure(5, '05'), unparsed('nhiều') as Cell<Figure>, unparsed(' ') as Cell<Figure>], { value: 5, text: '5', left: 1 });
  totals('is "trên" with one lower bound', [figure(5, '5'), figure(10, 'hơn 10', 'more-than')], { value: 15, text: 'trên 15', qualifier: 'above', left: 0 });
  totals('is "khoảng" with one that is unsure', [figure(5, 'trên 5', 'above'), figure(10, 'gần 10', 'nearly')], { value: 15, text: 'khoảng 15', qualifier: 'about', left: 0 });
  totals('counts "không phát sinh" as nothing', [figure(5, '5'), { state: 'not-applicable', reason: 'none' }], { value: 5, text: '5', left: 0 });

  const disagrees = (what: string, typed: Figure, cells: Cell<Figure>[], yes: boolean) => it(what, () => expect(contradicts(typed, totalOf(cells) as Total)).to.equal(yes));
  disagrees('another typed total contradicts it', { value: 125, text: '125' }, [figure(120, '120')], true);
  disagrees('the same does not', { value: 120, text: '120' }, [figure(120, '120')], false);
  disagrees('"hơn 100" does not contradict 120', { value: 100, text: 'hơn 100', qualifier: 'more-than' }, [figure(120, '120')], false);
  disagrees('"hơn 130" does', { value: 130, text: 'hơn 130', qualifier: 'more-than' }, [figure(120, '120')], true);
  disagrees('nothing contradicts a vague total', { value: 1, text: '1' }, [figure(120, 'trên 120', 'above')], false);
  disagrees('nor one with texts left out', { value: 1, text: '1' }, [figure(120, '120'), unparsed('nhiều') as Cell<Figure>], false);
});
