/** Gathering: the reports of the level below are read and folded into one. No DOM; runs in Node as well. */
import type { Sheet } from '../consolidation/sheet.js';

export { eachReport, readOne, readReports, type ReadOptions } from './read-reports.js';
export type { GivenFile, LaterFile } from './given-file.js';
export { consolidate, consolidateEach, type ConsolidateOptions, type Consolidation } from '../consolidation/consolidate.js';
export { correctionKey, NO_DECISIONS, passageKey, type Correction, type Decisions, type FileDecision } from '../consolidation/decisions.js';
export { updateProposals, type Update } from '../consolidation/update.js';
export { contributionsAppendix } from '../consolidation/contributions-appendix.js';
export type { AddedAppendix, AddedTable } from '../paper/added-tables.js';
export { csvOf } from '../consolidation/csv.js';
export { figureSheet, recordSheet, type Sheet, type SheetCell, type UnitRecords } from '../consolidation/sheet.js';
export { missingList } from '../consolidation/unit-standings.js';
export { isSummary } from '../consolidation/summary.js';
export { passagesOf, type Passage } from '../consolidation/passages.js';
export { parseDirectory, type Directory, type DirectoryProblem, type ParsedDirectory, type Unit } from '../directory/directory.js';
export type { FailedFile, FigureCell, FigureKey, FileOrigin, Intake, IntakeHead, ItemIds, Mark, ReadFile, ReportHead, ReportSummary, TakenFile } from '../consolidation/summary.js';
export type { FigureColumn, FigureRow, FigureTable, FigureTotal, TableCell } from '../consolidation/figure-column.js';
export type { Gathering, GatheringCounts, Proposal, Recognised, ReviewReason, Standing, UnitStanding } from '../consolidation/standing.js';

/** Sheets as an XLSX file. What writes it is loaded when it is first asked for. */
export const xlsxOf = async (sheets: readonly Sheet[]): Promise<Uint8Array> => (await import('../consolidation/xlsx.js')).xlsxOf(sheets);
