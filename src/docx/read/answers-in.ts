import { outlineIndex } from '../../outline/outline-index.js';
import type { Item } from '../../outline/items.js';
import type { Outline } from '../../outline/outline.js';
import type { Answer } from '../../outline/values.js';
import { checkItem } from '../../report/check-report.js';
import { sameValue } from '../../report/equal.js';
import type { Finding } from '../../report/finding.js';
import { holdsNothing } from '../../report/holds-nothing.js';
import type { Doubt, Found, IncomingAnswer, Unplaced } from '../../report/incoming.js';
import type { UnionReport } from '../../report/union-report.js';
import { parseKey } from '../anchor-key.js';
import type { Carried } from '../mark-paper.js';
import type { blockIn } from './block-in.js';
import { says, type Printed } from './frames.js';
import { linesIn } from './narrative-in.js';
import { notApplicableIn, typedAnswer, typedPart } from './typed.js';
import { foundIn, type GridTable } from './spots.js';
import type { Visible } from './visible.js';

/** What the answers are put together from. */
export interface AnswerSources {
  readonly outline: Outline;
  /** The report that the file carries; without data, one that holds nothing. */
  readonly report: UnionReport;
  readonly visible: Visible;
  /** Absent where the file carries no data. */
  readonly carried: Carried | undefined;
  readonly printed: Printed | undefined;
  readonly today: string;
  readonly newId: () => string;
  /** What reads tables. Absent: there is none that has to be read. */
  readonly blockIn: typeof blockIn | undefined;
}

/** An item that the paper shows as a table. */
export type Block = Extract<Item, { kind: 'table' | 'matrix' | 'targets' }>;
const isBlock = (item: Item | undefined): item is Block => item?.kind === 'table' || item?.kind === 'matrix' || item?.kind === 'targets';

/** An answer as data and paper say it together. */
export interface Taken {
  readonly answer: Answer | undefined;
  readonly edited: boolean;
  readonly gone: boolean;
  readonly found: readonly Found[];
  readonly findings?: readonly Finding[];
}

/** Keys of an item that were printed, and those that are there now. */
interface Keys { readonly lines: Map<number, string>; readonly parts: Map<string, string>; whole: boolean; cells: boolean }

function keysByItem(keys: Iterable<string>): Map<string, Keys> {
  const byItem = new Map<string, Keys>();
  for (const key of keys) {
    const parsed = parseKey(key);
    if (!parsed || !('itemId' in parsed)) continue;
    const { itemId } = parsed;
    const own = byItem.get(itemId) ?? { lines: new Map<number, string>(), parts: new Map<string, string>(), whole: false, cells: false };
    byItem.set(itemId, own);
    if (parsed.kind === 'line') own.lines.set(parsed.line, key);
    else if (parsed.kind === 'cell') own.cells = true;
    else if (parsed.partId !== undefined) own.parts.set(parsed.partId, key);
    else own.whole = true;
  }
  return byItem;
}

const NO_KEYS: Keys = { lines: new Map(), parts: new Map(), whole: false, cells: false };

