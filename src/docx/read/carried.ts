import { CARRY_FORMAT, CARRY_NAME } from '../carry.js';
import { hashOf, PRINT_HASH } from '../hash.js';
import type { Carried, CarriedTable } from '../mark-paper.js';
import { inflate } from './inflate.js';
import { attribute, decodeXml, tagEnd } from './xml.js';

/** What a file's properties hold. */
export type ReadCarried =
  | { readonly state: 'none' }
  /** Something is there, but not whole. */
  | { readonly state: 'damaged' }
  | { readonly state: 'newer'; readonly format: string }
  | { readonly state: 'read'; readonly report: unknown; readonly outlineId: string; readonly version: number; readonly carried: Carried; readonly sum: string; readonly crc: number };

/** No report comes near; a bomb is noticed here. */
const LARGEST = 32 * 2 ** 20;
const MOST_PIECES = 100_000;

/** Custom properties of text, by name; of a name that comes twice, the first. */
function properties(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = xml.indexOf('<property '); at >= 0; ) {
    const end = tagEnd(xml, at);
    const name = attribute(xml.slice(at, end), 'name');
    const next = xml.indexOf('<property ', end);
    const inner = xml.slice(end, next < 0 ? xml.length : next);
    const open = inner.indexOf('<vt:lpwstr>');
    const close = inner.indexOf('</vt:lpwstr>');
    if (name !== undefined && open >= 0 && close > open && !found.has(name)) found.set(name, decodeXml(inner.slice(open + 11, close)));
    at = next;
  }
  return found;
}

/** Reads the report that a file carries in `docProps/custom.xml`. Never throws. */
export function readCarried(customXml: string): ReadCarried {
  const all = properties(customXml);
  const header = all.get(CARRY_NAME)?.split(';');
  if (!header) return { state: [...all.keys()].some((name) => name.startsWith(`${CARRY_NAME}.`)) ? 'damaged' : 'none' };
  const [format = '', count = '', hash, outline = '', , , sum = '', crc] = header;
  if (!/^\d{1,6}$/.test(format) || !/^\d{1,6}$/.test(count) || Number(count) > MOST_PIECES) return { state: 'damaged' };
  if (Number(format) > CARRY_FORMAT) return { state: 'newer', format };
  const pieces: string[] = [];
  for (let i = 1; i <= Number(count); i++) {
    const piece = all.get(`${CARRY_NAME}.${String(i).padStart(4, '0')}`);
    if (piece === undefined) return { state: 'damaged' };
    pieces.push(piece.trim());
  }
  const json = inflated(pieces.join(''));
  if (json === undefined || hashOf(json) !== hash) return { state: 'damaged' };
  try {
    const { report, ...rest } = JSON.parse(json) as { readonly report: unknown };
    const carried = carriedOf(rest);
    const [outlineId = '', version] = outline.split('@');
    return carried ? { state: 'read', report, outlineId, version: Number(version), carried, sum, crc: Number(crc) } : { state: 'damaged' };
  } catch {
    return { state: 'damaged' };
  }
}

function inflated(base64: string): string | undefined {
  try {
    const signs = atob(base64);
    const bytes = new Uint8Array(signs.length);
    for (let i = 0; i < signs.length; i++) bytes[i] = signs.charCodeAt(i);
    const json = inflate(bytes, LARGEST);
    return json && new TextDecoder().decode(json);
  } catch {
    return undefined;
  }
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** The hash has shown that a writer of ours wrote it; but anyone can compute a hash. */
function carriedOf(raw: object): Carried | undefined {
  const { keys, hashes, frames, fixed, tables } = raw as Readonly<Record<string, unknown>>;
  if (!isTexts(keys) || typeof hashes !== 'string' || hashes.length !== keys.length * PRINT_HASH || typeof fixed !== 'string' || !Array.isArray(frames)) return undefined;
  const isFrame = (frame: unknown): boolean => Array.isArray(frame) && Number.isSafeInteger(frame[0]) && frame.length > 1 && isTexts(frame.slice(1));
  const isTable = (table: CarriedTable | null): boolean =>
    typeof table === 'object' && table !== null && ['undefined', 'string'].includes(typeof table.says) && isTexts(table.rows) && isTexts(table.columns) && (table.totals === undefined || isTexts(table.totals)) && (table.plain === undefined || typeof table.plain === 'string');
  if (!frames.every(isFrame) || typeof tables !== 'object' || tables === null || !Object.values(tables).every(isTable)) return undefined;
  return { keys, hashes, frames: frames as Carried['frames'], fixed, tables: tables as Carried['tables'] };
}
