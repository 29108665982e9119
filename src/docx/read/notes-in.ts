import type { Unplaced } from '../../report/incoming.js';
import type { BodyBlock } from './body.js';
import type { OpenParts } from './open-docx.js';
import { scanBody } from './scan.js';

const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];

/**
 * What stands in a file's footnotes and endnotes. No answer is looked for there, and nothing of it is dropped: a
 * note is listed behind the text, as its paragraphs are counted on from `last`.
 */
export const notesIn = (parts: OpenParts, last: number): Unplaced[] => texts(parts).map((text, at) => ({ text, paragraph: last + at + 1 }));

export const hasNotes = (parts: OpenParts): boolean => texts(parts).length > 0;

const texts = (parts: OpenParts): string[] => NOTES.flatMap((name) => (scanBody(parts.part(name)) ?? []).flatMap(textsOf)).filter((text) => text !== '');

const textsOf = (block: BodyBlock): string[] =>
  block.kind === 'paragraph' ? [block.text.trim()] : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(textsOf)));
