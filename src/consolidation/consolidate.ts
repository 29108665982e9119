import { compareVietnamese } from '../i18n/fold.js';
import type { Contributed } from '../kinds/contributed.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import { UnionReportError } from '../errors.js';
import type { DocumentDetails, Period, ReportingUnit, Source, UnionReport } from '../report/union-report.js';
import { unitsById, type Directory } from '../directory/directory.js';
import { compose, type UsedPassage } from './compose.js';
import { contributionOf } from './contribution.js';
import { correctionsByFile } from './corrections.js';
import { NO_DECISIONS, passageKey, type Decisions } from './decisions.js';
import type { FigureTable } from './figure-column.js';
import { figureTable } from './figure-table.js';
import { fingerprint } from './fingerprint.js';
import type { GatherOptions } from './gather-options.js';
import { passagesOf, type Passage } from './passages.js';
import { mergedById, settle } from './settle.js';
import type { Gathering, Recognised, Standing } from './standing.js';
import { summarise } from './summarise.js';
import { isSummary, type Intake, type IntakeHead, type ReadFile, type ReportHead } from './summary.js';

export interface ConsolidateOptions {
  /** The unit that gathers, whose report it becomes. */
  readonly unit: ReportingUnit;
  /** Absent: the outline's. */
  readonly period?: Period;
  /** The units, if they are known: by it reports are recognised, and it is seen who is missing. */
  readonly directory?: Directory;
  /** ISO date on which the directory is read. Absent: the end of the period, else the day reports are due. */
  readonly day?: string;
  /** Levels of the units that are expected; absent: all that stand directly below. */
  readonly expectedLevels?: readonly string[];
  readonly decisions?: Decisions;
  /** Id of the new report. Absent: made of what it is made from, so that the same reports give the same. */
  readonly id?: string;
  /** Absent: when the latest of the reports was changed. */
  readonly now?: Date;
  readonly document?: DocumentDetails;
  /** `totals`: of tables only what they add up to, for levels where the rows of all would fill books. */
  readonly records?: 'append' | 'totals';
}

/** Many reports folded into one, and how. */
export interface Consolidation<O extends Outline = Outline> {
  /** The report of the unit that gathers. */
  readonly report: UnionReport<O>;
  /** What became of each file and of each unit. */
  readonly gathering: Gathering;
  readonly figures: FigureTable;
  /** All files by id, each once. */
  readonly intakes: ReadonlyMap<string, Intake>;
  /** What went into one answer, by the names of the units. */
  contributions(itemId: string): readonly Contributed[];
  /** All paragraphs that counted reports hold for a prompt. */
  passages(itemId: string): readonly Passage[];
}

/**
 * Folds reports into the one of the level above. Pure, and the same in any order of the reports. Reports that need a
 * look, duplicates and what can't be read are in no sum: `gathering` names each with the reason.
 *
 * @throws UnionReportError `id-unknown` for a unit with an id that the directory does not have.
 */
export function consolidate<O extends Outline>(outline: O, reports: Iterable<UnionReport<NoInfer<O>> | UnionReport | ReadFile>, options: ConsolidateOptions): Consolidation<O> {
  const taken = takingFor(outline, options);
  for (const one of reports as Iterable<UnionReport | ReadFile>) taken.take(one);
  return taken.fold() as unknown as Consolidation<O>;
}

/**
 * `consolidate` for reports that come one after another, such as those of `eachReport`. Words that no decision uses are let
 * go as soon as a report was taken in, so that many fit into memory; `passages` has none of them then.
 */
export async function consolidateEach<O extends Outline>(outline: O, reports: AsyncIterable<UnionReport | ReadFile>, options: ConsolidateOptions): Promise<Consolidation<O>> {
  const taken = takingFor(outline, options);
  for await (const one of reports) taken.take(one, !Object.values(options.decisions?.passages ?? {}).includes('use'));
  return taken.fold() as unknown as Consolidation<O>;
}

interface Taking {
  take(report: UnionReport | ReadFile, withoutWords?: boolean): void;
  fold(): Consolidation;
}

function takingFor(outline: Outline, options: ConsolidateOptions): Taking {
  const { unit, directory } = options;
  if (directory && unit.id !== undefined && !unitsById(directory).has(unit.id))
    throw new UnionReportError('id-unknown', `"${unit.id}" is not a unit of the directory`, { path: unit.id });
  const { items } = outlineIndex(outline);
  const period = options.period ?? periodOf(outline);
  const day = options.day ?? period.to ?? lastDay(outline.dueBefore) ?? period.from;
  const answers = new Map<string, UnionReport['answers']>();
  const given: Intake[] = [];
  return {
    take(one, withoutWords = false) {
      const file = 'read' in one ? one : asFile(one);
      given.push(summarise(outline, file, { today: day }));
      if (file.read.status === 'failed') return;
      const all = file.read.report.answers;
      answers.set(file.fileId, withoutWords ? Object.fromEntries(Object.entries(all).filter(([id]) => items.get(id)?.item.kind !== 'narrative')) : all);
    },
    fold: () => fold(outline, given, answers, { ...options, period, day }),
  };
}

