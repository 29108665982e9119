import type * as z from 'zod/mini';
import type { ReportJson } from '../../src/report/serialize-report.js';
import type { anyReportSchema, reportSchema } from '../../src/report/schema.js';
import type { everyKind } from '../support/outlines.js';
import type { Same } from './same.js';

const is = <T extends true>(..._proof: T[]): void => undefined;

is<Same<ReportJson, z.infer<ReturnType<typeof anyReportSchema>>>>();

// A specific schema gives the answers their exact types.
type Specific = z.infer<ReturnType<typeof reportSchema<typeof everyKind>>>;
declare const report: Specific;
const state = report.answers['press-form'];
if (state?.state === 'given') {
  const form: 'paper' | 'online' = state.value;
  void form;
  // @ts-expect-error not an option
  const other: 'radio' = state.value;
  void other;
}
// @ts-expect-error not an item
void report.answers['gone'];
