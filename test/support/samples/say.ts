import type { hd79Tld2023 } from '../../../schema/index.js';
import { parseFigure } from '../../../src/kinds/figure.js';
import { parseRatio } from '../../../src/kinds/ratio.js';
import type { Answers } from '../../../src/outline/infer.js';
import type { CountValue, Figure, Given, Parts, RatioValue, TableRow } from '../../../src/outline/values.js';

/** The words that the sample reports are written in: what an officer would type, turned into answers. */
export type SampleAnswers = Answers<typeof hd79Tld2023>;

export const say = <const V>(value: V): Given<V> => ({ state: 'given', value });

/** Paragraphs as one string; the indent of this source is no part of them. */
export const tell = (text: string): Given<string> => say(text.trim().split(/\n\s*/u).join('\n'));

export function figure(text: string): Figure {
  const parsed = parseFigure(text);
  if ('reason' in parsed) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.figure;
}

export const number = (text: string): Given<Figure> => say(figure(text));

/** A count, with the figures it is made up of. */
export function count<const PartIds extends string = never>(text: string, parts?: Readonly<Record<PartIds, string>>): Given<CountValue<PartIds>> {
  const of = parts && Object.fromEntries(Object.entries<string>(parts).map(([id, part]) => [id, number(part)]));
  return say({ ...figure(text), ...(of && { parts: of as Parts<PartIds> }) });
}

export function share(text: string): Given<RatioValue> {
  const parsed = parseRatio(text, 'CĐCS');
  if ('reason' in parsed) throw new Error(`${text}: ${parsed.reason}`);
  return say(parsed.value);
}

/** A table of these rows, in this order. */
export const table = <const Cells>(...rows: readonly Cells[]): Given<{ readonly rows: readonly TableRow<Cells>[] }> =>
  say({ rows: rows.map((cells, i) => ({ rowId: `row-${String(i + 1)}`, cells })) });
