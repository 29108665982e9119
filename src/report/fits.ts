import type { Column, Item, Kind } from '../outline/items.js';
import type { Answer, Given, Unparsed } from '../outline/values.js';

type Shape = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isFigure = (value: unknown): boolean => isObject(value) && isNumber(value['value']) && isText(value['text']);
const hasRows = (value: unknown): boolean => isObject(value) && Array.isArray(value['rows']);

/** The outward shape of each kind's values: no more than costs nothing per key. The whole truth is the schema's. */
const SHAPES: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  narrative: isText,
  text: isText,
  count: isFigure,
  ratio: (value) => isObject(value) && isNumber(value['part']) && isNumber(value['whole']) && isText(value['text']),
  date: isText,
  choice: (value) => isText(value) || (isObject(value) && isText(value['other'])),
  'yes-no': (value) => typeof value === 'boolean',
  table: hasRows,
  matrix: (value) => isObject(value) && isObject(value['cells']),
  targets: hasRows,
};

/** Whether an answer can be one to an item, or a cell one under a column, by its outward shape. */
export function fits(answer: Answer, { kind }: Item | Column): boolean {
  // From JavaScript anything may come.
  const { state } = answer as { readonly state: unknown };
  if (state === 'unparsed') return isText((answer as Unparsed).text);
  return state === 'not-applicable' || (state === 'given' && SHAPES[kind]((answer as Given<unknown>).value));
}
