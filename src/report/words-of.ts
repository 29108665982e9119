import { formatDate } from '../i18n/dates.js';
import { formatNumber } from '../i18n/numbers.js';
import { asText, isRecord, own } from './read-plain.js';

/** The words that a value of any kind stands for; `undefined` where it has none of its own. */
export function wordsOf(raw: unknown): string | undefined {
  if (typeof raw === 'boolean') return raw ? 'có' : 'không';
  if (!isRecord(raw)) return Array.isArray(raw) ? undefined : asText(raw);
  const words = own(raw, 'text') ?? own(raw, 'other');
  if (typeof words === 'string') return asText(words);
  const value = own(raw, 'value');
  return typeof value === 'number' ? formatNumber(value) : undefined;
}

const SAID = new Set(['value', 'text', 'qualifier', 'part', 'whole', 'entered']);

/** Whether a value's words leave nothing of it unsaid. */
export const saysAll = (raw: unknown): boolean => !isRecord(raw) || Object.keys(raw).every((key) => SAID.has(key));

/** A value of an item's earlier kind in words, a table row by row. */
export function formerWords(value: unknown, kind: string): string {
  if (kind === 'date' && typeof value === 'string') return formatDate(value);
  const rows = isRecord(value) ? own(value, 'rows') : undefined;
  return Array.isArray(rows) ? rows.map(rowWords).join('\n') : (wordsOf(value) ?? asText(value));
}

function rowWords(row: unknown): string {
  const [cells, unit] = isRecord(row) ? [own(row, 'cells'), own(row, 'unit')] : [];
  if (!isRecord(cells)) return asText(row);
  return [...(isRecord(unit) ? [own(unit, 'name')] : []), ...Object.values(cells)].map((cell) => wordsOf(isRecord(cell) ? (own(cell, 'value') ?? cell) : cell) ?? asText(cell)).join('; ');
}