/** Puts every answer together from data and paper: equal text, the data; other text, that text. */
export function answersIn(sources: AnswerSources): { readonly answers: IncomingAnswer[]; readonly findings: Finding[]; readonly unplaced: Unplaced[] } {
  const { outline, report, visible, carried, printed, today, blockIn } = sources;
  const before = keysByItem(printed?.keys ?? []);
  const now = keysByItem(visible.said.keys());
  const grids = new Map<string, GridTable>();
  // Word can cut a table in two.
  for (const grid of visible.grids) grids.set(grid.itemId, { ...grid, rows: [...(grids.get(grid.itemId)?.rows ?? []), ...grid.rows] });
  const data: Readonly<Record<string, Answer | undefined>> = report.answers;
  const { items } = outlineIndex(outline);
  const unplaced: Unplaced[] = [];
  for (const { itemId, rows } of grids.values())
    if (!isBlock(items.get(itemId)?.item)) unplaced.push(...rows.map(foundIn).map(({ text, paragraph }) => ({ text, paragraph })).filter(({ text }) => says(text)));
  const all = [...items].map(([itemId, { item }]) => {
    const then = data[itemId];
    const taken = take(item, then, before.get(itemId) ?? NO_KEYS, now.get(itemId) ?? NO_KEYS);
    const answer = taken.answer && !holdsNothing(taken.answer) ? taken.answer : undefined;
    return { item, itemId, then, taken, answer, edited: taken.edited && !sameValue(answer, then) };
  });
  const made: UnionReport = { ...report, answers: { ...data, ...Object.fromEntries(all.flatMap(({ itemId, answer }) => (answer ? [[itemId, answer] as const] : []))) } as UnionReport['answers'] };
  // A table may contradict the count that it adds up to.
  const checked = all.some(({ edited }) => edited) ? (itemId: string): Finding[] => {
    const old = checkItem(outline, report, itemId, { today });
    return checkItem(outline, made, itemId, { today }).filter((one) => CONTRADICTS.has(one.code) && !old.some((known) => sameValue(known, one)));
  } : () => [];
  const answers: IncomingAnswer[] = [];
  const findings: Finding[] = [];
  for (const { item, itemId, then, taken, answer, edited } of all) {
    // Emptied: nothing is thrown away unseen.
    if (!answer && then && edited) {
      answers.push({ itemId, answer: then, origin: 'edited', found: taken.found, confidence: 1, reasons: ['anchor'], doubt: 'contradiction', data: then });
      findings.push({ code: 'text-differs', itemId, text: '' });
      continue;
    }
    const final = answer ?? then;
    if (!final) continue;
    // Running text contradicts nothing, and a table only itself.
    const odd = edited || !(isBlock(item) || item.kind === 'narrative') ? checked(itemId) : [];
    const puzzled = edited && final.state === 'unparsed';
    const doubt: Doubt | undefined = puzzled || odd.length > 0 || taken.findings?.length ? 'contradiction' : !carried ? 'no-data' : taken.gone ? 'anchor-gone' : undefined;
    findings.push(...odd, ...(taken.findings ?? []));
    if (puzzled && odd.length === 0) findings.push({ code: 'text-differs', itemId, text: final.text });
    if (doubt === 'anchor-gone') findings.push({ code: 'place-gone', itemId });
    answers.push({
      itemId, answer: final, origin: !carried ? 'visible' : edited ? 'edited' : 'data', found: taken.found, confidence: doubt && doubt !== 'anchor-gone' ? 0.5 : 1, reasons: ['anchor'],
      ...(doubt ? { doubt } : {}), ...(edited && then ? { data: then } : {}),
    });
  }
  return { answers, findings, unplaced };

  function take(item: Item, then: Answer | undefined, had: Keys, has: Keys): Taken {
    const { id } = item;
    const grid = grids.get(id);
    if (grid?.same) return { answer: then, edited: false, gone: false, found: [] };
    if (grid && blockIn && isBlock(item)) {
      const block = blockIn(item, grid, then, sources);
      const sectionId = items.get(id)?.section.section.id;
      unplaced.push(...block.left.map((one) => ({ ...one, ...(sectionId === undefined ? {} : { sectionId }) })));
      return block;
    }
    const tell = (key: string) => visible.said.get(key);
    if (item.kind === 'narrative') {
      const text = then?.state === 'given' ? String(then.value) : then?.state === 'unparsed' ? then.text : '';
      const whole = had.whole || has.whole ? tell(id) : undefined;
      const added = visible.added.filter(({ after, before: at }) => owner(after) === id || owner(at) === id);
      if (had.whole || has.whole) {
        const edited = (whole !== undefined && !whole.same) || added.length > 0;
        const answer = edited ? typedAnswer(item, [whole?.text ?? '', ...added.map((one) => one.text)].join('\n'), then) : then;
        return { answer, edited, gone: !whole, found: [...(whole ? [whole.found] : []), ...added.map(({ found }) => found)] };
      }
      const lines = linesIn(text, had.lines, visible.said, added, has.lines);
      const answer = lines.edited ? (notApplicableIn(lines.text) ?? (lines.text === '' ? undefined : { state: 'given' as const, value: lines.text })) : then;
      return { answer, edited: lines.edited, gone: lines.gone, found: lines.found };
    }
    let answer = then;
    let edited = false;
    let gone = had.cells && !grid;
    const found: Found[] = [];
    if (had.whole || has.whole) {
      const said = tell(id);
      const joined = visible.added.filter(({ after }) => after === id);
      if (said) found.push(said.found);
      else gone = true;
      if (said && (!said.same || joined.length > 0)) {
        answer = typedAnswer(item, [said.text, ...joined.map(({ text }) => text)].join(' '), answer);
        edited = true;
      }
    }
    for (const [partId, key] of new Map([...had.parts, ...has.parts])) {
      const said = tell(key);
      if (!said) gone = true;
      else if (!said.same && item.kind === 'count') {
        answer = typedPart(item, partId, said.text, answer);
        edited = true;
      }
      if (said && found.length === 0) found.push(said.found);
    }
    return { answer, edited, gone, found };
  }
}

/** What an edit may bring that the data did not say. */
const CONTRADICTS: ReadonlySet<string> = new Set(['unparsed', 'sum-differs', 'part-over-whole', 'percent-differs', 'figure-odd', 'option-unknown']);

const owner = (key: string | undefined): string | undefined => {
  const parsed = key === undefined ? undefined : parseKey(key);
  return parsed && 'itemId' in parsed ? parsed.itemId : undefined;
};
