import { fold } from '../../../i18n/fold.js';
import { legacySample } from '../../../i18n/legacy-font.js';
import { relevance } from '../../../outline/relevance.js';
import { outlineIndex } from '../../../outline/outline-index.js';
import type { Item } from '../../../outline/items.js';
import type { Outline } from '../../../outline/outline.js';
import type { Finding } from '../../../report/finding.js';
import type { Found, IncomingAnswer, IncomingDetail, Unplaced } from '../../../report/incoming.js';
import type { BodyBlock } from '../body.js';
import { NO_LISTS, type Lists } from '../lists.js';
import { findFigures } from './figures.js';
import { tablesOf } from './found-tables.js';
import { takeFrame } from './frame.js';
import { about } from './line-looks.js';
import { linesOf, type Line } from './lines.js';
import type { ByHand, FoundHeading } from './matched.js';
import type { Said } from './mentions.js';
import { headConfidence, isPlaced, narrative, reasonsOf, sameRoof, type Text } from './narrative-texts.js';
import { nodesOf, type Node } from './nodes.js';
import { readPath, type Step } from './path.js';
import { findMatrix } from './prose-matrix.js';
import { resemblanceIn } from './resemblance.js';
import { isCircumstances, shapeOf } from './shape.js';
import { ownBag, unitOf } from './unit.js';

export interface ByHandOptions {
  readonly lists?: Lists;
  /** Level of the unit, where it is known better than the letterhead says it. */
  readonly level?: string;
  /** Gives each row of a table its permanent id. */
  readonly newRowId: () => string;
}

/** More is no report: what stands behind is handed back as not placed. */
const MOST = 1500;

/**
 * Splits a report that was typed by hand along an outline. Number, wording and order of headings each count, and what
 * the text speaks of. Every text of the document comes back exactly once: in an answer, a detail, a heading,
 * among what is fixed, or as not placed.
 */
