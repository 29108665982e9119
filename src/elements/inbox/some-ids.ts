import type { ItemIds } from '../../consolidation/summary.js';

const BITS = 8;

/** Ids out of a list that all reports share, a bit for each. A report tells of a hundred items, and hardly two of the same. */
class SomeIds implements ItemIds {
  readonly length: number;
  private readonly all: readonly string[];
  /** So many in each letter. */
  private readonly bits: string;

  constructor(all: readonly string[], bits: string, length: number) {
    this.all = all;
    this.bits = bits;
    this.length = length;
  }

  includes(id: string): boolean {
    return this.has(this.all.indexOf(id));
  }

  *[Symbol.iterator](): Iterator<string> {
    for (const [at, id] of this.all.entries()) if (this.has(at)) yield id;
  }

  private has(at: number): boolean {
    return at >= 0 && ((this.bits.charCodeAt(Math.floor(at / BITS)) >> at % BITS) & 1) === 1;
  }
}

/** The same ids in little memory, in the order of `all`. A list that has others stays. */
export function someIds(all: readonly string[], ids: ItemIds): ItemIds {
  const has = new Set(ids);
  const length = all.filter((id) => has.has(id)).length;
  if (length !== ids.length) return ids;
  const letter = (_: unknown, at: number): number => all.slice(at * BITS, (at + 1) * BITS).reduce((bits, id, i) => (has.has(id) ? bits | (1 << i) : bits), 0);
  return new SomeIds(all, String.fromCharCode(...Array.from({ length: Math.ceil(all.length / BITS) }, letter)), length);
}
