import { fold } from '../../../i18n/fold.js';
import { parseAnswer } from '../../../kinds/index.js';
import { outlineIndex } from '../../../outline/outline-index.js';
import type { Outline } from '../../../outline/outline.js';
import { printed } from '../../../outline/text.js';
import type { IncomingAnswer } from '../../../report/incoming.js';
import type { Nodes } from './nodes.js';
import type { Grid, Stray } from './tables.js';
import { bagOf } from './words.js';

/** From this likeness on, a row is taken for its figure without a doubt. */
const SURE = 0.75;

/** What a list of figures holds, by the places of its rows. */
export interface Indicators {
  readonly rows: ReadonlySet<number>;
  /** Their names, and cells that say neither name nor figure. */
  readonly heads: readonly Stray[];
  readonly left: readonly Stray[];
}

/** Rows that name a figure which is asked for, beside it: "Số cuộc truyền thông trực tiếp | cuộc | 312". */
export function indicators(grid: Grid, outline: Outline, answers: IncomingAnswer[], weights: Nodes['weights']): Indicators {
  const rows = new Set<number>();
  const heads: Stray[] = [];
  const left: Stray[] = [];
  // By its title, by the words it is printed with, or with the subject of its chapter.
  const wanted = [...outlineIndex(outline).items.values()].flatMap(({ item, section }) => item.kind !== 'count' && item.kind !== 'ratio' ? []
    : [{ item, words: [printed(item.title), item.print.replace('{n}', ';'), `${printed(item.title)} ; ${printed(section.parent?.section.title ?? '')}`].map((one) => bagOf(one)) }]);
  grid.rows.forEach((row, i) => {
    const label = row.find((cell) => /\p{L}{2}/u.test(cell)) ?? '';
    const figure = [...row].reverse().find((cell) => cell !== label && /^\D{0,14}\d/.test(cell) && cell.length < 40);
    if (label === '' || figure === undefined || figure === row[0]) return;
    const bag = bagOf(label);
    const likes = wanted.map(({ item, words }) => ({ item, like: Math.max(...words.map((one) => weights.likeness(bag, one))) })).sort((a, b) => b.like - a.like);
    const [best, second] = likes;
    if (!best || best.like < 0.6 || answers.some(({ itemId }) => itemId === best.item.id)) return;
    const answer = parseAnswer(best.item, figure);
    if (!answer || (answer.state === 'unparsed' && /\p{L}{2}.*\p{L}{2} .*\p{L}{2}/u.test(figure))) return;
    const text = row.filter(Boolean).join(' | ');
    const at = text.lastIndexOf(figure);
    rows.add(i);
    heads.push({ row: i, text: label });
    const places = [row.indexOf(label), row.lastIndexOf(figure)];
    const unit = fold(printed('unit' in best.item ? best.item.unit : ''));
    row.forEach((cell, c) => { if (/\p{L}/u.test(cell) && !places.includes(c) && fold(cell) !== unit) left.push({ row: i, text: cell }); });
    answers.push({
      itemId: best.item.id, answer, origin: 'found', confidence: Math.min(0.95, best.like), reasons: ['header-cells', 'wording'],
      found: [{ text, from: at, to: at + figure.length, paragraph: grid.paragraph + i }],
      ...(best.like < SURE || answer.state !== 'given' || (second?.like ?? 0) > best.like - 0.1 ? { doubt: 'likeness' as const } : {}),
    });
  });
  return { rows, heads, left };
}
