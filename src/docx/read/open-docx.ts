import type { FindingKind } from '../../report/finding.js';
import { openArchive, type ArchiveFault } from './archive.js';
import type { BodyBlock } from './body.js';
import { scanBody } from './scan.js';
import { decodeText, hasDoctype } from './xml.js';

export type FileFault = Extract<FindingKind, { readonly code: `file-${string}` }>['code'];

/** A Word file's parts as text, as far as they are of use here. */
export type OpenDocx =
  | {
      readonly status: 'open';
      readonly blocks: readonly BodyBlock[];
      /** `docProps/custom.xml`; empty where there is none. */
      readonly custom: string;
      /** `docProps/core.xml`. */
      readonly core: string;
      /** Any other part; empty where there is none or it is damaged. */
      part(name: string): string;
    }
  | { readonly status: 'refused'; readonly fault: FileFault };

const CODES: Readonly<Record<ArchiveFault, FileFault>> = {
  'not-zip': 'file-not-zip', 'old-doc': 'file-old-doc', protected: 'file-protected', 'too-large': 'file-too-large', damaged: 'file-damaged',
  'too-many-entries': 'file-too-many-entries', 'no-document': 'file-no-document',
};
const MAIN = 'word/document.xml';
const refused = (fault: FileFault): OpenDocx => ({ status: 'refused', fault });

/** Opens what is said to be a Word file. Never throws; what is not one is refused with what is wrong. */
export function openDocx(bytes: Uint8Array): OpenDocx {
  const archive = openArchive(bytes);
  if (archive.status === 'refused') return refused(CODES[archive.fault]);
  if (!archive.has(MAIN) || !archive.has('[Content_Types].xml')) return refused('file-no-document');
  const text = (name: string): { readonly xml: string } | { readonly fault: ArchiveFault } => {
    const read = archive.read(name);
    if (typeof read === 'string') return { fault: read };
    const xml = read ? decodeText(read) : '';
    return hasDoctype(xml) ? { fault: 'damaged' } : { xml };
  };
  const texts: string[] = [];
  for (const name of ['[Content_Types].xml', MAIN, 'docProps/custom.xml', 'docProps/core.xml']) {
    const read = text(name);
    if ('fault' in read) return refused(CODES[read.fault]);
    texts.push(read.xml);
  }
  const [, main = '', custom = '', core = ''] = texts;
  const blocks = scanBody(main);
  if (!blocks) return refused('file-no-document');
  return {
    status: 'open', blocks, custom, core,
    part: (name) => {
      const read = text(name);
      return 'xml' in read ? read.xml : '';
    },
  };
}
