import type { Steps } from '../../consolidation/steps.js';
import type { Breathe } from './breathe.js';

/** How long steps are taken one after another before the page may answer, in ms. */
const SPELL = 12;

/** Lets the page answer where it has not for a while; to be waited for often. */
export function pausing(breathe: Breathe): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SPELL) return;
    await breathe();
    since = performance.now();
  };
}

/** Takes all steps, and lets the page answer between them. `undefined`: it was not wanted any more. */
export async function inSteps<T>(steps: Steps<T>, breathe: Breathe, isWanted: () => boolean): Promise<T | undefined> {
  for (let since = performance.now(); isWanted(); ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < SPELL) continue;
    await breathe();
    since = performance.now();
  }
  return undefined;
}
