import type { Decisions } from '../consolidation/decisions.js';
import type { IntakeHead, ReportSummary } from '../consolidation/summary.js';
import type { Answer } from '../outline/values.js';
import type { UnionReport } from '../report/union-report.js';
import type { IntakeDatabase, IntakeTransaction, Key } from './intake-database.js';
import type { Gathered, IntakeStore } from './intake-store.js';
import { apart, headOf, together, type AnswerRecord, type FileRecord, type RestRecord } from './kept-file.js';

const DAY = 86_400_000;
/** So many files are fetched at once: the page may answer before the next. */
const SOME = 100;

export interface InboxName {
  /** Keeps one person's inboxes apart. */
  readonly user: string;
  readonly outlineId: string;
  /** Id of the unit that gathers, or its name. */
  readonly unit: string;
}

export interface DatabaseStoreOptions extends InboxName {
  readonly now: () => Date;
  /** Tells other pages, and hears them. */
  readonly channel?: { tell(): void; subscribe(listener: () => void): () => void; close(): void };
}

/** As much of a file as stays in memory. */
interface Head {
  readonly intake: IntakeHead;
  readonly removedAt: string | undefined;
}

interface DecisionRecord {
  readonly kind: keyof Decisions;
  readonly key: string;
  readonly value: never;
}

/** What was gathered, with the report: thousands of rows as text, which the browser copies at once and in no time. */
interface GatheredRecord extends Gathered {
  readonly inbox: string;
  readonly report: UnionReport;
  /** By item. Absent in records of before: the report has them. */
  readonly answers?: readonly (readonly [itemId: string, answer: string])[];
}

function gatheredIn(record: unknown): Gathered {
  const { inbox: _inbox, report, answers: _answers, ...gathered } = record as GatheredRecord;
  return { ...gathered, unit: report.unit.name };
}

