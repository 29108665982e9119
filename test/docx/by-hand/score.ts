import { matchByHand } from '../../../src/docx/read/by-hand/match-by-hand.js';
import type { ByHand } from '../../../src/docx/read/by-hand/matched.js';
import { openArchive } from '../../../src/docx/read/archive.js';
import type { BodyBlock } from '../../../src/docx/read/body.js';
import { readLists } from '../../../src/docx/read/lists.js';
import { scanBody } from '../../../src/docx/read/scan.js';
import { decodeText } from '../../../src/docx/read/xml.js';
import type { Outline } from '../../../src/outline/outline.js';

type Figure = number | string | { readonly value: number; readonly parts: Readonly<Record<string, number>> };

/** What a person says a variant holds. */
export interface Key {
  readonly describes: string;
  /** Every paragraph of the report's text → the narratives it may go to. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly figures: Readonly<Record<string, Figure>>;
  /** Figures that may be read out of the text, and need not be: what they may be. */
  readonly maybe?: Readonly<Record<string, readonly Figure[]>>;
  /** Table items → how many rows. */
  readonly tables: Readonly<Record<string, number>>;
  readonly details: Readonly<Record<string, string>>;
  /** Beginnings of what belongs to nothing that is asked. */
  readonly unplaced: readonly string[];
  /** What the writer says there is nothing of ("Không có", "Không phát sinh"): for each, the items that may say so. */
  readonly none?: readonly (readonly string[])[];
}

export interface Tally {
  right: number;
  wrong: number;
  unplaced: number;
  /** Of those that are wrong, how many come without a doubt. */
  silent: number;
  figuresRight: number;
  figuresWrong: number;
  figuresMissed: number;
  tablesRight: number;
  tablesWrong: number;
  detailsRight: number;
  detailsWrong: number;
  /** Texts of the file that come back nowhere. */
  readonly lost: string[];
  readonly notes: string[];
}

export function readBody(bytes: Uint8Array): { readonly blocks: BodyBlock[]; readonly lists: ReturnType<typeof readLists> } {
  const archive = openArchive(bytes);
  if (archive.status !== 'open') throw new Error(archive.fault);
  const part = (name: string): string => {
    const data = archive.read(name);
    return data instanceof Uint8Array ? decodeText(data) : '';
  };
  return { blocks: scanBody(part('word/document.xml')) ?? [], lists: readLists(part('word/numbering.xml'), part('word/styles.xml')) };
}

/** The words of a text, so that marks, numbers and line ends do not matter. */
const words = (text: string): string[] => text.normalize('NFC').split(/[^\p{L}\p{N}]+/u).filter((word) => /\p{L}/u.test(word));
const gist = (text: string): string => words(text).join(' ').toLowerCase();
/** The end of a paragraph, behind what may be its heading. */
const tail = (text: string): string => words(text.split(/:\s/).at(-1) ?? text).slice(-7).join(' ').toLowerCase();

const said = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value !== 'object' || value === null ? '' : Object.values(value).map(said).join('\n');

/** Every place where a text of the document can come back, each once. */
export function placedTexts({ answers, details, headings, fixed, unplaced }: ByHand): string[] {
  const once = new Map<string, string>();
  for (const { found } of details) for (const { text, paragraph } of found) once.set(`${String(paragraph)} ${text}`, text);
  const texts = [...once.values(), ...[...headings, ...fixed, ...unplaced].map(({ text }) => text)];
  for (const { answer, found, reasons } of answers) {
    if (answer.state === 'given' && typeof answer.value === 'string') texts.push(answer.value);
    // Rows of tables. A figure's sentence is in a narrative already.
    else if (reasons.includes('header-cells') || answer.state === 'not-applicable') texts.push(...found.map(({ text }) => text));
  }
  return texts;
}

/** Texts of a body that come back nowhere. */
export function lostTexts(blocks: readonly BodyBlock[], result: ByHand): string[] {
  const pool = new Set(placedTexts(result).flatMap(words));
  const visit = (list: readonly BodyBlock[]): string[] =>
    list.flatMap((block) => {
      if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => visit(cell.blocks)));
      return words(block.text).some((word) => !pool.has(word)) ? [block.text] : [];
    });
  return visit(blocks);
}

