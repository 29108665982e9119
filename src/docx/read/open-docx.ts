import type { FindingKind } from '../../report/finding.js';
import { openArchive, type ArchiveFault } from './archive.js';
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
  /** Tells that part from a changed one: `partSum`. */
  readonly sum: string;
  /** `docProps/custom.xml`; empty where there is none. */
  readonly custom: string;
  /** `docProps/core.xml`. */
  readonly core: string;
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
  const text = (name: string): { readonly xml: string } | { readonly fault: ArchiveFault } => {
    const read = archive.read(name);
    if (typeof read === 'string') return { fault: read };
    const xml = read ? decodeText(read) : '';
    return hasDoctype(xml) ? { fault: 'damaged' } : { xml };
  };
  const texts: string[] = [];
  for (const name of ['[Content_Types].xml', 'docProps/custom.xml', 'docProps/core.xml']) {
    const read = text(name);
    if ('fault' in read) return refused(read.fault);
    texts.push(read.xml);
  }
  const [, custom = '', core = ''] = texts;
  return {
    status: 'open', main, sum: archive.sumOf(MAIN) ?? '', custom, core,
    part: (name) => {
      const read = text(name);
      return 'xml' in read ? read.xml : '';
    },
  };
}

/** Reads the text of a file whose parts are open. */
export function withText(parts: OpenParts): OpenDocx {
  const xml = decodeText(parts.main);
  if (hasDoctype(xml)) return refused('damaged');
  const blocks = scanBody(xml);
  return blocks ? { ...parts, blocks } : refused('no-document');
}

/** Opens what is said to be a Word file, and reads its text. */
export function openDocx(bytes: Uint8Array): OpenDocx {
  const parts = openParts(bytes);
  return parts.status === 'open' ? withText(parts) : parts;
}
