import { UnionReportError } from '../errors.js';

/** Whatever a database threw, by our codes. */
export function storageError(cause: unknown): UnionReportError {
  if (cause instanceof UnionReportError) return cause;
  const { name, message } = Object(cause) as { name?: string; message?: string };
  return name === 'QuotaExceededError'
    ? new UnionReportError('storage-full', 'There is no room left for reports that were taken in', { cause })
    : new UnionReportError('storage-failed', `The database of the inbox failed: ${String(name)} ${String(message)}`, { cause });
}
