import type { Directory, Unit } from '../../src/directory/directory.js';
import { NO_DECISIONS, type Decisions, type FileDecision } from '../../src/consolidation/decisions.js';
import type { GatherOptions } from '../../src/consolidation/gather-options.js';
import { settle } from '../../src/consolidation/settle.js';
import type { Gathering, Standing } from '../../src/consolidation/standing.js';
import { summarise } from '../../src/consolidation/summarise.js';
import type { Intake, ReadFile, TakenFile } from '../../src/consolidation/summary.js';
import { parseAnswer } from '../../src/kinds/index.js';
import { outlineIndex } from '../../src/outline/outline-index.js';
import type { Outline } from '../../src/outline/outline.js';
import type { Answer } from '../../src/outline/values.js';
import { createReport } from '../../src/report/create-report.js';
import type { UnionReport } from '../../src/report/union-report.js';
import { everyKind } from '../support/outlines.js';

export const outline: Outline = everyKind;

const unit = (id: string, level: string, name: string, parentId?: string, more: Partial<Unit> = {}): Unit => ({ id, level, name, ...(parentId ? { parentId } : {}), ...more });

/** A province with four districts of which one became another in 2023, and two grassroots unions below the first. */
export const directory: Directory = {
  units: [
    unit('tinh', 'province', 'Liên đoàn Lao động tỉnh A'),
    unit('tinh-khac', 'province', 'Liên đoàn Lao động tỉnh Khác'),
    unit('huyen-mot', 'district', 'Liên đoàn Lao động huyện Mốt', 'tinh', { shortName: 'LĐLĐ huyện Mốt' }),
    unit('huyen-hai', 'district', 'Liên đoàn Lao động thành phố Hai', 'tinh'),
    unit('huyen-ba', 'district', 'Liên đoàn Lao động huyện Ba', 'tinh'),
    unit('huyen-cu', 'district', 'Liên đoàn Lao động huyện Cũ', 'tinh', { validTo: '2023-03-31' }),
    unit('huyen-moi', 'district', 'Liên đoàn Lao động huyện Mới', 'tinh', { validFrom: '2023-04-01', predecessors: ['huyen-cu'] }),
    unit('truong-1', 'base', 'Công đoàn cơ sở Trường THCS Lê Lợi', 'huyen-mot'),
    unit('truong-2', 'base', 'Công đoàn cơ sở Trường THCS Lê Lợi', 'huyen-hai'),
    unit('xa-khac', 'base', 'Công đoàn cơ sở xã Khác', 'tinh-khac'),
  ],
};

export const options: GatherOptions = { unit: { id: 'tinh', name: 'Liên đoàn Lao động tỉnh A', level: 'province' }, period: { from: '2020-08-26' }, directory, day: '2023-05-29' };

/** What may be said of a report, besides its answers as officers type them. */
export interface Said {
  readonly id?: string;
  readonly unit?: string;
  readonly named?: string;
  readonly level?: string;
  readonly revision?: number;
  readonly date?: string;
  readonly from?: string;
  readonly sources?: UnionReport['sources'];
  readonly answers?: Readonly<Record<string, string | Answer>>;
}

export function report({ id = 'r', unit: unitId, named, level, revision = 0, date, from, sources = [], answers = {} }: Said): UnionReport {
  const known = directory.units.find((one) => one.id === unitId);
  const empty = createReport(outline, {
    id, now: new Date('2023-05-20T00:00:00Z'), period: { from: from ?? '2020-08-26' },
    unit: { ...(unitId ? { id: unitId } : {}), name: named ?? known?.name ?? '', ...(level ?? known?.level ? { level: level ?? known?.level ?? '' } : {}) },
    document: date ? { date } : {},
  });
  const { items } = outlineIndex(outline);
  const read = Object.entries(answers).map(([itemId, said]) => {
    const item = items.get(itemId)?.item;
    if (!item) throw new Error(itemId);
    return [itemId, typeof said === 'string' ? parseAnswer(item, said) : said];
  });
  return { ...empty, revision, sources, answers: { ...empty.answers, ...Object.fromEntries(read) as UnionReport['answers'] } };
}

/** A report as a file. */
export const file = (fileId: string, said: Said, more: Partial<TakenFile> = {}): ReadFile => ({ fileId, names: [`${fileId}.json`], size: 100, read: { status: 'complete', report: report(said), findings: [] }, ...more });

export const intake = (fileId: string, said: Said, more: Partial<TakenFile> = {}): Intake => summarise(outline, file(fileId, said, more), { today: '2023-05-29' });

export const decide = (files: Readonly<Record<string, FileDecision>> = {}, more: Partial<Decisions> = {}): Decisions => ({ ...NO_DECISIONS, files, ...more });

export const gather = (intakes: readonly Intake[], files: Readonly<Record<string, FileDecision>> = {}, more: Partial<GatherOptions> = {}): Gathering =>
  settle(outline, intakes, decide(files), { ...options, ...more });

/** A standing in few words: "counted", "review unit-twice doubts", "duplicate of a: older-revision". */
export function words(standing: Standing | undefined): string {
  switch (standing?.status) {
    case 'counted': return standing.figures === 'own' ? 'counted own' : 'counted';
    case 'review': return `review ${standing.why.join(' ')}`;
    case 'duplicate': return `duplicate of ${standing.of}: ${standing.why}`;
    case 'rejected': return `rejected ${standing.why}`;
    case undefined: return 'nothing';
  }
}

/** All standings in few words. */
export const told = (gathering: Gathering): Record<string, string> => Object.fromEntries([...gathering.files].map(([id, standing]) => [id, words(standing)]));
