import { formatDate } from '../../i18n/dates.js';
import type { Words } from '../../i18n/vi/index.js';
import { formatAnswer, formatCell, formatResult, formatTarget, matrixColumns, matrixRows, OUTCOMES, outcomeOf, partsOf, printAnswer } from '../../kinds/index.js';
import type { CountItem, Item, MatrixItem, TableItem } from '../../outline/items.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Outline } from '../../outline/outline.js';
import { textIn } from '../../outline/text.js';
import type { Answer, Cell, CountValue, Figure, MatrixValue, TableValue, TargetsValue } from '../../outline/values.js';
import type { DocumentDetails } from '../../report/union-report.js';

/** An answer in words, as the document would say it: a line a paragraph, a row or a line of a matrix. Empty where there is none. */
export function answerText(outline: Outline, itemId: string, answer: Answer | undefined, words: Words): string {
  const item = outlineIndex(outline).items.get(itemId)?.item;
  if (!answer || !item) return '';
  if (answer.state === 'not-applicable') return [words.fields.reasons[answer.reason], answer.note].filter(Boolean).join(': ');
  if (item.kind === 'count') return countText(item, answer as Answer<CountValue>, words);
  if (answer.state === 'unparsed') return answer.text;
  switch (item.kind) {
    case 'ratio': return `${printAnswer(item, answer)} ${textIn(item.unit, words.language)}`;
    case 'choice':
    case 'yes-no': return optionText(item, answer, words);
    case 'table': return tableText(item, answer.value as TableValue, words);
    case 'matrix': return matrixText(outline, item, answer.value as MatrixValue, words);
    case 'targets': return (answer.value as TargetsValue).rows.map((row) => {
      const outcome = outcomeOf(row);
      return [row.title, formatTarget(row) && `${words.fields.goal}: ${formatTarget(row)}`, formatResult(row) && `${words.fields.result}: ${formatResult(row)}`, outcome && OUTCOMES[outcome], row.note].filter(Boolean).join(' · ');
    }).join('\n');
    default: return formatAnswer(item, answer);
  }
}

const figureText = (cell: Cell<Figure> | undefined): string => (cell?.state === 'given' ? cell.value.text : cell?.state === 'unparsed' ? cell.text : cell ? '–' : '');

function countText(item: CountItem, answer: Answer<CountValue>, { fields, language }: Words): string {
  const whole = answer.state === 'given' ? `${answer.value.text} ${textIn(item.unit, language)}` : answer.state === 'unparsed' ? answer.text : '';
  const parts = (item.parts ?? []).flatMap(({ id, title }) => {
    const text = figureText(partsOf(answer)[id]);
    return text ? [`${textIn(title, language)} ${text}`] : [];
  });
  return parts.length > 0 ? `${whole} (${fields.parts.toLowerCase()}: ${parts.join(', ')})` : whole;
}

function optionText(item: Extract<Item, { kind: 'choice' | 'yes-no' }>, answer: Answer, { fields, language }: Words): string {
  if (answer.state !== 'given') return '';
  const { value } = answer;
  if (typeof value === 'boolean') return value ? fields.yes : fields.no;
  const option = item.kind === 'choice' && typeof value === 'string' ? item.options.find(({ id }) => id === value) : undefined;
  return option ? textIn(option.title, language) : typeof value === 'string' ? value : (value as { readonly other: string }).other;
}

function tableText({ columns }: TableItem, { rows, entered = {} }: TableValue, { fields, language }: Words): string {
  const lines = rows.map(({ cells }) => columns.flatMap((column) => {
    const text = formatCell(column, cells[column.id]) || (cells[column.id]?.state === 'not-applicable' ? '–' : '');
    return text ? [`${textIn(column.title, language)}: ${text}`] : [];
  }).join(' · ')).filter(Boolean);
  const totals = columns.flatMap(({ id, title }) => (entered[id] ? [`${textIn(title, language)}: ${figureText(entered[id])}`] : []));
  return [...lines, ...(totals.length > 0 ? [`${fields.total} – ${totals.join(' · ')}`] : [])].join('\n');
}

function matrixText(outline: Outline, item: MatrixItem, value: MatrixValue, { fields, language }: Words): string {
  const columns = matrixColumns(outline, item, undefined, value);
  const { cells, entered = {} } = value;
  const line = (title: string, at: (column: string) => Cell<Figure> | undefined, total: Cell<Figure> | undefined): string => {
    const said = columns.flatMap(({ id, title: head }) => (at(id) ? [`${textIn(head, language)} ${figureText(at(id))}`] : []));
    if (total) said.push(`${fields.total.toLowerCase()} ${figureText(total)}`);
    return said.length > 0 ? `${title}: ${said.join(' · ')}` : '';
  };
  return [
    ...matrixRows(item, value).map(({ id, title }) => line(textIn(title, language), (column) => cells[id]?.[column], entered.rows?.[id])),
    line(fields.total, (column) => entered.columns?.[column], entered.all),
  ].filter(Boolean).join('\n');
}

/** A detail of the document in words. Empty where there is none. */
export function detailText(detail: keyof DocumentDetails, document: DocumentDetails): string {
  const value = document[detail];
  if (value === undefined) return '';
  if (typeof value === 'string') return detail === 'date' ? formatDate(value) : value;
  if ('length' in value) return value.join('\n');
  return [value.authority, value.position, value.name].filter(Boolean).join(' · ');
}
