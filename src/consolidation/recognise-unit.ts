import { existsOn, unitsById, type Directory, type Unit } from '../directory/directory.js';
import { foldUnitName } from '../i18n/fold.js';
import type { ReportingUnit } from '../report/union-report.js';
import { sharedUnit } from './shared-unit.js';
import { unitKin } from './unit-kin.js';
import { bareName, nameIndex, wordsOf } from './unit-names.js';
import type { Proposal, Recognised } from './standing.js';

/** What recognising a unit gave. */
export type Recognition =
  | { readonly status: 'known'; readonly unit: Recognised }
  | { readonly status: 'proposed'; readonly proposals: readonly Proposal[] }
  | { readonly status: 'unknown' };

export interface RecogniseOptions {
  /** ISO date: by it the directory is read. */
  readonly day: string;
  /** Id of the unit that gathers: of units with the same name, its own are meant. */
  readonly parentId?: string;
}

/** How many units are proposed at most. */
const MOST = 5;

/**
 * Finds the unit of a report in a directory: by its id, else by its name without tones and with short forms written out
 * ("LĐLĐ TP" is "Liên đoàn Lao động thành phố"), where just one unit has it. Otherwise units that it may be.
 */
export function recogniseUnit(directory: Directory, reported: ReportingUnit, options: RecogniseOptions): Recognition {
  const { day } = options;
  const byId = reported.id === undefined ? undefined : unitsById(directory).get(reported.id);
  if (byId) return { status: 'known', unit: recognised(directory, byId, 'id', day) };
  const name = foldUnitName(reported.name);
  if (name === '') return { status: 'unknown' };
  const index = nameIndex(directory);
  const named = narrowed(directory, index.byName.get(name) ?? [], reported, options);
  if (named.length === 1) return { status: 'known', unit: recognised(directory, named[0] as Unit, 'name', day) };
  if (named.length > 1) return proposed(named, 'twin');
  const short = narrowed(directory, index.byBareName.get(bareName(name)) ?? [], reported, options);
  if (short.length > 0) return proposed(short, 'short');
  const like = likeNames(unitKin(directory).children.get(options.parentId ?? '') ?? directory.units, name, day);
  return like.length > 0 ? proposed(like, 'like') : { status: 'unknown' };
}

/** A unit of the directory as the one that a report is from. */
export function recognised(directory: Directory, unit: Unit, by: Recognised['by'], day: string): Recognised {
  const known: Recognised = { key: unit.id, unit: sharedUnit(directory, unit), by };
  return existsOn(unit, day) ? known : { ...known, instead: insteadOf(directory, unit, day) };
}

const proposed = (units: readonly Unit[], why: Proposal['why']): Recognition => ({ status: 'proposed', proposals: units.slice(0, MOST).map((unit) => ({ unit, why })) });

/** Of several units with one name: those of the day; then those with the very letters, the level, the superior; then the gathering unit's own. */
function narrowed(directory: Directory, units: readonly Unit[], reported: ReportingUnit, { day, parentId }: RecogniseOptions): readonly Unit[] {
  const index = unitsById(directory);
  const superior = reported.superior === undefined ? '' : foldUnitName(reported.superior);
  const tests: ((unit: Unit) => boolean)[] = [
    (unit) => existsOn(unit, day),
    ({ name }) => name.toLocaleLowerCase('vi') === reported.name.normalize('NFC').trim().toLocaleLowerCase('vi'),
    ({ level }) => level === reported.level,
    (unit) => superior !== '' && foldUnitName(index.get(unit.parentId ?? '')?.name ?? '') === superior,
    (unit) => parentId !== undefined && unit.parentId === parentId,
  ];
  return tests.reduce((left, test) => {
    const fitting = left.length > 1 ? left.filter(test) : left;
    return fitting.length > 0 ? fitting : left;
  }, units);
}

/** Who took the place of a unit that is gone on the day, or whom one of later was made from. */
function insteadOf(directory: Directory, unit: Unit, day: string): readonly Unit[] {
  const { successors } = unitKin(directory);
  const byId = unitsById(directory);
  const later = (unit.validFrom ?? '') > day;
  const next = (one: Unit): readonly Unit[] => (later ? (one.predecessors ?? []).flatMap((id) => byId.get(id) ?? []) : (successors.get(one.id) ?? []));
  const found: Unit[] = [];
  const seen = new Set([unit]);
  const wait = [...next(unit)];
  for (let one = wait.shift(); one; one = wait.shift()) {
    if (seen.has(one)) continue;
    seen.add(one);
    if (existsOn(one, day)) found.push(one);
    else wait.push(...next(one));
  }
  return found;
}

/** Units that share at least half of the words that tell unions apart. */
function likeNames(units: readonly Unit[], name: string, day: string): readonly Unit[] {
  const words = wordsOf(name);
  if (words.size === 0) return [];
  const scored = units.flatMap((unit) => {
    if (!existsOn(unit, day)) return [];
    const others = wordsOf(foldUnitName(unit.name));
    let common = 0;
    for (const word of words) if (others.has(word)) common++;
    const score = common / Math.max(words.size + others.size - common, 1);
    return score >= 0.5 ? [{ unit, score }] : [];
  });
  return scored.sort((a, b) => b.score - a.score || (a.unit.id < b.unit.id ? -1 : 1)).map(({ unit }) => unit);
}
