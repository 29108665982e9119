import type { UnionReport } from '../report/union-report.js';
import { cardFrom, listedCards, purge, withoutRemoval } from './draft-card.js';
import type { DraftChannel } from './draft-channel.js';
import type { DraftDatabase } from './draft-database.js';
import { enterJottings } from './enter-jottings.js';
import { jottingKey } from './jotting.js';
import { piecesOf } from './piece.js';
import { sealed, sound, textOf, valueOf, type PieceRecord } from './piece-record.js';
import { openedAs, readDraft } from './read-draft.js';
import { savePieces } from './save-pieces.js';
import { asideFrom, corruptAside } from './set-aside.js';
import type { DraftCard, DraftEvent, DraftStore, StoredPiece } from './draft-store.js';

const DAYS_RESTORABLE = 30;
const DAY = 86_400_000;
/** So many pieces are stored in one go where the page is to answer meanwhile. */
const SOME = 200;

export interface DatabaseStoreOptions {
  readonly user: string;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** A draft store on any database. What tells IndexedDB from memory is below this line; all rules are here. */
export function createDatabaseDraftStore(database: DraftDatabase, channel: DraftChannel, { user, now, newId }: DatabaseStoreOptions): DraftStore {
  database.onClosing = () => channel.tell({ type: 'closing' }, false);
  database.onNotJotted = () => channel.tell({ type: 'not-jotted' }, false);
  const at = (): string => now().toISOString();
  const tell = (event: DraftEvent): void => channel.tell(event);
  const changed = (draftId: string): void => tell({ type: 'card', draftId });

  const change = async (draftId: string, next: (card: DraftCard) => DraftCard): Promise<void> => {
    const found = await database.run('readwrite', async (transaction) => {
      const raw = await transaction.get('drafts', draftId);
      if (raw) transaction.put('drafts', next(cardFrom(raw)));
      return raw !== undefined;
    });
    if (found) changed(draftId);
  };

  const store: DraftStore = {
    get kept() {
      return database.kept;
    },
    get reason() {
      return database.reason;
    },
    async list(which = 'present') {
      const raw = await database.run('readonly', (transaction) => transaction.all('drafts'));
      return listedCards(raw, user, which);
    },
    async card(draftId) {
      const raw = await database.run('readonly', (transaction) => transaction.get('drafts', draftId));
      return raw === undefined ? undefined : cardFrom(raw);
    },
    async create(given, { name = '', pause, told } = {}) {
      const report = given as unknown as UnionReport;
      const card: DraftCard = { id: report.id, user, name, unit: report.unit.name, outline: report.outline, createdAt: at(), updatedAt: report.updatedAt, seq: 1 };
      const pieces: PieceRecord[] = [];
      for (const [key, value] of piecesOf(report)) {
        pieces.push(sealed({ draft: report.id, key, text: textOf(value), seq: 1, writer: '', base: 0 }));
        if (pause && pieces.length % SOME === 0) await pause();
      }
      const found = await database.run('readwrite', async (transaction) => {
        const events = await enterJottings(transaction, report.id, newId, at());
        const [raw, there] = await Promise.all([transaction.get('drafts', report.id), transaction.all('pieces', report.id)]);
        if (raw) return { card: cardFrom(raw), records: there.flatMap((one) => sound(one) ?? []), events };
        transaction.put('drafts', card);
        for (const [i, piece] of pieces.entries()) {
          transaction.put('pieces', piece);
          if (!pause || (i + 1) % SOME !== 0) continue;
          // Answered when all before it is written: till then the page may do other things, and the transaction stays open.
          await transaction.get('drafts', card.id);
          told?.((i + 1) / pieces.length);
        }
        return undefined;
      });
      found?.events.forEach(tell);
      if (found) return { status: 'exists', card: found.card, opened: openedAs(found.card.seq, found.records) };
      changed(card.id);
      return { status: 'created', card, opened: openedAs(card.seq, pieces) };
    },
    read: (outline, draftId, { pause } = {}) => readDraft(database, outline, draftId, { at: at(), newId, tell, pause }),
    async write(draftId, save) {
      const saved = await database.run('readwrite', (transaction) => savePieces(transaction, draftId, save, newId));
      if (saved.status === 'missing') return saved;
      const { written, listed, ...result } = saved;
      if (written.length > 0) channel.tell({ type: 'pieces', draftId, keys: written, writer: save.writer, seq: result.seq, asides: result.asides.length > 0 });
      else if (listed) changed(draftId);
      return result;
    },
    jot: database.jot && ((draftId, jotting) => database.jot?.(jottingKey(draftId, jotting.writer, jotting.key), jotting) ?? false),
    async pieces(draftId, keys) {
      const raw = await database.run('readonly', (transaction) =>
        keys ? Promise.all(keys.map((key) => transaction.get('pieces', [draftId, key]))) : transaction.all('pieces', draftId));
      return raw.flatMap((one) => {
        const record = sound(one);
        return record ? [{ key: record.key, value: valueOf(record), seq: record.seq, writer: record.writer } satisfies StoredPiece] : [];
      });
    },
    rename: (draftId, name) => change(draftId, (card) => ({ ...card, name })),
    remove: (draftId) => change(draftId, (card) => ({ ...card, removedAt: at() })),
    restore: (draftId) => change(draftId, withoutRemoval),
    async duplicate(draftId, { name } = {}) {
      const id = newId();
      const copy = await database.run('readwrite', async (transaction) => {
        const events = await enterJottings(transaction, draftId, newId, at());
        const [raw, pieces, asides] = await Promise.all([transaction.get('drafts', draftId), transaction.all('pieces', draftId), transaction.all('asides', draftId)]);
        if (raw === undefined) return undefined;
        const card = withoutRemoval(cardFrom(raw));
        const next: DraftCard = { ...card, id, name: name ?? card.name, createdAt: at(), updatedAt: at(), seq: 1 };
        transaction.put('drafts', next);
        for (const one of pieces) {
          const record = sound(one);
          if (!record) transaction.put('asides', corruptAside(id, one, newId(), at()));
          // A number that was carried outside belongs to the report that was.
          else if (record.text) transaction.put('pieces', sealed({ ...record, draft: id, text: record.key === 'revision' ? '0' : record.text, seq: 1, writer: '', base: 0 }));
        }
        for (const aside of asides) transaction.put('asides', { ...(aside as object), draft: id });
        return { card: next, events };
      });
      copy?.events.forEach(tell);
      if (copy) changed(id);
      return copy?.card;
    },
    async asides(draftId) {
      return (await database.run('readonly', (transaction) => transaction.all('asides', draftId))).map(asideFrom);
    },
    async dropAside(draftId, asideId) {
      await database.run('readwrite', (transaction) => Promise.resolve(transaction.delete('asides', [draftId, asideId])));
      changed(draftId);
    },
    subscribe: (listener) => channel.subscribe(listener),
    async storageEstimate() {
      const { usage, quota } = (await storageManager()?.estimate()) ?? {};
      return usage === undefined || quota === undefined ? undefined : { usage, quota };
    },
    persist: async () => (await storageManager()?.persist()) ?? false,
    close() {
      channel.close();
      database.close();
    },
  };
  // Housekeeping: where it fails, the next opening tries again.
  if (database.kept) void purge(database, new Date(now().getTime() - DAYS_RESTORABLE * DAY)).catch(() => undefined);
  return store;
}

/** Missing on plain http, whatever the types say. */
const storageManager = (): StorageManager | undefined => (typeof navigator === 'undefined' ? undefined : (navigator.storage));
