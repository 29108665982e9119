import { fold } from '../../../i18n/fold.js';
import type { TableContext } from './tables.js';
import { bagOf, type Bag } from './words.js';

export const ORDINAL = /^(?:stt|tt|so tt|so thu tu|#)\.?$/;
/** "TT", "STT": the head of running numbers. */
export const isOrdinal = (head: string): boolean => ORDINAL.test(fold(head));

/** "Công đoàn", "Tổng công ty" are no totals. */
export const TOTAL_ROW = /^(?:tong(?! lien| cong ty)(?: cong| so)?|cong(?! doan| nhan| tac)(?: chung)?)\b/;

const SAME: readonly RegExp[] = [/^(?:so|so hieu|so, ky hieu|so van ban|so ky hieu|so va ky hieu)\b/, /^(?:ngay|thoi gian|ngay thang|thang|nam)\b/, /^(?:ten|noi dung|trich yeu)\b/, /^(?:so luong|sl)\b/, /^(?:so luong|sl)$|^(?:(?:so|tong so|so luong|sl) )?(?:luot )?(?:nguoi|hoc vien|can bo|doan vien)(?: (?:hoc|du|tham gia|tham du))*$/, /^(?:loai|the loai|hinh thuc)\b/, /^(?:doi tuong|thanh phan)\b/, /^(?:ghi chu)\b/];

export interface Title { readonly plain: string; readonly bag: Bag }

/** Heads are compared with every title there is: each is taken apart once. */
const titleOf = (text: string, { titles }: TableContext): Title => {
  let title = titles.get(text);
  if (!title) titles.set(text, (title = { plain: fold(text).replace(/[^a-z0-9\s]/g, '').trim(), bag: bagOf(text) }));
  return title;
};

/** How like a head is to a title, 0 to 1. */
function headLikeness(head: string, title: string, context: TableContext): number {
  const one = titleOf(head, context);
  const other = titleOf(title, context);
  if (one.plain === '' || other.plain === '' || isOrdinal(head)) return 0;
  if (one.plain === other.plain) return 1;
  return Math.max(context.weights.likeness(one.bag, other.bag), SAME.some((same) => same.test(one.plain) && same.test(other.plain)) ? 0.45 : 0);
}

/** Gives each head the title it is most like, best first, none twice. */
export function pair(heads: readonly string[], titles: readonly string[], context: TableContext, least = 0.34): { readonly of: readonly number[]; readonly sum: number } {
  const all = heads.flatMap((head, h) => titles.map((title, t) => ({ h, t, like: headLikeness(head, title, context) }))).filter(({ like }) => like >= least).sort((a, b) => b.like - a.like);
  const of = heads.map(() => -1);
  const used = new Set<number>();
  let sum = 0;
  for (const { h, t, like } of all) {
    if (of[h] !== -1 || used.has(t)) continue;
    of[h] = t;
    used.add(t);
    sum += like;
  }
  return { of, sum };
}

export type Axis = readonly { readonly id: string; readonly titles: readonly string[] }[];

/** A body that is named: of the bands it is the one that no other name tells. */
const BODY = /^(?:lien doan|ldld|cong doan|cd)\b/;

/** Which entry of an axis each name means, the likeliest first, none twice. */
export function entriesOf(names: readonly string[], axis: Axis, context: TableContext): (string | undefined)[] {
  const likes = names.flatMap((name, i) => (name === '' || TOTAL_ROW.test(fold(name)) ? [] : axis.map(({ id, titles }) => {
    const words = fold(name).split(/[^a-z0-9]+/);
    return { i, id, like: Math.max(...titles.map((title) => Math.max(headLikeness(name, title, context), words.includes(fold(title)) ? 0.9 : 0))) };
  }))).filter(({ like }) => like >= 0.4).sort((a, b) => b.like - a.like);
  const found: (string | undefined)[] = names.map(() => undefined);
  const open = new Set(axis.map(({ id }) => id));
  for (const { i, id } of likes)
    if (found[i] === undefined && open.has(id)) {
      found[i] = id;
      open.delete(id);
    }
  const own = names.flatMap((name, i) => (found[i] === undefined && BODY.test(fold(name)) ? [i] : []));
  if (own.length === 1 && open.size === 1 && axis.length > 1) [found[own[0] as number]] = open;
  return found;
}
