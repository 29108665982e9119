import { isEmptyAnswer } from '../kinds/index.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import type { IncomingAnswer } from '../report/incoming.js';
import { serializeReport } from '../report/serialize-report.js';
import { columnsByItem } from './figure-columns.js';
import { figuresOf } from './figures-of.js';
import { fingerprint } from './fingerprint.js';
import type { FailedFile, FigureCell, FileOrigin, Intake, ReadFile, TakenFile } from './summary.js';

/** Findings that are kept: a stranger's file may have any number. */
const MOST_FINDINGS = 100;

/**
 * What stays in memory of a file that was read: the head and the figures of its report, or why there is none. A report
 * to another outline keeps no figures.
 */
export function summarise(outline: Outline, file: ReadFile, options: { readonly today: string }): Intake {
  const { read } = file;
  const taken: TakenFile = { fileId: file.fileId, names: [...new Set(file.names)].sort(), size: file.size };
  const findings = read.findings.slice(0, MOST_FINDINGS);
  if (read.status === 'failed') return { ...taken, findings } satisfies FailedFile;
  const { report } = read;
  const incoming = 'answers' in read ? read.answers : [];
  const doubts = incoming.flatMap(({ itemId, doubt }) => (doubt ? [{ itemId, doubt }] : []));
  const foreign = report.outline.id !== outline.id;
  const { date } = report.document;
  return {
    ...taken,
    origin: originOf(read),
    reportId: report.id,
    revision: report.revision,
    outline: report.outline,
    unit: report.unit,
    period: report.period,
    ...(date === undefined ? {} : { date }),
    updatedAt: report.updatedAt,
    content: fingerprint(JSON.stringify([report.unit.name, serializeReport(report).answers])),
    sources: report.sources,
    figures: foreign ? {} : withSentences(outline, figuresOf(outline, report, options), incoming),
    told: foreign ? [] : [...outlineIndex(outline).items].flatMap(([id, { item }]) => (isEmptyAnswer(item, report.answers[id]) ? [] : [id])),
    doubts,
    unplaced: 'unplaced' in read ? read.unplaced.length : 0,
    findings,
  };
}

function originOf(read: Exclude<ReadFile['read'], { status: 'failed' }>): FileOrigin {
  if (!('answers' in read)) return 'json';
  const origins = new Set(read.answers.map(({ origin }) => origin));
  if (origins.has('found')) return 'typed';
  const changed = origins.has('edited') || origins.has('visible');
  if (read.carried) return changed ? 'edited' : 'carried';
  return read.findings.some(({ code }) => code === 'rebuilt' || code === 'issuer-differs') ? 'edited' : 'blank';
}

/** Figures with the sentence they were read in, where somebody typed it, and marked where it leaves doubt. */
function withSentences(outline: Outline, figures: Readonly<Record<string, FigureCell>>, incoming: readonly IncomingAnswer[]): Readonly<Record<string, FigureCell>> {
  const next = { ...figures };
  for (const { itemId, origin, found, doubt } of incoming) {
    const [first, ...others] = new Set(origin === 'data' ? [] : found.map(({ text }) => text));
    if (first === undefined && !doubt) continue;
    for (const { key } of columnsByItem(outline).get(itemId) ?? []) {
      const cell = next[key];
      if (!cell) continue;
      const sentence = others.length === 0 ? first : [first, ...others].find((text) => cell.figure && text?.includes(cell.figure.text));
      next[key] = { ...cell, ...(sentence === undefined ? {} : { found: sentence }), marks: doubt ? [...cell.marks, 'doubted'] : cell.marks };
    }
  }
  return next;
}
