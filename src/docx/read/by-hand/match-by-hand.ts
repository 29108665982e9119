import { cleanText } from '../../../i18n/clean-text.js';
import { fold } from '../../../i18n/fold.js';
import { legacySample } from '../../../i18n/legacy-font.js';
import { notApplicable } from '../../../kinds/answer.js';
import { parseAnswer } from '../../../kinds/index.js';
import { relevance } from '../../../outline/relevance.js';
import { outlineIndex } from '../../../outline/outline-index.js';
import type { Item } from '../../../outline/items.js';
import type { Outline } from '../../../outline/outline.js';
import { printed } from '../../../outline/text.js';
import type { Finding } from '../../../report/finding.js';
import type { Found, IncomingAnswer, IncomingDetail, Reason, Unplaced } from '../../../report/incoming.js';
import type { ReportingUnit } from '../../../report/union-report.js';
import type { BodyBlock } from '../body.js';
import { NO_LISTS, type Lists } from '../lists.js';
import { findFigures } from './figures.js';
import { takeFrame } from './frame.js';
import { indicators } from './indicators.js';
import { about } from './line-looks.js';
import { linesOf, NOTHING, type Line } from './lines.js';
import type { Said } from './mentions.js';
import { nodesOf, type Node } from './nodes.js';
import { readPath, type Step } from './path.js';
import { findMatrix } from './prose-matrix.js';
import { proseOf } from './prose-table.js';
import { isCircumstances, shapeOf } from './shape.js';
import { gridOf, readTable, type Grid, type TableContext } from './tables.js';
import { ownBag, unitOf } from './unit.js';
import { bagOf } from './words.js';

