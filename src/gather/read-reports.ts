import { outlines as catalogue } from '../../schema/index.js';
import { fingerprint, fingerprintOfBytes } from '../consolidation/fingerprint.js';
import type { ReadFile } from '../consolidation/summary.js';
import { importDocx } from '../docx/import-docx.js';
import type { Outline } from '../outline/outline.js';
import type { FindingKind } from '../report/finding.js';
import { parseReport } from '../report/parse-report.js';
import { bytesOf, nameOf, sizeOf, type GivenFile } from './given-file.js';

export interface ReadOptions {
  /** Outlines that the reports may follow. Absent: those of the catalogue. */
  readonly outlines?: readonly Outline[];
  /** ISO date by which dates are checked. Absent: the day the outline's period begins. */
  readonly today?: string;
  /** Told of each file when it was read, with its place from 0. */
  readonly onRead?: (file: ReadFile, index: number) => void;
}

/** More is no report: 200 pages take less than one of these 64 MB. */
const LARGEST = 64 * 2 ** 20;

/** What no report comes as. Such files are not even opened. */
const FOREIGN = /\.(?:jpe?g|png|gif|bmp|webp|heic|heif|tiff?|mp[34]|m4[av]|mov|avi|3gp|zip|rar|7z|exe|lnk|url|tmp)$/i;

/**
 * Reads files: Word files, ours or typed by hand, and reports as JSON. Each comes back, also those that can't be read, with
 * the reason. New ids are made of the file, so that the same file always gives the same.
 */
export async function readReports(files: Iterable<GivenFile> | AsyncIterable<GivenFile>, options: ReadOptions = {}): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for await (const one of eachReport(files, options)) read.push(one);
  return read;
}

/** `readReports`, one after another: no more than one file is in memory. */
export async function* eachReport(files: Iterable<GivenFile> | AsyncIterable<GivenFile>, options: ReadOptions = {}): AsyncGenerator<ReadFile, void, undefined> {
  let index = 0;
  for await (const file of files) {
    const read = await readOne(file, options);
    options.onRead?.(read, index++);
    yield read;
  }
}

/** Reads one file. Rejects only where a part of this package cannot be loaded: `chunk-failed`. */
export async function readOne(file: GivenFile, { outlines = catalogue, today }: ReadOptions = {}): Promise<ReadFile> {
  const name = nameOf(file);
  const refused = (finding: FindingKind): ReadFile => ({
    fileId: fingerprint(`${name} ${String(sizeOf(file))}`), names: [name], size: sizeOf(file), read: { status: 'failed', findings: [finding] },
  });
  if (FOREIGN.test(name) || /(?:^|[/\\])(?:~\$|\._)[^/\\]*$/.test(name)) return refused({ code: 'file-not-zip' });
  if (sizeOf(file) > LARGEST) return refused({ code: 'file-too-large' });
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(file);
  } catch {
    return refused({ code: 'file-changed' });
  }
  const fileId = fingerprintOfBytes(bytes);
  const taken = { fileId, names: [name], size: bytes.length };
  if (startsAsJson(bytes)) return { ...taken, read: readJson(outlines, new TextDecoder().decode(bytes)) };
  let count = 0;
  const newId = (): string => `${fileId.slice(0, 16)}-${String(count++)}`;
  const read = await importDocx(bytes, { outlines, newId, ...(today === undefined ? {} : { today }) });
  return { ...taken, read };
}

/** Behind a byte order mark and blanks stands a brace. */
function startsAsJson(bytes: Uint8Array): boolean {
  for (const byte of bytes.subarray(0, 64)) {
    if (byte === 0x7b) return true;
    if (![0xef, 0xbb, 0xbf, 0x20, 0x09, 0x0a, 0x0d].includes(byte)) return false;
  }
  return false;
}

function readJson(outlines: readonly Outline[], text: string): ReadFile['read'] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { status: 'failed', findings: [{ code: 'not-json' }] };
  }
  const id = (value as { outline?: { id?: unknown } } | null)?.outline?.id;
  const outline = outlines.filter((one) => one.id === id).sort((a, b) => b.version - a.version)[0] ?? outlines[0];
  return outline ? parseReport<Outline>(outline, value) : { status: 'failed', findings: [{ code: 'foreign-outline', outlineId: String(id) }] };
}
