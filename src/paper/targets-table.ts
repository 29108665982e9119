import { oneLine } from '../i18n/clean-text.js';
import { formatNumber } from '../i18n/numbers.js';
import { formatResult, formatTarget, outcomeOf, OUTCOMES, targetPercent } from '../kinds/index.js';
import type { TargetsItem } from '../outline/items.js';
import type { TargetRow, TargetsValue } from '../outline/values.js';
import { cellRun, plainCell, type Grid } from './grid.js';
import type { TableCell } from './paper.js';

/** The programme's targets: what was set, what was reached, and the judgement on it. Columns that nothing stands in are left out. */
export function targetsGrid(item: TargetsItem, { rows }: TargetsValue): Grid {
  const heads: Grid['heads'] = [
    { title: 'TT', align: 'center' }, { title: 'Chỉ tiêu', align: 'left' }, { title: 'Mức giao', align: 'right' }, { title: 'Kết quả', align: 'right' },
    { title: 'Tỷ lệ (%)', align: 'right' }, { title: 'Đánh giá', align: 'center' }, { title: 'Ghi chú', align: 'left' },
  ];
  const lines = rows.map((row, i) => targetCells(item.id, row, i));
  const isUsed = heads.map((_head, i) => lines.some((cells) => (cells[i]?.runs.length ?? 0) > 0));
  const used = <T>(list: readonly T[]): T[] => list.filter((_one, i) => isUsed[i]);
  return { itemId: item.id, heads: used(heads), rows: lines.map((cells) => ({ cells: used(cells) })), caption: '', amount: `${String(rows.length)} chỉ tiêu` };
}

function targetCells(itemId: string, row: TargetRow, i: number): TableCell[] {
  const { rowId } = row;
  const at = (columnId: keyof TargetRow): { itemId: string; rowId: string; columnId: string } => ({ itemId, rowId, columnId });
  const text = (columnId: 'title' | 'note'): TableCell => {
    const words = oneLine(row[columnId] ?? '');
    return { runs: words ? [{ text: words, anchor: at(columnId) }] : [] };
  };
  const unit = row.unit && row.measure === 'count' && row.target?.state === 'given' ? ` ${oneLine(row.unit)}` : '';
  const percent = targetPercent(row);
  const outcome = outcomeOf(row);
  return [
    plainCell(String(i + 1)),
    text('title'),
    cellRun(row.target, () => formatTarget(row) + unit, at('target')),
    cellRun(row.result, () => formatResult(row), at('result')),
    plainCell(percent === undefined ? '' : formatNumber(percent, { decimals: 1 })),
    { runs: outcome ? [{ text: OUTCOMES[outcome], anchor: at('outcome') }] : [] },
    text('note'),
  ];
}
