import type { DocumentDetails } from '../report/union-report.js';

/**
 * What a text of the paper is, in words that can be read without any data. `:number`, `:subject~2` (a detail, its
 * second piece), `:signer.name`, `:opening#1`; `meetings` (an answer), `meetings/women` (its part), `story#3` (its
 * third line), `papers@2.number` (a cell: row as printed, column), `papers@total.pages`, `papers@2.~unit` (whose row it is), `papers@2.~4` where the
 * column's id is too long: the fourth as printed; `?1#2` (an answer that the outline no longer asks for).
 */
export type AnchorKey =
  | { readonly kind: 'detail'; readonly detail: keyof DocumentDetails; readonly piece: number; readonly name?: true }
  | { readonly kind: 'line'; readonly itemId: string; readonly line: number }
  | { readonly kind: 'answer'; readonly itemId: string; readonly partId?: string }
  | { readonly kind: 'cell'; readonly itemId: string; readonly row: number | 'total'; readonly column: string }
  | { readonly kind: 'orphan'; readonly orphan: number; readonly line: number };

/** Word's limit for tags and titles of content controls. */
export const KEY_LENGTH = 64;

const DETAILS = ['number', 'symbol', 'place', 'date', 'superior', 'issuer', 'subject', 'addressees', 'opening', 'signer', 'distribution'] as const satisfies readonly (keyof DocumentDetails)[];

const ID = '[a-z][a-z0-9-]{0,31}';
const FORM = new RegExp(String.raw`^(?::([a-z]+)(?:[~#](\d{1,4})|(\.name))?|\?(\d{1,4})#(\d{1,6})|(${ID})(?:#(\d{1,6})|/(${ID})|@(\d{1,6}|total)\.([a-z0-9~-]{1,40}))?)$`);

/** Reads a key; `undefined` for what is none of ours. */
export function parseKey(key: string): AnchorKey | undefined {
  const [, detail, piece, name, orphan, orphanLine, itemId, line, partId, row, column] = (key.length <= KEY_LENGTH && FORM.exec(key)) || [];
  if (detail !== undefined) {
    const known = DETAILS.find((one) => one === detail);
    return known && { kind: 'detail', detail: known, piece: Number(piece ?? 1), ...(name ? { name: true } : {}) };
  }
  if (orphan !== undefined) return { kind: 'orphan', orphan: Number(orphan), line: Number(orphanLine) };
  if (itemId === undefined) return undefined;
  if (line !== undefined) return { kind: 'line', itemId, line: Number(line) };
  if (row !== undefined && column !== undefined) return { kind: 'cell', itemId, row: row === 'total' ? row : Number(row), column };
  return { kind: 'answer', itemId, ...(partId === undefined ? {} : { partId }) };
}

/** The key of a content control: its tag, else what ends its title (LibreOffice 7.4 drops tags). */
export const controlKey = (tag: string, alias: string): string => (parseKey(tag) ? tag : (/(?:^|\s)(\S+)$/.exec(alias)?.[1] ?? ''));
