import { oneLine } from '../i18n/clean-text.js';
import { outlineIndex, type SectionPlace } from '../outline/outline-index.js';
import { printed } from '../outline/text.js';
import { saysTitle } from './narrative.js';
import type { Block, Heading, Run } from './paper.js';
import { piecesOf, type Piece, type Writing } from './pieces.js';
import { bare, capitals } from './words.js';

/** All sections that have something to say, under the outline's own numbers. */
export function sectionBlocks(writing: Writing): Block[] {
  const inner = new Map<SectionPlace | undefined, SectionPlace[]>();
  for (const place of outlineIndex(writing.outline).sections.values()) inner.set(place.parent, [...(inner.get(place.parent) ?? []), place]);
  const visit = (place: SectionPlace): Block[] => {
    const own = piecesOf(place.section, writing);
    const children = inner.get(place) ?? [];
    const below = children.flatMap(visit);
    if (own.length === 0 && below.length === 0) return [];
    if (place.section.number !== undefined) return [headingOf(place, writing), ...own.flatMap((piece) => pieceBlocks(piece, '- ')), ...below];
    return children.length > 0 ? [introOf(place, writing), ...own.flatMap((piece) => pieceBlocks(piece, '- ')), ...below] : promptBlocks(place, own, writing);
  };
  return (inner.get(undefined) ?? []).flatMap(visit);
}

/** A numbered section's heading. */
export function headingOf({ section, parent }: SectionPlace, { options }: Writing): Heading {
  let rank = 0;
  for (let at = parent; at; at = at.parent) if (at.section.number !== undefined) rank++;
  const words = oneLine(printed(section.text ?? section.title)).replace(/[\s.:;]+$/, '');
  const text = options.wording === 'source' && section.sourceText !== undefined
    ? oneLine(section.sourceText)
    : `${section.number ?? ''}. ${rank === 0 ? capitals(words) : words}`;
  return { kind: 'heading', rank: rank === 0 ? 0 : rank === 1 ? 1 : 2, runs: [{ text, anchor: { sectionId: section.id } }] };
}

/** The outline's whole wording, for who wants to see it. */
const sourceLine = ({ section }: SectionPlace, dash: string): string =>
  oneLine(section.sourceText ?? dash + printed(section.text ?? section.title));

/** A line without a number that introduces the prompts under it. */
const introOf = (place: SectionPlace, { options }: Writing): Block => ({
  kind: 'paragraph', form: 'text', keepNext: true,
  runs: [{
    text: options.wording === 'source' ? sourceLine(place, '') : `${bare(printed(place.section.text ?? place.section.title))}:`,
    anchor: { sectionId: place.section.id },
  }],
});

/** A "-" prompt: its short title, and what is answered, on the same line where it is text. */
function promptBlocks(place: SectionPlace, pieces: readonly Piece[], { options }: Writing): Block[] {
  const { section } = place;
  const anchor = { sectionId: section.id };
  const rest = (from: number): Block[] => pieces.slice(from).flatMap((piece) => pieceBlocks(piece, '+ '));
  const lead = (text: string, keepNext: boolean): Block => ({ kind: 'paragraph', form: 'dash', runs: [{ text, anchor }], ...(keepNext ? { keepNext: true } : {}) });
  if (options.wording === 'source') return [lead(sourceLine(place, '- '), true), ...rest(0)];

  const title = bare(printed(section.title));
  const [first] = pieces;
  const tables = (section.items ?? []).filter(({ kind }) => kind === 'table' || kind === 'matrix' || kind === 'targets');
  if (first?.kind === 'text' && first.form === 'text' && !first.marked) {
    const runs: Run[] = saysTitle(title, first.runs[0]?.text ?? '') ? [{ text: '- ', anchor }, ...first.runs] : [{ text: `- ${title}: `, anchor }, ...first.runs];
    return [{ kind: 'paragraph', form: 'dash', runs }, ...rest(1)];
  }
  if (first?.kind === 'table' && tables.length === 1) {
    const { made } = first;
    if (made.annex) return [lead(`- ${title}: ${made.amount}${made.annex}.`, false), ...rest(1)];
    return [lead(`- ${title}${made.caption}:`, true), made.table, ...rest(1)];
  }
  return [lead(`- ${title}:`, true), ...rest(0)];
}

function pieceBlocks(piece: Piece, mark: '- ' | '+ '): Block[] {
  const form = piece.marked ? (mark === '+ ' ? 'plus' : 'dash') : piece.kind === 'text' ? piece.form : 'text';
  const before: Run[] = piece.marked ? [{ text: mark }] : [];
  if (piece.kind === 'text') return [{ kind: 'paragraph', form, runs: [...before, ...piece.runs], ...(piece.keepNext ? { keepNext: true } : {}) }];
  const { title, made } = piece;
  if (made.annex) return [{ kind: 'paragraph', form, runs: [...before, { text: `${title}: ${made.amount}${made.annex}.` }] }];
  return [{ kind: 'paragraph', form, runs: [...before, { text: `${title}${made.caption}:` }], keepNext: true }, made.table];
}
