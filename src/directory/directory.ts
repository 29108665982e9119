/** An organisation, as a directory knows it. */
export interface Unit {
  readonly id: string;
  /** What sort of body it is, in the directory's own terms: "ldld-tinh". */
  readonly type?: string;
  /** Id of a level of the outline. */
  readonly level?: string;
  /** Printed name: "Liên đoàn Lao động tỉnh Nghệ An". */
  readonly name: string;
  readonly shortName?: string;
  /** Where its documents are issued: "Nghệ An". */
  readonly place?: string;
  /** Id of the direct superior. */
  readonly parentId?: string;
  /** ISO date: its first day. Absent: since ever. */
  readonly validFrom?: string;
  /** ISO date: its last day. Absent: it still exists. */
  readonly validTo?: string;
  /** Ids of the units it was made from. */
  readonly predecessors?: readonly string[];
  /** The issuer's part of a document's symbol: "LĐLĐ". */
  readonly symbolSuffix?: string;
}

/** The units of a hierarchy, as data that has a version. */
export interface Directory {
  /** Whatever its publisher calls it: "2025-07-01". */
  readonly version?: string;
  readonly units: readonly Unit[];
}

/** What is wrong at one place of a directory's JSON. The rest of the directory is used. */
export interface DirectoryProblem {
  readonly code: 'not-a-directory' | 'unit-misfit' | 'id-duplicate' | 'parent-unknown' | 'parent-cycle';
  /** Such as `units[3].name`. */
  readonly path: string;
}

export interface ParsedDirectory {
  readonly directory: Directory;
  readonly problems: readonly DirectoryProblem[];
}

const OPTIONAL = ['type', 'level', 'shortName', 'place', 'parentId', 'validFrom', 'validTo', 'symbolSuffix'] as const;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Reads a directory that came as JSON: `{ format: 'union-directory/1', version, units: [...] }` or just the list. A unit that can't be
 * used is left out and named; a parent that is not there, or leads back to its own child, is dropped.
 */
export function parseDirectory(value: unknown): ParsedDirectory {
  const list: unknown = Array.isArray(value) ? value : field(value, 'units');
  if (!Array.isArray(list)) return { directory: { units: [] }, problems: [{ code: 'not-a-directory', path: '' }] };
  const problems: DirectoryProblem[] = [];
  const units = new Map<string, Unit>();
  const paths = new Map<string, string>();
  list.forEach((entry: unknown, i) => {
    const path = `units[${String(i)}]`;
    const unit = readUnit(entry, path, problems);
    if (!unit) return;
    if (units.has(unit.id)) return void problems.push({ code: 'id-duplicate', path: `${path}.id` });
    units.set(unit.id, unit);
    paths.set(unit.id, path);
  });
  for (const unit of units.values()) {
    const wrong = unit.parentId === undefined ? undefined : !units.has(unit.parentId) ? 'parent-unknown' : isCircular(unit, units) ? 'parent-cycle' : undefined;
    if (!wrong) continue;
    problems.push({ code: wrong, path: `${paths.get(unit.id) ?? ''}.parentId` });
    const { parentId: _dropped, ...orphan } = unit;
    units.set(unit.id, orphan);
  }
  const version = field(value, 'version');
  return { directory: { ...(typeof version === 'string' && { version }), units: [...units.values()] }, problems };
}

function readUnit(entry: unknown, path: string, problems: DirectoryProblem[]): Unit | undefined {
  const misfit = (key: string): undefined => void problems.push({ code: 'unit-misfit', path: key && `${path}.${key}` });
  const id = field(entry, 'id');
  const name = field(entry, 'name');
  if (typeof id !== 'string' || !id) return misfit('id');
  if (typeof name !== 'string' || !name.trim()) return misfit('name');
  const unit: Record<string, unknown> = { id, name: name.normalize('NFC').trim() };
  for (const key of OPTIONAL) {
    const one = field(entry, key);
    if (one === undefined || one === null || one === '') continue;
    if (typeof one !== 'string' || (key.startsWith('valid') && !DAY.test(one))) misfit(key);
    else unit[key] = one.normalize('NFC');
  }
  const predecessors = field(entry, 'predecessors');
  if (Array.isArray(predecessors)) unit['predecessors'] = predecessors.filter((one) => typeof one === 'string');
  return unit as unknown as Unit;
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

function isCircular(unit: Unit, units: ReadonlyMap<string, Unit>): boolean {
  const seen = new Set<string>();
  for (let at: Unit | undefined = unit; at; at = units.get(at.parentId ?? '')) {
    if (seen.has(at.id)) return at.id === unit.id;
    seen.add(at.id);
  }
  return false;
}

const indexes = new WeakMap<Directory, ReadonlyMap<string, Unit>>();

/** The units of a directory by id; made once for each value. */
export function unitsById(directory: Directory): ReadonlyMap<string, Unit> {
  let index = indexes.get(directory);
  if (!index) indexes.set(directory, (index = new Map(directory.units.map((unit) => [unit.id, unit]))));
  return index;
}

/** Whether a unit exists on a day (ISO). */
export const existsOn = (unit: Unit, day: string): boolean =>
  (unit.validFrom ?? '') <= day && (unit.validTo === undefined || day <= unit.validTo);

/** The units that exist on a day (ISO). */
export const unitsOn = (directory: Directory, day: string): readonly Unit[] => directory.units.filter((unit) => existsOn(unit, day));

/** The units above a unit, the nearest first. */
export function superiorsOf(directory: Directory, unit: Unit): readonly Unit[] {
  const index = unitsById(directory);
  const path: Unit[] = [];
  for (let at = index.get(unit.parentId ?? ''); at && at !== unit && !path.includes(at); at = index.get(at.parentId ?? '')) path.push(at);
  return path;
}
