import type { DraftTransaction } from './draft-database.js';
import type { DraftEvent, DraftSave } from './draft-store.js';
import { isJotting, jottingKey } from './jotting.js';
import { sound, valueOf, type PieceRecord } from './piece-record.js';
import { savePieces } from './save-pieces.js';

/** Puts all that is jotted down into the draft, as its writers would: what they had not seen is set aside. What came of it, for other tabs. */
export async function enterJottings(transaction: DraftTransaction, draft: string, newId: () => string): Promise<readonly DraftEvent[]> {
  const found = (await transaction.all('pieces', draft)).flatMap((one) => sound(one) ?? []).filter(isJotting);
  const events: DraftEvent[] = [];
  for (const save of savesOf(found)) {
    const saved = await savePieces(transaction, draft, save, newId);
    if (saved.status === 'saved' && saved.written.length > 0)
      events.push({ type: 'pieces', draftId: draft, keys: saved.written, writer: save.writer, seq: saved.seq, asides: saved.asides.length > 0 });
  }
  return events;
}

/** One save a writer, in the order of their last words. */
function savesOf(records: readonly PieceRecord[]): DraftSave[] {
  const saves = new Map<string, DraftSave & { pieces: DraftSave['pieces'][number][] }>();
  for (const record of records) {
    const { writer, base } = record;
    const { at, value } = valueOf(record) as { readonly at: string; readonly value?: unknown };
    const key = record.key.slice(jottingKey(writer, '').length);
    const before = saves.get(writer);
    const pieces = before?.pieces ?? [];
    pieces.push({ key, value, base, jotted: true });
    saves.set(writer, { writer, at: before && before.at > at ? before.at : at, pieces });
  }
  return [...saves.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}
