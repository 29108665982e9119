import { UnionReportError } from './errors.js';

/** Parts that came the second time, by the address that goes on failing. */
const again = new Map<string, unknown>();

/**
 * Loads a part of this package that is wanted late. Firefox keeps a failed import() failed for the life of the page, so a
 * second try needs another address: the same with a query. The address is in the error's message there (and in
 * Chromium's; Safari just tries again).
 *
 * @throws UnionReportError `chunk-failed`
 */
export async function retrying<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const address = /https?:\/\/\S+/.exec(String(cause))?.[0];
    try {
      if (address) {
        const part: unknown = again.get(address) ?? (await import(/* @vite-ignore */ `${address}${address.includes('?') ? '&' : '?'}retry=${String(Date.now())}`));
        again.set(address, part);
        return part as T;
      }
    } catch {
      // The first error says more.
    }
    throw new UnionReportError('chunk-failed', 'A part of union-report could not be loaded', { cause });
  }
}
