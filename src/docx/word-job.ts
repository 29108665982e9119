import type { ErrorCode } from '../errors.js';
import type { Paper } from '../paper/paper.js';
import type { ReadReport } from '../report/incoming.js';
import type { UnionReport } from '../report/union-report.js';
import type { ImportOptions } from './import-docx.js';

/** What a page asks of a Worker. Plain data: a Worker makes new ids by itself. `n` counts the jobs. */
export type WordJob =
  | { readonly n: number; readonly type: 'write'; readonly paper: Paper; readonly report: UnionReport }
  | { readonly n: number; readonly type: 'read'; readonly file: Blob | Uint8Array; readonly options: Omit<ImportOptions, 'newId' | 'pause'> };

/** What a Worker says of its jobs; `ready` once, of itself. */
export type WordNews =
  | { readonly type: 'ready' }
  | { readonly n: number; readonly type: 'progress'; readonly share: number }
  | { readonly n: number; readonly type: 'written'; readonly bytes: ArrayBuffer; readonly contentType: string }
  | { readonly n: number; readonly type: 'read'; readonly read: ReadReport }
  | { readonly n: number; readonly type: 'failed'; readonly code: ErrorCode | undefined; readonly message: string };
