import { UnionReportError } from '../../errors.js';
import { holdBack } from './when-idle.js';

/**
 * Gets what a host names by its address. Nothing for later is loaded beside it.
 * @throws {@link UnionReportError} `fetch-failed`
 */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  try {
    return await holdBack(
      fetch(address, { signal }).then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<unknown>;
      }),
    );
  } catch (cause) {
    throw new UnionReportError('fetch-failed', `${address} could not be fetched as JSON`, { cause });
  }
}
