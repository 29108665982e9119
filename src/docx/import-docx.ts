import { UnionReportError } from '../errors.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import { openingOf } from '../paper/opening.js';
import { createReport } from '../report/create-report.js';
import type { Finding, FindingKind } from '../report/finding.js';
import type { IncomingDetail, ReadReport } from '../report/incoming.js';
import { newId } from '../report/new-id.js';
import { parseReport } from '../report/parse-report.js';
import type { ReportingUnit, UnionReport } from '../report/union-report.js';
import { retrying } from '../retrying.js';
import { parseKey } from './anchor-key.js';
import type { Carried } from './mark-paper.js';
import { answersIn } from './read/answers-in.js';
import { bareText, type BareTable } from './read/bare-text.js';
import { readCarried } from './read/carried.js';
import { detailsIn } from './read/details-in.js';
import { printedOf } from './read/frames.js';
import { hasNotes, notesIn } from './read/notes-in.js';
import { openParts, withText, type FileFault, type OpenParts } from './read/open-docx.js';
import { isGrid, piecesOf, type Piece } from './read/spots.js';
import { readVisible } from './read/visible.js';
import { decodeXml } from './read/xml.js';

export interface ImportOptions {
  /** Outlines that reports may follow; the file says which one, where it says anything. */
  readonly outlines: readonly Outline[];
  /** ISO date: by it dates are checked. Absent: the day the outline's period begins. */
  readonly today?: string;
  /** Makes ids for what is new: reports and rows. Absent: random ones. */
  readonly newId?: () => string;
  /** Waited for between the steps of reading, so that a page may answer meanwhile. */
  readonly pause?: () => Promise<void>;
  /** Who reports, as far as the host knows: for files that do not carry it. What their letterhead says goes before. */
  readonly unit?: ReportingUnit;
  /** Id of the unit's level, for such files; absent: the unit's, or what follows from its name. */
  readonly level?: string;
}

const failed = (finding: FindingKind): ReadReport => ({ status: 'failed', findings: [finding] });

/**
 * Reads a Word file: one that this package wrote, also after somebody edited it and other programs saved it. Where the
 * paper still says what was printed, the file's own data come back; where it says something else, that text is read
 * again; what can't be read, contradicts, or is gone is said. Nothing of the text is dropped.
 *
 * @throws UnionReportError `chunk-failed`
 */
export async function importDocx(file: Blob | Uint8Array, options: ImportOptions): Promise<ReadReport> {
  const size = file instanceof Uint8Array ? file.length : file.size;
  if (size > 64 * 2 ** 20) return failed({ code: 'file-too-large' });
  let bytes: Uint8Array;
  try {
    bytes = file instanceof Uint8Array ? file : new Uint8Array(await file.arrayBuffer());
  } catch {
    return failed({ code: 'file-changed' });
  }
  try {
    return await readDocx(bytes, options);
  } catch (cause) {
    if (cause instanceof UnionReportError) throw cause;
    // A device without memory for it.
    return failed({ code: 'file-damaged' });
  }
}

/** What the reader goes by. */
export type Reading = ImportOptions & Required<Pick<ImportOptions, 'newId'>>;

