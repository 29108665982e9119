import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { renderDocx } from '../support/render-docx.mjs';
import { LEVELS, bytesOf, hd79Tld2023, paperOf, sample } from './documents.mjs';

const has = (command, ...words) => spawnSync(command, words, { stdio: 'ignore' }).error === undefined;
const missing = ['soffice', 'pdftotext'].filter((command) => !has(command, '--version'));

/** Not page by page: another LibreOffice breaks lines elsewhere. What stands where on the first page and the last is the same in all. */
describe('The DOCX of a sample report in LibreOffice', { skip: missing.length > 0 && `needs ${missing.join(' and ')}` }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'union-report-office-'));
  /** Level → text of each page. */
  const pages = new Map();

  before(async () => {
    const files = [];
    for (const level of LEVELS) {
      const file = join(folder, `${level}.docx`);
      writeFileSync(file, await bytesOf(hd79Tld2023, sample(level)));
      files.push(file);
    }
    const rendered = await renderDocx(files, { out: folder, pages: false });
    for (const [i, { pdf }] of [...rendered.values()].entries())
      pages.set(LEVELS[i], execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).normalize('NFC').split('\f').slice(0, -1));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const level of LEVELS) {
    it(`begins with nation and issuer side by side (${level})`, () => {
      const [first] = pages.get(level);
      assert.match(first, /^[^\n]+ {2,}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/);
      assert.match(first, /Số: .*\/BC-\S+ .*ngày/);
      assert.match(first, /BÁO CÁO\n/);
    });
    it(`numbers its pages from the second on (${level})`, () => {
      const [first, ...others] = pages.get(level);
      assert.doesNotMatch(first, /^\s*1\s*\n/);
      const body = others.slice(0, others.findIndex((page) => /^\s*Phụ lục/.test(page)) >>> 0);
      body.forEach((page, i) => assert.match(page, new RegExp(`^\\s*${i + 2}\\s*\\n`)));
    });
    it(`signs under the last words, never on a page alone (${level})`, () => {
      const page = pages.get(level).find((text) => text.includes('Nơi nhận:'));
      assert.ok(page.indexOf('./.') >= 0 && page.indexOf('./.') < page.indexOf('Nơi nhận:'));
      assert.ok(page.includes(sample(level).document.signer.name));
    });
  }

  it('shows how every paragraph begins', () => {
    const bare = (text) => text.replace(/\s/g, '');
    for (const level of LEVELS) {
      const shown = bare(pages.get(level).join(''));
      for (const block of paperOf(hd79Tld2023, sample(level)).body)
        if (block.kind !== 'table') {
          const begins = bare(block.runs.map(({ text }) => text).join('')).slice(0, 30);
          assert.ok(shown.includes(begins), `${level}: ${begins}`);
        }
    }
  });
});
