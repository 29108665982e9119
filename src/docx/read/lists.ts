import { roman } from '../../paper/words.js';
import type { BodyBlock, BodyParagraph } from './body.js';
import { attribute, tagEnd } from './xml.js';

interface ListLevel { readonly start: number; readonly format: string; readonly text: string; readonly legal: boolean }
interface ListNumbers { readonly abstract: string; readonly starts: ReadonlyMap<number, number> }

/** What a style says about numbers: its own, or its parent's. */
interface ListStyle { readonly basedOn?: string; readonly numId?: string; readonly level?: number; readonly outlineLevel?: number }

/** A file's automatic lists: what its numbering and style parts say about printed numbers. */
export interface Lists {
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;
  readonly numbers: ReadonlyMap<string, ListNumbers>;
  readonly styles: ReadonlyMap<string, ListStyle>;
}

export const NO_LISTS: Lists = { levels: new Map(), numbers: new Map(), styles: new Map() };

/** Elements of a name, each with its attributes and its inside. Their kind does not nest in Word files. */
function* elements(xml: string, name: string): Generator<{ readonly tag: string; readonly inside: string }> {
  let at = 0;
  const open = `<w:${name}`;
  const close = `</w:${name}>`;
  while ((at = xml.indexOf(open, at)) >= 0) {
    const end = tagEnd(xml, at);
    const follows = xml.charCodeAt(at + open.length);
    const tag = xml.slice(at, end);
    const empty = tag.endsWith('/>');
    const to = empty ? end : xml.indexOf(close, end);
    if (follows === 32 || follows === 62 || follows === 47) {
      if (to < 0) return;
      yield { tag, inside: empty ? '' : xml.slice(end, to) };
      at = to;
    } else at = end;
  }
}

const first = (xml: string, name: string): string | undefined => {
  for (const { tag } of elements(xml, name)) return attribute(tag, 'w:val') ?? '';
  return undefined;
};
const number = (text: string | undefined): number | undefined => (text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined);

/**
 * Reads `word/numbering.xml` and `word/styles.xml`; either may be missing. Files that name their elements with another
 * prefix than "w" have no lists for us: their numbers stay unknown, their text does not.
 */
export function readLists(numbering = '', styleSheet = ''): Lists {
  const levels = new Map<string, Map<number, ListLevel>>();
  const numbers = new Map<string, ListNumbers>();
  const styles = new Map<string, ListStyle>();
  for (const { tag, inside } of elements(numbering, 'abstractNum')) {
    const own = new Map<number, ListLevel>();
    for (const level of elements(inside, 'lvl')) {
      const text = first(level.inside, 'lvlText') ?? '';
      own.set(number(attribute(level.tag, 'w:ilvl')) ?? 0, {
        start: number(first(level.inside, 'start')) ?? 1, format: first(level.inside, 'numFmt') ?? 'decimal', text, legal: first(level.inside, 'isLgl') !== undefined,
      });
      // Only the list definition knows which style wears its number.
      const style = first(level.inside, 'pStyle');
      if (style) styles.set(style, { level: number(attribute(level.tag, 'w:ilvl')) ?? 0 });
    }
    levels.set(attribute(tag, 'w:abstractNumId') ?? '', own);
  }
  const byAbstract = new Map<string, string>();
  for (const { tag, inside } of elements(numbering, 'num')) {
    const id = attribute(tag, 'w:numId') ?? '';
    const abstract = first(inside, 'abstractNumId') ?? '';
    const starts = new Map<number, number>();
    for (const over of elements(inside, 'lvlOverride')) {
      const start = number(first(over.inside, 'startOverride'));
      if (start !== undefined) starts.set(number(attribute(over.tag, 'w:ilvl')) ?? 0, start);
    }
    numbers.set(id, { abstract, starts });
    if (!byAbstract.has(abstract)) byAbstract.set(abstract, id);
  }
  for (const { tag, inside } of elements(numbering, 'abstractNum'))
    for (const level of elements(inside, 'lvl')) {
      const style = first(level.inside, 'pStyle');
      const numId = byAbstract.get(attribute(tag, 'w:abstractNumId') ?? '');
      if (style && numId) styles.set(style, { ...styles.get(style), numId });
    }
  for (const { tag, inside } of elements(styleSheet, 'style')) {
    const id = attribute(tag, 'w:styleId');
    if (id === undefined) continue;
    const basedOn = first(inside, 'basedOn');
    const numId = first(inside, 'numId');
    const level = number(first(inside, 'ilvl'));
    const outlineLevel = number(first(inside, 'outlineLvl'));
    styles.set(id, {
      ...styles.get(id), ...(basedOn ? { basedOn } : {}), ...(numId ? { numId } : {}), ...(level === undefined ? {} : { level }), ...(outlineLevel === undefined ? {} : { outlineLevel }),
    });
  }
  return { levels, numbers, styles };
}

