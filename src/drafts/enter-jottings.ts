import type { DraftTransaction } from './draft-database.js';
import type { DraftEvent, DraftSave } from './draft-store.js';
import { soundJotting, type Jotting } from './jotting.js';
import { savePieces } from './save-pieces.js';
import { corruptAside } from './set-aside.js';

/** Puts all that is jotted down into the draft, as its writers would: what they had not seen is set aside. What came of it, for other tabs. */
export async function enterJottings(transaction: DraftTransaction, draft: string, newId: () => string, at: string): Promise<readonly DraftEvent[]> {
  const [keys, found] = await Promise.all([transaction.keys('typed', draft), transaction.all('typed', draft)]);
  const sound: Jotting[] = [];
  found.forEach((raw, index) => {
    const one = soundJotting(raw);
    if (one) sound.push(one);
    else {
      transaction.put('asides', corruptAside(draft, raw, newId(), at));
      transaction.delete('typed', keys[index] ?? '');
    }
  });
  const events: DraftEvent[] = [];
  for (const save of savesOf(sound)) {
    const saved = await savePieces(transaction, draft, save, newId);
    if (saved.status === 'saved' && saved.written.length > 0)
      events.push({ type: 'pieces', draftId: draft, keys: saved.written, writer: save.writer, seq: saved.seq, asides: saved.asides.length > 0 });
  }
  return events;
}

/** One save a writer, in the order of their last words. */
function savesOf(all: readonly Jotting[]): DraftSave[] {
  const saves = new Map<string, DraftSave & { pieces: DraftSave['pieces'][number][] }>();
  for (const { writer, at, key, value, base } of all) {
    const before = saves.get(writer);
    const pieces = before?.pieces ?? [];
    pieces.push({ key, value, base, jotted: true });
    const time = new Date(at).toISOString();
    saves.set(writer, { writer, at: before && before.at > time ? before.at : time, pieces });
  }
  return [...saves.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}
