/**
 * Turns DOCX files into PDF and PNG pages with LibreOffice and poppler, to be looked at beside the sample page.
 *
 *   node test/support/render-docx.mjs out/ report.docx …     writes out/report.pdf, out/report-1.png …
 *
 * Debian's Liberation Serif of version 1 lacks the Vietnamese letters; with fonts-croscore installed, set
 * UNION_REPORT_FONT=Tinos to have Times New Roman shown in a font of the same widths that has them all.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const fontsConf = (font, cache) => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><cachedir>${cache}</cachedir>
<selectfont><rejectfont><pattern><patelt name="family"><string>Liberation Serif</string></patelt></pattern></rejectfont></selectfont>
<match target="pattern"><test name="family"><string>Times New Roman</string></test><edit name="family" mode="assign" binding="strong"><string>${font}</string></edit></match>
</fontconfig>`;

/**
 * @param {string[]} files DOCX files
 * @param {{ out: string, dpi?: number, pages?: boolean, timeout?: number }} options
 * @returns {Promise<Map<string, { pdf: string, pages: string[] }>>} by file
 */
export async function renderDocx(files, { out, dpi = 80, pages = true, timeout = 120_000 }) {
  await mkdir(out, { recursive: true });
  const profile = await mkdtemp(join(tmpdir(), 'union-report-office-'));
  const env = { ...process.env };
  const font = process.env.UNION_REPORT_FONT;
  try {
    if (font) {
      env.FONTCONFIG_FILE = join(profile, 'fonts.conf');
      await writeFile(env.FONTCONFIG_FILE, fontsConf(font, join(profile, 'fonts')));
    }
    const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'pdf', '--outdir', resolve(out), ...files.map((file) => resolve(file))];
    await run('soffice', args, { env, timeout, killSignal: 'SIGKILL' });
    const rendered = new Map();
    for (const file of files) {
      const name = basename(file, '.docx');
      const pdf = join(out, `${name}.pdf`);
      if (pages) await run('pdftoppm', ['-r', String(dpi), '-png', pdf, join(out, name)], { timeout });
      const images = (await readdir(out)).filter((entry) => entry.startsWith(`${name}-`) && entry.endsWith('.png')).sort();
      rendered.set(file, { pdf, pages: images.map((image) => join(out, image)) });
    }
    return rendered;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [out, ...files] = process.argv.slice(2);
  if (!out || files.length === 0) throw new Error('usage: render-docx.mjs OUT FILE.docx …');
  for (const [file, { pages }] of await renderDocx(files, { out })) console.log(`${file}: ${String(pages.length)} pages`);
}
