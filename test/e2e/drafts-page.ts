/** The page of the tests of drafts: a report of 70 items, two fields, and nothing between them and the drafts. */
import { openDraftStore, startDraftSession } from '../../src/drafts/index.js';
import { createReport } from '../../src/report/create-report.js';
import { createReportStore } from '../../src/store/report-store.js';
import { bigOutline } from '../support/outlines.js';

const outline = bigOutline(70);
const unit = { name: 'Công đoàn cơ sở Trường Tiểu học Trần Phú', level: 'province' };
const drafts = await openDraftStore();
const found = await drafts.read(outline, 'report');
const known = 'report' in found ? found : undefined;
const reports = createReportStore(outline, known?.report ?? createReport(outline, { id: 'report', now: new Date(), unit }), () => new Date());
const session = startDraftSession(reports, drafts, known ? { opened: known.opened } : {});

for (const item of ['f-0', 'f-69']) {
  const field = document.createElement('textarea');
  field.id = item;
  const answer = reports.getReport().answers[item];
  field.value = answer?.state === 'given' ? String(answer.value) : '';
  field.addEventListener('input', () => reports.dispatch({ type: 'answer', item, answer: { state: 'given', value: field.value } }));
  document.body.append(field);
}
Object.assign(window, { kept: drafts.kept, session, reports, findings: known?.findings.map(({ code }) => code) ?? [] });
