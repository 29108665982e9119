import { oneLine } from '../i18n/clean-text.js';
import { foldUnitName } from '../i18n/fold.js';
import { formatNumber, parseNumber } from '../i18n/numbers.js';
import { printed } from '../outline/text.js';
import type { RatioValue } from '../outline/values.js';
import type { Note } from './answer.js';
import { addUp, LONGEST } from './figure.js';
import { scalarRules } from './scalar.js';
import type { UnparsedReason } from './kind.js';

const NUMBER = String.raw`\d(?:[\d., ]*\d)?`;
/** "45/152", "45 trên 152 CĐCS", "33/34 - 100%", "23/28 = 82,14%", "45/152 CĐCS (đạt 29,6%)". */
const FORM = new RegExp(
  String.raw`^(${NUMBER}) ?(?:\/|trên(?: tổng số)?) ?(${NUMBER}) ?([^\d(=:%,–-]*?)(?:[(=:–, -]*(?:(?:đạt|chiếm|tỷ lệ|tỉ lệ) ){0,2}(${NUMBER}) ?%\)?)?$`,
  'iu',
);

/** Reads a ratio, and a percentage that is written beside it. `unit`: what may follow its numbers. */
export function parseRatio(text: string, unit: string): { readonly value: RatioValue } | { readonly reason: UnparsedReason } {
  const line = oneLine(text);
  const [, one = '', all = '', word = '', percent] = (line.length < LONGEST && FORM.exec(line)) || [];
  if (all === '' || (word && !`${foldUnitName(unit)} `.startsWith(`${foldUnitName(word)} `))) return { reason: 'not-a-ratio' };
  const part = parseNumber(one);
  const whole = parseNumber(all);
  const entered = parseNumber(percent ?? '0');
  if ('reason' in part) return refused(part.reason);
  if ('reason' in whole) return refused(whole.reason);
  if ('reason' in entered) return refused(entered.reason);
  if (whole.value === 0) return { reason: 'zero-whole' };
  const value = { part: part.value, whole: whole.value, text: `${part.text}/${whole.text}` };
  return { value: percent === undefined ? value : { ...value, entered: entered.value } };
}

const refused = (reason: UnparsedReason): { readonly reason: UnparsedReason } => ({ reason: reason === 'not-a-number' ? 'not-a-ratio' : reason });

/** The percentage that a ratio gives, unrounded; `undefined` of nothing. */
export const percentOf = ({ part, whole }: Pick<RatioValue, 'part' | 'whole'>): number | undefined =>
  whole === 0 ? undefined : (part * 100) / whole;

/** A percentage with at most one decimal: "29,6%". What is nearly all is not rounded up to 100. */
export const printPercent = (percent: number): string =>
  `${formatNumber(percent < 100 && percent > 99.9 ? 99.9 : percent, { decimals: 1 })}%`;

/** What is worth attention in a ratio. */
export function lookAtRatio({ part, whole, entered }: RatioValue): Note[] {
  const notes: Note[] = [];
  const percent = percentOf({ part, whole });
  if (part > whole) notes.push({ code: 'part-over-whole', part, whole });
  if (entered !== undefined && percent !== undefined) {
    // As good as it was written: 29,6 stands for anything from 29,55 to 29,65.
    const half = 0.5 / 10 ** (/\.(\d+)/.exec(String(entered))?.[1]?.length ?? 0);
    if (Math.abs(entered - percent) > half + 1e-9) notes.push({ code: 'percent-differs', entered, computed: percent });
  }
  return notes;
}

export const writeRatio = ({ text, entered }: RatioValue): string =>
  entered === undefined ? text : `${text} (${formatNumber(entered)}%)`;

export const printRatio = (value: RatioValue): string => {
  const percent = percentOf(value);
  return percent === undefined ? value.text : `${value.text} (${printPercent(percent)})`;
};

/** Ratios added: parts to parts, wholes to wholes. */
export function addRatios(values: readonly RatioValue[]): RatioValue {
  const part = addUp(values.map((value) => value.part));
  const whole = addUp(values.map((value) => value.whole));
  return { part, whole, text: `${formatNumber(part)}/${formatNumber(whole)}` };
}

/** A share such as 45/152. The percentage is computed; a typed one is kept beside and compared. */
export const ratio = scalarRules<'ratio', RatioValue>('ratio', {
  read: (text, { unit }) => parseRatio(text, printed(unit)),
  write: writeRatio,
  print: printRatio,
  look: lookAtRatio,
});
