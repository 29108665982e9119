import type { Intake, IntakeHead } from '../consolidation/summary.js';
import type { Answer } from '../outline/values.js';
import type { IncomingAnswer, ReadReport } from '../report/incoming.js';

type WithReport = Extract<ReadReport, { status: 'complete' | 'review' }>;

/** A file as stored. `removedAt` (ISO 8601): it was taken out and can be put back. */
export interface FileRecord {
  readonly inbox: string;
  readonly fileId: string;
  readonly intake: Intake;
  readonly removedAt?: string;
}

/** What a file said beside its answers. `items`: those it has answers for. */
export interface RestRecord {
  readonly inbox: string;
  readonly fileId: string;
  readonly items: readonly string[];
  /** Without answers; absent for a file that could not be read. */
  readonly read?: WithReport;
}

export interface AnswerRecord {
  readonly inbox: string;
  readonly itemId: string;
  readonly fileId: string;
  /** The report's; absent where a proposal did not go into it. */
  readonly answer?: Answer;
  /** How the file says it; its answer left out where it is the report's. */
  readonly incoming?: readonly (Omit<IncomingAnswer, 'answer'> & { readonly answer?: Answer })[];
}

/** As much of a file as stays in memory: all but its figures. */
export function headOf(intake: Intake): IntakeHead {
  if (!('figures' in intake)) return intake;
  const { figures: _figures, ...head } = intake;
  return head;
}

/** What is read of a file, taken apart. */
export function apart(inbox: string, fileId: string, read: ReadReport): { readonly rest: RestRecord; readonly answers: readonly AnswerRecord[] } {
  if (read.status === 'failed') return { rest: { inbox, fileId, items: [] }, answers: [] };
  const answers: Readonly<Record<string, Answer | undefined>> = read.report.answers;
  const items = [...new Set([...Object.keys(answers), ...read.answers.map(({ itemId }) => itemId)])];
  return {
    rest: { inbox, fileId, items, read: { ...read, report: { ...read.report, answers: {} }, answers: [] } },
    answers: items.map((itemId) => {
      const answer = answers[itemId];
      const incoming = read.answers.filter((one) => one.itemId === itemId).map(({ answer: said, ...how }) => (said === answer ? how : { ...how, answer: said }));
      return { inbox, itemId, fileId, ...(answer && { answer }), ...(incoming.length > 0 && { incoming }) };
    }),
  };
}

/** The same put together again. */
export function together({ read }: RestRecord, records: readonly AnswerRecord[]): ReadReport | undefined {
  if (!read) return undefined;
  const answers = Object.fromEntries(records.flatMap(({ itemId, answer }) => (answer ? [[itemId, answer]] : [])));
  const incoming = records.flatMap(({ answer, incoming: list }) => (list ?? []).map((one) => ({ answer, ...one }) as IncomingAnswer));
  return { ...read, report: { ...read.report, answers }, answers: incoming };
}
