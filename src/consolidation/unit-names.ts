import type { Directory, Unit } from '../directory/directory.js';
import { foldUnitName } from '../i18n/fold.js';

/** What is looked up in a directory while reports come in. */
interface NameIndex {
  /** By folded name, printed or short. */
  readonly byName: ReadonlyMap<string, readonly Unit[]>;
  /** By folded name without the words for kinds of places and for who signs. */
  readonly byBareName: ReadonlyMap<string, readonly Unit[]>;
}

const indexes = new WeakMap<Directory, NameIndex>();

/** The index of a directory; made once for each value. */
export function nameIndex(directory: Directory): NameIndex {
  const known = indexes.get(directory);
  if (known) return known;
  const [byName, byBareName] = [new Map<string, Unit[]>(), new Map<string, Unit[]>()];
  const put = (map: Map<string, Unit[]>, key: string, unit: Unit): void => {
    const list = map.get(key);
    if (!list) map.set(key, [unit]);
    else if (list.at(-1) !== unit) list.push(unit);
  };
  for (const unit of directory.units) {
    for (const name of [unit.name, unit.shortName ?? unit.name].map(foldUnitName)) {
      put(byName, name, unit);
      put(byBareName, bareName(name), unit);
    }
  }
  const index = { byName, byBareName };
  indexes.set(directory, index);
  return index;
}

const PLACES = /\b(?:ban chap hanh|ban thuong vu|tinh|thanh pho|huyen|quan|thi xa|thi tran|phuong|xa|viet nam|truc thuoc)\b/g;
const BODIES = /\b(?:tong lien doan lao dong|lien doan lao dong|cong doan co so|cong doan nganh|cong doan|nghiep doan)\b/g;

const single = (text: string): string => text.replace(/ +/g, ' ').trim();

/** A folded name without the words that officers leave out. */
export const bareName = (folded: string): string => single(folded.replace(PLACES, ' '));

/** The words of a folded name that tell one union from another. */
export const wordsOf = (folded: string): ReadonlySet<string> => new Set(single(folded.replace(BODIES, ' ').replace(PLACES, ' ')).split(' ').filter(Boolean));
