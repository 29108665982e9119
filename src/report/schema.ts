import * as z from 'zod/mini';
import { ID_PATTERN, type Column, type Item } from '../outline/items.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import type { Answer } from '../outline/values.js';
import { isDate } from './read-plain.js';
import { REPORT_FORMAT, type ReportJson } from './serialize-report.js';

/*
 * The shapes of a report's JSON, for hosts and servers that check what they are sent, and for the published JSON
 * Schema. The parser is another thing: it must make the best of what fits no shape. Tests hold the two together.
 */

const maybe = z.exactOptional;
const list = <T extends z.core.SomeType>(of: T) => z.readonly(z.array(of));
const record = <T extends z.core.SomeType>(of: T) => z.readonly(z.record(z.string(), of));
type Shape = Readonly<Record<string, z.core.SomeType>>;
/** An object of which every key may be absent. */
const some = (shape: Shape) => z.strictObject(Object.fromEntries(Object.entries(shape).map(([key, of]) => [key, maybe(of)])));
const byId = (ids: readonly { readonly id: string }[], of: z.core.SomeType): Shape => Object.fromEntries(ids.map(({ id }) => [id, of]));

function parts() {
  const line = z.string();
  const name = line.check(z.minLength(1));
  const date = z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/), z.refine(isDate));
  const whole = z.int().check(z.minimum(0));
  const gate = z.enum(['asked', 'optional', 'hidden']);
  const measure = z.enum(['share', 'count', 'yes-no']);
  const notApplicable = z.strictObject({ state: z.literal('not-applicable'), reason: z.enum(['none', 'out-of-scope']), note: maybe(line) });
  const unparsed = z.strictObject({ state: z.literal('unparsed'), text: line });
  const answer = <T extends z.core.SomeType>(value: T) => z.discriminatedUnion('state', [z.strictObject({ state: z.literal('given'), value }), unparsed, notApplicable]);

  const figure = z.strictObject({ value: z.number(), text: line, qualifier: maybe(z.enum(['more-than', 'above', 'nearly', 'about', 'below'])) });
  const figureCell = answer(figure);
  const ratio = z.strictObject({ part: z.number(), whole: z.number(), text: line, entered: maybe(z.number()) });
  const row = z.strictObject({
    rowId: name, suppliedId: maybe(line), title: line, measure, unit: maybe(line), target: maybe(figureCell),
    result: maybe(answer(z.union([ratio, figure, z.boolean()]))), outcome: maybe(z.enum(['met', 'exceeded', 'unmet'])), note: maybe(line),
  });

  // Of an item that nobody knows, so its value and its parts may be anything.
  const anyAnswer = z.discriminatedUnion('state', [
    z.object({ state: z.literal('given'), value: z.unknown() }),
    z.object({ state: z.literal('unparsed'), text: line, parts: maybe(record(z.unknown())) }),
    z.object({ state: z.literal('not-applicable'), reason: z.enum(['none', 'out-of-scope']), note: maybe(line) }),
  ]) as unknown as z.ZodMiniType<Answer>;
  const head = {
    format: z.literal(REPORT_FORMAT),
    id: line,
    revision: whole,
    unit: z.strictObject({
      id: maybe(line), name: line, shortName: maybe(line), level: maybe(line), superior: maybe(line), place: maybe(line), symbolSuffix: maybe(line),
    }),
    period: z.strictObject({ from: date, to: maybe(date) }),
    selection: z.readonly(z.record(z.string().check(z.regex(ID_PATTERN)), gate)),
    supplied: list(z.strictObject({ id: line, title: line, levels: maybe(list(line)), measure, target: maybe(z.number()), unit: maybe(line) })),
    document: z.strictObject({
      number: maybe(line), symbol: maybe(line), place: maybe(line), date: maybe(date), dateText: maybe(line), superior: maybe(line), issuer: maybe(line), subject: maybe(line),
      addressees: maybe(list(line)), opening: maybe(line),
      signer: maybe(z.strictObject({ authority: maybe(line), position: maybe(line), name: maybe(line) })), distribution: maybe(list(line)),
    }),
    sources: list(z.strictObject({ reportId: line, revision: whole, unitId: maybe(line) })),
    orphans: list(z.strictObject({ itemId: line, version: whole, answer: anyAnswer, title: maybe(line) })),
    updatedAt: z.iso.datetime({ offset: true }),
  };
  const rowUnit = z.strictObject({ id: maybe(line), name });
  return { head, name, rowUnit, answer, anyAnswer, figure, figureCell, ratio, row, date, notApplicable, unparsed };
}