/** `importDocx` for bytes; whatever it throws is a mistake of ours. */
export async function readDocx(bytes: Uint8Array, given: ImportOptions): Promise<ReadReport> {
  const options: Reading = { newId, ...given };
  const parts = openParts(bytes);
  if (parts.status === 'refused') return failed({ code: parts.fault });
  await options.pause?.();
  const { outlines } = options;
  const carrying = readCarried(parts.custom);
  if (carrying.state === 'newer') return failed({ code: 'newer-format', format: `DOCX ${carrying.format}` });
  if (carrying.state === 'read') {
    const { outlineId, version, carried, sum, crc } = carrying;
    const named = outlines.filter(({ id }) => id === outlineId);
    const outline = named.find((one) => one.version === version) ?? [...named].sort((a, b) => b.version - a.version)[0];
    if (!outline) return failed({ code: 'foreign-outline', outlineId });
    const parsed = parseReport(outline, carrying.report);
    if (parsed.status === 'failed') return { status: 'failed', findings: parsed.findings };
    // Data of another version of the outline are laid beside the text in any case.
    const exact = outline.version === version && parsed.status === 'complete';
    const bare = exact && crc !== parts.crc ? bareText(parts.main) : undefined;
    const pieces = exact && (crc === parts.crc || (bare?.sum === sum && !hasNotes(parts))) ? undefined : piecesBeside(parts, bare?.tables() ?? [], carried);
    if (pieces && 'refused' in pieces) return failed({ code: pieces.refused });
    if (pieces) await options.pause?.();
    return together({ parts, outline, base: parsed.report, before: parsed.findings, pieces, carried, unitOf: () => undefined }, options);
  }
  const opened = withText(parts);
  if (opened.status === 'refused') return failed({ code: opened.fault });
  await options.pause?.();
  // The first text of the letterhead stands in a bookmark alone (mark-paper.ts), and those are known by the data.
  const isIssuer = (piece: Piece): boolean => !isGrid(piece) && piece.spots.some(({ key }) => key === ':issuer');
  const pieces = piecesOf(opened.blocks, [piecesOf(opened.blocks, []).some(isIssuer) ? ':superior' : ':issuer']);
  const notes: Finding[] = carrying.state === 'damaged' ? [{ code: 'data-damaged' }] : [];
  const outline = outlineOfKeys(outlines, pieces);
  const { readByHand, unitRead } = await retrying(() => import('./read/read-by-hand.js'));
  if (outline) {
    const id = /urn:union-report:([\w-]{6,64}):[0-9a-f]{16}/.exec(decodeXml(parts.part('docProps/core.xml')))?.[1] ?? options.newId();
    const empty = createReport(outline, { id, now: momentOf(outline, options), unit: { name: '' } });
    return together({ parts, outline, base: empty, before: [...notes, { code: 'rebuilt' }], pieces, carried: undefined, unitOf: (details) => unitRead(outline, details, opened.blocks, options) }, options);
  }
  return readByHand(opened, options, notes, notesIn(parts, lastOf(pieces)));
}

/** A file's text, but for the tables that say what was printed: of hundreds of rows, none is read because somebody wrote in the date. */
function piecesBeside(parts: OpenParts, tables: readonly BareTable[], carried: Carried): Piece[] | { readonly refused: FileFault } {
  const known = Object.entries(carried.tables).flatMap(([itemId, { says }]) => {
    const [table, ...others] = tables.filter(({ hash }) => hash === says);
    return table && others.length === 0 ? [{ ...table, itemId }] : [];
  }).sort((a, b) => a.from - b.from);
  const opened = withText(parts, known);
  if (opened.status === 'refused') return { refused: opened.fault };
  const pieces = piecesOf(opened.blocks, carried.keys);
  const items = pieces.filter(isGrid).map(({ itemId }) => itemId);
  const isOdd = known.some(({ from }, i) => from === known[i + 1]?.from) || new Set(items).size < items.length;
  // Two that say the same, or a copy that somebody changed: whose rows are whose has to be found out.
  return known.length > 0 && isOdd ? piecesBeside(parts, [], carried) : pieces;
}

const momentOf = (outline: Outline, { today }: ImportOptions): Date => new Date(`${today ?? outline.period.from}T00:00:00Z`);

/** The outline that knows most of the keys in a file; `undefined` where there are no keys. */
function outlineOfKeys(outlines: readonly Outline[], pieces: readonly Piece[]): Outline | undefined {
  const ids = new Set(pieces.flatMap((piece) => (isGrid(piece) ? [piece.itemId] : piece.spots.flatMap(({ key }) => {
    const parsed = parseKey(key);
    return parsed && 'itemId' in parsed ? [parsed.itemId] : [];
  }))));
  let best: Outline | undefined;
  let most = 0;
  for (const outline of outlines) {
    const count = [...ids].filter((id) => outlineIndex(outline).items.has(id)).length;
    if (count > most || (count === most && best && count > 0 && outline.version > best.version)) [best, most] = [outline, count];
  }
  return best;
}

