import { fingerprint, fingerprintOfBytes } from '../../consolidation/fingerprint.js';
import { summarise } from '../../consolidation/summarise.js';
import type { Taking } from '../../intake/intake-store.js';
import type { Outline } from '../../outline/outline.js';
import type { FindingKind } from '../../report/finding.js';
import type { ReadReport } from '../../report/incoming.js';
import { newId } from '../../report/new-id.js';
import { parseReport } from '../../report/parse-report.js';
import { readWordFile } from '../word-files.js';
import type { Breathe } from '../base/breathe.js';
import type { GivenFile } from './given-file.js';
import type { Glance } from './glance.js';

export interface ReadingOptions {
  readonly outline: Outline;
  /** ISO date by which dates are checked. */
  readonly today: string;
  /** The element whose Worker reads, where it has one. */
  readonly from: Element;
  /** Parts what is done with a file. */
  readonly breathe: Breathe;
  /** Whether a file with these bytes is known: it need not be read again. */
  readonly isKnown: (fileId: string) => boolean;
}

/** What a file turned out to be; `known`: one that was read before, under this or another name. */
export type Given = { readonly status: 'read'; readonly taking: Taking } | { readonly status: 'known'; readonly fileId: string };

/** Reads one file. Whatever is wrong with it is said in the result: one bad file stops nobody's work. */
export async function readGiven({ file, path }: GivenFile, glance: Exclude<Glance, { is: 'aside' }>, options: ReadingOptions): Promise<Given> {
  const { outline, today, breathe } = options;
  const refused = (why: FindingKind, fileId = fingerprint(`${path} ${String(file.size)} ${String(file.lastModified)}`)): Given => ({
    status: 'read', taking: { intake: { fileId, names: [path], size: file.size, findings: [why] } },
  });
  if (glance.is === 'refused') return refused(glance.why);
  const { bytes } = glance;
  const fileId = fingerprintOfBytes(bytes);
  if (options.isKnown(fileId)) return { status: 'known', fileId };
  await breathe();
  const taken = { fileId, names: [path], size: bytes.length };
  if (glance.is === 'json') {
    const parsed = parseReport<Outline>(outline, new TextDecoder().decode(bytes));
    const read: ReadReport = parsed.status === 'failed' ? parsed : { status: parsed.status, report: parsed.report, findings: parsed.findings, answers: [], details: [], unplaced: [] };
    return { status: 'read', taking: { intake: summarise(outline, { ...taken, read: parsed }, { today }), read } };
  }
  // The very bytes that were named, should the file change meanwhile.
  const read = await readWordFile(bytes, { outlines: [outline], today, newId, pause: breathe }, options.from);
  await breathe();
  return { status: 'read', taking: { intake: summarise(outline, { ...taken, read }, { today }), read } };
}
