import { oneLine } from '../../i18n/clean-text.js';
import type { Found } from '../../report/incoming.js';
import { controlKey, parseKey } from '../anchor-key.js';
import type { BodyBlock, BodyParagraph, BodyTable, Span } from './body.js';

/** A text of ours within a paragraph. */
export interface Spot extends Span {
  readonly key: string;
}

/** A paragraph of the document, in order. */
export interface Line {
  readonly text: string;
  readonly spots: readonly Spot[];
  /** From 1; of a table every row counts as one. */
  readonly paragraph: number;
  readonly heading: boolean;
  /** It stands in a cell of a frame: letterhead, signature, or a table that is none of ours. */
  readonly framed: boolean;
}

export interface GridCell {
  readonly text: string;
  readonly spots: readonly Spot[];
  readonly column: number;
}
export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly paragraph: number;
}

/** A table with answers in its cells. */
export interface GridTable {
  readonly itemId: string;
  readonly rows: readonly GridRow[];
  /** It says what was printed, and its rows are not read. */
  readonly same?: true;
}

/** Where a row was found, its cells side by side. */
export const foundIn = ({ cells, paragraph }: GridRow): Found => {
  const text = cells.map((cell) => oneLine(cell.text)).join(' | ');
  return { text, from: 0, to: text.length, paragraph };
};

export type Piece = Line | GridTable;
export const isGrid = (piece: Piece): piece is GridTable => 'rows' in piece;

/** Tables in tables in tables: nobody writes so, and walking them costs stack. */
const DEEPEST = 20;

/**
 * Takes a document apart into its paragraphs and the tables of answers, each with the places that carry a key of ours.
 *
 * @param keys by number, as bookmarks name them
 */
export function piecesOf(blocks: readonly BodyBlock[], keys: readonly string[]): Piece[] {
  const out: Piece[] = [];
  let paragraph = 0;
  const visit = (list: readonly BodyBlock[], depth: number): void => {
    const framed = depth > 0;
    for (const block of list) {
      if (!framed) paragraph++;
      if (block.kind === 'paragraph') {
        out.push({ text: block.text, spots: spotsOf(block, keys), paragraph, heading: block.outlineLevel !== undefined || /^Heading\d/.test(block.style ?? ''), framed });
        continue;
      }
      const first = paragraph;
      const grid = block.same === undefined ? gridOf(block, first, keys) : { itemId: block.same, rows: [], same: true as const };
      if (grid) out.push(grid);
      else
        block.rows.forEach(({ cells }, i) => {
          if (!framed) paragraph = first + i;
          if (depth < DEEPEST) for (const cell of cells) visit(cell.blocks, depth + 1);
        });
      if (!framed) paragraph = first + block.rows.length - 1;
    }
  };
  visit(blocks, 0);
  return out;
}

function spotsOf({ text, controls, marks }: BodyParagraph, keys: readonly string[]): Spot[] {
  const spots: Spot[] = [];
  for (const { tag, alias, from, to } of controls) {
    const key = controlKey(tag, alias);
    if (parseKey(key)) spots.push({ key, from, to });
  }
  for (const { name, from, to } of marks) {
    const key = keys[Number(/^_ur_(\d{1,6})$/.exec(name)?.[1] ?? 0) - 1];
    if (key === undefined || !parseKey(key) || spots.some((spot) => spot.key === key || (spot.from < to && from < spot.to))) continue;
    spots.push({ key, from, to });
  }
  spots.sort((a, b) => a.from - b.from || a.to - b.to);
  let end = 0;
  // One inside another says nothing of its own.
  return spots.filter((spot) => {
    if (spot.from < end) return false;
    end = Math.min(spot.to, text.length);
    return true;
  });
}

/** A table whose cells carry cell keys of an item: of most of them, if there are several. */
function gridOf(table: BodyTable, first: number, keys: readonly string[]): GridTable | undefined {
  const votes = new Map<string, number>();
  const rows = table.rows.map<GridRow>(({ cells }, i) => {
    let column = 0;
    return {
      paragraph: first + i,
      cells: cells.map((cell) => {
        const texts: string[] = [];
        const spots: Spot[] = [];
        let at = 0;
        const walk = (blocks: readonly BodyBlock[], depth: number): void => {
          for (const block of blocks) {
            if (block.kind === 'table') {
              if (depth < DEEPEST) for (const row of block.rows) for (const inner of row.cells) walk(inner.blocks, depth + 1);
              continue;
            }
            for (const spot of spotsOf(block, keys)) spots.push({ key: spot.key, from: at + spot.from, to: at + spot.to });
            texts.push(block.text);
            at += block.text.length + 1;
          }
        };
        walk(cell.blocks, 0);
        for (const { key } of spots) {
          const parsed = parseKey(key);
          if (parsed?.kind === 'cell') votes.set(parsed.itemId, (votes.get(parsed.itemId) ?? 0) + 1);
        }
        const made = { text: texts.join('\n'), spots, column };
        column += cell.span;
        return made;
      }),
    };
  });
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && { itemId: best[0], rows };
}