/** The store of one inbox on any database. What tells IndexedDB from memory is below this line. */
export function createDatabaseIntakeStore(database: IntakeDatabase, { user, outlineId, unit, now, channel }: DatabaseStoreOptions): IntakeStore {
  const inbox = JSON.stringify([user, outlineId, unit]);
  const write = async <T>(work: (transaction: IntakeTransaction) => Promise<T>): Promise<T> => {
    const result = await database.run('readwrite', work);
    channel?.tell();
    return result;
  };
  const files = async (transaction: IntakeTransaction, fileIds: readonly string[]): Promise<FileRecord[]> =>
    (await Promise.all(fileIds.map((fileId) => transaction.get('files', [inbox, fileId])))).filter((one) => one !== undefined) as FileRecord[];

  /** Drops for good what was taken out before a moment. */
  const purge = (before: string): Promise<void> =>
    database.run('readwrite', async (transaction) => {
      for (const { fileId, removedAt } of (await transaction.all('files', [inbox])) as FileRecord[]) {
        if (removedAt === undefined || removedAt >= before) continue;
        const rest = (await transaction.get('rests', [inbox, fileId])) as RestRecord | undefined;
        for (const key of keysOf(inbox, fileId, rest)) transaction.delete(...key);
      }
    });

  return {
    get kept() {
      return database.kept;
    },
    get reason() {
      return database.reason;
    },
    async load() {
      const head = (record: unknown): Head => {
        const { intake, removedAt } = record as FileRecord;
        return { intake: headOf(intake), removedAt };
      };
      const [all, said, gathered] = await database.run('readonly', (transaction) =>
        Promise.all([transaction.all('files', [inbox], head), transaction.all('decisions', [inbox]), transaction.all('gathered', [inbox], gatheredIn)]));
      const records = all as Head[];
      // Housekeeping: where it fails, the next opening tries again.
      if (records.some(({ removedAt }) => removedAt !== undefined)) void purge(new Date(now().getTime() - DAY).toISOString()).catch(() => undefined);
      const decisions: Record<keyof Decisions, Record<string, never>> = { files: {}, corrections: {}, passages: {} };
      for (const { kind, key, value } of said as DecisionRecord[]) decisions[kind][key] = value;
      return {
        intakes: records.flatMap(({ intake, removedAt }) => (removedAt === undefined ? [intake] : [])),
        decisions,
        gathered: (gathered as Gathered[]).sort((a, b) => (a.at < b.at ? 1 : -1)),
      };
    },
    take: (takings) =>
      write(async (transaction) => {
        for (const { intake, read } of takings) {
          const { fileId } = intake;
          const known = (await transaction.get('rests', [inbox, fileId])) as RestRecord | undefined;
          const { rest, answers } = apart(inbox, fileId, read ?? { status: 'failed', findings: [] });
          for (const itemId of known?.items ?? []) if (!rest.items.includes(itemId)) transaction.delete('answers', [inbox, itemId, fileId]);
          transaction.put('files', { inbox, fileId, intake } satisfies FileRecord);
          transaction.put('rests', rest);
          for (const answer of answers) transaction.put('answers', answer);
        }
      }),
    note: (fileId, names) =>
      write(async (transaction) => {
        for (const record of await files(transaction, [fileId])) transaction.put('files', { ...record, intake: { ...record.intake, names } } satisfies FileRecord);
      }),
    remove: (fileIds) =>
      write(async (transaction) => {
        const removedAt = now().toISOString();
        for (const record of await files(transaction, fileIds)) transaction.put('files', { ...record, removedAt });
      }),
    restore: (fileIds) =>
      write(async (transaction) => {
        const found = await files(transaction, fileIds);
        for (const { removedAt: _out, ...record } of found) transaction.put('files', record);
        return found.map(({ intake }) => headOf(intake));
      }),
    decide: (decisions) =>
      write((transaction) => {
        for (const { kind, key, value } of decisions)
          if (value === undefined) transaction.delete('decisions', [inbox, kind, key]);
          else transaction.put('decisions', { inbox, kind, key, value });
        return Promise.resolve();
      }),
    async figures(fileIds) {
      const found = new Map<string, ReportSummary['figures']>();
      for (let from = 0; from < fileIds.length; from += SOME)
        for (const { intake } of await database.run('readonly', (transaction) => files(transaction, fileIds.slice(from, from + SOME)))) if ('figures' in intake) found.set(intake.fileId, intake.figures);
      return found;
    },
    async answers(itemId) {
      const records = (await database.run('readonly', (transaction) => transaction.all('answers', [inbox, itemId]))) as AnswerRecord[];
      return new Map(records.flatMap(({ fileId, answer }): [string, Answer][] => (answer ? [[fileId, answer]] : [])));
    },
    read: (fileId) =>
      database.run('readonly', async (transaction) => {
        const rest = (await transaction.get('rests', [inbox, fileId])) as RestRecord | undefined;
        if (!rest) return undefined;
        const answers = await Promise.all(rest.items.map((itemId) => transaction.get('answers', [inbox, itemId, fileId])));
        return together(rest, answers.filter((one) => one !== undefined) as AnswerRecord[]);
      }),
    async remember(gathered, report, pause) {
      const answers: [string, string][] = [];
      for (const [itemId, answer] of Object.entries(report.answers)) {
        answers.push([itemId, JSON.stringify(answer)]);
        await pause?.();
      }
      await write((transaction) => Promise.resolve(transaction.put('gathered', { inbox, ...gathered, report: { ...report, answers: {} }, answers } satisfies GatheredRecord)));
    },
    async composed(draftId, pause) {
      const found = (await database.run('readonly', (transaction) => transaction.get('gathered', [inbox, draftId]))) as GatheredRecord | undefined;
      if (!found) return undefined;
      const answers: Record<string, unknown> = { ...found.report.answers };
      for (const [itemId, text] of found.answers ?? []) {
        answers[itemId] = JSON.parse(text) as unknown;
        await pause?.();
      }
      return { ...found.report, answers: answers as UnionReport['answers'] };
    },
    forget: (draftId) => write((transaction) => Promise.resolve(transaction.delete('gathered', [inbox, draftId]))),
    subscribe: (listener) => channel?.subscribe(listener) ?? (() => undefined),
    close() {
      channel?.close();
      database.close();
    },
  };
}

const keysOf = (inbox: string, fileId: string, rest: RestRecord | undefined): (readonly ['files' | 'rests' | 'answers', Key])[] => [
  ['files', [inbox, fileId]],
  ['rests', [inbox, fileId]],
  ...(rest?.items ?? []).map((itemId) => ['answers', [inbox, itemId, fileId]] as const),
];