function fold(outline: Outline, given: readonly Intake[], answers: ReadonlyMap<string, UnionReport['answers']>, options: ConsolidateOptions & { readonly period: Period; readonly day: string }): Consolidation {
  const { unit, period, day, directory, decisions = NO_DECISIONS } = options;
  const { items } = outlineIndex(outline);
  const gathered: GatherOptions = { unit, period, day, ...(directory ? { directory } : {}), ...(options.expectedLevels ? { expectedLevels: options.expectedLevels } : {}) };
  const intakes = new Map(mergedById(given).map((intake) => [intake.fileId, intake]));
  const gathering = settle(outline, intakes.values(), decisions, gathered);
  const corrections = correctionsByFile(decisions);
  const counted = countedFiles(gathering, intakes);
  const readers = byUnitName(counted);
  const contributions = (itemId: string): readonly Contributed[] => {
    const item = items.get(itemId)?.item;
    return item ? readers.flatMap(({ fileId, figures, unit: { unit: whose }, summary: { reportId } }, place) => contributionOf(outline, item, answers.get(fileId)?.[itemId], { fileId, reportId, figures, unit: whose, place, corrections: corrections.get(fileId) ?? [] }) ?? []) : [];
  };
  const passages = (itemId: string): readonly UsedPassage[] =>
    readers.flatMap(({ fileId, unit: whose }) => {
      const answer = answers.get(fileId)?.[itemId];
      const text = items.get(itemId)?.item.kind === 'narrative' && answer?.state === 'given' ? answer.value as string : '';
      return passagesOf(itemId, fileId, text).map((passage) => ({ ...passage, unitName: whose.unit.shortName ?? whose.unit.name }));
    });
  const sources = sourcesOf(counted);
  const report = compose(outline, {
    id: options.id ?? `consolidated-${fingerprint(JSON.stringify([outline.id, unit.id ?? unit.name, period, sources]))}`,
    now: options.now ?? new Date(counted.reduce((latest, { summary }) => Math.max(latest, Date.parse(summary.updatedAt) || 0), 0)),
    unit, period, sources, contributions,
    passages: (itemId) => passages(itemId).filter(({ fileId, paragraph }) => decisions.passages[passageKey(itemId, fileId, paragraph)] === 'use'),
    ...(options.document ? { document: options.document } : {}),
    ...(options.records ? { records: options.records } : {}),
  });
  return { report, gathering, figures: figureTable(outline, intakes.values(), gathering, decisions), intakes, contributions, passages };
}

/** A file that counts. */
export interface CountedFile {
  readonly fileId: string;
  readonly summary: ReportHead;
  readonly unit: Recognised;
  readonly figures: Extract<Standing, { status: 'counted' }>['figures'];
}

/** The files that count, by id. */
export const countedFiles = (gathering: Gathering, intakes: ReadonlyMap<string, IntakeHead>): CountedFile[] =>
  [...gathering.files].flatMap(([fileId, standing]) => {
    const summary = intakes.get(fileId);
    return standing.status === 'counted' && summary && isSummary(summary) ? [{ fileId, summary, unit: standing.unit, figures: standing.figures }] : [];
  });

/** Counted files as they are read one after another: by the names of their units. */
export const byUnitName = (files: readonly CountedFile[]): CountedFile[] =>
  [...files].sort((a, b) => compareVietnamese(a.unit.unit.name, b.unit.unit.name) || (a.fileId < b.fileId ? -1 : 1));

/** Counted files as the sources of a report. */
export const sourcesOf = (counted: readonly CountedFile[]): Source[] =>
  counted.map(({ summary: { reportId, revision }, unit: { unit } }) => ({ reportId, revision, ...(unit.id === undefined ? {} : { unitId: unit.id }) }));

function asFile(report: UnionReport): ReadFile {
  const text = JSON.stringify(report);
  return { fileId: fingerprint(text), names: [], size: text.length, read: { status: 'complete', report, findings: [] } };
}

const periodOf = ({ period: { from, to } }: Outline): Period => (to === 'reporting-date' ? { from } : { from, to });

/** The day before an exclusive date. */
const lastDay = (before: string | undefined): string | undefined =>
  before === undefined ? undefined : new Date(Date.parse(before) - 86_400_000).toISOString().slice(0, 10);
