import type { Column, Item } from '../outline/items.js';
import type { Answer, Cell } from '../outline/values.js';
import { choice } from './choice.js';
import { count } from './count.js';
import { date } from './date.js';
import type { Note } from './answer.js';
import type { AnyRules, CheckContext } from './kind.js';
import { ratio } from './ratio.js';
import { text } from './text.js';
import { yesNo } from './yes-no.js';

/** The kinds that a cell of a table may hold. */
export const cellKinds = { text, count, ratio, date, choice, 'yes-no': yesNo };

/** A column as the item that each of its cells answers. */
export const columnItem = (column: Column): Extract<Item, { kind: Column['kind'] }> =>
  column.kind === 'count' || column.kind === 'ratio' ? { ...column, print: '{n}' } : column;

const rulesOf = (column: Column): AnyRules => cellKinds[column.kind] as unknown as AnyRules;

/** Reads a text as a cell under a column. */
export const parseCell = (column: Column, typed: string): Cell | undefined => rulesOf(column).parse(typed, columnItem(column));

/** A cell as its field shows it. */
export const formatCell = (column: Column, cell: Answer | undefined): string => rulesOf(column).format(cell, columnItem(column));

/** A cell as a document prints it. */
export const printCell = (column: Column, cell: Answer | undefined): string =>
  cell?.state === 'given' ? rulesOf(column).print(cell.value, columnItem(column)) : formatCell(column, cell);

/** What is worth attention in a cell. */
export const checkCell = (column: Column, cell: Cell, context: CheckContext): Note[] =>
  rulesOf(column).check(cell, columnItem(column), context);
