import { outlineIndex } from '../../../outline/outline-index.js';
import type { Item } from '../../../outline/items.js';
import type { Outline } from '../../../outline/outline.js';
import { printed } from '../../../outline/text.js';
import { indicators, isFigure } from './indicators.js';
import type { Line } from './lines.js';
import { SURE, type Matched } from './matched.js';
import type { Node, Nodes } from './nodes.js';
import { proseOf } from './prose-table.js';
import { resemblanceIn } from './resemblance.js';
import { gridOf, type Grid } from './grid.js';
import { readTable, type TableContext } from './tables.js';
import { bagOf } from './words.js';

/** More tables are handed back as not placed. */
const MOST = 60;
/** From this likeness on, a cell is a heading of the outline. */
const HEADING = 0.6;

/** What becomes of a document's tables. */
export interface FoundTables {
  /** A table as lines: itself, where it answers an item; else its cells, where they are the report or a list of figures. */
  readonly expand: (line: Line) => Line[];
  /** Puts a table to the item that it answers, near a place. A caption that is its title and nothing else is `letGo`: taken out of the text it stands in. */
  readonly place: (line: Line, node: Node | undefined, caption: Line | undefined, letGo: (caption: Line) => boolean) => void;
}

export function tablesOf(outline: Outline, nodes: Nodes, level: string | undefined, newRowId: () => string, { answers, headings, fixed, unplaced }: Matched): FoundTables {
  const { weights } = nodes;
  const context: TableContext = { outline, weights, level, newRowId, titles: new Map() };
  const { items } = outlineIndex(outline);
  const tableItems = [...items.values()].filter(({ item }) => item.kind === 'table' || item.kind === 'matrix' || item.kind === 'targets').map(({ item }) => item);
  const ownTitle = outline.levels.find(({ id }) => id === level)?.title;
  const ownLevel = ownTitle === undefined ? new Set<string>() : bagOf(printed(ownTitle));
  const resembles = resemblanceIn(nodes);
  let tables = 0;
  const open = new Map<Line, Grid>();
  return { expand, place };

  // Tables that are none of the outline's may be the report itself, or a list of figures.
  function expand(line: Line): Line[] {
    if (!line.table) return [line];
    const grid = gridOf(line.table, line.paragraph);
    const score = tables++ < MOST ? readTable(grid, context, tableItems)[0]?.score ?? 0 : 0;
    const figures = score > SURE ? undefined : indicators(grid, outline, answers, weights);
    // Rows of a name and a number each are figures, whatever their heads.
    if (!figures || (score > 0.5 && (figures.rows.size < 2 || figures.rows.size * 2 < grid.rows.length) && !tellsOutline(grid))) {
      open.set(line, grid);
      return [line];
    }
    const { rows, heads, left } = figures;
    answers.push(...figures.answers);
    const others = new Set(rows);
    for (const { row, text } of heads) headings.push({ text, paragraph: grid.paragraph + row, sectionId: '', confidence: 0.75, reasons: ['header-cells'] });
    for (const { row, text } of left) unplaced.push({ text, paragraph: grid.paragraph + row });
    // In a list of figures the others are figures, too, that nobody asks for.
    if (rows.size > 1) grid.rows.forEach((row, i) => {
      if (rows.has(i) || row.filter(isFigure).length < 2) return;
      unplacedRow(row, grid.paragraph + i, undefined);
      others.add(i);
    });
    const prose = proseOf(grid, tellsOutline(grid), (text) => rows.size === 0 && isPlace(text));
    for (const { row, text } of prose.heads) if (!rows.has(row)) fixed.push({ text, paragraph: grid.paragraph + row });
    return prose.lines.flatMap((one, i) => (others.has(i) ? [] : one));
  }

  function isPlace(text: string): boolean {
    return resembles(text).like > HEADING;
  }

  /** Rows that are the outline's own headings: the report itself was written into a table. */
  function tellsOutline({ rows }: Grid): boolean {
    const told = new Set<Node>();
    for (const row of rows.slice(0, 120))
      for (const cell of row.slice(0, -1).filter((text) => text.length > 3 && !/^\d+\s*[/-]/.test(text)).slice(0, 2)) {
        const { like, node } = resembles(cell, (one) => !told.has(one));
        if (like <= HEADING || !node) continue;
        told.add(node);
        break;
      }
    return told.size > 2 && told.size * 5 > rows.length * 2;
  }

  function place(line: Line, node: Node | undefined, caption: Line | undefined, letGo: (caption: Line) => boolean): void {
    const grid = open.get(line);
    if (!grid) return;
    const taken = new Set(answers.map(({ itemId }) => itemId));
    const words = caption && !caption.table ? bagOf(caption.text) : new Set<string>();
    const near = (item: Item): number => {
      const place = items.get(item.id)?.section;
      const said = weights.likeness(words, bagOf(printed(item.title)));
      const here = node && place ? (place === node.place ? 0.5 : place.parent && place.parent === node.place.parent ? 0.15 : place.parent === node.place ? 0.3 : 0) : 0;
      // Of lists that are alike, the one of the unit's own level.
      const own = place && ownLevel.size > 0 ? 0.2 * weights.shared(ownLevel, bagOf(printed(place.section.text ?? place.section.title))) / weights.sum(ownLevel) : 0;
      return here + own + 0.35 * said - (taken.has(item.id) ? 0.6 : 0);
    };
    const readings = readTable(grid, context, tableItems).map((one) => ({ one, value: one.score + near(one.item) })).sort((a, b) => b.value - a.value);
    const best = readings[0];
    if (!best || best.value < 0.75 || taken.has(best.one.item.id)) {
      grid.rows.forEach((row, i) => unplacedRow(row, grid.paragraph + i, node));
      return;
    }
    const { item, answer, score, rows, heads, left } = best.one;
    // The line above it may be the table's title and nothing else.
    const place = items.get(item.id)?.section;
    if (caption && place && caption.rest.length < 160 && !/[.;]\s/.test(caption.rest) && (/:$/.test(caption.text) || !node) && weights.likeness(words, bagOf(printed(item.title))) > 0.5) {
      const lost = letGo(caption);
      const at = lost ? -1 : unplaced.findIndex((one) => one.paragraph === caption.paragraph && one.text === caption.text);
      if (at >= 0) unplaced.splice(at, 1);
      if (lost || at >= 0) headings.push({ text: caption.text, paragraph: caption.paragraph, sectionId: place.section.id, confidence: 0.8, reasons: ['wording'] });
    }
    const close = readings[1] !== undefined && readings[1].value > best.value - 0.08;
    const confidence = Math.min(0.95, (close ? 0.6 : 0.75) * Math.min(1, score) + 0.2);
    answers.push({
      itemId: item.id, answer, origin: 'found', confidence, reasons: ['header-cells', ...(node && items.get(item.id)?.section === node.place ? ['order' as const] : [])],
      found: [...rows].sort((a, b) => a - b).map((row) => { const text = (grid.rows[row] ?? []).filter(Boolean).join(' | '); return { text, from: 0, to: text.length, paragraph: grid.paragraph + row }; }),
      ...(confidence < SURE ? { doubt: 'likeness' as const } : {}),
    });
    grid.rows.forEach((row, i) => { if (!rows.has(i)) unplacedRow(row, grid.paragraph + i, node); });
    for (const { row, text } of heads) headings.push({ text, paragraph: grid.paragraph + row, sectionId: place?.section.id ?? '', confidence, reasons: ['header-cells'] });
    for (const { row, text } of left) unplaced.push({ text, paragraph: grid.paragraph + row, ...(node ? { sectionId: node.place.section.id } : {}) });
  }

  function unplacedRow(row: readonly string[], paragraph: number, node: Node | undefined): void {
    const text = row.filter(Boolean).join(' | ');
    if (text) unplaced.push({ text, paragraph, ...(node ? { sectionId: node.place.section.id } : {}) });
  }
}