/** The number of a file's last paragraph. */
const lastOf = (pieces: readonly Piece[]): number => pieces.reduce((last, piece) => Math.max(last, isGrid(piece) ? (piece.rows.at(-1)?.paragraph ?? 0) : piece.paragraph), 0);

interface Sources {
  readonly parts: OpenParts;
  readonly outline: Outline;
  /** What the file's data say; an empty report where it has none. */
  readonly base: UnionReport;
  readonly before: readonly Finding[];
  /** Its text; absent where that is as it was written, and the data alone say all. */
  readonly pieces: readonly Piece[] | undefined;
  readonly carried: Carried | undefined;
  readonly unitOf: (details: readonly IncomingDetail[]) => ReportingUnit | undefined;
}

/** What a file says. */
async function together({ parts, outline, base, before, pieces, carried, unitOf }: Sources, options: Reading): Promise<ReadReport> {
  const { items } = outlineIndex(outline);
  const printed = carried && pieces && printedOf(carried);
  const today = options.today ?? outline.period.from;
  const visible = readVisible(pieces ?? [], printed, {
    isRunning(key) {
      const parsed = parseKey(key);
      if (parsed?.kind === 'detail') return parsed.detail === 'opening';
      if (parsed?.kind === 'line') return true;
      const kind = parsed?.kind === 'answer' && parsed.partId === undefined ? items.get(parsed.itemId)?.item.kind : undefined;
      return kind === 'narrative' || kind === 'text';
    },
    isList: (key) => /^:(addressees|distribution)\b/.test(key),
    sectionOf: (itemId) => items.get(itemId)?.section.section.id,
    isBlank: carried !== undefined && base.id === '',
  });
  const said = detailsIn(base, visible, carried !== undefined, openingOf(outline, base));
  const unit = unitOf(said.details);
  const notes = [...before, ...(unit ? [{ code: 'unit-read' as const, text: unit.name, ...(unit.level === undefined ? {} : { level: unit.level }) }] : [])];
  const blockIn = visible.grids.some(({ same }) => !same) ? (await retrying(() => import('./read/block-in.js'))).blockIn : undefined;
  const named = unit ? { ...base, unit } : base;
  const { answers, findings, unplaced } = answersIn({ outline, report: named, visible, carried, printed, today, newId: options.newId, blockIn });
  const left = [...visible.unplaced, ...unplaced, ...(pieces ? notesIn(parts, lastOf(pieces)) : [])].sort((a, b) => a.paragraph - b.paragraph);
  const blank = base.id === '';
  const foreign = carried !== undefined && !blank && said.issuer !== undefined;
  const known: Readonly<Record<string, unknown>> = Object.fromEntries(answers.map(({ itemId, answer }) => [itemId, answer]));
  const isNew = blank || foreign;
  const report: UnionReport = {
    ...named,
    ...(isNew ? { id: options.newId(), revision: 0 } : {}),
    ...(isNew && options.today !== undefined ? { updatedAt: momentOf(outline, options).toISOString() } : {}),
    ...(named.unit.name === '' && said.issuer !== undefined ? { unit: { ...named.unit, name: said.issuer } } : {}),
    answers: { ...base.answers, ...known } as UnionReport['answers'],
    document: said.document,
  };
  const all: Finding[] = [...notes, ...(foreign ? [{ code: 'issuer-differs' as const, detail: 'issuer', text: said.issuer ?? '' }] : []), ...findings, ...said.findings];
  const review = all.length > 0 || left.length > 0 || answers.some(({ doubt }) => doubt !== undefined);
  return {
    status: review ? 'review' : 'complete', report, findings: all, answers, details: said.details, unplaced: left,
    ...(carried && !blank ? { carried: { reportId: base.id, revision: base.revision } } : {}),
  };
}
