import type { Words } from '../../i18n/vi/index.js';
import { formatCell, formatResult, formatTarget, matrixColumns, matrixRows, OUTCOMES, outcomeOf } from '../../kinds/index.js';
import type { Item, MatrixItem, TableItem } from '../../outline/items.js';
import type { Outline } from '../../outline/outline.js';
import { textIn } from '../../outline/text.js';
import type { Answer, Cell, Figure, MatrixValue, TableValue, TargetsValue } from '../../outline/values.js';
import { UNIT_COLUMN } from '../../paper/unit-column.js';
import { TOTALS_ROW } from '../../report/leave-rows.js';
import { reviewWords } from './review-words.js';

/** A row of a table, a line of a matrix or a target, in words. */
export interface AnswerRow {
  /** The same for the same row, whatever it says. */
  readonly key: string;
  /** All of it. */
  readonly text: string;
  /** What says which row it is, where that isn't one of its cells. */
  readonly title?: string;
  /** Whose it is, in a report that was made from others. */
  readonly unit?: string;
  readonly cells: readonly AnswerCell[];
}

export interface AnswerCell {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** The rows of an answer that has any; `undefined` for one of another kind, and for one that is a text or a mark. */
export function answerRows(outline: Outline, item: Item, answer: Answer | undefined, words: Words): readonly AnswerRow[] | undefined {
  if (answer?.state !== 'given') return undefined;
  switch (item.kind) {
    case 'table': return tableRows(item, answer.value as TableValue, words);
    case 'matrix': return linesOf(outline, item, answer.value as MatrixValue, words);
    case 'targets': return targetRows(answer.value as TargetsValue, words);
    default: return undefined;
  }
}

export const figureText = (cell: Cell<Figure> | undefined): string => (cell?.state === 'given' ? cell.value.text : cell?.state === 'unparsed' ? cell.text : cell ? '–' : '');

function tableRows({ columns }: TableItem, { rows, entered = {} }: TableValue, { fields, language }: Words): AnswerRow[] {
  const cellsBy = (text: (column: TableItem['columns'][number]) => string): AnswerCell[] =>
    columns.flatMap((column) => (text(column) ? [{ id: column.id, label: textIn(column.title, language), text: text(column) }] : []));
  const inWords = (cells: readonly AnswerCell[]): string => cells.map(({ label, text }) => `${label}: ${text}`).join(' · ');
  const totals = cellsBy(({ id }) => figureText(entered[id]));
  return [
    ...rows.flatMap(({ rowId, unit, cells: said }): AnswerRow[] => {
      const cells = cellsBy((column) => formatCell(column, said[column.id]) || (said[column.id]?.state === 'not-applicable' ? '–' : ''));
      if (cells.length === 0) return [];
      const whose = unit ? [{ id: UNIT_COLUMN, label: reviewWords(language).rowUnit, text: unit.name }] : [];
      return [{ key: rowId, ...(unit && { unit: unit.name }), text: inWords([...cells, ...whose]), cells: [...cells, ...whose] }];
    }),
    ...(totals.length > 0 ? [{ key: TOTALS_ROW, title: fields.total, text: `${fields.total} – ${inWords(totals)}`, cells: totals }] : []),
  ];
}

function linesOf(outline: Outline, item: MatrixItem, value: MatrixValue, { fields, language }: Words): AnswerRow[] {
  const columns = matrixColumns(outline, item, undefined, value);
  const { cells, entered = {} } = value;
  const line = (key: string, title: string, at: (column: string) => Cell<Figure> | undefined, total: Cell<Figure> | undefined): AnswerRow[] => {
    const said = columns.flatMap(({ id, title: head }) => (at(id) ? [{ id, label: textIn(head, language), text: figureText(at(id)) }] : []));
    if (total) said.push({ id: TOTALS_ROW, label: fields.total.toLowerCase(), text: figureText(total) });
    return said.length > 0 ? [{ key, title, text: `${title}: ${said.map(({ label, text }) => `${label} ${text}`).join(' · ')}`, cells: said }] : [];
  };
  return [
    ...matrixRows(item, value).flatMap(({ id, title }) => line(id, textIn(title, language), (column) => cells[id]?.[column], entered.rows?.[id])),
    ...line(TOTALS_ROW, fields.total, (column) => entered.columns?.[column], entered.all),
  ];
}

function targetRows({ rows }: TargetsValue, { fields }: Words): AnswerRow[] {
  return rows.flatMap((row): AnswerRow[] => {
    const outcome = outcomeOf(row);
    const cells = [
      { id: 'title', label: '', text: row.title }, { id: 'target', label: fields.goal, text: formatTarget(row) }, { id: 'result', label: fields.result, text: formatResult(row) },
      { id: 'outcome', label: '', text: outcome ? OUTCOMES[outcome] : '' }, { id: 'note', label: '', text: row.note ?? '' },
    ].filter(({ text }) => text);
    return cells.length > 0 ? [{ key: row.rowId, text: cells.map(({ id, label, text }) => (id === 'target' || id === 'result' ? `${label}: ${text}` : text)).join(' · '), cells }] : [];
  });
}