export function score(outline: Outline, key: Key, bytes: Uint8Array): Tally & { readonly result: ByHand } {
  const { blocks, lists } = readBody(bytes);
  let row = 0;
  const result = matchByHand(outline, blocks, { lists, newRowId: () => `row-${String(++row)}` });
  const tally: Tally = { right: 0, wrong: 0, unplaced: 0, silent: 0, figuresRight: 0, figuresWrong: 0, figuresMissed: 0, tablesRight: 0, tablesWrong: 0, detailsRight: 0, detailsWrong: 0, lost: lostTexts(blocks, result), notes: [] };
  const narratives = result.answers.filter(({ answer }) => answer.state === 'given' && typeof answer.value === 'string').map(({ itemId, answer, doubt }) => ({ itemId, doubt, text: gist(answer.state === 'given' ? String(answer.value) : '') }));
  for (const [text, items] of Object.entries(key.texts)) {
    const where = narratives.find((one) => items.includes(one.itemId) && one.text.includes(tail(text))) ?? narratives.find((one) => one.text.includes(tail(text)));
    if (where && items.includes(where.itemId)) tally.right++;
    else if (where) { tally.wrong++; if (!where.doubt) tally.silent++; tally.notes.push(`wrong${where.doubt ? '' : ', no doubt'}: ${where.itemId} for ${items.join('|')}: ${text.slice(0, 70)}`); }
    else { tally.unplaced++; tally.notes.push(`unplaced (${items.join('|')}): ${text.slice(0, 70)}`); }
  }
  for (const text of key.unplaced) {
    if (result.unplaced.some((one) => gist(one.text).startsWith(gist(text)))) tally.right++;
    else { tally.wrong++; tally.notes.push(`should be unplaced: ${text}`); }
  }
  const none = new Set(key.none?.flat());
  const saysNone = ({ itemId, answer }: ByHand['answers'][number], items: readonly string[]): boolean =>
    items.includes(itemId) && (answer.state === 'not-applicable' || (answer.state === 'given' && (answer.value === false || (typeof answer.value === 'string' && /^(khong|không)\b/u.test(gist(answer.value))))));
  for (const items of key.none ?? []) {
    if (result.answers.some((one) => saysNone(one, items))) tally.right++;
    else { tally.unplaced++; tally.notes.push(`nothing of it, but not said: ${items.join('|')}`); }
  }
  const tables = new Set<string>();
  for (const one of result.answers) {
    const { itemId, answer } = one;
    if (saysNone(one, [...none])) continue;
    const value = answer.state === 'given' ? answer.value : undefined;
    if (typeof value === 'string') continue;
    if (typeof value === 'object' && value !== null && ('rows' in value || 'cells' in value)) {
      tables.add(itemId);
      const count = 'rows' in value ? (value.rows as unknown[]).length : Object.keys(value.cells as object).length;
      if (key.tables[itemId] === count) tally.tablesRight++;
      else { tally.tablesWrong++; tally.notes.push(`table ${itemId}: ${String(count)} rows for ${String(key.tables[itemId])}`); }
      continue;
    }
    const wanted = key.figures[itemId];
    const parts = typeof value === 'object' && value !== null && 'parts' in value ? Object.fromEntries(Object.entries(value.parts as Record<string, { value: { value: number } }>).map(([id, cell]) => [id, cell.value.value])) : {};
    const text = said(value);
    const is = (one: Figure): boolean => one === 'yes' ? value === true : typeof one === 'string' ? text.includes(one)
      : typeof value === 'object' && value !== null && 'value' in value && value.value === (typeof one === 'number' ? one : one.value) && JSON.stringify(Object.entries(parts).sort()) === JSON.stringify(Object.entries(typeof one === 'number' ? {} : one.parts).sort());
    const may = key.maybe?.[itemId]?.some(is) === true;
    if (wanted !== undefined && (is(wanted) || may)) tally.figuresRight++;
    else if (wanted === undefined && may) continue;
    else { tally.figuresWrong++; tally.notes.push(`figure ${itemId}: ${JSON.stringify(answer)} for ${JSON.stringify(wanted)}`); }
  }
  for (const id of Object.keys(key.figures)) if (!result.answers.some(({ itemId }) => itemId === id)) { tally.figuresMissed++; tally.notes.push(`figure missed: ${id} ${JSON.stringify(key.figures[id])}`); }
  for (const id of Object.keys(key.tables)) if (!tables.has(id)) { tally.tablesWrong++; tally.notes.push(`table missed: ${id}`); }
  for (const [detail, wanted] of Object.entries(key.details)) {
    const found = result.details.find((one) => one.detail === detail)?.document[detail as 'number'];
    if (found === wanted) tally.detailsRight++;
    else { tally.detailsWrong++; tally.notes.push(`detail ${detail}: ${JSON.stringify(found)} for ${wanted}`); }
  }
  return { ...tally, result };
}

/** Numbers as columns. */
export const rowOf = (name: string, t: Tally): string =>
  `${name.padEnd(20)} | ${[t.right, t.wrong, t.unplaced].map((n) => String(n).padStart(5)).join('')} | ${[t.figuresRight, t.figuresWrong, t.figuresMissed].map((n) => String(n).padStart(5)).join('')} | ${[t.tablesRight, t.tablesWrong].map((n) => String(n).padStart(4)).join('')} | ${[t.detailsRight, t.detailsWrong].map((n) => String(n).padStart(4)).join('')} | ${String(t.lost.length).padStart(4)}`;
export const HEAD = `${''.padEnd(20)} | texts r/w/u     | figures r/w/m   | tables r/w | details r/w | lost`;
