import { oneLine } from '../i18n/clean-text.js';
import { foldUnitName, fold } from '../i18n/fold.js';
import { formatNumber, parseNumber } from '../i18n/numbers.js';
import type { Cell, Figure, Qualifier } from '../outline/values.js';
import type { UnparsedReason } from '../report/finding.js';

const WORD: Readonly<Record<Qualifier, string>> = { 'more-than': 'hơn', above: 'trên', nearly: 'gần', about: 'khoảng', below: 'dưới' };

/** Folded: these words stand in front of a number, where no other word is likely. */
const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map([
  ['hon', 'more-than'],
  ...words('above', 'tren', '>', '>=', '≥', 'it nhat', 'toi thieu', 'khong duoi'),
  ['gan', 'nearly'],
  ...words('about', 'khoang', 'chung', 'khoang chung', 'uoc', 'uoc tinh', 'uoc khoang', 'xap xi', '~', '≈'),
  ...words('below', 'duoi', '<', '<=', '≤', 'khong qua', 'toi da', 'nhieu nhat', 'chua den', 'chua toi'),
]);

function words(qualifier: Qualifier, ...list: string[]): [string, Qualifier][] {
  return list.map((word) => [word, qualifier]);
}

/** Not folded: "trạm" and "ngan" are other words than "trăm" and "ngàn". The powers of ten they stand for. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['trăm', 2], ['nghìn', 3], ['ngàn', 3], ['vạn', 4], ['triệu', 6], ['tỷ', 9], ['tỉ', 9],
]);

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
  const line = oneLine(text).replace(/^([<>≥≤~≈]=?)\s*(?=\d)/, '$1 ').replace(/(\d)(?=\p{L}|%)/gu, '$1 ');
  const tokens = line.length > LONGEST ? [] : line.split(' ');
  const start = tokens.findIndex((token) => /^[-−–]?\d/.test(token));
  const vague = tokens.slice(0, Math.max(start, 0)).join(' ');
  const qualifier = QUALIFIERS.get(fold(vague));
  if (start < 0 || (vague && !qualifier)) return { reason: 'not-a-number' };
  const unitWords = oneLine(unit).split(' ');
  const unitScale = SCALES.get(unitWords[0]?.toLowerCase() ?? '');
  const number = withoutUnit(tokens.slice(start), unit) ?? tokens.slice(start);
  const read = readScaled(unitScale ? (withoutUnit(number, unitWords.slice(1).join(' ')) ?? number) : number);
  if ('reason' in read) return read;
  const scaled = unitScale !== undefined && !read.bare;
  const value = scaled ? Number(`${String(read.value)}e-${String(unitScale)}`) : read.value;
  const kept = scaled ? formatNumber(value) : read.text;
  const joined = /[<>≥≤~≈]$/.test(vague) ? '' : ' ';
  return { figure: { value, text: vague ? vague + joined + kept : kept, ...(qualifier ? { qualifier } : {}) } };
}

/** The tokens in front of the unit's words, or `undefined` where they do not end so. */
function withoutUnit(tokens: readonly string[], unit: string): readonly string[] | undefined {
  const whole = unit === '%' ? unit : foldUnitName(unit);
  if (whole) for (let i = 1; i < tokens.length; i++) {
    const tail = tokens.slice(i).join(' ');
    if (tail === whole || `${whole} `.startsWith(`${foldUnitName(tail)} `)) return tokens.slice(0, i);
  }
  return undefined;
}

type Scaled = { readonly value: number; readonly text: string; readonly bare: boolean } | { readonly reason: UnparsedReason };

/** "1,2 triệu", "1 triệu 200 nghìn", "2 nghìn tỷ": each step smaller than the one before. A bare number is the only step. */
function readScaled(tokens: readonly string[]): Scaled {
  let total = 0;
  let limit = Infinity;
  for (let i = 0; i < tokens.length; ) {
    const from = i;
    const scale = (): number | undefined => SCALES.get(tokens[i]?.toLowerCase() ?? '');
    while (i < tokens.length && scale() === undefined) i++;
    const number = parseNumber(tokens.slice(from, i).join(' '));
    if ('reason' in number) return number;
    let power = 0;
    for (let step = scale(); step !== undefined; i++, step = scale()) power += step;
    if (power === 0) return from === 0 ? { ...number, bare: true } : { reason: 'not-a-number' };
    // By its digits, because 1.1 * 1e6 is not 1100000.
    const value = Number(`${String(number.value)}e${String(power)}`);
    if (!(value < limit && (from === 0 || value > 0))) return { reason: 'not-a-number' };
    limit = 10 ** power;
    total += value;
  }
  if (Math.abs(total) > Number.MAX_SAFE_INTEGER) return { reason: 'beyond-safe' };
  return { value: total, text: tokens.join(' '), bare: false };
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

/** Adds up without the crumbs of binary fractions, and to the same sum in any order. */
export function addUp(values: readonly number[]): number {
  let whole = 0;
  let millionths = 0;
  for (const value of [...values].sort((a, b) => a - b)) {
    whole += Math.trunc(value);
    millionths += Math.round((value % 1) * 1e6);
  }
  return whole + millionths / 1e6;
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
