import type { Answer, Cell, Figure, Outcome, RatioValue, TargetRow } from '../outline/values.js';
import { given, notUnderstood, shown, type Note } from './answer.js';
import { lookAtFigure, parseFigureCell } from './count.js';
import { highest, lowest } from './figure.js';
import { lookAtText } from './narrative.js';
import { lookAtRatio, parseRatio, percentOf, printRatio, writeRatio } from './ratio.js';
import { yesNo } from './yes-no.js';

export type TargetResult = RatioValue | Figure | boolean;

type Measured = Pick<TargetRow, 'measure' | 'unit'>;

const DONE = { kind: 'yes-no', id: 'done', title: '' } as const;
const isRatio = (value: TargetResult): value is RatioValue => typeof value === 'object' && 'whole' in value;
const figureUnit = ({ measure, unit = '' }: Measured): string => (measure === 'share' ? '%' : unit);

/** Reads what a target asks for: percent for a share, a number for a count. */
export const parseTarget = (text: string, row: Measured): Cell<Figure> | undefined => parseFigureCell(text, figureUnit(row));

/** Reads what became of a target: "45/152" or "29,6%" for a share, a number for a count, "có" or "chưa" for a yes-no. */
export function parseResult(text: string, row: Measured): Cell<TargetResult> | undefined {
  if (row.measure === 'yes-no') return yesNo.parse(text, DONE);
  const cell = parseTarget(text, row);
  const ratio = row.measure === 'share' && cell?.state === 'unparsed' ? parseRatio(text, row.unit ?? '') : undefined;
  return ratio && 'value' in ratio ? given(ratio.value) : cell;
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

function lookAtResult(cell: Cell<TargetResult> | undefined, row: Measured): Note[] {
  const share = row.measure === 'share';
  if (cell?.state === 'given') {
    const { value } = cell;
    if (typeof value === 'boolean') return [];
    if (isRatio(value)) return lookAtRatio(value);
    if (share && lowest(value) > 100) return [{ code: 'part-over-whole', part: value.value, whole: 100 }];
  } else if (cell?.state === 'unparsed' && row.measure !== 'count') {
    const ratio = share ? parseRatio(cell.text, row.unit ?? '') : { reason: undefined };
    if ('reason' in ratio && ratio.reason !== 'not-a-ratio') return [notUnderstood(cell.text, ratio.reason)];
  }
  return lookAtFigure(cell as Cell<Figure> | undefined, figureUnit(row), share);
}

/** What is worth attention in a row; `columnId` is the key of the row that it is about. */
export const checkTarget = (row: TargetRow): Note[] =>
  (
    [
      ['title', lookAtText(row.title)],
      ['target', lookAtFigure(row.target, figureUnit(row), row.measure === 'share')],
      ['result', lookAtResult(row.result, row)],
      ['note', lookAtText(row.note ?? '')],
    ] as const
  ).flatMap(([columnId, notes]) => notes.map((note) => ({ ...note, rowId: row.rowId, columnId })));
