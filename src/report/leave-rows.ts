import { OTHER } from '../kinds/matrix-axes.js';
import type { Item } from '../outline/items.js';
import type { Answer, Cell, Figure, MatrixValue, TableValue } from '../outline/values.js';
import { withKey } from './equal.js';

/** A row of a list in which what comes differs from what is there: its id on either side, absent where it has none. */
export interface LeftRow {
  readonly before?: string;
  readonly after?: string;
}

/** Stands for the typed totals below the rows. No row has such an id. */
export const TOTALS_ROW = ' totals';

type Rows = Pick<TableValue, 'entered'> & { readonly rows: readonly { readonly rowId: string }[] };

/** The list that comes, but for the rows of it that are left: those are as they were. An answer that is no list comes whole. */
export function leaveRows({ kind }: Item, now: Answer | undefined, incoming: Answer, left: readonly LeftRow[]): Answer {
  if (incoming.state !== 'given' || (kind !== 'table' && kind !== 'targets' && kind !== 'matrix')) return incoming;
  const was = now?.state === 'given' ? now.value : undefined;
  const value = kind === 'matrix' ? leaveLines(was as MatrixValue | undefined, incoming.value as MatrixValue, left) : leaveOf(was as Rows | undefined, incoming.value as Rows, left);
  return { state: 'given', value };
}

function leaveOf({ rows: was, entered: totals }: Rows = { rows: [] }, { entered, ...incoming }: Rows, left: readonly LeftRow[]): Rows {
  const before = new Map(was.map((row) => [row.rowId, row]));
  const rows = [...incoming.rows];
  for (const row of left) {
    if (row.after === undefined) continue;
    const at = rows.findIndex(({ rowId }) => rowId === row.after);
    const old = row.before === undefined ? undefined : before.get(row.before);
    if (at >= 0) rows.splice(at, 1, ...(old ? [old] : []));
  }
  const back = new Set(left.flatMap((row) => (row.after === undefined && row.before !== undefined ? [row.before] : [])));
  for (const [place, row] of was.entries()) {
    if (!back.has(row.rowId)) continue;
    // Behind the nearest row that stood before it and is still there.
    const ahead = new Set(was.slice(0, place).map(({ rowId }) => rowId));
    rows.splice(rows.reduce((last, { rowId }, at) => (ahead.has(rowId) ? at + 1 : last), 0), 0, row);
  }
  const kept = left.some((row) => (row.after ?? row.before) === TOTALS_ROW) ? totals : entered;
  return { ...incoming, rows, ...(kept && { entered: kept }) };
}

type Lines = Readonly<Record<string, NonNullable<MatrixValue['cells'][string]>>>;
type Totals = Readonly<Record<string, Cell<Figure>>>;

function leaveLines(was: MatrixValue = { cells: {} }, incoming: MatrixValue, left: readonly LeftRow[]): MatrixValue {
  let { entered = {}, otherTitle } = incoming;
  let cells = incoming.cells as Lines;
  for (const { before, after } of left) {
    const row = after ?? before ?? '';
    if (row === TOTALS_ROW) {
      const { columns, all } = was.entered ?? {};
      entered = { ...(entered.rows && { rows: entered.rows }), ...(columns && { columns }), ...(all && { all }) };
      continue;
    }
    cells = withKey(cells, row, was.cells[row]);
    entered = { ...entered, rows: withKey((entered.rows ?? {}) as Totals, row, was.entered?.rows?.[row]) };
    if (row === OTHER) otherTitle = was.otherTitle;
  }
  const { otherTitle: _other, entered: _totals, ...rest } = incoming;
  const { rows, ...totals } = entered;
  const typed = { ...(rows && Object.keys(rows).length > 0 && { rows }), ...totals };
  return { ...rest, cells, ...(otherTitle !== undefined && { otherTitle }), ...(Object.keys(typed).length > 0 && { entered: typed }) };
}
