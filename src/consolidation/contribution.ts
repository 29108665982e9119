import { given, unparsed } from '../kinds/answer.js';
import type { Contributed } from '../kinds/contributed.js';
import { figureOf } from '../kinds/figure.js';
import { partsOf, putBlock } from '../kinds/index.js';
import type { Item } from '../outline/items.js';
import type { Outline } from '../outline/outline.js';
import { formatNumber } from '../i18n/numbers.js';
import type { Answer, CountValue, Figure, MatrixValue, RatioValue, RowUnit, TableRow, TableValue, TargetRow, TargetsValue } from '../outline/values.js';
import { targetRow } from '../report/supply.js';
import type { ReportingUnit } from '../report/union-report.js';
import type { FileCorrections } from './corrections.js';
import { fingerprint } from './fingerprint.js';

/** The file that gives, and how much of it counts. */
export interface Giver {
  readonly fileId: string;
  /** With it, rows keep their ids when a later revision of the report comes in another file, or other reports come. */
  readonly reportId?: string;
  readonly figures: 'all' | 'own';
  /** Whose rows they are that say nothing else. */
  readonly unit?: ReportingUnit;
  /** Where it stands among the others. */
  readonly place?: number;
  readonly corrections?: FileCorrections;
}

/**
 * What one file gives to one item, with what the clerk put right in it; `undefined` where it gives nothing, or what it
 * gives is in its superior's report already.
 */
export function contributionOf(outline: Outline, item: Item, answer: Answer | undefined, { fileId, reportId, figures, unit, corrections, place }: Giver): Contributed | undefined {
  if (figures === 'own' && !(item.kind === 'count' && item.scope === 'own') && item.kind !== 'narrative') return undefined;
  const right = (corrections ?? []).filter(([key]) => key.startsWith(item.id) && (key.length === item.id.length || /[:/#@]/.test(key[item.id.length] ?? '')));
  const corrected = right.reduce<Answer | undefined>((now, [key, { figure }]) => putFigure(outline, item, now, key.slice(item.id.length), figure), answer);
  return corrected && { from: fileId, ...(place === undefined ? {} : { place }), answer: ownRows(item, corrected, reportId === undefined ? '' : `-${fingerprint(reportId).slice(0, 8)}`, unit) };
}

/**
 * Rows under ids that no other report has, and with the unit they first came from; the host's targets keep their ids,
 * and rows that came from further below their unit.
 */
function ownRows(item: Item, answer: Answer, mark: string, from: ReportingUnit | undefined): Answer {
  if (answer.state !== 'given' || (item.kind !== 'table' && item.kind !== 'targets')) return answer;
  const value = answer.value as TableValue | TargetsValue;
  const unit = item.kind === 'table' && from ? rowUnit(from) : undefined;
  const rows = value.rows.map((row) => ('suppliedId' in row ? row : { ...(unit && { unit }), ...row, rowId: row.rowId + mark }) as TableRow | TargetRow);
  return given({ ...value, rows });
}

/** A unit as rows name it; `undefined` for one without a name. */
function rowUnit({ id, name, shortName }: ReportingUnit): RowUnit | undefined {
  const printed = shortName || name;
  return printed ? { ...(id === undefined ? {} : { id }), name: printed } : undefined;
}

/** An answer with one of its figures put in. */
function putFigure(outline: Outline, item: Item, answer: Answer | undefined, place: string, { value, text, qualifier }: Figure): Answer | undefined {
  const figure: Figure = { value, text, ...(qualifier ? { qualifier } : {}) };
  const before = answer?.state === 'given' ? answer.value : undefined;
  switch (item.kind) {
    case 'count': {
      const parts = partsOf(answer as Answer<CountValue> | undefined);
      if (place === '') return given(Object.keys(parts).length > 0 ? { ...figure, parts } : figure);
      const next = { ...parts, [place.slice(1)]: given(figure) };
      return before ? given({ ...before, parts: next }) : { ...unparsed(answer?.state === 'unparsed' ? answer.text : ''), parts: next };
    }
    case 'ratio':
      return given(withSide(before as RatioValue | undefined, place, value));
    case 'matrix': {
      const [, row = '', column = ''] = place.split('/');
      return given(putBlock(before as MatrixValue | undefined, { cells: [{ row, column, answer: given(figure) }] }));
    }
    case 'table': {
      const table = (before as TableValue | undefined) ?? { rows: [] };
      return given({ ...table, entered: { ...table.entered, [place.slice(1)]: given(figure) } });
    }
    case 'targets': {
      const [id = '', side] = place.slice(1).split(':');
      const rows = (before as TargetsValue | undefined)?.rows ?? [];
      const supplied = (outline.rows ?? []).find((row) => row.id === id);
      const row = rows.find(({ suppliedId }) => suppliedId === id) ?? (supplied && targetRow(supplied));
      if (!row) return answer;
      const result: TargetRow['result'] = given(side === undefined ? figure : withSide(ratioIn(row), `:${side}`, value));
      const next = { ...row, result };
      return given({ rows: rows.includes(row) ? rows.map((one) => (one === row ? next : one)) : [...rows, next] });
    }
    default:
      return answer;
  }
}

const ratioIn = ({ result }: TargetRow): RatioValue | undefined =>
  result?.state === 'given' && typeof result.value === 'object' && 'whole' in result.value ? result.value : undefined;

function withSide(ratio: RatioValue | undefined, place: string, value: number): RatioValue {
  const part = place === ':part' ? value : (ratio?.part ?? 0);
  const whole = place === ':whole' ? value : (ratio?.whole ?? 0);
  return { part, whole, text: `${formatNumber(part)}/${figureOf(whole).text}` };
}