/** A line that was understood as a heading of the outline. */
export interface FoundHeading extends Unplaced {
  readonly sectionId: string;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** What a document says that nobody wrote for this package: proposals, each to be looked at. */
export interface ByHand {
  readonly answers: readonly IncomingAnswer[];
  readonly details: readonly IncomingDetail[];
  readonly headings: readonly FoundHeading[];
  /** What every official document has and no report holds: the nation's name, rules, "Nơi nhận:". */
  readonly fixed: readonly Unplaced[];
  readonly unplaced: readonly Unplaced[];
  readonly findings: readonly Finding[];
  /** Who reports, as far as the letterhead says. */
  readonly unit?: ReportingUnit;
}

export interface ByHandOptions {
  readonly lists?: Lists;
  /** Level of the unit, where it is known better than the letterhead says it. */
  readonly level?: string;
  /** Gives each row of a table its permanent id. */
  readonly newRowId: () => string;
}

/** Below this, a proposal says that it needs a look. */
const SURE = 0.75;

/** More is no report: what stands behind is handed back as not placed. */
const MOST = { lines: 1500, tables: 60 };

/**
 * Splits a report that was typed by hand along an outline. Number, wording and order of headings each count, and what
 * the text speaks of. Every text of the document comes back exactly once: in an answer, a detail, a heading,
 * among what is fixed, or as not placed.
 */
export function matchByHand(outline: Outline, blocks: readonly BodyBlock[], options: ByHandOptions): ByHand {
  const nodes = nodesOf(outline);
  const { weights } = nodes;
  const isHeading = (line: Line): boolean => {
    if (line.table) return false;
    const bag = weights.shares(bagOf(line.rest));
    const like = Math.max(...nodes.list.map((node) => (node.own ? Math.max(...node.wordings.map((wording) => weights.likeTo(bag, wording))) : 0)));
    const kind = line.numbering?.kind;
    if (line.turn === 'asks' || isCircumstances(line)) return true;
    // "- Công tác chỉ đạo: …": a page of nothing but points.
    const lead = /^([^:.;]{3,70}):\s/u.exec(line.rest)?.[1] ?? (line.rest.slice(0, about(line.rest) ?? 0) || undefined);
    const said = lead === undefined ? undefined : weights.shares(bagOf(lead));
    if (said && nodes.list.some((node) => node.own && node.wordings.some((wording) => weights.likeTo(said, wording) > 0.6))) return true;
    return kind === 'roman' || kind === 'upper' || (kind === 'decimal' && (line.strong || like > 0.3)) || (like > 0.72 && line.rest.split(' ').length < 40 && fold(line.rest) !== fold(outline.subject));
  };
  const frame = takeFrame(linesOf(blocks, options.lists ?? NO_LISTS), isHeading);
  const unit = unitOf(outline, frame.issuer, blocks, frame.details);
  const level = options.level ?? unit?.level;
  const context: TableContext = { outline, weights, level, newRowId: options.newRowId, titles: new Map() };

  const answers: IncomingAnswer[] = [];
  const unplaced: Unplaced[] = [...frame.unplaced];
  const headings: FoundHeading[] = [];
  const fixed: Unplaced[] = [...frame.fixed];
  const tableItems = [...outlineIndex(outline).items.values()].filter(({ item }) => item.kind === 'table' || item.kind === 'matrix' || item.kind === 'targets').map(({ item }) => item);

  // Tables that are none of the outline's may be the report itself, or a list of figures.
  let tables = 0;
  const open = new Map<Line, Grid>();
  const expand = (line: Line): Line[] => {
    if (!line.table) return [line];
    const grid = gridOf(line.table, line.paragraph);
    const score = tables++ < MOST.tables ? readTable(grid, context, tableItems)[0]?.score ?? 0 : 0;
    if (score > 0.75 || (score > 0.5 && !tellsOutline(grid))) {
      open.set(line, grid);
      return [line];
    }
    const { rows, heads, left } = indicators(grid, outline, answers, weights);
    for (const { row, text } of heads) headings.push({ text, paragraph: grid.paragraph + row, sectionId: '', confidence: 0.75, reasons: ['header-cells'] });
    for (const { row, text } of left) unplaced.push({ text, paragraph: grid.paragraph + row });
    const prose = proseOf(grid, tellsOutline(grid), (text) => rows.size === 0 && isPlace(text));
    for (const { row, text } of prose.heads) if (!rows.has(row)) fixed.push({ text, paragraph: grid.paragraph + row });
    return prose.lines.flatMap((one, i) => (rows.has(i) ? [] : one));
  };
  const isPlace = (text: string): boolean => {
    const said = weights.shares(bagOf(text));
    return nodes.list.some((one) => one.own && one.wordings.some((wording) => weights.likeTo(said, wording) > 0.6));
  };
  /** Rows that are the outline's own headings: the report itself was written into a table. */
  const tellsOutline = ({ rows }: Grid): boolean => {
    const told = new Set<Node>();
    for (const row of rows.slice(0, 120)) {
      const said = row.slice(0, -1).filter((cell) => cell.length > 3).map((cell) => weights.shares(bagOf(cell)));
      const node = nodes.list.find((one) => one.own && !told.has(one) && one.wordings.some((wording) => said.some((shares) => weights.likeTo(shares, wording) > 0.6)));
      if (node) told.add(node);
    }
    return told.size > 2 && told.size * 5 > rows.length * 2;
  };
  const shape = shapeOf(frame.body.flatMap(expand), nodes);
  const all = shape.lines;
  fixed.push(...shape.fixed);
  const body = all.slice(0, MOST.lines);
  for (const line of all.slice(MOST.lines)) unplaced.push({ text: line.text, paragraph: line.paragraph });
  const asking = { unit: level === undefined ? {} : { level }, answers: {} };
  const steps = readPath(body, nodes, ({ item }) => {
    const gate = item && !item.when ? relevance(outline, asking, item.id) : 'asked';
    return gate === 'hidden' ? -1 : gate === 'optional' ? 0.85 : 1;
  }, ownBag(outline, unit));
  settleOpening();
  const ownTitle = outline.levels.find(({ id }) => id === level)?.title;
  const ownLevel = ownTitle === undefined ? new Set<string>() : bagOf(printed(ownTitle));

  // Text under each narrative, in the order of the document.
  interface Text { readonly line: Line; readonly text: string; readonly step: Step; readonly head: Step | undefined }
  const texts = new Map<Item, Text[]>();
  const said: Said[] = [];
  let head: Step | undefined;
  const opening: Line[] = [];
  body.forEach((line, i) => {
    const step = steps[i] as Step;
    const { node, role } = step;
    if (line.table) return placeTable(line, open.get(line), node, body[i - 1]);
    if (role === 'front') return void opening.push(line);
    if (role === 'foreign' || role === 'foreign-text' || !node) return void unplaced.push({ text: line.text, paragraph: line.paragraph, ...(head?.node ? { sectionId: partOf(head.node) } : {}) });
    if (role !== 'text') {
      head = step;
      headings.push({ text: role === 'lead' ? line.text.slice(0, line.text.length - line.rest.length + step.from).trim() : line.text, paragraph: line.paragraph, sectionId: (step.named ?? node).place.section.id, confidence: headConfidence(step), reasons: reasonsOf(step) });
      if (role === 'heading') return;
    }
    const text = role === 'lead' ? line.rest.slice(step.from) : line.turn === 'replies' ? line.rest : line.text;
    if (line.turn === 'replies' && line.mark) fixed.push({ text: line.mark, paragraph: line.paragraph });
    if (!node.item) return void unplaced.push({ text, paragraph: line.paragraph, sectionId: node.place.section.id });
    texts.set(node.item, [...(texts.get(node.item) ?? []), { line, text, step, head: head?.node && sameRoof(head.node, node) ? head : undefined }]);
    const lead = role === 'lead' ? line.rest.slice(0, step.from) : body[i - 1]?.turn === 'asks' && steps[i - 1]?.role === 'heading' ? body[i - 1]?.rest : undefined;
    said.push({ text, paragraph: line.paragraph, section: node.place.section, ...(lead ? { lead } : {}) });
  });
  let title: Line | undefined;
  for (const line of frame.after.flatMap((one) => expand(one)))
    if (line.table) placeTable(line, open.get(line), undefined, title);
    else {
      unplaced.push({ text: line.text, paragraph: line.paragraph });
      title = line;
    }

  for (const [item, list] of texts) if (list.length > 0) answers.push(narrative(item, list));
  const sections = [...outlineIndex(outline).sections.values()].map(({ section }) => section);
  const known = new Set(answers.map(({ itemId }) => itemId));
  for (const answer of findFigures(said, sections, weights)) if (!known.has(answer.itemId)) answers.push(answer);
  for (const section of sections)
    for (const item of section.items ?? []) {
      const found = item.kind === 'matrix' && !known.has(item.id) ? findMatrix(said.filter((one) => one.section === section), item, outline, level) : undefined;
      if (found) answers.push(found);
    }

  const order = outlineIndex(outline).items;
  answers.sort((a, b) => (order.get(a.itemId)?.order ?? 0) - (order.get(b.itemId)?.order ?? 0));
  unplaced.sort((a, b) => a.paragraph - b.paragraph);
  const details = withOpening(frame.details, opening);
  return { answers, details, headings, fixed, unplaced, findings: legacyFindings(answers), ...(unit ? { unit } : {}) };

  function settleOpening(): void {
    // A document that never comes to a heading has no opening either.
    if (steps.every(({ role }) => role === 'front')) for (const line of body) if (!line.table) unplaced.push({ text: line.text, paragraph: line.paragraph });
  }

  function withOpening(list: readonly IncomingDetail[], lines: readonly Line[]): IncomingDetail[] {
    if (lines.length === 0 || steps.every(({ role }) => role === 'front')) return [...list];
    const before = list.find(({ detail }) => detail === 'opening');
    const found = [...(before?.found ?? []), ...lines.map(({ text, paragraph }): Found => ({ text, from: 0, to: text.length, paragraph }))];
    return [...list.filter((one) => one !== before), { detail: 'opening', document: { opening: found.map(({ text }) => text).join('\n') }, origin: 'found', found }];
  }

  function placeTable(line: Line, grid: Grid | undefined, node: Node | undefined, caption: Line | undefined): void {
    if (!grid) return;
    const taken = new Set(answers.map(({ itemId }) => itemId));
    const words = caption && !caption.table ? bagOf(caption.text) : new Set<string>();
    const near = (item: Item): number => {
      const place = order0(item.id);
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
    const place = order0(item.id);
    if (caption && place && caption.rest.length < 160 && (/:$/.test(caption.text) || !node) && weights.likeness(words, bagOf(printed(item.title))) > 0.5) {
      const own = node?.item ? texts.get(node.item) : undefined;
      const lost = own?.at(-1)?.line === caption && own.at(-1)?.step.role === 'text' ? own.pop() : undefined;
      const at = lost ? -1 : unplaced.findIndex((one) => one.paragraph === caption.paragraph && one.text === caption.text);
      if (at >= 0) unplaced.splice(at, 1);
      if (lost) said.splice(said.findIndex((one) => one.paragraph === caption.paragraph), 1);
      if (lost || at >= 0) headings.push({ text: caption.text, paragraph: caption.paragraph, sectionId: place.section.id, confidence: 0.8, reasons: ['wording'] });
    }
    const close = readings[1] !== undefined && readings[1].value > best.value - 0.08;
    const confidence = Math.min(0.95, (close ? 0.6 : 0.75) * Math.min(1, score) + 0.2);
    answers.push({
      itemId: item.id, answer, origin: 'found', confidence, reasons: ['header-cells', ...(node && order0(item.id) === node.place ? ['order' as const] : [])],
      found: [...rows].sort((a, b) => a - b).map((row) => { const text = (grid.rows[row] ?? []).filter(Boolean).join(' | '); return { text, from: 0, to: text.length, paragraph: grid.paragraph + row }; }),
      ...(confidence < SURE ? { doubt: 'likeness' as const } : {}),
    });
    grid.rows.forEach((row, i) => { if (!rows.has(i)) unplacedRow(row, grid.paragraph + i, node); });
    for (const { row, text } of heads) headings.push({ text, paragraph: grid.paragraph + row, sectionId: place?.section.id ?? '', confidence, reasons: ['header-cells'] });
    for (const { row, text } of left) unplaced.push({ text, paragraph: grid.paragraph + row, ...(node ? { sectionId: node.place.section.id } : {}) });
  }

  function order0(itemId: string): Node['place'] | undefined {
    return outlineIndex(outline).items.get(itemId)?.section;
  }

  function unplacedRow(row: readonly string[], paragraph: number, node: Node | undefined): void {
    const text = row.filter(Boolean).join(' | ');
    if (text) unplaced.push({ text, paragraph, ...(node ? { sectionId: node.place.section.id } : {}) });
  }

  function narrative(item: Item, list: readonly Text[]): IncomingAnswer {
    const dashes = list.filter(({ line, step }) => line.numbering?.kind === 'bullet' && step.role === 'text').length;
    const lines = list.map(({ text, line, step }, i) => {
      // The one dash in front belongs to the prompt, not to a list.
      const bare = i === 0 && dashes === 1 && step.role === 'text' && line.numbering?.kind === 'bullet' ? line.rest : text;
      return i === list.length - 1 ? bare.replace(/\.?\s*\/\s*\.?$/, bare.includes('./.') ? '.' : '') : bare;
    });
    const text = cleanText(lines.join('\n')).trim();
    const mark: ReturnType<typeof notApplicable> = NOTHING.test(text) ? { state: 'not-applicable', reason: 'none' } : notApplicable(text.replace(/\.$/, ''));
    const confidence = Math.min(...list.map(textConfidence));
    const reasons = [...new Set(list.flatMap(({ head: one, step }) => (one ? reasonsOf(one) : step.likeness > 0.3 ? ['wording' as const] : ['order' as const])))];
    return {
      itemId: item.id, answer: mark ?? parseAnswer(item, text) ?? { state: 'given', value: text }, origin: 'found', confidence, reasons,
      found: list.map(({ line, text: own }) => ({ text: line.text, from: line.text.length - own.length, to: line.text.length, paragraph: line.paragraph })),
      ...(confidence < SURE ? { doubt: 'likeness' as const } : {}),
    };
  }

  function textConfidence({ step, head: one }: Text): number {
    if (step.role === 'lead') return headConfidence(step);
    if (!one) return 0.35 + 0.3 * Math.min(1, step.likeness);
    const under = headConfidence(one);
    return one.node === step.node && one.named === one.node ? under : one.node && one.node.place === step.node?.place ? under * 0.85 : under * (0.55 + 0.3 * Math.min(1, step.likeness));
  }
}

/** The heading that text stands under counts for its place only where it is the place's own or above it. */
function sameRoof(head: Node, node: Node): boolean {
  for (let at: Node['place'] | undefined = node.place; at; at = at.parent) if (at === head.place) return true;
  return false;
}

const partOf = (node: Node): string => (node.chain[0] ?? node.place).section.id;

const headConfidence = ({ likeness, number }: Step): number => Math.min(0.98, 0.3 + 0.55 * likeness + (number >= 1 ? 0.25 : number > 0.3 ? 0.1 : 0));

const reasonsOf = ({ likeness, number }: Step): Reason[] => {
  const reasons: Reason[] = [...(number >= 0.8 ? ['number' as const] : []), ...(likeness >= 0.4 ? ['wording' as const] : [])];
  return reasons.length > 0 ? reasons : ['order'];
};

/** Text in an encoding of before Unicode is brought in as it is, and said. */
const legacyFindings = (answers: readonly IncomingAnswer[]): Finding[] =>
  answers.flatMap(({ itemId, answer }) => {
    const sample = answer.state === 'given' && typeof answer.value === 'string' ? legacySample(answer.value) : undefined;
    return sample === undefined ? [] : [{ code: 'legacy-font' as const, itemId, sample }];
  });
