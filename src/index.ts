/** The core: outlines, reports, and what can be known of them. No DOM, no clock, no storage; runs in Node as well. */

export { UnionReportError, type ErrorCode } from './errors.js';

export { defineOutline, defineSection } from './outline/define-outline.js';
export { extendOutline, type OutlineConfig } from './outline/extend-outline.js';
export { parseOutline, parseOutlineConfig, type ParsedConfig, type ParsedOutline } from './outline/parse-outline.js';
export { registeredOutline, registerOutline } from './outline/register-outline.js';
export { relevance, sectionRelevance, type Asking } from './outline/relevance.js';
export type { OutlineProblem } from './outline/outline-problems.js';
export type { Language, Text } from './outline/text.js';
export type {
  Band, Contact, Gate, Level, Measure, Outline, Profile, RecipientRule, Reference, Section, SuppliedRow, VersionStep,
} from './outline/outline.js';
export type {
  Asked, ChoiceItem, Column, Condition, CountItem, CountPart, DateItem, Item, ItemOfKind, Kind, MatrixAxisEntry, MatrixItem, NarrativeItem, Option,
  RatioItem, TableItem, TargetsItem, TextItem, YesNoItem,
} from './outline/items.js';
export type { Answers, AnswerTo, ItemById, ItemId, ItemIdOfKind, ItemOf } from './outline/infer.js';
export type {
  Answer, Cell, ChoiceValue, CountValue, DateValue, Figure, Given, MatrixValue, NarrativeValue, NotApplicable, NotApplicableReason, Outcome, Parts,
  Qualifier, RatioValue, RowUnit, TableRow, TableValue, TargetRow, TargetsValue, Unparsed,
} from './outline/values.js';

export { applyChange } from './report/apply-change.js';
export { checkItem, checkReport, type CheckOptions } from './report/check-report.js';
export { createReport, type NewReport } from './report/create-report.js';
export { escapeJson } from './report/escape-json.js';
export { parseReport, type ParsedReport } from './report/parse-report.js';
export { reportProgress, type Progress, type SectionProgress, type SectionState } from './report/progress.js';
export { dueOf, recipientOf, type Recipient } from './report/recipients.js';
export { reportSchema } from './report/schema.js';
export { serializeReport, type ReportJson } from './report/serialize-report.js';
export { createReportStore, type KeepTyped, type ReportStore, type StoreEvent } from './store/report-store.js';
export type { Change } from './report/change.js';
export type { Touched, TouchedPieces } from './report/touched.js';
export type { Finding, FindingCode, FindingKind, Place, UnparsedReason } from './report/finding.js';
export type { DocumentDetails, Orphan, Period, ReportingUnit, Signer, Source, UnionReport } from './report/union-report.js';
