import { placeOf } from './piece.js';
import type { SetAside } from './draft-store.js';

/** Something set aside, as it is stored. */
export interface AsideRecord extends Omit<SetAside, 'place'> {
  readonly draft: string;
}

export function asideFrom(raw: unknown): SetAside {
  const { id, why, key, raw: found, at } = Object(raw) as Partial<Record<keyof AsideRecord, unknown>>;
  return { id: String(id), why: why === 'edited-twice' ? why : 'corrupt', key: String(key), place: placeOf(String(key)), raw: String(found), at: String(at) };
}

/** A damaged record, whatever is left of it. */
export function corruptAside(draft: string, raw: unknown, id: string, at: string): AsideRecord {
  const { key } = Object(raw) as { key?: unknown };
  return { draft, id, why: 'corrupt', key: String(key), raw: jsonOf(raw), at };
}

function jsonOf(raw: unknown): string {
  try {
    return JSON.stringify(raw);
  } catch {
    return String(raw); // IndexedDB holds more than JSON can say: cycles, big integers.
  }
}
