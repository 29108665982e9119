/**
 * What writing a report needs: the form, the report that is open, its draft. Loaded while the first screen is
 * read, or at once where the desk goes straight to the form.
 */
import { UnionReportForm } from './form/union-report-form.js';

export { openDraft, openReport } from './desk/open-report.js';
export { closeOwnDrafts, openOwnDrafts } from './desk/own-drafts.js';
export { createMemoryDraftStore } from '../drafts/memory-draft-store.js';
export { statusText } from '../drafts/status-text.js';
export { createReport } from '../report/create-report.js';
export { parseReport } from '../report/parse-report.js';
export { serializeReport } from '../report/serialize-report.js';

/** Registers the form, unless its tag is taken. */
export function defineWriting(registry: CustomElementRegistry): void {
  UnionReportForm.define(undefined, registry);
}
