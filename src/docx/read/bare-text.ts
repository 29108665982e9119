import { hashOf, printHash } from '../hash.js';
import { decodeXml } from './xml.js';

/** A table that stands in no other. */
export interface BareTable {
  /** Where it stands in the part, in bytes. */
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** `printHash` of what it says. */
  readonly hash: string;
}

/** A table that says what was printed: nobody need read it. */
export interface KnownTable extends BareTable {
  readonly itemId: string;
}

/** What a document says, bare of how it looks and of the places in it. */
export interface BareText {
  /** Equal for two documents that say the same. */
  readonly sum: string;
  readonly tables: () => BareTable[];
}

/** What ends a paragraph that says something, a cell and a row: white space, and what cannot stand in XML. */
export const END = { paragraph: '\n', cell: '\x07', row: '\x08' } as const;

/** Two letters of a tag's name as they stand in the file. */
const two = (letters: string): number => (letters.charCodeAt(0) << 8) | letters.charCodeAt(1);
const [TEXT, TEXT_WITH_SPACE, TAB, NO, SHOWING, TABLE, PARAGRAPH, PARAGRAPH_WITH_SPACE, CELL, ROW] = ['t>', 't ', 'ta', 'no', 'sh', 'tb', 'p>', 'p ', 'tc', 'tr'].map(two);

/** What a tag means by the two letters that its name begins with: most mean nothing, and one look tells. */
const MEANING = new Uint8Array(0x10000);
const [LOOK_CLOSER, GAP, WHOLE] = [1, 2, 3] as const;
for (const letters of ['t>', 't ', 'ta', 'no', 'sh', 'tb']) MEANING[two(letters)] = LOOK_CLOSER;
// Breaks, and tabs up to a place.
for (const letters of ['br', 'cr', 'pt']) MEANING[two(letters)] = GAP;
// What was deleted or moved, signs by their number in a font, a text whose tag goes on in another line.
for (const letters of ['de', 'mo', 'sy', 't\n', 't\r', 't\t']) MEANING[two(letters)] = WHOLE;

/**
 * Takes the letters out of `word/document.xml`, byte by byte: no tag becomes a string, and nothing is decoded that is
 * not said. White space counts as one space, as in `settled`; cells and rows count also where they are empty.
 *
 * @returns `undefined` where these few tags don't tell all: tracked changes, drawings, comments, signs that are no letters, prompts of Word's own
 */
export function bareText(xml: Uint8Array): BareText | undefined {
  const out = new Uint8Array(xml.length);
  const tables: { from: number; to: number; begins: number; ends: number; rows: number }[] = [];
  let length = 0;
  /** Its length when the paragraph began. */
  let start = 0;
  let isGap = false;
  let depth = 0;
  for (let at = 0; at < xml.length; ) {
    if (xml[at++] !== 60) continue;
    const from = at - 1;
    const first = xml[at];
    if (first === 33 || first === 109) return undefined; // <! and <mc:
    const isEnd = first === 47;
    if (isEnd) at++;
    if (xml[at] !== 119 || xml[at + 1] !== 58) continue; // w:
    const name = ((xml[at + 2] as number) << 8) | (xml[at + 3] as number);
    at += 4;
    const third = xml[at];
    const isTable = name === TABLE && third === 108 && xml[at + 1] === 62;
    if (isEnd) {
      // Written as no program does.
      if (name === PARAGRAPH_WITH_SPACE || (third === 32 && (name === CELL || name === ROW))) return undefined;
      const isOuter = third === 62 && (name === CELL || name === ROW);
      if (isOuter) out[length++] = name === CELL ? 7 : 8;
      else if (name === PARAGRAPH && length > start) out[length++] = 10;
      if (isOuter || name === PARAGRAPH) {
        start = length;
        isGap = false;
      }
      const table = depth > 0 && tables.at(-1);
      if (!table) continue;
      if (isOuter && name === ROW) table.rows++;
      if (isTable && --depth === 0) Object.assign(table, { to: at + 2, ends: length });
      continue;
    }
    const meaning = MEANING[name];
    if (!meaning) continue;
    if (meaning === WHOLE || (name === NO && third === 66) || (name === SHOWING && third === 111)) return undefined; // noBreakHyphen, not noProof; showingPlcHdr, not shd
    if (meaning === GAP) isGap = true;
    else if (name === TAB && third === 98) {
      const next = xml[at + 1];
      if (next === 47 || (next === 32 && xml[at + 2] === 47)) isGap = true; // not where a stop is
    } else if (isTable && depth++ === 0) tables.push({ from, to: 0, begins: length, ends: 0, rows: 0 });
    if (name === TEXT_WITH_SPACE) {
      at = xml.indexOf(62, at) + 1;
      if (at === 0) break;
      if (xml[at - 2] === 47) continue;
    } else if (name !== TEXT) continue;
    for (; at < xml.length; at++) {
      let letter = xml[at] as number;
      if (letter === 60) break;
      if (letter <= 32 || (letter === 194 && xml[at + 1] === 160 && ++at)) {
        isGap = true;
        continue;
      }
      if (letter === 38) {
        const end = xml.indexOf(59, at);
        letter = end < at + 7 ? decodeXml(String.fromCharCode(...xml.subarray(at, end + 1))).charCodeAt(0) : NaN;
        if (!(letter < 128)) return undefined;
        at = end;
      }
      if (isGap && length > start) out[length++] = 32;
      isGap = false;
      out[length++] = letter;
    }
  }
  if (depth > 0) return undefined; // cut off
  const said = (from: number, to: number): string => new TextDecoder().decode(out.subarray(from, to));
  return {
    sum: hashOf(said(0, length)),
    tables: () => tables.map(({ begins, ends, ...place }) => ({ ...place, hash: printHash(said(begins, ends)) })),
  };
}
