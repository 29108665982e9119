/** `union-report/elements`: the classes, none of them registered. `define()` of a class registers it with what it is made of. */
export { UnionReportDesk } from './desk/desk.js';
export { UnionReportDrafts } from './drafts/drafts.js';
export { UnionReportForm } from './form/union-report-form.js';
export { UnionReportInbox } from './inbox/inbox.js';
export { UnionReportPreview } from './preview/preview.js';
export { UnionReportOpenEvent } from './drafts/open-event.js';
export { UnionReportGatherEvent } from './inbox/gather-event.js';
export { UnionReportAnchorEvent } from './preview/anchor-event.js';
export { UnionReportChangeEvent, UnionReportErrorEvent, UnionReportExportEvent, UnionReportSaveEvent, UnionReportSubmitEvent } from './base/events.js';
export type { WorkerSource } from './base/worker-source.js';
export type { IntakeStore } from '../intake/intake-store.js';
export type { IntakeHead } from '../consolidation/summary.js';
export type { Words } from '../i18n/vi/index.js';
export type { Anchor, PaperOptions } from '../paper/paper.js';
export type { Touched } from '../report/touched.js';
export type { KeepTyped, ReportStore, StoreEvent } from '../store/report-store.js';