let made: ReturnType<typeof parts> | undefined;
const common = (): ReturnType<typeof parts> => (made ??= parts());

function buildAny() {
  const { head, anyAnswer } = common();
  const outline = z.strictObject({ id: z.string(), version: z.int().check(z.minimum(1)) });
  return z.object({ ...head, outline, answers: record(anyAnswer) });
}
let any: ReturnType<typeof buildAny> | undefined;

/** A schema of reports on whatever outline. */
export const anyReportSchema = (): ReturnType<typeof buildAny> => (any ??= buildAny());

const built = new WeakMap<Outline, z.ZodMiniType>();

/**
 * A zod/mini schema of an outline's reports as `serializeReport` writes them, each answer by its item. Made
 * once for each outline. It says yes or no; to make the best of a report that someone sent, use `parseReport`.
 */
export function reportSchema<O extends Outline>(outline: O): z.ZodMiniType<ReportJson<O>> {
  const schema = built.get(outline) ?? build(outline);
  built.set(outline, schema);
  return schema as z.ZodMiniType<ReportJson<O>>;
}

function build(outline: Outline): z.ZodMiniType {
  const answers = Object.fromEntries([...outlineIndex(outline).items].map(([id, { item }]) => [id, answerTo(item, outline)]));
  return z.object({
    ...common().head,
    outline: z.strictObject({ id: z.literal(outline.id), version: z.literal(outline.version) }),
    answers: some(answers),
  });
}

function answerTo(item: Item, outline: Outline): z.core.SomeType {
  const { name, rowUnit, answer, figure, figureCell, row, notApplicable } = common();
  switch (item.kind) {
    case 'narrative':
      return answer(z.string());
    case 'count': {
      if (!item.parts) return answer(figure);
      const made = { parts: maybe(some(byId(item.parts, figureCell))) };
      return z.discriminatedUnion('state', [
        z.strictObject({ state: z.literal('given'), value: z.extend(figure, made) }),
        z.strictObject({ state: z.literal('unparsed'), text: z.string(), ...made }),
        notApplicable,
      ]);
    }
    case 'table': {
      const cells = some(Object.fromEntries(item.columns.map((column) => [column.id, answer(valueUnder(column))])));
      const entered = some(byId(item.columns.filter(({ kind }) => kind === 'count'), figureCell));
      return answer(z.strictObject({ rows: distinct(z.strictObject({ rowId: name, unit: maybe(rowUnit), cells })), entered: maybe(entered) }));
    }
    case 'matrix': {
      const columns = some(byId('axis' in item.columns ? outline.bands : item.columns, figureCell));
      const rows = item.other ? [...item.rows, { id: 'other' }] : item.rows;
      const entered = some({ rows: some(byId(rows, figureCell)), columns, all: figureCell });
      return answer(z.strictObject({ cells: some(byId(rows, columns)), entered: maybe(entered), ...(item.other ? { otherTitle: maybe(z.string()) } : {}) }));
    }
    case 'targets':
      return answer(z.strictObject({ rows: distinct(row) }));
    default:
      return answer(valueUnder(item));
  }
}

/** The value of a cell, or of an item that can be one. */
function valueUnder(item: Column): z.core.SomeType {
  const { figure, ratio, date } = common();
  switch (item.kind) {
    case 'text':
      return z.string();
    case 'count':
      return figure;
    case 'ratio':
      return ratio;
    case 'date':
      return date;
    case 'yes-no':
      return z.boolean();
    case 'choice': {
      const options = z.enum(item.options.map(({ id }) => id));
      return item.other ? z.union([options, z.strictObject({ other: z.string() })]) : options;
    }
  }
}

/** Rows that have each an id of its own. */
const distinct = <T extends z.ZodMiniType<{ readonly rowId: string }>>(row: T) =>
  list(row).check(z.refine((rows) => new Set(rows.map(({ rowId }) => rowId)).size === rows.length));