/** The list a paragraph stands in by its style or its style's ancestors. A chain that bites its tail ends. */
function styled(lists: Lists, id: string | undefined): { readonly id: string; readonly level: number } | undefined {
  let level: number | undefined;
  for (let i = 0, at = id; at !== undefined && i < 12; i++) {
    const style = lists.styles.get(at);
    level ??= style?.level;
    if (style?.numId !== undefined) return style.numId === '0' ? undefined : { id: style.numId, level: level ?? 0 };
    at = style?.basedOn;
  }
  return undefined;
}

/** Printed numbers of automatic lists, by paragraph; bullets are "-" or "+" as officers type them. */
export function printedNumbers(blocks: readonly BodyBlock[], lists: Lists): ReadonlyMap<BodyParagraph, string> {
  const printed = new Map<BodyParagraph, string>();
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  const visit = (list: readonly BodyBlock[]): void => {
    for (const block of list) {
      if (block.kind === 'table') {
        for (const { cells } of block.rows) for (const cell of cells) visit(cell.blocks);
        continue;
      }
      const at = block.text.trim() === '' ? undefined : block.list ?? (block.noList ? undefined : styled(lists, block.style));
      const numbers = at && lists.numbers.get(at.id);
      const levels = numbers && lists.levels.get(numbers.abstract);
      if (!at || !numbers || !levels) continue;
      const text = step(at, numbers, levels);
      if (text) printed.set(block, text);
    }
  };
  const step = (at: { readonly id: string; readonly level: number }, { abstract, starts }: ListNumbers, levels: ReadonlyMap<number, ListLevel>): string => {
    const counts = counters.get(abstract) ?? [];
    counters.set(abstract, counts);
    const startOf = (level: number): number => starts.get(level) ?? levels.get(level)?.start ?? 1;
    // A number with a start of its own begins anew the first time it is used.
    if (!started.has(at.id)) {
      started.add(at.id);
      for (const level of starts.keys()) if (level <= at.level) counts.length = Math.min(counts.length, level);
    }
    for (let level = 0; level < at.level; level++) counts[level] ??= startOf(level);
    counts[at.level] = (counts[at.level] ?? startOf(at.level) - 1) + 1;
    counts.length = at.level + 1;
    const own = levels.get(at.level);
    if (!own || own.format === 'none') return '';
    if (own.format === 'bullet') return /^[+*o]/.test(own.text) ? '+' : '-';
    return own.text.replace(/%([1-9])/g, (_whole, digit: string) => {
      const level = Number(digit) - 1;
      return written(counts[level] ?? 1, own.legal ? 'decimal' : levels.get(level)?.format ?? 'decimal');
    }).trim();
  };
  visit(blocks);
  return printed;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function written(n: number, format: string): string {
  const letters = (): string => (LETTERS[(n - 1) % 26] ?? 'a').repeat(Math.floor((n - 1) / 26) + 1);
  if (n > 400) return String(n);
  if (format === 'upperRoman') return roman(n);
  if (format === 'lowerRoman') return roman(n).toLowerCase();
  if (format === 'upperLetter') return letters().toUpperCase();
  if (format === 'lowerLetter') return letters();
  return format === 'decimalZero' && n < 10 ? `0${String(n)}` : String(n);
}
