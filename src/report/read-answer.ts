import { columnItem, parseAnswer, parseCell, parseResult, parseTarget } from '../kinds/index.js';
import type { Column, CountItem, Item, Kind } from '../outline/items.js';
import type { Measure, Outline } from '../outline/outline.js';
import type { Answer, Cell, Figure, NotApplicable, Parts, Qualifier, RatioValue, Unparsed } from '../outline/values.js';
import { held } from './holds-nothing.js';
import { matrixValue, readCells, tableValue, targetsValue } from './read-rows.js';
import { asText, date, fields, isRecord, misfit, number, oneOf, own, setAside, text, truth, under, type At, type Read } from './read-plain.js';
import { formerWords, saysAll, wordsOf } from './words-of.js';

/** How the answers to one item are read. */
interface Reading<V> {
  readonly value: Read<V>;
  /** Reads a text that was kept in place of the value. */
  readonly parse: (text: string) => Answer | undefined;
  readonly parts?: Read<Parts>;
}

/** Reads answers to an item out of JSON. What is not of its shape is read again as text, else kept as text, and said. */
export function answerReader(item: Item, outline: Outline): (raw: unknown, at: At, former?: string) => Answer | undefined {
  const whole = item.kind === 'table' || item.kind === 'matrix' || item.kind === 'targets';
  const reading: Reading<unknown> = {
    value: VALUES[item.kind](item as never, outline),
    parse: whole ? (words) => ({ state: 'unparsed', text: words }) : (words) => parseAnswer(item, words),
    ...(item.kind === 'count' ? { parts: partsOf(item) } : {}),
  };
  return (raw, at, former) =>
    former !== undefined && isRecord(raw) && own(raw, 'state') === 'given' ? readAgain(own(raw, 'value'), former, at, reading) : readState(raw, at, reading);
}

/** Reads the cells of a column. */
export function cellReader(column: Column): (raw: unknown, at: At) => Cell | undefined {
  const value = VALUES[column.kind](columnItem(column) as never, undefined as never);
  return (raw, at) => readState(raw, at, { value, parse: (words) => parseCell(column, words) });
}

const QUALIFIERS = oneOf<Qualifier>('more-than', 'above', 'nearly', 'about', 'below');

const figure: Read<Figure> = (raw, at) => {
  if (!isRecord(raw) || number(own(raw, 'value'), at) === undefined || typeof own(raw, 'text') !== 'string') return undefined;
  return fields<Figure>(raw, at, { value: number, text, qualifier: QUALIFIERS }) as Figure;
};

const ratio: Read<RatioValue> = (raw, at) => {
  if (!isRecord(raw) || typeof own(raw, 'text') !== 'string' || [own(raw, 'part'), own(raw, 'whole')].some((one) => number(one, at) === undefined)) return undefined;
  return fields<RatioValue>(raw, at, { part: number, whole: number, text, entered: number }) as RatioValue;
};

const readersOf = (columns: readonly Column[]) => new Map(columns.map((column) => [column.id, cellReader(column)]));

const NONE: Read<never> = () => undefined;

const RESULTS: Readonly<Record<Measure, Read<unknown>>> = { count: figure, share: (raw, at) => ratio(raw, at) ?? figure(raw, at), 'yes-no': truth };

const partsOf = (item: CountItem): Read<Parts> => {
  if (!item.parts) return NONE;
  const part = cellReader({ id: item.id, kind: 'count', title: item.title, unit: item.unit });
  return (raw, at) => (isRecord(raw) ? readCells(raw, at, (id) => (item.parts?.some((one) => one.id === id) ? part : undefined), 'partId') as Parts : undefined);
};

