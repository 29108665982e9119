import type { FindingKind } from '../../report/finding.js';
import type { GivenFile } from './given-file.js';

/** Beyond this nothing is read: a report of 200 pages has less than one. */
const LARGEST = 64 * 2 ** 20;

/**
 * What a file is by its name, size and first bytes, so that a folder of holiday pictures is not read. `word`, `json`:
 * to be read. `refused`: it may well be a report, but can't be read as it is. `aside`: no report.
 */
export type Glance =
  | { readonly is: 'word' | 'json' }
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
  if (file.size > LARGEST) return { is: 'refused', why: { code: 'file-too-large' } };
  if (isJson) return { is: 'json' };
  const first = await firstBytes(file);
  if (!first?.length) return { is: 'refused', why: { code: 'file-damaged' } };
  if (first[0] === 0x50 && first[1] === 0x4b && (isDocx || /\.(docm|dotx|doc)$/i.test(name))) return { is: 'word' };
  // An old .doc, or one with a password: its reader tells which.
  if (first[0] === 0xd0 && first[1] === 0xcf) return { is: 'word' };
  return { is: 'refused', why: { code: 'file-not-zip' } };
}

async function firstBytes(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.slice(0, 8).arrayBuffer());
  } catch {
    return undefined; // It has gone since it was chosen.
  }
}
