import { UnionReportReview, defineReview } from '../../../src/elements/review/index.js';
import type { ReviewEvent } from '../../../src/elements/review/review-event.js';
import type { Outline } from '../../../src/outline/outline.js';
import type { Answer } from '../../../src/outline/values.js';
import { applyChange } from '../../../src/report/apply-change.js';
import { createReport } from '../../../src/report/create-report.js';
import type { Finding } from '../../../src/report/finding.js';
import type { IncomingAnswer, IncomingDetail, Unplaced } from '../../../src/report/incoming.js';
import type { ReadFile } from '../../../src/report/proposal.js';
import type { UnionReport } from '../../../src/report/union-report.js';
import { everyKind } from '../../support/outlines.js';
import { OnPage, put } from '../desk/on-page.js';

defineReview(customElements);
export const outline: Outline = everyKind;

export const text = (value: string): Answer => ({ state: 'given', value });
export const figure = (value: number, written = String(value)): Answer => ({ state: 'given', value: { value, text: written } });

export const reportOf = (answers: Readonly<Record<string, Answer>>, more: Partial<UnionReport> = {}): UnionReport =>
  ({ ...createReport<Outline>(outline, { id: 'r-1', now: new Date('2023-05-01T00:00:00Z'), unit: { name: 'Công đoàn A' } }), answers, document: {}, ...more });

/** What a reader found, one answer after the other. */
export function fileOf(answers: Readonly<Record<string, Answer | (Partial<IncomingAnswer> & { answer: Answer })>>, more: { details?: readonly IncomingDetail[]; unplaced?: readonly Unplaced[]; findings?: readonly Finding[] } = {}): ReadFile {
  const incoming = Object.entries(answers).map(([itemId, one]): IncomingAnswer =>
    ({ itemId, origin: 'found', found: [], confidence: 0.9, reasons: ['number'], ...('answer' in one ? one : { answer: one }) }));
  const document = Object.assign({}, ...(more.details ?? []).map((one) => one.document)) as UnionReport['document'];
  return {
    status: 'review', findings: more.findings ?? [], answers: incoming, details: more.details ?? [], unplaced: more.unplaced ?? [],
    report: reportOf(Object.fromEntries(incoming.map(({ itemId, answer }) => [itemId, answer])), { id: 'r-file', document }),
  };
}

/** A review on the page, with words for what is decided there. */
export class ReviewOnPage extends OnPage<UnionReportReview> {
  done: ReviewEvent | undefined;
  closed = false;

  static async show(read: ReadFile, report?: UnionReport, width?: string): Promise<ReviewOnPage> {
    const { element } = await put(new UnionReportReview(), { outline, read, report, source: 'bao-cao.docx' }, width);
    const page = new ReviewOnPage(element);
    element.addEventListener('union-report-reviewed', (event) => (page.done = event));
    element.addEventListener('union-report-review-closed', () => (page.closed = true));
    return page;
  }

  card(title: string): HTMLElement {
    const found = this.all('.card').find((one) => one.querySelector('h4')?.textContent.includes(title));
    if (!found) throw new Error(`no card is called “${title}”`);
    return found;
  }

  get titles(): string[] {
    return this.all('.card h4').map((one) => one.textContent.replace(/\s+/g, ' ').trim());
  }

  /** Title of the card that has the focus. */
  get at(): string {
    return this.focused?.closest('.card')?.querySelector('h4')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** The report after what was taken. */
  get result(): UnionReport | undefined {
    return this.done && (this.done.change ? applyChange<Outline>(outline, this.done.report, this.done.change) : this.done.report);
  }
}
