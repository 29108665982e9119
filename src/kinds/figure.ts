import { oneLine } from '../i18n/clean-text.js';
import { foldUnitName, fold } from '../i18n/fold.js';
import { formatNumber, parseNumber } from '../i18n/numbers.js';
import type { Cell, Figure, Qualifier } from '../outline/values.js';
import type { UnparsedReason } from './kind.js';

const WORD: Readonly<Record<Qualifier, string>> = { 'more-than': 'hơn', above: 'trên', nearly: 'gần', about: 'khoảng', below: 'dưới' };

/** Folded: these words stand in front of a number, where no other word is likely. */
const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map(Object.entries({
  hon: 'more-than',
  tren: 'above', '>': 'above', '>=': 'above', '≥': 'above', 'it nhat': 'above', 'toi thieu': 'above', 'khong duoi': 'above',
  gan: 'nearly',
  khoang: 'about', chung: 'about', 'khoang chung': 'about', uoc: 'about', 'uoc tinh': 'about', 'xap xi': 'about', '~': 'about', '≈': 'about',
  duoi: 'below', '<': 'below', '<=': 'below', '≤': 'below', 'khong qua': 'below', 'toi da': 'below', 'chua den': 'below', 'chua toi': 'below',
}));

/** The powers of ten that words stand for. Not folded: "trạm" and "ngan" are other words than "trăm" and "ngàn". */
const SCALES: ReadonlyMap<string, number> = new Map(Object.entries({ trăm: 2, nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tỷ: 9, tỉ: 9 }));
const scaleOf = (word = ''): number => SCALES.get(word.toLowerCase()) ?? 0;

/** Longer text is no figure; it is not even looked at, because someone may paste a book into a field. */
export const LONGEST = 200;

export type ParsedFigure = { readonly figure: Figure } | { readonly reason: UnparsedReason };

/**
 * Reads a figure as officers write it: "1.234", "06", "hơn 87 nghìn", ">20.000", "1 triệu 200 nghìn",
 * "1.234 cuộc". The number gets its dots; words and leading zeros stay as typed.
 *
 * @param unit what is counted. It may follow the number, as a whole or by its first words ("lượt" of "lượt
 * người"), but no other unit may: turns are not people. A unit that counts in thousands or millions
 * ("triệu đồng") turns "2 tỷ đồng" into 2.000.
 */
export function parseFigure(text: string, unit = ''): ParsedFigure {
  const line = oneLine(text).replace(/^([<>≥≤~≈]=?)\s*(?=\d)/, '$1 ').replace(/(\d)(?=\p{L})/gu, '$1 ').replace(/ ?%$/, ' %');
  const tokens = line.length > LONGEST ? [] : line.split(' ');
  const start = tokens.findIndex((token) => /^[-−–]?\d/.test(token));
  const vague = tokens.slice(0, Math.max(start, 0)).join(' ');
  const qualifier = QUALIFIERS.get(fold(vague));
  if (start < 0 || (vague && !qualifier)) return { reason: 'not-a-number' };
  const [first, ...others] = oneLine(unit).split(' ');
  const unitScale = scaleOf(first);
  const number = withoutUnit(tokens.slice(start), unit);
  const read = readScaled(unitScale ? withoutUnit(number, others.join(' ')) : number);
  if ('reason' in read) return read;
  const value = unitScale && !read.bare ? Number(`${String(read.value)}e-${String(unitScale)}`) : read.value;
  const kept = value === read.value ? read.text : formatNumber(value);
  const figure = { value, text: vague ? vague + (/\p{L}$/u.test(vague) ? ' ' : '') + kept : kept };
  return { figure: qualifier ? { ...figure, qualifier } : figure };
}

