import { isEmptyAnswer } from '../kinds/index.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import type { Answer } from '../outline/values.js';
import { sameValue, withKey } from './equal.js';
import { headProposals, type HeadPart } from './heads.js';
import type { Doubt, Found, IncomingAnswer, Origin, ReadReport, Reason, Unplaced } from './incoming.js';
import { strayFigures } from './stray-figures.js';
import type { DocumentDetails, Orphan, UnionReport } from './union-report.js';

/** A file that could be read. */
export type ReadFile = Extract<ReadReport, { readonly report: UnionReport }>;

/**
 * What taking a proposal would do. `new`: nothing is there. `replaces`: something else is. `same`: nothing would
 * change. `older`: something else is there, and it was written after the file was made.
 */
export type ProposalKind = 'new' | 'replaces' | 'same' | 'older';

interface Common {
  /** Unique among the proposals of a file, and the same each time it is read. */
  readonly id: string;
  readonly kind: ProposalKind;
  readonly origin: Origin;
  readonly found: readonly Found[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Present: somebody has to look. */
  readonly doubt?: Doubt;
  /** Present: what is there stays unless somebody wants it otherwise. */
  readonly stays?: true;
}

/** Whose report a file is, for which period, or which sections and items it was switched to answer. */
export interface HeadProposal extends Common {
  readonly of: 'head';
  readonly part: HeadPart;
  readonly now: Partial<Pick<UnionReport, HeadPart>>;
  readonly incoming: Partial<Pick<UnionReport, HeadPart>>;
}

/** An answer that a file brings. */
export interface AnswerProposal extends Common {
  readonly of: 'answer';
  readonly itemId: string;
  /** What is there; absent: nothing. */
  readonly now?: Answer;
  readonly incoming: Answer;
  /** What the file's data say, where its visible text says something else. */
  readonly data?: Answer;
  /** Somebody deleted the text in the file; `incoming` is what stood there. */
  readonly deleted?: true;
}

/** A detail of the document that a file brings. */
export interface DetailProposal extends Common {
  readonly of: 'detail';
  readonly detail: keyof DocumentDetails;
  readonly now: DocumentDetails;
  readonly incoming: DocumentDetails;
}

/** An answer of the file to something that the outline does not ask. */
export interface OrphanProposal extends Common {
  readonly of: 'orphan';
  readonly orphan: Orphan;
}

export type Proposal = HeadProposal | AnswerProposal | DetailProposal | OrphanProposal;

/** A text of the file that belongs to no item that is known. */
export interface LooseText extends Unplaced {
  readonly id: string;
}

/** What a file proposes for a report. */
export interface Proposed {
  /** The report that is there; without one, what the file says besides its content: unit, period, the host's rows. */
  readonly report: UnionReport;
  /** What the report is, answers in the outline's order, then details, then orphans. */
  readonly proposals: readonly Proposal[];
  readonly texts: readonly LooseText[];
}

type Answers = Readonly<Record<string, Answer | undefined>>;

/** Lays what a file brings beside what is there. @param there absent: the file becomes a report of its own */
export function proposalsOf(outline: Outline, read: ReadFile, there?: UnionReport): Proposed {
  const brought = answersOf(outline, read);
  const strays = new Map(strayFigures(outline, brought, there?.answers ?? {}).map((one) => [one.itemId, one]));
  const incoming: ReadonlyMap<string, IncomingAnswer> = new Map([...brought, ...strays]);
  const details = detailsOf(read);
  const { answers, document } = read.report;
  const report: UnionReport = there ?? {
    ...read.report,
    answers: without(answers, (id) => incoming.has(id)),
    document: without(document, (key) => details.has(key as keyof DocumentDetails)),
    orphans: [],
  };
  const isOlder = there !== undefined && read.carried?.reportId === there.id && read.report.updatedAt < there.updatedAt;
  const kindOf = (now: unknown, next: unknown, origin: Origin): Pick<Proposal, 'kind' | 'stays'> =>
    sameValue(now, next) ? { kind: 'same' } : now === undefined ? { kind: 'new' } : isOlder && origin === 'data' ? { kind: 'older', stays: true } : { kind: 'replaces' };
  const deleted = new Set(read.findings.flatMap((one) => (one.code === 'text-differs' && one.text === '' ? [one.itemId] : [])));

  const ofAnswers = [...outlineIndex(outline).items.keys()].flatMap((itemId): AnswerProposal[] => {
    const one = incoming.get(itemId);
    if (!one) return [];
    const now = (report.answers as Answers)[itemId];
    const { answer, ...rest } = one;
    return [{ of: 'answer', id: `answer:${itemId}`, ...rest, incoming: answer, ...kindOf(now, answer, one.origin), ...(strays.has(itemId) && { stays: true }), ...(now && { now }), ...(deleted.has(itemId) && { deleted: true }) }];
  });
  const ofDetails = [...details].map(([detail, { origin, found }]): DetailProposal => {
    const pick = (from: DocumentDetails): DocumentDetails => (from[detail] === undefined ? {} : { [detail]: from[detail] });
    return {
      of: 'detail', id: `detail:${detail}`, detail, now: pick(report.document), incoming: pick(document), origin, found,
      ...kindOf(report.document[detail], document[detail], origin), confidence: 1, reasons: [],
    };
  });
  const ofOrphans = read.report.orphans.map((orphan, at): OrphanProposal => ({
    of: 'orphan', id: `orphan:${String(at)}`, orphan, origin: 'data', found: [], confidence: 1, reasons: [],
    kind: report.orphans.some((one) => sameValue(one, orphan)) ? 'same' : 'new',
  }));
  return { report, proposals: [...(there ? headProposals(outline, read, there, isOlder) : []), ...ofAnswers, ...ofDetails, ...ofOrphans], texts: read.unplaced.map((text, at) => ({ ...text, id: `text:${String(at)}` })) };
}

/** Whether a file carries its report: then there is something that its text can be compared with. */
export const hasData = ({ answers, details }: ReadFile): boolean => [...answers, ...details].some(({ origin }) => origin === 'data' || origin === 'edited');

/** Whether somebody changed the text of a file that carries its report. */
export const isEdited = ({ answers, details }: ReadFile): boolean => [...answers, ...details].some(({ origin }) => origin === 'edited');

/** The report as the file's own data have it: laid beside the file, exactly what was edited is proposed. */
export function beforeEdits({ report, answers, details }: ReadFile): UnionReport {
  const before = answers.reduce<Answers>((now, { itemId, origin, data }) => (origin === 'edited' ? withKey(now, itemId, data) : now), report.answers);
  const edited = new Set<string>(details.flatMap(({ detail, origin }) => (origin === 'edited' ? [detail] : [])));
  const document: DocumentDetails = Object.assign(without(report.document, (key) => edited.has(key)), ...details.map(({ data }) => data)) as DocumentDetails;
  return { ...report, answers: before as UnionReport['answers'], document };
}

/** What the file answers; what is only laid out to be answered (rows without a word) is nothing to propose. */
function answersOf(outline: Outline, { report, answers }: ReadFile): ReadonlyMap<string, IncomingAnswer> {
  const told = new Map(answers.map((one) => [one.itemId, one]));
  for (const [itemId, answer] of Object.entries(report.answers as Answers))
    if (answer && !told.has(itemId)) told.set(itemId, { itemId, answer, origin: 'data', found: [], confidence: 1, reasons: [] });
  const { items } = outlineIndex(outline);
  return new Map([...told].filter(([id, { answer, doubt }]) => {
    const item = items.get(id)?.item;
    return item && (doubt || !isEmptyAnswer(item, answer));
  }));
}

/** Details that the file itself states: all that its data have, else those that were read from its text. */
function detailsOf({ report: { document }, details, carried }: ReadFile): ReadonlyMap<keyof DocumentDetails, { readonly origin: Origin; readonly found: readonly Found[] }> {
  const told = new Map(details.map((one) => [one.detail, { origin: one.origin, found: one.found }]));
  if (carried) for (const key of Object.keys(document) as (keyof DocumentDetails)[]) if (!told.has(key)) told.set(key, { origin: 'data', found: [] });
  return told;
}

const without = <T extends object>(record: T, gone: (key: string) => boolean): T => Object.fromEntries(Object.entries(record).filter(([key]) => !gone(key))) as T;
