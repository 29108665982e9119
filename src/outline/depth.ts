/**
 * Whether a value is nested deeper than so many levels, or goes round in a circle. To be asked before anything
 * that follows foreign data down by itself: the stack ends it at best, and Safari takes seconds to get there.
 */
export function isDeeperThan(value: unknown, levels: number): boolean {
  let level = new Set([value]);
  for (let depth = 0; level.size > 0; depth++) {
    if (depth > levels) return true;
    const below = new Set<unknown>();
    for (const one of level)
      if (typeof one === 'object' && one !== null) for (const part of Object.values(one) as unknown[]) if (typeof part === 'object' && part !== null) below.add(part);
    level = below;
  }
  return false;
}
