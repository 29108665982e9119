import { deflateSync, strToU8 } from 'fflate';
import { serializeReport } from '../report/serialize-report.js';
import type { UnionReport } from '../report/union-report.js';
import { hashOf } from './hash.js';
import type { Carried } from './mark-paper.js';

/** The way a document carries its report. A new number means that readers of the old one would misread it. */
export const CARRY_FORMAT = 1;

/** The property with the header; the pieces are `ur.0001`, `ur.0002` … */
export const CARRY_NAME = 'ur';

/** Stands in the header for the sum and checksum of the document's text, which are known only when that is written out. */
export const TEXT_SUM = '{text}';

/** Word's own limit for a property's text is 255. */
const PIECE = 240;

/** What a file carries besides its text. */
export interface CarriedReport {
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  /** `urn:union-report:<id>:<hash>` for the core properties, which outlive all others; a blank form has no id. */
  readonly identifier: string;
}

/**
 * A report, and what was printed of it, as document properties: those alone came through every save of
 * LibreOffice unchanged. `ur` = "format;count;hash;outline@version;report id;revision;sum;checksum". By the sum a
 * reader knows that the text still says what the data say, whoever saved it, and need not compare them; by the
 * checksum, that nobody even saved it.
 */
export function carry(report: UnionReport, carried: Carried): CarriedReport {
  const json = JSON.stringify({ report: serializeReport(report), ...carried });
  const hash = hashOf(json);
  const base64 = toBase64(deflateSync(strToU8(json), { level: 9 }));
  const pieces = base64.match(new RegExp(`.{1,${String(PIECE)}}`, 'g')) ?? [];
  const { id, revision, outline } = report;
  const header = [CARRY_FORMAT, pieces.length, hash, `${outline.id}@${String(outline.version)}`, id, revision, TEXT_SUM].map(String).join(';');
  return {
    properties: [{ name: CARRY_NAME, value: header }, ...pieces.map((value, i) => ({ name: `${CARRY_NAME}.${String(i + 1).padStart(4, '0')}`, value }))],
    identifier: `urn:union-report:${id || 'blank'}:${hash}`,
  };
}

const SLICE = 0x6000;

/** In slices: a call takes only so many arguments. Each slice is whole groups of three bytes. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += SLICE) text += btoa(String.fromCharCode(...bytes.subarray(from, from + SLICE)));
  return text;
}
