import { fold } from '../../../i18n/fold.js';
import { formatNumber } from '../../../i18n/numbers.js';
import { parseFigureCell } from '../../../kinds/count.js';
import { parseAnswer } from '../../../kinds/index.js';
import { outlineIndex } from '../../../outline/outline-index.js';
import type { CountItem, RatioItem } from '../../../outline/items.js';
import type { Outline } from '../../../outline/outline.js';
import { printed } from '../../../outline/text.js';
import type { Cell, Figure } from '../../../outline/values.js';
import type { Found, IncomingAnswer } from '../../../report/incoming.js';
import { begins } from './figure-score.js';
import type { Nodes } from './nodes.js';
import type { Grid, Stray } from './grid.js';
import { bagOf, syllables } from './words.js';

/** From this likeness on, a row is taken for its figure without a doubt. */
const SURE = 0.75;

/** What a list of figures holds, by the places of its rows. */
export interface Indicators {
  readonly answers: readonly IncomingAnswer[];
  readonly rows: ReadonlySet<number>;
  /** Their names, and cells that say neither name nor figure. */
  readonly heads: readonly Stray[];
  readonly left: readonly Stray[];
}

/** Rows that name a figure which is asked for, beside it: "Số cuộc truyền thông trực tiếp | cuộc | 312". */
export function indicators(grid: Grid, outline: Outline, known: readonly IncomingAnswer[], weights: Nodes['weights']): Indicators {
  const answers: IncomingAnswer[] = [];
  const rows = new Set<number>();
  const heads: Stray[] = [];
  const left: Stray[] = [];
  // By its title, by the words it is printed with, or with the subject of its chapter.
  const wanted = [...outlineIndex(outline).items.values()].flatMap(({ item, section }) => item.kind !== 'count' && item.kind !== 'ratio' ? []
    : [{ item, unit: syllables(printed(item.unit)), words: [printed(item.title), item.print.replace('{n}', ';'), `${printed(item.title)} ; ${printed(section.parent?.section.title ?? '')}`].map((one) => bagOf(one)) }]);
  const parts = new Map<CountItem, { readonly cells: Record<string, Cell<Figure>>; readonly found: Found[] }>();
  const [names = [], values = []] = grid.rows;
  // One row of figures under their names: "Số cuộc | Số cơ sở", "312 | 64".
  if (grid.rows.length === 2 && names.length > 2 && values.filter(isFigure).length * 2 > values.length && !names.some(isFigure)) {
    const text = values.filter(Boolean).join(' | ');
    names.forEach((name, c) => {
      const figure = values[c] ?? '';
      const at = values.slice(0, c).filter(Boolean).join(' | ').length;
      if (isFigure(figure) && take(name, '', figure, { text: text, from: at === 0 ? 0 : at + 3, paragraph: grid.paragraph + 1 })) heads.push({ row: 0, text: name });
      else for (const [row, cell] of [name, figure].entries()) if (cell) left.push({ row, text: cell });
    });
    if (heads.length > 0) return { answers, rows: new Set([0, 1]), heads, left };
    left.length = 0;
  }
  grid.rows.forEach((row, i) => {
    const label = row.find((cell) => /\p{L}{2}/u.test(cell)) ?? '';
    const figure = [...row].reverse().find((cell) => cell !== label && /^\D{0,14}\d/.test(cell) && cell.length < 40);
    if (label === '' || figure === undefined || figure === row[0]) return;
    const text = row.filter(Boolean).join(' | ');
    const unit = row.find((cell) => cell !== label && cell !== figure && /^\p{L}[\p{L}\s,/]{1,24}$/u.test(cell)) ?? '';
    const at = { text, from: text.lastIndexOf(figure), paragraph: grid.paragraph + i };
    const item = partOf(label, figure, at) ?? take(label, unit, figure, at);
    if (!item) return;
    rows.add(i);
    heads.push({ row: i, text: label });
    const places = [row.indexOf(label), row.lastIndexOf(figure)];
    row.forEach((cell, c) => { if (/\p{L}/u.test(cell) && !places.includes(c) && fold(cell) !== fold(printed(item.unit))) left.push({ row: i, text: cell }); });
  });
  answers.push(...sums());
  // "Số cuộc | 54" beside rows that are known: named by its unit alone, it is what their section counts so.
  const sectionOf = (id: string): unknown => outlineIndex(outline).items.get(id)?.section;
  const [here] = answers;
  if (here) grid.rows.forEach((row, i) => {
    const text = row.filter(Boolean).join(' | ');
    const [, label = '', figure = ''] = /^([^|]*) \| (\d[\d.]*)$/.exec(text) ?? [];
    const [fit, more] = wanted.filter(({ item, unit }) => `so ${unit.join(' ')}` === fold(label) && sectionOf(item.id) === sectionOf(here.itemId));
    if (rows.has(i) || !fit || more || !take(printed(fit.item.title), '', figure, { text, from: text.lastIndexOf(figure), paragraph: grid.paragraph + i })) return;
    rows.add(i);
    heads.push({ row: i, text: label });
  });
  return { answers, rows, heads, left };

  /** A row that is named as one part of what makes up a whole: "Báo cáo viên | 15". */
  function partOf(label: string, figure: string, at: Omit<Found, 'to'>): CountItem | undefined {
    const said = fold(label).replace(/^so (?:luong )?/, '');
    for (const { item } of wanted) {
      const part = item.kind === 'count' && item.partsAre === 'sum' ? item.parts?.find(({ title }) => fold(printed(title)) === said) : undefined;
      const cell = part && parseFigureCell(figure, printed(item.unit));
      if (item.kind !== 'count' || !part || cell?.state !== 'given' || [...known, ...answers].some(({ itemId }) => itemId === item.id)) continue;
      const told = parts.get(item) ?? { cells: {}, found: [] };
      told.cells[part.id] = cell;
      told.found.push({ ...at, to: at.from + figure.length });
      parts.set(item, told);
      return item;
    }
    return undefined;
  }

  /** Wholes whose parts were named, all of them or some. */
  function sums(): IncomingAnswer[] {
    return [...parts].map(([item, { cells, found }]): IncomingAnswer => {
      const value = Object.values(cells).reduce((sum, cell) => sum + (cell.state === 'given' ? cell.value.value : 0), 0);
      const isWhole = Object.keys(cells).length === item.parts?.length;
      return { itemId: item.id, answer: isWhole ? { state: 'given', value: { value, text: formatNumber(value), parts: cells } } : { state: 'unparsed', text: '', parts: cells }, origin: 'found', confidence: isWhole ? 0.8 : 0.5, reasons: ['header-cells', 'wording'], found, ...(isWhole ? {} : { doubt: 'likeness' as const }) };
    });
  }

  /** Proposes a figure for the item that its name and unit tell. */
  function take(label: string, unit: string, figure: string, at: Omit<Found, 'to'>): CountItem | RatioItem | undefined {
    const bag = bagOf(label);
    const counted = syllables(unit);
    const likes = wanted.map(({ item, words, unit: own }) => {
      const like = Math.max(...words.map((one) => weights.likeness(bag, one)));
      const same = counted.length > 0 && (begins(own, counted) === 1 || begins(counted, own) === 1);
      return { item, like: like + (same ? 0.2 : counted.length > 0 && like < 0.9 ? -0.1 : 0) };
    }).sort((a, b) => b.like - a.like);
    const [best, second] = likes;
    if (!best || best.like < 0.6 || [...known, ...answers].some(({ itemId }) => itemId === best.item.id)) return undefined;
    const answer = parseAnswer(best.item, figure);
    if (!answer || (answer.state === 'unparsed' && /\p{L}{2}.*\p{L}{2} .*\p{L}{2}/u.test(figure))) return undefined;
    answers.push({
      itemId: best.item.id, answer, origin: 'found', confidence: Math.min(0.95, best.like), reasons: ['header-cells', 'wording'],
      found: [{ ...at, to: at.from + figure.length }],
      ...(best.like < SURE || answer.state !== 'given' || (second?.like ?? 0) > best.like - 0.1 ? { doubt: 'likeness' as const } : {}),
    });
    return best.item;
  }
}

/** A cell that holds a number and no words. */
export const isFigure = (cell: string): boolean => /^\d[\d.,\s]*%?$/.test(cell);
