import { crc32 } from './crc32.js';
import { inflate } from './inflate.js';

/** Why a file is not read. Each has words on what to do. */
export type ArchiveFault =
  /** Not a zip at all: a page saved as .doc, a picture, an empty file. */
  | 'not-zip'
  /** The binary format of Word 97–2003. */
  | 'old-doc'
  /** Encrypted with a password. */
  | 'protected'
  /** The file, or what it would become when inflated. */
  | 'too-large'
  /** Cut off, changed on the way, or contradicting itself. */
  | 'damaged'
  | 'too-many-entries'
  /** A zip, but not a Word document. */
  | 'no-document';

/** Bounds on what is taken from strangers. Bytes; far above any report, far below what hurts a phone. */
export const ARCHIVE_LIMITS = {
  file: 50 * 2 ** 20,
  entries: 2000,
  entry: 64 * 2 ** 20,
  sum: 128 * 2 ** 20,
  /** Deflate cannot compress better than this; a directory that says so lies. */
  ratio: 1032,
} as const;

export type Archive =
  | {
      readonly status: 'open';
      has(name: string): boolean;
      /** The bytes of an entry, inflated and checked; `undefined` if it is not there. */
      read(name: string): Uint8Array | ArchiveFault | undefined;
      /** The checksum of an entry; what was read has it. */
      crcOf(name: string): number | undefined;
    }
  | { readonly status: 'refused'; readonly fault: ArchiveFault };

interface Entry {
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const refused = (fault: ArchiveFault): Archive => ({ status: 'refused', fault });

/**
 * Opens a zip by its central directory, and believes nothing in it: fflate alone accepts wrong checksums,
 * ignores encryption, cuts off at a lying size and lets a later entry replace an earlier one.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > ARCHIVE_LIMITS.file) return refused('too-large');
  if (bytes.length >= 8 && view.getUint32(0) === 0xd0cf11e0) return refused(holdsUtf16(bytes, 'EncryptedPackage') ? 'protected' : 'old-doc');
  if (bytes.length < 4 || view.getUint16(0) !== 0x504b) return refused('not-zip');
  const end = findEnd(view);
  if (end < 0) return refused('damaged');
  const count = view.getUint16(end + 10, true);
  const directorySize = view.getUint32(end + 12, true);
  const directory = view.getUint32(end + 16, true);
  if (count === 0xffff || directory === 0xffffffff) return refused('too-large'); // zip64: no report is that large
  if (count > ARCHIVE_LIMITS.entries) return refused('too-many-entries');
  if (directory + directorySize > end) return refused('damaged');

  const entries = readDirectory(view, bytes, directory, end, count);
  if (typeof entries === 'string') return refused(entries);
  let taken = 0;
  return {
    status: 'open',
    has: (name) => entries.has(name),
    crcOf: (name) => entries.get(name)?.crc,
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      taken += entry.size;
      return taken > ARCHIVE_LIMITS.sum ? 'too-large' : unpacked(view, bytes, name, entry, directory);
    },
  };
}

/** The end record stands in the last 64 KiB, and its comment ends the file. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at) === 0x504b0506 && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  return -1;
}

const names = /* @__PURE__ */ new TextDecoder();

function readDirectory(view: DataView, bytes: Uint8Array, from: number, end: number, count: number): Map<string, Entry> | ArchiveFault {
  const entries = new Map<string, Entry>();
  let at = from;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at) !== 0x504b0102) return 'damaged';
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return 'damaged';
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry: Entry = {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    if (entry.flags & 0x41) return 'protected';
    if (entries.has(name)) return 'damaged';
    entries.set(name, entry);
    at = next;
  }
  return entries;
}

function unpacked(view: DataView, bytes: Uint8Array, name: string, entry: Entry, directory: number): Uint8Array | ArchiveFault {
  const { at, packed, size, method, crc } = entry;
  if (size > ARCHIVE_LIMITS.entry || size > packed * ARCHIVE_LIMITS.ratio + 64) return 'too-large';
  if (at + 30 > directory || view.getUint32(at) !== 0x504b0304) return 'damaged';
  const nameLength = view.getUint16(at + 26, true);
  const start = at + 30 + nameLength + view.getUint16(at + 28, true);
  if (start + packed > directory || names.decode(bytes.subarray(at + 30, at + 30 + nameLength)) !== name) return 'damaged';
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return packed === size && crc32(data) === crc ? data : 'damaged';
  if (method !== 8) return 'damaged';
  const out = inflate(data, size, true);
  return out?.length === size && crc32(out) === crc ? out : 'damaged';
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
  search: for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
    for (let i = 1; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) continue search;
    return true;
  }
  return false;
}
