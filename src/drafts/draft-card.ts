import type { DraftDatabase } from './draft-database.js';
import type { DraftCard, DraftProgress, DraftStore } from './draft-store.js';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** A card as stored. One that is damaged still leads to its draft, so it is read as far as it goes. */
export function cardFrom(raw: unknown): DraftCard {
  const { id, user, name, unit, outline, progress, createdAt, updatedAt, removedAt, seq } = Object(raw) as Partial<Record<keyof DraftCard, unknown>>;
  const { id: outlineId, version } = Object(outline) as { id?: unknown; version?: unknown };
  const { asked, answered } = Object(progress) as Partial<Record<keyof DraftProgress, unknown>>;
  return {
    id: text(id),
    user: text(user),
    name: text(name),
    unit: text(unit),
    outline: { id: text(outlineId), version: number(version) },
    ...(typeof asked === 'number' && typeof answered === 'number' ? { progress: { asked, answered } } : {}),
    createdAt: text(createdAt),
    updatedAt: text(updatedAt),
    ...(typeof removedAt === 'string' ? { removedAt } : {}),
    seq: number(seq),
  };
}

export const withoutRemoval = ({ removedAt: _removed, ...card }: DraftCard): DraftCard => card;

/** The cards of one user, the latest changed first. */
export const listedCards = (raw: readonly unknown[], user: string, which: NonNullable<Parameters<DraftStore['list']>[0]>): DraftCard[] =>
  raw
    .map(cardFrom)
    .filter((card) => card.user === user && (card.removedAt === undefined) === (which === 'present'))
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : a.id < b.id ? -1 : 1));

/** Deletes what was removed before a moment, for good. */
export const purge = (database: DraftDatabase, before: Date): Promise<void> =>
  database.run('readwrite', async (transaction) => {
    for (const { id, removedAt } of (await transaction.all('drafts')).map(cardFrom)) {
      if (removedAt === undefined || removedAt >= before.toISOString()) continue;
      for (const table of ['pieces', 'asides', 'typed'] as const) for (const key of await transaction.keys(table, id)) transaction.delete(table, key);
      transaction.delete('drafts', id);
    }
  });