export function matchByHand(outline: Outline, blocks: readonly BodyBlock[], options: ByHandOptions): ByHand {
  const nodes = nodesOf(outline);
  const { weights } = nodes;
  const resembles = resemblanceIn(nodes);
  const isHeading = (line: Line): boolean => {
    if (line.table) return false;
    const { like } = resembles(line.rest);
    const kind = line.numbering?.kind;
    if (line.turn === 'asks' || isCircumstances(line)) return true;
    // "- Công tác chỉ đạo: …": a page of nothing but points.
    const lead = /^([^:.;]{3,70}):\s/u.exec(line.rest)?.[1] ?? (line.rest.slice(0, about(line.rest) ?? 0) || undefined);
    if (lead !== undefined && resembles(lead).like > 0.6) return true;
    return kind === 'roman' || kind === 'upper' || (kind === 'decimal' && (line.strong || like > 0.3 || (line.numbering?.path.join() === '1' && line.rest.length < 60 && !/[.;,]$/.test(line.rest)))) || (like > 0.72 && line.rest.split(' ').length < 40 && fold(line.rest) !== fold(outline.subject));
  };
  const frame = takeFrame(linesOf(blocks, options.lists ?? NO_LISTS), isHeading);
  const unit = unitOf(outline, frame.issuer, blocks, frame.details);
  const level = options.level ?? unit?.level;

  const answers: IncomingAnswer[] = [];
  const unplaced: Unplaced[] = [...frame.unplaced];
  const headings: FoundHeading[] = [];
  const fixed: Unplaced[] = [...frame.fixed];

  const tables = tablesOf(outline, nodes, level, options.newRowId, { answers, headings, fixed, unplaced });
  const shape = shapeOf(frame.body.flatMap(tables.expand), nodes);
  const all = shape.lines;
  fixed.push(...shape.fixed);
  const body = all.slice(0, MOST);
  for (const line of all.slice(MOST)) unplaced.push({ text: line.text, paragraph: line.paragraph });
  const asking = { unit: level === undefined ? {} : { level }, answers: {} };
  const steps = readPath(body, nodes, ({ item }) => {
    const gate = item && !item.when ? relevance(outline, asking, item.id) : 'asked';
    return gate === 'hidden' ? -1 : gate === 'optional' ? 0.85 : 1;
  }, ownBag(outline, unit));
  // A document that never comes to a heading has no opening either.
  const headless = steps.every(({ role }) => role === 'front');
  if (headless) for (const line of body) if (!line.table) unplaced.push({ text: line.text, paragraph: line.paragraph });
  // Text under each narrative, in the order of the document.
  const texts = new Map<Item, Text[]>();
  const said: Said[] = [];
  let head: Step | undefined;
  const opening: Line[] = [];
  body.forEach((line, i) => {
    const step = steps[i] as Step;
    const { node, role } = step;
    if (line.table) return tables.place(line, node, body[i - 1], (caption) => node?.item !== undefined && letGo(node.item, caption));
    if (role === 'front') {
      // A paragraph or two lead in, up to "… như sau:"; what comes then is none of it.
      if (headless) return;
      const led = [...(frame.details.find(({ detail }) => detail === 'opening')?.found ?? []), ...opening];
      if (led.length < 3 && !/(?:như sau|nhu sau|:)[.:]?$/iu.test(led.at(-1)?.text ?? '')) opening.push(line);
      else unplaced.push({ text: line.text, paragraph: line.paragraph });
      return;
    }
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
    said.push({ text, paragraph: line.paragraph, section: node.place.section, told: node.item, ...(lead ? { lead } : {}) });
  });
  let title: Line | undefined;
  for (const line of frame.after.flatMap(tables.expand))
    if (line.table) tables.place(line, undefined, title, () => false);
    else {
      unplaced.push({ text: line.text, paragraph: line.paragraph });
      title = line;
    }

  for (const [item, list] of texts) {
    const placed = list.filter((one) => isPlaced(one, nodes.list));
    if (placed.length > 0) answers.push(narrative(item, placed, nodes.list));
    for (const { text, line, step } of list.filter((one) => !placed.includes(one))) unplaced.push({ text, paragraph: line.paragraph, itemId: item.id, ...(step.node ? { sectionId: step.node.place.section.id } : {}) });
  }
  const sections = [...outlineIndex(outline).sections.values()].map(({ section }) => section);
  const known = new Set(answers.map(({ itemId }) => itemId));
  for (const answer of findFigures(said, sections, weights)) if (!known.has(answer.itemId)) answers.push(answer);
  for (const section of sections)
    for (const item of section.items ?? []) {
      const found = item.kind === 'matrix' && !known.has(item.id) ? findMatrix(said.filter((one) => one.section === section), item, outline, level) : undefined;
      if (found) answers.push(found);
    }

  const order = outlineIndex(outline).items;
  answers.push(...implied(answers, order));
  answers.sort((a, b) => (order.get(a.itemId)?.order ?? 0) - (order.get(b.itemId)?.order ?? 0));
  unplaced.sort((a, b) => a.paragraph - b.paragraph);
  const details = withOpening(frame.details, opening);
  return { answers, details, headings, fixed, unplaced, findings: legacyFindings(answers), ...(unit ? { unit } : {}) };

  /** Takes the last line of a narrative's text out again. */
  function letGo(item: Item, line: Line): boolean {
    const own = texts.get(item);
    if (own?.at(-1)?.line !== line || own.at(-1)?.step.role !== 'text') return false;
    own.pop();
    said.splice(said.findIndex((one) => one.paragraph === line.paragraph), 1);
    return true;
  }

  function withOpening(list: readonly IncomingDetail[], lines: readonly Line[]): IncomingDetail[] {
    if (lines.length === 0) return [...list];
    const before = list.find(({ detail }) => detail === 'opening');
    const found = [...(before?.found ?? []), ...lines.map(({ text, paragraph }): Found => ({ text, from: 0, to: text.length, paragraph }))];
    return [...list.filter((one) => one !== before), { detail: 'opening', document: { opening: found.map(({ text }) => text).join('\n') }, origin: 'found', found }];
  }
}

/** What is told only where a question is answered with yes says so. */
const implied = (answers: readonly IncomingAnswer[], items: ReturnType<typeof outlineIndex>['items']): IncomingAnswer[] =>
  answers.flatMap((one): IncomingAnswer[] => {
    const when = items.get(one.itemId)?.item.when;
    const asked = when && 'is' in when && when.is === true && items.get(when.item)?.item.kind === 'yes-no' && !answers.some(({ itemId }) => itemId === when.item);
    return asked && one.answer.state === 'given' && !one.found.some(({ text }) => /(?:^|\P{L})(?:không|khong|chưa|chua)(?!\p{L})/iu.test(text)) ? [{ ...one, itemId: when.item, answer: { state: 'given', value: true }, confidence: 0.6, reasons: ['phrase'], doubt: 'likeness' }] : [];
  });

const partOf = (node: Node): string => (node.chain[0] ?? node.place).section.id;

/** Text in an encoding of before Unicode is brought in as it is, and said. */
const legacyFindings = (answers: readonly IncomingAnswer[]): Finding[] =>
  answers.flatMap(({ itemId, answer }) => {
    const sample = answer.state === 'given' && typeof answer.value === 'string' ? legacySample(answer.value) : undefined;
    return sample === undefined ? [] : [{ code: 'legacy-font' as const, itemId, sample }];
  });
