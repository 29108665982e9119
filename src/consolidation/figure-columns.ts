import { matrixRows, OTHER, TOTAL } from '../kinds/index.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Item } from '../outline/items.js';
import type { Outline } from '../outline/outline.js';
import type { Text } from '../outline/text.js';
import type { FigureColumn } from './figure-column.js';
import type { FigureKey } from './summary.js';

const PART: Text = { vi: 'số đạt', en: 'of them' };
const WHOLE: Text = { vi: 'tổng số', en: 'of all' };
const ALL: Text = { vi: 'tổng cộng', en: 'all' };
const OTHERS: Text = { vi: 'khác', en: 'other' };

type Bare = Pick<FigureColumn, 'key' | 'titles' | 'measure'> & Partial<Pick<FigureColumn, 'aggregate' | 'scope'>>;

const made = new WeakMap<Outline, readonly FigureColumn[]>();

/** All figures that an outline asks for, in reading order. Made once for each value. */
export function figureColumns(outline: Outline): readonly FigureColumn[] {
  let columns = made.get(outline);
  if (columns) return columns;
  columns = [...outlineIndex(outline).items.values()].flatMap(({ item, section }) =>
    columnsOf(item, outline).map((column) => ({ aggregate: 'sum' as const, scope: 'branch' as const, ...column, itemId: item.id, sectionId: section.section.id })));
  made.set(outline, columns);
  return columns;
}

const byKey = new WeakMap<Outline, ReadonlyMap<FigureKey, FigureColumn>>();

/** One of the columns by its key. */
export function figureColumn(outline: Outline, key: FigureKey): FigureColumn | undefined {
  let index = byKey.get(outline);
  if (!index) byKey.set(outline, (index = new Map(figureColumns(outline).map((column) => [column.key, column]))));
  return index.get(key);
}

function columnsOf(item: Item, outline: Outline): Bare[] {
  const { id, title } = item;
  switch (item.kind) {
    case 'count': {
      const rules = { aggregate: item.aggregate ?? 'sum', scope: item.scope ?? 'branch' } as const;
      return [
        { key: id, titles: [title], measure: item.unit, ...rules },
        ...(item.parts ?? []).map((part) => ({ key: `${id}:${part.id}`, titles: [title, part.title], measure: item.unit, ...rules })),
      ];
    }
    case 'ratio':
      return share(id, [title], item.unit);
    case 'matrix': {
      const columns = 'axis' in item.columns ? outline.bands : item.columns;
      const rules = { measure: item.unit, aggregate: item.aggregate ?? 'sum' } as const;
      return [
        ...matrixRows(item).flatMap((row) => columns.map((column) => ({
          key: `${id}/${row.id}/${column.id}`, titles: [title, row.id === OTHER ? OTHERS : row.title, column.title], ...rules,
        }))),
        { key: `${id}/${TOTAL}/${TOTAL}`, titles: [title, ALL], ...rules },
      ];
    }
    case 'table':
      return item.columns.flatMap((column) => (column.kind === 'count' && (column.total || item.feeds?.[column.id])
        ? [{ key: `${id}#${column.id}`, titles: [title, column.title], measure: column.unit, aggregate: column.aggregate ?? 'sum', scope: column.scope ?? 'branch' }]
        : []));
    case 'targets':
      return (outline.rows ?? []).flatMap((row) => {
        const key = `${id}@${row.id}`;
        if (row.measure === 'count') return [{ key, titles: [title, row.title], measure: row.unit ?? '' }];
        return row.measure === 'share' ? share(key, [title, row.title], row.unit ?? '') : [];
      });
    default:
      return [];
  }
}

const share = (key: string, titles: readonly Text[], measure: Text): Bare[] => [
  { key: `${key}:part`, titles: [...titles, PART], measure },
  { key: `${key}:whole`, titles: [...titles, WHOLE], measure },
];

const byItem = new WeakMap<Outline, ReadonlyMap<string, readonly FigureColumn[]>>();

/** The columns of each item that has figures. */
export function columnsByItem(outline: Outline): ReadonlyMap<string, readonly FigureColumn[]> {
  const known = byItem.get(outline);
  if (known) return known;
  const groups = new Map<string, FigureColumn[]>();
  for (const column of figureColumns(outline)) {
    const group = groups.get(column.itemId);
    if (group) group.push(column);
    else groups.set(column.itemId, [column]);
  }
  byItem.set(outline, groups);
  return groups;
}
