import type { Steps } from '../../consolidation/steps.js';
import { SPELL, type Breathe } from '../base/breathe.js';

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
