import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import { printed } from '../outline/text.js';
import type { Answer } from '../outline/values.js';
import type { Finding } from './finding.js';
import { held } from './holds-nothing.js';
import { answerReader } from './read-answer.js';
import { anyAnswer, readHead } from './read-head.js';
import { isRecord, own, setAside, under, type At, type Json } from './read-plain.js';
import { FORMAT_VERSION, presentId, upgradeAnswers, upgradeFormat } from './upgrade.js';
import type { Orphan, UnionReport } from './union-report.js';

/** What reading a report gave. Whatever could not be understood is in the report all the same, as text or set aside. */
export type ParsedReport<O extends Outline = Outline> =
  /** All of it was understood. */
  | { readonly status: 'complete'; readonly report: UnionReport<O>; readonly findings: readonly Finding[] }
  /** Some of it needs a look. */
  | { readonly status: 'review'; readonly report: UnionReport<O>; readonly findings: readonly Finding[] }
  /** It is no report of this outline, or one of a later version of this package. */
  | { readonly status: 'failed'; readonly findings: readonly Finding[] };

/**
 * Reads a report of an outline out of JSON, as text or already parsed. Never throws, whatever it is given.
 * Answers to an older version of the outline are carried over to this one; answers without an item are kept as
 * orphans. A blank form has no id: then the report's is empty, and the caller gives it one.
 */
export function parseReport<O extends Outline>(outline: O, input: unknown): ParsedReport<O> {
  const raw = typeof input === 'string' ? parseJson(input) : input;
  if (raw === undefined) return failed({ code: 'not-json' });
  const name = isRecord(raw) ? own(raw, 'outline') : undefined;
  const format = isRecord(raw) ? own(raw, 'format') : undefined;
  const formatVersion = typeof format === 'string' ? Number(/^union-report\/([1-9]\d{0,8})$/.exec(format)?.[1]) : NaN;
  if (!isRecord(raw) || Number.isNaN(formatVersion)) return failed({ code: 'not-a-report' });
  if (formatVersion > FORMAT_VERSION) return failed({ code: 'newer-format', format: String(format) });
  const outlineId = isRecord(name) ? own(name, 'id') : undefined;
  if (!isRecord(name) || typeof outlineId !== 'string') return failed({ code: 'not-a-report' });
  if (outlineId !== outline.id) return failed({ code: 'foreign-outline', outlineId });

  const { report, findings } = readReport(outline, upgradeFormat(raw, formatVersion), name);
  return { status: findings.length > 0 ? 'review' : 'complete', report: report as unknown as UnionReport<O>, findings };
}

function readReport(outline: Outline, raw: Json, name: Json): { report: UnionReport; findings: Finding[] } {
  const findings: Finding[] = [];
  const top: At = { path: '', place: {}, findings, aside: [] };
  const version = versionOf(own(name, 'version'), outline, under(under(top, 'outline'), 'version'));
  if (version > outline.version) findings.push({ code: 'newer-outline', version });
  const head = readHead(raw, top, outline, (id) => presentId(outline, version, id));
  const given = own(raw, 'answers');
  if (given !== undefined && given !== null && !isRecord(given)) setAside(given, under(top, 'answers'));

  const { items } = outlineIndex(outline);
  const { answers: upgraded, converted, displaced } = upgradeAnswers(outline, version, isRecord(given) ? Object.entries(given) : []);
  const answers: Record<string, Answer> = {};
  const orphans: Orphan[] = [];
  const orphaned = (itemId: string, answer: Answer | undefined, title?: string): void => {
    if (held(answer)) orphans.push({ itemId, version, answer: answer as Answer, ...(title === undefined ? {} : { title }) });
  };
  const readInto = (id: string, answer: unknown, path: string): void => {
    const item = items.get(id)?.item;
    if (answer === undefined || answer === null) return;
    if (!item) {
      findings.push({ code: 'orphan', itemId: id });
      return orphaned(id, anyAnswer(answer, top));
    }
    const at: At = { path, place: { itemId: id }, findings, aside: [] };
    const read = answerReader(item, outline)(answer, at, converted.get(id));
    if (read) answers[id] = read;
    if (at.aside.length > 0) orphaned(id, { state: 'unparsed', text: at.aside.join('\n') }, printed(item.title));
  };
  for (const [id, answer] of upgraded) readInto(id, answer, `answers.${id}`);
  for (const [id, answer] of displaced) {
    findings.push({ code: 'orphan', itemId: id });
    orphaned(id, anyAnswer(answer, top));
  }
  // What an older page set aside as unknown comes back where it is known.
  const kept = head.orphans.filter((orphan) => {
    const id = orphan.version > version ? presentId(outline, orphan.version, orphan.itemId) : '';
    if (!items.has(id) || answers[id]) return true;
    readInto(id, orphan.answer, `answers.${id}`);
    return false;
  });
  if (top.aside.length > 0) orphaned('', { state: 'unparsed', text: top.aside.join('\n') });
  const report: UnionReport = { ...head, outline: { id: outline.id, version: outline.version }, answers, orphans: [...kept, ...orphans] };
  return { report, findings };
}

function versionOf(raw: unknown, outline: Outline, at: At): number {
  if (Number.isSafeInteger(raw) && (raw as number) > 0) return raw as number;
  if (raw !== undefined) setAside(raw, at);
  return outline.version;
}

/** `undefined` where it is no JSON: JSON has no such value. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

const failed = (finding: Finding): { status: 'failed'; findings: Finding[] } => ({ status: 'failed', findings: [finding] });
