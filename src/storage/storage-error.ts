import { UnionReportError } from '../errors.js';

/** Whatever a database threw, by our codes. */
export function storageError(cause: unknown): UnionReportError {
  if (cause instanceof UnionReportError) return cause;
  const { name, message } = Object(cause) as { name?: string; message?: string };
  return name === 'QuotaExceededError'
    ? new UnionReportError('storage-full', 'There is no room left on this device', { cause })
    : new UnionReportError('storage-failed', `The database failed: ${String(name)} ${String(message)}`, { cause });
}
