import type { Directory, Unit } from '../directory/directory.js';

/** How the units of a directory hang together. */
interface UnitKin {
  /** By the id of the direct superior. */
  readonly children: ReadonlyMap<string, readonly Unit[]>;
  /** By the id of a unit that they were made from. */
  readonly successors: ReadonlyMap<string, readonly Unit[]>;
}

const known = new WeakMap<Directory, UnitKin>();

/** The kin of a directory's units; made once for each value. */
export function unitKin(directory: Directory): UnitKin {
  const before = known.get(directory);
  if (before) return before;
  const [children, successors] = [new Map<string, Unit[]>(), new Map<string, Unit[]>()];
  const put = (map: Map<string, Unit[]>, key: string, unit: Unit): void => {
    const list = map.get(key);
    if (!list) map.set(key, [unit]);
    else if (list.at(-1) !== unit) list.push(unit);
  };
  for (const unit of directory.units) {
    if (unit.parentId !== undefined) put(children, unit.parentId, unit);
    for (const id of unit.predecessors ?? []) put(successors, id, unit);
  }
  const kin = { children, successors };
  known.set(directory, kin);
  return kin;
}
