import { oneLine } from '../i18n/clean-text.js';
import { fold } from '../i18n/fold.js';
import type { CountItem, CountPart } from '../outline/items.js';
import { printed } from '../outline/text.js';
import type { Answer, Cell, CountValue, Figure, Parts } from '../outline/values.js';
import { given, isBlank, notApplicable, notUnderstood, shown, unparsed, type Note } from './answer.js';
import { contradicts, highest, lowest, parseFigure, totalOf, type Total } from './figure.js';
import type { KindRules } from './kind.js';

/** What a count has that its reading needs: columns and matrices count without parts. */
export type Counted = Pick<CountItem, 'unit' | 'parts'>;

/** Reads one figure, or keeps its text. Blank text gives `undefined`. */
export function parseFigureCell(text: string, unit: string): Cell<Figure> | undefined {
  const typed = oneLine(text);
  if (typed === '') return undefined;
  const read = parseFigure(typed, unit);
  return 'figure' in read ? given(read.figure) : (notApplicable(typed) ?? unparsed(typed));
}

/** "44, nữ 33", "44 (trong đó có 33 nữ)": a whole, then parts that must all be parts of this item. */
function parseWithParts(text: string, unit: string, known: readonly CountPart[]): CountValue | undefined {
  const [first = '', ...rest] = text.split(/[;()]|,(?!\d)/).map((piece) => piece.trim()).filter(Boolean);
  const whole = parseFigure(first, unit);
  if (rest.length === 0 || !('figure' in whole)) return undefined;
  const parts: Record<string, Cell<Figure>> = {};
  for (const piece of rest) {
    const words = piece.replace(/^trong đó\s*:?/i, '').replace(/^\s*có\s/i, '').trim();
    if (words === '') continue;
    const [, before = '', number = '', after = ''] = /^([^\d<>≥≤~]*?)[\s:]*([<>≥≤~]*\d[\d.,]*(?: \d{3})*)(.*)$/.exec(words) ?? [];
    const name = partName(fold(before + after).replace(fold(unit), ' '));
    const part = known.find(({ title, print }) => name === partName(printed(title)) || name === partName(print.replace('{n}', '')));
    const read = parseFigure(number, unit);
    if (!part || Object.hasOwn(parts, part.id) || !('figure' in read)) return undefined;
    parts[part.id] = given(read.figure);
  }
  return { ...whole.figure, parts };
}

const partName = (text: string): string => fold(text).replace(/^trong do:? ?/, '').trim();

/** Reads a count, and its parts where they stand beside it. */
function parse(text: string, { unit, parts }: Counted): Answer<CountValue> | undefined {
  const cell = parseFigureCell(text, printed(unit));
  const value = parts && cell?.state === 'unparsed' ? parseWithParts(cell.text, printed(unit), parts) : undefined;
  return value ? given(value) : cell;
}

/** The parts of an answer, whatever became of its whole. */
export const partsOf = (answer: Answer<CountValue> | undefined): Parts =>
  (answer?.state === 'given' ? answer.value.parts : answer?.state === 'unparsed' ? answer.parts : undefined) ?? {};

/** An answer with other parts; none at all where nothing is left of it. */
function withParts(answer: Answer<CountValue> | undefined, parts: Parts): Answer<CountValue> | undefined {
  const kept = Object.entries(parts).filter(([, cell]) => !isBlank(cell));
  const { parts: _old, ...bare } = answer?.state === 'given' ? answer.value : unparsed(answer?.state === 'unparsed' ? answer.text : '');
  const next = kept.length > 0 ? { ...bare, parts: Object.fromEntries(kept) } : bare;
  return 'value' in next ? given(next) : isBlank(next) ? undefined : next;
}

/** The answer after its whole was typed anew: parts typed before stay, parts typed along ("44, nữ 33") take their place. */
export function typeWhole(before: Answer<CountValue> | undefined, text: string, item: Counted): Answer<CountValue> | undefined {
  const answer = parse(text, item);
  return answer?.state === 'not-applicable' ? answer : withParts(answer, { ...partsOf(before), ...partsOf(answer) });
}

/** The answer after one of its parts was typed anew. */
export function typePart(before: Answer<CountValue> | undefined, partId: string, text: string, item: Counted): Answer<CountValue> | undefined {
  const cell = parseFigureCell(text, printed(item.unit));
  const { [partId]: _old, ...others } = partsOf(before);
  return withParts(before, cell ? { ...others, [partId]: cell } : others);
}

/** What is worth attention in one figure. Things have no fractions, percentages may. */
export function lookAtFigure(cell: Cell<Figure> | undefined, unit: string, fractions = false): Note[] {
  if (cell?.state === 'given') {
    const { value } = cell.value;
    return value >= 0 && (fractions || Number.isInteger(value)) ? [] : [{ code: 'figure-odd', value }];
  }
  if (cell?.state !== 'unparsed' || cell.text.trim() === '') return [];
  const read = parseFigure(cell.text, unit);
  return [notUnderstood(cell.text, 'reason' in read ? read.reason : undefined)];
}

/** What the parts of an answer add up to. */
export const partsTotal = (answer: Answer<CountValue> | undefined, { parts = [] }: Pick<CountItem, 'parts'>): Total | undefined =>
  totalOf(parts.map(({ id }) => partsOf(answer)[id]));

function check(answer: Answer<CountValue>, { unit, parts: known = [], partsAre }: CountItem): Note[] {
  const parts = partsOf(answer);
  const notes = lookAtFigure(answer, printed(unit));
  const whole = answer.state === 'given' ? answer.value : undefined;
  // Parts without their whole: the whole is still to come.
  if (answer.state === 'unparsed' && answer.text.trim() === '' && !isBlank(answer)) notes.push({ code: 'missing' });
  for (const { id: partId } of known) {
    const part = parts[partId];
    for (const note of lookAtFigure(part, printed(unit))) notes.push({ ...note, partId });
    if (whole && part?.state === 'given' && lowest(part.value) > highest(whole))
      notes.push({ code: 'part-over-whole', part: part.value.value, whole: whole.value, partId });
  }
  const total = partsAre === 'sum' ? partsTotal(answer, { parts: known }) : undefined;
  if (!whole || !total || notes.length > 0) return notes;
  const complete = known.every(({ id }) => !isBlank(parts[id]));
  if (complete && contradicts(whole, total)) return [{ code: 'sum-differs', entered: whole.value, computed: total.value }];
  return lowest(total) > highest(whole) ? [{ code: 'part-over-whole', part: total.value, whole: whole.value }] : [];
}

/** A number of things, with what it is made up of. The whole and each part stand in fields of their own. */
export const count: KindRules<'count', CountValue> = {
  kind: 'count',
  isEmpty: isBlank,
  parse,
  format: (answer) => shown(answer, ({ text }) => text),
  print: ({ text }) => text,
  check,
};
