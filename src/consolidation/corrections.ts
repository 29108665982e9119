import type { Correction, Decisions } from './decisions.js';
import type { FigureKey } from './summary.js';

/** The figures of one file that the clerk put right. */
export type FileCorrections = readonly (readonly [FigureKey, Correction])[];

const indexes = new WeakMap<Decisions['corrections'], ReadonlyMap<string, FileCorrections>>();

/** Corrections by file id. */
export function correctionsByFile({ corrections }: Decisions): ReadonlyMap<string, FileCorrections> {
  const known = indexes.get(corrections);
  if (known) return known;
  const index = new Map<string, [FigureKey, Correction][]>();
  for (const [key, correction] of Object.entries(corrections)) {
    const at = key.indexOf(' ');
    const fileId = key.slice(0, at);
    const one: [FigureKey, Correction] = [key.slice(at + 1), correction];
    const list = index.get(fileId);
    if (list) list.push(one);
    else index.set(fileId, [one]);
  }
  indexes.set(corrections, index);
  return index;
}