/** The tokens in front of the unit's words; all of them where they do not end so. */
function withoutUnit(tokens: readonly string[], unit: string): readonly string[] {
  const whole = unit === '%' ? unit : foldUnitName(unit);
  const end = tokens.findIndex((_token, i) => {
    const tail = tokens.slice(i).join(' ');
    return i > 0 && whole && `${whole} `.startsWith(`${tail === whole ? tail : foldUnitName(tail)} `);
  });
  return end < 0 ? tokens : tokens.slice(0, end);
}

type Scaled = { readonly value: number; readonly text: string; readonly bare: boolean } | { readonly reason: UnparsedReason };

/** "1,2 triệu", "1 triệu 200 nghìn", "2 nghìn tỷ": each step smaller than the one before. A bare number is the only step. */
function readScaled(tokens: readonly string[]): Scaled {
  let total = 0;
  let limit = Infinity;
  for (let i = 0; i < tokens.length; ) {
    const from = i;
    while (i < tokens.length && !scaleOf(tokens[i])) i++;
    const number = parseNumber(tokens.slice(from, i).join(' '));
    if ('reason' in number) return number;
    let power = 0;
    for (; scaleOf(tokens[i]); i++) power += scaleOf(tokens[i]);
    if (!power && !from) return { ...number, bare: true };
    // By its digits, because 1.1 * 1e6 is not 1100000.
    const value = Number(`${String(number.value)}e${String(power)}`);
    if (!power || !(value < limit && (!from || value > 0))) return { reason: 'not-a-number' };
    limit = 10 ** power;
    total += value;
  }
  return Math.abs(total) > Number.MAX_SAFE_INTEGER ? { reason: 'beyond-safe' } : { value: total, text: tokens.join(' '), bare: false };
}

/** A figure made of a number: "trên 52.000". */
export const figureOf = (value: number, qualifier?: Qualifier): Figure => {
  const text = formatNumber(value);
  return qualifier ? { value, text: `${WORD[qualifier]} ${text}`, qualifier } : { value, text };
};

/** The least that a figure may mean. */
export const lowest = ({ value, qualifier }: Figure): number => (!qualifier || qualifier === 'above' || qualifier === 'more-than' ? value : -Infinity);
/** The most that a figure may mean. */
export const highest = ({ value, qualifier }: Figure): number => (!qualifier || qualifier === 'below' || qualifier === 'nearly' ? value : Infinity);

/** Adds up to the same sum in any order, and without the crumbs of binary fractions: four decimals count. */
export function addUp(values: readonly number[]): number {
  let whole = 0;
  let crumbs = 0;
  for (const value of [...values].sort((a, b) => a - b)) {
    whole += Math.trunc(value);
    crumbs += Math.round((value % 1) * 1e4);
  }
  return whole + crumbs / 1e4;
}

/** A computed total. */
export interface Total extends Figure {
  /** How many cells hold a text that is no figure, so that it is not in the total. */
  readonly left: number;
}

/**
 * The total of some cells, or `undefined` where none holds a figure. One figure that is only a lower bound makes it
 * "trên …", one that is uncertain in another way makes it "khoảng …".
 */
export function totalOf(cells: readonly (Cell<Figure> | undefined)[]): Total | undefined {
  const figures = cells.flatMap((cell) => (cell?.state === 'given' ? [cell.value] : []));
  if (figures.length === 0) return undefined;
  const open = figures.some((figure) => highest(figure) === Infinity && lowest(figure) !== -Infinity);
  const unsure = figures.some((figure) => lowest(figure) === -Infinity);
  const total = figureOf(addUp(figures.map(({ value }) => value)), unsure ? 'about' : open ? 'above' : undefined);
  return { ...total, left: cells.filter((cell) => cell?.state === 'unparsed' && cell.text.trim() !== '').length };
}

/** Whether a typed total can't be what the cells add up to. Vague figures and cells that are not understood settle nothing. */
export const contradicts = (entered: Figure, total: Total): boolean =>
  total.left === 0 && !total.qualifier && (lowest(entered) > total.value || highest(entered) < total.value);
