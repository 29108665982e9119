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

/** How officers shorten what they type, for written-out, folded names. */
const SHORT: Readonly<Record<string, string>> = {
  'lien doan lao dong': 'ldld', 'cong doan co so': 'cdcs', 'cong doan': 'cd', 'thanh pho': 'tp', 'ban chap hanh': 'bch',
};
const LONG = new RegExp(Object.keys(SHORT).join('|'), 'g');

function entriesOf(directory: Directory): readonly Entry[] {
  let list = entries.get(directory);
  if (list) return list;
  list = directory.units.map((unit) => {
    const printed = fold(unit.name);
    const full = foldUnitName(printed);
    const short = full.replace(LONG, (long) => SHORT[long] ?? long);
    return { unit, own: ` ${full} ${short} ${wordsOf(`${printed} ${unit.shortName === undefined ? '' : fold(unit.shortName)}`)}` };
  });
  entries.set(directory, list);
  return list;
}

const wordsOf = (folded: string): string => folded.replace(/[^a-z0-9]+/g, ' ').trim();

/**
 * Finds units by what an officer types: without tones, with or without abbreviations, in any order of the
 * words, the last one unfinished ("ldld nghe an", "thanh chuong giao duc"). Words may also name a superior,
 * but at least one must be the unit's own. Units that do not exist on the day come last, and say so.
 *
 * @param day ISO date.
 */
export function searchUnits(directory: Directory, query: string, { day, limit = 20 }: { readonly day: string; readonly limit?: number }): readonly UnitHit[] {
  const typed = wordsOf(fold(query));
  if (!typed) return [];
  const needles = typed.split(' ').map((word) => ` ${word}`);
  const phrase = ` ${typed}`;
  const byUnit = new Map<string, Entry>();
  const list = entriesOf(directory);
  const found: Found[] = [];
  for (const entry of list) {
    const foreign = needles.filter((needle) => !entry.own.includes(needle));
    if (foreign.length === needles.length) continue;
    const superiors = superiorsOf(directory, entry.unit);
    if (foreign.length) {
      if (!byUnit.size) for (const one of list) byUnit.set(one.unit.id, one);
      if (!foreign.every((needle) => superiors.some((unit) => byUnit.get(unit.id)?.own.includes(needle)))) continue;
    }
    const rank = (existsOn(entry.unit, day) ? 0 : 8) + (foreign.length ? 4 : 0) + (entry.own.includes(phrase) ? 0 : 2);
    keepBest(found, { unit: entry.unit, rank: rank + superiors.length / 100, superiors }, limit);
  }
  return found.map(({ unit, rank, superiors }) => ({ unit, superiors, exists: rank < 8 }));
}

interface Found {
  readonly unit: Unit;
  /** The lower, the better. */
  readonly rank: number;
  readonly superiors: readonly Unit[];
}

/** Puts one in its place among the best so far: comparing names is dear, and of many thousands few are shown. */
function keepBest(best: Found[], one: Found, limit: number): void {
  const order = (other: Found): number => other.rank - one.rank || compareVietnamese(other.unit.name, one.unit.name);
  const worst = best[limit - 1];
  if (worst && order(worst) <= 0) return;
  let at = best.length;
  while (at > 0 && order(best[at - 1] as Found) > 0) at--;
  best.splice(at, 0, one);
  best.length = Math.min(best.length, limit);
}
