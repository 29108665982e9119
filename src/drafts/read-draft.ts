import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import { parseReport } from '../report/parse-report.js';
import { serializeReport } from '../report/serialize-report.js';
import type { Finding } from '../report/finding.js';
import type { UnionReport } from '../report/union-report.js';
import { cardFrom } from './draft-card.js';
import type { DraftDatabase, DraftTransaction } from './draft-database.js';
import type { DraftCard, DraftEvent, DraftReading, Opened } from './draft-store.js';
import { enterJottings } from './enter-jottings.js';
import { assemble, pieceName, piecesOf, rowsOf, type StoredValue } from './piece.js';
import { sound, textOf, valueOf, type PieceRecord } from './piece-record.js';
import { asideFrom, corruptAside } from './set-aside.js';

interface Found {
  readonly key: unknown;
  readonly raw: unknown;
  readonly unreadable?: boolean;
}

interface Stored {
  readonly card: DraftCard;
  readonly records: readonly PieceRecord[];
  readonly corrupt: readonly Found[];
  /** Whether something is jotted down that is not in the pieces yet. */
  readonly jotted: boolean;
}

/** Opens a draft through the parser that all foreign data goes through: an older page may have written it. */
export async function readDraft<O extends Outline>(
  database: DraftDatabase, outline: O, draftId: string, { at, newId, tell, pause }: { readonly at: string; readonly newId: () => string; readonly tell: (event: DraftEvent) => void; readonly pause: (() => Promise<void>) | undefined },
): Promise<DraftReading<O>> {
  let stored = await load(database, draftId, pause);
  if (stored?.jotted) {
    (await database.run('readwrite', (transaction) => enterJottings(transaction, draftId, newId, at))).forEach(tell);
    stored = await load(database, draftId, pause);
  }
  if (!stored) return { status: 'missing' };
  const { card, records, corrupt } = stored;
  if (corrupt.length > 0)
    await database.run('readwrite', async (transaction) => {
      for (const { key, raw, unreadable } of corrupt) {
        // Another tab may have repaired it meanwhile. What cannot be read at all would end this transaction too.
        if (!unreadable && sound(await transaction.get('pieces', [draftId, key]))) continue;
        transaction.put('asides', corruptAside(draftId, raw, newId(), at));
        transaction.delete('pieces', [draftId, key]);
      }
    });
  const asides = await database.run('readonly', (transaction) => transaction.all('asides', draftId));
  const damage = asides.map(asideFrom).filter(({ why }) => why === 'corrupt').map(({ key, raw, place }): Finding => ({ code: 'record-corrupt', key, raw, ...place }));

  const pieces = new Map<string, StoredValue>();
  for (const [i, record] of records.entries()) {
    if (record.text) pieces.set(record.key, { value: valueOf(record), seq: record.seq });
    if (i % SOME === SOME - 1) await pause?.();
  }
  const together = assemble(pieces, {
    id: draftId,
    outline: { id: card.outline.id || outline.id, version: card.outline.version || outline.version },
    unit: { name: card.unit },
    period: { from: outline.period.from },
    updatedAt: card.updatedAt,
  });
  await pause?.();
  const json = serializeReport(together);
  await pause?.();
  const parsed = parseReport(outline, json);
  const findings = [...damage, ...parsed.findings];
  if (parsed.status === 'failed') return { status: 'failed', card, findings };
  const { report } = parsed;
  await pause?.();
  const outdated = together.outline.version < outline.version ? outdatedKeys(outline, records, report as unknown as UnionReport) : [];
  return { status: findings.length > 0 ? 'review' : parsed.status, card, report, findings, opened: { ...openedAs(card.seq, records), outdated } };
}

export const openedAs = (seq: number, records: readonly PieceRecord[]): Opened => ({ seq, seqs: new Map(records.map((record) => [record.key, record.seq])), outdated: [] });

/** Pieces that a newer outline has renamed, converted or orphaned: what now stands in the report elsewhere must not come up again. */
function outdatedKeys(outline: Outline, records: readonly PieceRecord[], report: UnionReport): string[] {
  const texts = new Map(records.map(({ key, text }) => [key, text]));
  const wanted = new Map(piecesOf(report));
  const { items } = outlineIndex(outline);
  const moved = (key: string): boolean => {
    const name = pieceName(key);
    if (name?.type !== 'answer' && name?.type !== 'row') return false;
    return !items.has(name.item) || (name.type === 'row' && report.answers[name.item] !== undefined && !rowsOf(report.answers[name.item]));
  };
  const differing = [...wanted].flatMap(([key, value]) => (texts.get(key) === textOf(value) ? [] : [key]));
  return [...differing, ...[...texts].filter(([key, text]) => text !== '' && !wanted.has(key) && moved(key)).map(([key]) => key)];
}

/** So many records are looked at before a page may answer. */
const SOME = 200;

async function load(database: DraftDatabase, draftId: string, pause: (() => Promise<void>) | undefined): Promise<Stored | undefined> {
  const cardOf = (transaction: DraftTransaction): Promise<unknown> => transaction.get('drafts', draftId);
  let raw: unknown;
  let found: readonly Found[];
  const jottingsOf = (transaction: DraftTransaction): Promise<readonly unknown[]> => transaction.keys('typed', draftId);
  let jotted: readonly unknown[];
  try {
    const [card, all, keys] = await database.run('readonly', (transaction) => Promise.all([cardOf(transaction), transaction.all('pieces', draftId), jottingsOf(transaction)]));
    raw = card;
    jotted = keys;
    found = all.map((one) => ({ key: (one as Found).key, raw: one }));
  } catch {
    [raw, jotted] = await database.run('readonly', (transaction) => Promise.all([cardOf(transaction), jottingsOf(transaction)]));
    found = await oneByOne(database, draftId);
  }
  if (raw === undefined) return undefined;
  const records: PieceRecord[] = [];
  const corrupt: Found[] = [];
  for (const [i, one] of found.entries()) {
    const record = sound(one.raw);
    if (record) records.push(record);
    else corrupt.push(one);
    if (i % SOME === SOME - 1) await pause?.();
  }
  return { card: cardFrom(raw), records, corrupt, jotted: jotted.length > 0 };
}

/** One long text whose file the disk has lost fails the reading of all; and a failed read ends its transaction. */
async function oneByOne(database: DraftDatabase, draftId: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const key of await database.run('readonly', (transaction) => transaction.keys('pieces', draftId)))
    try {
      found.push({ key: key[1], raw: await database.run('readonly', (transaction) => transaction.get('pieces', key)) });
    } catch (error) {
      found.push({ key: key[1], raw: { key: key[1], error: String(error) }, unreadable: true });
    }
  return found;
}
