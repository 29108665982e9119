import type { FindingKind } from '../../report/finding.js';
import { openArchive, type ArchiveFault } from './archive.js';
import type { KnownTable } from './bare-text.js';
import type { BodyBlock } from './body.js';
import { scanBody } from './scan.js';
import { decodeText, hasDoctype } from './xml.js';

export type FileFault = Extract<FindingKind, { readonly code: `file-${string}` }>['code'];

interface Refused {
  readonly status: 'refused';
  readonly fault: FileFault;
}

/** A Word file's parts, as far as they are of use here. */
export interface OpenParts {
  readonly status: 'open';
  /** `word/document.xml`. */
  readonly main: Uint8Array;
  /** Its checksum. */
  readonly crc: number | undefined;
  /** `docProps/custom.xml`; empty where there is none. */
  readonly custom: string;
  /** Any other part; empty where there is none or it is damaged. */
  part(name: string): string;
}

/** A Word file with its text. */
export type OpenDocx = (OpenParts & { readonly blocks: readonly BodyBlock[] }) | Refused;

const MAIN = 'word/document.xml';
const refused = (fault: ArchiveFault): Refused => ({ status: 'refused', fault: `file-${fault}` });

/** Opens what is said to be a Word file, without reading its text. Never throws; what is not one is refused with what is wrong. */
export function openParts(bytes: Uint8Array): OpenParts | Refused {
  const archive = openArchive(bytes);
  if (archive.status === 'refused') return refused(archive.fault);
  if (!archive.has(MAIN) || !archive.has('[Content_Types].xml')) return refused('no-document');
  const main = archive.read(MAIN);
  if (!(main instanceof Uint8Array)) return refused(main ?? 'no-document');
  const text = (name: string): string | undefined => {
    const read = archive.read(name);
    const xml = read instanceof Uint8Array ? decodeText(read) : '';
    return typeof read === 'string' || hasDoctype(xml) ? undefined : xml;
  };
  const custom = text('docProps/custom.xml');
  return custom === undefined ? refused('damaged') : { status: 'open', main, crc: archive.crcOf(MAIN), custom, part: (name) => text(name) ?? '' };
}

/** Reads the text of a file whose parts are open, but for tables that are known already. */
export function withText(parts: OpenParts, known: readonly KnownTable[] = []): OpenDocx {
  const { main } = parts;
  let xml = '';
  let at = 0;
  known.forEach(({ from, to }, n) => {
    xml += `${decodeText(main.subarray(at, from))}<w:tbl w:n="${String(n)}"/>`;
    at = to;
  });
  xml += decodeText(main.subarray(at));
  if (hasDoctype(xml)) return refused('damaged');
  const blocks = scanBody(xml, known);
  return blocks ? { ...parts, blocks } : refused('no-document');
}

/** Opens what is said to be a Word file, and reads its text. */
export function openDocx(bytes: Uint8Array): OpenDocx {
  const parts = openParts(bytes);
  return parts.status === 'open' ? withText(parts) : parts;
}
