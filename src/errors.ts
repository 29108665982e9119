/**
 * What a programmer, or the machine, got wrong. What a *person* got wrong is never thrown: it is a
 * {@link Finding} or a result with a `status`.
 */
export type ErrorCode =
  /** An authored outline breaks a rule (duplicate id, unknown key, unknown reference). `path` names the place. */
  | 'outline-invalid'
  /** No outline of that id is registered or in the catalogue. */
  | 'outline-unknown'
  /** An id that the outline, the report or the table does not have. */
  | 'id-unknown'
  /** An answer of another kind than its item's. */
  | 'answer-misfit'
  /** A file the host named could not be fetched or is not JSON. */
  | 'fetch-failed'
  /** A chunk of this package could not be loaded (offline, or an old page after an update). */
  | 'chunk-failed'
  /** The Worker that the host names in `worker-src` could not be started, or died. Its work is done on the page. */
  | 'worker-failed'
  /** The browser has no usable IndexedDB (private mode, switched off, an old profile). */
  | 'storage-missing'
  /** The disk or the origin's quota is full. */
  | 'storage-full'
  /** A write to, or a read from, the draft store failed for another reason. */
  | 'storage-failed'
  /** The DOCX could not be made. */
  | 'export-failed';

/** The one error class of this package. Tell errors apart by `code`; `message` is for developers only. */
export class UnionReportError extends Error {
  readonly code: ErrorCode;
  /** Where in the data, as a path such as `sections[1].items[0].id`. Empty when there is none. */
  readonly path: string;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; path?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UnionReportError';
    this.code = code;
    this.path = options.path ?? '';
  }
}
