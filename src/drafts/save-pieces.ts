import type { ReportingUnit, UnionReport } from '../report/union-report.js';
import { cardFrom, withoutRemoval } from './draft-card.js';
import type { DraftTransaction } from './draft-database.js';
import { jottingKey } from './jotting.js';
import { rowsOf } from './piece.js';
import { sealed, sound, textOf, type PieceRecord } from './piece-record.js';
import { asideFrom, corruptAside, type AsideRecord } from './set-aside.js';
import type { DraftCard, DraftSave, DraftSaved } from './draft-store.js';

/** What a save came to. `written`: keys whose stored value has changed. `listed`: whether the card has. */
export type SavedPieces =
  | (Extract<DraftSaved, { status: 'saved' }> & { readonly written: readonly string[]; readonly listed: boolean })
  | { readonly status: 'missing' };

/**
 * Stores pieces within a transaction. Each stored piece is looked at before it is overwritten: what the
 * writer has not seen, because another tab wrote it, is set aside. The transaction makes that exact.
 */
export async function savePieces(transaction: DraftTransaction, draft: string, { writer, at, pieces, progress: counted }: DraftSave, newId: () => string): Promise<SavedPieces> {
  const [raw, ...stored] = await Promise.all([transaction.get('drafts', draft), ...pieces.map(({ key }) => transaction.get('pieces', [draft, key]))]);
  if (raw === undefined) return { status: 'missing' };
  const card = cardFrom(raw);
  const seq = card.seq + 1;
  const progress = counted && (counted.asked !== card.progress?.asked || counted.answered !== card.progress.answered) ? counted : undefined;
  const seqs: number[] = [];
  const written: string[] = [];
  const asides: AsideRecord[] = [];
  pieces.forEach(({ key, value, base }, index) => {
    const found = stored[index];
    const known = found as PieceRecord | undefined;
    const text = textOf(value);
    // The writer's own last record needs no second look: that spares a checksum of the whole text per key.
    const record = known?.seq === base || known?.writer === writer ? known : sound(found);
    if (found !== undefined && !record) asides.push(corruptAside(draft, found, newId(), at));
    else if (record && record.text === text) {
      seqs.push(record.seq);
      return;
    } else if (record && record.seq !== base && record.writer !== writer && worthKeeping(record, text))
      asides.push({ draft, id: newId(), why: 'edited-twice', key, raw: record.text, at });
    transaction.put('pieces', sealed({ draft, key, text, seq, writer, base }));
    seqs.push(seq);
    written.push(key);
  });
  for (const aside of asides) transaction.put('asides', aside);
  for (const { key, jotted } of pieces) if (jotted) transaction.delete('typed', jottingKey(draft, writer, key));
  if (written.length === 0 && !progress) return { status: 'saved', seq: card.seq, seqs, asides: [], written, listed: false };
  // Who types in a draft that was removed in another tab wants it.
  const next: DraftCard = { ...withoutRemoval(card), ...(progress ? { progress } : {}) };
  transaction.put('drafts', written.length === 0 ? next : { ...next, ...headlines(pieces), updatedAt: at, seq });
  return { status: 'saved', seq: written.length === 0 ? card.seq : seq, seqs, asides: asides.map(asideFrom), written, listed: true };
}

/** What the list shows of the pieces that are being stored. */
function headlines(pieces: DraftSave['pieces']): Partial<DraftCard> {
  const valueOf = (wanted: string): unknown => pieces.find(({ key }) => key === wanted)?.value;
  const unit = valueOf('unit') as ReportingUnit | undefined;
  const outline = valueOf('outline') as UnionReport['outline'] | undefined;
  return { ...(unit ? { unit: unit.name } : {}), ...(outline ? { outline } : {}) };
}

/**
 * Whether somebody could miss what is overwritten. Not an emptied field, not a number that both raised, and
 * not the order of a table: its rows are stored by themselves.
 */
function worthKeeping({ key, text }: PieceRecord, by: string): boolean {
  if (text === '' || key === 'revision') return false;
  return !key.startsWith('answer/') || frameless(text) !== frameless(by);
}

function frameless(text: string): string {
  const answer = text === '' ? undefined : (JSON.parse(text) as { state: 'given'; value: { rows: unknown } });
  if (!answer || !rowsOf(answer)) return text;
  return JSON.stringify({ ...answer.value, rows: [] });
}