const VALUES: { readonly [K in Kind]: (item: Extract<Item, { kind: K }>, outline: Outline) => Read<unknown> } = {
  narrative: () => text,
  text: () => text,
  count: (item) => {
    const parts = partsOf(item);
    return (raw, at) => {
      if (!isRecord(raw)) return undefined;
      const { parts: made, ...whole } = raw;
      const read = figure(whole, at);
      if (!read || made === undefined || made === null) return read;
      const found = parts(made, under(at, 'parts'));
      if (!found) setAside(made, under(at, 'parts'));
      return found && Object.keys(found).length > 0 ? { ...read, parts: found } : read;
    };
  },
  ratio: () => ratio,
  date: () => date,
  choice: (item) => (raw) => {
    if (typeof raw === 'string') return item.options.find(({ id }) => id === raw)?.id;
    const other = item.other && isRecord(raw) && Object.keys(raw).length === 1 ? own(raw, 'other') : undefined;
    return typeof other === 'string' ? { other: text(other, NO_PLACE) ?? '' } : undefined;
  },
  'yes-no': () => truth,
  table: ({ columns }) => tableValue(readersOf(columns), readersOf(columns.filter(({ kind }) => kind === 'count'))),
  matrix: (item, outline) => matrixValue(item, outline, cellReader({ id: item.id, kind: 'count', title: item.title, unit: item.unit })),
  targets: () =>
    targetsValue(
      (measure) => (raw, at) => readState(raw, at, { value: figure, parse: (words) => parseTarget(words, { measure }) }),
      (measure) => (raw, at) => readState(raw, at, { value: RESULTS[measure], parse: (words) => parseResult(words, { measure }) }),
    ),
};

export const REASONS = oneOf('none', 'out-of-scope');
const STATES = { given: oneOf('given'), unparsed: oneOf('unparsed'), marked: oneOf('not-applicable') } as const;

function readState<V>(raw: unknown, at: At, { value, parse, parts }: Reading<V>): Answer | undefined {
  if (raw === undefined || raw === null) return undefined;
  const state = isRecord(raw) ? own(raw, 'state') : undefined;
  if (isRecord(raw) && state === 'not-applicable') {
    const found = fields<NotApplicable>(raw, at, { state: STATES.marked, reason: REASONS, note: text });
    if (!found.reason) misfit(under(at, 'reason'));
    return { state, reason: 'none', ...found };
  }
  if (isRecord(raw) && state === 'unparsed') {
    const { text: words = '', parts: made } = fields<Unparsed>(raw, at, { state: STATES.unparsed, text, parts: parts ?? NONE });
    return held({ state, text: words, ...(made && Object.keys(made).length > 0 ? { parts: made } : {}) });
  }
  if (isRecord(raw) && state === 'given') {
    const { value: inner, ...rest } = raw;
    fields<{ state: 'given' }>(rest, at, { state: STATES.given });
    if (inner === undefined || inner === null) return undefined;
    const here = under(at, 'value');
    const read = value(inner, here);
    return read === undefined ? salvage(inner, here, parse) : held({ state, value: read });
  }
  const bare = value(raw, at);
  if (bare === undefined) return salvage(raw, at, parse);
  // The value alone, without its state.
  misfit(at);
  return held({ state: 'given', value: bare });
}

/** Reads the answer that an item had when it was of another kind. */
function readAgain(raw: unknown, former: string, at: At, { parse }: Reading<unknown>): Answer | undefined {
  if (!saysAll(raw) && !(isRecord(raw) && Array.isArray(own(raw, 'rows')))) setAside(raw, at);
  const answer = held(parse(formerWords(raw, former)));
  if (answer?.state === 'unparsed') at.findings.push({ code: 'unparsed', text: answer.text, ...at.place });
  return answer;
}

const NO_PLACE: At = { path: '', place: {}, findings: [], aside: [] };

/** Makes what it can of a value of another shape, by the words in it. What they leave unsaid is set aside. */
function salvage(raw: unknown, at: At, parse: Reading<unknown>['parse']): Answer | undefined {
  const said = wordsOf(raw);
  if (said === undefined) {
    misfit(at);
    return held({ state: 'unparsed', text: asText(raw) });
  }
  if (saysAll(raw)) misfit(at);
  else setAside(raw, at);
  return held(parse(said));
}
