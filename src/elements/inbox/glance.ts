import { joined } from '../../bytes.js';
import type { FindingKind } from '../../report/finding.js';
import type { GivenFile } from './given-file.js';

/** Beyond this nothing is read: a report of 200 pages has less than one. */
const LARGEST = 64 * 2 ** 20;

/**
 * What a file is by its name, size and first bytes, so that a folder of holiday pictures is not read. `word`, `json`:
 * to be read. `refused`: it may well be a report, but can't be read as it is. `aside`: no report.
 */
export type Glance =
  | { readonly is: 'word' | 'json'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly is: 'refused'; readonly why: FindingKind }
  | { readonly is: 'aside'; readonly kind: 'picture' | 'other' };

const PICTURE = /\.(jpe?g|png|gif|bmp|webp|heic|heif|tiff?|raw|mp4|mov|avi|3gp|mp3|m4a)$/i;
/** Files in which offices also write reports. */
const WRITING = /\.(doc|dot|docm|dotx|rtf|odt|pdf|wps|txt|xlsx?|pages)$/i;

export async function glanceAt({ file, path }: GivenFile): Promise<Glance> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Notes that Word and macOS leave beside a document under its name.
  if (/^(~\$|\._)/.test(name)) return { is: 'aside', kind: 'other' };
  if (PICTURE.test(name)) return { is: 'aside', kind: 'picture' };
  const isDocx = /\.docx$/i.test(name);
  const isJson = /\.json$/i.test(name);
  if (!isDocx && !isJson && !WRITING.test(name)) return { is: 'aside', kind: 'other' };
  const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (isDocx || /\.(docm|dotx|doc)$/i.test(name));
  // An old .doc, or one with a password: its reader tells which.
  const isOld = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;
  const bytes = await bytesOf(file, (first) => isJson || isZip(first) || isOld(first));
  if (bytes === 'too-large') return { is: 'refused', why: { code: 'file-too-large' } };
  if (isJson && bytes) return { is: 'json', bytes };
  if (!bytes?.length) return { is: 'refused', why: { code: bytes ? 'file-damaged' : 'file-changed' } };
  return isZip(bytes) || isOld(bytes) ? { is: 'word', bytes } : { is: 'refused', why: { code: 'file-not-zip' } };
}

/**
 * All bytes of a file, or the first of one that is not wanted. `undefined`: it has changed or gone since it was chosen.
 * Its size is not asked for: a browser lets the page wait for the disk then.
 */
async function bytesOf(file: Blob, isWanted: (first: Uint8Array) => boolean): Promise<Uint8Array<ArrayBuffer> | 'too-large' | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    const reader = file.stream().getReader();
    for (;;) {
      const { value } = await reader.read();
      if (!value) break;
      chunks.push(value);
      size += value.length;
      if (size <= LARGEST && (chunks.length > 1 || isWanted(value))) continue;
      void reader.cancel().catch(() => undefined);
      if (size > LARGEST) return 'too-large';
      break;
    }
  } catch {
    return undefined;
  }
  return joined(chunks, size);
}
