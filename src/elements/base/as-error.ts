import { UnionReportError, type ErrorCode } from '../../errors.js';

/** Whatever was thrown, as an error of this package; `code` is for what is none yet. */
export const asError = (cause: unknown, code: ErrorCode = 'chunk-failed'): UnionReportError =>
  cause instanceof UnionReportError ? cause : new UnionReportError(code, String(cause), { cause });
