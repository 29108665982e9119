import { findOutline } from '../../schema/index.js';
import { consolidateEach, type Consolidation } from '../consolidation/consolidate.js';
import { contributionsAppendix } from '../consolidation/contributions-appendix.js';
import { csvOf } from '../consolidation/csv.js';
import { NO_DECISIONS, type Decisions } from '../consolidation/decisions.js';
import { figureSheet, recordSheet, type Sheet } from '../consolidation/sheet.js';
import { missingList } from '../consolidation/unit-standings.js';
import { parseDirectory, unitsById, type Directory } from '../directory/directory.js';
import { reportingUnit } from '../directory/reporting-unit.js';
import { exportDocx } from '../docx/export-docx.js';
import { foldUnitName } from '../i18n/fold.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import { parseOutline } from '../outline/parse-outline.js';
import type { Language } from '../outline/text.js';
import type { TableValue } from '../outline/values.js';
import { serializeReport } from '../report/serialize-report.js';
import type { ReportingUnit } from '../report/union-report.js';
import { readArguments, type Asked } from './arguments.js';
import type { LaterFile } from './given-file.js';
import { outcomesOf, outcomeSheet } from './outcomes.js';
import { eachReport } from './read-reports.js';
import { WORDS } from './words.js';

/** What the command needs of the machine it runs on. */
export interface Machine {
  /** All files below a folder, in the order of their names. */
  filesBelow(folder: string): AsyncIterable<LaterFile>;
  readText(file: string): Promise<string>;
  write(file: string, content: Uint8Array | string): Promise<void>;
  print(text: string): void;
  /** Progress, and what went wrong. */
  tell(text: string): void;
}

/** `gather`'s exit codes. */
export const EXIT = { allCount: 0, usage: 1, someWait: 2, noneCounts: 3, notWritten: 4 } as const;

/** What stops the command before it reads a report. */
class Refused extends Error {}

/** Runs `gather` with the words behind it, and gives its exit code. */
export async function gather(words: readonly string[], machine: Machine, language: Language): Promise<number> {
  const read = readArguments(words, language);
  if ('problem' in read) {
    if (read.problem === '') machine.print(read.says.help);
    else machine.tell(`${read.problem}\n\n${read.says.help}`);
    return read.problem === '' && words.length > 0 ? EXIT.allCount : EXIT.usage;
  }
  const { asked } = read;
  try {
    const job = await prepared(asked, machine);
    return await run(asked, job, machine);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    machine.tell(error.message);
    return EXIT.usage;
  }
}

interface Job {
  readonly outline: Outline;
  readonly unit: ReportingUnit;
  readonly directory?: Directory;
  readonly decisions: Decisions;
}

async function prepared({ outline: name, unit, level, directory: file, decisions, language }: Asked, machine: Machine): Promise<Job> {
  const says = WORDS[language];
  const json = async (path: string): Promise<unknown> => {
    try {
      return JSON.parse((await machine.readText(path)).replace(/^\ufeff/, '')) as unknown;
    } catch {
      throw new Refused(says.unreadable(path));
    }
  };
  const known = findOutline(name);
  const parsed = known || !/\.json$/i.test(name) ? undefined : parseOutline(await json(name));
  const outline = known ?? (parsed?.status === 'complete' ? parsed.outline : undefined);
  if (!outline) throw new Refused(says.unknownOutline(name));
  const directory = file === undefined ? undefined : parseDirectory(await json(file)).directory;
  if (file !== undefined && !directory?.units.length) throw new Refused(says.unreadable(file));
  const named = directory && (unitsById(directory).get(unit) ?? onlyOne(directory.units.filter((one) => foldUnitName(one.name) === foldUnitName(unit))));
  if (directory && !named) throw new Refused(says.unknownUnit(unit));
  const whole: ReportingUnit = directory && named ? reportingUnit(directory, named) : { name: unit };
  const decided = decisions === undefined ? {} : ((await json(decisions)) as Partial<Decisions>);
  return { outline, unit: { ...whole, ...(level === undefined ? {} : { level }) }, ...(directory ? { directory } : {}), decisions: { ...NO_DECISIONS, ...decided } };
}

const onlyOne = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

async function run({ folder, out, date, records, appendix, language }: Asked, { outline, ...job }: Job, machine: Machine): Promise<number> {
  const says = WORDS[language];
  const reports = eachReport(machine.filesBelow(folder), {
    outlines: [outline], ...(date === undefined ? {} : { today: date }),
    onRead: (_file, i) => {
      if ((i + 1) % 100 === 0) machine.tell(says.progress(i + 1));
    },
  });
  let made: Consolidation;
  try {
    made = await consolidateEach(outline, reports, { ...job, ...(date === undefined ? {} : { day: date }), ...(records ? { records } : {}) });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new Refused(says.unreadable(folder));
    throw error;
  }
  const outcomes = outcomesOf(made, says);
  const { counts, units } = made.gathering;
  machine.print(says.counts(counts.files, counts.counted, counts.duplicates, counts.rejected, counts.review));
  for (const { name, unitName, said } of outcomes.filter((one) => !one.counts)) machine.print(`  ${[name, unitName, said].filter(Boolean).join(' | ')}`);
  const missing = missingList(units);
  if (missing !== '') machine.print(`${says.missing(missing.split('\n').length)}\n${missing}`);
  if (counts.counted === 0) return EXIT.noneCounts;
  for (const file of out) {
    const content = await contentOf(file, outline, made, () => outcomeSheet(outcomes, says), { language, appendix });
    try {
      await machine.write(file, content);
    } catch {
      machine.tell(says.unwritable(file));
      return EXIT.notWritten;
    }
    machine.tell(says.written(file));
  }
  return counts.counted === counts.files ? EXIT.allCount : EXIT.someWait;
}

async function contentOf(file: string, outline: Outline, made: Consolidation, outcomes: () => Sheet, { language, appendix }: Pick<Asked, 'language' | 'appendix'>): Promise<Uint8Array | string> {
  const { report, figures } = made;
  if (/\.json$/i.test(file)) return `${JSON.stringify(serializeReport(report), null, 2)}\n`;
  if (/\.csv$/i.test(file)) return csvOf(figureSheet(figures, language));
  if (/\.docx$/i.test(file)) return new Uint8Array(await (await exportDocx(outline, report, appendix ? { added: [contributionsAppendix(outline, figures)] } : {})).arrayBuffer());
  const { xlsxOf } = await import('../consolidation/xlsx.js');
  return xlsxOf([figureSheet(figures, language), ...recordSheets(outline, made, language), outcomes()]);
}

/** A sheet for each table that somebody filled. */
function recordSheets(outline: Outline, { contributions, gathering }: Consolidation, language: Language): Sheet[] {
  return [...outlineIndex(outline).items.values()].flatMap(({ item }) => {
    if (item.kind !== 'table') return [];
    const records = contributions(item.id).flatMap(({ from, answer }) => {
      const unit = gathering.files.get(from)?.unit;
      return answer.state === 'given' ? [{ unitName: unit?.unit.name ?? '', value: answer.value as TableValue }] : [];
    });
    const sheet = recordSheet(item, records, language);
    return sheet.rows.length > 0 ? [sheet] : [];
  });
}
