import { compareVietnamese, fold, foldUnitName } from '../i18n/fold.js';
import { existsOn, superiorsOf, type Directory, type Unit } from './directory.js';

/** A unit that a search found. */
export interface UnitHit {
  readonly unit: Unit;
  /** The units above it, the nearest first. */
  readonly superiors: readonly Unit[];
  /** Whether it exists on the day that was asked for. */
  readonly exists: boolean;
}

interface Entry {
  readonly unit: Unit;
  /** Its names, each word after a space: written out, as printed, and short. */
  readonly own: string;
}

const entries = new WeakMap<Directory, readonly Entry[]>();

/** How officers shorten what they type. Longest first; applied to written-out, folded names. */
const SHORT = [[/lien doan lao dong/g, 'ldld'], [/cong doan co so/g, 'cdcs'], [/cong doan/g, 'cd'], [/thanh pho/g, 'tp'], [/ban chap hanh/g, 'bch']] as const;

function entriesOf(directory: Directory): readonly Entry[] {
  let list = entries.get(directory);
  if (list) return list;
  list = directory.units.map((unit) => {
    const full = foldUnitName(unit.name);
    const short = SHORT.reduce((text, [long, abbreviation]) => text.replace(long, abbreviation), full);
    return { unit, own: ` ${[full, short, fold(unit.name), fold(unit.shortName ?? '')].join(' ').replace(/[^a-z0-9]+/g, ' ')}` };
  });
  entries.set(directory, list);
  return list;
}

/**
 * Finds units by what an officer types: without tones, with or without abbreviations, in any order of the
 * words, the last one unfinished ("ldld nghe an", "thanh chuong giao duc"). Words may also name a superior,
 * but at least one must be the unit's own. Units that do not exist on the day come last, and say so.
 *
 * @param day ISO date.
 */
export function searchUnits(directory: Directory, query: string, { day, limit = 20 }: { readonly day: string; readonly limit?: number }): readonly UnitHit[] {
  const typed = fold(query).replace(/[^a-z0-9]+/g, ' ').trim();
  if (!typed) return [];
  const words = typed.split(' ');
  const phrase = ` ${typed}`;
  const byUnit = new Map<string, Entry>();
  const list = entriesOf(directory);
  const found: { entry: Entry; rank: number; superiors: readonly Unit[] }[] = [];
  for (const entry of list) {
    const foreign = words.filter((word) => !entry.own.includes(` ${word}`));
    if (foreign.length === words.length) continue;
    const superiors = superiorsOf(directory, entry.unit);
    if (foreign.length) {
      if (!byUnit.size) for (const one of list) byUnit.set(one.unit.id, one);
      if (!foreign.every((word) => superiors.some((unit) => byUnit.get(unit.id)?.own.includes(` ${word}`)))) continue;
    }
    const rank = (existsOn(entry.unit, day) ? 0 : 8) + (foreign.length ? 4 : 0) + (entry.own.includes(phrase) ? 0 : 2);
    found.push({ entry, rank: rank + superiors.length / 100, superiors });
  }
  return found
    .sort((a, b) => a.rank - b.rank || compareVietnamese(a.entry.unit.name, b.entry.unit.name))
    .slice(0, limit)
    .map(({ entry, rank, superiors }) => ({ unit: entry.unit, superiors, exists: rank < 8 }));
}
