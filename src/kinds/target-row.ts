import { cleanText, oneLine } from '../i18n/clean-text.js';
import type { Answer, Cell, Figure, Outcome, RatioValue, TargetRow } from '../outline/values.js';
import { given, notApplicable, notUnderstood, shown, unparsed, type Note } from './answer.js';
import { highest, lowest, parseFigure } from './figure.js';
import { lookAtRatio, parseRatio, percentOf, printRatio, writeRatio } from './ratio.js';
import { lookAtText } from './narrative.js';
import { yesNo } from './yes-no.js';

export type TargetResult = RatioValue | Figure | boolean;

type Measured = Pick<TargetRow, 'measure' | 'unit'>;

const isRatio = (value: TargetResult): value is RatioValue => typeof value === 'object' && 'whole' in value;
const readFigure = (text: string, { measure, unit }: Measured): ReturnType<typeof parseFigure> => parseFigure(text, measure === 'share' ? '%' : unit);

/** Reads what a target asks for: percent for a share, a number for a count. */
export function parseTarget(text: string, row: Measured): Cell<Figure> | undefined {
  const typed = oneLine(text);
  const read = readFigure(typed, row);
  return typed === '' ? undefined : 'figure' in read ? given(read.figure) : unparsed(typed);
}

/** Reads what became of a target: "45/152" or "29,6%" for a share, a number for a count, "có" or "chưa" for a yes-no. */
export function parseResult(text: string, row: Measured): Cell<TargetResult> | undefined {
  const typed = cleanText(text).trim();
  if (typed === '') return undefined;
  const read = readResult(typed, row);
  return 'value' in read ? given(read.value) : (notApplicable(typed) ?? unparsed(typed));
}

function readResult(text: string, row: Measured): { readonly value: TargetResult } | Extract<ReturnType<typeof parseRatio>, { readonly reason: unknown }> | { readonly reason: undefined } {
  if (row.measure === 'yes-no') {
    const answer = yesNo.parse(text, { kind: 'yes-no', id: '', title: '' });
    return answer?.state === 'given' ? answer : { reason: undefined };
  }
  const figure = readFigure(text, row);
  if ('figure' in figure) return { value: figure.figure };
  const ratio = row.measure === 'share' ? parseRatio(text, row.unit ?? '') : figure;
  return 'value' in ratio || ratio.reason !== 'not-a-ratio' ? ratio : figure;
}

/** A target as its field shows it: "100%", "2". */
export const formatTarget = ({ target, measure }: TargetRow): string => shown(target, ({ text }) => withPercent(text, measure));

/** A result as its field shows it. */
export const formatResult = ({ result, measure }: TargetRow): string =>
  shown(result as Answer<TargetResult> | undefined, (value) => write(value, measure, writeRatio));

/** A result as a document prints it: "45/152 (29,6%)", "29,6%", "4", "Có". */
export const printResult = ({ result, measure }: TargetRow): string =>
  shown(result as Answer<TargetResult> | undefined, (value) => write(value, measure, printRatio));

const write = (value: TargetResult, measure: TargetRow['measure'], ratio: (value: RatioValue) => string): string =>
  typeof value === 'boolean' ? (value ? 'Có' : 'Không') : isRatio(value) ? ratio(value) : withPercent(value.text, measure);

const withPercent = (text: string, measure: TargetRow['measure']): string => (measure === 'share' ? `${text}%` : text);

/** What was reached, in percent: of the whole for a share, of the target for a count. `undefined` where nothing can be computed. */
export function targetPercent({ measure, target, result }: TargetRow): number | undefined {
  if (result?.state !== 'given' || typeof result.value === 'boolean') return undefined;
  if (isRatio(result.value)) return percentOf(result.value);
  if (measure === 'share') return result.value.value;
  return target?.state === 'given' ? percentOf({ part: result.value.value, whole: target.value.value }) : undefined;
}

/** Met, exceeded or unmet, as far as the figures say so. "Gần 50" does not reach 50; "trên 50" exceeds it. */
export function computedOutcome({ measure, target, result }: TargetRow): Outcome | undefined {
  if (result?.state !== 'given') return undefined;
  const { value } = result;
  if (typeof value === 'boolean') return value ? 'met' : 'unmet';
  if (measure === 'yes-no' || target?.state !== 'given') return undefined;
  const aim = target.value.value;
  // Multiplied out, because 7/100 as a float is a little more than 7%.
  if (isRatio(value)) return value.whole > 0 ? compare(value.part * 100, aim * value.whole) : undefined;
  if (value.qualifier === 'about') return compare(value.value, aim);
  const open = highest(value) === Infinity;
  if (lowest(value) >= aim) return open ? 'exceeded' : compare(value.value, aim);
  return highest(value) <= aim ? 'unmet' : undefined;
}

const compare = (reached: number, aim: number): Outcome => (reached > aim ? 'exceeded' : reached === aim ? 'met' : 'unmet');

/** The officer's judgement, else the computed one. */
export const outcomeOf = (row: TargetRow): Outcome | undefined => row.outcome ?? computedOutcome(row);

/** What is worth attention in a row; `columnId` is the key of the row that it is about. */
export function checkTarget(row: TargetRow): Note[] {
  const { rowId, title, target, result, note = '' } = row;
  const at = (columnId: keyof TargetRow, notes: readonly Note[]): Note[] => notes.map((one) => ({ ...one, rowId, columnId }));
  const odd = (value: number): Note[] => (value < 0 || (row.measure === 'count' && !Number.isInteger(value)) ? [{ code: 'figure-odd', value }] : []);
  const unread = (text: string, read: object): Note[] =>
    text.trim() === '' ? [] : [notUnderstood(text, 'reason' in read ? (read.reason as Parameters<typeof notUnderstood>[1]) : undefined)];
  const looked = (value: TargetResult): Note[] => {
    if (typeof value === 'boolean') return [];
    if (isRatio(value)) return lookAtRatio(value);
    return row.measure === 'share' && lowest(value) > 100 ? [{ code: 'part-over-whole', part: value.value, whole: 100 }] : odd(value.value);
  };
  return [
    ...at('title', lookAtText(title)),
    ...at('target', target?.state === 'given' ? odd(target.value.value) : target?.state === 'unparsed' ? unread(target.text, readFigure(target.text, row)) : []),
    ...at('result', result?.state === 'given' ? looked(result.value) : result?.state === 'unparsed' ? unread(result.text, readResult(result.text, row)) : []),
    ...at('note', lookAtText(note)),
  ];
}
