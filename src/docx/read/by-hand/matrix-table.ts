import { fold } from '../../../i18n/fold.js';
import { parseFigureCell } from '../../../kinds/count.js';
import { matrixColumns, OTHER } from '../../../kinds/index.js';
import type { MatrixItem } from '../../../outline/items.js';
import { printed } from '../../../outline/text.js';
import type { Cell, Figure } from '../../../outline/values.js';
import { bandIn, titlesOf } from './bands.js';
import { headings, headRows, isCount, named, type Grid, type Stray } from './grid.js';
import { entriesOf, isOrdinal, TOTAL_ROW, type Axis } from './table-heads.js';
import type { ReadTable, TableContext } from './tables.js';

/** Reads a table as a matrix, upright or turned: of both the one that more of is understood. */
export function readMatrix(grid: Grid, item: MatrixItem, context: TableContext): ReadTable | undefined {
  const { outline, level } = context;
  const bands = matrixColumns(outline, item, level);
  const told = bandIn(bands, outline, level);
  const columns = bands.map((entry) => ({ id: entry.id, titles: titlesOf(entry).map(printed) }));
  const rows = item.rows.map((entry) => ({ id: entry.id, titles: titlesOf(entry).map(printed) }));
  // "Cấp tỉnh" has no word of "cấp địa phương, ngành".
  const entries = (names: readonly string[], axis: Axis): (string | undefined)[] => {
    const found = entriesOf(names, axis, context);
    if (axis === columns) names.forEach((name, i) => { if (found[i] === undefined && /\p{L}/u.test(name) && !TOTAL_ROW.test(fold(name))) { const id = told(name); if (!found.includes(id)) found[i] = id; } });
    return found;
  };
  const upright = orient(grid, item, rows, columns, entries, false);
  const turned = orient(grid, item, rows, columns, entries, true);
  return !upright ? turned : !turned || upright.score >= turned.score ? upright : turned;
}

function orient(grid: Grid, item: MatrixItem, itemRows: Axis, itemColumns: Axis, entries: (names: readonly string[], axis: Axis) => readonly (string | undefined)[], turned: boolean): ReadTable | undefined {
  const down = turned ? itemColumns : itemRows;
  const across = turned ? itemRows : itemColumns;
  let best: ReadTable | undefined;
  for (const headed of headings(grid)) {
    const { heads, at, from } = headed;
    const heading = [...entries(heads, across)];
    const totalColumn = heads.findIndex((head) => TOTAL_ROW.test(fold(head)));
    const numeric = heads.map((_head, c) => c).filter((c) => c > 0 && grid.rows.slice(from).some((row) => /^\d/.test(row[c] ?? '')) && !isOrdinal(heads[c] ?? ''));
    // One column of figures, and one band to report for.
    if (!heading.some(Boolean) && across.length === 1 && numeric.length === 1) heading[numeric[0] as number] = across[0]?.id;
    const used = heading.filter((id) => id !== undefined);
    if (used.length === 0) continue;
    const names = grid.rows.slice(from).map((row) => row.find((cell, c) => cell !== '' && heading[c] === undefined && /\p{L}/u.test(cell)) ?? '');
    const rowIds = entries(names, down);
    const cells: Record<string, Record<string, Cell<Figure>>> = {};
    const sums: Record<string, Cell<Figure>> = {};
    const foots: Record<string, Cell<Figure>> = {};
    const all: Record<string, Cell<Figure>> = {};
    const left: Stray[] = [];
    const labels: Stray[] = [];
    const others: string[] = [];
    let known = 0;
    let strange = 0;
    const taken = new Set<number>(grid.rows.map((_row, i) => i).slice(at, from));
    grid.rows.slice(from).forEach((row, r) => {
      const label = names[r] ?? '';
      const isTotal = TOTAL_ROW.test(fold(label));
      let id = isTotal ? undefined : rowIds[r];
      if (!isTotal && id === undefined) {
        if (label === '' || !item.other || turned || others.length > 0) { strange++; return; }
        id = OTHER;
        others.push(fold(label) === 'khac' ? '' : label);
      } else if (!isTotal) known++;
      taken.add(from + r);
      const first = row.indexOf(label);
      if (id !== OTHER && label !== '') labels.push({ row: from + r, text: label });
      row.forEach((text, c) => {
        if (text === '' || c === first) return;
        const cell = parseFigureCell(text, printed(item.unit));
        const column = heading[c];
        const place = !cell || (column === undefined && c !== totalColumn) ? undefined : column !== undefined && id !== undefined ? (cells[turned ? column : id] ??= {}) : column !== undefined ? foots : id !== undefined ? sums : all;
        const key = column === undefined ? id ?? '' : id !== undefined && turned ? id : column;
        // A second row of the same name has the same places.
        if (cell && place && !place[key]) place[key] = cell;
        else if (!isOrdinal(heads[c] ?? '') || !isCount(text)) left.push({ row: from + r, text: named(heads[c], text) });
      });
    });
    const score = known === 0 ? 0 : (known / Math.max(known + strange, Math.min(down.length, 2))) * 0.6 + (used.length / across.length) * 0.4;
    const entered = {
      ...(Object.keys(turned ? foots : sums).length > 0 ? { rows: turned ? foots : sums } : {}), ...(Object.keys(turned ? sums : foots).length > 0 ? { columns: turned ? sums : foots } : {}), ...(all[''] ? { all: all[''] } : {}),
    };
    if (score > (best?.score ?? 0.45))
      best = { item, score, rows: taken, heads: [...headRows(grid, headed), ...labels], left, answer: { state: 'given', value: { cells, ...(others[0] ? { otherTitle: others[0] } : {}), ...(Object.keys(entered).length > 0 ? { entered } : {}) } } };
  }
  return best;
}
