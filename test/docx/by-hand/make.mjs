/**
 * Makes the Word files of the hand-typed variants with LibreOffice, from the readable sources beside this script. The files are
 * checked in, so that tests need no LibreOffice: `node test/docx/by-hand/make.mjs [name …]` after a source was changed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const variants = fileURLToPath(new URL('variants/', import.meta.url));
const FILTERS = { html: ['--infilter=HTML (StarWriter)'], txt: ['--infilter=Text (encoded):UTF8'], fodt: [] };
const wanted = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), 'by-hand-'));
try {
  for (const [kind, filter] of Object.entries(FILTERS)) {
    const files = readdirSync(variants).filter((name) => name.endsWith(`.${kind}`) && (wanted.length === 0 || wanted.includes(name.slice(0, -kind.length - 1))));
    if (files.length === 0) continue;
    execFileSync('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', ...filter, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', variants, ...files.map((name) => join(variants, name))], { stdio: 'inherit' });
  }
} finally {
  rmSync(profile, { recursive: true, force: true });
}
